import { scaleLinear } from 'd3-scale'
import type { TargetList } from '../../../src/api/shapes.ts'

/** Targets as a dot plot: one panel per indicator and unit, one row per province. */

export type Target = TargetList[number]

export interface Dot {
  readonly target: Target
  readonly x: number
  /** End of a range. */
  readonly xHigh: number | undefined
  /** Lane inside the row, so that dots on one place do not hide each other. */
  readonly lane: number
  /** Whether it is alone in its lane, so that its value can stand beside it. */
  readonly alone: boolean
}

export interface PlotRow {
  readonly province: string
  readonly dots: readonly Dot[]
  readonly lanes: number
}

export interface Panel {
  readonly key: string
  readonly indicator: string
  readonly indicatorId: string
  readonly unit: string | undefined
  /** Undefined for a level; a change is never drawn on one scale with a level. */
  readonly change: string | undefined
  readonly rows: readonly PlotRow[]
  readonly absent: readonly string[]
  readonly provinces: number
  readonly count: number
  /** The year that all its targets are for; undefined when they differ or one has none. */
  readonly year: number | undefined
  readonly ticks: readonly { readonly x: number; readonly label: string }[]
}

const collator = new Intl.Collator('zh-Hans-CN')

/** 12000 → 1.2万, 1.5e8 → 1.5亿; at most `digits` decimals. */
export function formatAmount(value: number, digits = 2): string {
  const fixed = (n: number) => String(Number(n.toFixed(digits)))
  if (Math.abs(value) >= 1e8) return `${fixed(value / 1e8)}亿`
  if (Math.abs(value) >= 1e4) return `${fixed(value / 1e4)}万`
  return fixed(value)
}

/** A target as one reads it: `≥ 93.8%`, `7–8 万件`, `≥ +5%/年` for a growth each year, `力争 ≥ 90%` for what is aspired to. */
export function formatTarget(
  target: Pick<Target, 'op' | 'value' | 'valueHigh' | 'unit'> & Partial<Pick<Target, 'change' | 'per' | 'stretch'>>,
): string {
  const bound = { '=': '', '>=': '≥ ', '<=': '≤ ', '~': '约 ', range: '' }[target.op] ?? ''
  const change = { increase: '+', annual_growth: '+', decrease: '−' }[target.change ?? ''] ?? ''
  const sign = `${target.stretch ? '力争 ' : ''}${bound}${change}`
  const yearly = target.per === 'year' || target.change === 'annual_growth' ? '/年' : ''
  const value =
    target.valueHigh === undefined ? formatAmount(target.value, 4) : `${formatAmount(target.value, 4)}–${formatAmount(target.valueHigh, 4)}`
  return `${sign}${value}${target.unit === undefined ? '' : target.unit === '%' ? '%' : ` ${target.unit}`}${yearly}`
}

/**
 * Groups targets into panels, those set by most provinces first. `provinces` are all that could set one: the missing are listed, not drawn as 0.
 * Positions run from 0 to `width` (px).
 */
export function panelsOf(targets: readonly Target[], provinces: readonly string[], width: number): Panel[] {
  const groups = new Map<string, Target[]>()
  for (const target of targets) {
    const key = [target.indicatorId, target.unit ?? '', target.change ?? '', target.per ?? ''].join('\n')
    groups.set(key, [...(groups.get(key) ?? []), target])
  }
  const panels = [...groups].flatMap(([key, group]) => {
    const first = group[0]
    return first === undefined ? [] : [panelOf(key, first, group, provinces, width)]
  })
  return panels.sort(
    (p, q) => q.provinces - p.provinces || q.count - p.count || collator.compare(p.indicator, q.indicator) || (p.key < q.key ? -1 : 1),
  )
}

function panelOf(key: string, first: Target, group: readonly Target[], provinces: readonly string[], width: number): Panel {
  const values = group.flatMap((target) => (target.valueHigh === undefined ? [target.value] : [target.value, target.valueHigh]))
  const scale = scaleLinear().domain(domainOf(values)).range([0, width]).nice(4)
  const [low = 0, high = 0] = scale.domain()
  if (first.unit === '%' && high > 100 && Math.max(...values) <= 100) scale.domain([low, 100])
  const names = [...new Set(group.map((target) => target.provinceName ?? ''))].sort(collator.compare)
  const rows = names.map((province) => rowOf(province, group, (value) => scale(value)))
  return {
    key,
    indicator: first.indicator,
    indicatorId: first.indicatorId,
    unit: first.unit,
    change: first.change,
    rows,
    absent: provinces.filter((name) => !names.includes(name)).sort(collator.compare),
    provinces: names.filter(Boolean).length,
    count: group.length,
    year: group.every((target) => target.year === first.year) ? first.year : undefined,
    ticks: scale.ticks(4).map((value) => ({ x: scale(value), label: formatAmount(value) })),
  }
}

/** The stretch of values with room at both ends; one value stands in the middle. */
function domainOf(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const room = high === low ? Math.max(Math.abs(high) * 0.1, 0.5) : (high - low) * 0.08
  return [low >= 0 ? Math.max(0, low - room) : low - room, high + room]
}

function rowOf(province: string, group: readonly Target[], scale: (value: number) => number): PlotRow {
  const own = group.filter((target) => (target.provinceName ?? '') === province)
  const sorted = [...own].sort((p, q) => p.value - q.value || (p.year ?? 0) - (q.year ?? 0) || (p.id < q.id ? -1 : 1))
  const ends: number[] = []
  const dots = sorted.map((target): Dot => {
    const x = scale(target.value)
    const xHigh = target.valueHigh === undefined ? undefined : scale(target.valueHigh)
    const free = ends.findIndex((end) => x - end >= 16)
    const lane = free < 0 ? ends.length : free
    ends[lane] = xHigh ?? x
    return { target, x, xHigh, lane, alone: true }
  })
  const alone = (lane: number) => dots.filter((dot) => dot.lane === lane).length === 1
  return { province, dots: dots.map((dot) => ({ ...dot, alone: alone(dot.lane) })), lanes: ends.length }
}

/** Years present, oldest first, each with its step of the fill scale from 0 (light) to 1 (full). */
export function yearFills(targets: readonly Target[]): ReadonlyMap<number, number> {
  const years = [...new Set(targets.flatMap((target) => (target.year === undefined ? [] : [target.year])))].sort((p, q) => p - q)
  return new Map(years.map((year, index) => [year, years.length === 1 ? 1 : index / (years.length - 1)]))
}
