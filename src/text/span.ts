/** Which text a range counts in: the decoded source, or the normalised text that phases 3 to 5 read. */
export type Space = 'source' | 'text'

declare const space: unique symbol

/** A half-open range `[start, end)` in UTF-16 units. Ranges of the two spaces do not mix at compile time. */
export interface Span<S extends Space> {
  readonly start: number
  readonly end: number
  readonly [space]?: S
}

/** A range in the normalised text. */
export function inText(start: number, end: number): Span<'text'> {
  return { start, end }
}

/** A range in the decoded source. */
export function inSource(start: number, end: number): Span<'source'> {
  return { start, end }
}
