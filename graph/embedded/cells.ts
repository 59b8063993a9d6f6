import type { GrafeoValue } from '@grafeo-db/js'
import type { Cell, NodeCell, PathCell, RelationshipCell, Row } from '../engine.ts'

/** Gives the business id of a node by the engine's own number. */
export type IdOf = (node: number) => string

/** Rows as the port promises them: nodes, relationships and paths tagged, everything else plain. */
export function toRows(rows: readonly Record<string, GrafeoValue>[], idOf: IdOf): Row[] {
  return rows.map((row) => mapOf(Object.entries(row), idOf))
}

function toCell(value: GrafeoValue, idOf: IdOf): Cell {
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value
  if (typeof value === 'bigint') return Number(value)
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map((item) => toCell(item, idOf))
  const map = value as Record<string, GrafeoValue>
  if (typeof map._id === 'number' && Array.isArray(map._labels)) return toNode(map, idOf)
  if (typeof map._id === 'number' && typeof map._type === 'string') return toRelationship(map, idOf)
  if (Array.isArray(map.nodes) && Array.isArray(map.edges) && Object.keys(map).length === 2) return toPath(map, idOf)
  return mapOf(Object.entries(map), idOf)
}

function toNode(map: Record<string, GrafeoValue>, idOf: IdOf): NodeCell {
  const { _id, _labels, ...properties } = map
  const id = typeof map.id === 'string' ? map.id : `#${String(_id)}`
  return { '~': 'node', id, labels: (_labels as string[]).toSorted(), properties: mapOf(Object.entries(properties), idOf) }
}

function toRelationship(map: Record<string, GrafeoValue>, idOf: IdOf): RelationshipCell {
  const { _id, _type, _source, _target, ...properties } = map
  return {
    '~': 'relationship',
    type: String(_type),
    from: idOf(Number(_source)),
    to: idOf(Number(_target)),
    properties: mapOf(Object.entries(properties), idOf),
  }
}

function toPath(map: Record<string, GrafeoValue>, idOf: IdOf): PathCell {
  const nodes = map.nodes as Record<string, GrafeoValue>[]
  const edges = map.edges as Record<string, GrafeoValue>[]
  return { '~': 'path', nodes: nodes.map((node) => toNode(node, idOf)), relationships: edges.map((edge) => toRelationship(edge, idOf)) }
}

/** A map without a prototype problem: a key `__proto__` stays a key. */
function mapOf(entries: readonly (readonly [string, GrafeoValue])[], idOf: IdOf): Record<string, Cell> {
  return Object.fromEntries(entries.map(([key, value]) => [key, toCell(value, idOf)]))
}
