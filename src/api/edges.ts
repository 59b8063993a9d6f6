import type { Engine } from '../../graph/engine.ts'
import { neighbours } from '../../graph/queries/neighbours.ts'
import { runQuery } from '../../graph/queries/run.ts'
import { Evidence, type Label, type RelationshipType, storeKeys } from '../../graph/schema.ts'
import { isOwned, links } from '../store/records.ts'
import { inBatches } from '../store/stored.ts'
import type { Catalogue } from './catalogue.ts'
import type { Edge } from './shapes.ts'
import { policyOf } from './summary.ts'

/** A relationship before it is shown. */
export interface Relation {
  readonly type: string
  readonly fromLabel: Label
  readonly from: string
  readonly toLabel: Label
  readonly to: string
  readonly properties: Readonly<Record<string, unknown>>
}

/** A relationship as the API shows it: scalars, and the sentence with the policy whose text it stands in. */
export function edgeOf({ type, fromLabel, from, toLabel, to, properties }: Relation): Edge {
  const shown = Object.entries(properties).filter(([key, value]) => !storeKeys.includes(key) && !(key in Evidence.shape) && isScalar(value))
  const evidence = Evidence.safeParse(properties)
  const role = type === 'RESPONSIBLE_FOR' ? ` ${String(properties.role)}` : ''
  const policy = fromLabel === 'Policy' || isOwned(fromLabel) ? policyOf(from, fromLabel) : policyOf(to, toLabel)
  return {
    ...{ id: `${from} ${type} ${to}${role}`, type, from, to, properties: Object.fromEntries(shown) as Edge['properties'] },
    ...(evidence.success ? { evidence: { ...evidence.data, policy } } : {}),
  }
}

/** Relationships of one node, filtered, with the id of the other end. */
export async function edgesOf(
  engine: Engine,
  catalogue: Catalogue,
  id: string,
  filter: { readonly type?: string; readonly direction?: string; readonly label?: string } = {},
): Promise<readonly { other: string; edge: Edge }[]> {
  const { label } = catalogue.get(id)
  const query = { ...neighbours, cypher: labelled(neighbours.cypher, label) }
  const rows = await runQuery(engine, query, {
    id,
    type: filter.type ?? '',
    direction: filter.direction ?? '',
    label: filter.label ?? '',
    limit: 100_000,
  })
  return rows.map((row) => {
    const here = { label, id }
    const there = { label: row.label as Label, id: row.id }
    const [from, to] = row.direction === 'out' ? [here, there] : [there, here]
    const relation = { type: row.type, fromLabel: from.label, from: from.id, toLabel: to.label, to: to.id, properties: row.properties }
    return { other: row.id, edge: edgeOf(relation) }
  })
}

/** All relationships among some nodes; each is read from the end that has few. */
export async function edgesAmong(engine: Engine, catalogue: Catalogue, ids: readonly string[]): Promise<readonly Edge[]> {
  const wanted = new Set(ids)
  const byLabel = (label: Label) => ids.filter((id) => catalogue.nodes.get(id)?.label === label)
  const edges: Edge[] = []
  for (const { type, from, to, owner } of links) {
    const near = owner === to && owner !== from ? to : from
    const far = near === from ? to : from
    const starts = byLabel(near)
    if (starts.length === 0 || byLabel(far).length === 0) continue
    const arrow = near === from ? `-[r:${type}]->` : `<-[r:${type}]-`
    const text = `UNWIND $ids AS id MATCH (a:${near} {id: id})${arrow}(b:${far}) RETURN a.id AS a, b.id AS b, properties(r) AS properties`
    for (const row of await inBatches(starts, (batch) => engine.read(text, { ids: batch }))) {
      if (!wanted.has(String(row.b))) continue
      const [head, tail] = near === from ? [row.a, row.b] : [row.b, row.a]
      const properties = row.properties as Relation['properties']
      edges.push(edgeOf({ type: type as RelationshipType, fromLabel: from, from: String(head), toLabel: to, to: String(tail), properties }))
    }
  }
  return edges.sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** A query of any node, told the label whose index finds it. */
export function labelled(cypher: string, label: Label): string {
  return cypher.replace('(n {id', `(n:${label} {id`)
}

function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value)
}
