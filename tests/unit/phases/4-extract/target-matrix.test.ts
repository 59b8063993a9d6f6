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
})
