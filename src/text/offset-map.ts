import { inSource, inText, type Span } from './span.ts'

/** Leads ranges of a derived text back to the text it was made from, through every insertion, deletion and replacement. */
export interface OffsetMap {
  /** The tight range of the source that the words at `span` were read from. */
  toSource(span: Span<'text'>): Span<'source'>
  /** The range of the derived text that covers `span`; empty where its characters were dropped. */
  toText(span: Span<'source'>): Span<'text'>
}

/**
 * Builds the map from one source range for each unit of the derived text.
 *
 * @param starts where in the source each derived unit was read from (never falling)
 * @param ends where that reading ends, exclusive (never falling)
 * @param sourceLength length of the source, in UTF-16 units
 */
export function createOffsetMap(starts: Uint32Array, ends: Uint32Array, sourceLength: number): OffsetMap {
  const length = starts.length
  return {
    toSource({ start, end }) {
      if (end > start) return inSource(starts[start] ?? sourceLength, ends[end - 1] ?? sourceLength)
      const at = start < length ? (starts[start] ?? sourceLength) : sourceLength
      return inSource(at, at)
    },
    toText({ start, end }) {
      const from = firstAbove(ends, start)
      const to = Math.max(from, firstAtLeast(starts, end))
      return inText(from, to)
    },
  }
}

/** The first index whose value is greater than `value`; the array must not fall. */
function firstAbove(values: Uint32Array, value: number): number {
  return firstAtLeast(values, value + 1)
}

function firstAtLeast(values: Uint32Array, value: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
