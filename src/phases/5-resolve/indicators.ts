import type { TargetFinding } from '../4-extract/findings.ts'
import type { IndicatorEntity } from './facts.ts'

/** The indicator of each target, and the indicators there are: one for each wording. */
export function resolveIndicators(targets: readonly TargetFinding[]): { ids: readonly string[]; indicators: readonly IndicatorEntity[] } {
  const indicators = new Map<string, IndicatorEntity>()
  const ids = targets.map((target) => {
    const id = `indicator:${target.indicator}`
    if (!indicators.has(id)) indicators.set(id, { id, name: target.indicator, unit: target.unit, direction: undefined })
    return id
  })
  return { ids, indicators: [...indicators.values()] }
}
