import { describe, expect, it } from 'vitest'
import { drawnOf } from '../../../../web/state/drawn.ts'
import type { Gathered } from '../../../../web/state/gather.ts'

const node = (id: string, label: 'Task' | 'Department' | 'Province') => ({
  id,
  label,
  title: id,
  subtitle: '',
  anchor: undefined,
  group: '',
})
const expansion = (label: string) => ({ node: 'd', type: 'RESPONSIBLE_FOR', direction: 'out' as const, label })
const gathered: Gathered = {
  nodes: [node('d', 'Department'), node('t', 'Task'), node('p', 'Province')],
  edges: [
    { id: 'd t', type: 'RESPONSIBLE_FOR', from: 'd', to: 't', properties: { role: 'lead' } },
    { id: 'd p', type: 'BELONGS_TO', from: 'd', to: 'p', properties: {} },
  ],
  counts: [{ id: 'c', expansion: expansion('Task'), count: 40 }],
  missing: [],
  total: 43,
  path: undefined,
}

describe('what is drawn', () => {
  it('leaves out a kind with its lines and its counts', () => {
    const { nodes, edges, counts } = drawnOf({ focus: ['d'], path: undefined, off: ['Task'], offRoles: [] }, gathered)
    expect([nodes.map(({ id }) => id), edges.map(({ id }) => id), counts]).toEqual([['d', 'p'], ['d p'], []])
  })
  it('leaves out the lines of a role, and no node for it', () => {
    const { nodes, edges } = drawnOf({ focus: ['d'], path: undefined, off: [], offRoles: ['lead'] }, gathered)
    expect([nodes.length, edges.map(({ id }) => id)]).toEqual([3, ['d p']])
  })
  it('keeps what the graph is about, and the ends of a path', () => {
    const { nodes } = drawnOf(
      { focus: ['d'], path: { from: 'd', to: 't' }, off: ['Department', 'Task', 'Province'], offRoles: [] },
      gathered,
    )
    expect(nodes.map(({ id }) => id)).toEqual(['d', 't'])
  })
})
