import { describe, expect, it } from 'vitest'
import { outlined } from '../../../support/documents.ts'
import { rows } from './sample-rows.ts'

describe('tables that print a cell a line', () => {
  const head = '序号\n\n重点工作任务\n\n主要责任单位\n\n协同配合单位\n\n'
  it('are read where a choice of rows keeps its numbers, below the heads of groups with and without rows', () => {
    const text = `${head}一、全年经济社会发展的主要预期目标\n\n3\n\n投资增长5%左右。\n\n县发改委\n\n县工信局、县财政局，各乡镇人民政府。\n\n二、扩大投资，筑牢根基\n\n三、惠民生、增福祉，加快发展社会事业\n\n68\n\n扩建实验小学。\n\n县教育局\n\n县住建局。\n\n71\n\n培养教师。\n\n县教育局\n\n县人社局。\n`
    expect(rows(text)).toEqual([
      '3 全年经济社会发展的主要预期目标 > 投资增长5%左右: lead 县发改委, support 县工信局、县财政局，各乡镇人民政府。',
      '68 惠民生、增福祉，加快发展社会事业 > 扩建实验小学: lead 县教育局, support 县住建局。',
      '71 惠民生、增福祉，加快发展社会事业 > 培养教师: lead 县教育局, support 县人社局。',
    ])
  })
  it('may have a remark behind a head, a label of their own below a row, and a heading that is no task', () => {
    const text =
      '一、全年工作责任分解\n序号\n重点工作任务（含两项配合工作）\n责任单位\n（一）张三牵头重点工作\n1\n改造管网，更新设备。\n市水务局\n省牵头单位：省水利厅\n（二）李四牵头重点工作\n2\n建设水厂，新建一座。\n市住建局\n'
    expect(rows(text)).toEqual([
      '1 张三牵头重点工作 > 改造管网，更新设备: responsible 市水务局',
      '2 李四牵头重点工作 > 建设水厂，新建一座: responsible 市住建局',
    ])
    expect(rows(text.replace('一、全年工作责任分解', '一、全年工作\n抓好落实。'))[0]).toBe('一 全年工作: ')
  })
  it.each([
    ['other columns', '序号\n\n工作任务\n\n牵头单位\n\n配合单位\n\n', '市住建局\n\n各街道\n\n', 'lead 市住建局, support 各街道'],
    ['the same columns', '序号\n\n工作任务\n\n责任单位\n\n', '市住建局\n\n', 'responsible 市住建局'],
    ['the same columns and no numbers', '工作任务\n\n责任单位\n\n', '市住建局\n\n', 'responsible 市住建局'],
  ])('end where the head of another begins, with %s', (_, second, bodies, who) => {
    const counted = second.startsWith('序号')
    const number = (count: number) => (counted ? `${count}\n\n` : '')
    const first = counted ? '序号\n\n工作任务\n\n责任单位\n\n' : second
    const table = `${first}${number(1)}改造管网5公里\n\n市水务局\n\n${number(2)}建设水厂一座\n\n市水务局\n\n`
    const own = `${number(1)}推进小区改造\n\n${counted ? '改造老旧小区12个\n\n' : ''}${bodies}${number(2)}扩建学校三所\n\n${bodies}`
    const next = `附件2\n\n重点项目分解表\n\n${second}${own}`
    expect(rows(`附件1\n\n目标分解表\n\n${table}${next}`).map((row) => row.replace(/^\S+ /, ''))).toEqual([
      '改造管网5公里: responsible 市水务局',
      '建设水厂一座: responsible 市水务局',
      `推进小区改造: ${who}`,
      `扩建学校三所: ${who}`,
    ])
  })
  it('have heads of groups and no numbers, and an empty cell', () => {
    expect(
      rows(
        '重点任务\n牵头单位\n配合单位\n完成时限\n一、扩大开放，打造口岸\n抓好试点，完成货运。\n市口岸办\n市商务局、市税务局\n12月底\n培育茶企5家。\n市商务局\n—\n8月底\n二、壮大产业\n建设茶园。\n市农业农村局\n市财政局\n6月底\n',
      ),
    ).toEqual([
      '- 扩大开放，打造口岸 > 抓好试点，完成货运: lead 市口岸办, support 市商务局、市税务局',
      '- 扩大开放，打造口岸 > 培育茶企5家: lead 市商务局, support —',
      '- 壮大产业 > 建设茶园: lead 市农业农村局, support 市财政局',
    ])
  })
  it('take amounts in cells for no numbers of rows', () => {
    expect(
      rows(
        '序号\n工作任务\n责任单位\n投资额\n建设内容\n1\n改造桥梁。\n市交通局\n350\n新建大桥一座。\n2\n改造管网。\n市水务局\n120\n更换管道。\n',
      ),
    ).toEqual(['1 改造桥梁: responsible 市交通局', '2 改造管网: responsible 市水务局'])
  })
  it('begin their numbers anew in each group', () => {
    const text = `${head}一、改善民生\n1\n扩建实验小学。\n县教育局\n县住建局\n2\n新建水厂。\n县水务局\n县住建局\n二、优化环境\n1\n整治河道。\n县水务局\n各乡镇政府\n`
    expect(rows(text)).toEqual([
      '1 改善民生 > 扩建实验小学: lead 县教育局, support 县住建局',
      '2 改善民生 > 新建水厂: lead 县水务局, support 县住建局',
      '1 优化环境 > 整治河道: lead 县水务局, support 各乡镇政府',
    ])
  })
  it('group rows by what stands before the task, and take its name for its title', () => {
    expect(
      rows(
        '序号\n指标\n工作任务\n完成时限\n责任领导\n责任股室\n（单位）\n备注\n1\n公共文化\n免费开放，服务人次增长一成。\n12月底前\n王某\n文化股\n文化馆\n图书馆\n2\n演出不少于50场。\n群文股\n',
      ),
    ).toEqual([
      '1 公共文化 > 免费开放，服务人次增长一成: responsible 文化股、文化馆、图书馆',
      '2 公共文化 > 演出不少于50场: responsible 群文股',
    ])
    expect(rows('序号\n名称\n工作任务\n主要责任单位\n1\n外贸\n进出口总额增长5%\n市商务局\n2\n消费\n零售总额增长9%\n市商务局\n')).toEqual([
      '1 外贸: responsible 市商务局',
      '2 消费: responsible 市商务局',
    ])
  })
})

describe('tables whose cells stand one blank apart', () => {
  const head = '序号 项目名称 主要内容 区政府分管领导 牵头单位 配合单位\n'
  it('have persons beside bodies, bodies that no list joins, and lines that a number above spans', () => {
    const text = `${head}1 增加学位 新建学校3所，计划竣工1所。 王海 教育局 经开区 高新园（城北镇） 各街道\n2 老城复兴 修缮故居，完成布展。 王海 文旅局 城建公司\n整治河道及三条道路。 李平 住建局 东门街道 南门街道 西门街道\n3 优化养老服务 改造8家养老服务中心。 张青 民政局 各街道\n`
    expect(rows(text)).toEqual([
      '1 增加学位: lead 教育局, support 经开区、高新园（城北镇）、各街道',
      '2 老城复兴: lead 文旅局, support 城建公司, lead 住建局, support 东门街道、南门街道、西门街道',
      '3 优化养老服务: lead 民政局, support 各街道',
    ])
  })
  it('put words together that a narrow column breaks, in quotes and outside', () => {
    const { text } = outlined('序号 工作任务 责任单位\n1 新建2家“江城\n书苑”和公园。 文旅局\n2 办好“江城”书市\n和灯会。 文旅局\n')
    expect(text.text).toContain('“江城书苑”和公园。')
    expect(text.text).toContain('书市和灯会。\t文旅局')
  })
})

describe('empty cells', () => {
  const want = ['1 改造管网: lead 市水务局, support 市住建局', '2 新建水厂: responsible 市城投集团', '3 整治河道: lead 市水务局']
  it.each([
    [
      'between tabs',
      '序号\t工作任务\t牵头单位\t责任单位\t配合单位\n1\t改造管网。\t市水务局\t\t市住建局\n2\t新建水厂。\t\t市城投集团\t\n3\t整治河道。\t市水务局\n',
    ],
    [
      'between pipes',
      '| 序号 | 工作任务 | 牵头单位 | 责任单位 | 配合单位 |\n| --- | --- | --- | --- | --- |\n| 1 | 改造管网。 | 市水务局 | | 市住建局 |\n| 2 | 新建水厂。 | | 市城投集团 | |\n| 3 | 整治河道。 | 市水务局 | | |\n',
    ],
  ])('keep the columns of those behind them: %s', (_, text) => {
    expect(rows(text)).toEqual(want)
  })
  it('are none where tabs pad the head as well, or a row has more of them than the head has cells', () => {
    expect(rows('序号\t\t工作任务\t\t责任单位\n1\t\t改造管网。\t\t市水务局\n')).toEqual(['1 改造管网: responsible 市水务局'])
    expect(rows('序号\t工作任务\t责任单位\n1\t改造管网。\t\t\t市水务局\n')).toEqual(['1 改造管网: responsible 市水务局'])
  })
  it('stand last in a row, also where no number begins it', () => {
    expect(rows('工作任务\t牵头单位\t责任单位\n改造管网。\t市水务局\t\n新建水厂。\t\t市城投集团\n')).toEqual([
      '- 改造管网: lead 市水务局',
      '- 新建水厂: responsible 市城投集团',
    ])
  })
  it('stand first in a row where the group above spans it', () => {
    expect(rows('类别\t工作任务\t责任单位\n民生\t改造管网。\t市水务局\n\t新建水厂。\t市城投集团\n')).toEqual([
      '- 民生 > 改造管网: responsible 市水务局',
      '- 民生 > 新建水厂: responsible 市城投集团',
    ])
  })
})

describe('cells between tabs that print a body a line', () => {
  it('go on below, in the last column and before others', () => {
    expect(
      rows(
        '序号\t工作任务\t牵头单位\t责任单位\n1\t改造管网。\t市水务局\t市住建局\n市妇联\n城东经开区\n各县区\n2\t新建水厂。\t市水务局\t市财政局\n',
      ),
    ).toEqual([
      '1 改造管网: lead 市水务局, responsible 市住建局、市妇联、城东经开区、各县区',
      '2 新建水厂: lead 市水务局, responsible 市财政局',
    ])
    expect(
      rows(
        '序号\t工作任务\t牵头单位\t责任单位\t完成时限\n1\t改造管网。\t市水务局\n市住建局\t市财政局\n市妇联\n市工商联\t6月底\n2\t新建水厂。\t市水务局\t市财政局\t年底前\n',
      ),
    ).toEqual([
      '1 改造管网: lead 市水务局、市住建局, responsible 市财政局、市妇联、市工商联',
      '2 新建水厂: lead 市水务局, responsible 市财政局',
    ])
  })
  it('go on behind a break in a row between pipes', () => {
    expect(
      rows(
        '| 序号 | 工作任务 | 责任单位 | 完成时限 |\n| --- | --- | --- | --- |\n| 1 | 改造管网。 | 市水务局<br>市住建局<br>市妇联 | 6月底 |\n| 2 | 新建水厂。 | 市水务局 | 年底前 |\n',
      ),
    ).toEqual(['1 改造管网: responsible 市水务局、市住建局、市妇联', '2 新建水厂: responsible 市水务局'])
  })
  it('end with the table', () => {
    const { text } = outlined(
      '序号\t工作任务\t责任单位\n1\t改造管网。\t市水务局\n各地要高度重视，认真抓好\n落实，及时上报情况，\n加强督查。\n',
    )
    expect(text.text).toContain('落实，及时上报情况，加强督查。')
  })
})

describe('tables under headings', () => {
  const rows2 = '1\t改造管网\t更换管道5公里。\t市水务局\n2\t建设水厂\t新建水厂2座。\t市住建局\n'
  const head = '序号\t工作任务\t内容及目标\t牵头单位\n'
  const plan = (table: string) =>
    `江州市供水方案\n一、总体要求\n提升能力。\n二、重点任务\n${table}三、实施步骤\n1. 动员部署。召开大会。\n2. 全面实施。按月通报。\n四、保障措施\n1. 加强领导。成立专班。\n`
  const want = [
    '1 重点任务 > 改造管网: lead 市水务局',
    '2 重点任务 > 建设水厂: lead 市住建局',
    '1 实施步骤 > 动员部署: ',
    '2 实施步骤 > 全面实施: ',
    '1 保障措施 > 加强领导: ',
  ]
  it.each([
    ['tabs', (table: string) => table],
    ['lines', (table: string) => table.replaceAll('\t', '\n')],
    ['blank lines', (table: string) => table.replaceAll('\t', '\n\n')],
    ['wide blanks', (table: string) => table.replaceAll('\t', '    ')],
  ])('that part their cells by %s end where the next heading of the text begins', (_, parted) => {
    expect(rows(plan(parted(head + rows2)))).toEqual(want)
  })
  it('take the place of the heading that only leads up to them, unless it tells who has it', () => {
    const led = plan(`各单位要按照下列台账抓好落实。\n${head}${rows2}`)
    expect(rows(led)).toEqual(want)
    const own = plan(`抓好供水。推进改造。（市政府办公室负责）\n${head}${rows2}`)
    expect(rows(own)[0]).toBe('二 重点任务: ')
  })
  it('keep the heads of their own groups, the first by a label of its own below the head', () => {
    const table = `${head}（一）\n管网\n${rows2.replace('2\t', '（二）\n水厂\n2\t')}`.replaceAll('\t', '\n')
    expect(rows(plan(table)).slice(0, 2)).toEqual([
      '1 重点任务 > 管网 > 改造管网: lead 市水务局',
      '2 重点任务 > 水厂 > 建设水厂: lead 市住建局',
    ])
  })
  it('are in no section before the annex that they stand in, and their titles are no headings', () => {
    const annex = `江州市供水方案\n一、总体要求\n提升能力。\n二、保障措施\n加强领导，成立专班。\n附件\n供水重点任务分解表\n${head}${rows2}`
    expect(rows(annex).slice(-2)).toEqual(['1 改造管网: lead 市水务局', '2 建设水厂: lead 市住建局'])
  })
  it('end before what a page prints behind them, whose words are no head of a table, and the notes below them are no headings', () => {
    const back =
      '注：1.列第一位的为牵头单位。\n2.分工如有调整，由接任者负责。\n主题词：民生　实事　责任　通知\n抄送：市委各部门，市人大办。\n江州市人民政府办公室　　　　2013年3月25日印发\n打印本页　关闭窗口\n'
    expect(rows(`江州市供水方案\n${head}${rows2}${back}`)).toEqual(['1 改造管网: lead 市水务局', '2 建设水厂: lead 市住建局'])
  })
})
