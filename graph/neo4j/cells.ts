import neo4j, { type Record as DriverRecord, type Integer, type Node, type Path, type Relationship } from 'neo4j-driver'
import type { Cell, NodeCell, Parameters, RelationshipCell, Row } from '../engine.ts'

/** Parameters as the driver wants them: whole numbers become integers, so that `LIMIT $n` and `1` stay integers. */
export function toDriver(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, toDriverValue(value)]))
}

function toDriverValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(toDriverValue)
  if (value !== null && typeof value === 'object') return toDriver(value as Parameters)
  return value
}

/** Rows as the port promises them. Ends of relationships are business ids where the rows hold those nodes, else found by `idOf`. */
export function toRows(records: readonly DriverRecord[], idOf: (element: string) => string): Row[] {
  return records.map((record) => Object.fromEntries(record.keys.map((key) => [String(key), toCell(record.get(key), idOf)])))
}

/** The engine's own ids of the ends of all relationships in the records. */
export function endsOf(records: readonly DriverRecord[]): string[] {
  const ends = new Set<string>()
  const look = (value: unknown): void => {
    if (neo4j.isRelationship(value as object)) {
      const { startNodeElementId, endNodeElementId } = value as Relationship
      ends.add(startNodeElementId).add(endNodeElementId)
    } else if (neo4j.isPath(value as object)) for (const segment of (value as Path).segments) look(segment.relationship)
    else if (Array.isArray(value)) value.forEach(look)
    else if (isPlain(value)) Object.values(value).forEach(look)
  }
  for (const record of records) for (const key of record.keys) look(record.get(key))
  return [...ends]
}

function toCell(value: unknown, idOf: (element: string) => string): Cell {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value
  if (typeof value === 'bigint') return Number(value)
  if (neo4j.isInt(value as object)) return (value as Integer).toNumber()
  if (Array.isArray(value)) return value.map((item) => toCell(item, idOf))
  if (neo4j.isNode(value as object)) return toNode(value as Node, idOf)
  if (neo4j.isRelationship(value as object)) return toRelationship(value as Relationship, idOf)
  if (neo4j.isPath(value as object)) return toPath(value as Path, idOf)
  if (isPlain(value)) return mapOf(value, idOf)
  return String(value)
}

function toNode(node: Node, idOf: (element: string) => string): NodeCell {
  const id = node.properties.id
  return {
    '~': 'node',
    id: typeof id === 'string' ? id : `#${node.elementId}`,
    labels: [...node.labels].sort(),
    properties: mapOf(node.properties, idOf),
  }
}

function toRelationship(relationship: Relationship, idOf: (element: string) => string): RelationshipCell {
  return {
    '~': 'relationship',
    type: relationship.type,
    from: idOf(relationship.startNodeElementId),
    to: idOf(relationship.endNodeElementId),
    properties: mapOf(relationship.properties, idOf),
  }
}

function toPath(path: Path, idOf: (element: string) => string): Cell {
  return {
    '~': 'path',
    nodes: [path.start, ...path.segments.map((segment) => segment.end)].map((node) => toNode(node, idOf)),
    relationships: path.segments.map((segment) => toRelationship(segment.relationship, idOf)),
  }
}

function mapOf(map: object, idOf: (element: string) => string): Record<string, Cell> {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, toCell(value, idOf)]))
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype
}
