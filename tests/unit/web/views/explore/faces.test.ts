import { describe, expect, it } from 'vitest'
import type { Edge, Highlight } from '../../../../../src/api/shapes.ts'
import { pairId, pairsOf } from '../../../../../web/views/explore/pairs.ts'
import { markOf, placeOf } from '../../../../../web/views/explore/reading.ts'

const node = (id: string, label: 'Task' | 'Department' | 'Policy') => ({
  id,
  label,
  title: `名${id}`,
  subtitle: '',
  anchor: undefined,
  group: '',
})
const duty = (from: string, to: string, role = 'responsible', policy = 'policy:a', start = 0): Edge => ({
  id: `${from} RESPONSIBLE_FOR ${to} ${role}`,
  type: 'RESPONSIBLE_FOR',
  from,
  to,
  properties: { role },
  evidence: { policy, quote: '甲', start, end: start + 1 },
})

describe('the matrix of what is drawn', () => {
  const nodes = [node('x', 'Department'), node('y', 'Department'), node('z', 'Department'), node('t', 'Task'), node('u', 'Task')]
  it('counts the tasks that two bodies share, and who leads them', () => {
    const pairs = pairsOf({
      nodes,
      edges: [duty('y', 't', 'lead'), duty('x', 't'), duty('x', 'u', 'lead'), duty('y', 'u', 'lead'), duty('z', 'u')],
    })
    expect(pairs.map(({ id, shared, tasks, aLeads, bLeads }) => [id, shared, tasks, aLeads, bLeads])).toEqual([
      ['x & y', ['t', 'u'], 2, 0, 1],
      ['x & z', ['u'], 1, 1, 0],
      ['y & z', ['u'], 1, 1, 0],
    ])
    expect(pairs[0]).toMatchObject({ a: 'x', b: 'y', aName: '名x', bName: '名y' })
  })
  it('takes two roles of one body in one task as one share', () => {
    expect(pairsOf({ nodes, edges: [duty('x', 't'), duty('x', 't', 'lead'), duty('x', 't', 'support'), duty('y', 't')] })).toMatchObject([
      { tasks: 1, aLeads: 1, bLeads: 0 },
    ])
  })
  it('knows a pair in either order', () => {
    expect(pairId('x', 'y')).toBe(pairId('y', 'x'))
  })
})

describe('the text beside the graph', () => {
  const edges = [
    duty('x', 'policy:a#1', 'lead', 'policy:a', 3),
    duty('x', 'policy:b#1', 'lead', 'policy:b', 5),
    duty('y', 'policy:b#1', 'lead', 'policy:b', 9),
  ]
  const nodes = [
    node('x', 'Department'),
    node('y', 'Department'),
    node('policy:a#1', 'Task'),
    node('policy:b#1', 'Task'),
    node('policy:c', 'Policy'),
  ]
  it.each([
    ['a line opens its own sentence', edges[1]?.id, 'policy:b', 5],
    ['a body opens the first of its sentences', 'y', 'policy:b', 9],
    ['a task opens the policy that it stands in', 'policy:a#1', 'policy:a', 3],
    ['a task that is not drawn does so too', 'policy:z#4', 'policy:z', undefined],
    ['a policy opens itself', 'policy:c', 'policy:c', undefined],
    ['nothing opens what most was read from', undefined, 'policy:b', undefined],
  ])('%s', (_, selected, policy, start) => {
    const place = placeOf({ nodes, edges }, selected)
    expect([place?.policy, place?.at?.start]).toEqual([policy, start])
  })
  it('has nowhere to open where nothing was read', () => {
    expect(placeOf({ nodes: [node('x', 'Department')], edges: [] }, 'x')).toBeUndefined()
  })
  it('marks the words at the place, else the first of the node', () => {
    const mark = (at: string, start: number): Highlight => ({ start, end: start + 1, kind: 'Department', node: at, title: at })
    const marks = [mark('x', 1), mark('x', 5), mark('y', 9)]
    expect(markOf(marks, { start: 5, end: 6 }, 'x')).toBe(1)
    expect(markOf(marks, undefined, 'y')).toBe(2)
    expect(markOf(marks, { start: 7, end: 8 }, 'x')).toBe(0)
    expect(markOf(marks, undefined, 'z')).toBeUndefined()
  })
})
