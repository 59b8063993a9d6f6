import { describe, expect, it } from 'vitest'
import type { Edge, NodeSummary } from '../../../../src/api/shapes.ts'
import { initialExplore } from '../../../../web/state/explore.ts'
import { gather, type Reader } from '../../../../web/state/gather.ts'

/** A graph in memory, read through the same four questions as the server answers. */
function graphOf(lines: readonly (readonly [string, string])[]): Reader {
  const ids = [...new Set(lines.flat())]
  const node = (id: string): NodeSummary => ({ id, label: id.startsWith('t') ? 'Task' : 'Department', title: id, subtitle: '' })
  const edges: Edge[] = lines.map(([from, to]) => ({ id: `${from} ${to}`, type: 'RESPONSIBLE_FOR', from, to, properties: {} }))
  const around = (id: string, direction?: string) =>
    edges
      .filter(({ from, to }) => (from === id && direction !== 'in') || (to === id && direction !== 'out'))
      .map(({ from, to }) => (from === id ? to : from))
  return {
    async node(id) {
      if (!ids.includes(id)) return undefined
      const relations = (['out', 'in'] as const)
        .map((direction) => ({ type: 'RESPONSIBLE_FOR', direction, label: 'Task', count: around(id, direction).length }))
        .filter(({ count }) => count > 0)
      return { node: node(id), properties: {}, relations, evidence: [] }
    },
    async neighbours(id, { direction }, limit) {
      const all = around(id, direction)
      return { total: all.length, nodes: all.slice(0, limit).map(node), edges: [] }
    },
    async paths() {
      throw new Error('not asked')
    },
    async subgraph(asked) {
      return {
        nodes: asked.filter((id) => ids.includes(id)).map(node),
        edges: edges.filter(({ from, to }) => asked.includes(from) && asked.includes(to)),
        missing: asked.filter((id) => !ids.includes(id)),
      }
    },
  }
}
const fan = (from: string, n: number) => Array.from({ length: n }, (_, i) => [from, `t${i}`] as const)

describe('gathering', () => {
  it('shows one hop, with the lines among what is shown', async () => {
    const { nodes, edges, total } = await gather(
      { ...initialExplore, focus: ['a'] },
      graphOf([
        ['a', 't1'],
        ['b', 't1'],
        ['a', 't2'],
      ]),
    )
    expect([nodes.map(({ id }) => id), edges.length, total]).toEqual([['a', 't1', 't2'], 2, 3])
  })
  it('counts more than thirty neighbours instead of drawing them', async () => {
    const { nodes, counts, total } = await gather({ ...initialExplore, focus: ['a'] }, graphOf(fan('a', 31)))
    expect([nodes.length, counts.map(({ count }) => count), total]).toEqual([1, [31], 32])
  })
  it('stops at the budget and says how many there are', async () => {
    const expansion = { node: 'a', type: 'RESPONSIBLE_FOR', direction: 'out', label: 'Task' } as const
    const { nodes, counts, total } = await gather(
      { ...initialExplore, focus: ['a'], expanded: [expansion], budget: 300 },
      graphOf(fan('a', 5000)),
    )
    expect([nodes.length, counts[0]?.count, total]).toEqual([300, 4700, 5001])
  })
  it('goes on to the second hop, but not through what is collapsed', async () => {
    const reader = graphOf([
      ['a', 't1'],
      ['b', 't1'],
      ['a', 't2'],
      ['c', 't2'],
    ])
    const two = await gather({ ...initialExplore, focus: ['a'], depth: 2, collapsed: ['t2'] }, reader)
    expect(two.nodes.map(({ id }) => id)).toEqual(['a', 't1', 't2', 'b'])
  })
  it('counts instead of drawing at the second hop too, and says how many that leaves out', async () => {
    const reader = graphOf([['a', 't0'], ...fan('b', 40)])
    const { nodes, counts, total } = await gather({ ...initialExplore, focus: ['t0'], depth: 3 }, reader)
    expect(nodes.map(({ id }) => id)).toEqual(['t0', 'a', 'b'])
    expect(counts.map(({ expansion, count }) => [expansion.node, count])).toEqual([['b', 40]])
    expect(total).toBe(43)
  })
  it('gives the same in the same order, however the answers come in', async () => {
    const lines = [...fan('a', 12), ...fan('b', 12), ...fan('c', 9)]
    const reader = graphOf(lines)
    let turn = 0
    const late: Reader = {
      ...reader,
      neighbours: async (id, relation, limit) => {
        await new Promise((done) => setTimeout(done, (turn++ * 7) % 5))
        return reader.neighbours(id, relation, limit)
      },
    }
    const state = { ...initialExplore, focus: ['a'], depth: 3 as const }
    expect(await gather(state, late)).toEqual(await gather(state, reader))
  })
  it('does not take a server that fails for a node that is gone', async () => {
    const down: Reader = { ...graphOf([['a', 't1']]), node: () => Promise.reject(new Error('no answer')) }
    await expect(gather({ ...initialExplore, focus: ['a'] }, down)).rejects.toThrow('no answer')
  })
  it('names what is gone and opens the rest', async () => {
    const { nodes, missing } = await gather({ ...initialExplore, focus: ['gone', 'a'], added: ['lost'] }, graphOf([['a', 't1']]))
    expect([nodes.map(({ id }) => id), missing]).toEqual([
      ['a', 't1'],
      ['gone', 'lost'],
    ])
  })
})
