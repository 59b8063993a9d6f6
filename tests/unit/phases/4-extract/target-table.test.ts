import { describe, expect, it } from 'vitest'
import { findIndicatorTables } from '../../../../src/phases/4-extract/target-table.ts'
import { inText } from '../../../../src/text/span.ts'
import { rows } from '../3-outline/sample-rows.ts'
import { readDocument, readPolicy } from './sample-targets.ts'

const ROWS = [
  ['序号', '指标', '单位', '2020年', '2025年', '属性'],
  ['1', '绿地覆盖率', '%', '38.1', '40', '预期性'],
  ['2', '每千老人护理床位', '张', '21', '≥26', '约束性'],
  ['3', '单位产值水耗降低', '%', '—', '〔15.5〕', '约束性'],
  ['4', '游客满意度', '分', '81', '85左右', '预期性'],
]

/** One line a value: indicator op value unit year change. */
function read(text: string, plan: { firstYear?: number } = { firstYear: 2021 }): string[] {
  return findIndicatorTables(text, plan.firstYear).flatMap((table) =>
    table.values.map(({ indicator, op, value, unit, year, change, valueSpan }) => {
      expect(text.slice(valueSpan.start, valueSpan.end)).toBe(String([value].flat()[0]))
      return [indicator, op, [value].flat().join('~'), unit, year?.year, change].filter((part) => part !== undefined).join(' ')
    }),
  )
}

describe('findIndicatorTables', () => {
  const expected = [
    '绿地覆盖率 = 40 % 2025',
    '每千老人护理床位 >= 26 张 2025',
    '单位产值水耗 = 15.5 % 2025 decrease',
    '游客满意度 ~ 85 分 2025',
  ]
  it.each([
    ['a line a row', ROWS.map((row) => row.join('\t')).join('\n')],
    ['a cell a line', ROWS.flat().join('\n')],
  ])('reads %s', (_, table) => {
    expect(read(`主要指标如下。\n${table}\n三、重点任务\n建设园区5个。`)).toEqual(expected)
  })

  it('reads what tasks come to year by year, and the last year alone where nothing says that all are to come', () => {
    const table = '项 目\t单位\t2007年\t2008年\t2009年\n新建冷库\t万吨\t60\t80\t110\n'
    expect(read(`分年度任务如下：\n${table}`, {})).toEqual([
      '新建冷库 = 60 万吨 2007',
      '新建冷库 = 80 万吨 2008',
      '新建冷库 = 110 万吨 2009',
    ])
    expect(read(`有关情况：\n${table}`, {})).toEqual(['新建冷库 = 110 万吨 2009'])
    expect(read('项目\t投资\t2008年\t2009年\n新建冷库\t60\t80\t110\n', {})).toEqual([])
  })

  it('takes the unit from the line above where the table has none', () => {
    const rows = '项目\t2007年\t2008年\t2009年\n新建冷库\t60\t80\t110\n治理沟道（条）\t5\t6\t7\n'
    expect(read(`表1分年度任务表　单位：万吨\n${rows}`, {})).toEqual([
      '新建冷库 = 60 万吨 2007',
      '新建冷库 = 80 万吨 2008',
      '新建冷库 = 110 万吨 2009',
      '治理沟道 = 5 条 2007',
      '治理沟道 = 6 条 2008',
      '治理沟道 = 7 条 2009',
    ])
    expect(read(`表1分年度任务表\n${rows}`, {})).toEqual([])
  })

  it('reads columns of years in a table of tasks, of those to come alone', async () => {
    const table = [
      '序号\t工作内容\t2021年\t2022年目标\t2023年\t责任单位',
      '1\t改造低产茶园（万亩）\t2\t3\t5\t市农业农村局',
      '2\t建设鲜叶处理中心，推行《鲜叶处理中心规程》，关停初加工点\t\t6个\t8—10个\t市生态环境局',
      '3\t全市茶叶精品率\t10%\t15%\t22%以上\t市商务局',
      '4\t做强公用品牌，加强宣传推介\t4次\t每年培育茶企品牌5个\t\t市商务局',
      '5\t建设老街茶旅园，建成茶叶生产线\t\t\t新增茶室30间\t市文化和旅游局',
    ].join('\n')
    expect(await readPolicy(`西河市茶业发展行动计划\n（2022—2023年）\n一、任务分解\n${table}\n`)).toEqual([
      '改造低产茶园 = 3 万亩 2022',
      '改造低产茶园 = 5 万亩 2023',
      '鲜叶处理中心 = 6 个 2022',
      '鲜叶处理中心 range 8~10 个 2023',
      '全市茶叶精品率 = 15 % 2022',
      '全市茶叶精品率 >= 22 % 2023',
      '茶企品牌 = 5 个 per year',
      '新增茶室 = 30 间 2023',
    ])
  })

  it('reads a row whose first cells are merged with those above, and blanks printed behind', () => {
    const text = '序号\t任务\t指标名称\t2025年\t属性\n1\t生态\t绿地率（%）\t40\t预期性\n2\t公园面积（公顷）\t12\t约束性\t\n3\t说明\t\t\t\n'
    expect(read(text)).toEqual(['绿地率 = 40 % 2025', '公园面积 = 12 公顷 2025'])
  })

  it('reads no row whose cells have slipped', () => {
    const text = '指标\n单位\n2020年\n2025年\n责任单位\n公园面积\n公顷\n10\n12\n市园林局\n路灯\n市城管局\n盏\n300\n400\n'
    expect(read(text)).toEqual(['公园面积 = 12 公顷 2025'])
    expect(read('指标\t单位\t2020年\t2025年\n总量|\t吨\t3\t5\n数量\t责任单位一栏\t3\t5')).toEqual([])
  })

  it('reads heads and names that a narrow column breaks', () => {
    const text =
      '序号\t指标\t单位\t2020年\t2025年\t年均增长\n（%）\t属性\n一、经济\n1\t茶业增加值占\n生产总值比重\t%\t9\t15\t——\t预期性\n2\t茶叶产量\t万吨\t6\t9\t3.5\t预期性\n'
    expect(read(text)).toEqual(['茶业增加值占生产总值比重 = 15 % 2025', '茶叶产量 = 9 万吨 2025', '茶叶产量 = 3.5 % 2025 annual_growth'])
  })

  it('reads a table of a page whose narrow columns break names and units, a group before the numbers', async () => {
    const table =
      '类别 序号 指标（单位） 2025 年 2020 年 属性 责任单位\n设施\n供给 1 茶园总量（万亩） 3.9 3.1 预期性 市农业局\n2 茶叶机构护理占比\n（%） ≥60 41.3 约束性 市农业局、市\n林业局\n3 茶园居住区配套\n设施达标率（%） 30 左右 72 约束性 市林业局\n4 茶农培训（万人\n次） [1.2] [0.5] 约束性 市农业局\n'
    expect(
      await readPolicy(
        `西河市“十四五”茶业规划\n第一章 目标\n主要指标见表1。\n表 1  主要指标\n${table}第二章 任务\n第一节 茶园\n建设茶园。\n`,
      ),
    ).toEqual([
      '茶园总量 = 3.9 万亩 2025',
      '茶叶机构护理占比 >= 60 % 2025',
      '茶园居住区配套设施达标率 ~ 30 % 2025',
      '茶农培训 = 1.2 万人次 2025',
    ])
  })

  it('reads numbered names under a head of two lines, a cell a line, and takes none of them for a task', async () => {
    const table =
      '主要指标\n现状\n目标\n属性\n2020年\n2025年\n一、能力\n1.每千人口茶室数(间)\n0.79\n0.95\n预期性\n2.茶叶产值(亿元)\n—\n年均增长10%以上\n预期性\n二、产业\n3.茶园面积(万亩)\n510\n600左右\n预期性\n'
    expect(await readPolicy(`西河市“十四五”茶业规划\n二、目标\n${table}三、任务\n（一）建设茶园。改造茶园。\n`)).toEqual([
      '每千人口茶室数 = 0.95 间 2025',
      '茶叶产值 >= 10 % 2025 annual_growth',
      '茶园面积 ~ 600 万亩 2025',
    ])
    expect(rows(`二、目标\n${table}三、任务\n（一）建设茶园。改造茶园。\n`)).toEqual(['一 任务 > 建设茶园: '])
  })

  it('reads parts of an indicator, growth a year, and rows below the number of a page', async () => {
    const table =
      '  指      标         单位   2007年   2010年   2012年   年均递增\n                            (基期)                      (%)\n  茶树存栏           万株    190      250      310      10.3\n    其中:老茶树      万株    104      140      180      11.6\n\n                         · 14 ·\n\n  茶叶产量           万吨    505      750     1000      14.6\n'
    expect(
      await readPolicy(`西河市茶业规划\n（2008—2012年）\n三、目标\n主要指标见表1。\n${table}第二章 任务\n一、改造茶园\n推进改造。\n`),
    ).toEqual([
      '茶树存栏 = 250 万株 2010',
      '茶树存栏 = 310 万株 2012',
      '茶树存栏 = 10.3 % 2012 annual_growth',
      '老茶树存栏 = 140 万株 2010',
      '老茶树存栏 = 180 万株 2012',
      '老茶树存栏 = 11.6 % 2012 annual_growth',
      '茶叶产量 = 750 万吨 2010',
      '茶叶产量 = 1000 万吨 2012',
      '茶叶产量 = 14.6 % 2012 annual_growth',
    ])
  })

  it('takes no sentence above the table for one of its columns', () => {
    const cells = '序号\n指标\n单位\n2020年\n2025年\n1\n绿地覆盖率\n%\n38.1\n40\n2\n护理床位\n张\n21\n≥26\n'
    expect(read(`到2025年，主要指标如下。\n${cells}`)).toEqual(['绿地覆盖率 = 40 % 2025', '护理床位 >= 26 张 2025'])
  })

  it.each([
    ['one blank apart', ' '],
    ['some blanks apart', '   '],
    ['two wide blanks apart', '　　'],
  ])('reads rows whose cells stand %s up to the next heading', async (_, gap) => {
    const table = [...ROWS, ['5', '5G茶园基站数', '万个', '1.2', '3', '预期性']].map((row) => row.join(gap)).join('\n')
    expect(await readDocument(`一、目标\n主要指标如下。\n${table}\n\n第二章 重点任务\n\n第一节 建设茶园\n\n改造茶园。\n`)).toEqual([
      '绿地覆盖率 = 40 % 2025',
      '每千老人护理床位 >= 26 张 2025',
      '单位产值水耗 = 15.5 % 2025 decrease',
      '游客满意度 ~ 85 分 2025',
      '5G茶园基站数 = 3 万个 2025',
    ])
  })

  it('takes only years to come, and every one of them', () => {
    const text = '指标\t单位\t2022年实际\t2025年\t2030年\n路网密度\t公里/平方公里\t5.1\t6.5\t8'
    expect(read(text, { firstYear: 2023 })).toEqual(['路网密度 = 6.5 公里/平方公里 2025', '路网密度 = 8 公里/平方公里 2030'])
  })

  it('takes the last year where the plan does not say when it starts', () => {
    expect(read('指标名称\t2015年\t2020年\n注册商标（万件）\t2\t3.5', {})).toEqual(['注册商标 = 3.5 万件 2020'])
  })

  it('reads growth a year, and a cell that the row above stretches over', () => {
    const text = '类别\t指标\t单位\t2025年\t年均增长（%）\n经济\t粮食产量\t万吨\t90\t1.2\n蔬菜产量\t万吨\t70\t〔6〕'
    expect(read(text)).toEqual(['粮食产量 = 90 万吨 2025', '粮食产量 = 1.2 % 2025 annual_growth', '蔬菜产量 = 70 万吨 2025'])
  })

  it('reads a column of what is expected, a cell a line, where another tells what binds; and what a cell says of a change', () => {
    const plan = { year: 2025, span: inText(0, 2) }
    const text = '序号\n指标\n预期值\n属性\n1\n事故死亡人数\n下降15%\n约束性\n2\n年均每十万人受灾人次\n<15000\n预期性\n体制机制更加完善。\n'
    const values = (words: string) =>
      findIndicatorTables(words, 2021, plan)[0]?.values.map(({ indicator, op, value, year, change }) => [
        indicator,
        op,
        value,
        year?.year,
        change,
      ])
    expect(values(text)).toEqual([
      ['事故死亡人数', '=', 15, 2025, 'decrease'],
      ['年均每十万人受灾人次', '<=', 15000, 2025, undefined],
    ])
    expect(values(text.replaceAll(/属性\n|约束性\n|预期性\n/g, ''))).toBeUndefined()
  })

  it('takes the goals of a year for those of the plan, where it is for one year', () => {
    const text = '序号\t指标名称\t单位\t年度目标\t责任单位\n1\t公园面积\t公顷\t90左右\t市园林局\n'
    const plan = { year: 2016, span: inText(0, 2) }
    expect(
      findIndicatorTables(text, 2016, plan)[0]?.values.map(({ indicator, op, value, year }) => [indicator, op, value, year?.year]),
    ).toEqual([['公园面积', '~', 90, 2016]])
    expect(findIndicatorTables(text, 2016)).toEqual([])
  })

  it('reads a head printed again as no row', () => {
    const text = '指标\t2025年\n入园率\t92\n指标\t2025年\n巩固率\t96'
    expect(read(text)).toEqual(['入园率 = 92 2025', '巩固率 = 96 2025'])
  })

  it('takes the years behind that of the base, and a total that a change names', () => {
    const text = '指标\t2023年基数\t2024年目标\t2025年目标\n5G基站数（座）\t5\t8\t稳定在9以上\n'
    expect(read(text, {})).toEqual(['5G基站数 = 8 座 2024', '5G基站数 >= 9 座 2025'])
    expect(read('指标\t2025年\t年均增长〔累计〕\n用水量下降（%）\t-\t〔20〕\n城镇化率（%）\t60\t〔5〕\n')).toEqual([
      '用水量 = 20 % 2025 decrease',
      '城镇化率 = 60 % 2025',
    ])
  })

  it('reads heads that run over two lines under a caption, a cell a line', () => {
    const head = '主要指标\n指标\n2020年\n2025年\n年均增长\n（%）\n属性\n'
    expect(read(`${head}5G基站数（座）\n60\n90\n8.5\n预期性\n旅客数（万人）\n6\n8\n7\n预期性\n`)).toEqual([
      '5G基站数 = 90 座 2025',
      '5G基站数 = 8.5 % 2025 annual_growth',
      '旅客数 = 8 万人 2025',
      '旅客数 = 7 % 2025 annual_growth',
    ])
  })

  it('finds the rows where cells before and after the values come and go', () => {
    const text =
      '序号\n类别\n主要指标\n2020年现状\n2025年目标\n指标\n属性\n1\n综合\n治理\n达标率（%）\n——\n95\n约束性\n2\n处置率（%）\n46\n90\n预期性\n'
    expect(read(text)).toEqual(['达标率 = 95 % 2025', '处置率 = 90 % 2025'])
  })

  it('reads a growth rate that only some rows print, a cell a line', () => {
    const text =
      '指标\n单位\n2020年\n2021年\n2022年\n2023年\n2024年\n2025年\n年均增速（%）\n考核责任单位\n产值\n亿元\n1\n2\n3\n4\n5\n6\n8\n甲局\n占比\n%\n20\n21\n22\n23\n24\n25\n乙局\n'
    expect(read(text, { firstYear: 2025 })).toEqual(['产值 = 6 亿元 2025', '产值 = 8 % 2025 annual_growth', '占比 = 25 % 2025'])
  })

  it.each(['完善指标体系，到2025年建成园区5个。', '指标\t单位\n覆盖率\t%', '考核指标\n各县要抓好落实。'])(
    'finds no table in %j',
    (text) => {
      expect(findIndicatorTables(text, 2021)).toEqual([])
    },
  )
})
