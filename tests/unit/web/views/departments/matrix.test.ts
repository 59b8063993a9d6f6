import { describe, expect, it } from 'vitest'
import { circleOf } from '../../../../../web/views/departments/circle.ts'
import {
  buildMatrix,
  cellKey,
  communitiesOf,
  matrixOrders,
  moveInGrid,
  type Pair,
  thresholdCounts,
} from '../../../../../web/views/departments/matrix.ts'

const pair = (a: string, b: string, tasks: number, aLeads = 0, bLeads = 0): Pair => ({ a, b, aName: a, bName: b, tasks, aLeads, bLeads })
/** Two groups of three that work together, with one weak tie between them. */
const pairs = [
  pair('甲', '乙', 5, 3, 1),
  pair('甲', '丙', 4),
  pair('乙', '丙', 4),
  pair('子', '丑', 3),
  pair('子', '寅', 3),
  pair('丑', '寅', 2),
  pair('丙', '子', 1),
]
const options = {
  order: 'community' as const,
  threshold: 1,
  budget: 60,
  describe: (id: string) => ({ province: '甲乙丙'.includes(id) ? '甘肃省' : '河南省', shortName: id }),
}

describe('matrix', () => {
  it('keeps those who work together beside one another, the same way each time', () => {
    const communities = communitiesOf(pairs)
    expect(communities.get('甲')).toBe(communities.get('丙'))
    expect(communities.get('甲')).not.toBe(communities.get('子'))
    const names = buildMatrix(pairs, options).members.map((m) => m.id)
    expect([names.slice(0, 3).sort().join(''), names.slice(3).sort().join('')].sort()).toEqual(['丑子寅', '丙乙甲'])
    expect(buildMatrix([...pairs].reverse(), options).members).toEqual(buildMatrix(pairs, options).members)
  })

  it('turns leads round with the cell', () => {
    const { cells } = buildMatrix(pairs, options)
    expect(cells.get(cellKey('甲', '乙'))).toEqual({ tasks: 5, rowLeads: 3, columnLeads: 1 })
    expect(cells.get(cellKey('乙', '甲'))).toEqual({ tasks: 5, rowLeads: 1, columnLeads: 3 })
  })

  it('sums by member and drops what the threshold leaves alone', () => {
    const matrix = buildMatrix(pairs, { ...options, threshold: 3, order: 'degree' })
    expect(matrix.members.map(({ id, partners, sum }) => [id, partners, sum])).toEqual(
      [
        ['甲', 2, 9],
        ['乙', 2, 9],
        ['丙', 2, 8],
        ['子', 2, 6],
        ['丑', 1, 3],
        ['寅', 1, 3],
      ].sort(
        (p, q) =>
          (q[2] as number) - (p[2] as number) ||
          (q[1] as number) - (p[1] as number) ||
          new Intl.Collator('zh-Hans-CN').compare(p[0] as string, q[0] as string),
      ),
    )
    expect(matrix.pairs.some((p) => p.tasks < 3)).toBe(false)
  })

  it('says how many the budget leaves out, and keeps the busiest', () => {
    const matrix = buildMatrix(pairs, { ...options, budget: 2, order: 'degree' })
    expect(matrix.omitted).toBe(4)
    expect(matrix.members.map((m) => m.sum).every((sum) => sum >= 8)).toBe(true)
    expect(matrix.pairs.every((p) => matrix.members.some((m) => m.id === p.a) && matrix.members.some((m) => m.id === p.b))).toBe(true)
  })

  it('orders by province and holds the same members in every order', () => {
    const byProvince = buildMatrix(pairs, { ...options, order: 'province' }).members.map((m) => m.province)
    expect(byProvince).toEqual(['甘肃省', '甘肃省', '甘肃省', '河南省', '河南省', '河南省'])
    const sets = matrixOrders.map((order) => [...buildMatrix(pairs, { ...options, order }).members.map((m) => m.id)].sort().join())
    expect(new Set(sets).size).toBe(1)
  })

  it('counts what each threshold keeps', () => {
    expect(thresholdCounts(pairs).map((c) => [c.threshold, c.pairs, c.departments])).toEqual([
      [1, 7, 6],
      [2, 6, 6],
      [3, 5, 6],
      [4, 3, 3],
      [5, 1, 2],
    ])
  })

  it('knows whether anyone leads at all', () => {
    expect(buildMatrix(pairs, options).led).toBe(true)
    expect(buildMatrix(pairs, { ...options, threshold: 6 }).led).toBe(false)
    expect(buildMatrix([pair('甲', '乙', 2)], options).led).toBe(false)
  })

  it('is empty without pairs', () => {
    expect(buildMatrix([], options)).toMatchObject({ members: [], pairs: [], omitted: 0 })
  })

  it('moves inside the table only', () => {
    expect(moveInGrid({ row: 0, column: 0 }, 'ArrowUp', 4)).toEqual({ row: 0, column: 0 })
    expect(moveInGrid({ row: 3, column: 1 }, 'ArrowDown', 4)).toEqual({ row: 3, column: 1 })
    expect(moveInGrid({ row: 1, column: 1 }, 'End', 4)).toEqual({ row: 1, column: 3 })
    expect(moveInGrid({ row: 1, column: 1 }, 'a', 4)).toBeUndefined()
  })
})

describe('circle', () => {
  it('places every member on the circle and no label upside down', () => {
    const { spots, arcs } = circleOf(buildMatrix(pairs, options), 100)
    expect(spots).toHaveLength(6)
    expect(arcs.map((arc) => arc.tasks)).toEqual([1, 2, 3, 3, 4, 4, 5])
    for (const spot of spots) {
      expect(Math.hypot(spot.x, spot.y)).toBeCloseTo(100)
      expect(Math.cos((spot.turn * Math.PI) / 180)).toBeGreaterThan(-1e-9)
    }
  })
})
