import type { Engine, Row } from '../../graph/engine.ts'
import { type Graph, type GraphRelationship, type Label, labels, type RelationshipType, relationshipTypes } from '../../graph/schema.ts'

/** A small document: what it makes whom do, what it counts, builds and cites. */
export interface Sample {
  readonly policy: string
  readonly text: string
  /** Bodies of each task by the words that name them. */
  readonly tasks: readonly (readonly string[])[]
  readonly targets?: readonly { readonly indicator: string; readonly value: number }[]
  readonly brands?: readonly { readonly name: string; readonly core: boolean }[]
  readonly cites?: readonly string[]
  /** Older and newer body. */
  readonly succession?: readonly [string, string]
}

const province = 'province:620000'

/** The graph of a sample document of one province; every quote stands in its text. */
export function graphOf(sample: Sample): Graph {
  const { policy, text } = sample
  const nodes = new Map<string, Graph['nodes'][number]>()
  const relationships: GraphRelationship[] = []
  const node = (label: Label, properties: { id: string; [key: string]: unknown }) =>
    nodes.set(properties.id, nodes.get(properties.id) ?? ({ label, properties } as unknown as Graph['nodes'][number]))
  const relate = (type: RelationshipType, from: [Label, string], to: [Label, string], properties = {}) =>
    relationships.push({
      id: `${from[1]} ${type} ${to[1]}`,
      type,
      from: { label: from[0], id: from[1] },
      to: { label: to[0], id: to[1] },
      properties,
    })
  const evidence = (quote: string) => ({ quote, start: text.indexOf(quote), end: text.indexOf(quote) + quote.length })
  const body = (name: string) => {
    const id = `department:620000/甘肃省${name}`
    node('Department', {
      id,
      name: `甘肃省${name}`,
      shortName: `省${name}`,
      aliases: [`${name}（${policy}）`],
      level: 'provincial',
      unresolved: false,
    })
    if (!relationships.some((each) => each.from.id === id && each.type === 'BELONGS_TO')) {
      relate('BELONGS_TO', ['Department', id], ['Province', province])
      node('Function', { id: `function:${name}`, name })
      relate('PERFORMS', ['Department', id], ['Function', `function:${name}`])
    }
    return id
  }
  node('Policy', { id: policy, title: `${policy}方案`, issuedOn: '2023-03-24', external: false, text, script: 'hans' })
  node('Province', { id: province, name: '甘肃省', shortName: '甘肃' })
  relate('COVERS', ['Policy', policy], ['Province', province])
  node('Section', { id: `${policy}#0`, title: '重点任务', level: 1, order: 0 })
  relate('HAS_SECTION', ['Policy', policy], ['Section', `${policy}#0`], { order: 0 })
  sample.tasks.forEach((bodies, index) => {
    const id = `${policy}#0.${index + 1}`
    node('Task', { id, title: `任务${index + 1}`, kind: 'task', order: index + 1, path: ['重点任务'], text, start: 0, end: text.length })
    relate('HAS_TASK', ['Policy', policy], ['Task', id], { order: index + 1 })
    relate('HAS_TASK', ['Section', `${policy}#0`], ['Task', id], { order: index + 1 })
    bodies.forEach((name, place) => {
      relate('RESPONSIBLE_FOR', ['Department', body(name)], ['Task', id], {
        role: place === 0 ? 'lead' : 'support',
        mention: name,
        inherited: false,
        ...evidence(name),
      })
    })
  })
  const first: [Label, string] = sample.tasks.length > 0 ? ['Task', `${policy}#0.1`] : ['Policy', policy]
  sample.targets?.forEach(({ indicator, value }, index) => {
    const id = `${policy}#target/${index + 1}`
    node('Target', { id, indicator, op: '>=', value, unit: '%', year: 2025, stretch: false, text: indicator, ...evidence(indicator) })
    node('Indicator', { id: `indicator:${indicator}`, name: indicator, unit: '%', direction: 'up' })
    relate('SETS', index === 0 ? first : ['Policy', policy], ['Target', id], evidence(indicator))
    relate('MEASURES', ['Target', id], ['Indicator', `indicator:${indicator}`], evidence(indicator))
  })
  sample.brands?.forEach(({ name, core }) => {
    node('BrandProgram', { id: `brand:620000/${name}`, name, category: 'brand', core })
    relate('BELONGS_TO', ['BrandProgram', `brand:620000/${name}`], ['Province', province])
    relate('PROMOTES', first, ['BrandProgram', `brand:620000/${name}`], evidence(name))
  })
  sample.cites?.forEach((cited) => {
    node('Policy', { id: cited, title: `《${cited}》`, external: true })
    relate('CITES', ['Policy', policy], ['Policy', cited], evidence(cited.slice('policy:'.length)))
  })
  if (sample.succession !== undefined) {
    const [older, newer] = sample.succession.map(body) as [string, string]
    relate('SUCCEEDED_BY', ['Department', older], ['Department', newer], { kind: 'merge', from: '2018-11', certainty: 'certain' })
  }
  return { policy, nodes: [...nodes.values()], relationships }
}

/** Two documents that share bodies, an indicator and a brand, the first citing the second, and a third that knows an older body. */
export const samples = {
  quality: graphOf({
    policy: 'policy:甘政发〔2023〕1号',
    text: '市场监管局牵头，文化和旅游厅、工业和信息化厅配合。制造业产品质量合格率达到94%。打造甘味品牌。依据乙〔2024〕2号、国发〔2017〕24号。',
    tasks: [['市场监管局', '文化和旅游厅'], ['市场监管局', '文化和旅游厅', '工业和信息化厅'], []],
    targets: [{ indicator: '制造业产品质量合格率', value: 94 }],
    brands: [{ name: '甘味', core: true }],
    cites: ['policy:乙〔2024〕2号', 'policy:国发〔2017〕24号'],
  }),
  brands: graphOf({
    policy: 'policy:乙〔2024〕2号',
    text: '文化和旅游厅牵头，市场监管局配合。制造业产品质量合格率、抽查覆盖率提高。甘味。',
    tasks: [['文化和旅游厅', '市场监管局']],
    targets: [
      { indicator: '制造业产品质量合格率', value: 95.5 },
      { indicator: '抽查覆盖率', value: 0 },
    ],
    brands: [{ name: '甘味', core: false }],
  }),
  older: graphOf({
    policy: 'policy:甘政发〔2016〕9号',
    text: '质监局负责。依据国发〔2017〕24号。',
    tasks: [['质监局']],
    cites: ['policy:国发〔2017〕24号'],
    succession: ['质监局', '市场监管局'],
  }),
} as const

/** All that a store holds, in an order that does not depend on it. Positions on request: they belong to the whole. */
export async function dump(engine: Engine, { positions = false } = {}): Promise<readonly string[]> {
  const lines: string[] = []
  const line = (row: Row) => {
    const { x, y, layout, ...rest } = (row.properties ?? {}) as Record<string, unknown>
    const properties = Object.entries(positions ? { ...rest, x, y, layout } : rest).sort(([a], [b]) => (a < b ? -1 : 1))
    return JSON.stringify({ ...row, properties })
  }
  for (const label of labels)
    for (const row of await engine.read(`MATCH (n:${label}) RETURN n.id AS id, properties(n) AS properties`))
      lines.push(`${label} ${line(row)}`)
  for (const type of relationshipTypes)
    for (const row of await engine.read(`MATCH (a)-[r:${type}]->(b) RETURN a.id AS a, b.id AS b, properties(r) AS properties`))
      lines.push(`${type} ${line(row)}`)
  return lines.sort()
}

/** The same document as another policy. */
export function renumbered(graph: Graph, policy: string): Graph {
  return JSON.parse(JSON.stringify(graph).replaceAll(graph.policy, policy)) as Graph
}

/** The text of the document. */
export function textOf(graph: Graph): string {
  return String(graph.nodes.flatMap((node) => (node.label === 'Policy' ? [node.properties.text] : []))[0])
}

/** The document with other properties of one node. */
export function replaced(graph: Graph, id: string, properties: object): Graph {
  const nodes = graph.nodes.map((node) =>
    node.properties.id === id ? { ...node, properties: { ...node.properties, ...properties } } : node,
  )
  return { ...graph, nodes: nodes as Graph['nodes'] }
}
