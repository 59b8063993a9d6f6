import {
  Evidence,
  type Graph,
  type GraphNode,
  type GraphRelationship,
  type Label,
  labels,
  nodeShapes,
  type RelationshipType,
  relationshipShapes,
  relationshipTypes,
} from '../../../graph/schema.ts'
import type { Problem } from '../../text/problem.ts'
import { inSource } from '../../text/span.ts'
import type { Text } from '../2-normalise/text.ts'
import { type PrintedProblem, printProblem } from '../6-assemble/problems.ts'
import { type ShapeTest, shapeTest } from './shape-test.ts'

const nodeFits = Object.fromEntries(labels.map((label) => [label, shapeTest(nodeShapes[label])])) as Record<Label, ShapeTest>
const relationshipFits = Object.fromEntries(relationshipTypes.map((type) => [type, shapeTest(relationshipShapes[type].shape)])) as Record<
  RelationshipType,
  ShapeTest
>

/**
 * The graph with what holds: every node and relationship of its shape, no dangling end, every quote found where it claims to be.
 * What does not hold is dropped and told as a problem. Throws only where the policy itself is not of its shape.
 */
export function validate(graph: Graph, text: Text): { graph: Graph; problems: readonly Problem[] } {
  const problems: Problem[] = []
  const source = text.source.text
  const nodes = graph.nodes.filter((node) => {
    const error = nodeFits[node.label](node.properties) ? undefined : nodeShapes[node.label].safeParse(node.properties).error
    if (error !== undefined && node.properties.id === graph.policy) throw error
    const fault = error?.message ?? quoteFault(node.properties, source)
    if (fault !== undefined) problems.push(mismatch(`${node.label} ${node.properties.id}`, fault, node.properties))
    return fault === undefined
  })
  const known = new Ends()
  for (const { label, properties } of nodes) known.add({ label, id: properties.id })
  const relationships = graph.relationships.filter((relationship) => {
    if (!known.has(relationship.from) || !known.has(relationship.to)) return false
    const fault = shapeFault(relationship) ?? quoteFault(relationship.properties, source)
    if (fault !== undefined) problems.push(mismatch(relationship.id, fault, relationship.properties))
    return fault === undefined
  })
  const told = nodes.map((node) => (node.properties.id === graph.policy ? withProblems(node, problems) : node))
  return { graph: { policy: graph.policy, nodes: supported(told, relationships, graph.policy), relationships }, problems }
}

/** The policy with what was dropped told beside the doubts of the phases before. */
function withProblems(policy: GraphNode, problems: readonly Problem[]): GraphNode {
  if (policy.label !== 'Policy' || problems.length === 0) return policy
  const before = JSON.parse(policy.properties.problems ?? '[]') as readonly PrintedProblem[]
  return { ...policy, properties: { ...policy.properties, problems: JSON.stringify([...before, ...problems.map(printProblem)]) } }
}

function shapeFault({ type, from, to, properties }: GraphRelationship): string | undefined {
  const { ends, shape } = relationshipShapes[type]
  if (!ends.some(([head, tail]) => head === from.label && tail === to.label)) return `no ${type} from ${from.label} to ${to.label}`
  return relationshipFits[type](properties) ? undefined : shape.safeParse(properties).error?.message
}

/** What is wrong with the evidence of a fact of a right shape, where it has any. */
function quoteFault(properties: object, source: string): string | undefined {
  const { quote, start, end } = properties as Partial<Evidence>
  if (quote === undefined) return undefined
  if (quote === '') return 'the quote is empty'
  return source.slice(start, end) === quote ? undefined : 'the quote is not at its span'
}

/** A dropped target or relationship may leave a node that nothing reaches; it is no fact of this document then. */
function supported(nodes: readonly GraphNode[], relationships: readonly GraphRelationship[], policy: string): readonly GraphNode[] {
  const reached = new Ends()
  for (const { from, to } of relationships) {
    reached.add(from)
    reached.add(to)
  }
  return nodes.filter(({ label, properties }) => properties.id === policy || reached.has({ label, id: properties.id }))
}

type End = GraphRelationship['from']

/** A set of nodes by label and id. */
class Ends {
  readonly #ids = new Map<End['label'], Set<string>>()

  add({ label, id }: End): void {
    const ids = this.#ids.get(label)
    if (ids === undefined) this.#ids.set(label, new Set([id]))
    else ids.add(id)
  }

  has({ label, id }: End): boolean {
    return this.#ids.get(label)?.has(id) === true
  }
}

function mismatch(what: string, why: string, properties: object): Problem {
  const parsed = Evidence.safeParse(properties)
  const span = parsed.success && parsed.data.end >= parsed.data.start ? inSource(parsed.data.start, parsed.data.end) : undefined
  return {
    code: 'quote-mismatch',
    message: `${what} was dropped: ${why}.`,
    hint: 'Report the document: a span leads to other words.',
    span,
  }
}
