import { describe, expect, it } from 'vitest'
import { inText } from '../../../../src/text/span.ts'
import { noHeader } from './sample-outline.ts'
import { read, readDocument, readPolicy, readUnder } from './sample-targets.ts'

describe('the year a number is due', () => {
  it.each([
    ['今年新增绿地6公顷。', ['新增绿地 = 6 公顷 2021']],
    ['今明两年新增绿地6公顷。', ['新增绿地 = 6 公顷 2022']],
    ['9月底前新增绿地6公顷。', ['新增绿地 = 6 公顷 2021']],
    ['三年内新增绿地6公顷。', ['新增绿地 = 6 公顷']],
  ])('takes a year that is told from now for one counted from the date: %s', (text, expected) => {
    const issuedOn = { value: '2021-03-02', span: inText(0, 2) }
    expect(read(text, 'tasks', { ...noHeader, issuedOn })).toEqual(expected)
  })

  it('takes the year by which the preamble says that all is done', async () => {
    const plan = (due: string) =>
      `茶业推进计划\n为发展茶业，制定本计划。${due}\n一、重点任务\n（一）改造茶园。改造茶园9个。\n（二）培训茶农。2031年培训茶农60名。\n`
    expect(await readPolicy(plan('所列任务除另有说明外，均于2032年底前完成。'))).toEqual(['改造茶园 = 9 个 2032', '培训茶农 = 60 名 2031'])
    expect(await readPolicy(plan('所列任务2032年底前启动。'))).toEqual(['改造茶园 = 9 个', '培训茶农 = 60 名 2031'])
  })

  it('takes the year of the feast that a title names, and the one that the goals of an item open with', async () => {
    expect(await readPolicy('2030中国·甲县第六届茶花文化旅游节活动方案\n一、活动安排\n（一）邀请客商。邀请客商90家。\n')).toEqual([
      '邀请客商 = 90 家 2030',
    ])
    const opening = (later: string) =>
      `甲县关于发展茶业的意见\n一、总体要求\n1.指导思想。坚持绿色发展。\n2.工作目标。2030年，新建茶园60亩。${later}\n二、主要任务\n3.培训茶农。培训茶农90名。\n`
    expect(await readPolicy(opening(''))).toEqual(['新建茶园 = 60 亩 2030', '培训茶农 = 90 名 2030'])
    expect(await readPolicy(opening('到2035年茶园达到900亩。'))).toEqual([
      '新建茶园 = 60 亩 2030',
      '茶园 = 900 亩 2035',
      '培训茶农 = 90 名',
    ])
  })

  it('takes the year of a stage from its heading', async () => {
    expect(
      await readDocument(
        '一、工作步骤\n（一）摸底阶段（2030年1月至6月）。筛选重点企业90户。\n（二）推进阶段（2030年7月至2032年底）。培育重点企业60户。\n',
      ),
    ).toEqual(['筛选重点企业 = 90 户 2030', '重点企业 = 60 户'])
  })

  it('counts as many in each of the years that are named', () => {
    expect(read('2030年、2031年各认定示范企业9家，2032年累计达到60家。')).toEqual([
      '认定示范企业 = 9 家 2030',
      '认定示范企业 = 9 家 2031',
      '认定示范企业 = 60 家 2032',
    ])
    expect(read('布局“江品”专柜，2030年、2031年分别新增9家、60家。')).toEqual(['新增“江品”专柜 = 9 家 2030', '新增“江品”专柜 = 60 家 2031'])
  })

  it('takes the year from the heading of its part', async () => {
    expect(await readDocument('一、“十四五”发展目标\n建成中心9个。\n二、2035年目标\n建成中心60个。\n')).toEqual([
      '中心 = 9 个 2025',
      '中心 = 60 个 2035',
    ])
    expect(await readDocument('一、2024年工作目标\n建成中心9个。\n二、2025年工作打算\n建成中心60个。\n')).toEqual([
      '中心 = 9 个 2024',
      '中心 = 60 个 2025',
    ])
    expect(read('围绕“十四五”发展目标，建成中心9个。')).toEqual(['中心 = 9 个'])
    expect(read('根据2024年工作实际，建成中心9个。')).toEqual(['中心 = 9 个'])
  })

  it('takes the year from the plan that opens or closes where no date is printed', () => {
    expect(read('今年是“十四五”开局之年。今年税收增长6%。')).toEqual(['税收 = 6 % 2021 increase'])
    expect(read('今年是“十四五”收官之年。今年税收增长6%。')).toEqual(['税收 = 6 % 2025 increase'])
    expect(read('公办园在园幼儿占比2020年原则上要达到50%。')).toEqual(['公办园在园幼儿占比 = 50 % 2020'])
    expect(read('每百家茶企商标拥有量在“十一五”末基础上提高20件。')).toEqual(['每百家茶企商标拥有量 = 20 件 increase'])
    expect(read('每年举办茶会90次，茶业直接收入达到60亿元。')).toEqual(['举办茶会 = 90 次 per year', '茶业直接收入 = 60 亿元'])
    expect(read('每年培训讲解员90人次，茶旅年接待量达到60万人次，在主流媒体年投放广告不低于6亿元。')).toEqual([
      '培训讲解员 = 90 人次 per year',
      '茶旅年接待量 = 60 万人次',
      '在主流媒体年投放广告 >= 6 亿元',
    ])
    expect(read('每年度制修订地方标准2项以上。')).toEqual(['制修订地方标准 >= 2 项 per year'])
    expect(read('2020年是“十三五”收官之年。税收增长6%。')).toEqual(['税收 = 6 % 2020 increase'])
  })

  it('takes the year of yearly work from its introduction, unless the text looks further', () => {
    const title = { value: '关于办好乡村民生的意见', span: inText(0, 11) }
    const text = '关于办好乡村民生的意见\n做好2022年及今后一个时期乡村工作。\n新建驿站30个。'
    expect(read(text, 'tasks', { ...noHeader, title })).toEqual(['新建驿站 = 30 个 2022'])
    const [first] = read(`${text}到2027年，建成驿站90个。`, 'tasks', { ...noHeader, title })
    expect(first).toBe('新建驿站 = 30 个')
  })

  it('takes the year of the government work report whose work is shared out, as printed or of the date', () => {
    const words = '关于落实《政府工作报告》重点工作分工的意见'
    const header = {
      ...noHeader,
      title: { value: words, span: inText(0, words.length) },
      issuedOn: { value: '2020-05-21', span: inText(0, 2) },
    }
    expect(read(`${words}\n现予分解，请抓好落实。\n新建驿站30个。`, 'tasks', header)).toEqual(['新建驿站 = 30 个 2020'])
    expect(read(`${words}\n现就2019年《政府工作报告》确定的重点工作分工如下：\n新建驿站30个。`, 'tasks', header)).toEqual([
      '新建驿站 = 30 个 2019',
    ])
    const other = { ...header, title: { value: words.replace('《政府工作报告》', '规划'), span: inText(0, 16) } }
    expect(read(`${words}\n新建驿站30个。`, 'tasks', other)).toEqual(['新建驿站 = 30 个'])
  })

  it('takes the year of a yearly list from a line of its head', () => {
    expect(readUnder('某地网讯\n某市2016年重点任务分解\n', '新建驿站30个。')).toEqual(['新建驿站 = 30 个 2016'])
    expect(readUnder('某地网讯\n某市完成2016年任务，某市重点工作分解\n', '新建驿站30个。')).toEqual(['新建驿站 = 30 个'])
  })

  it('takes figures of years long gone for results', () => {
    expect(read('1995年共发生事故48次，年均19次。')).toEqual([])
    const period = { value: [2016, 2020] as const, span: inText(0, 2) }
    expect(read('企业由2015年底的287家发展到800家，年均增长30%。', 'goals', { ...noHeader, period })).toEqual([
      '企业 = 800 家',
      '企业 = 30 % annual_growth',
    ])
  })

  it('tells a year to be done in from one that something was made in', () => {
    expect(read('在2017年底前建成驿站30个。')).toEqual(['驿站 = 30 个 2017'])
    expect(read('在2017年实现培训学员90人。')).toEqual(['培训学员 = 90 人 2017'])
    expect(read('在2017年试点县建成驿站30个。')).toEqual(['试点县建成驿站 = 30 个'])
  })

  it('reads years in Chinese numerals', () => {
    expect(read('到二○一五年，产值达到90亿元；到二〇二〇年达到95亿元。')).toEqual(['产值 = 90 亿元 2015', '产值 = 95 亿元 2020'])
  })

  it('reads a year in the brackets of a heading', () => {
    expect(read('近期目标（2016—2018年）：建成驿站30个。')).toEqual(['驿站 = 30 个 2018'])
    expect(read('示范项目（2015年）以外，建成驿站30个。')).toEqual(['驿站 = 30 个'])
  })

  it('takes the year that a level is raised to, and one each of a range', () => {
    expect(read('绿化率由2010年的30%提高到2015年的40%。')).toEqual(['绿化率 = 40 % 2015'])
    expect(read('2021—2023年，分别新建驿站3座、4座、5座。')).toEqual([
      '新建驿站 = 3 座 2021',
      '新建驿站 = 4 座 2022',
      '新建驿站 = 5 座 2023',
    ])
    expect(read('2021—2022年，甲县、乙县分别新建驿站3座、4座。').every((line) => line.endsWith('2022'))).toBe(true)
  })

  it('takes the year whose expected goals a report names, and past years for results', async () => {
    expect(await readDocument('某市召开会议，提出2024年全市经济发展主要预期目标：税收增长6%。\n一、城建\n新建驿站30座。\n')).toEqual([
      '税收 = 6 % 2024 increase',
      '新建驿站 = 30 座 2024',
    ])
    expect(await readDocument('某市“十三五”经济社会发展主要目标是：\n一、经济\n税收达到9亿元。\n')).toEqual(['税收 = 9 亿元 2020'])
    expect(await readDocument('某市“十三五”规划编制完成。\n一、经济\n税收达到9亿元。\n')).toEqual(['税收 = 9 亿元'])
    expect(await readDocument('过去五年，建成驿站30座。2023年，税收达到9亿元。\n今后五年，新建公厕9座。\n')).toEqual(['新建公厕 = 9 座'])
    expect(await readDocument('2023年工作回顾：税收达到9亿元。\n2024年，税收增长6%。\n')).toEqual(['税收 = 6 % 2024 increase'])
  })

  it('takes the last of the years that are counted from a first one, or in the period of the plan', async () => {
    expect(
      await readDocument('一、目标\n2012年起5年内，培育人才90名。\n二、任务\n5年内建成驿站9座。\n三、保障\n3年内建成公厕6座。\n'),
    ).toEqual(['人才 = 90 名 2016', '驿站 = 9 座 2016', '公厕 = 6 座'])
    const period = { value: [2021, 2023] as const, span: inText(0, 2) }
    expect(read('三年内建成驿站9座。', 'tasks', { ...noHeader, period })).toEqual(['驿站 = 9 座 2023'])
    expect(read('五年内建成驿站9座。', 'tasks', { ...noHeader, period })).toEqual(['驿站 = 9 座'])
  })

  it('takes this year for its halves and quarters, and where a heading says it', async () => {
    const issuedOn = { value: '2022-05-31', span: inText(0, 2) }
    const header = { ...noHeader, issuedOn }
    expect(read('工业投资上半年完成60亿元。', 'tasks', header)).toEqual(['工业投资上半年 = 60 亿元 2022'])
    expect(read('每季度开展巡查9次。', 'tasks', header)).toEqual(['开展巡查 = 9 次'])
    const head = '甲市关于稳定经济的意见\n甲政发〔2022〕6号\n一、目标\n'
    expect(await readDocument(`${head}（一）今年主要预期目标\n税收增长6%。\n（二）其他目标\n绿化率达到40%。\n`)).toHaveLength(2)
  })

  it('takes no year of whom a rule is for, or of what others laid down', () => {
    expect(read('对“十四五”期间投产的项目优先并网，管道累计联通60个县。')).toEqual(['管道累计联通县 = 60 个'])
    expect(read('耕地保持在国家确定的我市2010年保有面积。绿化率达到40%。')).toEqual(['绿化率 = 40 %'])
    expect(read('到2010年建成驿站9座。绿化率达到40%。')).toEqual(['驿站 = 9 座 2010', '绿化率 = 40 % 2010'])
  })

  it('takes the year that the goals of a yearly document open with', async () => {
    const text = (later: string) => `一、主要目标\n2020年，绿化率达到40%。\n二、重点任务\n（一）城建\n新建驿站9座。${later}\n`
    expect(await readDocument(text(''))).toEqual(['绿化率 = 40 % 2020', '新建驿站 = 9 座 2020'])
    expect(await readDocument(text('到2022年建成公厕6座。'))).toEqual(['绿化率 = 40 % 2020', '新建驿站 = 9 座', '公厕 = 6 座 2022'])
  })

  it('takes the year of a report that is shared out', async () => {
    const tasks = '一、重点工作\n1.新建茶园60亩。\n2.培训茶商90人。\n'
    const parted = ['新建茶园 = 60 亩 2020', '培训茶商 = 90 人 2020']
    expect(await readPolicy(`各县人民政府：\n现将《政府工作报告》提出的2020年重点工作任务予以分解，请落实。\n${tasks}`)).toEqual(parted)
    expect(
      await readPolicy(
        `甲市人民政府办公室关于分解落实《政府工作报告》的通知\n各县人民政府：\n《政府工作报告》提出了2020年全市的主要目标和工作任务，现予分解。\n${tasks}`,
      ),
    ).toEqual(parted)
  })
  it('takes the year that a plan opens with in the year of its issue, unless it looks further', async () => {
    const plan = (more = '', day = '2020年3月1日') =>
      readPolicy(
        `甲县人民政府关于做强茶业的实施方案\n各乡镇：\n2020年是茶业脱贫收官之年，为做强茶业，制定本方案。\n一、重点任务\n（一）扩大茶园。新建茶园60亩。${more}\n（二）培育茶商。全年培训茶商90人。\n甲县人民政府\n${day}`,
      )
    expect(await plan()).toEqual(['新建茶园 = 60 亩 2020', '培训茶商 = 90 人 2020'])
    expect(await plan('到2022年建成茶园90亩。')).toContain('新建茶园 = 60 亩')
    expect(await plan('', '2021年3月1日')).toContain('新建茶园 = 60 亩')
  })
  it('takes the year of a yearly plan that news tell of, and of the title of a list', async () => {
    const news = (year: string) => `近日，县里印发《甲县茶产业${year}年工作要点》。\n要点提出，茶园面积达到60万亩。\n`
    expect(await readDocument(news('2024'))).toEqual(['茶园面积 = 60 万亩 2024'])
    expect(await readDocument(news('2024—2026'))).toEqual(['茶园面积 = 60 万亩'])
    expect(await readDocument('甲市2023年民生实事工作目标\n一、交通\n1.新建公交站90座。\n')).toEqual(['新建公交站 = 90 座 2023'])
  })

  it.each([
    ['现将2023年9项重点工作任务分解如下：', ' 2023'],
    ['现将2023年9项制度印发如下：', ''],
    ['2023年甲市消防目标管理责任书为加强消防，现明确如下。', ' 2023'],
    ['昨日，甲市公布2023年“十大实事”任务分解表。', ' 2023'],
    ['昨日，甲市公布2023年“十大实事”完成情况。', ''],
    ['近日，甲市印发了《甲市2023年行动计划》。', ' 2023'],
  ])('takes the year of tasks that are shared out, signed for or given out: %s', async (opening, year) => {
    expect(await readDocument(`${opening}\n一、教育\n新建小学9所。\n`)).toEqual([`新建小学 = 9 所${year}`])
  })

  it.each([
    ['三年形成茶叶产能60万吨', ' 2026'],
    ['三年造林五万亩', ' 2026'],
    ['三年以上茶园60万亩', ''],
    ['三年期贷款60亿元', ''],
  ])('takes the last year of a plan for what its years bring: %s', async (words, year) => {
    const [target] = await readPolicy(`甲县茶业行动计划（2024—2026年）\n一、任务\n（一）扩大规模。${words}。\n`)
    expect(target?.endsWith('2026') ?? false).toBe(year !== '')
  })

  it('takes the year of its day for that of a plan that is made for this year, where it looks no further', async () => {
    const plan = (more: string) =>
      readPolicy(
        `甲县茶园冲刺工作方案\n为确保今年全县茶园达标，结合实际，特制定本方案。\n一、任务\n（一）改造茶园。落实《甲县计划（2022—2025年）》，2022年8月底前完成。改造茶园60万亩。${more}\n甲县人民政府\n2022年5月6日\n`,
      )
    expect(await plan('')).toContain('改造茶园 = 60 万亩 2022')
    expect(await plan('到2023年，茶园全部达标。')).not.toContain('改造茶园 = 60 万亩 2022')
  })

  it('takes the middle of a plan for its third year', () => {
    expect(read('到“十五五”中期，茶园面积达到60万亩。')).toEqual(['茶园面积 = 60 万亩 2028'])
    expect(read('到“十五五”末，茶园面积达到60万亩。')).toEqual(['茶园面积 = 60 万亩 2030'])
  })

  it('takes no year of its own for a part of a yearly document that looks further', async () => {
    const list = (title: string) => `2022年重点工作责任分解\n一、${title}\n税收突破90亿元。\n`
    expect(await readDocument(list('未来五年主要任务'))).toEqual(['税收 >= 90 亿元'])
    expect(await readDocument(list('主要任务'))).toEqual(['税收 >= 90 亿元 2022'])
  })

  it('takes the year before what is begun in it for its own, unless it tells what was begun', () => {
    expect(read('到2030年完成投资60亿元以上，其中2028年启动茶旅项目不少于9个。')).toEqual([
      '完成投资 >= 60 亿元 2030',
      '茶旅项目 >= 9 个 2028',
    ])
  })

  it('takes the months of a table for those of the year that its title names', async () => {
    const table =
      '附件2\n2029年茶叶加工工作任务表\n序号\t工作内容\t责任单位\t完成时间\n1\t培训茶农90人次\t县人社局\t6月25日\n2\t新建茶室6间\t县住建局\t长期\n'
    expect(await readPolicy(`甲县茶叶加工方案（2029—2031年）\n一、目标\n到2031年，茶园达到6万亩。\n\n${table}`)).toEqual([
      '茶园 = 6 万亩 2031',
      '培训茶农 = 90 人次 2029',
      '新建茶室 = 6 间',
    ])
  })

  it('takes the two years that go on below for those of later lists of two', () => {
    const text = '到2025年、2030年（下同）茶叶产值分别达到6亿元、9亿元。花卉产值分别达到3亿元、6亿元。'
    expect(read(text)).toEqual(['茶叶产值 = 6 亿元 2025', '茶叶产值 = 9 亿元 2030', '花卉产值 = 3 亿元 2025', '花卉产值 = 6 亿元 2030'])
    expect(read(text.replace('（下同）', ''))).not.toContain('花卉产值 = 3 亿元 2025')
  })

  it('takes the goals of a table for those of the last year of the plan', () => {
    const period = { value: [2021, 2025] as const, span: inText(0, 2) }
    expect(read('指标\t单位\t现状值\t目标值\n茶园面积\t万亩\t6\t9\n', 'goals', { ...noHeader, period })).toEqual(['茶园面积 = 9 万亩 2025'])
  })

  it('takes the year from which a level is held, and what a line of its own requires', async () => {
    expect(read('2031年起参保率不低于80%；2032年起每年安排资金9万元。')[0]).toBe('参保率 >= 80 % 2031')
    const text =
      '茶园方案\n一、任务\n（一）改造茶园\n建成茶园9个。\n责任单位：市林业局\n时限要求：2031年6月底前\n（二）加强管护\n抓好管护。\n'
    expect(await readDocument(text)).toEqual(['茶园 = 9 个 2031'])
  })
  it('gives measures that are only counted the names of the list before', () => {
    expect(read('甲率、乙率分别达到90%、80%；2031年起，两项指标分别提高到95%、85%。')).toEqual([
      '甲率 = 90 %',
      '乙率 = 80 %',
      '甲率 = 95 % 2031',
      '乙率 = 85 % 2031',
    ])
  })
})
