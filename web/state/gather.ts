import type { Edge, Neighbours, NodeDetail, NodeSummary, Paths, Subgraph } from '../../src/api/shapes.ts'
import type { Expansion, ExploreState } from './explore.ts'

/** What the recipe reads from the server: undefined where the graph has no such node; what fails otherwise is thrown. */
export interface Reader {
  node(id: string): Promise<NodeDetail | undefined>
  neighbours(id: string, relation: Partial<Omit<Expansion, 'node'>>, limit: number): Promise<Neighbours | undefined>
  paths(from: string, to: string): Promise<Paths | undefined>
  subgraph(ids: readonly string[]): Promise<Subgraph>
}

/** Neighbours that are not shown one by one. */
export interface CountNode {
  readonly id: string
  readonly expansion: Expansion
  readonly count: number
}

export interface Gathered {
  /** In the order they came: roots first. */
  readonly nodes: readonly (NodeSummary & { readonly anchor: string | undefined; readonly group: string })[]
  readonly edges: readonly Edge[]
  readonly counts: readonly CountNode[]
  /** Asked for, but not in the graph (any more). */
  readonly missing: readonly string[]
  /** What would be shown without budget. */
  readonly total: number
  /** The shortest paths asked for; undefined when none were. */
  readonly path:
    | {
        readonly length: number | null
        readonly count: number
        /** The pairs of neighbours on them, as `stepOf` writes them. */
        readonly steps: ReadonlySet<string>
      }
    | undefined
}

/** Above this many neighbours of one kind a node counts them instead. */
export const countAbove = 30

/** Requests that run side by side; the browser holds six connections to a server. */
const atOnce = 6

/** Follows the recipe: roots, their neighbours by depth, the expansions, the picked ones, the paths; then every edge among them. */
export async function gather(
  state: Pick<ExploreState, 'focus' | 'depth' | 'expanded' | 'collapsed' | 'added' | 'path' | 'budget' | 'hidden'>,
  reader: Reader,
): Promise<Gathered> {
  const nodes = new Map<string, Gathered['nodes'][number]>()
  const counts = new Map<string, CountNode>()
  const missing: string[] = []
  let pathFound: Gathered['path']
  const known = new Set<string>()
  const shut = new Set(state.collapsed)
  const hidden = new Set(state.hidden)
  const add = (node: NodeSummary, anchor: string | undefined, group: string) => {
    if (hidden.has(node.id)) return
    known.add(node.id)
    if (nodes.has(node.id) || nodes.size >= state.budget) return
    nodes.set(node.id, { ...node, anchor, group })
  }
  const open = async (expansion: Expansion, limit: number) => {
    const { node, ...relation } = expansion
    const answer = await reader.neighbours(node, relation, limit)
    if (answer === undefined) return undefined
    for (const neighbour of answer.nodes) add(neighbour, node, groupOf(expansion))
    return answer.total - answer.nodes.length
  }
  /** One hop from a node: small relations are drawn, large ones counted. */
  const unfold = async (node: string, relations: NodeDetail['relations']) => {
    for (const { type, direction, label, count } of relations) {
      const expansion = { node, type, direction, label }
      if (asked.has(keyOf(expansion))) continue
      if (count <= countAbove) await open(expansion, countAbove)
      else counts.set(keyOf(expansion), { id: `count:${keyOf(expansion)}`, expansion, count })
    }
  }
  const asked = new Set(state.expanded.map(keyOf))

  for (const root of state.focus) {
    const detail = await reader.node(root)
    if (detail === undefined) {
      missing.push(root)
      continue
    }
    add(detail.node, undefined, 'root')
    if (shut.has(root)) continue
    await unfold(root, detail.relations)
  }
  if (state.path) {
    const answer = await reader.paths(state.path.from, state.path.to)
    for (const node of answer?.nodes ?? []) add(node, undefined, 'path')
    if (answer) missing.push(...answer.missing)
    const paths = answer?.paths ?? []
    const steps = new Set(paths.flatMap((ids) => ids.slice(1).map((id, at) => stepOf(ids[at] ?? '', id))))
    pathFound = { length: answer?.length ?? null, count: paths.length, steps }
  }
  let edge = [...nodes.keys()].filter((id) => !state.focus.includes(id))
  for (let depth = 2; depth <= state.depth && nodes.size < state.budget; depth++) {
    const before = new Set(nodes.keys())
    const open = edge.filter((id) => !shut.has(id))
    for (let from = 0; from < open.length && nodes.size < state.budget; from += atOnce) {
      const batch = open.slice(from, from + atOnce)
      const answers = await Promise.all(batch.map((id) => reader.neighbours(id, {}, countAbove)))
      for (const [index, answer] of answers.entries()) {
        const id = batch[index] ?? ''
        if (answer === undefined) continue
        if (answer.total > answer.nodes.length) await unfold(id, (await reader.node(id))?.relations ?? [])
        else for (const node of answer.nodes) add(node, id, node.label)
      }
    }
    edge = [...nodes.keys()].filter((id) => !before.has(id))
  }
  for (const expansion of state.expanded) {
    const rest = await open(expansion, state.budget)
    if (rest === undefined) missing.push(expansion.node)
    else if (rest > 0) counts.set(keyOf(expansion), { id: `count:${keyOf(expansion)}`, expansion, count: rest })
  }
  const among = await reader.subgraph([...nodes.keys(), ...state.added.filter((id) => !nodes.has(id))])
  missing.push(...among.missing.filter((id) => !nodes.has(id)))
  const anchors = new Map<string, string>()
  for (const { from, to } of among.edges) {
    if (nodes.has(from) && !nodes.has(to)) anchors.set(to, from)
    if (nodes.has(to) && !nodes.has(from)) anchors.set(from, to)
  }
  for (const node of among.nodes) if (!nodes.has(node.id)) add(node, anchors.get(node.id), 'added')
  const left = [...counts.values()].filter(({ expansion }) => nodes.has(expansion.node))
  return {
    nodes: [...nodes.values()],
    edges: among.edges.filter(({ from, to }) => nodes.has(from) && nodes.has(to)),
    counts: left,
    missing: [...new Set(missing)],
    total: known.size + left.reduce((sum, { count }) => sum + count, 0),
    path: pathFound,
  }
}

/** Two neighbours as one key, either way round. */
export const stepOf = (one: string, other: string): string => [one, other].sort().join('\t')
const keyOf = (expansion: Expansion) => `${groupOf(expansion)}@${expansion.node}`
/** The relation that an expansion follows, as one word. */
export const groupOf = ({ type, direction, label }: Expansion) => `${type}.${direction}.${label}`
