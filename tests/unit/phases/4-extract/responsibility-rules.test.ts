import { describe, expect, it } from 'vitest'
import { withoutRepeats } from '../../../../src/phases/4-extract/responsibility-rules.ts'
import { inText } from '../../../../src/text/span.ts'
import { head, read } from './sample-responsibilities.ts'

describe('rules of order and standing instructions', () => {
  it('gives a standing instruction to every later task, and not to the one that names its own', async () => {
    const { facts } = await read(
      `${head}（一）改造茶园。推进改造。（省农业农村厅负责，各市州政府组织实施；以下措施均需各市州政府落实，不再一一列出）\n（二）培育品牌。加强培育。（省商务厅负责）\n三、保障措施\n（一）加强宣传。扩大影响。\n`,
    )
    expect(facts.map((fact) => fact.replace(/^\S+ /, ''))).toEqual([
      '省农业农村厅 responsible',
      '各市州政府 implement',
      '省商务厅 responsible',
      '各市州政府 implement inherited',
      '各市州政府 implement inherited',
    ])
  })

  it('reads a standing instruction in brackets behind a list, with brackets of its own', async () => {
    const { facts } = await read(
      `${head}（一）提升效能。推行在线审批。\n责任单位：市政数局、市住建局，各县（市）区政府（以下均需各县（市）区政府落实，不再逐一列出）\n（二）拓宽渠道。组织对接活动。\n责任单位：市财政局\n\n                      （江州市优化营商环境领导小组办公室2025年4月印发）\n`,
    )
    expect(facts).toEqual([
      '2.1 市政数局 responsible',
      '2.1 市住建局 responsible',
      '2.1 各县（市）区政府 responsible',
      '2.2 市财政局 responsible',
      '2.2 各县（市）区政府 implement inherited',
    ])
  })

  it('takes an instruction of whom all tasks concern', async () => {
    const { facts } = await read(
      `${head}（一）改造茶园。推进改造。〔责任单位：省农业农村厅、省财政厅按职责分工负责。具体任务均涉及相关市（州）人民政府，不再做分工，下同。〕\n（二）培育品牌。加强培育。〔责任单位：省商务厅〕\n`,
    )
    expect(facts.map((fact) => fact.replace(/^\S+ /, ''))).toEqual([
      '省农业农村厅 responsible',
      '省财政厅 responsible',
      '相关市（州）人民政府 implement inherited',
      '省商务厅 responsible',
      '相关市（州）人民政府 implement inherited',
    ])
  })

  it('makes the first of each list the lead from the order rule on', async () => {
    const { facts } = await read(
      `${head}（一）改造茶园。推进改造。（市农业农村局、市财政局负责，列第一位者为牵头单位，下同）\n（二）培育品牌。加强培育。（市商务局、市文旅局负责）\n`,
    )
    expect(facts.map((fact) => fact.replace(/^\S+ /, ''))).toEqual([
      '市农业农村局 lead inherited',
      '市财政局 responsible',
      '市商务局 lead inherited',
      '市文旅局 responsible',
    ])
  })

  it('lets the others take part where the rule of the cover says so', async () => {
    const { facts } = await read(
      `列在首位的单位为牵头单位，其他为参加单位。\n${head}（一）改造茶园。推进改造。（责任单位：市农业农村局、市财政局，市商务局）\n`,
    )
    expect(facts.map((fact) => fact.split(' ').slice(1, 3).join(' '))).toEqual([
      '市农业农村局 lead',
      '市财政局 support',
      '市商务局 support',
    ])
  })

  it('takes an instruction for each of the tasks inside a statement', async () => {
    const { facts } = await read(
      `${head}（一）改造茶园。推进改造。（省农业农村厅、省财政厅按职责分工负责。各任务均需各市〔州〕人民政府落实，下同）\n（二）培育品牌。加强培育。（省商务厅负责）\n`,
    )
    expect(facts.map((fact) => fact.split(' ').slice(1, 3).join(' '))).toEqual([
      '省农业农村厅 responsible',
      '省财政厅 responsible',
      '各市〔州〕人民政府 implement',
      '省商务厅 responsible',
      '各市〔州〕人民政府 implement',
    ])
  })

  it('reads the order rule in brackets behind the first name', async () => {
    const { facts } = await read(
      `${head}（一）改造茶园。推进改造。（市农业农村局（列第一位者为工作牵头单位或汇总单位，下同）、市财政局）\n（二）培育品牌。加强培育。（市商务局、市文旅局负责）\n`,
    )
    expect(facts.map((fact) => fact.replace(/^\S+ /, ''))).toEqual([
      '市农业农村局 lead inherited',
      '市财政局 responsible',
      '市商务局 lead inherited',
      '市文旅局 responsible',
    ])
  })

  it.each([
    ['注：列第一位的责任单位为牵头单位，其他列入单位为参与单位。', ['市农业农村局 lead inherited', '市财政局 support inherited']],
    ['涉及多个责任单位的，列第一位的负总责。', ['市农业农村局 lead inherited', '市财政局 responsible']],
    ['同一任务有两个以上牵头单位的，排名第一的负总责。', ['市农业农村局 responsible', '市财政局 responsible']],
    ['责任分工中，第一责任单位为牵头单位。', ['市农业农村局 lead inherited', '市财政局 responsible']],
    ['无牵头单位的，责任单位即为牵头单位。', ['市农业农村局 lead inherited', '市财政局 lead inherited']],
  ])('reads the order rule of a cover: %s', async (rule, wanted) => {
    const { facts } = await read(`${head.replace('\n\n', `\n${rule}\n`)}（一）改造茶园。推进改造。（责任单位：市农业农村局、市财政局）\n`)
    expect(facts.map((fact) => fact.replace(/^\S+ /, ''))).toEqual(wanted)
  })

  it('reads an order rule in the bracket behind a class of governments', async () => {
    const { facts } = await read(
      `${head}（一）改造茶园。推进改造。\n责任单位：市农业农村局，各县（市）区人民政府（列第一位的为牵头单位，下同）\n（二）培育品牌。加强培育。\n责任单位：市商务局、市文旅局\n`,
    )
    expect(facts.map((fact) => fact.replace(/^\S+ /, ''))).toEqual([
      '市农业农村局 lead inherited',
      '各县（市）区人民政府 responsible',
      '市商务局 lead inherited',
      '市文旅局 responsible',
    ])
  })

  it('lets who is responsible lead only where nobody else does', async () => {
    const { facts } = await read(
      `${head.replace('\n\n', '\n无牵头单位的，责任单位即为牵头单位。\n')}（一）改造茶园。推进改造。\n牵头单位：市农业农村局\n责任单位：市财政局\n（二）培育品牌。加强培育。\n责任单位：市商务局、市文旅局\n`,
    )
    expect(facts.map((fact) => fact.replace(/^\S+ /, ''))).toEqual([
      '市农业农村局 lead',
      '市财政局 responsible',
      '市商务局 lead inherited',
      '市文旅局 lead inherited',
    ])
  })

  it('lets no body lead that stands alone under a rule for several, nor many under one name', async () => {
    const { facts } = await read(
      `${head}（一）改造茶园。推进改造。（市农业农村局、市财政局负责。一项任务涉及多个部门的，原则上由排名首位的部门牵头负责。下同）\n（二）培育品牌。加强培育。（市商务局负责）\n`,
    )
    expect(facts.map((fact) => fact.replace(/^\S+ /, ''))).toEqual([
      '市农业农村局 lead inherited',
      '市财政局 responsible',
      '市商务局 responsible',
    ])
    const many = await read(
      `${head}（一）改造茶园。推进改造。（市农业农村局、市财政局负责，列第一位者为牵头单位，下同）\n（二）培育品牌。加强培育。（市茶业发展领导小组成员单位）\n（三）做强茶市。加强培育。（市商务局负责）\n`,
    )
    expect(many.facts.slice(2).map((fact) => fact.replace(/^\S+ /, ''))).toEqual([
      '市茶业发展领导小组成员单位 responsible',
      '市商务局 lead inherited',
    ])
  })

  it('lists an order rule that no list follows', async () => {
    const { problems } = await read(`${head}（一）改造茶园。列第一位的责任单位为牵头单位。\n（二）培育品牌。加强培育。\n`)
    expect(problems.map(({ code }) => code)).toEqual(['order-rule-unused'])
  })

  it('gives a backward instruction to every task before it', async () => {
    const { facts } = await read(
      `${head}（一）改造茶园。推进改造。（市农业农村局负责）\n（二）培育品牌。加强培育。以上任务由市商务局牵头，各县区政府配合。\n三、保障措施\n（一）加强宣传。扩大影响。\n`,
    )
    expect(facts.map((fact) => fact.replace(/^\S+ /, ''))).toEqual([
      '市农业农村局 responsible',
      '市商务局 lead inherited',
      '各县区政府 support inherited',
      '市商务局 lead inherited',
      '各县区政府 support inherited',
    ])
  })

  it.each(['（责任单位同上）', '\n责任单位：同上', '（同上）'])(
    'gives a task whose owners are 同上 those of the task before: %s',
    async (ditto) => {
      const { facts, problems } = await read(
        `${head}（一）改造茶园。推进改造。（省农业农村厅牵头，省水利厅配合）\n（二）培育品牌。加强培育。${ditto}\n（三）做强茶市。扩建市场。（省商务厅负责）\n`,
      )
      expect(facts.map((fact) => fact.replace(/^\S+ /, ''))).toEqual([
        '省农业农村厅 lead',
        '省水利厅 support',
        '省农业农村厅 lead',
        '省水利厅 support',
        '省商务厅 responsible',
      ])
      expect(problems).toEqual([])
    },
  )

  it('gives a cell 同上 who has the same role in the row above', async () => {
    const rows = '序号\t工作任务\t牵头单位\t配合单位\n1\t改造茶园\t省农业农村厅\t省水利厅\n2\t培育品牌\t同上\t省商务厅\n'
    const { facts } = await read(`${head}${rows}`)
    expect(facts.map((fact) => fact.replace(/^\S+ /, ''))).toEqual([
      '省农业农村厅 lead',
      '省水利厅 support',
      '省商务厅 support',
      '省农业农村厅 lead',
    ])
  })

  it('takes no instruction from 以上 behind a number', async () => {
    const { facts } = await read(`${head}（一）改造茶园。人口1万人以上的镇都要建成加工厂，投资100亿元以上的由省级领导负责落实。\n`)
    expect(facts).toEqual([])
  })

  it('takes a list that an order rule stands behind for a statement', async () => {
    const { facts } = await read(`${head}（一）改造茶园。推进改造。（市农业农村局、市财政局、某某粮仓。排名第一的为牵头单位，下同）\n`)
    expect(facts.map((fact) => fact.replace(/^\S+ /, ''))).toEqual(['市农业农村局 lead inherited', '市财政局 responsible'])
  })

  it('tells of an instruction that it does not apply, after a hundred of them', async () => {
    const many = Array.from({ length: 102 }, () => '以下任务均由各县区政府落实。').join('')
    const { problems } = await read(`${head}（一）改造茶园。推进改造。${many}\n（二）培育品牌。加强培育。\n`)
    expect(problems.filter(({ code }) => code === 'unread-responsibility')).toHaveLength(2)
  })
})

describe('withoutRepeats', () => {
  const rule = (start: number, mention: string, backwards = false) => ({
    span: inText(start, start + 9),
    bodies: [{ mention, role: 'implement' as const }],
    backwards,
  })

  it('drops an instruction that gives nobody new to what follows', () => {
    const rules = [rule(90, '各市政府'), rule(10, '各市政府'), rule(60, '各县政府'), rule(99, '各市政府', true)]
    expect(withoutRepeats(rules).map(({ span }) => span.start)).toEqual([10, 60, 99])
  })
})
