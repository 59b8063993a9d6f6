import type { Highlight } from '../../../src/api/shapes.ts'
import type { Drawn } from '../../state/drawn.ts'

/** Where the selected thing is read: a policy, and the stretch of its text when one is known. */
export interface Place {
  readonly policy: string
  readonly at: { readonly start: number; readonly end: number } | undefined
}

/**
 * The policy to read for what is selected: a line's own sentence, a policy itself, the policy that an id begins with, the first
 * sentence of a node's lines; else the policy that most of what is shown was read from.
 */
export function placeOf({ nodes, edges }: Pick<Drawn, 'nodes' | 'edges'>, selected: string | undefined): Place | undefined {
  const edge = edges.find(({ id }) => id === selected)
  if (edge?.evidence) return { policy: edge.evidence.policy, at: edge.evidence }
  const policies = new Set(nodes.filter(({ label }) => label === 'Policy').map(({ id }) => id))
  if (selected !== undefined) {
    if (policies.has(selected)) return { policy: selected, at: undefined }
    const touching = edges.find(({ from, to, evidence }) => evidence !== undefined && (from === selected || to === selected))
    const owner = selected.startsWith('policy:') && selected.includes('#') ? selected.slice(0, selected.lastIndexOf('#')) : undefined
    if (owner !== undefined) return { policy: owner, at: touching?.evidence?.policy === owner ? touching.evidence : undefined }
    if (touching?.evidence) return { policy: touching.evidence.policy, at: touching.evidence }
  }
  const counts = new Map<string, number>()
  for (const { evidence } of edges) if (evidence) counts.set(evidence.policy, (counts.get(evidence.policy) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const policy = most?.[0] ?? [...policies][0]
  return policy === undefined ? undefined : { policy, at: undefined }
}

/** The mark of the selected thing: the one at the place, else the node's first. */
export function markOf(marks: readonly Highlight[], at: Place['at'], selected: string | undefined): number | undefined {
  const exact = marks.findIndex(({ start, end }) => start === at?.start && end === at.end)
  const own = marks.findIndex(({ node }) => node === selected)
  return exact >= 0 ? exact : own >= 0 ? own : undefined
}
