import { createHash } from 'node:crypto'
import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'

/** Where a node stands on the stage. */
export interface Position {
  readonly x: number
  readonly y: number
}

/** Below this many nodes every pair repels exactly; above, far groups count as one. */
const exactLimit = 400

/**
 * ForceAtlas2 positions of a graph by node id. The start of every node comes from a hash of its id and nodes and edges are taken in sorted
 * order, so that the same graph has the same picture whatever the order of documents. Rounded to hundredths.
 */
export function layOut(ids: readonly string[], edges: readonly (readonly [string, string])[]): ReadonlyMap<string, Position> {
  const graph = new Graph({ type: 'undirected', multi: false })
  for (const id of [...ids].sort()) graph.addNode(id, startOf(id))
  const pairs = new Set(edges.map(([a, b]) => (a < b ? `${a}\t${b}` : `${b}\t${a}`)))
  for (const pair of [...pairs].sort()) {
    const [a = '', b = ''] = pair.split('\t')
    if (a !== b && graph.hasNode(a) && graph.hasNode(b)) graph.addEdge(a, b)
  }
  if (graph.order > 1) {
    const settings = { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: graph.order > exactLimit, adjustSizes: false }
    forceAtlas2.assign(graph, { iterations: iterationsFor(graph.order), settings })
  }
  return new Map(graph.mapNodes((id, { x, y }) => [id, { x: rounded(x), y: rounded(y) }]))
}

/** More rounds for small graphs, where they cost nothing. */
function iterationsFor(nodes: number): number {
  return Math.round(Math.min(300, Math.max(20, 300_000 / nodes)))
}

function startOf(id: string): Position {
  const hash = createHash('sha256').update(id).digest()
  return { x: hash.readUInt32BE(0) / 2 ** 32 - 0.5, y: hash.readUInt32BE(4) / 2 ** 32 - 0.5 }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
