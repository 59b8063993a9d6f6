import { describe, expect, it } from 'vitest'
import { walk } from '../../../../src/phases/3-outline/outline.ts'
import { outlined } from '../../../support/documents.ts'
import { tasks } from './sample-tasks.ts'

describe('tables', () => {
  const rows = ['task 1 培育标杆企业', 'task 2 优化营商环境']
  it.each([
    ['tabs', '序号\t重点任务\t牵头单位\t完成时限\n1\t培育标杆企业。建设50家。\t省商务厅\t6月底\n2\t优化营商环境\t省财政厅\t全年'],
    [
      'pipes',
      '| 序号 | 重点任务 | 牵头单位 |\n| --- | --- | --- |\n| 1 | 培育标杆企业。建设50家。 | 省商务厅 |\n| 2 | 优化营商环境 | 省财政厅 |',
    ],
    [
      'a cell a line',
      '序号\n重  点  任  务\n牵头单位\n配合单位\n1\n培育标杆企业。建设50家。\n省商务厅\n各市政府\n2\n优化营商环境\n省财政厅\n各市政府',
    ],
    [
      'fixed columns',
      '序号    重点任务                牵头单位\n1       培育标杆企业。建设50家。   省商务厅\n2       优化营商环境             省财政厅',
    ],
  ])('makes rows tasks: %s', (_, text) => {
    expect(tasks(text)).toEqual(rows)
    const [first] = outlined(text).sections
    const lead = first?.cells?.find(({ column }) => column === 'lead')
    expect(lead && outlined(text).text.text.slice(lead.span.start, lead.span.end)).toBe('省商务厅')
  })
  it('reads a head whose letters are spaced wide between tabs, and cells that go on below it', () => {
    const text =
      '序号\t目  标  任  务\t牵头单位\t配合单位\n一、特色产业\n4\t新植果园5万亩，争创驰\n名商标。\t县果业局\t县林业局、工商局，\n各乡镇\n5\t新建水库。\t县水务局\n县环保局\t县财政局\n'
    expect(tasks(text)).toEqual(['task 4 特色产业 > 新植果园5万亩，争创驰名商标', 'task 5 特色产业 > 新建水库'])
  })
  it('titles rows by the name of the deed, and tells who carries it out from who leads', () => {
    const text =
      '序号\t实事名称\t目标任务\t牵头单位\t实施单位\n1\t新建幼儿园\t建成幼儿园3所。\t县教育局\t县城投公司\n2\t改造管网\t改造9公里。\t县水务局\t城关镇政府\n'
    expect(tasks(text)).toEqual(['task 1 新建幼儿园', 'task 2 改造管网'])
    const roles = (table: string) => outlined(table).sections[0]?.cells?.map(({ column }) => column)
    expect(roles(text)).toEqual(['number', 'task', 'task', 'lead', 'implement'])
    expect(roles('序号\t任务\t实施单位\n1\t改造管网\t县水务局\n2\t新建水库\t县水务局\n')).toEqual(['number', 'task', 'responsible'])
  })
  it('takes the goal of a year behind the number for the task', () => {
    expect(tasks('序号\n2024年预期目标\n责任单位\n1\n产值增长5%左右\n区商务委\n2\n税收增长3%\n区财政局\n')).toEqual([
      'task 1 产值增长5%左右',
      'task 2 税收增长3%',
    ])
  })
  it('reads names that go on in the next line of a cell', () => {
    const { sections, text } = outlined('序号\n工作任务\n责任单位\n1\n建设水厂。\n市水务局、\n市住建局\n2\n改造管网。\n市水务局\n')
    const cell = sections[0]?.cells?.find(({ column }) => column === 'responsible')
    expect(cell && text.text.slice(cell.span.start, cell.span.end)).toBe('市水务局、市住建局')
  })
  it('ends at a note below its rows', () => {
    expect(
      cellsOf(
        '序号\n任务名称\n年度目标\n牵头单位\n责任单位\n1\n水厂建设\n建成水厂2座。\n市水务局\n市住建局\n2\n品牌宣传\n刊播不少于24期。\n市委宣传部\n市质监局、市广播电视台\n备注：未列入的其他单位按职能做好配合。\n',
      ).at(-1),
    ).toBe('number 2|task 品牌宣传|task 刊播不少于24期。|lead 市委宣传部|responsible 市质监局、市广播电视台')
  })
  it('reads a list of names that goes on in the next line before another cell of names', () => {
    expect(
      cellsOf(
        '序号\n工作任务\n牵头单位\n责任单位\n完成时限\n1\n建设水厂。\n市水务局\n市住建局、\n新区管委会，东城区政府\n11月底\n2\n改造管网。\n市水务局\n市住建局\n全年\n',
      ),
    ).toEqual([
      'number 1|task 建设水厂。|lead 市水务局|responsible 市住建局、新区管委会，东城区政府|deadline 11月底',
      'number 2|task 改造管网。|lead 市水务局|responsible 市住建局|deadline 全年',
    ])
  })
  it('reads a task printed as a record, its labels on lines of their own, and leaves what follows alone', () => {
    const record = (task: string, body: string) => `工作任务\n${task}\n责任单位\n${body}\n完成时限\n12月底\n`
    const read = outlined(`${record('改造管网；更新设备。', '市水务局')}${record('建设水厂。', '市住建局')}各地要抓好落实。\n`)
    expect(
      walk(read.sections).map(({ section }) => `${section.title}|${read.text.text.slice(section.span.start, section.span.end).length}`),
    ).toEqual(['改造管网；更新设备|35', '建设水厂|30'])
    expect(tasks('工作任务\n改造管网。\n')).toEqual([])
    expect(tasks('一、分工\n（一）工作任务\n1、改造管网。更新设备。\n（二）责任分工\n由市水务局牵头。\n')).toEqual([
      'task 1 分工 > 工作任务 > 改造管网',
      'task 二 分工 > 责任分工',
    ])
  })
  it('takes what a table tells as done for no part of the task', () => {
    const read = outlined(
      '序号\n内容与要求\n进展情况\n责任单位\n1\n改造管网。\n已完成三成。\n市水务局\n2\n建设水厂。\n已开工。\n市住建局\n',
    )
    expect(walk(read.sections).map(({ section }) => section.cells?.map(({ column }) => column).join())).toEqual([
      'number,task,result,responsible',
      'number,task,result,responsible',
    ])
  })
  it('takes what stands behind 序号 for the task, and places cells of several lines by what they say', () => {
    const text =
      '序号\n民生实事\n责任单位\n完成时限\n1\n改造管网。\n县水务局\n县住建局\n12月底前\n2\n建设书屋。\n县文旅局\n9月投入使用\n3\n建设公园。\n6月底前\n'
    const read = outlined(text)
    const cells = walk(read.sections).map(({ section }) =>
      section.cells?.map(({ column, span }) => `${column} ${read.text.text.slice(span.start, span.end).replaceAll('\n', '/')}`).join('|'),
    )
    expect(cells).toEqual([
      'number 1|task 改造管网。|responsible 县水务局、县住建局|deadline 12月底前',
      'number 2|task 建设书屋。|responsible 县文旅局|deadline 9月投入使用',
      'number 3|task 建设公园。|deadline 6月底前|responsible 县文旅局',
    ])
  })
  it('puts heads together that a narrow column parts, and begins with any number', () => {
    const text =
      '序号\n项目\n类别\n牵头\n部门\n相关责任部门\n完成\n时间\n108\n推进教育\n教育局\n各街道、镇\n2010年\n109\n深化改革\n教育局\n民政局等相关部门，各街道、镇\n2010年\n'
    const read = outlined(text)
    const cells = walk(read.sections).map(({ section }) =>
      section.cells?.map(({ column, span }) => `${column} ${read.text.text.slice(span.start, span.end)}`),
    )
    expect(cells).toEqual([
      ['number 108', 'task 推进教育', 'lead 教育局', 'responsible 各街道、镇', 'deadline 2010年'],
      ['number 109', 'task 深化改革', 'lead 教育局', 'responsible 民政局等相关部门，各街道、镇', 'deadline 2010年'],
    ])
  })
  it('reads cells a blank apart, a head in spaced letters, and names that go on below their row', () => {
    const text =
      '序号 工 作 任 务 主要责任单位 协同配合单位\n一、预期目标\n1 收入增长5%左右。 区财政局\n区税务局\n区政府有关部门，各乡镇人民政府。\n2 投资增长7%左右。 区发改委 区工信局、区住建局。\n'
    const read = outlined(text)
    const rows = walk(read.sections).filter(({ section }) => section.cells)
    const cells = rows.map(({ section, above }) => [
      above[0]?.title,
      ...(section.cells ?? []).map(({ column, span }) => `${column} ${read.text.text.slice(span.start, span.end).replaceAll('\n', '/')}`),
    ])
    expect(cells).toEqual([
      ['预期目标', 'number 1', 'task 收入增长5%左右。', 'lead 区财政局、区税务局', 'support 区政府有关部门，各乡镇人民政府。'],
      ['预期目标', 'number 2', 'task 投资增长7%左右。', 'lead 区发改委', 'support 区工信局、区住建局。'],
    ])
  })
  /** The cells of each row as `column words`. */
  const cellsOf = (text: string) => {
    const { sections, text: whole } = outlined(text)
    return walk(sections).flatMap(({ section: { cells } }) =>
      cells ? [cells.map(({ column, span }) => `${column} ${whole.text.slice(span.start, span.end).replaceAll('\n', '/')}`).join('|')] : [],
    )
  }
  it('gives a numbered row the lines under it that its number spans, and the bodies that one cell names for several rows', () => {
    expect(
      cellsOf(
        '序号 | 项目内容 | 进展情况 | 责任单位 |\n1 | 改造管网3公里。 | 已改造2公里。 | 水务局 |\n新建水厂1座。 | 新建水厂1座。 | ||\n2 | 建设书屋5家。 | 已建成3家。 | ||\n3 | 植树2万株。 | 已植1万株。 | 林业局 |\n',
      ),
    ).toEqual([
      'number 1|task 改造管网3公里。|result 已改造2公里。|responsible 水务局|task 新建水厂1座。|result 新建水厂1座。',
      'number 2|task 建设书屋5家。|result 已建成3家。|responsible 水务局',
      'number 3|task 植树2万株。|result 已植1万株。|responsible 林业局',
    ])
  })
  it('keeps lines with labels of their own, and those of a group, as tasks', () => {
    expect(tasks('序号\t工作任务\t责任单位\n1\t改造管网\t水务局\n\t（2）建设书屋\t文旅局\n')).toEqual([
      'task 1 改造管网',
      'task - 建设书屋',
    ])
    expect(tasks('序号\t类别\t工作任务\t责任单位\n1\t水务\t改造管网\t水务局\n\t\t新建水厂\t城投集团\n')).toEqual([
      'task 1 水务 > 改造管网',
      'task - 水务 > 新建水厂',
    ])
    expect(tasks('领域 | 工作任务 | 责任单位 |\n1.水务 | 改造管网 | 水务局 |\n | 新建水厂 | 城投集团 |\n')).toEqual([
      'task - 1.水务 > 改造管网',
      'task - 1.水务 > 新建水厂',
    ])
  })
  it.each([
    ['市级牵头单位（列第一位）', 'lead'],
    ['责任单位及责任人', 'responsible'],
    ['县直配合部门', 'support'],
  ])('knows whose column it is: %s', (head, column) => {
    expect(cellsOf(`序号\t改革任务及举措\t${head}\n1\t改造管网\t水务局\n`)).toEqual([`number 1|task 改造管网|${column} 水务局`])
  })
  it('tells groups, leaders and the rest of a list from tasks and bodies', () => {
    expect(tasks('| 序号 | 项目 | 责任单位 |\n| --- | --- | --- |\n| 一 | 民生保障 | |\n| 1 | 改造管网 | 水务局 |\n')).toEqual([
      'task 1 民生保障 > 改造管网',
    ])
    expect(
      cellsOf(
        '序号  工作任务  牵头领导  牵头单位  协办单位\n1  改造管网。  王某某  区水务局  区住建局、\n区交通局\n2  建设书屋。  李某某  区文旅局  各镇\n',
      ),
    ).toEqual([
      'number 1|task 改造管网。|other 王某某|lead 区水务局|support 区住建局、区交通局',
      'number 2|task 建设书屋。|other 李某某|lead 区文旅局|support 各镇',
    ])
  })
  it('reads lines under a project that its own number heads, by the columns that they lack on the left', () => {
    expect(
      cellsOf(
        '项目名称 | 工作任务 | 计划完成时间 | 牵头单位 |\n1.道路项目 | 改造两条道路； | 11月 | 建设局 |\n2026.8 | 经开区 | ||\n新建停车场2处； | 10月底 | 城投集团 | |\n2.公墓项目 | 新建墓地。 | 9月底 | 民政局 |\n',
      ),
    ).toEqual([
      'task 1.道路项目|task 改造两条道路；|deadline 11月|lead 建设局|deadline 2026.8|lead 经开区|task 新建停车场2处；|deadline 10月底|lead 城投集团',
      'task 2.公墓项目|task 新建墓地。|deadline 9月底|lead 民政局',
    ])
  })
  it('puts a cell together that goes on in the lines below its row, up to the end of the text', () => {
    expect(
      cellsOf(
        '序号 | 实事项目 | 工作举措及实施计划 | 责任单位 |\n1 | 改造管网。 | 1.5月底前开工。\n2.10月底前完工。 | 水务局 |\n2 | 建设书屋。 | 1.选址。\n2.装修。\n',
      ),
    ).toEqual([
      'number 1|task 改造管网。|task 1.5月底前开工。2.10月底前完工。|responsible 水务局',
      'number 2|task 建设书屋。|task 1.选址。2.装修。',
    ])
  })
  it('knows the heads of offices, persons, results of two months and owners of two kinds', () => {
    expect(
      cellsOf(
        '序号 |\n主要任务 |\n分管 领导 |\n牵头 单位 |\n责任主体与协同单位 |\n1-5月推进情况 |\n1-6月推进情况 |\n是否达序 |\n说明 |\n7 |\n改造管网3公里。 |\n王某某 |\n水务局 |\n住建局、各街道 |\n完成30%。 |\n完成60%。 |\n是 |\n无 |\n',
      ),
    ).toEqual([
      'number 7|task 改造管网3公里。|other 王某某|lead 水务局|responsible 住建局、各街道|result 完成30%。|result 完成60%。|other 是|other 无',
    ])
    expect(
      cellsOf(
        '序号\n重点工作任务（民生实事）\n牵头单位\n负责科室\n负责人\n计划完成时间\n进展情况（一季度）\n1\n新增食堂5个\n区民政局\n养老科\n王某某\n11月底前\n已建2个。\n2\n新增床位50张\n目前已完成选址。\n3\n建设公园\n某某公司二部\n',
      ),
    ).toEqual([
      'number 1|task 新增食堂5个|lead 区民政局|other 养老科|other 王某某|deadline 11月底前|result 已建2个。',
      'number 2|task 新增床位50张|result 目前已完成选址。|lead 区民政局',
      'number 3|task 建设公园|lead 某某公司二部',
    ])
  })
  it('reads heads without one for the number, parted by a narrow column, and bodies of lower lines of a number', () => {
    expect(cellsOf('序号\n项目\n责任单位\n总投资\n（万元）\n2026年\n目标进度\n1\n改造管网\n县水务局\n500\n6月完工\n')).toEqual([
      'number 1|task 改造管网|responsible 县水务局|other 500|other 6月完工',
    ])
    expect(cellsOf('项目\n名称\n内容\n牵头单位\n进展情况\n（7月）\n养老项目\n新增床位50张。\n区民政局\n已新增20张。\n')).toEqual([
      'task 养老项目|task 新增床位50张。|lead 区民政局|result 已新增20张。',
    ])
    expect(
      cellsOf(
        '序号\n项目\n责任单位\n建设内容\n1\n完善道路\n区住建局\n改造道路。\n区水利局\n改造河道。\n新建公厕3所\n2\n建设公园\n区住建局\n新建公园。\n',
      ),
    ).toEqual([
      'number 1|task 完善道路|responsible 区住建局|task 改造道路。|responsible 区水利局|task 改造河道。新建公厕3所',
      'number 2|task 建设公园|responsible 区住建局|task 新建公园。',
    ])
  })
  it('puts a name together that a narrow cell breaks, and no task with the body below it', () => {
    const table = (lines: string) => cellsOf(`序号\n项目\n责任单位\n目标\n1\n${lines}`)
    expect(table('完善道路\n区新兴产业\n\n服务中心\n6月开工\n')).toEqual([
      'number 1|task 完善道路|responsible 区新兴产业服务中心|other 6月开工',
    ])
    expect(table('区级道路\n管理处\n6月开工\n')).toEqual(['number 1|task 区级道路|responsible 管理处|other 6月开工'])
    expect(table('市区改造\n区住建局\n6月开工\n')).toEqual(['number 1|task 市区改造|responsible 区住建局|other 6月开工'])
  })
  it('reads a table whose head runs on behind its title', () => {
    expect(
      cellsOf(
        '某市人民政府办公室 2018年2月24日 某市2018年任务分解表 序号 名称 工作任务 牵头责任单位\n\n一、主要目标\n\n1 生产总值增长7%以上. 发改委\n\n2 投资增长10%. 经信委、科技局\n',
      ),
    ).toEqual(['number 1|task 生产总值增长7%以上。|lead 发改委', 'number 2|task 投资增长10%。|lead 经信委、科技局'])
  })
  it('finds the rows of a table without numbers by who has them, and its end', () => {
    const head = '工作任务\n责任单位\n完成时限\n'
    expect(
      cellsOf(
        `${head}改造管网30公里\n市水务局\n6月底\n新建水厂2座\n9月底\n建设书屋\n市文旅局\n市教育局\n全年\n各地要抓好落实。\n定期上报进展。\n`,
      ),
    ).toEqual([
      'task 改造管网30公里|responsible 市水务局|deadline 6月底',
      'task 新建水厂2座|deadline 9月底|responsible 市水务局',
      'task 建设书屋|responsible 市文旅局、市教育局|deadline 全年',
    ])
    expect(
      cellsOf(
        '牵头单位\n目标任务\n责任单位\n市水务局\n改造管网，年底前完工\n各街道\n新建水厂，年底前开工\n各区县、各街道\n市\n文旅局\n建设书屋，方便群众\n各街道\n',
      ),
    ).toEqual([
      'lead 市水务局|task 改造管网，年底前完工|responsible 各街道',
      'lead 市水务局|task 新建水厂，年底前开工|responsible 各区县、各街道',
      'lead 市文旅局|task 建设书屋，方便群众|responsible 各街道',
    ])
  })
  it('heads the rows of a table without numbers by the label above the first, and gives a row the bodies on further lines', () => {
    const text =
      '工作任务表\n主要工作任务\n牵头单位\n责任单位\n一、优化产业结构，在转型升级上走在前\n1.壮大支撑力量。\n区发改局\n区工信局、区商务局\n2.发展新兴产业。\n区发改局\n区工信局\n各街道办事处\n3.培育未来产业。\n区科技局\n区工信局'
    expect(tasks(text)).toEqual([
      'task - 优化产业结构，在转型升级上走在前 > 壮大支撑力量',
      'task - 优化产业结构，在转型升级上走在前 > 发展新兴产业',
      'task - 优化产业结构，在转型升级上走在前 > 培育未来产业',
    ])
    expect(cellsOf(text)[1]).toBe('task 2.发展新兴产业。|lead 区发改局|responsible 区工信局、各街道办事处')
  })
  it('takes a line that lacks no cell for a row, whatever its number looks like', () => {
    const head = '序号\t任务\t牵头单位\t配合单位\t完成时间\n'
    expect(
      cellsOf(
        `${head}#44\t攻关模型。\t省发改委\t省科技厅\t2026年7月\n甲-1\t建设基地。\t省科技厅\t省数据局\t2026年8月\n#46\t培育人才。\t省人社厅\t\t\n`,
      ),
    ).toEqual([
      'number #44|task 攻关模型。|lead 省发改委|support 省科技厅|deadline 2026年7月',
      'number 甲-1|task 建设基地。|lead 省科技厅|support 省数据局|deadline 2026年8月',
      'number #46|task 培育人才。|lead 省人社厅',
    ])
  })
  it('groups rows under the heading rows between them', () => {
    expect(tasks('序号\t重点任务\t牵头单位\n一、提升质量\n1\t培育标杆\t省商务厅\n二、优化服务\n2\t压减时限\t省财政厅')).toEqual([
      'task 1 提升质量 > 培育标杆',
      'task 2 优化服务 > 压减时限',
    ])
  })
})
