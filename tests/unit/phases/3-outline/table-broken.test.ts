import { describe, expect, it } from 'vitest'
import { outlined } from '../../../support/documents.ts'
import { rows } from './sample-rows.ts'

describe('tables whose pipes end each cell on a line of its own', () => {
  const table =
    '工作任务 |\n分管领导 |\n牵头单位 |\n责任单位 | ||\n保障城乡供水 |\n改造管网 |\n副市长 |\n市水务局 |\n各街道 |\n建设水厂 |\n副市长 |\n市住建局 |\n各区政府 |\n'
  it('may leave cells of the head empty and name a group above its rows', () => {
    expect(rows(table)).toEqual([
      '- 保障城乡供水 > 改造管网: lead 市水务局, responsible 各街道',
      '- 保障城乡供水 > 建设水厂: lead 市住建局, responsible 各区政府',
    ])
    expect(rows(table.replace('保障城乡供水 |\n', ''))).toEqual([
      '- 改造管网: lead 市水务局, responsible 各街道',
      '- 建设水厂: lead 市住建局, responsible 各区政府',
    ])
  })
})

describe('tables that a spreadsheet parts by tabs', () => {
  it('may quote a cell of several lines', () => {
    expect(
      rows(
        '类别\t序号\t工作任务\t牵头单位\t协作单位\t备注\n一、改造\t1\t改造管网\t市水务局\t"市住建局、\n市财政局"\t\n\t2\t建设水厂\t市水务局\t各街道\t\n',
      ),
    ).toEqual(['1 改造 > 改造管网: lead 市水务局, support 市住建局、市财政局', '2 改造 > 建设水厂: lead 市水务局, support 各街道'])
  })
})

describe('tables with two columns of work', () => {
  const head = '序号\t重点工作\t工作内容\t牵头单位\t责任单位\n'
  it('group their rows by the first, where it is merged and each row has its number', () => {
    expect(
      rows(
        `${head}1\t夯实基地\t建设茶园。\t市农业局\t市财政局\n2\t\t培训茶农。\t市人社局\t各区\n3\t强化监管\t抽检茶叶。\t市市场监管局\t市农业局\n`,
      ),
    ).toEqual([
      '1 夯实基地 > 建设茶园: lead 市农业局, responsible 市财政局',
      '2 夯实基地 > 培训茶农: lead 市人社局, responsible 各区',
      '3 强化监管 > 抽检茶叶: lead 市市场监管局, responsible 市农业局',
    ])
  })
  it('tell tasks by the first, where it has the number for the rows below', () => {
    expect(
      rows(`${head}1\t夯实基地\t建设茶园。\t市农业局\t市财政局\n\t\t培训茶农。\t市人社局\t各区\n`).map((row) => row.slice(0, 6)),
    ).toEqual(['1 夯实基地'])
  })
})

describe('tables run into one line', () => {
  const head = '某区人民政府关于印发任务分解表的通知 各镇：现印发给你们。 任务分解表 序号 工作任务 责任单位 完成时限 '
  const rest = '1 改造管网，更换管道2公里。 市水务局、市住建局 6月底 2 新建水厂3座。 市水务局 持续推进 3 整治河道。 市水务局 '
  it('are parted at the head, at numbers that count up, and where sentences follow the last row', () => {
    const want = [
      '1 改造管网，更换管道2公里: responsible 市水务局、市住建局',
      '2 新建水厂3座: responsible 市水务局',
      '3 整治河道: responsible 市水务局',
    ]
    expect(rows(`${head}${rest}年底 各镇要高度重视，认真抓好落实。 各单位要加强协作，及时上报情况。`)).toEqual(want)
    expect(rows(`${head}${rest}`.trimEnd())).toEqual(want)
  })
  it('have heads of groups, and take amounts between blanks for no numbers', () => {
    expect(rows(`${head}一、民生保障 1 改造管网 2 公里。 市水务局 6月底 二、城乡建设 2 整治河道。 市水务局 年底`)).toEqual([
      '1 民生保障 > 改造管网2公里: responsible 市水务局',
      '2 城乡建设 > 整治河道: responsible 市水务局',
    ])
  })
  it('need a head whose words are all those of tables', () => {
    expect(rows('说明 序号 依次 排列 1 改造管网。 市水务局 2 新建水厂。 市住建局')).toEqual([])
  })
})

describe('tables of tasks and who has them, without numbers', () => {
  const want = ['- 改造管网: responsible 市水务局、市住建局', '- 新建水厂: responsible 市水务局', '- 整治河道: responsible 市城管局']
  it.each([
    ['a cell a line', '工作任务\n责任单位\n改造管网。\n市水务局、市住建局\n新建水厂。\n市水务局\n整治河道。\n市城管局\n'],
    ['one blank apart', '工作任务 责任单位\n改造管网。 市水务局、市住建局\n新建水厂。 市水务局\n整治河道。 市城管局\n'],
  ])('are read: %s', (_, text) => {
    expect(rows(text)).toEqual(want)
  })
  it('lack a cell behind the task, not the task', () => {
    expect(rows('工作任务 牵头单位 责任单位\n改造管网。 市水务局 市住建局\n新建水厂。 市水务局\n')).toEqual([
      '- 改造管网: lead 市水务局, responsible 市住建局',
      '- 新建水厂: lead 市水务局',
    ])
  })
  it('are no two labels above sentences', () => {
    expect(rows('工作任务\n责任单位\n各地要抓好落实。\n各部门要加强协作。\n改造管网。\n市水务局\n')).toEqual([])
  })
})

describe('rows one blank apart that a print wraps', () => {
  it('go on where a line ends in no sentence, body or day', () => {
    const text =
      '序号 工作任务 牵头单位 责任单位\n1 推进老旧管网改造和供水设施更新，全年更换管道\n20公里，建成水厂1座。 市水务局 市财政局、市住\n建局\n2 整治城区河道，清理淤泥。 市城管局 市水务局\n3 新建公园。 市城管局 市住建局\n各地要高度重视，认真抓好落实，\n及时上报情况。\n'
    expect(rows(text)).toEqual([
      '1 推进老旧管网改造和供水设施更新，全年更换管道20公里，建成水厂1座: lead 市水务局, responsible 市财政局、市住建局',
      '2 整治城区河道，清理淤泥: lead 市城管局, responsible 市水务局',
      '3 新建公园: lead 市城管局, responsible 市住建局',
    ])
  })
  it('stand below the heads of groups that have no rows', () => {
    const text =
      '序号 工作任务 责任单位\n一、产业发展\n3 培育企业。 市工信局\n二、城乡建设\n三、科技创新\n四、生态环境\n五、民生保障\n68 新建学校。 市教育局\n'
    expect(rows(text)).toEqual(['3 产业发展 > 培育企业: responsible 市工信局', '68 民生保障 > 新建学校: responsible 市教育局'])
  })
  it('do not go on in the head of a group', () => {
    const text = '序号 工作任务 责任单位\n1 推进老旧管网改造和供水设施更新工作 市水投\n二、城乡建设\n2 整治河道。 市水务局\n'
    expect(rows(text)).toEqual(['1 推进老旧管网改造和供水设施更新工作: responsible 市水投', '2 城乡建设 > 整治河道: responsible 市水务局'])
  })
})

describe('tables whose head is printed otherwise than their rows', () => {
  const want = ['1 改造管网: lead 市水务局, responsible 市住建局', '2 新建水厂: lead 市水务局, responsible 市财政局、市城投集团']
  it.each([
    [
      'a head in one line over a cell a line',
      '序号 工作任务 牵头单位 责任单位\n1\n改造管网。\n市水务局\n市住建局\n2\n新建水厂。\n市水务局\n市财政局、市城投集团\n',
    ],
    [
      'a head of a line each over rows one blank apart',
      '序号\n工作任务\n牵头单位\n责任单位\n1 改造管网。 市水务局 市住建局\n2 新建水厂。 市水务局 市财政局、市城投集团\n',
    ],
  ])('are read: %s', (_, text) => {
    expect(rows(text)).toEqual(want)
  })
})

describe('tables of a cell a line whose groups span rows', () => {
  it('tell a row below its group by the cell that it lacks, though further bodies make up for it', () => {
    const head = '序号\n事项分类\n事项名称\n项目内容\n牵头单位\n协同单位\n'
    const text = `${head}1\n供水工程\n改造管网\n改造管网5公里。\n区水务局\n区住建局\n区财政局\n2\n新建水厂\n新建水厂1座。\n区水务局\n区发改局\n区财政局\n`
    expect(rows(text)).toEqual([
      '1 供水工程 > 改造管网: lead 区水务局, support 区住建局、区财政局',
      '2 供水工程 > 新建水厂: lead 区水务局, support 区发改局、区财政局',
    ])
  })
})

describe('tables whose pipes break over lines', () => {
  it('name who leads once for the rows that its cell spans', () => {
    expect(
      rows(
        '牵头单位\n| 目标任务\n| 责任单位\n|\n市水务局\n| 改造管网\n| 各街道\n|\n建设水厂\n| 各区\n|\n市住建局\n| 扩建泵站\n| 各县\n|\n修缮泵站\n|\n',
      ),
    ).toEqual([
      '- 改造管网: lead 市水务局, responsible 各街道',
      '- 建设水厂: lead 市水务局, responsible 各区',
      '- 扩建泵站: lead 市住建局, responsible 各县',
      '- 修缮泵站: lead 市住建局, responsible 各县',
    ])
  })
  it('take a label above numbered tasks for the head of a group', () => {
    expect(
      rows(
        '工作任务 |\n牵头单位 |\n责任单位 |\n一、保障供水 | ||\n（一）改善设施 | ||\n1.改造管网 |\n市水务局 |\n各街道 |\n2.建设水厂 | ||\n',
      ),
    ).toEqual(['- 改善设施 > 改造管网: lead 市水务局, responsible 各街道', '- 改善设施 > 建设水厂: lead 市水务局, responsible 各街道'])
  })
})

describe('heads of tables that are hard to tell', () => {
  it('may go on on a second line', () => {
    expect(
      rows(
        '序号 | 工作任务 | 责任单位 |\n进展情况 | 完成状态 |\n1 | 改造管网 | 市水务局 | 已完工。 | 达预期 |\n2 | 建设水厂 | 市住建局 | 已开工。 | 达预期 |',
      ),
    ).toEqual(['1 改造管网: responsible 市水务局', '2 建设水厂: responsible 市住建局'])
  })
  it('may stand above the label and the name of a group, each on a line of its own', () => {
    const table =
      '序号\n重点工作\n市政府\n分管领导\n牵头单位\n配合单位\n一\n保障城乡供水。\n（一）\n改善设施。\n1\n改造管网。\n副市长\n市水务局\n市财政局\n（二）\n扩大供给。\n2\n建设水厂。\n副市长\n市住建局\n市财政局\n'
    expect(rows(table)).toEqual([
      '1 改善设施 > 改造管网: lead 市水务局, support 市财政局',
      '2 扩大供给 > 建设水厂: lead 市住建局, support 市财政局',
    ])
  })
})

describe('tables run into one line without rules', () => {
  it('need no three rows where these take up the line', () => {
    const one =
      '2021年重点工作责任分工一、副市长重点工作序号内容与要求责任单位1确保供水稳定。改造管网，供水能力增长一成以上，漏损率下降二成。市水务局'
    expect(rows(one)).toEqual(['1 确保供水稳定: responsible 市水务局'])
    expect(rows(`${one}电话略。`)).toEqual([])
  })
  const text =
    '附件　　任务分工表　　序号　　重点任务　　责任部门　　时间进度1建设2座水厂省水利厅、省工业和信息化厅2026年6月底前完成2改造供水管网省住房城乡建设厅会同有关部门持续推进3制定供水标准省市场监管局、省水务协会等2027年底前出台'
  it('are read by numbers that run on and bodies that the registry knows', () => {
    const read = [
      '1 建设2座水厂: responsible 省水利厅、省工业和信息化厅',
      '2 改造供水管网: responsible 省住房城乡建设厅会同有关部门',
      '3 制定供水标准: responsible 省市场监管局、省水务协会等',
    ]
    expect(rows(text)).toEqual(read)
    expect(rows(text.replaceAll('　', ''))).toEqual(read)
    expect(rows(text.replaceAll(/(?:持续推进|202\d年[^\d]*?(?:\d月)?底前[完出][成台])/g, '').replace('　　时间进度', ''))).toEqual(read)
  })
  it('are left where the rows name nobody, or the heads tell of no task', () => {
    expect(rows(text.replaceAll(/省[^、\d]*?(?:[厅局]|协会)/g, '张三'))).toEqual([])
    expect(rows(text.replace('重点任务', '姓名'))).toEqual([])
  })
})

describe('heads of two lines, of which the lower parts what the upper spans', () => {
  const want = ['1 改造管网5公里: lead 市水务局, support 市住建局、市财政局', '2 新建水厂2座: lead 市水务局, support 各街道']
  it.each([
    [
      'between tabs',
      '序号\t工作任务\t责任分工\t\t完成时限\n\t\t牵头单位\t配合单位\t\n1\t改造管网5公里\t市水务局\t市住建局、市财政局\t年底\n2\t新建水厂2座\t市水务局\t各街道\t6月底\n',
    ],
    [
      'between pipes',
      '| 序号 | 工作任务 | 责任分工 | | 完成时限 |\n| --- | --- | --- | --- | --- |\n| | | 牵头单位 | 配合单位 | |\n| 1 | 改造管网5公里 | 市水务局 | 市住建局<br>市财政局 | 年底 |\n| 2 | 新建水厂2座 | 市水务局 | 各街道 | 6月底 |\n',
    ],
  ])('%s', (_, text) => {
    expect(rows(text)).toEqual(want)
  })
})

describe('heads that print above heads', () => {
  it.each([
    ['of a line each', '序号\t工作任务\t责任单位\n', '1\t改造管网\t市水务局\n2\t建设水厂\t市住建局\n'],
    ['of a cell a line', '序号\n工作任务\n责任单位\n', '1\n改造管网\n市水务局\n2\n建设水厂\n市住建局\n'],
    ['with a group below each', '序号\n工作任务\n责任单位\n一、供水\n', '1\n改造管网\n市水务局\n2\n建设水厂\n市住建局\n'],
  ])('%s hide no rows', (_, head, below) => {
    const read = rows(head + below).map((row) => row.replace(/.* > /, ''))
    expect(read.map((row) => row.replace(/^\d /, ''))).toEqual(['改造管网: responsible 市水务局', '建设水厂: responsible 市住建局'])
    expect(rows(head.repeat(9) + below).map((row) => row.replace(/.* > /, ''))).toEqual(read)
  })
})

describe('cells that a print breaks between tabs', () => {
  it('are one in the head, in a row and in the last column', () => {
    const text =
      '序号\t重点任务\t牵头\n单位\t责任单位\t完成时限\n1\t改造管网。漏损率\n降到9%。\t市水务局\t市财政局\t12月底前\n2\t建设水厂。\t市住建局\t市财政局\t持续\n推进\n3\t新建泵站。\t市水务局\t市财政局\t全年\n'
    expect(rows(text)).toEqual([
      '1 改造管网: lead 市水务局, responsible 市财政局',
      '2 建设水厂: lead 市住建局, responsible 市财政局',
      '3 新建泵站: lead 市水务局, responsible 市财政局',
    ])
    expect(outlined(text).text.text).toContain('漏损率降到9%。\t')
  })

  it('are parted where each line names a body', () => {
    const text = '序号\t重点任务\t责任单位\t完成时限\n1\t改造管网\t市水务局\n市财政局\t12月底前\n全年\t说明\n'
    expect(outlined(text).text.text).toContain('1\t改造管网\t市水务局、市财政局\t12月底前\n')
  })
})

describe('offices in cells of a line each', () => {
  it('may be rooms', () => {
    const head = '序号\n工作任务\n目标要求\n牵头单位\n配合单位\n完成时限\n'
    expect(
      rows(
        `${head}1\n督查考核\n列入年度考核。\n市委督查室、市政府督查室\n各镇人民政府\n每年\n2\n资金保障\n安排资金。\n市财政局\n市水务局\n每年\n`,
      ),
    ).toEqual(['1 督查考核: lead 市委督查室、市政府督查室, support 各镇人民政府', '2 资金保障: lead 市财政局, support 市水务局'])
  })
})

describe('tables that print a cell a line and break their cells', () => {
  const head = '序号\n类别\n重点任务\n牵头单位\n责任单位\n完成时限\n'
  const first =
    '1\n茶业\n基地\n新认定茶叶产业基地30个，冷链运输比\n例提高到60%以上。\n市农业局、市\n林业局\n市商务局，各县市\n人民政府\n9月底前\n'
  const second = '2\n主要茶叶例行监测合格率保持在本年度的\n98%以上。\n'
  const third = '3\n茶业\n支持\n安排茶业专项资金3000万元。\n市财政局\n人行江州市中心支行、江\n州银保监分局\n12月底前\n'
  it('put the parts of words, names and groups together', () => {
    expect(rows(head + first + second + third)).toEqual([
      '1 茶业基地 > 新认定茶叶产业基地30个，冷链运输比例提高到60%以上: lead 市农业局、市林业局, responsible 市商务局，各县市人民政府',
      '2 茶业基地 > 主要茶叶例行监测合格率保持在本年度的98%以上: lead 市农业局、市林业局, responsible 市商务局，各县市人民政府',
      '3 茶业支持 > 安排茶业专项资金3000万元: lead 市财政局, responsible 人行江州市中心支行、江州银保监分局',
    ])
  })
  it('print the head again on a new page', () => {
    const pages = rows([head, first, second, '— 6 —\n', head, third].join(''))
    expect(pages).toEqual(rows(head + first + second + third))
  })

  it('may have heads so narrow that each name stands on several lines, beside some on one', () => {
    const head = '序\n号\n任\n务\n类\n别\n重点任\n务 牵头\n单位 责任单位 完成\n时限\n'
    const body =
      '1\n民生工程\n改造老旧管网60公里\n市水务局\n市住建局、市财政局\n12月底\n2\n生态建设\n完成河道治理18公里\n市水利局\n市生态环境局\n全年\n'
    expect(rows(`兰州市2024年重点任务分工方案\n\n${head}${body}`)).toEqual([
      '1 民生工程 > 改造老旧管网60公里: lead 市水务局, responsible 市住建局、市财政局',
      '2 生态建设 > 完成河道治理18公里: lead 市水利局, responsible 市生态环境局',
    ])
  })
})
