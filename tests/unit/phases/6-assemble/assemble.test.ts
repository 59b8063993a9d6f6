import { describe, expect, it } from 'vitest'
import type { Section } from '../../../../src/phases/3-outline/outline.ts'
import type { Facts } from '../../../../src/phases/5-resolve/facts.ts'
import { assemble } from '../../../../src/phases/6-assemble/assemble.ts'
import { validate } from '../../../../src/phases/7-validate/validate.ts'
import { inSource, inText, type Span } from '../../../../src/text/span.ts'
import { noHeader } from '../4-extract/sample-outline.ts'

/** The source has two characters before the text, as a stray gap would leave: spans must be led back. */
const gap = '  '
const text = '一、提升质量。到2025年合格率达到94%，打造甘味。（省市监局牵头，省工信厅配合）依据国发〔2017〕24号。'

function at(quote: string): Span<'text'> {
  const start = text.indexOf(quote)
  if (start < 0) throw new Error(`${quote} is not in the sample`)
  return inText(start, start + quote.length)
}

const section: Section = {
  ...{ path: '1', style: 'han', number: '一', title: '提升质量', titleSpan: at('提升质量'), zone: 'tasks', span: inText(0, text.length) },
  ...{ body: inText(7, text.length), children: [], cells: undefined, task: 'task' },
}

const body = (name: string, shortName: string) => ({
  ...{ id: `department:620000/甘肃省${name}`, name: `甘肃省${name}`, shortName, level: 'provincial' as const, jurisdiction: '620000' },
  ...{ unresolved: false, functions: ['market-regulation'] },
})
const market = body('市场监督管理局', '省市场监管局')
const industry = body('工业和信息化厅', '省工信厅')

function factsWith(changes: Partial<Facts> = {}): Facts {
  const source = { kind: 'text' as const, encoding: 'utf-8', text: gap + text, sha256: 'ab', problems: [] }
  const origin = {
    toSource: ({ start, end }: Span<'text'>) => inSource(start + gap.length, end + gap.length),
    toText: ({ start, end }: Span<'source'>) => inText(start - gap.length, end - gap.length),
  }
  const responsibility = { task: '1', inherited: false }
  const target = {
    ...{
      task: '1',
      indicator: '合格率',
      indicatorId: 'indicator:合格率',
      op: '=' as const,
      value: 94,
      unit: '%',
      year: 2025,
      per: undefined,
    },
    ...{
      change: undefined,
      stretch: false,
      span: at('到2025年合格率达到94%'),
      valueSpan: at('94'),
      opSpan: undefined,
      yearSpan: at('2025'),
      yearInherited: false,
    },
  }
  return {
    findings: {
      outline: {
        text: { source, text, origin, script: 'hans', damaged: [], problems: [] },
        parts: { planTitle: undefined, others: [] },
        ...{ front: inText(0, 0), sections: [section], back: inText(text.length, text.length) },
      },
      header: noHeader,
      ...{ responsibilities: [], targets: [], citations: [], brands: [], problems: [], rejections: [] },
      deadlines: [
        { task: '1', text: '6月底', due: '2025-06-30', span: at('2025') },
        { task: '1', text: '年底', due: '2025-12-31', span: at('2025') },
      ],
    },
    province: { code: '620000', name: '甘肃省', shortName: '甘肃' },
    policyId: 'policy:甘政发〔2023〕1号',
    responsibilities: [
      { ...responsibility, mention: '省市监局', role: 'lead', span: at('省市监局'), department: market.id },
      { ...responsibility, mention: '省工信厅', role: 'support', span: at('省工信厅'), department: industry.id },
    ],
    issuers: [],
    targets: [target],
    citations: [
      { title: '国发〔2017〕24号', number: '国发〔2017〕24号', span: at('国发〔2017〕24号'), policyId: 'policy:国发〔2017〕24号' },
      { title: '本文', number: undefined, span: at('依据'), policyId: 'policy:甘政发〔2023〕1号' },
    ],
    brands: [
      { name: '甘味', category: 'brand', core: false, task: '1', span: at('打造甘味'), brandId: 'brand:620000/甘味' },
      { name: '甘味', category: 'brand', core: true, task: undefined, span: at('甘味'), brandId: 'brand:620000/甘味' },
    ],
    departments: [market, industry],
    functions: [{ id: 'function:market-regulation', name: '市场监管' }],
    indicators: [{ id: 'indicator:合格率', name: '合格率', unit: '%', direction: 'up' }],
    successions: [],
    problems: [{ code: 'unread-target', message: 'm', hint: 'h', span: at('94') }],
    ...changes,
  }
}

describe('assemble', () => {
  const facts = factsWith()
  const graph = assemble(facts)
  const policy = graph.policy
  const node = (id: string) => graph.nodes.find(({ properties }) => properties.id === id)?.properties
  const relationship = (id: string) => graph.relationships.find((each) => each.id === id)?.properties

  it('leads every quote back to the source', () => {
    for (const { properties } of [...graph.nodes, ...graph.relationships])
      if ('quote' in properties) expect((gap + text).slice(properties.start as number, properties.end as number)).toBe(properties.quote)
    expect(relationship(`${market.id} RESPONSIBLE_FOR ${policy}#1 lead`)).toEqual({
      ...{ quote: '省市监局', start: text.indexOf('省市监局') + 2, end: text.indexOf('省市监局') + 6 },
      ...{ role: 'lead', mention: '省市监局', inherited: false },
    })
  })

  it('gives nodes their business keys', () => {
    expect(graph.nodes.map(({ label, properties }) => `${label} ${properties.id}`).sort()).toEqual(
      [
        `Policy ${policy}`,
        'Policy policy:国发〔2017〕24号',
        'Province province:620000',
        `Task ${policy}#1`,
        `Target ${policy}#target/1`,
        'Indicator indicator:合格率',
        `Department ${market.id}`,
        `Department ${industry.id}`,
        'Function function:market-regulation',
        'BrandProgram brand:620000/甘味',
      ].sort(),
    )
  })

  it('shows a policy without a title by its opening words', () => {
    const shown = (opening: string) => {
      const { findings } = factsWith()
      const outline = { ...findings.outline, text: { ...findings.outline.text, text: opening + text } }
      const whole = assemble(factsWith({ findings: { ...findings, outline } }))
      return whole.nodes.flatMap(({ properties }) => ('title' in properties && properties.id === policy ? properties.title : []))[0]
    }
    expect(shown('2022年3月1日，（附件）\n为统筹推进质量强省建设，')).toBe('（无标题）为统筹推进质量强省建设')
    expect(shown('为认真贯彻落实国家关于开展质量提升行动的部署和全省质量大会的精神以及要求，')).toBe(
      '（无标题）为认真贯彻落实国家关于开展质量提升行动的部署和全省质量大会的…',
    )
    expect(shown('为了认真贯彻落实国家关于开展质量提升行动和省里全部有关的部署《纲要》和《意见》，')).toMatch(/部署…$/)
  })

  it('keeps the mentions that are no name of the body as its aliases', () => {
    expect(node(market.id)).toMatchObject({ aliases: ['省市监局'] })
    expect(node(industry.id)).toMatchObject({ aliases: [] })
  })

  it('gives a task its deadlines and the last of their days', () => {
    expect(node(`${policy}#1`)).toMatchObject({ deadline: '6月底；年底', due: '2025-12-31', kind: 'task', number: '一' })
  })

  it('calls a brand core that is core anywhere, and hangs it on its task and on the policy', () => {
    expect(node('brand:620000/甘味')).toMatchObject({ core: true })
    expect(graph.relationships.filter(({ type }) => type === 'PROMOTES').map(({ from }) => from.id)).toEqual([`${policy}#1`, policy])
  })

  it('cites no document from itself', () => {
    expect(graph.relationships.filter(({ type }) => type === 'CITES').map(({ to }) => to.id)).toEqual(['policy:国发〔2017〕24号'])
  })

  it('stores doubts with ranges of the source', () => {
    const problems = JSON.parse(String((node(policy) as { problems?: string }).problems))
    expect(problems).toEqual([{ code: 'unread-target', message: 'm', hint: 'h', span: [text.indexOf('94') + 2, text.indexOf('94') + 4] }])
  })

  it('prefers an own mention to a standing instruction as evidence', () => {
    const inherited = { task: '1', mention: '省市监局', role: 'lead' as const, inherited: true, span: at('一、'), department: market.id }
    const both = assemble(factsWith({ responsibilities: [inherited, ...facts.responsibilities] }))
    expect(both.relationships.find(({ id }) => id.endsWith('#1 lead'))?.properties).toMatchObject({ quote: '省市监局', inherited: false })
  })

  it('numbers targets by place, whatever their order in the findings', () => {
    const [first] = facts.targets
    if (first === undefined) throw new Error('the sample has a target')
    const second = { ...first, value: 24, valueSpan: at('24号'), span: at('24号') }
    const [one, other] = [assemble(factsWith({ targets: [first, second] })), assemble(factsWith({ targets: [second, first] }))]
    expect(other).toEqual(one)
  })
})

describe('validate', () => {
  const sourceOf = (facts: Facts) => facts.findings.outline.text

  it('keeps a graph that holds as it is', () => {
    const facts = factsWith()
    expect(validate(assemble(facts), sourceOf(facts))).toEqual({ graph: assemble(facts), problems: [] })
  })

  it('drops a fact whose quote is not at its span, with what hung on it, and says so', () => {
    const facts = factsWith()
    const graph = assemble(facts)
    const nodes = graph.nodes.map((node) =>
      node.label === 'Target' ? { ...node, properties: { ...node.properties, start: 0, end: 3 } } : node,
    )
    const checked = validate({ ...graph, nodes }, sourceOf(facts))
    expect(checked.problems.map(({ code, span }) => [code, span])).toEqual([['quote-mismatch', { start: 0, end: 3 }]])
    const [policy] = checked.graph.nodes.flatMap((node) => (node.label === 'Policy' && !node.properties.external ? [node.properties] : []))
    expect(JSON.parse(policy?.problems ?? '[]')).toContainEqual(expect.objectContaining({ code: 'quote-mismatch', span: [0, 3] }))
    expect(checked.graph.nodes.some(({ label }) => label === 'Target' || label === 'Indicator')).toBe(false)
    expect(checked.graph.relationships.some(({ type }) => type === 'SETS' || type === 'MEASURES')).toBe(false)
  })

  it('drops a relationship between kinds that it does not join', () => {
    const facts = factsWith()
    const graph = assemble(facts)
    const [wrong] = graph.relationships.filter(({ type }) => type === 'COVERS')
    if (wrong === undefined) throw new Error('the sample covers a province')
    const turned = { ...wrong, from: wrong.to, to: wrong.from }
    expect(
      validate({ ...graph, relationships: [turned, ...graph.relationships.filter((each) => each !== wrong)] }, sourceOf(facts)).problems,
    ).toHaveLength(1)
  })

  it('drops what hangs on a node that is not there, without a doubt', () => {
    const facts = factsWith()
    const graph = assemble(facts)
    const nodes = graph.nodes.filter(({ label }) => label !== 'Task')
    const checked = validate({ ...graph, nodes }, sourceOf(facts))
    expect(checked.problems).toEqual([])
    expect(checked.graph.relationships.every(({ from, to }) => from.label !== 'Task' && to.label !== 'Task')).toBe(true)
  })
})
