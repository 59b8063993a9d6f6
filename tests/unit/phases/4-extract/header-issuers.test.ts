import { describe, expect, it } from 'vitest'
import { header, tasks } from './sample-header.ts'

describe('issuers', () => {
  const issuers = (head: string, end = '') => header(`${head}\n各市：\n现通知如下。${tasks}${end}`).issuers
  it('are taken in full where the page prints an abbreviated name in full elsewhere', () => {
    const title = '市人社局关于简化退休手续的通知'
    expect(issuers(`发布机构：天津市人力资源和社会保障局\n${title}`)).toEqual(['天津市人力资源和社会保障局'])
    expect(issuers(title, '天津市人力资源和社会保障局\n2021年11月17日')).toEqual(['天津市人力资源和社会保障局'])
    expect(issuers('省政府办公厅关于公布名单的通知', '江苏省人民政府办公厅\n2012年10月31日')).toEqual(['江苏省人民政府办公厅'])
    expect(issuers(title)).toEqual(['市人社局'])
  })
  it('are those that a label without its gap tells, and no words that a site prints above a title', () => {
    expect(
      header('发文机关国务院办公厅\n发文字号国办函〔2006〕37号\n海关总署：\n你署请示收悉。现函复如下：\n一、同意设立。').issuers,
    ).toEqual(['国务院办公厅'])
    expect(
      header('通用头部\n西安市人民政府办公厅关于印发为民实事方案的通知\n各区人民政府：\n现印发给你们。\n一、重点任务\n（一）提升供给。')
        .issuers,
    ).toEqual(['西安市人民政府办公厅'])
  })
  it('are no words of a label that name no body, nor any part of a body', () => {
    expect(header('颁布单位：有关委局\n关于规范茶园管理的通知\n各有关单位：\n现通知如下。\n一、总则').issuers).toEqual([])
    expect(header('发布机构：规划法制\n关于规范茶园管理的通知\n各有关单位：\n现通知如下。\n一、总则').issuers).toEqual([])
    const signed =
      '成都市新都区教育局        中共成都市新都区委\n机构编制委员会办公室\n成都市公安局新都区分局       成都市新都区财政局\n2015年11月15日\n'
    expect(header(`关于规范茶园管理的通知\n各镇：\n现将方案印发你们，请遵照执行。\n${signed}茶园管理方案\n一、总则`).issuers).toEqual([
      '成都市新都区教育局',
      '中共成都市新都区委机构编制委员会办公室',
      '成都市公安局新都区分局',
      '成都市新都区财政局',
    ])
  })
  it('stay as they are printed beside another body, another level, or the name with the province before it', () => {
    expect(issuers('发布机构：天津市财政局\n市人社局关于简化退休手续的通知')).toEqual(['市人社局'])
    expect(issuers('发布机构：江苏省人民政府\n市政府关于标准的通知')).toEqual(['市政府'])
    expect(issuers('发布机构：江苏省南京市人民政府\n南京市政府关于标准的通知')).toEqual(['南京市政府'])
  })
  it('bear the name of the state where they are printed so, whatever stands inside it', () => {
    expect(
      header(
        '中华人民共和国国务院令\n第487号\n《国家标准基金条例》已经通过，现予公布。\n二○○七年二月二十四日\n国家标准基金条例\n第一章 总则\n第一条 为了规范，制定本条例。',
      ).issuers,
    ).toEqual(['中华人民共和国国务院'])
    expect(issuers('中共中央国务院关于标准化的若干意见\n（2015年3月13日）')).toEqual(['中共中央', '国务院'])
  })
  it('are all that the title names where the signature was cut', () => {
    expect(issuers('青海省财政厅青海省教育厅国家税务总局青海省税务局关于支持质量的通知', '青海省税务局\n2022年6月6日')).toEqual([
      '青海省财政厅',
      '青海省教育厅',
      '国家税务总局青海省税务局',
    ])
  })
  it('stand on a last line of no more than three characters too', () => {
    expect(
      header('国发〔2018〕6号\n现将机构设置通知如下：\n一、办公厅\n二、组成部门\n教育部、科技部。\n国务院\n2018年3月22日').issuers,
    ).toEqual(['国务院'])
  })
  it('are not cut behind 国务院 where a body of it goes on', () => {
    expect(issuers('国务院关税税则委员会关于调整税率的通知')).toEqual(['国务院关税税则委员会'])
    expect(issuers('国务院中央军委关于标准的通知')).toEqual(['国务院', '中央军委'])
  })
  it('are one where a line break cuts the name, and the first of them where it holds several', () => {
    const end = '泾县教育局泾县政协港澳台侨和\n外事委员会\n2021年1月5日'
    expect(issuers('关于表彰的通知', end)).toEqual(['泾县教育局', '泾县政协港澳台侨和外事委员会'])
    expect(issuers('关于赶集的通知', '泾县防控新型肺炎的\n领导小组市场整治组\n2021年1月5日')).toEqual([
      '泾县防控新型肺炎的领导小组市场整治组',
    ])
    expect(issuers('关于表彰的通知', '泾县教育局\n泾县财政局\n2021年1月5日')).toEqual(['泾县教育局', '泾县财政局'])
  })
  it('stand on the cover of a plan above its month', () => {
    expect(header(`泾县“十四五”旅游规划\n泾县文化和旅游局\n二〇二一年十二月${tasks}`).issuers).toEqual(['泾县文化和旅游局'])
    expect(header(`泾县“十四五”旅游规划\n泾县文化和旅游局\n五年之路${tasks}`).issuers).toEqual([])
    expect(header('泾县茶园管理规定\n泾县人民政府办公室\n第一章 总则\n第一条 制定本规定。').issuers).toEqual(['泾县人民政府办公室'])
  })
  it('sign side by side below a page’s particulars, with a day or a month', () => {
    const page = '发布机构：泾县卫生健康委员会\n成文日期：2023-10-19\n关于印发茶叶方案的通知\n各乡镇：\n现印发给你们，联系电话：81085234'
    const signed = '泾县卫生健康委员会            泾县财政局\n泾县人力资源和社会保障局      泾县医疗保障局\n2023年10月19日'
    expect(header(`${page}\n${signed}\n茶叶方案\n为发展茶叶，制定本方案。${tasks}`).issuers).toEqual([
      '泾县卫生健康委员会',
      '泾县财政局',
      '泾县人力资源和社会保障局',
      '泾县医疗保障局',
    ])
    const bulletin = '发布机构：泾县统计局\n发文日期：2023-05-11\n泾县2022年国民经济和社会发展统计公报'
    expect(header(`${bulletin}\n泾县统计局    国家统计局泾县调查队\n（2023年5月）\n2022年，全县经济稳步发展。${tasks}`).issuers).toEqual([
      '泾县统计局',
      '国家统计局泾县调查队',
    ])
  })
  it('of the youth league open with its name', () => {
    expect(issuers('泾县教育局共青团泾县委员会泾县妇女联合会关于竞赛的通知')).toEqual(['泾县教育局', '共青团泾县委员会', '泾县妇女联合会'])
  })
  it('are not cut before an organ of theirs', () => {
    expect(issuers('关于限行的通知', '泾县公安局交通警察大队\n2021年1月5日')).toEqual(['泾县公安局交通警察大队'])
    expect(issuers('关于限行的通知', '泾县公安局泾县交通运输局\n2021年1月5日')).toEqual(['泾县公安局', '泾县交通运输局'])
  })
  it('stand before what an order or a notice is about', () => {
    expect(issuers('泾县人民政府森林防火禁火令')).toEqual(['泾县人民政府'])
    expect(issuers('泾县森林防火禁火令')).toEqual([])
  })
  it('are told by the words before a named paper, without what leads to them', () => {
    expect(header('近日，泾县商务局、泾县财政局印发《茶叶方案》。\n一、内容。').issuers).toEqual(['泾县商务局', '泾县财政局'])
    expect(header('近日，这份由泾县商务局、泾县财政局印发《茶叶方案》。\n一、内容。').issuers).toEqual(['泾县商务局', '泾县财政局'])
  })
  it('are no words that open a sentence', () => {
    expect(header(`质量大讲堂\n为全面落实党中央、国务院关于促进发展的部署，举办活动。${tasks}`).issuers).toEqual([])
    expect(
      header(`皖政〔2010〕3号\n各市：\n《国务院办公厅关于支持发展的若干意见》（国办发〔2010〕29号）是重大决策，现予印发。${tasks}`).issuers,
    ).toEqual([])
    expect(issuers('合肥市经济和信息化局关于标准的通知')).toEqual(['合肥市经济和信息化局'])
  })
  it('reads a letterhead over two lines, and bodies of ministries that run together', () => {
    expect(header(`云岭省企业重组工作\n领导小组办公室文件\n企重组办发〔2019〕30号\n各市：\n现批复如下。${tasks}`).issuers).toEqual([])
    expect(header(`湖北省企业重组工作\n领导小组办公室文件\n鄂重组办发〔2019〕30号\n各市：\n现批复如下。${tasks}`).issuers).toEqual([
      '湖北省企业重组工作领导小组办公室',
    ])
    expect(
      header(`工业和信息化部办公厅 发展改革委办公厅 生态环境部办公厅关于茶叶包装的通知\n各省：\n现通知如下。${tasks}`).issuers,
    ).toEqual(['工业和信息化部办公厅', '发展改革委办公厅', '生态环境部办公厅'])
  })
  it('takes the body of an order without 第, one in a bracket with its day, and the longer name that the title has', () => {
    expect(header(`辽宁省茶园管理规定\n（2005年12月14日辽宁省人民政府190号令发布）\n第一条 制定本规定。${tasks}`).issuers).toEqual([
      '辽宁省人民政府',
    ])
    expect(header(`淮河茶区发展规划\n（国家发改委2009年6月10日公布）\n茶区辖四市。${tasks}`).issuers).toEqual(['国家发改委'])
    expect(header(`芜湖市鸠江区人民政府关于禁止采摘的通告\n鸠江区人民政府\n为保护茶园，通告如下：${tasks}`).issuers).toEqual([
      '芜湖市鸠江区人民政府',
    ])
  })
  it('takes the body in the title before one in the headline above it, where it is known', () => {
    expect(
      header(
        `安徽省人民政府关于加强茶园工作通知\n来源：某网\n安徽省人民政府办公厅关于加强茶园工作的通知\n皖政办〔2020〕4号\n各市：\n现通知如下。${tasks}`,
      ).issuers,
    ).toEqual(['安徽省人民政府办公厅'])
  })
  it('takes a town with its county, and the body before a number, for those that sign in short', () => {
    expect(
      header(`泾县桃花潭镇人民政府\n桃花潭镇人民政府\n关于印发茶园预案的通知\n各村：\n现印发。\n桃花潭镇人民政府\n2021年9月20日${tasks}`)
        .issuers,
    ).toEqual(['泾县桃花潭镇人民政府'])
    expect(header(`江苏省人民政府苏政复〔2009〕2号\n省政府关于茶区划分方案的批复\n各市人民政府：\n现批复如下。${tasks}`).issuers).toEqual([
      '江苏省人民政府',
    ])
  })
})
