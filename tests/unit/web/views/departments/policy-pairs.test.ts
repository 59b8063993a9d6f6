import { expect, it } from 'vitest'
import type { PolicyDocument } from '../../../../../src/api/shapes.ts'
import { pairsOfPolicies } from '../../../../../web/views/departments/policy-pairs.ts'
import { readScope } from '../../../../../web/views/departments/state.ts'

const department = (id: string, role: string) => ({ id, name: id, mention: id, role, inherited: false })
const task = (id: string, ...departments: ReturnType<typeof department>[]): PolicyDocument['tasks'][number] => ({
  id,
  title: id,
  kind: 'task',
  path: [],
  start: 0,
  end: 1,
  departments,
})
const policy = {
  id: 'p',
  title: 'p',
  text: '',
  highlights: [],
  tasks: [
    task('1', department('b', 'lead'), department('a', 'support')),
    task('2', department('a', 'lead'), department('b', 'lead'), department('c', 'responsible')),
    task('3', department('a', 'lead')),
  ],
}

it('counts shared tasks, and leads only where the other does not lead', () => {
  expect(pairsOfPolicies([policy], undefined)).toEqual([
    { a: 'a', b: 'b', aName: 'a', bName: 'b', tasks: 2, aLeads: 0, bLeads: 1 },
    { a: 'a', b: 'c', aName: 'a', bName: 'c', tasks: 1, aLeads: 1, bLeads: 0 },
    { a: 'b', b: 'c', aName: 'b', bName: 'c', tasks: 1, aLeads: 1, bLeads: 0 },
  ])
})

it('keeps the tasks where one of the two has the role', () => {
  expect(pairsOfPolicies([policy], 'support').map((p) => [p.a, p.b, p.tasks])).toEqual([['a', 'b', 1]])
})

it('reads a scope as a year or a policy', () => {
  expect(readScope('2023')).toEqual({ year: 2023 })
  expect(readScope('policy:甘政发〔2023〕1号')).toEqual({ policy: 'policy:甘政发〔2023〕1号' })
  expect(readScope('')).toEqual({})
})
