import type { Span } from './span.ts'

/** Leads ranges of a derived text back to the text it was made from, through every insertion, deletion and replacement. */
export interface OffsetMap {
  /** The tight range of the source that the words at `span` were read from. */
  toSource(span: Span<'text'>): Span<'source'>
  /** The range of the derived text that covers `span`; empty where its characters were dropped. */
  toText(span: Span<'source'>): Span<'text'>
}
