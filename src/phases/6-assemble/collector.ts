import type { Evidence, GraphNode, GraphRelationship, Label, NodeProperties, RelationshipType } from '../../../graph/schema.ts'
import type { Span } from '../../text/span.ts'
import type { Text } from '../2-normalise/text.ts'

/** An end of a relationship. */
export interface End {
  readonly label: Label
  readonly id: string
}

/** Gathers nodes and relationships by id: the first of an id stays, unless `merge` says how two become one. */
export interface Collector {
  node<L extends Label>(label: L, properties: NodeProperties<L>, merge?: (old: NodeProperties<L>) => NodeProperties<L>): End
  relate(type: RelationshipType, from: End, to: End, properties?: Readonly<Record<string, unknown>>, key?: string): void
  nodes(): readonly GraphNode[]
  relationships(): readonly GraphRelationship[]
}

/** An empty collector. */
export function collect(): Collector {
  const nodes = new Map<string, GraphNode>()
  const relationships = new Map<string, GraphRelationship>()
  return {
    node(label, properties, merge) {
      const key = `${label} ${properties.id}`
      const old = nodes.get(key)
      if (old === undefined) nodes.set(key, { label, properties: defined(properties) } as GraphNode)
      else if (merge !== undefined) nodes.set(key, { label, properties: defined(merge(old.properties as typeof properties)) } as GraphNode)
      return { label, id: properties.id }
    },
    relate(type, from, to, properties = {}, key) {
      const id = key === undefined ? `${from.id} ${type} ${to.id}` : `${from.id} ${type} ${to.id} ${key}`
      if (!relationships.has(id)) relationships.set(id, { id, type, from, to, properties: defined(properties) })
    },
    nodes: () => [...nodes.values()],
    relationships: () => [...relationships.values()],
  }
}

/** The source's own characters at a range of the normalised text. */
export function evidenceAt(text: Text, span: Span<'text'>): Evidence {
  const { start, end } = text.origin.toSource(span)
  return { quote: text.source.text.slice(start, end), start, end }
}

/** Without the keys whose value is undefined: they are absent in every store. */
function defined<T extends object>(properties: T): T {
  const values = properties as Readonly<Record<string, unknown>>
  let absent = false
  for (const key in values) if (values[key] === undefined) absent = true
  if (!absent) return properties
  const whole: Record<string, unknown> = {}
  for (const key in values) if (values[key] !== undefined) whole[key] = values[key]
  return whole as T
}
