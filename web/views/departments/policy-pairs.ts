import type { PolicyDocument, SharedTasks } from '../../../src/api/shapes.ts'
import type { Pair } from './matrix.ts'

/** Shared responsibilities read from whole policies: what the facets policy and year need. */

type Document = Pick<PolicyDocument, 'id' | 'title' | 'text' | 'tasks' | 'highlights'>
const leads = (role: string) => role === 'lead'

/** Pairs of departments of the documents' tasks; `role` keeps the tasks in which one of the two has that role. */
export function pairsOfPolicies(documents: readonly Document[], role: string | undefined): Pair[] {
  const pairs = new Map<string, Pair>()
  for (const task of documents.flatMap((document) => document.tasks)) {
    const roles = new Map<string, { name: string; roles: Set<string> }>()
    for (const department of task.departments) {
      const entry = roles.get(department.id) ?? { name: department.name, roles: new Set<string>() }
      entry.roles.add(department.role)
      roles.set(department.id, entry)
    }
    const ids = [...roles.keys()].sort()
    for (const [index, a] of ids.entries()) {
      for (const b of ids.slice(index + 1)) {
        const [left, right] = [roles.get(a), roles.get(b)]
        if (left === undefined || right === undefined) continue
        if (role && !left.roles.has(role) && !right.roles.has(role)) continue
        const [aLead, bLead] = [[...left.roles].some(leads), [...right.roles].some(leads)]
        const before = pairs.get(`${a}\n${b}`) ?? { a, b, aName: left.name, bName: right.name, tasks: 0, aLeads: 0, bLeads: 0 }
        pairs.set(`${a}\n${b}`, {
          ...before,
          tasks: before.tasks + 1,
          aLeads: before.aLeads + (aLead && !bLead ? 1 : 0),
          bLeads: before.bLeads + (bLead && !aLead ? 1 : 0),
        })
      }
    }
  }
  return [...pairs.values()].sort((p, q) => q.tasks - p.tasks || (p.a < q.a ? -1 : p.a > q.a ? 1 : p.b < q.b ? -1 : 1))
}

/** Keeps the shared tasks of one pair that stand in the chosen policies and role. */
export function filterSharedTasks(tasks: SharedTasks, policies: ReadonlySet<string> | undefined, role: string | undefined): SharedTasks {
  return tasks.filter((task) => (!policies || policies.has(task.policy)) && (!role || task.aRole === role || task.bRole === role))
}
