import type { Graph } from '../../graph/schema.ts'
import type { ProblemCode } from '../text/problem.ts'
import type { Properties } from './canonical.ts'

/** A file that gives a policy, as far as it must be known to choose between two. */
export interface Edition {
  readonly path: string
  readonly sha256: string
  readonly text: string
}

/** Which of two files stands for a policy that both give: the one with more text, whatever their order; the first by hash where they are even. */
export function fuller(one: Edition, other: Edition): Edition {
  if (one.text.length !== other.text.length) return one.text.length > other.text.length ? one : other
  return one.sha256 <= other.sha256 ? one : other
}

/** The edition that a graph was read from; undefined where its file is not known. */
export function editionOf(graph: Graph): Edition | undefined {
  const { path, sha256, text } = ownPolicy(graph)
  return typeof path === 'string' && typeof sha256 === 'string' && typeof text === 'string' ? { path, sha256, text } : undefined
}

/** The properties of the document's own policy. */
export function ownPolicy(graph: Graph): Properties {
  return (graph.nodes.find(({ label, properties }) => label === 'Policy' && properties.id === graph.policy)?.properties ?? {}) as Properties
}

/** A graph whose document is said to stand at another path. */
export function standingAt(graph: Graph, path: string): Graph {
  const nodes = graph.nodes.map((node) =>
    node.label === 'Policy' && node.properties.id === graph.policy ? { ...node, properties: { ...node.properties, path } } : node,
  )
  return { ...graph, nodes }
}

/** The other files of a policy, with one added and the one that now stands for it taken out; a line `path\thash` a file. */
export function copiesWith(copies: readonly string[], added: Edition, standing: Edition): readonly string[] {
  const others = copies.filter((line) => ![added.path, standing.path].includes(pathOf(line)))
  return [...others, `${added.path}\t${added.sha256}`].sort()
}

/** Stored problems with one for every other file of the policy. */
export function problemsWith(stored: unknown, copies: readonly string[]): string | undefined {
  const code: ProblemCode = 'several-files'
  const before = (typeof stored === 'string' ? JSON.parse(stored) : []) as { readonly code: string }[]
  const told = copies.map((line) => ({
    code,
    message: `${pathOf(line)} gives the same policy with another text, and was not read into the graph.`,
    hint: 'Compare the files: where they are two policies, the number, the issuer or the date of one was not found.',
  }))
  const all = [...told, ...before.filter((problem) => problem.code !== code)]
  return all.length === 0 ? undefined : JSON.stringify(all)
}

function pathOf(line: string): string {
  return line.split('\t')[0] ?? ''
}
