import type { Facts } from '../5-resolve/facts.ts'
import { type Collector, type End, evidenceAt } from './collector.ts'

/** Policies that the document names: external until they are read themselves. A document does not cite itself. */
export function addCitations(graph: Collector, facts: Facts, policy: End): void {
  const ordered = [...facts.citations].sort((a, b) => a.span.start - b.span.start)
  for (const { policyId: id, title, number, span } of ordered) {
    if (id === policy.id) continue
    const cited = graph.node('Policy', { id, title: title || (number ?? id), docNumber: number, external: true }, (old) => ({
      ...old,
      docNumber: old.docNumber ?? number,
    }))
    graph.relate('CITES', policy, cited, evidenceAt(facts.findings.outline.text, span))
  }
}
