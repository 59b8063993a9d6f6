import { describe, expect, it } from 'vitest'
import { normalised } from '../../../support/documents.ts'

const read = (text: string) => normalised(text).text

describe('breaks that a copy lost', () => {
  it('come back around the number, the signature, its day and note, and behind the title of the plan', () => {
    expect(
      read(
        '关于印发某市品牌方案的通知某政发〔2020〕3号各县人民政府：现将《某市品牌方案》印发给你们，请认真执行。某市人民政府2020年5月6日（此件公开发布）某市品牌方案为建设品牌，制定本方案。',
      ).split('\n'),
    ).toEqual([
      '关于印发某市品牌方案的通知',
      '某政发〔2020〕3号',
      '各县人民政府：现将《某市品牌方案》印发给你们，请认真执行。',
      '某市人民政府',
      '2020年5月6日',
      '（此件公开发布）',
      '某市品牌方案',
      '为建设品牌，制定本方案。',
    ])
  })
  it('come back around a number behind a title with its years, in either script, and behind how often a page was seen', () => {
    const heads = (text: string) => read(`${text}各县人民政府：为提升质量，制定本意见。`).split('\n').slice(0, 2)
    expect(heads('某市关于做强茶业的实施意见（２０１２—２０１５年）某政综〔２０１２〕１６８号')).toEqual([
      '某市关于做强茶业的实施意见（2012—2015年）',
      '某政综〔2012〕168号',
    ])
    expect(heads('某市關於做強茶業的實施意見(2021—2025年)某政發〔2021〕14號')[1]).toBe('某政发〔2021〕14号')
    expect(heads('某市关于实施名牌战略的意见某政〔2007〕综68号')[1]).toBe('某政〔2007〕综68号')
    expect(heads('某市关于做强茶业的通知发布时间：2022-03-21 浏览次数：1284某政办发〔2022〕9号')[1]).toBe('某政办发〔2022〕9号')
  })
  it('come back before a first item in the line of its heading, where the second opens a line below', () => {
    expect(read('一、总体要求（一）指导思想。坚持质量第一。\n（二）主要目标。建成茶园。').split('\n')).toEqual([
      '一、总体要求',
      '（一）指导思想。坚持质量第一。',
      '（二）主要目标。建成茶园。',
    ])
    expect(read('（三）做强茶业1.扩大茶园。更新品种。\n2.培育茶商。组织培训。').split('\n')[1]).toBe('1.扩大茶园。更新品种。')
    expect(read('一、完成灌区工程（一）期建设。\n（三）主要目标。建成茶园。').split('\n')[0]).toBe('一、完成灌区工程（一）期建设。')
  })
  it('come back behind the words of items that a copy sets apart by a blank throughout', () => {
    const items =
      '（一）做强茶业 扩大茶园，更新品种六种。 （二）培育茶商 组织培训，办好茶县茶市。 （三）拓宽"茶市" 新建市场，开办网店九家。'
    expect(read(`一、重点任务 ${items}`).split('\n')).toEqual([
      '一、重点任务',
      '（一）做强茶业',
      '扩大茶园，更新品种六种。',
      '（二）培育茶商',
      '组织培训，办好茶县茶市。',
      '（三）拓宽“茶市”',
      '新建市场，开办网店九家。',
    ])
    const stray = '（一）做强 茶业，扩 大茶园，更新品种。\n（二）培育 茶商，组织培 训，办好茶市。\n（三）拓宽茶市，新 建市场，开办网店。'
    expect(read(stray).split('\n')).toHaveLength(3)
  })
  it('come back behind a number in brackets under the title, and before a year', () => {
    expect(read('关于开展检查的通知\n(某政函〔2020〕3号)为贯彻落实部署，现通知如下。').split('\n')[1]).toBe('（某政函〔2020〕3号）')
    expect(read('某某办法\n（某某市人民政府令第8号　2019年1月3日公布）').split('\n')[1]).toBe('（某某市人民政府令第8号2019年1月3日公布）')
    expect(read('关于开展检查的通知\n某政函〔2020〕3号2020年以来，成效明显。').split('\n')[1]).toBe('某政函〔2020〕3号')
  })
  it('come back before the first chapter, and where an indent stands inside a long line', () => {
    expect(read('某省标准管理办法目录第一章总则第二章附则').split('\n')).toEqual(['某省标准管理办法', '目录第一章总则第二章附则'])
    const long = `一、起草背景　　为提升质量，${'完善体系，'.repeat(20)}制定本办法。　　二、主要内容`
    expect(
      read(long)
        .split('\n')
        .map((line) => line.slice(0, 6)),
    ).toEqual(['一、起草背景', '为提升质量，', '二、主要内容'])
  })
  it('come back where indents in a long line part the head', () => {
    const filler = '健全工作机制，完善质量体系。'.repeat(30)
    const head = (text: string) => read(`${text}${filler}`).split('\n').slice(0, 5)
    expect(
      head('某某省科学技术厅　　关于印发《某某省质量　　工作指引》的函　　某科函〔2020〕3号各市人民政府：　　现将指引印发给你们。　　'),
    ).toEqual(['某某省科学技术厅', '关于印发《某某省质量工作指引》的函', '某科函〔2020〕3号', '各市人民政府：', '现将指引印发给你们。'])
    expect(head('某某部令第8号某某部标准的规定2003年8月4日　　第一章　总　　则　　第一条　为提升质量，').slice(0, 4)).toEqual([
      '某某部令第8号',
      '某某部标准的规定',
      '2003年8月4日',
      '第一章总则',
    ])
    expect(head('某某省人民政府令　　〔2008〕第18号　　为提升质量，')[0]).toBe('某某省人民政府令〔2008〕第18号')
  })
  it('come back around a day that a gap parts from the names of attachments', () => {
    expect(read('附件：某某情况统计表            2021年11月18日     （联系人：某某）').split('\n')).toEqual([
      '附件：某某情况统计表',
      '2021年11月18日',
      '（联系人：某某）',
    ])
  })
  it('come back where wide gaps part the bodies that sign from a list', () => {
    const list = '附件：某某情况流程图            某市交通运输委员会        某市财政局     2021年11月18日'
    expect(read(list).split('\n')).toEqual(['附件：某某情况流程图', '某市交通运输委员会某市财政局', '2021年11月18日'])
  })
  it('come back around the persons who sign an order together', () => {
    const order =
      '《某某办法》已经通过。现予公布，自2020年1月1日起施行。部长某某某国家某某局局长某某2019年11月29日某某办法第一条 为了规范，制定本办法。'
    expect(read(order).split('\n').slice(1, 3)).toEqual(['部长某某某国家某某局局长某某', '2019年11月29日'])
  })
  it('stand in no bracket that tells of changes', () => {
    const text =
      '某省绿化办法\n（2011年12月31日某省人民政府令第23号公布　根据2022年1月9日某省人民政府令第1号修正 根据2023年1月20日某省人民政府令第2号修正）'
    expect(read(text).split('\n')).toHaveLength(2)
  })
  it('are kept where a number lost its bracket, and before the labels of a page', () => {
    expect(read('某市府办字〔2015118\n\n某市人民政府\n关于标准的通知').split('\n')).toHaveLength(3)
    expect(read('本文供参考,如需引用请以正式文件为准\n发文标题: 关于标准的通知\n发文文号: 某政发[2010]29号').split('\n')).toHaveLength(3)
  })
  it('part no label from its day', () => {
    expect(read('成文日期 2020-05-18 公开方式 主动公开\n某市人民政府关于标准的通知').split('\n')[1]).toBe('某市人民政府关于标准的通知')
  })
  it('come back before the labels of a statement, not inside brackets', () => {
    const run =
      '1.地区生产总值增长5%。 分管领导：某某某 牵头单位：省发展改革委 责任单位：省财政厅、省商务厅 2.提升质量。（牵头单位：省质监局 配合单位：省商务厅）'
    expect(read(run).split('\n')).toEqual([
      '1.地区生产总值增长5%。',
      '分管领导：某某某',
      '牵头单位：省发展改革委',
      '责任单位：省财政厅、省商务厅',
      '2.提升质量。（牵头单位：省质监局配合单位：省商务厅）',
    ])
  })
  it('do not come back before an amount', () => {
    const filler = '健全工作机制，完善质量体系。'.repeat(20)
    const text = `一、主要目标。${filler} 1、固定资产投资增长 25%（市发改委）。 2、社会消费品零售总额增长 16%（市商务局）。`
    expect(read(text)).toContain('投资增长25%（市发改委）')
    expect(read(text)).toContain('总额增长16%（市商务局）')
  })
  it('come back behind headings where gaps are all that is left of them', () => {
    const filler = '健全工作机制，完善质量体系。'.repeat(20)
    const heads = (text: string) =>
      read(text)
        .split('\n')
        .map((line) => line.slice(0, 8))
    expect(
      heads(`一、总体要求 (一)指导思想 坚持质量第一。${filler} (二)主要目标 2025年达到10个。 二、重点任务 (一)提升供给 建设园区。`),
    ).toEqual([
      '一、总体要求',
      '（一）指导思想',
      '坚持质量第一。健',
      '（二）主要目标',
      '2025年达到1',
      '二、重点任务',
      '（一）提升供给',
      '建设园区。',
    ])
    expect(
      heads(
        `${filler} （一）提升供给 质量，完 善体 系，建 设园 区。 （二）优化服 务环境，提 高效 能，强 化监 管。 （三）推进质量 提升行动。`,
      ),
    ).toEqual(['健全工作机制，完', '（一）提升供给质', '（二）优化服务环', '（三）推进质量提'])
  })
  it('come back before labels that number on, where a copy ran all of its document into one line', () => {
    const filler = '健全工作机制，完善质量体系。'.repeat(20)
    const heads = (text: string) =>
      read(text)
        .split('\n')
        .map((line) => line.slice(0, 9))
    expect(
      heads(
        `${filler}某市质量提升任务分解方案一、全市预期目标1.产值增长7%左右。（牵头单位：市发改委；配合单位：1.市统计局）2.产量增长2%。市农业局牵头，市财政局配合3.推进三证合一、两证合一，市工商局配合二、重点任务（一）培育品牌（市商务局）（二）提升质量${filler}`,
      ),
    ).toEqual([
      '健全工作机制，完善',
      '某市质量提升任务分',
      '一、全市预期目标',
      '1.产值增长7%左',
      '2.产量增长2%。',
      '3.推进三证合一、',
      '二、重点任务',
      '（一）培育品牌（市',
      '（二）提升质量健全',
    ])
    expect(
      heads(
        `${filler}第一章 总体要求第一节 指导思想坚持创新。第二节 发展目标提升质量。第二章 重点任务第一节 培育品牌一、做强茶业。改造茶园。二、做优茶市。新建茶市。（二）提升质量１.改造管网。更换管道。２.建设水厂。选定厂址${filler}`,
      ).slice(1),
    ).toEqual([
      '第一章总体要求',
      '第一节指导思想坚持',
      '第二节发展目标提升',
      '第二章重点任务',
      '第一节培育品牌',
      '一、做强茶业。改造',
      '二、做优茶市。新建',
      '1.改造管网。更换',
      '2.建设水厂。选定',
    ])
    expect(
      heads(`${filler}一、发展目标1.提升产值。增长一成。二、重点任务2.做强茶业。改造茶园。3.做优茶市。新建茶市${filler}`).slice(1),
    ).toEqual(['一、发展目标', '1.提升产值。增长', '二、重点任务', '2.做强茶业。改造', '3.做优茶市。新建'])
    expect(heads(`${filler}《指南》共两章。第一章为总则，第一章到第二章为主体，第二章是附录。${filler}`)).toHaveLength(1)
  })
  it('stand before no label of a sentence or of an article', () => {
    const filler = '健全工作机制，完善质量体系。'.repeat(20)
    const unbroken = [
      `${filler}推行“三证合一、一照一码”，强化管理统一、分级负责，第二、三产业增长。`,
      `${filler}申报材料：（一）申请表；（二）营业执照。附件：1.名单2.台账`,
      `第一条 为提升质量，制定本办法。${filler}第二条 下列情形（一）有场地的（二）有设备的。第三条 申报：1.登记2.审核${filler}`,
    ]
    for (const text of unbroken) expect(read(text)).not.toContain('\n')
  })
  it('come back around titles between gaps, with the body in front and the number behind', () => {
    const filler = '健全工作机制，完善质量体系。'.repeat(20)
    const lines = (text: string) => read(text).split('\n').slice(0, 4)
    expect(lines(`首页 政策文件 某某市财政委 关于加强质量工作的意见 某政发〔2020〕3号 各县人民政府：${filler}`)).toEqual([
      '首页政策文件',
      '某某市财政委关于加强质量工作的意见',
      '某政发〔2020〕3号',
      `各县人民政府：${filler}`,
    ])
    expect(lines(`发布时间：2020-05-06 某某市政府关于推进质量强市 加快品牌建设的意见 ${filler}`)).toEqual([
      '发布时间：2020-05-06',
      '某某市政府关于推进质量强市加快品牌建设的意见',
      filler,
    ])
    expect(lines(`某某市政府关于加强质量工作的通知某某市政府关于加强质量工作的通知各县人民政府：${filler}`).slice(0, 2)).toEqual([
      '某某市政府关于加强质量工作的通知',
      '某某市政府关于加强质量工作的通知',
    ])
  })
  it('part the title of what is attached from its label and from the text behind it', () => {
    const notice =
      '各市：根据《某省降费办法》，现将《某省降费办法实施细则》（见附件）印发你们。附件：某省降费办法实施细则某省人民政府2015年4月8日'
    expect(read(`${notice}附件：某省降费办法实施细则企业是重要力量。一、加强领导，健全机制。`).split('\n').slice(-4)).toEqual([
      '2015年4月8日',
      '附件：',
      '某省降费办法实施细则',
      '企业是重要力量。一、加强领导，健全机制。',
    ])
  })
  it('part a title from the first words of its text, though gaps stand anywhere', () => {
    const words = '完 善质量体系，健全工 作机制。加强组 织领导，强化 监督检查，落实 工作责任。'.repeat(8)
    expect(read(`印发 给你们。 某某市质量提升行动实施细则 为提升产品 质量，制定本 细则。${words}`).split('\n').slice(1, 2)).toEqual([
      '某某市质量提升行动实施细则',
    ])
  })
  it('stand at no gaps of a print that has them anywhere', () => {
    const words = '完 善质量体系，健全工 作机制。加强组 织领导，强化 监督检查，落实 工作责任。'.repeat(8)
    expect(read(`为提升产品 质量工作 水平，提出 某某市政府关于加强质量工作的清单 认真 落实部署。${words}`)).not.toContain('\n')
  })
  it('part no second copy of a document from the first', () => {
    const copy = `各市人民政府：为提升全省产品质量，根据有关部署，结合本省实际，经省政府同意，现将有关事项通知如下，请认真贯彻执行。一、加强领导${'健全机制，'.repeat(12)}完善体系。二、抓好落实${'压实责任，'.repeat(40)}确保成效。`
    expect(read(`${copy}${copy}`)).toBe(read(copy))
  })
  it('stand nowhere else: days and numbers inside sentences stay where they are', () => {
    const text =
      '根据某政发〔2020〕3号文件，2020年5月6日起施行。2019年8月1日某市人民政府公布的办法同时废止。省财政厅2020年5月6日前完成。（2021年5月6日某市人民政府公布）'
    expect(read(text)).toBe(text)
  })
})
