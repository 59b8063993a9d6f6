import { type Graph, type Label, ownedLabels, type RelationshipType, relationshipShapes, relationshipTypes } from '../../graph/schema.ts'
import type { Properties } from './canonical.ts'
import { claimOf, type Outgoing } from './support.ts'

/** A node as it stands in a store. */
export interface NodeRecord {
  readonly label: Label
  readonly id: string
  readonly properties: Properties
}

/** A relationship as it stands in a store. */
export interface RelationshipRecord {
  readonly type: RelationshipType
  readonly fromLabel: Label
  readonly from: string
  readonly toLabel: Label
  readonly to: string
  readonly properties: Properties
}

/** One kind of relationship between two labels, and at which end the document that says it stands. */
export interface Link {
  readonly type: RelationshipType
  readonly from: Label
  readonly to: Label
  /** The label whose node belongs to the document; undefined where documents share the relationship. */
  readonly owner: Label | undefined
}

/** Labels in the order in which a document is walked: the owner stands before what it holds. */
export const walkOrder = ['Policy', 'Section', 'Task', 'Target'] as const satisfies readonly Label[]

/** Every kind of relationship of the schema with its ends. */
export const links: readonly Link[] = relationshipTypes.flatMap((type) =>
  relationshipShapes[type].ends.map(([from, to]) => ({ type, from, to, owner: [from, to].find((label) => isOwner(label)) })),
)

/** Whether nodes of the label belong to one document. */
export function isOwned(label: Label): boolean {
  return (ownedLabels as readonly Label[]).includes(label)
}

function isOwner(label: Label): boolean {
  return (walkOrder as readonly Label[]).includes(label)
}

/** Identity of a node in a store. */
export function nodeKey({ label, id }: Pick<NodeRecord, 'label' | 'id'>): string {
  return `${label}\t${id}`
}

/** Identity of a relationship in a store: its ends and, where it has one, its role. */
export function relationshipKey({ type, fromLabel, from, toLabel, to, properties }: RelationshipRecord): string {
  return [type, fromLabel, from, toLabel, to, ...(type === 'RESPONSIBLE_FOR' ? [String(properties.role)] : [])].join('\t')
}

/** The nodes and relationships of one document: its own, and what it says of those that other documents may name too. */
export interface DocumentRecords {
  readonly policy: Properties
  readonly ownNodes: ReadonlyMap<string, NodeRecord>
  readonly ownRelationships: ReadonlyMap<string, RelationshipRecord>
  /** Claims by the key of the shared node. */
  readonly claims: ReadonlyMap<string, string>
}

/** A graph as records; nothing at all for a document that is gone. */
export function recordsOf(graph: Graph | undefined): DocumentRecords {
  const nodes = (graph?.nodes ?? []).map(({ label, properties }) => ({
    label,
    id: properties.id,
    properties: properties as unknown as Properties,
  }))
  const relationships = (graph?.relationships ?? []).map(({ type, from, to, properties }) => ({
    ...{ type, fromLabel: from.label, from: from.id, toLabel: to.label, to: to.id },
    properties: properties as Properties,
  }))
  const isPolicy = ({ label, id }: NodeRecord) => label === 'Policy' && id === graph?.policy
  const own = nodes.filter(({ label }) => isOwned(label))
  const shared = nodes.filter((node) => !isOwned(node.label) && !isPolicy(node))
  const outgoing = groupBy(
    relationships.filter(({ type }) => sharedTypes.has(type)),
    ({ fromLabel, from }) => nodeKey({ label: fromLabel, id: from }),
  )
  const claims = shared.map((node) => {
    const leading = (outgoing.get(nodeKey(node)) ?? []).map(({ type, toLabel, to, properties }) => ({
      kind: `${type} ${toLabel}`,
      to,
      properties,
    }))
    return [nodeKey(node), claimOf(node.properties, leading)] as const
  })
  return {
    policy: nodes.find(isPolicy)?.properties ?? {},
    ownNodes: byKey(own, nodeKey),
    ownRelationships: byKey(
      relationships.filter(({ type }) => !sharedTypes.has(type)),
      relationshipKey,
    ),
    claims: new Map(claims.reverse()),
  }
}

/** Types that documents share: no end of theirs belongs to one document. */
const sharedTypes: ReadonlySet<RelationshipType> = new Set(
  relationshipTypes.filter((type) => links.every((link) => link.type !== type || link.owner === undefined)),
)

/** The record of a relationship that leads from a shared node. */
export function outgoingRecord({ label, id }: Pick<NodeRecord, 'label' | 'id'>, { kind, to, properties }: Outgoing): RelationshipRecord {
  const [type, toLabel] = kind.split(' ')
  return { type: type as RelationshipType, fromLabel: label, from: id, toLabel: toLabel as Label, to, properties }
}

/** Records by their key, the first of a key staying. */
export function byKey<T>(records: readonly T[], key: (record: T) => string): ReadonlyMap<string, T> {
  return new Map([...records].reverse().map((record) => [key(record), record]))
}

/** Items by what they have in common, in their order. */
export function groupBy<T, K>(items: Iterable<T>, key: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group === undefined) groups.set(key(item), [item])
    else group.push(item)
  }
  return groups
}
