import type { Facts } from '../5-resolve/facts.ts'
import { type Collector, evidenceAt } from './collector.ts'
import { holderOf } from './outline.ts'
import type { Place } from './policy.ts'

/** Numbers that the document commits to, numbered by where they stand, each with the indicator that it measures. */
export function addTargets(graph: Collector, facts: Facts, place: Place): void {
  const { text } = facts.findings.outline
  const indicators = new Map(facts.indicators.map((each) => [each.id, each]))
  const ordered = [...facts.targets].sort(
    (a, b) =>
      a.valueSpan.start - b.valueSpan.start ||
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      (a.indicator < b.indicator ? -1 : 1),
  )
  ordered.forEach((target, index) => {
    const { indicator, op, unit, year, per, change, stretch } = target
    const [value, valueHigh] = typeof target.value === 'number' ? [target.value, undefined] : target.value
    const evidence = evidenceAt(text, target.span)
    const words = text.text.slice(target.span.start, target.span.end)
    const id = `${facts.policyId}#target/${index + 1}`
    const end = graph.node('Target', { id, indicator, op, value, valueHigh, unit, year, per, change, stretch, text: words, ...evidence })
    graph.relate('SETS', holderOf(target.task, place), end, evidence)
    const measured = indicators.get(target.indicatorId)
    if (measured !== undefined) {
      const { name, unit: standard, direction } = measured
      graph.relate('MEASURES', end, graph.node('Indicator', { id: measured.id, name, unit: standard, direction }), evidence)
    }
  })
}
