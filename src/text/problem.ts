import type { Space, Span } from './span.ts'

/**
 * A doubt about a document: a value, never thrown. `rule` names the rule that rejected a candidate, where one did.
 * Every bracket that looks like a responsibility and every number that looks like a target
 * ends as a fact, as a problem, or as a rejection (`Rejection`).
 */
export interface Problem<S extends Space = 'source'> {
  readonly code: ProblemCode
  readonly message: string
  readonly hint: string
  readonly span: Span<S> | undefined
}

/** A candidate that a named rule read and turned down: kept for the coverage report, not shown as a doubt. */
export interface Rejection<S extends Space = 'source'> {
  readonly kind: 'responsibility' | 'target' | 'brand' | 'citation'
  readonly rule: string
  readonly span: Span<S>
}

/** All codes, with what they mean; the README's table is kept equal to it by a test. */
export const problemCodes = {
  'encoding-guessed': 'No declared or strict encoding fits; the best scoring one was used.',
  'needs-ocr': 'A PDF page has no text layer that can be read.',
  'damaged-text': 'Characters were destroyed before the document reached us; no fact is read across them.',
  'digits-lost': 'A document number lost a digit or a bracket in print.',
  'no-title': 'The text prints no title of its own.',
  'no-province': 'No province or city is named as the one the policy covers.',
  'no-tasks': 'No numbered task was found.',
  'unread-responsibility': 'A bracket or line looks like a responsibility and was not read.',
  'unread-target': 'A number looks like a target and was not read.',
  'unresolved-department': 'A body is not in the registry, or of a place that is not told; it stands as an unresolved department.',
  'ambiguous-department': 'A body fits more than one department; none was chosen.',
  'order-rule-unused': 'An order rule stands in the text but no list follows it.',
  'quote-mismatch': 'A fact was dropped because its quote is not at its span.',
  'several-files': 'Another file gives the same policy with another text; the one with more text was read.',
  'several-documents': 'The notice prints several documents; the first gives the policy its title, and the tasks of all are its own.',
} as const

export type ProblemCode = keyof typeof problemCodes
