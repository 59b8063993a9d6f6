import type { PolicyDocument } from '../../../src/api/shapes.ts'

/** Tasks in document order at the left, departments at the right, a line for each responsibility. */

type Task = PolicyDocument['tasks'][number]
export interface ColumnTask {
  readonly id: string
  readonly number: string | undefined
  readonly title: string
  readonly hubs: number
}
export interface ColumnDepartment {
  readonly id: string
  readonly name: string
  readonly tasks: number
}
export interface ColumnLine {
  readonly task: number
  readonly department: number
  readonly role: string
  readonly inherited: boolean
}
export interface Columns {
  readonly tasks: readonly ColumnTask[]
  readonly departments: readonly ColumnDepartment[]
  readonly lines: readonly ColumnLine[]
  /** Bodies named in so many tasks that their lines say nothing: listed, not drawn. */
  readonly hubs: readonly ColumnDepartment[]
}

/** Bodies in at least this share of the tasks (and at least 5) are hubs. */
const hubShare = 0.5

/** Aligns both columns; departments stand at the mean place of their tasks, so that few lines cross. */
export function columnsOf(tasks: readonly Task[], unfolded: ReadonlySet<string> = new Set()): Columns {
  const owned = tasks.filter((task) => task.departments.length > 0)
  const found = new Map<string, { name: string; places: number[] }>()
  for (const [place, task] of owned.entries()) {
    for (const id of new Set(task.departments.map((d) => d.id))) {
      const name = task.departments.find((d) => d.id === id)?.name ?? id
      const entry = found.get(id) ?? { name, places: [] }
      entry.places.push(place)
      found.set(id, entry)
    }
  }
  const isHub = (places: readonly number[]) => places.length >= 5 && places.length >= owned.length * hubShare
  const summary = ([id, { name, places }]: [string, { name: string; places: number[] }]): ColumnDepartment => ({
    id,
    name,
    tasks: places.length,
  })
  const mean = (places: readonly number[]) => places.reduce((sum, n) => sum + n, 0) / places.length
  const every = [...found].sort((p, q) => mean(p[1].places) - mean(q[1].places) || (p[0] < q[0] ? -1 : 1))
  const hubs = every.filter(([, { places }]) => isHub(places)).map(summary)
  const folded = new Set(hubs.map((hub) => hub.id).filter((id) => !unfolded.has(id)))
  const departments = every.filter(([id]) => !folded.has(id)).map(summary)
  const indexOf = new Map(departments.map((department, index) => [department.id, index]))
  const lines = owned.flatMap((task, index) =>
    task.departments.flatMap((d): ColumnLine[] => {
      const department = indexOf.get(d.id)
      return department === undefined ? [] : [{ task: index, department, role: d.role, inherited: d.inherited }]
    }),
  )
  return {
    tasks: owned.map((task) => ({
      id: task.id,
      number: task.number,
      title: task.title,
      hubs: new Set(task.departments.filter((d) => folded.has(d.id)).map((d) => d.id)).size,
    })),
    departments,
    lines,
    hubs,
  }
}
