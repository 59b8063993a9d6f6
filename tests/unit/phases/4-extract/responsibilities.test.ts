import { describe, expect, it } from 'vitest'
import { head, read } from './sample-responsibilities.ts'

describe('responsibilities of a document', () => {
  it('gives a statement on a line of its own behind a group to all of the group, where groups do so', async () => {
    const group = (number: string, owners: string) => `（${number}）做强茶业\n1.更新品种。引进良种。\n2.修建水渠。改造灌溉。\n${owners}\n`
    const { facts } = await read(`${head}${group('一', '（省农业农村厅负责）')}${group('二', '责任单位：省水利厅')}`)
    expect(facts.map((fact) => fact.replace(/^\S+ /, ''))).toEqual([
      '省农业农村厅 responsible',
      '省农业农村厅 responsible',
      '省水利厅 responsible',
      '省水利厅 responsible',
    ])
    const single = await read(`${head}${group('一', '（省农业农村厅负责）')}`)
    expect(single.facts).toHaveLength(1)
    const own = await read(
      `${head}${group('一', '（省农业农村厅负责）')}（二）做强茶市\n1.新建市场。扩建市场。（省商务厅负责）\n2.培育茶商。组织培训。\n（省人社厅负责）\n`,
    )
    expect(own.facts).toHaveLength(3)
  })

  it.each([
    ['\n责任单位：省农业农村厅、省人力资', ['省农业农村厅 responsible']],
    ['\n牵头单位：省农业农', []],
    ['（牵头单位：省农业农', []],
    ['（省农业农村厅、省', ['省农业农村厅 responsible']],
    ['\n责任单位：省农业农村厅，2025年底', ['省农业农村厅 responsible']],
    ['\n责任单位：省农业农村厅、省茶叶协会', ['省农业农村厅 responsible', '省茶叶协会 responsible']],
  ])('leaves out the name in whose middle a text stops: %s', async (words, expected) => {
    const { facts } = await read(`${head}（一）改造茶园。推进改造。${words}`)
    expect(facts.map((fact) => fact.replace(/^\S+ /, ''))).toEqual(expected)
  })

  it('abstains at once from a long list behind a label without a colon that a sentence ends', async () => {
    const bodies = Array.from({ length: 36 }, () => '市教育局').join('、')
    const { facts } = await read(`${head}（一）改造茶园。推进改造。\n责任单位${bodies}，各县（市）按职责分工抓好\n`)
    expect(facts).toEqual([])
  })

  it.each([
    ['\n责任单位：县茶业发展中心 机管局 城东镇 城西街道\n', ['县茶业发展中心', '机管局', '城东镇', '城西街道']],
    ['（责任单位：市茶办 各县、市、区政府 银山海关）', ['市茶办', '各县、市、区政府', '银山海关']],
    ['（责任单位：市住建局〈市人防办〉、各相关处室<单位>、市茶办）', ['市住建局〈市人防办〉', '各相关处室<单位>', '市茶办']],
    ['\n责任单位：财政局 住房城乡建设局\n', ['财政局', '住房城乡建设局']],
    ['\n责任单位：省委 宣传部、省农业农 村厅，各县 市政府\n', ['省委宣传部', '省农业农村厅', '各县市政府']],
    ['\n责任单位：税务总局 银山市税务局\n', ['税务总局银山市税务局']],
    ['\n责任单位：县公安局 电信公司 县旅投公司\n', ['县公安局', '电信公司', '县旅投公司']],
    ['\n责任单位：市教育局、人行西宁中心支\n行\n', ['市教育局', '人行西宁中心支行']],
    ['\n责任单位：市教育局、市\n财政局、市民政局\n', ['市教育局', '市财政局', '市民政局']],
    [
      '（责任单位：市建委（市政部分）、省卫生健康委（医政处、人事处）、银山新区管委会〔托管区域〕）',
      ['市建委', '省卫生健康委', '银山新区管委会'],
    ],
  ])('parts bodies at blanks of the source, not the name of one: %s', async (words, wanted) => {
    const { facts } = await read(`${head}（一）改造茶园。推进改造。${words}`)
    expect(facts.map((fact) => fact.replace(/^\S+ /, ''))).toEqual(wanted.map((name) => `${name} responsible`))
  })

  it('reads a bracket that the end of the text cut off, without the name cut in the middle', async () => {
    const { facts } = await read(`${head}（一）改造茶园。推进改造。（牵头单位：省农业农村厅；责任单位：省财政厅、省人`)
    expect(facts.map((fact) => fact.replace(/^\S+ /, ''))).toEqual(['省农业农村厅 lead', '省财政厅 responsible'])
    const nested = await read(`${head}（一）改造茶园。推进改造。〔省农业农村厅牵头，省财政厅、省林草局参与，各市（区）政府（`)
    expect(nested.facts.map((fact) => fact.replace(/^\S+ /, ''))).toEqual(['省农业农村厅 lead', '省财政厅 support', '省林草局 support'])
  })

  it('gives a statement above a group of tasks to those that have none', async () => {
    const { facts, deadlines, rejections } = await read(
      `${head}（一）改造茶园\n牵头单位：省农业农村厅\n完成时限：2025年6月底\n1.推进改造。推进低产茶园改造。\n2.加强管理。加强茶园管理。（省林业局负责）\n（二）培育品牌（省商务厅牵头）\n1.打造品牌。打造名优品牌。\n`,
    )
    expect(facts.map((fact) => fact.replace(/^\S+ /, ''))).toEqual(['省农业农村厅 lead', '省林业局 responsible', '省商务厅 lead'])
    expect(deadlines.map(({ due }) => due)).toEqual(['2025-06-30', '2025-06-30'])
    expect(rejections).toEqual([])
  })

  it('takes an item with sentences and an owner of its own for a task beside its measures', async () => {
    const { facts } = await read(
      `${head}（一）改造老旧茶园，稳定面积。（省农业农村厅牵头）具体措施：\n1.摸清底数。开展普查。（省统计局负责）\n2.更新品种。引进良种。\n（二）做强茶市。（省商务厅负责）\n1.新建市场。扩建市场。\n`,
    )
    expect(facts.map((fact) => fact.slice(fact.indexOf('.') + 1))).toEqual([
      '1 省农业农村厅 lead',
      '1.1 省统计局 responsible',
      '2.1 省商务厅 responsible',
    ])
  })

  it('keeps both roles of a body that two statements of a task give it', async () => {
    const { facts } = await read(
      `${head}（一）改造茶园。推进改造。（省财政厅配合）加强管理。（省财政厅牵头，省商务厅配合）扩大宣传。（省财政厅负责）\n`,
    )
    expect(facts.map((fact) => fact.replace(/^\S+ /, ''))).toEqual(['省财政厅 support', '省财政厅 lead', '省商务厅 support'])
  })

  it('reads labelled lines of their own, with a deadline', async () => {
    const { facts, deadlines } = await read(
      `${head}（一）改造茶园。推进改造。\n牵头单位：市农业农村局\n配合单位：市财政局、市林业局\n完成时限：2025年6月底\n`,
    )
    expect(facts.map((fact) => fact.replace(/^\S+ /, ''))).toEqual(['市农业农村局 lead', '市财政局 support', '市林业局 support'])
    expect(deadlines.map((deadline) => deadline.due)).toEqual(['2025-06-30'])
  })

  it.each([
    '●牵头单位：市农业农村局\n●配合单位：市财政局 市林业局',
    '【牵头单位】市农业农村局\n【配合单位】市财政局、市林业局',
    '牵头单位：\n市农业农村局\n配合单位：\n市财政局\n市林业局',
    '牵头单位：市农业农村局；\n配合单位：市财政局、市林业局',
  ])('reads the labels of %j', async (lines) => {
    const { facts } = await read(`${head}（一）改造茶园。推进改造。\n${lines}\n（二）培育品牌。加强培育。\n`)
    expect(facts.map((fact) => fact.replace(/^\S+ /, ''))).toEqual(['市农业农村局 lead', '市财政局 support', '市林业局 support'])
  })

  it('reads a sentence that says who leads, and a body with a duty', async () => {
    const { facts } = await read(
      `${head}（一）改造茶园。推进改造。由省农业农村厅牵头，省财政厅配合。\n（二）培育品牌。建立评估机制，省商务厅要会同有关部门加强督促。\n`,
    )
    expect(facts.map((fact) => fact.replace(/^\S+ /, ''))).toEqual(['省农业农村厅 lead', '省财政厅 support', '省商务厅 lead'])
  })

  it.each([
    '此项工作由省农业农村厅牵头，省财政厅配合。',
    '具体由省农业农村厅牵头组织实施，省财政厅等部门配合。',
    '牵头单位为省农业农村厅，配合单位为省财政厅。',
  ])('reads %s', async (words) => {
    const { facts } = await read(`${head}（一）改造茶园。推进改造。${words}\n`)
    expect(facts.map((fact) => fact.replace(/^\S+ /, ''))).toEqual(['省农业农村厅 lead', '省财政厅 support'])
  })

  it.each([
    ['由省农业农村厅会同省财政厅、省林草局等部门组织实施。', ['省农业农村厅 lead', '省财政厅 responsible', '省林草局 responsible']],
    ['由省农业农村厅牵头，会同省财政厅、省林草局开展检查。', ['省农业农村厅 lead', '省财政厅 responsible', '省林草局 responsible']],
    ['省农业农村厅、省财政厅和省林草局要统筹安排资金。', ['省农业农村厅 lead', '省财政厅 lead', '省林草局 lead']],
    ['省农业农村厅、省财政厅按照职责分工抓好落实。', ['省农业农村厅 responsible', '省财政厅 responsible']],
    ['（省农业农村厅牵头；有关县（区）政府具体抓落实）', ['省农业农村厅 lead', '有关县（区）政府 implement']],
    ['由各市州政府负责，省农业农村厅指导。', ['各市州政府 responsible', '省农业农村厅 responsible']],
    ['省农业农村厅会同有关部门负责监测。', ['省农业农村厅 lead']],
    ['由省农业农村厅、省财政厅研究提出意见。', ['省农业农村厅 responsible', '省财政厅 responsible']],
    ['本方案由省农业农村厅负责解释。', []],
    ['省农业农村厅要履行职责，会同省财政厅、省林草局抓好落实。', ['省农业农村厅 lead', '省财政厅 responsible', '省林草局 responsible']],
    ['由省农业农村厅会同省审计厅每年进行抽查。', ['省农业农村厅 lead', '省审计厅 responsible']],
    ['省委宣传部、省茶报社要加大宣传力度。', ['省委宣传部 lead', '省茶报社 lead']],
    ['此项工作由省农业农村厅为主，省财政厅、省林草局密切配合。', ['省农业农村厅 lead', '省财政厅 support', '省林草局 support']],
    ['责任部门/单位：省农业农村厅', ['省农业农村厅 responsible']],
    ['责任部门：省政府办公厅各市州政府，省直各部门：', []],
    ['省农业农村厅负责茶园普查的机构应当定期公布结果。', []],
    [`省农业农村厅负责茶园普查，${'逐村逐户登记造册，'.repeat(14)}按期上报。`, ['省农业农村厅 responsible']],
    ['由大理、景洪市政府负责普查。', ['大理市政府 responsible', '景洪市政府 responsible']],
    ['武汉市、宜昌市应制定规划。', []],
    ['涉及多个方面的，由牵头部门负责审查。', []],
    ['茶园改造，由农业部门负责，有关部门配合。', ['农业部门 responsible', '有关部门 support']],
    ['茶园面积达到3万亩。省农业农村厅、省财政厅', ['省农业农村厅 responsible', '省财政厅 responsible']],
    ['推进茶园改造。茶园、茶厂', []],
    ['推进茶园改造。\n省农业农村厅', []],
    ['省农业农村厅会同省财政厅印发了办法。', []],
  ])('reads the offices of a sentence: %s', async (words, expected) => {
    const { facts } = await read(`${head}（一）改造茶园。推进改造。${words}\n`)
    expect(facts.map((fact) => fact.replace(/^\S+ /, ''))).toEqual(expected)
  })

  it('reads whose work a heading says the tasks under it are', async () => {
    const { facts } = await read(
      '关于目标责任分解的通知\n一、张三副省长负责的工作\n（一）省财政厅牵头的工作\n1.推进改革。优化机构。\n协同单位：省审计厅。\n2.加强管理。规范支出。\n（二）省教育厅牵头的工作\n加强教育。\n',
    )
    expect(facts).toEqual(['1.1.1 省财政厅 lead inherited', '1.1.1 省审计厅 support', '1.1.2 省财政厅 lead inherited', '1.2 省教育厅 lead'])
  })

  it('takes what a task says itself before what stands above it, and no person for a body', async () => {
    const { facts } = await read(
      `${head}（一）改造茶园\n任务分工：张三副省长负责，省农委总牵头。\n1.水利工程：突出抓好灌区建设。省水利厅牵头，省农垦局等单位配合。\n2.农机工程：推进机械化。\n`,
    )
    expect(facts.map((fact) => fact.replace(/^\S+ /, ''))).toEqual(['省水利厅 lead', '省农垦局 support', '省农委 lead'])
  })

  it('reads who has an item that has no heading, only sentences', async () => {
    const { facts } = await read(
      `${head}（一）由省农业农村厅负责，省财政厅配合，加快建设茶园。\n（二）改造加工厂。由省商务厅承办，省林业厅协办。\n`,
    )
    expect(facts.map((fact) => fact.replace(/^\S+ /, ''))).toEqual([
      '省农业农村厅 responsible',
      '省财政厅 support',
      '省商务厅 responsible',
      '省林业厅 support',
    ])
  })

  it('takes nobody from glosses, companies and rules for persons', async () => {
    const { facts, problems } = await read(
      `${head}（一）改造茶园。建设平台（含一级）和中试基地（由龙头企业牵头组建），落实工程质量终身负责制（2023-2025年）。\n`,
    )
    expect(facts).toEqual([])
    expect(problems).toEqual([])
  })

  it('points at the mention', async () => {
    const { responsibilities, words } = await read(`${head}（一）改造茶园。推进改造。（省农业农村厅、省市场监管局（省知识产权局）牵头）\n`)
    expect(responsibilities.map(({ span }) => words.slice(span.start, span.end))).toEqual(responsibilities.map(({ mention }) => mention))
    expect(responsibilities).toHaveLength(2)
  })
})
