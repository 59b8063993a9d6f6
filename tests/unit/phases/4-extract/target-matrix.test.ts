import { describe, expect, it } from 'vitest'
import { findMatrices } from '../../../../src/phases/4-extract/target-matrix.ts'
import { inText } from '../../../../src/text/span.ts'
import { readDocument } from './sample-targets.ts'

describe('findMatrices', () => {
  const year = { year: 2030, span: inText(0, 2) }
  const table = '2030年任务分解表\n区\t新增床位（张）\t改造食堂（家）\n东城区\t60\t9\n西城区\t—\t30\n合计\t60\t39\n'
  const read = (text: string) =>
    findMatrices(text, { year, place: '江州市' }).flatMap(({ values }) =>
      values.map(({ indicator, value, unit, year, valueSpan }) => {
        expect(text.slice(valueSpan.start, valueSpan.end)).toBe(String(value))
        return `${indicator} ${value} ${unit} ${year?.year}`
      }),
    )

  it('reads what a total falls to, and the total where the text does not say it', () => {
    const parts = ['东城区新增床位 60 张 2030', '东城区改造食堂 9 家 2030', '西城区改造食堂 30 家 2030']
    expect(read(table)).toEqual([...parts, '全市新增床位 60 张 2030', '全市改造食堂 39 家 2030'])
    expect(read(`改造食堂39家。\n${table}`)).toEqual([...parts, '全市新增床位 60 张 2030'])
    expect(findMatrices(table, { year, place: undefined })[0]?.passed).toHaveLength(2)
  })

  it('reads a cell a line, due in the year that the title names', () => {
    const lines = table.replace('2030年', '2031年').replaceAll('\t', '\n')
    expect(read(lines)).toEqual(
      ['东城区新增床位 60 张', '东城区改造食堂 9 家', '西城区改造食堂 30 家', '全市新增床位 60 张', '全市改造食堂 39 家'].map(
        (words) => `${words} 2031`,
      ),
    )
  })

  it('keeps tabs that part the same number of cells, whatever their head says', async () => {
    const text = `江州市2030年文件\n任务分解表\n单位\t湖南名牌（个）\t绿色食品（个）\n甲县\t2\t1\n乙县\t4\t3\n`
    expect(await readDocument(text)).toEqual(['甲县湖南名牌 = 2 个', '甲县绿色食品 = 1 个', '乙县湖南名牌 = 4 个', '乙县绿色食品 = 3 个'])
  })

  it('tells growth from its measure, under 县（市）区', async () => {
    const text = '江州市文件\n2030年消费指标分解表\n|县（市）区|社零总额增速（%）|新增单位（家）|\n|甲县|5.5|8|\n|乙市|4|9|\n'
    expect(await readDocument(text)).toEqual([
      '甲县社零总额 = 5.5 % 2030 increase',
      '甲县新增单位 = 8 家 2030',
      '乙市社零总额 = 4 % 2030 increase',
      '乙市新增单位 = 9 家 2030',
    ])
  })

  it('takes the unit of all of it from the line above, and nothing for a target of none', () => {
    const shared = '区\t造林\t种草\n东城区\t60\t9\n西城区\t0\t30\n'
    const parts = ['东城区造林 60 亩 2030', '东城区种草 9 亩 2030', '西城区种草 30 亩 2030']
    expect(read(`任务分配表　单位：亩\n${shared}`)).toEqual(parts)
    expect(read(`任务分配表（单位：亩）\n${shared}`)).toEqual(parts)
    expect(read(`任务分配表\n${shared}`)).toEqual([])
    expect(read(`任务分配表　责任单位：林业局\n${shared}`)).toEqual([])
  })

  it('leaves out the cell that the text ends in, and reads numbered rows', () => {
    expect(read(`${table}北城区\t6`)).toHaveLength(5)
    expect(read('任务分配表\n序号\t县（市、区）\t造林（亩）\n1\t甲县\t900\n2\t乙市\t600\n')).toEqual([
      '甲县造林 900 亩 2030',
      '乙市造林 600 亩 2030',
    ])
  })

  it.each([
    table.replace('任务分解表', '任务完成情况统计表'),
    table.replace(/（.）/g, ''),
    '区\t床位（张）\n东城区\t60\n',
    table.replace('区\t', '类别\t'),
  ])('finds none in %j', (text) => {
    expect(read(text)).toEqual([])
  })

  it('reads one whose cells stand one blank apart', async () => {
    const text =
      '东山市2030年茶园任务分配表\n县(市) 新建茶园(亩) 茶叶网点(个)\n甲山县 3200 14\n乙河县 2600 —\n合 计 5800 14\n说明:另行下达。\n'
    expect(await readDocument(text)).toEqual([
      '甲山县新建茶园 = 3200 亩 2030',
      '甲山县茶叶网点 = 14 个 2030',
      '乙河县新建茶园 = 2600 亩 2030',
    ])
  })

  it('reads amounts that stand alone in a cell as those of the task beside them', async () => {
    const text =
      '2030年实事任务分工表\n| 序号 | 项目 | 年度指标 | 牵头部门 | 备注 |\n| --- | --- | --- | --- | --- |\n| 1 | 新建长者食堂 | 30家 | 市民政局 | 向农村倾斜 |\n| 2 | 新增养老床位；改建照护床位 | 900张；60张 | 市民政局 | |\n| 3 | 护理员培训 | 不少于90名 | 市人社局 | 力争300名 |\n'
    expect(await readDocument(text)).toEqual([
      '新建长者食堂 = 30 家 2030',
      '新增养老床位 = 900 张 2030',
      '改建照护床位 = 60 张 2030',
      '护理员培训 >= 90 名 2030',
      '护理员培训 = 300 名 2030',
    ])
  })

  it('reads tables printed with blanks under heads that nobody knows, spaced names too', async () => {
    const text =
      '江州市2030年方案\n\n        表3    2030年各县任务分配表            单位：万亩\n单  位        示范片建设      免耕播种\n甲山县             5              60\n乙  县             3              25\n丙河县             2              12\n'
    expect(await readDocument(text)).toEqual(
      [
        '甲山县示范片建设 = 5',
        '甲山县免耕播种 = 60',
        '乙县示范片建设 = 3',
        '乙县免耕播种 = 25',
        '丙河县示范片建设 = 2',
        '丙河县免耕播种 = 12',
      ].map((words) => `${words} 万亩 2030`),
    )
  })

  it('leaves lines with figures alone where they are no table', async () => {
    const text = '江州市2030年方案\n\n目    录    单位：页\n总体要求          1          2\n重点任务          3          4\n'
    expect(await readDocument(text)).toEqual([])
  })

  it('names by the title what a column only calls tasks', async () => {
    const rows = '甲山县        500\n乙  县        300\n合  计        800\n'
    const parts = ['甲山县农村改厕 = 500 户 2030', '乙县农村改厕 = 300 户 2030']
    const told = `江州市文件\n\n2030年各县农村改厕任务分配表（单位：户）\n县（市、区）        任务数\n${rows}`
    expect(await readDocument(told)).toEqual(parts)
    expect(await readDocument(told.replaceAll(/ {8}/g, '\t'))).toEqual(parts)
    expect(await readDocument(told.replace('（单位：户）', '').replace('任务数', '任务数（户）'))).toEqual(parts)
  })

  it('goes by firms and by stages of a trade, past what is told beside measures', async () => {
    const firms = [
      '序号',
      '企业名称',
      '所在地',
      '节能目标（吨标煤）',
      '1',
      '甲钢公司',
      '东城区',
      '4200',
      '2',
      '乙水泥公司',
      '西城区',
      '2600',
    ]
    const said = ['甲钢公司节能 = 4200 吨标煤 2030', '乙水泥公司节能 = 2600 吨标煤 2030']
    expect(await readDocument(`江州市文件\n2030年重点企业节能目标表\n${firms.join('\n')}\n`)).toEqual(said)
    const stages = '环节\t品种\t计划抽检数（批次）\n种植\t蔬菜、水果\t1200\n养殖\t生猪、禽蛋\t850\n流通\t乳制品\t260\n'
    expect(await readDocument(`江州市文件\n2030年抽检任务安排\n${stages}`)).toEqual([
      '种植环节抽检 = 1200 批次 2030',
      '养殖环节抽检 = 850 批次 2030',
      '流通环节抽检 = 260 批次 2030',
    ])
  })
})
