import { describe, expect, it } from 'vitest'
import { iso } from '../../../../src/phases/4-extract/header-dates.ts'
import { header, tasks } from './sample-header.ts'

describe('header', () => {
  it('takes number, issuer and date from the cover and the title from the plan inside', () => {
    const text = `四川省人民政府办公厅关于印发四川省质量提升行动方案（2023—2025年）的通知\n川办发〔2023〕 15 号\n各市（州）人民政府：\n《四川省质量提升行动方案（2023—2025年）》已经省政府同意，现印发给你们，请认真组织实施。\n四川省人民政府办公厅\n2023年4月7日\n四川省质量提升行动方案（2023—2025年）${tasks}`
    expect(header(text)).toEqual({
      title: '四川省质量提升行动方案（2023—2025年）',
      number: '川办发〔2023〕15号',
      issuers: ['四川省人民政府办公厅'],
      date: '2023-04-07',
      period: [2023, 2025],
      province: '四川省',
      place: undefined,
      codes: [],
    })
  })
  it('reads joint issuers above a title of its own line, and the date in brackets under it', () => {
    const found = header(
      `中共云南省委 云南省人民政府\n关于开展质量提升行动的实施意见\n（2018年6月12日）\n为提升质量，提出如下意见。${tasks}`,
    )
    expect(found).toMatchObject({
      title: '关于开展质量提升行动的实施意见',
      issuers: ['中共云南省委', '云南省人民政府'],
      date: '2018-06-12',
      province: '云南省',
    })
  })
  it('reads a city’s document, its date in Chinese numerals at the end', () => {
    const found = header(
      `青岛市人民政府关于建设质量强市的实施意见\n青政发[2019]第12号\n各区、市人民政府：\n现提出以下意见。${tasks}青岛市人民政府\n二○一九年五月二十日`,
    )
    expect(found).toMatchObject({
      number: '青政发〔2019〕第12号',
      date: '2019-05-20',
      issuers: ['青岛市人民政府'],
      province: '山东省',
      place: '青岛市',
    })
  })
  it('reads the metadata of a site where the text prints nothing else', () => {
    const found = header(
      `发文机关：安徽省人民政府办公厅\n成文日期：2023年03月06日\n发文字号：皖政办〔2023〕18号\n标题：关于印发质量工作要点的通知${tasks}`,
    )
    expect(found).toMatchObject({
      title: '关于印发质量工作要点的通知',
      number: '皖政办〔2023〕18号',
      date: '2023-03-06',
      issuers: ['安徽省人民政府办公厅'],
      province: '安徽省',
    })
  })
  it('keeps letterhead and number out of the title, and takes the issuer from the letterhead', () => {
    const found = header(
      `株洲市人民政府文件\n株政发[2013]12号\n关于加快服装产业发展的若干意见\n\n各县市区人民政府：\n提出以下意见。${tasks}`,
    )
    expect(found).toMatchObject({
      title: '关于加快服装产业发展的若干意见',
      number: '株政发〔2013〕12号',
      issuers: ['株洲市人民政府'],
      place: '株洲市',
    })
  })
  it('reads a document that a copy ran into one line', () => {
    const found = header(
      '海北市质量提升办法的说明略某某不计\n'.slice(0, 0) +
        '甘肃省人民政府办公厅关于印发甘肃省标准提升方案的通知甘政办发〔2019〕88号各市州人民政府，省政府各部门：《甘肃省标准提升方案》已经省政府同意，现印发给你们，请认真执行。甘肃省人民政府办公厅2019年8月5日（此件公开发布）甘肃省标准提升方案为提升标准水平，制定本方案。一、总体要求（一）指导思想。坚持标准先行。二、重点任务（一）完善体系。健全制度。',
    )
    expect(found).toMatchObject({
      title: '甘肃省标准提升方案',
      number: '甘政办发〔2019〕88号',
      issuers: ['甘肃省人民政府办公厅'],
      date: '2019-08-05',
    })
  })
  it('takes the day that another text was made for no day of its own', () => {
    expect(
      header(
        '某某规定\n第一条 为了管理，制定本规定。\n第二条 本规定自公布之日起施行。1999年5月27日青海省人民政府公布的《旧规定》同时废止。',
      ).date,
    ).toBeUndefined()
  })
  it('knows a county by itself, not by the letter of its number', () => {
    expect(header(`新政发〔2019〕7号\n各乡镇人民政府、街道办事处，县府各部门：\n现就做强茶业提出意见。${tasks}`).province).toBeUndefined()
    expect(header(`各乡镇人民政府：\n为发展我县茶业，制订《遂昌县茶业规划》。${tasks}`)).toMatchObject({
      province: '浙江省',
      place: '遂昌县',
    })
  })
  it('takes a title that lost a bracket in print as the notice gives it', () => {
    const text = `关于印发《东阿县阿胶产业方案（2023年）》的通知\n各镇：\n制定了《东阿县阿胶产业方案（2023年）》，现印发给你们。\n东阿县阿胶产业方案\n2023年）${tasks}`
    expect(header(text)).toMatchObject({ title: '东阿县阿胶产业方案（2023年）', period: [2023, 2023] })
  })
  it('reads who made a regulation and when from the bracket behind its title', () => {
    const text = `标准资助发放办法\n标准资助发放办法(2003年1月6日民政部令第4号公布根据2018年2月4日《民政部关于修改规章的决定》第一次修订)第一章总则第一条为保证资助，制定本办法。第二条申请资助适用本办法。`
    expect(header(text)).toMatchObject({ title: '标准资助发放办法', number: '民政部令第4号', issuers: ['民政部'], date: '2003-01-06' })
  })
  it('gives a number as printed, and of a regulation changed since the first', () => {
    expect(header(`关于建设质量强市的意见\n青政发〔2019〕012号\n各市：\n现提出意见。${tasks}`).number).toBe('青政发〔2019〕012号')
    expect(header(`关于建设质量强市的意见\n青政发„2009‟3号\n各市：\n现提出意见。${tasks}`).number).toBe('青政发〔2009〕3号')
    expect(
      header(
        `青海省绿化办法\n（2011年12月31日青海省人民政府令〔2011〕第23号公布 根据2022年1月9日青海省人民政府令〔2022〕第1号第一次修正）\n第一条 为了绿化，制定本办法。`,
      ),
    ).toMatchObject({ number: '青海省人民政府令〔2011〕第23号', issuers: ['青海省人民政府'] })
  })
  it('reads a signature above a list that looks like headings of the text', () => {
    const text = `关于职业资格认可工作的通知\n各市：\n现通知如下。\n一、建立制度。由省有关部门制定目录。\n二、加强管理。各地要落实责任。\n青海省人力资源和社会保障厅\n2024年3月27日\n（此件主动公开）\n1.资格认可目录（1.0版）.xls2.查询流程.doc`
    expect(header(text)).toMatchObject({ date: '2024-03-27', issuers: ['青海省人力资源和社会保障厅'] })
  })
  it('takes the number of an attachment for none of its own', () => {
    const text = `各企业：\n现将有关文件转发给你们。\n附件：青海省商务厅关于申报的通知.pdf（青商〔2014〕84号）\n西宁市商务局\n2014年6月17日`
    expect(header(text)).toMatchObject({ number: undefined, issuers: ['西宁市商务局'], date: '2014-06-17' })
  })
  it('reads the order of several bodies, in brackets under the title or above it', () => {
    const several = { number: '人事部、国家工商行政管理总局令第1号', issuers: ['人事部', '国家工商行政管理总局'] }
    expect(header('市场管理规定\n（2001年9月11日人事部、国家工商行政管理总局令第1号公布）\n第一条 为了管理，制定本规定。')).toMatchObject(
      several,
    )
    expect(
      header(
        '中华人民共和国人力资源和社会保障部\n中华人民共和国财政部令\n第36号\n《年金办法》已经通过，现予公布。\n年金办法\n第一章 总则\n第一条 为了管理，制定本办法。',
      ).number,
    ).toContain('财政部令第36号')
  })
  it('takes the day of the body that hands on, not the one of whose text it is', () => {
    const text = `关于推广联络站意见的通知\n各市：\n省工商局的意见已经同意，现转发给你们。\n二〇〇四年八月三日（河北省工商行政管理局二〇〇四年七月二十二日）\n为保护权益，提出以下意见。${tasks}`
    expect(header(text).date).toBe('2004-08-03')
  })
  it('finds the plan where the notice names it with a word less', () => {
    const text = `黄石市人民政府关于印发《黄石市质量兴市战略规划（2011—2015年）》的通知\n各县人民政府：\n现印发给你们。\n黄石市人民政府\n2012年3月2日\n黄石市实施质量兴市战略规划\n（2011—2015年）\n为提升质量，制定本规划。${tasks}`
    expect(header(text).title).toBe('黄石市实施质量兴市战略规划（2011—2015年）')
    expect(header(text.replace('\n黄石市实施', '\n（此件公开发布）\n附件\n黄石市实施')).title).toBe(
      '黄石市实施质量兴市战略规划（2011—2015年）',
    )
  })
  it('takes the body that carries out another’s opinion for the issuer, and the last lines of a text that breaks off', () => {
    expect(header(`福建省人民政府贯彻国务院关于推进标准化的意见的实施意见\n各市：\n现提出意见。${tasks}`).issuers).toEqual([
      '福建省人民政府',
    ])
    expect(header('各市：\n现将《关于品牌建设的意见》印发给你们。\n福建省商务厅 福建省财政厅\n福建证监局').issuers).toEqual([
      '福建省商务厅',
      '福建省财政厅',
      '福建证监局',
    ])
  })
  it('takes a plan’s title whole where it stands on three lines and the notice shortens its first words', () => {
    expect(
      header(
        `青海省应急管理厅关于印发《省应急管理厅地震灾害应急处置工作预案（2020年版）》的通知\n各处室：\n现将《省应急管理厅地震灾害应急处置工作预案（2020年版）》印发给你们。\n2020年5月15日\n青海省应急管理厅地震灾害\n\n应急处置工作预案\n\n（2020年版）\n\n为明确职责，制定本预案。${tasks}`,
      ).title,
    ).toBe('青海省应急管理厅地震灾害应急处置工作预案（2020年版）')
  })
  it('joins the words and the number of an order or a public notice', () => {
    expect(
      header(
        '青海省人民政府令\n第131号\n《青海省计量办法》已经省政府常务会议通过，现予公布。\n省长 某某\n2020年7月3日\n青海省计量办法\n第一条 为了加强计量，制定本办法。',
      ),
    ).toMatchObject({ title: '青海省计量办法', number: '青海省人民政府令第131号', issuers: ['青海省人民政府'], date: '2020-07-03' })
    expect(
      header(
        '国家税务总局青海省税务局公告2021年第7号\n国家税务总局青海省税务局关于发票事项的公告\n现公告如下：\n一、范围\n二、时间\n特此公告。',
      ),
    ).toMatchObject({
      title: '国家税务总局青海省税务局关于发票事项的公告',
      number: '国家税务总局青海省税务局公告2021年第7号',
      issuers: ['国家税务总局青海省税务局'],
    })
  })
  it('parts the names of bodies that are run together', () => {
    expect(
      header(`市场监管总局财政部国家税务总局关于支持质量提升的通知\n现通知如下：${tasks}市场监管总局财政部国家税务总局\n2023年5月9日`)
        .issuers,
    ).toEqual(['市场监管总局', '财政部', '国家税务总局'])
    expect(
      header(`关于支持质量提升的通知${tasks}青海省科学技术厅国家税务总局青海省税务局中国银行保险监督管理委员会青海监管局\n2020年5月9日`)
        .issuers,
    ).toEqual(['青海省科学技术厅', '国家税务总局青海省税务局', '中国银行保险监督管理委员会青海监管局'])
    expect(
      header(`关于支持质量提升的通知${tasks}青海省科学技术厅（知识产权局）青海省财政厅\n青海省商务厅（自贸办）\n2020年5月9日`).issuers,
    ).toEqual(['青海省科学技术厅（知识产权局）', '青海省财政厅', '青海省商务厅（自贸办）'])
  })
  it('takes no value below a label for a day that stands alone, and reads many bodies on one line above theirs', () => {
    expect(
      header(
        `发布日期：\n2023年6月1日\n关于支持质量提升的通知\n各市：\n现通知如下。${tasks}青海省科学技术厅青海省财政厅青海省教育厅青海省农业农村厅青海省市场监督管理局青海省总工会\n2020年5月9日`,
      ),
    ).toMatchObject({
      date: '2020-05-09',
      issuers: ['青海省科学技术厅', '青海省财政厅', '青海省教育厅', '青海省农业农村厅', '青海省市场监督管理局', '青海省总工会'],
    })
  })
  it('names the province of a central body’s document only where its title does', () => {
    const central = `国务院办公厅关于加强标准工作的意见\n国办发〔2020〕1号\n北京市人民政府、天津市人民政府：\n现提出意见。${tasks}国务院办公厅\n2020年1月3日`
    expect(header(central).province).toBeUndefined()
    expect(header(central.replace('加强标准', '支持青海省标准')).province).toBe('青海省')
  })
  it('tells Nanjing from Ningxia, whose numbers open with one letter', () => {
    const of = (head: string) => header(`${head}\n宁政办发〔2020〕1号\n各区人民政府：\n现提出意见。${tasks}`)
    expect(of('市政府办公厅关于加强标准工作的意见')).toMatchObject({ province: '江苏省', place: '南京市' })
    expect(header(`关于加强标准工作的意见\n宁政办发〔2020〕1号\n各市、县人民政府：\n现提出意见。${tasks}`).province).toBe('宁夏回族自治区')
  })
  it('reads the number of an order in brackets, and no table of contents into a title', () => {
    const order = header(
      `青海省人民政府令\n（第273号）\n《青海省标准办法》已经通过，现予公布。\n2020年1月3日\n青海省标准办法\n第一条 为了提升标准，制定本办法。`,
    )
    expect(order.number).toBe('青海省人民政府令第273号')
    const plan =
      '关于印发《青海省标准应急预案》的通知\n各市：\n《青海省标准应急预案》已经同意，现印发给你们。\n青海省人民政府\n2020年1月3日\n青海省标准应急预案目录\n1.总则\n2.职责\n1.总则\n为提升标准，制定本预案。'
    expect(header(plan).title).toBe('青海省标准应急预案')
  })
  it('knows a city by the letter of its number', () => {
    expect(header(`关于加强标准工作的意见\n甬政发〔2020〕1号\n现提出意见。${tasks}`)).toMatchObject({ province: '浙江省', place: '宁波市' })
  })
  it('takes the title of a decision or a reply, a number in brackets behind a title, and issuers before 印发', () => {
    expect(header('青海省人民政府关于同意设立海东高新区的批复\n青政函〔2020〕3号\n海东市人民政府：\n来文收悉。现批复如下：').title).toBe(
      '青海省人民政府关于同意设立海东高新区的批复',
    )
    expect(
      header(`中共海东市委办公室海东市人民政府办公室印发《关于加强标准工作的意见》的通知（东办发〔2020〕3号）\n各县区：\n现印发给你们。`),
    ).toMatchObject({ number: '东办发〔2020〕3号', issuers: ['中共海东市委办公室', '海东市人民政府办公室'] })
  })
  it('reads “十四五” as the years of the plan', () => {
    expect(header(`江西省“十四五”市场监管规划${tasks}`).period).toEqual([2021, 2025])
    expect(header(`江西省国民经济和社会发展第十四个五年规划和2035年远景目标纲要${tasks}`).period).toEqual([2021, 2025])
    expect(header(`江西省质量强省2035年远景目标规划${tasks}`).period).toBeUndefined()
    expect(header(`江西省自然灾害应急预案（2023年修订）${tasks}`).period).toBeUndefined()
    expect(header(`江西省二〇〇九年工业发展意见${tasks}`).period).toEqual([2009, 2009])
    expect(header(`江西省2024年计划执行情况与2025年计划草案的报告${tasks}`).period).toEqual([2025, 2025])
    expect(header(`江西省政府工作规则（2019年11月修订）${tasks}`).period).toBeUndefined()
    expect(header(`2024年，全市政务服务工作要坚持以人民为中心。${tasks}`).period).toEqual([2024, 2024])
    expect(header(`2024年，全市政务服务工作取得新成效。${tasks}`).period).toBeUndefined()
  })
  it('tells of a day that lost its signs in print, and still reads who signs above it', () => {
    const found = header(`关于做好质量工作的通知\n各镇人民政府：\n现提出以下要求。\n新会区人民政府办公室\n2016520\n${tasks}`)
    expect(found).toMatchObject({ date: undefined, issuers: ['新会区人民政府办公室'] })
    expect(found.codes).toContain('digits-lost')
  })
  it('reads a day and a number in one bracket under the title, and no day into the number', () => {
    const title = '四川省人民政府关于做好质量工作的通知'
    expect(header(`${title}\n（川府发电〔2008〕21号 2008年02月26日）\n各市人民政府：\n现通知如下。${tasks}`)).toMatchObject({
      number: '川府发电〔2008〕21号',
      date: '2008-02-26',
    })
    expect(header(`${title}\n（2008年2月26日川府发〔2008〕21号）\n各市人民政府：\n现通知如下。${tasks}`)).toMatchObject({
      number: '川府发〔2008〕21号',
      date: '2008-02-26',
    })
    expect(header(`某某局关于征求意见的函\n办函策字〔2013〕128号\n各市：\n现征求意见。${tasks}`)).toMatchObject({
      number: '办函策字〔2013〕128号',
    })
  })
  it('reads a congress or a party committee in full as the issuer, and a name that a line break cut', () => {
    expect(
      header(`仙桃市第九届人民代表大会第六次会议关于质量工作的决议\n（2021年2月5日通过）\n会议认为，质量工作有成效。${tasks}`).issuers,
    ).toEqual(['仙桃市第九届人民代表大会第六次会议'])
    expect(header(`中国共产党拉萨市委员会关于制定质量规划的建议\n为提升质量，提出建议。${tasks}`).issuers).toEqual([
      '中国共产党拉萨市委员会',
    ])
    expect(header(`关于禁火的通告\n现通告如下。\n泉州市丰泽区\n人民政府\n2025年3月20日\n${tasks}`).issuers).toEqual([
      '泉州市丰泽区人民政府',
    ])
  })
  it('takes the year of titleless yearly work from its preamble, and what a site prints behind a title for none of it', () => {
    expect(header(`报告提出了2013年市政府要做好的8项重点工作，现分解如下。${tasks}`).period).toEqual([2013, 2013])
    expect(header(`某市质量行动方案（18页）\n为提升质量，制定本方案。${tasks}`).title).toBe('某市质量行动方案')
    expect(header(`某市质量提升行动方案（某市质量提升行动方案）\n为提升质量，制定本方案。${tasks}`).title).toBe('某市质量提升行动方案')
  })
  it('keeps the title whole of a paper that asks for opinions, and of a report that its first line parts', () => {
    const asked =
      '关于征求\n《泾县标准认定办法\n（征求意见稿）》\n意见的公告\n为做好认定工作，我局起草了《泾县标准认定办法（征求意见稿）》，现公开征求意见。'
    expect(header(`${asked}${tasks}`).title).toBe('关于征求《泾县标准认定办法（征求意见稿）》意见的公告')
    const report =
      '泾县2023年预算执行情况和\n2024年预算草案的报告\n2024年1月11日在泾县第十八届\n人民代表大会第五次会议上\n泾县财政局\n各位代表：'
    expect(header(`${report}${tasks}`).title).toBe('泾县2023年预算执行情况和2024年预算草案的报告')
  })
  it('guesses nothing: no title, no place, a number that lost a bracket', () => {
    expect(header(`为提升质量，现提出如下意见。${tasks}我省各地要抓好落实。`)).toMatchObject({
      title: undefined,
      number: undefined,
      province: undefined,
      codes: ['no-title', 'no-province'],
    })
    expect(header(`湖南省质量提升方案\n湘政办发〔20249号\n现提出如下意见。${tasks}`)).toMatchObject({
      number: undefined,
      codes: ['digits-lost'],
    })
  })
})

describe('days', () => {
  it.each([
    [2023, 2, 29, undefined],
    [2024, 2, 29, '2024-02-29'],
    [2023, 13, 1, undefined],
    [2023, 4, 31, undefined],
  ])('%i-%i-%i', (year, month, day, value) => expect(iso(year, month, day)).toBe(value))
})
