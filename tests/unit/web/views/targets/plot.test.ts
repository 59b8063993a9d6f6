import { describe, expect, it } from 'vitest'
import { formatAmount, formatTarget, panelsOf, type Target, yearFills } from '../../../../../web/views/targets/plot.ts'

let n = 0
const target = (over: Partial<Target>): Target => ({
  id: `t${n++}`,
  indicator: '合格率',
  indicatorId: 'indicator:合格率',
  printed: '',
  op: '>=',
  value: 90,
  unit: '%',
  stretch: false,
  policy: 'p',
  policyTitle: 'p',
  provinceName: '甘肃省',
  evidence: { quote: '', start: 0, end: 1 },
  ...over,
})

describe('panels', () => {
  it('never mixes units, nor a change or an amount a year with a level', () => {
    const panels = panelsOf([target({}), target({ unit: '个' }), target({ change: 'increase' }), target({ per: 'year' })], ['甘肃省'], 300)
    expect(panels.map((p) => [p.unit, p.change])).toHaveLength(4)
    expect(panels.every((p) => p.rows.length === 1)).toBe(true)
  })

  it('puts what provinces share first and lists the absent', () => {
    const alone = target({ indicatorId: 'indicator:别', indicator: '别', provinceName: '湖北省' })
    const panels = panelsOf([alone, target({}), target({ provinceName: '河南省', value: 95 })], ['甘肃省', '河南省', '湖北省'], 300)
    expect(panels.map((p) => p.indicator)).toEqual(['合格率', '别'])
    expect(panels[0]?.absent).toEqual(['湖北省'])
    expect(panels[0]?.rows.map((r) => r.province)).toEqual(['甘肃省', '河南省'])
  })

  it('keeps a target of zero and orders positions as values', () => {
    const [panel] = panelsOf([target({ value: 0 }), target({ value: 50 }), target({ op: 'range', value: 60, valueHigh: 80 })], [], 300)
    const dots = panel?.rows[0]?.dots ?? []
    expect(dots.map((d) => d.target.value)).toEqual([0, 50, 60])
    expect(dots[0]?.x).toBeLessThan(dots[1]?.x ?? 0)
    expect(dots[2]?.xHigh).toBeGreaterThan(dots[2]?.x ?? 300)
    for (const dot of dots) expect([dot.x >= 0, dot.x <= 300]).toEqual([true, true])
  })

  it('gives dots on one place lanes of their own', () => {
    const [panel] = panelsOf([target({ year: 2025 }), target({ year: 2027 }), target({ value: 10 })], [], 300)
    const same = panel?.rows[0]?.dots.filter((d) => d.target.value === 90) ?? []
    expect(new Set(same.map((d) => d.lane)).size).toBe(2)
    expect(panel?.rows[0]?.lanes).toBe(2)
    expect(panel?.rows[0]?.dots.map((d) => [d.target.value, d.alone])).toEqual([
      [10, false],
      [90, false],
      [90, true],
    ])
  })
})

it('draws no share beyond the whole, and names a year that all have', () => {
  const [panel] = panelsOf([target({ value: 100, year: 2025 }), target({ value: 98, year: 2025, provinceName: '河南省' })], [], 300)
  expect(panel?.ticks.at(-1)?.label).toBe('100')
  expect(panel?.rows.flatMap((row) => row.dots.map((dot) => dot.x)).every((x) => x <= 300)).toBe(true)
  expect(panel?.year).toBe(2025)
  expect(panelsOf([target({ year: 2025 }), target({})], [], 300)[0]?.year).toBeUndefined()
})

it('prints amounts as Chinese readers count', () => {
  expect([formatAmount(93.8), formatAmount(12_000), formatAmount(150_000_000), formatAmount(0)]).toEqual(['93.8', '1.2万', '1.5亿', '0'])
  expect(formatTarget({ op: '>=', value: 93.8, unit: '%' })).toBe('≥ 93.8%')
  expect(formatTarget({ op: 'range', value: 7, valueHigh: 8, unit: '件' })).toBe('7–8 件')
  expect(formatTarget({ op: '=', value: 0, unit: undefined })).toBe('0')
  expect(formatTarget({ op: '>=', value: 5, unit: '%', change: 'annual_growth' })).toBe('≥ +5%/年')
  expect(formatTarget({ op: '<=', value: 3, unit: '起', change: 'decrease', per: 'year', stretch: true })).toBe('力争 ≤ −3 起/年')
})

it('fills from the first year to the last', () => {
  expect([...yearFills([target({ year: 2030 }), target({ year: 2025 }), target({})])]).toEqual([
    [2025, 0],
    [2030, 1],
  ])
})
