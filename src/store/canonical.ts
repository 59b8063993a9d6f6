import { createHash } from 'node:crypto'
import type { Value } from '../../graph/engine.ts'
import type { Graph } from '../../graph/schema.ts'

/** Properties as both engines store them. */
export type Properties = { readonly [key: string]: Value }

/** Raised when the same graph is to be stored in another way, so that every document is written anew. */
const storeVersion = 3

/** JSON with sorted keys, without absent values: equal for equal properties. */
export function canonical(properties: object): string {
  return JSON.stringify(sorted(properties))
}

/** One hash of all that a document says; equal graphs have equal digests whatever their order. */
export function digestOf(graph: Graph): string {
  const parts = [
    ...graph.nodes.map((node) => canonical(node)),
    ...graph.relationships.map((relationship) => canonical(relationship)),
  ].sort()
  const hash = createHash('sha256').update(`${storeVersion}\n${graph.policy}\n`)
  for (const part of parts) hash.update(part).update('\n')
  return hash.digest('hex')
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, each]) => each !== undefined && each !== null)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, sorted(each)]))
}
