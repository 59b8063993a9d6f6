import type { Problem, ProblemCode } from '../../text/problem.ts'
import type { Facts } from '../5-resolve/facts.ts'

/** A doubt as it is stored and printed: its range counts in the source. */
export interface PrintedProblem {
  readonly code: ProblemCode
  readonly message: string
  readonly hint: string
  readonly span: readonly [number, number] | undefined
}

/** Every doubt of the phases about one document, once, in order of place; those about the whole stand first. */
export function problemsOf(facts: Facts): readonly PrintedProblem[] {
  const { text } = facts.findings.outline
  const inSource = [...text.source.problems, ...text.problems].map(printProblem)
  const inText = [...facts.findings.problems, ...facts.problems].map((problem) =>
    printProblem({ ...problem, span: problem.span === undefined ? undefined : text.origin.toSource(problem.span) }),
  )
  const all = new Map([...inSource, ...inText].map((problem) => [JSON.stringify(problem), problem]))
  return [...all.values()].sort((a, b) => (a.span?.[0] ?? -1) - (b.span?.[0] ?? -1))
}

/** A doubt with its range as two numbers. */
export function printProblem({ code, message, hint, span }: Problem): PrintedProblem {
  return { code, message, hint, span: span === undefined ? undefined : [span.start, span.end] }
}
