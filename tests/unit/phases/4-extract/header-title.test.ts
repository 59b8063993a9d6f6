import { describe, expect, it } from 'vitest'
import { header, tasks } from './sample-header.ts'

describe('title', () => {
  it('is the official one above the number or the addressees, not the headline of the page', () => {
    const block = '泾县人民政府关于加快培育和发展\n标准化产业的决定\n泾政发〔2020〕9号\n各乡镇人民政府：\n现作出如下决定。'
    expect(header(`泾县政府下发关于发展标准化产业的决定\n据悉，县政府昨日下发决定。\n${block}${tasks}`).title).toBe(
      '泾县人民政府关于加快培育和发展标准化产业的决定',
    )
    expect(header(`泾县人民政府发布通知\n${block}${tasks}`).title).toBe('泾县人民政府关于加快培育和发展标准化产业的决定')
    expect(header(`省科技厅省财政厅等\n关于落实质量工作的通知\n皖科发〔2020〕9号\n各市：\n现通知如下。${tasks}`).title).toBe(
      '省科技厅省财政厅等关于落实质量工作的通知',
    )
  })
  it('keeps the issuer that the page’s heading prints, and leaves the day behind it out', () => {
    expect(
      header(
        `泾县人民政府关于标准的决定\n泾县人民政府\n关于标准的决定（2016年7月10日）\n泾政发〔2016〕9号\n各乡镇：\n现作出如下决定。${tasks}`,
      ),
    ).toMatchObject({ title: '泾县人民政府关于标准的决定', date: '2016-07-10' })
  })
  it('is that of a table which stands for the whole document', () => {
    const table = '项目名称 | 工作任务 | 完成时间 | 牵头单位 |\n1.环境提升 | 新建公园2处 | 11月 | 建设局 |'
    expect(header(`发布时间：2021-05-06 10:00\n2021年新昌县政府民生实事进展情况登记表\n${table}`)).toMatchObject({
      title: '2021年新昌县政府民生实事进展情况登记表',
      province: '浙江省',
    })
    expect(header(`泾县质量工作一览表彰大会召开\n${table}`).title).toBeUndefined()
  })
  it('is taken without what a site sets before and behind it', () => {
    const title = '泾县人民政府关于促进茶产业发展的意见'
    const read = (line: string) => header(`${line}\n各乡镇人民政府：\n现提出意见。${tasks}`).title
    for (const line of [
      `【政策】${title}`,
      `[转载]${title}`,
      `政策原文|${title}`,
      `政务服务丨${title}`,
      `【市政府重点工作及责任分解】${title}`,
      `泾县农业农村局网站-${title}`,
      `**${title}**`,
      `---\ntitle: ${title}\ndate: 2020-05-06\n---`,
      `${title}_泾县人民政府`,
      `${title} - 泾县政府网`,
      `${title}（全文）`,
    ])
      expect(read(line)).toBe(title)
    expect(read(`原创 某某 泾县发布 2020-05-06 18:00\n${title}`)).toBe(title)
    expect(read('泾县茶产业发展方案（2020-2022年）')).toBe('泾县茶产业发展方案（2020-2022年）')
    expect(read('泾县关于“一村一品”-特色茶园建设的意见')).toBe('泾县关于“一村一品”-特色茶园建设的意见')
  })
  it('goes on with the years or the edition in brackets below it, not with a day or a count', () => {
    const below = (words: string) => header(`泾县茶产业发展方案\n${words}\n为发展茶产业，制定本方案。${tasks}`).title
    expect(below('（2021—2023年）')).toBe('泾县茶产业发展方案（2021—2023年）')
    expect(below('（修订稿）（2024年版）')).toBe('泾县茶产业发展方案（修订稿）（2024年版）')
    expect(below('（2021年5月6日）')).toBe('泾县茶产业发展方案')
    const plan = (title: string) => header(`各乡镇：\n《泾县茶叶方案》现印发给你们。\n泾县人民政府\n2021年5月6日\n${title}${tasks}`).title
    expect(plan('泾县茶叶方案（共计21项）')).toBe('泾县茶叶方案')
  })
  it('names a table or a list below particulars, though its first rows open a section', () => {
    expect(
      header('2025年县政府重点工作任务一季度完成情况\n浏览次数： 来源：县政府办公室\n序号 重点工作任务 牵头责任单位\n1 扩大供给。 县财政局')
        .title,
    ).toBe('2025年县政府重点工作任务一季度完成情况')
    expect(
      header('2022年要办的民生实事\n根据结果，10项实事依次为：\n1、加强就业服务。新增城镇就业6700人。\n2、加强教育。新建学校2所。').title,
    ).toBe('2022年要办的民生实事')
    expect(header('泾县县长调研民生实事\n昨日，县长到乡镇调研。\n1、加强就业服务。新增城镇就业6700人。').title).toBeUndefined()
  })
  it('is parted from a letterhead that the number follows on the line', () => {
    expect(
      header('安徽省商务厅皖商函〔2021〕33号安徽省商务厅关于征集建设项目的通知省直有关部门，各市商务局：为建设品牌，现通知如下。'),
    ).toMatchObject({ title: '安徽省商务厅关于征集建设项目的通知', number: '皖商函〔2021〕33号' })
  })
  it('bears no year that a law library sets behind it, and may open the first section', () => {
    expect(
      header(`泾县人民政府关于标准的通知（2000年）\n泾县人民政府关于标准的通知\n泾政发〔2000〕9号\n各乡镇：\n现通知如下。${tasks}`).title,
    ).toBe('泾县人民政府关于标准的通知')
    expect(
      header(
        '泾县县长牵头重点工作公布\n2024年是关键一年，要再出发。\n近日，县政府公布县长牵头的重点工作。\n2024年政府工作报告重点工作责任分解\n一、县长牵头重点工作\n1.扩大供给。\n责任单位：县财政局',
      ).title,
    ).toBe('2024年政府工作报告重点工作责任分解')
  })
  it('is read to its end where its lines break behind a kind of document', () => {
    expect(
      header(`关于海北省2021年国民经济和社会发展计划\n执行情况与2022年国民经济和社会发展\n计划的报告\n海北省人民代表大会审议通过${tasks}`)
        .title,
    ).toBe('关于海北省2021年国民经济和社会发展计划执行情况与2022年国民经济和社会发展计划的报告')
    expect(header(`泾县质量提升行动计划\n宣城市标准化工作的通知\n各乡镇：\n现印发。${tasks}`).title).toBe('泾县质量提升行动计划')
  })
  it('stands behind the place that a site sets before it', () => {
    expect(header(`安徽：关于印发《安徽省质量规划》的通知\n各市：\n现印发给你们。${tasks}`).title).toBe('关于印发《安徽省质量规划》的通知')
  })
  it('is named by an encyclopedia behind 中文名, with who issued it and when', () => {
    const page =
      '为预防火灾，制订本预案。\n基本介绍\n- 中文名：泾县森林火灾预案\n- 外文名：Plan\n- 印发机关：泾县人民政府\n- 印发时间：2013年12月30日\n- 类型：预案'
    expect(header(`${page}${tasks}`)).toMatchObject({ title: '泾县森林火灾预案', issuers: ['泾县人民政府'], date: '2013-12-30' })
    expect(header(`为预防火灾，制订本预案。\n基本介绍\n- 中文名：火灾${tasks}`).title).toBeUndefined()
  })
  it('stands before the words 全文 of a page, and before addressees that no break parts from it', () => {
    expect(header(`《泾县大气防治计划》全文\n2015-09-23 某网\n为防治污染，制定本计划。${tasks}`).title).toBe('泾县大气防治计划')
    expect(header(`实施商标战略建设强县的意见各乡镇人民政府，县直各单位：为贯彻精神，提出如下意见。${tasks}`).title).toBe(
      '实施商标战略建设强县的意见',
    )
    expect(header(`落实实施商标战略的意见各项任务完成情况：为贯彻精神，现通报如下。${tasks}`).title).toBeUndefined()
  })
  it('opens with the bodies on the line above, however many there are', () => {
    const bodies = '中共北海市委宣传部北海市文明办北海市教育局北海市财政局共青团北海市委员会北海市妇女联合会北海市民政局'
    expect(header(`${bodies}\n关于开展学习活动的通知\n各县：\n现通知如下。${tasks}`).title).toBe(`${bodies}关于开展学习活动的通知`)
  })
  it('may be the answer to a proposal', () => {
    expect(header(`对县人大二次会议第123号建议的答复\n某某代表：\n您的建议收悉，答复如下：${tasks}`).title).toBe(
      '对县人大二次会议第123号建议的答复',
    )
  })
  it('opens with the bodies above 印发 as above 关于', () => {
    expect(header(`中共泾县县委\n泾县人民政府\n印发《关于加强标准化的若干政策》的通知\n各乡镇：\n现印发给你们。${tasks}`).title).toBe(
      '中共泾县县委泾县人民政府印发《关于加强标准化的若干政策》的通知',
    )
  })
  it('is the head of a public notice where it has no other', () => {
    expect(header(`清镇市人民政府通告\n清府通〔2021〕3号\n为保护水源，现通告如下：${tasks}`).title).toBe('清镇市人民政府通告')
    expect(header(`清镇市人民政府通告\n第3号\n清镇市水源保护办法\n第一条 为保护水源，制定本办法。\n第二条 自公布之日起施行。`).title).toBe(
      '清镇市水源保护办法',
    )
  })
  it('is none of the words of a summary that a site labels', () => {
    expect(header(`文号泾政发〔2016〕20号有效性有效\n内容概述泾县人民政府关于标准的意见\n泾县人民政府关于标准的意见${tasks}`).title).toBe(
      '泾县人民政府关于标准的意见',
    )
  })
  it('is what a site prints of it where it cuts the line, but of no page that tells of a policy', () => {
    const cut = (line: string) => header(`${line}\n泾县、宁国市教育局：\n现将有关事项通知如下，请遵照执行。${tasks}`).title
    expect(cut('泾县教育局关于做好2020年中小学招生录取等有关...')).toBe('泾县教育局关于做好2020年中小学招生录取等有关...')
    expect(cut('泾县教育局关于做好2020年中小学招生录取等有关…')).toBe('泾县教育局关于做好2020年中小学招生录取等有关…')
    expect(cut('泾县教育局印发《关于加强科学教育的方案》...')).toBeUndefined()
    expect(header(`泾县教育局关于做好2020年招生等有关...\n一、出台背景。为了规范，出台本办法。`).title).toBeUndefined()
  })
  it('does not go on in a line with a tag of its own', () => {
    expect(header(`学校网站 旧版回顾\n【转发】关于学校章程制定情况的报告\n（2014年4月3日）${tasks}`).title).toBe(
      '关于学校章程制定情况的报告',
    )
  })
  it('is none on pages of news, and nothing else of a head on pages that tell of a policy', () => {
    expect(header(`泾县举办质量政策大讲堂活动\n为提升质量，泾县举办活动。\n会议指出：质量第一。`).title).toBeUndefined()
    const told = { title: undefined, number: undefined, issuers: [], date: undefined, province: '安徽省' }
    expect(
      header(
        `《泾县标准办法》解读\n2020年5月6日\n《泾县标准办法》（泾政发〔2020〕9号）由泾县人民政府印发，解读如下：\n一、为什么要制定《泾县标准办法》`,
      ),
    ).toMatchObject(told)
    expect(header('部门解读\n泾县标准管理办法\n第一条 为了管理，制定本办法。\n第二条 自公布之日起施行。').title).toBe('泾县标准管理办法')
    expect(header('县府文件\n泾县标准管理办法\n第一条 为了管理，制定本办法。\n第二条 自公布之日起施行。').title).toBe('泾县标准管理办法')
    expect(header('2020年\n泾县标准工作要点\n一、重点工作。完善体系。\n二、保障。').title).toBe('2020年泾县标准工作要点')
    expect(header(`泾县人民政府关于开展政策解读\n工作的通知\n各乡镇：\n现通知如下。${tasks}`).title).toBe(
      '泾县人民政府关于开展政策解读工作的通知',
    )
  })
  it('goes on below a kind with the years and the kind behind, or with the kind alone', () => {
    expect(header(`茶叶发展战略规划纲要\n（2016—2030年）实施分工方案\n一、重点任务\n（一）改造茶园。更新品种。`).title).toBe(
      '茶叶发展战略规划纲要（2016—2030年）实施分工方案',
    )
    expect(header(`泾县2018年落实茶园补助奖励政策\n实施方案\n为贯彻国家政策，制定本方案。${tasks}`).title).toBe(
      '泾县2018年落实茶园补助奖励政策实施方案',
    )
    expect(header(`泾县人民政府关于贯彻茶业发展纲要\n的实施意见\n各乡镇：\n现提出如下意见。${tasks}`).title).toBe(
      '泾县人民政府关于贯彻茶业发展纲要的实施意见',
    )
  })
  it('takes the title that a notice quotes where the plan prints its last words, or a table of tasks', () => {
    const notice = (plan: string, name: string) =>
      header(
        `皖府字〔2019〕17号\n各市人民政府：\n现将《${name}》印发给你们，请认真贯彻执行。\n2019年2月26日\n${plan}\n为推动发展，制定本计划。${tasks}`,
      ).title
    expect(notice('行动计划（2019—2023年）', '安徽省茶业发展行动计划（2019—2023年）')).toBe('安徽省茶业发展行动计划（2019—2023年）')
    expect(notice('安徽省茶业工作任务明细表', '安徽省茶业工作任务明细表')).toBe('安徽省茶业工作任务明细表')
  })
  it('names a list of yearly goals by its first line, whatever heading follows', () => {
    expect(
      header('泾县2023年民生实事工作目标\n一、交通出行\n1.修路。改造公路九十公里，新建桥梁三座，开通公交线路两条。\n2.修桥。新建桥梁。')
        .title,
    ).toBe('泾县2023年民生实事工作目标')
    expect(
      header('泾县民生工作目标\n一、交通出行\n1.修路。改造公路九十公里，新建桥梁三座，开通公交线路两条。\n2.修桥。新建桥梁。').title,
    ).toBeUndefined()
  })
  it('reads a public notice that its body opens on the line above', () => {
    expect(header(`泾县茶叶病虫害疫情\n防控工作指挥部通告\n〔2022〕34号\n根据有关规定，通告如下：${tasks}`).title).toBe(
      '泾县茶叶病虫害疫情防控工作指挥部通告',
    )
  })
  it('titles a notice that makes a list known with its own title, and a draft as one', () => {
    expect(
      header(
        `泾县人民政府关于公布第三批茶艺名录的通知\n泾政发〔2020〕8号\n各乡镇：\n现将《第三批茶艺名录》予以公布。\n泾县人民政府\n2020年3月4日\n第三批茶艺名录\n1.绿茶${tasks}`,
      ).title,
    ).toBe('泾县人民政府关于公布第三批茶艺名录的通知')
    expect(
      header(`现将《泾县茶园管理办法》（草案）公开征求意见。\n泾县茶园管理办法\n（征求意见稿）\n第一条 制定本办法。${tasks}`).title,
    ).toBe('泾县茶园管理办法（征求意见稿）')
  })
  it('takes what a sentence cites as handed out by others for no plan of its own', () => {
    expect(
      header(
        `关于落实农业农村部\n国家体育总局\n《茶业行动计划（2021—2023年）》\n的实施方案\n为落实农业农村部国家体育总局联合印发的《茶业行动计划（2021—2023年）》，制定本方案。${tasks}`,
      ).title,
    ).toBe('关于落实农业农村部国家体育总局《茶业行动计划（2021—2023年）》的实施方案')
  })
  it('reads public notices of a body about a matter, with their number behind or an edition', () => {
    expect(header(`泾县人民政府征收茶园预公告\n泾政〔2024〕72号\n一、用途\n拟作茶厂用地，符合规定。`)).toMatchObject({
      title: '泾县人民政府征收茶园预公告',
      issuers: ['泾县人民政府'],
    })
    expect(header(`泾县人民政府拟征收茶园公告（泾征公告〔2022〕4号）\n为发展茶业，现发布公告：\n一、范围\n位于城西。`)).toMatchObject({
      title: '泾县人民政府拟征收茶园公告',
      number: '泾征公告〔2022〕4号',
    })
    expect(header(`泾县人民政府茶园防火命令（2023-2024年度）\n各乡镇：\n为有效预防火灾，发布命令：\n一、时间。全年。`).issuers).toEqual([
      '泾县人民政府',
    ])
  })
  it('parts a title from what runs on behind it whatever kind it names, and restores marks that a break cut', () => {
    expect(header(`2012年泾县茶园防火责任书为贯彻方针，县政府决定下达责任。一、目标。防火。`).title).toBe('2012年泾县茶园防火责任书')
    expect(
      header(
        `泾府〔2023〕90号\n各镇：\n《泾县贯彻落实〈安徽省茶业行动方案（2023—2027年）〉实施方案》现予印发。\n2023年6月19日\n行动方案（2023—2027年）》实施方案\n为贯彻落实省方案，制定本方案。${tasks}`,
      ).title,
    ).toBe('泾县贯彻落实《安徽省茶业行动方案（2023—2027年）》实施方案')
  })
  it('takes the formal line of a public notice below the headline of a page, and the title above a number where no other line is one', () => {
    expect(
      header(
        `泾县茶区禁止采摘通知\n来源：某网\n关于禁止在泾县茶区采摘的通告\n为保护茶园，有效防止破坏，现就禁止采摘有关事项通告如下：${tasks}`,
      ).title,
    ).toBe('关于禁止在泾县茶区采摘的通告')
    expect(
      header(
        `提示信息\n标题：泾县古茶树名录\n信息简介：\n泾县人民政府\n关于公布泾县古茶树名录的通告\n泾政发〔2020〕10号\n古茶树是珍贵遗产，现予以公布。${tasks}`,
      ).title,
    ).toBe('泾县人民政府关于公布泾县古茶树名录的通告')
  })
  it('takes no word of a page before the title that it prints twice', () => {
    const title = '泾县人民政府关于公布第五批茶区的通知'
    expect(
      header(`跳转到内容\n${title}\n维基文库，自由的图书馆\n第四批 ${title}\n泾政文〔2021〕336号\n各乡镇：\n现予以公布。${tasks}`).title,
    ).toBe(title)
  })
  it('is what the first sentence makes, where the text prints none, without what it is called for short', () => {
    expect(
      header(`最新消息\n为落实省政府要求，制定泾县茶区（以下简称“茶区”）建设2019年工作计划。\n一、保障供水\n建设水厂。（县水利局负责）`)
        .title,
    ).toBe('泾县茶区建设2019年工作计划')
    expect(header(`最新消息\n为落实省政府要求，制定以下工作计划。\n一、保障供水\n建设水厂。（县水利局负责）`).title).toBeUndefined()
  })
  it('stands in the marks of a headline that tells how many bodies issue it', () => {
    expect(
      header(`商务部等9单位印发《2026“乐购新春”春节活动方案》\n来源：商务部\n为丰富生活，制定本方案。\n一、活动内容\n组织展销。`).title,
    ).toBe('2026“乐购新春”春节活动方案')
  })
  it('stands behind the day of the notice above it, and below the particulars that a site prints', () => {
    expect(
      header(
        `泾县人民政府办公室关于印发《泾县茶业分解意见》的通知 （泾政办〔2010〕10号） 各镇： 现印发给你们。一、请各单位抓好落实，2010年是收官之年。 二〇一〇年二月二十六日\n泾县茶业分解意见\n一、主要目标\n1、新增茶园20亩。责任单位：县农业农村局`,
      ),
    ).toMatchObject({ title: '泾县茶业分解意见', date: '2010-02-26' })
    expect(
      header(
        `索引号 0152588 发布机构 泾县发展和改革局\n公开目录 发展规划 发布日期 2023-03-14\n文号 浏览量 84\n主题词 重大项目建设\n泾县茶区绿化三年行动计划（2022—2024年）\n为落实要求，制定本计划。${tasks}`,
      ).title,
    ).toBe('泾县茶区绿化三年行动计划（2022—2024年）')
  })
})

describe('titles on several lines', () => {
  const rest = '\n\n各县区教育局：\n现将工作安排如下。\n一、入学原则\n坚持公平。\n'
  it('may go on with a year, which heads no part', () => {
    expect(header(`成都市教育局关于做好\n2016年小学毕业生入学工作的通知\n成教函〔2016〕35号${rest}`)).toMatchObject({
      title: '成都市教育局关于做好2016年小学毕业生入学工作的通知',
      number: '成教函〔2016〕35号',
    })
  })
  it('are whole where another document of like name was handed on before', () => {
    const before = '《内蒙古自治区人民政府关于推进户籍制度改革的实施意见》（内政发〔2015〕104号）下发以来，改革取得进展。现提出以下意见。'
    const site = '发文机关 \t内蒙古自治区人民政府办公厅\n\n标      题 \t内蒙古自治区人民政府办公厅关于加快户籍制度改革的实施意见\n\n'
    expect(
      header(
        `${site}内蒙古自治区人民政府办公厅\n关于加快\n户籍制度改革的实施意见\n\n各盟行政公署：\n　　${before}\n一、总体要求\n坚持公平。\n`,
      ).title,
    ).toBe('内蒙古自治区人民政府办公厅关于加快户籍制度改革的实施意见')
  })
  it('are whole where the notice names the plan with a year that its own title lacks', () => {
    expect(
      header(
        `关于印发《成华区关于做好2016年随迁子女接受教育工作的实施细则》的通知\n\n各街道：\n现印发你们，请遵照执行。\n\n2015年12月30日\n\n成华区关于做好随迁子女\n接受教育工作的实施细则\n\n　　为做好工作，制定本细则。\n一、总体要求\n坚持公平。\n`,
      ).title,
    ).toBe('成华区关于做好随迁子女接受教育工作的实施细则')
  })
})
