import { describe, expect, it } from 'vitest'
import { walk } from '../../../../src/phases/3-outline/outline.ts'
import { outlined } from '../../../support/documents.ts'

/** Tasks as `number group > title: role body/body`. */
function rows(sample: string): string[] {
  const { sections, text } = outlined(sample)
  return walk(sections)
    .filter(({ section }) => section.task !== undefined)
    .map(({ section, above }) => {
      const who = (section.cells ?? [])
        .filter(({ column }) => column === 'lead' || column === 'responsible' || column === 'support')
        .map(({ column, span }) => `${column} ${text.text.slice(span.start, span.end).replace(/[\n\t]/g, '/')}`)
      return `${section.number ?? '-'} ${[...above.map(({ title }) => title), section.title].join(' > ')}: ${who.join(', ')}`
    })
}

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
      '1 公共文化 > 免费开放，服务人次增长一成: responsible 文化股/文化馆/图书馆',
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
      '1 增加学位: lead 教育局, support 经开区/高新园（城北镇）/各街道',
      '2 老城复兴: lead 文旅局, support 城建公司, lead 住建局, support 东门街道/南门街道/西门街道',
      '3 优化养老服务: lead 民政局, support 各街道',
    ])
  })
  it('put quoted words together that a narrow column breaks, and no others', () => {
    const { text } = outlined('序号 工作任务 责任单位\n1 新建2家“江城\n书苑”和公园。 文旅局\n2 办好“江城”书市\n和灯会。 文旅局\n')
    expect(text.text).toContain('“江城书苑”和公园。')
    expect(text.text).toContain('书市\n和灯会')
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
      '1 改造管网: lead 市水务局, responsible 市住建局/市妇联/城东经开区/各县区',
      '2 新建水厂: lead 市水务局, responsible 市财政局',
    ])
    expect(
      rows(
        '序号\t工作任务\t牵头单位\t责任单位\t完成时限\n1\t改造管网。\t市水务局\n市住建局\t市财政局\n市妇联\n市工商联\t6月底\n2\t新建水厂。\t市水务局\t市财政局\t年底前\n',
      ),
    ).toEqual([
      '1 改造管网: lead 市水务局/市住建局, responsible 市财政局/市妇联/市工商联',
      '2 新建水厂: lead 市水务局, responsible 市财政局',
    ])
  })
  it('go on behind a break in a row between pipes', () => {
    expect(
      rows(
        '| 序号 | 工作任务 | 责任单位 | 完成时限 |\n| --- | --- | --- | --- |\n| 1 | 改造管网。 | 市水务局<br>市住建局<br>市妇联 | 6月底 |\n| 2 | 新建水厂。 | 市水务局 | 年底前 |\n',
      ),
    ).toEqual(['1 改造管网: responsible 市水务局/市住建局/市妇联', '2 新建水厂: responsible 市水务局'])
  })
  it('end with the table', () => {
    const { text } = outlined(
      '序号\t工作任务\t责任单位\n1\t改造管网。\t市水务局\n各地要高度重视，认真抓好\n落实，及时上报情况，\n加强督查。\n',
    )
    expect(text.text).toContain('落实，及时上报情况，加强督查。')
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
      '1 供水工程 > 改造管网: lead 区水务局, support 区住建局/区财政局',
      '2 供水工程 > 新建水厂: lead 区水务局, support 区发改局/区财政局',
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

describe('tables run into one line without rules', () => {
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
    expect(rows(text.replaceAll(/省[^、\d]*?[厅局]/g, '张三'))).toEqual([])
    expect(rows(text.replace('重点任务', '姓名'))).toEqual([])
  })
})
