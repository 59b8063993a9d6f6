import type { DepartmentEntity, Facts } from '../5-resolve/facts.ts'
import { type Collector, type End, evidenceAt } from './collector.ts'
import type { Place } from './policy.ts'

/** Bodies with the mentions seen, what they do, what became of them, and what the document makes them do. */
export function addDepartments(graph: Collector, facts: Facts, place: Place): void {
  const { text } = facts.findings.outline
  const mentions = new Map<string, Set<string>>()
  for (const { department, mention } of [...facts.responsibilities, ...facts.issuers]) {
    const known = mentions.get(department)
    if (known === undefined) mentions.set(department, new Set([mention]))
    else known.add(mention)
  }
  const bodies = new Map(facts.departments.map((body) => [body.id, addBody(graph, facts, body, mentions.get(body.id) ?? new Set(), place)]))
  for (const { from, to, kind, since, certainty } of facts.successions) {
    const [older, newer] = [bodies.get(from), bodies.get(to)]
    if (older !== undefined && newer !== undefined) graph.relate('SUCCEEDED_BY', older, newer, { kind, from: since, certainty })
  }
  for (const issuer of facts.issuers) {
    const body = bodies.get(issuer.department)
    const field = facts.findings.header.issuers.find(({ value }) => value === issuer.mention)
    if (body !== undefined && field !== undefined) graph.relate('ISSUED_BY', place.policy, body, evidenceAt(text, field.span))
  }
  // An own mention is better evidence than a standing instruction.
  const named = [...facts.responsibilities].sort((a, b) => Number(a.inherited) - Number(b.inherited) || a.span.start - b.span.start)
  for (const { task, department, role, mention, inherited, span } of named) {
    const body = bodies.get(department)
    const end = place.tasks.get(task)
    if (body === undefined || end === undefined) continue
    const at = evidenceAt(text, span)
    graph.relate('RESPONSIBLE_FOR', body, end, { quote: at.quote, start: at.start, end: at.end, role, mention, inherited }, role)
  }
}

function addBody(graph: Collector, facts: Facts, body: DepartmentEntity, mentions: ReadonlySet<string>, place: Place): End {
  const { id, name, shortName, level, unresolved } = body
  const aliases = [...mentions].filter((mention) => mention !== name && mention !== shortName).sort()
  const end = graph.node('Department', { id, name, shortName, aliases, level, unresolved })
  if (place.province?.id === `province:${body.jurisdiction.slice(0, 2)}0000`) graph.relate('BELONGS_TO', end, place.province)
  for (const slug of body.functions) {
    const known = facts.functions.find((each) => each.id === slug || each.id === `function:${slug}`)
    if (known === undefined) continue
    const functionId = known.id.startsWith('function:') ? known.id : `function:${known.id}`
    graph.relate('PERFORMS', end, graph.node('Function', { id: functionId, name: known.name }))
  }
  return end
}
