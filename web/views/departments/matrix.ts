import Graph from 'graphology'
import louvain from 'graphology-communities-louvain'
import type { SharedPairs } from '../../../src/api/shapes.ts'

/** The department × department matrix: which bodies stand in it, in what order, and what each cell holds. */

export type Pair = SharedPairs[number]
export type MatrixOrder = 'community' | 'degree' | 'name' | 'province'
export const matrixOrders: readonly MatrixOrder[] = ['community', 'degree', 'name', 'province']

export interface Member {
  readonly id: string
  readonly name: string
  /** What a narrow column has room for. */
  readonly shortName: string
  readonly province: string
  /** Index of its Louvain community, the largest first. */
  readonly community: number
  /** Other departments it shares a task with. */
  readonly partners: number
  /** Sum of shared tasks over all partners. */
  readonly sum: number
}

export interface Cell {
  readonly tasks: number
  /** Tasks that the row leads and the column does not. */
  readonly rowLeads: number
  readonly columnLeads: number
}

export interface Matrix {
  readonly members: readonly Member[]
  readonly cells: ReadonlyMap<string, Cell>
  readonly pairs: readonly Pair[]
  /** Departments left out by the budget. */
  readonly omitted: number
  /** Whether any task has a leader at all; without one the upper half has nothing to tell. */
  readonly led: boolean
}

export interface MatrixOptions {
  readonly order: MatrixOrder
  /** Least number of shared tasks. */
  readonly threshold: number
  /** Most departments that a table still shows well. */
  readonly budget: number
  /** What is known of a department besides its name. */
  readonly describe: (id: string) => { readonly province: string; readonly shortName: string } | undefined
}

const collator = new Intl.Collator('zh-Hans-CN')
export const cellKey = (row: string, column: string) => `${row}\n${column}`

/** A small repeatable random source (mulberry32): same pairs, same communities. */
function fixedRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Louvain communities of the pairs, weighted by shared tasks; community 0 is the largest. */
export function communitiesOf(pairs: readonly Pair[]): ReadonlyMap<string, number> {
  const graph = new Graph({ type: 'undirected' })
  for (const pair of [...pairs].sort((p, q) => (cellKey(p.a, p.b) < cellKey(q.a, q.b) ? -1 : 1))) {
    graph.mergeNode(pair.a)
    graph.mergeNode(pair.b)
    graph.mergeEdge(pair.a, pair.b, { weight: pair.tasks })
  }
  if (graph.size === 0) return new Map()
  const found = louvain(graph, { rng: fixedRandom(1), getEdgeWeight: 'weight' })
  const sizes = new Map<number, number>()
  for (const community of Object.values(found)) sizes.set(community, (sizes.get(community) ?? 0) + 1)
  const rank = new Map([...sizes].sort((p, q) => q[1] - p[1] || p[0] - q[0]).map(([community], index) => [community, index]))
  return new Map(Object.entries(found).map(([id, community]) => [id, rank.get(community) ?? 0]))
}

/** Lays out the matrix of the pairs that reach the threshold. */
export function buildMatrix(all: readonly Pair[], options: MatrixOptions): Matrix {
  const reached = all.filter((pair) => pair.tasks >= options.threshold)
  const communities = communitiesOf(reached)
  const found = new Map<string, { name: string; partners: number; sum: number }>()
  const count = (id: string, name: string, tasks: number) => {
    const member = found.get(id) ?? { name, partners: 0, sum: 0 }
    found.set(id, { name, partners: member.partners + 1, sum: member.sum + tasks })
  }
  for (const pair of reached) {
    count(pair.a, pair.aName, pair.tasks)
    count(pair.b, pair.bName, pair.tasks)
  }
  const everyone = [...found].map(
    ([id, m]): Member => ({
      ...{ id, ...m, province: '', shortName: m.name, community: communities.get(id) ?? 0 },
      ...options.describe(id),
    }),
  )
  const kept = everyone.sort(byDegree).slice(0, options.budget)
  const ids = new Set(kept.map((member) => member.id))
  const pairs = reached.filter((pair) => ids.has(pair.a) && ids.has(pair.b))
  const cells = new Map<string, Cell>()
  for (const { a, b, tasks, aLeads, bLeads } of pairs) {
    cells.set(cellKey(a, b), { tasks, rowLeads: aLeads, columnLeads: bLeads })
    cells.set(cellKey(b, a), { tasks, rowLeads: bLeads, columnLeads: aLeads })
  }
  return {
    members: kept.sort(comparisons[options.order]),
    cells,
    pairs,
    omitted: everyone.length - kept.length,
    led: pairs.some(({ aLeads, bLeads }) => aLeads + bLeads > 0),
  }
}

const byDegree = (p: Member, q: Member) =>
  q.sum - p.sum || q.partners - p.partners || collator.compare(p.name, q.name) || (p.id < q.id ? -1 : 1)
const comparisons: Record<MatrixOrder, (p: Member, q: Member) => number> = {
  degree: byDegree,
  community: (p, q) => p.community - q.community || byDegree(p, q),
  name: (p, q) => collator.compare(p.name, q.name) || (p.id < q.id ? -1 : 1),
  province: (p, q) => collator.compare(p.province, q.province) || byDegree(p, q),
}

/** For each possible threshold from 1 to the most, how many pairs and departments stay. */
export function thresholdCounts(pairs: readonly Pair[]): readonly { threshold: number; pairs: number; departments: number }[] {
  const most = pairs.reduce((max, pair) => Math.max(max, pair.tasks), 1)
  return Array.from({ length: most }, (_, index) => {
    const kept = pairs.filter((pair) => pair.tasks >= index + 1)
    return { threshold: index + 1, pairs: kept.length, departments: new Set(kept.flatMap((pair) => [pair.a, pair.b])).size }
  })
}

/** The square that the arrow keys lead to; stays inside the table. */
export function moveInGrid(at: { row: number; column: number }, key: string, size: number): { row: number; column: number } | undefined {
  const clamp = (n: number) => Math.max(0, Math.min(size - 1, n))
  switch (key) {
    case 'ArrowUp':
      return { ...at, row: clamp(at.row - 1) }
    case 'ArrowDown':
      return { ...at, row: clamp(at.row + 1) }
    case 'ArrowLeft':
      return { ...at, column: clamp(at.column - 1) }
    case 'ArrowRight':
      return { ...at, column: clamp(at.column + 1) }
    case 'Home':
      return { ...at, column: 0 }
    case 'End':
      return { ...at, column: clamp(size) }
    case 'PageUp':
      return { ...at, row: 0 }
    case 'PageDown':
      return { ...at, row: clamp(size) }
    default:
      return undefined
  }
}
