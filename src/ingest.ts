import type { Graph } from '../graph/schema.ts'
import { isolatedDecode } from './isolated-decode.ts'
import type { Source } from './phases/1-decode/source.ts'
import { normalise } from './phases/2-normalise/normalise.ts'
import { outline } from './phases/3-outline/outline.ts'
import { extract } from './phases/4-extract/extract.ts'
import type { Facts } from './phases/5-resolve/facts.ts'
import { resolve } from './phases/5-resolve/resolve.ts'
import { assemble } from './phases/6-assemble/assemble.ts'
import { validate } from './phases/7-validate/validate.ts'
import type { Problem } from './text/problem.ts'

export interface Ingested {
  readonly facts: Facts
  readonly graph: Graph
  /** All doubts, in places of the source. */
  readonly problems: readonly Problem[]
}

/**
 * The flow: the bytes of one document → its facts, its graph and the doubts. `path` is kept with the policy, for people.
 * Throws a Failure where the bytes are no document.
 */
export async function ingest(bytes: Uint8Array, path?: string): Promise<Ingested> {
  const source = await isolatedDecode(bytes)
  const facts = read(source)
  const { graph, problems } = validate(assemble(facts, path), facts.findings.outline.text)
  return { facts, graph, problems: [...doubtsOf(facts), ...problems] }
}

/** Reads a decoded document: its text → its facts, every name resolved. */
export function read(source: Source): Facts {
  const text = normalise(source)
  const tree = outline(text)
  const findings = extract(tree)
  return resolve(findings)
}

/** The doubts of all phases up to the names, in places of the source, in order. */
export function doubtsOf({ findings, problems }: Facts): readonly Problem[] {
  const { text } = findings.outline
  const inText = [...findings.problems, ...problems].map((problem) => ({
    ...problem,
    span: problem.span === undefined ? undefined : text.origin.toSource(problem.span),
  }))
  const all: Problem[] = [...text.source.problems, ...text.problems, ...inText]
  return all.sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0))
}
