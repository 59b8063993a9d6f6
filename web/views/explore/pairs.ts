import type { Drawn } from '../../state/drawn.ts'
import type { Pair } from '../departments/matrix.ts'

/** Two departments with the tasks that both have in what is shown. */
export interface DrawnPair extends Pair {
  /** What stands in the address when it is selected. */
  readonly id: string
  readonly shared: readonly string[]
}

export const pairId = (a: string, b: string): string => [a, b].sort().join(' & ')

/** The pairs of departments among what is shown, each with its shared tasks: the matrix of the graph on the screen. */
export function pairsOf({ nodes, edges }: Pick<Drawn, 'nodes' | 'edges'>): readonly DrawnPair[] {
  const names = new Map(nodes.map(({ id, title }) => [id, title]))
  const byTask = new Map<string, Map<string, boolean>>()
  for (const { type, from, to, properties } of edges) {
    if (type !== 'RESPONSIBLE_FOR') continue
    const bodies = byTask.get(to) ?? new Map<string, boolean>()
    bodies.set(from, bodies.get(from) === true || properties.role === 'lead')
    byTask.set(to, bodies)
  }
  const pairs = new Map<string, { a: string; b: string; shared: string[]; aLeads: number; bLeads: number }>()
  for (const [task, bodies] of byTask) {
    const sorted = [...bodies].sort(([one], [other]) => (one < other ? -1 : 1))
    for (const [index, [a, aLeads]] of sorted.entries())
      for (const [b, bLeads] of sorted.slice(index + 1)) {
        const id = pairId(a, b)
        const pair = pairs.get(id) ?? { a, b, shared: [], aLeads: 0, bLeads: 0 }
        pair.shared.push(task)
        if (aLeads && !bLeads) pair.aLeads += 1
        if (bLeads && !aLeads) pair.bLeads += 1
        pairs.set(id, pair)
      }
  }
  return [...pairs].map(([id, pair]) => ({
    ...pair,
    id,
    aName: names.get(pair.a) ?? pair.a,
    bName: names.get(pair.b) ?? pair.b,
    tasks: pair.shared.length,
  }))
}
