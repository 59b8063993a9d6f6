import { describe, expect, it } from 'vitest'
import { header, tasks } from './sample-header.ts'

const body = `各乡镇人民政府：\n现就有关事项通知如下。${tasks}`
const title = '泾县人民政府关于禁止焚烧秸秆的通告'

describe('the title among what a page prints around it', () => {
  const read = (head: string) => header(`${head}\n${body}`).title
  it('opens with the issuers on the lines above its 关于 where it is a notice', () => {
    expect(read('泾县人民政府\n关于禁止焚烧秸秆的通告')).toBe(title)
    expect(read('财政部\n科学技术部\n关于调整有关政策的通知')).toBe('财政部科学技术部关于调整有关政策的通知')
    expect(read('泾县人民政府\n关于加快茶产业发展的意见')).toBe('泾县人民政府关于加快茶产业发展的意见')
    expect(read('泾县人民政府\n关于加快茶产业发展的意见\n（2020年5月6日）')).toBe('关于加快茶产业发展的意见')
    expect(read('中共泾县县委\n泾县人民政府\n关于加快茶产业发展的意见')).toBe('中共泾县县委泾县人民政府关于加快茶产业发展的意见')
    expect(read('泾县人民政府文件\n泾政发〔2020〕9号\n关于标准工作的通知')).toBe('关于标准工作的通知')
  })
  it('is the print with its issuer below a headline without one', () => {
    const own = '泾县人民政府关于加快茶产业发展的若干意见'
    expect(read(`加快茶产业发展的若干意见\n2018-04-26 某某日报 点击：\n${own}`)).toBe(own)
    expect(
      read(`泾县关于禁止焚烧秸秆的通告 泾政通〔2017〕6号\n来源：泾县政府\n泾政通〔2017〕6号\n泾县人民政府\n关于禁止焚烧秸秆的通告`),
    ).toBe(title)
    const other = `关于发展茶产业的若干意见\n泾县人民政府关于发展旅游业的若干意见\n为加快发展，提出意见。${tasks}`
    expect(header(other).title).toBe('关于发展茶产业的若干意见')
  })
  it('is taken without columns, lists, cries and crumbs', () => {
    for (const line of [
      '导航菜单',
      '实时滚动新闻',
      '农业资讯>农业快讯',
      '这些地方不能干这件事！老乡们快来看',
      '通知公告更多>>\n- 关于公布（第二批名单的通知…2025-11-25\n- 泾县关于标准的意见2025-11-22',
      '政府信息公开\n法定主动公开内容\n政府公报\n序号 标题 发文字号 成文日期 发布日期',
      '• 005299478/2022-00137\n• 应急\n• 2022-08-10',
      '《秸秆焚烧.docx》由会员分享，可在线阅读，更多相关内容请搜索。',
    ])
      expect(read(`${line}\n${title}`)).toBe(title)
    expect(read(`农业快讯>${title}`)).toBe(title)
    expect(read(`「通告」${title}`)).toBe(title)
    expect(read(`（安徽省）宣城市2023年质量工作方案`)).toBe('宣城市2023年质量工作方案')
    expect(read(`县委县政府印发关于贯彻落实《质量强国建设纲要》的实施意见`)).toBe('关于贯彻落实《质量强国建设纲要》的实施意见')
    expect(read(`县委县政府印发关于落实工作的意见的通知`)).toBe('县委县政府印发关于落实工作的意见的通知')
    expect(
      header(`泾县：印发茶叶发展方案\n来源：泾县日报 2023/6/14\n近日，泾县人民政府印发《${title}》，要求认真落实。摘登如下。\n${body}`)
        .title,
    ).toBe(title)
    expect(header(`泾县政府3月1日发布《${title}》，全文如下：\n${body}`)).toMatchObject({ title, issuers: ['泾县人民政府'] })
    const news = `泾县动态\n来源：泾县日报\n泾县政府近日发文。\n近日，泾县政府印发《${title}》，要求贯彻落实。`
    expect(read(`${news}\n《${title}》全文如下。\n${body}`)).toBe(title)
  })
  it('is taken without its number in metadata, and without its place in a collection', () => {
    const label = `标 题: | 泾政发〔2010〕22号 ${title} | ||\n发文字号: | 发布日期: | 2010-12-13 | |`
    expect(header(`${label}\n泾政发〔2010〕22号 ${title}\n${body}`)).toMatchObject({ title, number: '泾政发〔2010〕22号' })
    expect(read(`第一篇:泾县人民政府关于加快发展的意见\n泾县人民政府\n关于加快发展的意见`)).toBe('泾县人民政府关于加快发展的意见')
  })
  it('is taken without the column that a dash parts from it', () => {
    expect(read('应急预案—宣城市质量事故应急预案')).toBe('宣城市质量事故应急预案')
    expect(read('国家标准化发展纲要—实施方案')).toBe('国家标准化发展纲要—实施方案')
  })
  it('stands in metadata that a site numbers', () => {
    const list =
      '1. [索引号]11S000/ZK-2018-34\n2. [发文机关] 泾县人民政府\n3. [发文字号] 泾政字〔2018〕36号\n4. [标题] 泾县应急预案\n5. [成文日期] 2018-06-29'
    expect(
      header(`首页 > 政务公开 > 政策文件\n${list}\n【现行有效】泾县应急预案\n一、总则\n（一）目的\n为做好应急工作，制定本预案。`),
    ).toMatchObject({
      title: '泾县应急预案',
      number: '泾政字〔2018〕36号',
      issuers: ['泾县人民政府'],
      date: '2018-06-29',
    })
  })
  it('goes on over lines where it hands on what other bodies issued', () => {
    expect(header(`泾县安全生产委员会办公室转发市减灾委\n办公室 市应急管理局\n关于认真落实\n防范工作的紧急通知\n${body}`)).toMatchObject({
      title: '泾县安全生产委员会办公室转发市减灾委办公室市应急管理局关于认真落实防范工作的紧急通知',
      issuers: ['泾县安全生产委员会办公室'],
    })
  })
  it('stands above those whom a public notice greets, and is no headline of news', () => {
    const notice = '泾县质量领导小组办公室\n关于开展全员检测的通告\n广大居民朋友们：\n现通告如下。'
    expect(header(`泾县全员检测通告（宣城泾县检测）\n时间：2022-10-19 作者：佚名\n${notice}${tasks}`).title).toBe(
      '泾县质量领导小组办公室关于开展全员检测的通告',
    )
    expect(
      header('市领导带队到区检查标准工作落实情况\n为落实标准，副市长带队检查，听取各镇汇报，查看现场情况，要求各项任务有序推进，早见成效。')
        .title,
    ).toBeUndefined()
    expect(
      header('泾县2020年标准工作落实情况\n为落实标准，泾县印发方案，加强组织领导，健全工作机制，各项任务有序推进，取得明显成效。').title,
    ).toBe('泾县2020年标准工作落实情况')
  })
  it('is that of a public notice too', () => {
    expect(header(`泾县人民政府森林防火禁火令\n为有效防控森林火灾，特发布禁火令。${tasks}`).title).toBe('泾县人民政府森林防火禁火令')
    expect(header(`泾县人民政府令\n第3号\n泾县标准办法\n第一章 总则\n第一条 为加强管理，制定本办法。`).title).toBe('泾县标准办法')
    expect(header('泾县卫生健康委员会关于拟命名卫生乡镇的公示\n根据规定，现予公示。\n泾县卫生健康委员会\n2016年1月20日').title).toBe(
      '泾县卫生健康委员会关于拟命名卫生乡镇的公示',
    )
  })
})

describe('the day', () => {
  it('stands in brackets under the title, whatever day the site prints above', () => {
    expect(header(`政府门户网站\n2006年6月2日\n关于发展茶产业的决定\n（2006年5月22日）\n现作出如下决定。${tasks}`).date).toBe('2006-05-22')
    expect(
      header(`门户网站 www.some.gov.cn   2006年6月2日   来源：某报\n关于发展茶产业的决定\n现作出如下决定。${tasks}`).date,
    ).toBeUndefined()
  })
  it('is not the one of today that a site prints above', () => {
    const page = `今天是:2025年7月1日 星期二\n公告公示\n泾县质量工作指挥部通知\n${body}泾县质量工作指挥部\n2020年2月7日`
    expect(header(page)).toMatchObject({ date: '2020-02-07', title: '泾县质量工作指挥部通知' })
  })
  it('is the one that a page was posted on only in the year of the number, or among particulars of the document', () => {
    const page = (behind: string, number = '') => header(`关于质量工作的通知\n${number}发布时间：2020-05-14 09:44${behind}\n${body}`).date
    expect(page('')).toBeUndefined()
    expect(page(' 来源：县政府办 浏览次数：12')).toBeUndefined()
    expect(page(' 浏览次数：12', '泾政发〔2020〕3号\n')).toBe('2020-05-14')
    expect(page(' 浏览次数：12', '泾政发〔2018〕3号\n')).toBeUndefined()
    expect(page('', '索引号：F01/2020-3\n发布机构：泾县人民政府\n')).toBe('2020-05-14')
    expect(page('\n有效性：有效')).toBe('2020-05-14')
  })
  it('is the one below the signature before one that stands alone, and may have a note above it', () => {
    const signed = `关于质量工作的通知\n2020年5月14日\n各乡镇：\n现印发给你们。\n泾县人民政府\n2020年5月9日\n泾县质量方案${tasks}`
    expect(header(signed).date).toBe('2020-05-09')
    const noted = header(`关于质量工作的通知\n${body}泾县人民政府\n泾县教育局\n（此件公开发布）\n2020年5月9日`)
    expect(noted).toMatchObject({ date: '2020-05-09', issuers: ['泾县人民政府', '泾县教育局'] })
    expect(header(`关于质量工作的通知\n${body}泾县教育局\n（联系电话：0563）\n2020年5月9日`).issuers).toEqual([])
  })
  it('stands before a rule of dashes, and the number before addressees run in behind the title', () => {
    const run = `泾县水务局关于水库的通知（泾水〔2012〕1号）各乡镇、县直单位：\n现印发给你们。\n泾县水务局\n2012年3月1日————————`
    expect(header(run)).toMatchObject({ date: '2012-03-01', number: '泾水〔2012〕1号' })
    expect(header(`泾县水务局转发关于水库的通知（皖水〔2012〕1号）的通知\n${body}`).number).toBeUndefined()
  })
  it('is the printer’s in a text without headings too', () => {
    expect(header('泾县农业农村局关于防疫的通知\n各乡镇：\n现印发给你们。\n泾县农业农村局办公室2021年3月2日印发').date).toBe('2021-03-02')
  })
  it('stands in digits alone behind the body that signs on its line, above or below the addressees', () => {
    const dated = (above: string, below: string) => header(`关于调整学校的通知\n${above}各乡镇：\n现通知如下。\n${below}${tasks}`).date
    expect(dated('泾县教育局 2019-03-05\n', '')).toBe('2019-03-05')
    expect(dated('', '泾县教育局 2019-03-05')).toBe('2019-03-05')
    expect(dated('来源 2019-03-05\n', '')).toBeUndefined()
  })
  it('stands before the body on one line', () => {
    expect(header(`海洋预报管理规定\n1999年7月13日，国家海洋局\n第一章 总则\n第一条 为加强管理，制定本规定。`).date).toBe('1999-07-13')
    expect(header(`海洋预报管理规定\n1999年7月13日，某地\n第一章 总则\n第一条 为加强管理，制定本规定。`).date).toBeUndefined()
  })
  it('is the printer’s where nothing else is printed, and tells no issuer then', () => {
    const notice = `泾县人民政府\n关于禁止焚烧秸秆的通告\n${body}`
    expect(header(`${notice}泾县人民政府办公室2017年5月27日印发`)).toMatchObject({ date: '2017-05-27', issuers: ['泾县人民政府'] })
    expect(header(`${notice}泾县人民政府\n2017年5月20日\n泾县人民政府办公室2017年5月27日印发`).date).toBe('2017-05-20')
  })
  it('of a report stands in brackets below who speaks', () => {
    expect(
      header(`政府工作报告\n——在泾县第十五届人民代表大会第五次会议上\n县长 某某\n（2012年2月9日）\n各位代表：\n现在报告工作。${tasks}`),
    ).toMatchObject({
      title: '政府工作报告',
      date: '2012-02-09',
    })
    expect(header(`泾县质量方案\n——在泾县第十五届人民代表大会第五次会议上\n提出任务。${tasks}`).date).toBeUndefined()
  })
})

describe('the bodies that issue', () => {
  const issuers = (head: string, end = '') => header(`${head}\n${body}${end}`).issuers
  it('are those of a letterhead on two lines, and all of a label that lists those of the title', () => {
    expect(issuers('泾县人民政府\n文件\n泾政发〔2020〕9号\n关于印发质量方案的通知')).toEqual(['泾县人民政府'])
    expect(issuers('发文部门：泾县财政局 泾县教育局\n泾县财政局关于质量工作的通知')).toEqual(['泾县财政局', '泾县教育局'])
    expect(issuers('发文部门：泾县教育局\n泾县财政局关于质量工作的通知')).toEqual(['泾县财政局'])
  })
  it('sign above a day without its year, or on the last line of a text that breaks off', () => {
    expect(issuers('关于质量工作的通知', '泾县人民政府\n10月14日')).toEqual(['泾县人民政府'])
    expect(issuers('关于质量工作的通知', '请认真落实。\n国务院办公厅')).toEqual(['国务院办公厅'])
    expect(issuers('关于质量工作的通知', '请认真落实。\n有关单位和部门')).toEqual([])
  })
  it('bear a name that a line break cuts', () => {
    expect(issuers('关于质量工作的通知', '请认真落实。\n泾县质量提升\n工作领导小组办公室\n2022年8月23日')).toEqual([
      '泾县质量提升工作领导小组办公室',
    ])
    expect(issuers('关于质量工作的通知', '请认真落实。\n泾县人民政府\n办公室\n2022年8月23日')).toEqual(['泾县人民政府办公室'])
  })
  it('may be the office of a street', () => {
    expect(issuers('泾县泾川街道办事处关于质量工作的通知')).toEqual(['泾县泾川街道办事处'])
  })
  it('are told of in the first sentence of a page that prints what they issued', () => {
    const told = '刚刚，泾县人民政府印发通知，落实工作报告。\n关于落实工作报告的任务分工\n为落实工作，提出如下分工。'
    expect(header(`${told}${tasks}`).issuers).toEqual(['泾县人民政府'])
  })
})

describe('the number', () => {
  it('is none that stands behind the title of what a notice hands on', () => {
    const reply = '国务院关于同意调整泾县规划的批复（国函〔2009〕125号）'
    expect(
      header(`各镇：\n现将《${reply}》转发给你们。\n泾县人民政府\n2009年11月8日\n${reply}\n泾县人民政府：\n现批复如下。`).number,
    ).toBeUndefined()
    expect(header(`${reply}\n泾县人民政府：\n现批复如下。`).number).toBe('国函〔2009〕125号')
  })
})

describe('the place', () => {
  const place = (number: string) => header(`关于促进就业的意见\n各区（市）县政府：\n按照${number}精神，提出意见。${tasks}`).province
  it('is that of the province whose numbers the text rests on, where nothing names it', () => {
    expect(place('省政府《关于就业的意见》（川府发〔2015〕38号）')).toBe('四川省')
    expect(place('《关于就业的意见》（川府发〔2015〕38号）')).toBeUndefined()
    expect(place('省政府《关于就业的意见》（川府发〔2015〕38号）和省政府《意见》（黔府发〔2015〕3号）')).toBeUndefined()
  })
})

describe('heads whose parts run together', () => {
  it('tell the number behind a day in brackets', () => {
    const read = header(
      `静安区人民政府办公室关于加强预警的通知\n（二○○八年一月二十二日 静府办发[2008]2号）\n各街道：\n现通知如下。${tasks}`,
    )
    expect(read).toMatchObject({ number: '静府办发〔2008〕2号', date: '2008-01-22' })
  })
  it('tell the title behind its label without a colon', () => {
    expect(header(`标      题 甘肃省茶产业发展规划\n文      号 甘农发【2017】25号\n${tasks}`).title).toBe('甘肃省茶产业发展规划')
  })
  it('tell the title below a numbered list of particulars, whatever the last is called', () => {
    const list = '1. [主题分类] 农业\n2. [发文机构] 甘肃省人民政府办公厅\n3. [成文日期] 2026-01-18\n4. [文件来源] 政府公报\n'
    const title = '甘肃省人民政府办公厅关于印发《茶产业行动计划》的通知'
    expect(header(`${list}\n${title}\n各市：\n现印发给你们。${tasks}`).title).toBe(title)
  })
})
