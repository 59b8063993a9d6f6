import { inSource, inText, type Span } from './span.ts'

/** Leads ranges of a derived text back to the text it was made from, through every insertion, deletion and replacement. */
export interface OffsetMap {
  /** The tight range of the source that the words at `span` were read from; empty for a unit that was put in. */
  toSource(span: Span<'text'>): Span<'source'>
  /** The range of the derived text that was read from `span`; empty where its characters were dropped. What was put in at its edges is outside. */
  toText(span: Span<'source'>): Span<'text'>
}

/**
 * Builds the map while a text is derived unit by unit. It keeps runs, not units: a run was read on unit for unit, or is one unit
 * that was read from a range of another length.
 */
export class OffsetMapBuilder {
  /** Where each run begins in the derived text; the range of the source that its first unit was read from. */
  #at: number[] = []
  #starts: number[] = []
  #ends: number[] = []
  #length = 0
  /** Where the next unit must be read from to go on the last run; -1 where that is a range of another length. */
  #next = -1
  /** Whether a unit was read from before the one that stands before it. */
  #falls = false

  /** Adds a unit that was read from the source's `[start, end)`. */
  add(start: number, end: number): void {
    if (start !== this.#next || end !== start + 1) {
      if (start < (this.#starts.at(-1) ?? 0)) this.#falls = true
      this.#at.push(this.#length)
      this.#starts.push(start)
      this.#ends.push(end)
    }
    this.#next = end === start + 1 ? end : -1
    this.#length++
  }

  /** Adds so many units that were read from the source one by one, the first from `start`. */
  addRun(start: number, count: number): void {
    if (count === 0) return
    this.add(start, start + 1)
    this.#next += count - 1
    this.#length += count - 1
  }

  /** Takes the last unit back. */
  drop(): void {
    this.#length--
    if (this.#next >= 0) this.#next--
    if (this.#at.at(-1) !== this.#length) return
    this.#at.pop()
    this.#starts.pop()
    this.#ends.pop()
    this.#next = -1
  }

  /** The map, for a source of so many UTF-16 units. */
  finish(sourceLength: number): OffsetMap {
    const at = Uint32Array.from(this.#at)
    const starts = Uint32Array.from(this.#starts)
    const ends = Uint32Array.from(this.#ends)
    const length = this.#length
    const startOf = (unit: number): number => {
      const run = runOf(at, unit)
      const start = starts[run] ?? 0
      return (ends[run] ?? 0) === start + 1 ? start + unit - (at[run] ?? 0) : start
    }
    const endOf = (unit: number): number => {
      const run = runOf(at, unit)
      const end = ends[run] ?? 0
      return end === (starts[run] ?? 0) + 1 ? end + unit - (at[run] ?? 0) : end
    }
    if (this.#falls) return unordered(at, length, sourceLength, startOf, endOf)
    return {
      toSource({ start, end }) {
        const from = start < length ? startOf(start) : sourceLength
        return inSource(from, end > start ? (end <= length ? endOf(end - 1) : sourceLength) : from)
      },
      toText({ start, end }) {
        const from = firstUnit(length, (unit) => endOf(unit) > start)
        return inText(
          from,
          Math.max(
            from,
            firstUnit(length, (unit) => startOf(unit) >= end),
          ),
        )
      },
    }
  }
}

/** The map of a text whose order is not that of its source: a range leads to the tightest one around all that it holds. */
function unordered(
  at: Uint32Array,
  length: number,
  sourceLength: number,
  startOf: (unit: number) => number,
  endOf: (unit: number) => number,
): OffsetMap {
  const lastOf = (run: number) => (at[run + 1] ?? length) - 1
  return {
    toSource({ start, end }) {
      if (start >= length || end > length) return inSource(start < length ? startOf(start) : sourceLength, sourceLength)
      let from = startOf(start)
      if (end <= start) return inSource(from, from)
      let to = endOf(end - 1)
      for (let run = runOf(at, start); run < at.length && (at[run] ?? 0) < end; run++) {
        from = Math.min(from, startOf(Math.max(start, at[run] ?? 0)))
        to = Math.max(to, endOf(Math.min(end - 1, lastOf(run))))
      }
      return inSource(from, to)
    },
    toText({ start, end }) {
      let from = length
      let to = 0
      for (let unit = 0; unit < length; unit++) {
        if (endOf(unit) <= start || startOf(unit) >= end) continue
        from = Math.min(from, unit)
        to = unit + 1
      }
      return inText(from, Math.max(from, to))
    },
  }
}

/** The run that a unit lies in. */
function runOf(at: Uint32Array, unit: number): number {
  let low = 0
  let high = at.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((at[middle] ?? 0) <= unit) low = middle
    else high = middle
  }
  return low
}

/** The first unit that fits, where all after it fit too. */
function firstUnit(length: number, fits: (unit: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (fits(middle)) high = middle
    else low = middle + 1
  }
  return low
}
