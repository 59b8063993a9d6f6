import type { Facts } from '../5-resolve/facts.ts'
import { type Collector, evidenceAt } from './collector.ts'
import { holderOf } from './outline.ts'
import type { Place } from './policy.ts'

/** Named brand programmes; a brand that is core in one place is core. */
export function addBrands(graph: Collector, facts: Facts, place: Place): void {
  const ordered = [...facts.brands].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  for (const { brandId: id, name, category, core, task, span } of ordered) {
    const brand = graph.node('BrandProgram', { id, name, category, core }, (old) => ({ ...old, core: old.core || core }))
    if (place.province !== undefined) graph.relate('BELONGS_TO', brand, place.province)
    graph.relate('PROMOTES', holderOf(task, place), brand, evidenceAt(facts.findings.outline.text, span))
  }
}
