import type { PolicyTasks, TargetList } from '../../../src/api/shapes.ts'

/** What two sides (provinces, policies or years) have in common, by what departments do rather than what they are called. */

export type Presence = 'a' | 'both' | 'b'
type Tasks = readonly PolicyTasks['tasks'][number][]

/** A task of a side with the policy it stands in. */
export type SideTask = Tasks[number] & { readonly policy: string }

export interface FunctionPair {
  readonly left: string
  readonly right: string
  readonly a: number
  readonly b: number
  readonly presence: Presence
}

export interface FunctionMatrix {
  /** Names of functions (or bodies without one), those with most shared tasks on both sides first. */
  readonly names: readonly string[]
  readonly pairs: readonly FunctionPair[]
  readonly counts: Readonly<Record<Presence, number>>
}

/** What a department does: its functions' names; without one its own name without the province stands for it. */
export type FunctionsOf = (department: { readonly id: string; readonly name: string }) => readonly string[]

const presenceOf = (a: number, b: number): Presence => (a > 0 && b > 0 ? 'both' : a > 0 ? 'a' : 'b')

/** Pairs of functions that share tasks on side a, on side b, or on both. */
export function functionMatrix(a: Tasks, b: Tasks, functionsOf: FunctionsOf, limit: number): FunctionMatrix {
  const [left, right] = [pairCounts(a, functionsOf), pairCounts(b, functionsOf)]
  const weights = new Map<string, number>()
  const every = [...new Set([...left.keys(), ...right.keys()])].map((key) => {
    const [one = '', other = ''] = key.split('\n')
    const pair = { left: one, right: other, a: left.get(key) ?? 0, b: right.get(key) ?? 0 }
    for (const name of [one, other]) weights.set(name, (weights.get(name) ?? 0) + pair.a + pair.b)
    return { ...pair, presence: presenceOf(pair.a, pair.b) }
  })
  const collator = new Intl.Collator('zh-Hans-CN')
  const names = [...weights]
    .sort((p, q) => q[1] - p[1] || collator.compare(p[0], q[0]))
    .map(([name]) => name)
    .slice(0, limit)
  const shown = new Set(names)
  const pairs = every.filter((pair) => shown.has(pair.left) && shown.has(pair.right))
  const counts = { a: 0, both: 0, b: 0 }
  for (const pair of pairs) counts[pair.presence] += 1
  return { names, pairs, counts }
}

function pairCounts(tasks: Tasks, functionsOf: FunctionsOf): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const task of tasks) {
    const names = [...new Set(task.departments.flatMap((department) => functionsOf(department)))].sort()
    for (const [index, one] of names.entries()) {
      for (const other of names.slice(index + 1)) counts.set(`${one}\n${other}`, (counts.get(`${one}\n${other}`) ?? 0) + 1)
    }
  }
  return counts
}

/** The tasks in which both functions of a pair occur. */
export function tasksOfPair<T extends Tasks[number]>(tasks: readonly T[], functionsOf: FunctionsOf, pair: readonly [string, string]): T[] {
  return tasks.filter((task) => {
    const names = new Set(task.departments.flatMap((department) => functionsOf(department)))
    return pair.every((name) => names.has(name))
  })
}

/** How many tasks each function has on both sides. */
export function functionLoads(a: Tasks, b: Tasks, functionsOf: FunctionsOf): { name: string; a: number; b: number; presence: Presence }[] {
  const count = (tasks: Tasks) => {
    const counts = new Map<string, number>()
    for (const task of tasks)
      for (const name of new Set(task.departments.flatMap((d) => functionsOf(d)))) counts.set(name, (counts.get(name) ?? 0) + 1)
    return counts
  }
  const [left, right] = [count(a), count(b)]
  return [...new Set([...left.keys(), ...right.keys()])]
    .map((name) => ({
      name,
      a: left.get(name) ?? 0,
      b: right.get(name) ?? 0,
      presence: presenceOf(left.get(name) ?? 0, right.get(name) ?? 0),
    }))
    .sort((p, q) => q.a + q.b - p.a - p.b || (p.name < q.name ? -1 : 1))
}

/** One indicator with the targets that each side sets for it. */
export interface IndicatorSides {
  readonly indicator: string
  readonly indicatorId: string
  readonly a: TargetList
  readonly b: TargetList
  readonly presence: Presence
}

/** Targets side by side per indicator; indicators that both set come first. */
export function targetSides(a: TargetList, b: TargetList): IndicatorSides[] {
  const ids = new Map([...a, ...b].map((target) => [target.indicatorId, target.indicator]))
  const rank: Record<Presence, number> = { both: 0, a: 1, b: 2 }
  return [...ids]
    .map(([indicatorId, indicator]) => {
      const [left, right] = [a.filter((t) => t.indicatorId === indicatorId), b.filter((t) => t.indicatorId === indicatorId)]
      return { indicator, indicatorId, a: left, b: right, presence: presenceOf(left.length, right.length) }
    })
    .sort((p, q) => rank[p.presence] - rank[q.presence] || (p.indicator < q.indicator ? -1 : 1))
}
