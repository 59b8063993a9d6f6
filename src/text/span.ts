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

/** The first of `spans` that shares a place with `span`, in time logarithmic in their number; they must be in order and apart. */
export function touching<S extends Space>(spans: readonly Span<S>[], { start, end }: Span<S>): Span<S> | undefined {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const found = spans[low]
  return found !== undefined && found.start < end ? found : undefined
}
