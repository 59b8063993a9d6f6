import type { Graph } from '../../../graph/schema.ts'
import type { Facts } from '../5-resolve/facts.ts'
import { addBrands } from './brands.ts'
import { addCitations } from './citations.ts'
import { collect } from './collector.ts'
import { addDepartments } from './departments.ts'
import { addOutline } from './outline.ts'
import { addPolicy } from './policy.ts'
import { addTargets } from './targets.ts'

/**
 * Facts as nodes and relationships, each with the source's own words as evidence.
 * `path` is where the document stands, for people; it is part of no id.
 */
export function assemble(facts: Facts, path?: string): Graph {
  const graph = collect()
  const { policy, province } = addPolicy(graph, facts, path)
  const tasks = addOutline(graph, facts, policy)
  const place = { policy, province, tasks }
  addDepartments(graph, facts, place)
  addTargets(graph, facts, place)
  addBrands(graph, facts, place)
  addCitations(graph, facts, policy)
  return { policy: facts.policyId, nodes: graph.nodes(), relationships: graph.relationships() }
}
