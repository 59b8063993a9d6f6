import { downwardWords, indicatorTable } from '../../lexicon/indicators.ts'
import type { TargetFinding } from '../4-extract/findings.ts'
import type { IndicatorEntity } from './facts.ts'

const canonical = new Map<string, string>()
for (const entry of indicatorTable) for (const wording of [entry.name, ...entry.also]) canonical.set(wording, entry.name)

const SCOPE =
  /^(?:我省|我市|全省|全市|全区|全县|全州|全国|全域|全社会(?=劳动)|主要(?=农产品|食用)|重点(?=农产品)|年度|当年|累计(?=培训|建成|培育))/u
const VERB = /^(?:培育认定|培育创建|培育|建设|创建|建成|打造|建立|认定|遴选|争创|推动|确保|实现)(?=.{3})/u
const TAIL = /(?:总体水平|分别|均|稳定|保持|总数量|(?<=.{4})数量)$/u

/**
 * The canonical name of an indicator: the wording without scope, building verb and filler, then the lexicon's table.
 * The printed wording stays with the target.
 */
export function canonicalIndicator(printed: string): string {
  let name = printed.normalize('NFKC').replace(/\s/gu, '')
  for (let before = ''; before !== name; ) {
    before = name
    const known = canonical.get(name)
    if (known !== undefined) return known
    name = name.replace(SCOPE, '').replace(VERB, '').replace(TAIL, '')
    if (name.length < 2) return before
  }
  return name
}

/** The id of each target's indicator, in order, and the indicators themselves, each once. */
export function resolveIndicators(targets: readonly TargetFinding[]): { ids: readonly string[]; indicators: readonly IndicatorEntity[] } {
  const indicators = new Map<string, IndicatorEntity>()
  const ids = targets.map((target) => {
    const name = canonicalIndicator(target.indicator)
    const id = `indicator:${name}`
    const known = indicators.get(id)
    if (known === undefined || (known.unit === undefined && target.unit !== undefined && target.change === undefined))
      indicators.set(id, { id, name, unit: levelUnit(target) ?? known?.unit, direction: directionOf(name, target) })
    return id
  })
  return { ids, indicators: [...indicators.values()] }
}

/** The unit that the level is measured in, without its magnitude; a change in points says nothing of it. */
function levelUnit(target: TargetFinding): string | undefined {
  if (target.change !== undefined) return undefined
  return target.unit?.replace(/^(?:万亿|亿|万|千|百)(?=.)/u, '')
}

function directionOf(name: string, target: TargetFinding): 'up' | 'down' {
  if (target.change === 'decrease' || target.op === '<=') return 'down'
  if (target.change !== undefined) return 'up'
  return downwardWords.test(name) ? 'down' : 'up'
}
