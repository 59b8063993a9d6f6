import type { ExploreState } from './explore.ts'
import type { Gathered } from './gather.ts'

export type Drawn = Pick<Gathered, 'nodes' | 'edges' | 'counts'>

/** What is left of the gathered by the filter: kinds and roles that are switched off go, but never what the graph is about. One for all views. */
export function drawnOf(
  { focus, path, off, offRoles }: Pick<ExploreState, 'focus' | 'path' | 'off' | 'offRoles'>,
  gathered: Gathered,
): Drawn {
  const muted = new Set<unknown>(offRoles)
  const roots = new Set([...focus, path?.from, path?.to])
  const nodes = gathered.nodes.filter(({ id, label }) => roots.has(id) || !off.includes(label))
  const kept = new Set(nodes.map(({ id }) => id))
  return {
    nodes,
    edges: gathered.edges.filter(({ from, to, properties }) => kept.has(from) && kept.has(to) && !muted.has(properties.role)),
    counts: gathered.counts.filter(({ expansion }) => kept.has(expansion.node) && !off.some((kind) => kind === expansion.label)),
  }
}
