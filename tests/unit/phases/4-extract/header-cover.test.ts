import { describe, expect, it } from 'vitest'
import { header, tasks } from './sample-header.ts'

describe('the plan that a notice hands on', () => {
  const cover = (sentence: string, behind: string) =>
    header(
      `泾县人民政府关于质量工作的通知\n泾政发〔2025〕7号\n各乡镇：\n${sentence}\n泾县人民政府\n2025年7月24日\n${behind}\n一、强化质量支撑\n（一）提升供给。完善体系。\n`,
    )
  it('takes a report whose tasks it shares out for no plan that it hands on', () => {
    const shared = (sentence: string) => cover(sentence, '').title
    expect(shared('现将《政府工作报告》提出的2025年重点任务予以分解，印发给你们。')).toBe('泾县人民政府关于质量工作的通知')
    expect(shared('《政府工作报告》经县人大会议审议通过，现经县政府同意，把主要目标任务分解下发。')).toBe('泾县人民政府关于质量工作的通知')
  })
  it('takes a plan that the work is to be held against for no plan that it hands on', () => {
    const told = cover('现将任务分解印发给你们，请对照《安徽省质量发展规划纲要》抓好落实。', '')
    expect(told.title).toBe('泾县人民政府关于质量工作的通知')
  })
  it('gives the title that the notice names where its text follows without a title line', () => {
    const named = '《泾县质量方案（2025年）》已经县政府同意，现印发给你们，请认真落实。'
    const found = {
      title: '泾县质量方案（2025年）',
      period: [2025, 2025],
      number: '泾政发〔2025〕7号',
      date: '2025-07-24',
      issuers: ['泾县人民政府'],
    }
    expect(cover(named, '为提升质量，根据部署，结合我县实际，制定本方案。')).toMatchObject(found)
    expect(cover(named, '（此件公开发布）')).toMatchObject(found)
    expect(cover(named.replace('现印发给你们', '现发给你们'), '（此件公开发布）')).toMatchObject(found)
    expect(cover(named.replace('现印发给你们', '现予颁布'), '（此件公开发布）')).toMatchObject(found)
    expect(
      cover('根据《安徽省质量办法》和《宣城市质量规定》，我们制定了《泾县质量方案（2025年）》。现予印发，请遵照执行。', ''),
    ).toMatchObject(found)
    expect(cover(`${named}\n附件：泾县质量方案（2025年）`, '为提升质量，根据部署，结合我县实际，制定本方案。')).toMatchObject(found)
    const undated = '现将《泾县质量方案》印发给你们，请认真落实。\n质量是发展的基础。为提升质量，特制定本方案。'
    expect(header(`泾县人民政府关于质量工作的通知\n各乡镇：\n${undated}${tasks}`).title).toBe('泾县质量方案')
    const order = `青海省人民政府令\n第131号\n《青海省计量办法》已经通过，现予公布，自2020年8月1日起施行。\n第一章 总则\n第一条 为了加强计量，制定本办法。`
    expect(header(order).title).toBe('青海省计量办法')
  })
  it('gives its own title where the notice itself goes on', () => {
    const own = { title: '泾县人民政府关于质量工作的通知' }
    expect(
      header(
        `泾县人民政府关于质量工作的通知\n各乡镇：\n现将《泾县质量方案》印发给你们，并提出如下要求：\n一、加强领导。各乡镇要落实责任。\n二、加强督查。\n泾县人民政府\n2025年7月24日`,
      ),
    ).toMatchObject(own)
    expect(
      header(
        `泾县人民政府关于质量工作的通知\n各乡镇：\n现将《泾县质量申报表》印发给你们。\n泾县人民政府\n2025年7月24日\n一、填写要求\n（一）内容。`,
      ),
    ).toMatchObject(own)
    expect(cover('按照《安徽省质量规划》要求，现就有关事项通知如下。', '为提升质量，制定如下要求。')).toMatchObject(own)
  })
  it('stands behind the day, whatever words the notice names it with', () => {
    const handed = '现将《政府工作报告》2025年重点工作进行分解并印发给你们，请认真落实。'
    expect(cover(handed, '《政府工作报告》2025年重点工作\n任务分解方案')).toMatchObject({
      title: '《政府工作报告》2025年重点工作任务分解方案',
    })
    expect(
      cover('现将实施分工方案印发给你们，请认真落实。', '（此件公开发布）\n安徽省质量规划纲要\n（2016—2030年）实施分工方案'),
    ).toMatchObject({
      title: '安徽省质量规划纲要（2016—2030年）实施分工方案',
    })
    expect(cover('请认真落实。', '附件：质量工作申报方案')).toMatchObject({ title: '泾县人民政府关于质量工作的通知' })
  })
  it('is the one that the notice names where running text follows the day without a title line, and none of a public notice', () => {
    const text = '2016年是关键之年，工作的总体要求是：深入贯彻落实各项决策部署，全面推进质量工作，切实保障群众利益。'
    const sentence = (verb: string) => `《泾县质量工作要点》已经县政府同意，现${verb}。`
    expect(cover(sentence('印发给你们'), text)).toMatchObject({ title: '泾县质量工作要点' })
    expect(cover(sentence('印发给你们'), `联系人：某某，${text}`)).toMatchObject({ title: '泾县人民政府关于质量工作的通知' })
    expect(cover(sentence('予公布'), text)).toMatchObject({ title: '泾县人民政府关于质量工作的通知' })
    expect(
      cover('现将《政府工作报告》确定的工作任务进行责任分解，请认真落实。', `《政府工作报告》重点工作责任分解\n${text}`),
    ).toMatchObject({
      title: '《政府工作报告》重点工作责任分解',
    })
  })
  it('is the plan that is put down, and a list of policies', () => {
    const text = (name: string) =>
      `安徽省人民政府关于计划的通知\n各市：\n《${name}》已经会议批准，现予下达，请认真执行。\n2025年1月22日\n${name}\n为做好工作，提出如下安排。${tasks}`
    expect(header(text('2025年安徽省国民经济和社会发展计划')).title).toBe('2025年安徽省国民经济和社会发展计划')
    expect(header(text('安徽省2025年产业政策清单')).title).toBe('安徽省2025年产业政策清单')
  })
})

describe('a report to an assembly', () => {
  const report = (head: string) => header(`${head}\n各位代表：\n现在，我代表县人民政府作工作报告。${tasks}`)
  it('is dated by the day that it was given, and issued by whom the speaker speaks for', () => {
    const found = { title: '政府工作报告', issuers: ['泾县人民政府'], date: '2019-01-21' }
    expect(
      report('泾县人民政府2018年工作报告\n政府工作报告\n——2019年1月21日在泾县第十五届\n人民代表大会第一次会议上\n泾县人民政府代县长 某某'),
    ).toMatchObject(found)
    expect(
      report('政府工作报告 （2019年1月21日在泾县第十五届人民代表大会第四次会议上） 泾县人民政府县长 某某\n发布时间：2021-08-07 点击率：'),
    ).toMatchObject(found)
    expect(
      report(
        '关于泾县2018年国民经济和社会发展计划\n执行情况与2019年计划草案的报告\n——2019年1月21日在泾县第十五届人民代表大会第四次会议上\n泾县发展和改革委员会',
      ),
    ).toMatchObject({
      title: '关于泾县2018年国民经济和社会发展计划执行情况与2019年计划草案的报告',
      issuers: ['泾县发展和改革委员会'],
      date: '2019-01-21',
    })
  })
  it('is read below the lines of a site that stand between title and day', () => {
    const lines = '名称: 2018年政府工作报告 文号: 201908_PF001\n2018年政府工作报告\n发布时间:2019-03-02 00:00 来源:泾县人民政府 浏览次数:'
    expect(report(`${lines}\n\n——2019年1月21日在泾县第十五届人民代表大会第一次会议上\n泾县人民政府县长 某某`)).toMatchObject({
      title: '2018年政府工作报告',
      issuers: ['泾县人民政府'],
      date: '2019-01-21',
    })
  })
  it('is no plan that names a meeting in its first sentence', () => {
    expect(header(`泾县质量方案\n2019年1月21日在泾县第十五届人民代表大会第四次会议上提出的任务，要认真落实。${tasks}`)).toMatchObject({
      title: '泾县质量方案',
      date: undefined,
    })
  })
})

describe('a notice that attaches or hands on', () => {
  it('keeps its own where only a form or a list of names is attached', () => {
    const notice = '泾县人民政府关于分解落实2018年政府工作任务的通知'
    const cover = `${notice}\n各乡镇：\n现将任务下达给你们。\n附件：茶企申报书\n泾县人民政府\n2018年2月24日\n茶企申报书`
    expect(header(`${cover}\n一、主要目标\n1.地区生产总值增长7%。（县发改委）`).title).toBe(notice)
  })
  it('is titled by the opinion that it hands on and prints without a day before it', () => {
    const cover = '泾政办发〔2022〕38号\n各乡镇：\n现将《关于推进旅游业发展的实施意见（2022—2025年）》印发给你们，请认真组织实施。'
    const opens = (end: string) =>
      header(`${cover}\n为贯彻上级精神，推进旅游业发展，结合我县实际，经县政府同意，提出如下${end}。${tasks}`).title
    expect(opens('意见')).toBe('关于推进旅游业发展的实施意见（2022—2025年）')
    expect(opens('要求')).toBeUndefined()
  })
  it('is titled by the plan with its edition on the line below', () => {
    const cover = '各乡镇：\n现将《泾县茶灾预案》（2019年修订）印发给你们。\n泾县人民政府\n2019年11月18日'
    expect(header(`${cover}\n泾县茶灾预案\n（2019年修订）${tasks}`).title).toBe('泾县茶灾预案（2019年修订）')
    expect(header(`${cover}\n泾县茶灾预案\n（县应急管理局）${tasks}`).title).toBe('泾县茶灾预案')
  })
  it('is titled by the plan that it names, not by the lines of its contents', () => {
    expect(
      header(
        '泾县人民政府印发分工的通知\n现将《关于落实重点工作的任务分工》印发给你们。\n泾县人民政府\n2021年5月26日\n主要内容\n一、任务分工\n（一）总体要求',
      ).title,
    ).toBe('关于落实重点工作的任务分工')
  })
})
