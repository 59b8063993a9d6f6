import { expect, it } from 'vitest'
import type { PolicyDocument } from '../../../../../src/api/shapes.ts'
import { columnsOf } from '../../../../../web/views/policies/columns.ts'

const department = (id: string, role = 'responsible') => ({
  id,
  name: id,
  mention: id,
  role,
  inherited: false,
  evidence: { quote: id, start: 0, end: 1 },
})
const task = (id: string, ...ids: string[]): PolicyDocument['tasks'][number] => ({
  id,
  title: id,
  kind: 'task',
  path: [],
  start: 0,
  end: 1,
  departments: ids.map((d) => department(d)),
})
const tasks = [
  task('1', 'late', 'hub'),
  task('2', 'early', 'hub'),
  task('3', 'hub'),
  task('4', 'hub', 'late'),
  task('5', 'hub', 'late'),
  task('6'),
]

it('folds bodies that stand in most tasks and says where', () => {
  const { departments, hubs, lines, tasks: shown } = columnsOf(tasks)
  expect(hubs).toEqual([{ id: 'hub', name: 'hub', tasks: 5 }])
  expect(departments.map((d) => d.id)).toEqual(['early', 'late'])
  expect(shown.map((t) => t.hubs)).toEqual([1, 1, 1, 1, 1])
  expect(lines.map((l) => [l.task, l.department])).toEqual([
    [0, 1],
    [1, 0],
    [3, 1],
    [4, 1],
  ])
})

it('unfolds a hub on request', () => {
  const { departments, lines } = columnsOf(tasks, new Set(['hub']))
  expect(departments.map((d) => d.id)).toContain('hub')
  expect(lines).toHaveLength(9)
})
