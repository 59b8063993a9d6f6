import type { Highlight } from '../../../src/api/shapes.ts'

/** The policy's text cut where highlights begin and end, so that overlapping ones nest in flat pieces. */

export interface Segment {
  readonly start: number
  readonly end: number
  /** Indexes of the highlights that hold here, the shortest (most particular) first. */
  readonly marks: readonly number[]
}

export interface Paragraph {
  readonly start: number
  readonly end: number
  readonly segments: readonly Segment[]
  /** How many highlights begin in it, by kind: the gutter's counts. */
  readonly begins: Readonly<Partial<Record<Highlight['kind'], number>>>
  readonly first: number | undefined
}

/** Cuts `[start, end)` at the ends of the highlights that touch it. `highlights` are in document order. */
export function segmentsOf(highlights: readonly Highlight[], start: number, end: number): Segment[] {
  const touching = highlights.flatMap((highlight, index) =>
    highlight.start < end && highlight.end > start && highlight.end > highlight.start ? [index] : [],
  )
  const cuts = new Set([start, end])
  for (const index of touching) {
    const { start: from, end: to } = highlights[index] as Highlight
    if (from > start) cuts.add(from)
    if (to < end) cuts.add(to)
  }
  const borders = [...cuts].sort((p, q) => p - q)
  const length = (index: number) => (highlights[index] as Highlight).end - (highlights[index] as Highlight).start
  return borders.slice(1).map((to, index): Segment => {
    const from = borders[index] ?? start
    const marks = touching.filter((i) => (highlights[i] as Highlight).start <= from && (highlights[i] as Highlight).end >= to)
    return { start: from, end: to, marks: marks.sort((p, q) => length(p) - length(q) || p - q) }
  })
}

/** Splits the text at its line breaks (LF, CR LF) and each line into segments; empty lines are dropped. */
export function paragraphsOf(text: string, highlights: readonly Highlight[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const ends = [...text.matchAll(/\r?\n|\r|$/g)]
  let start = 0
  let from = 0
  for (const match of ends) {
    const end = match.index
    if (text.slice(start, end).trim() !== '') {
      while (from < highlights.length && (highlights[from] as Highlight).start < start && isPast(highlights, from, start)) from += 1
      const near = highlights.slice(from).filter((h) => h.start < end && h.end > start)
      const segments = segmentsOf(near, start, end).map((s) => ({
        ...s,
        marks: s.marks.map((i) => highlights.indexOf(near[i] as Highlight, from)),
      }))
      const begins: Partial<Record<Highlight['kind'], number>> = {}
      const starting = near.filter((h) => h.start >= start)
      for (const { kind } of starting) begins[kind] = (begins[kind] ?? 0) + 1
      paragraphs.push({ start, end, segments, begins, first: starting[0] ? highlights.indexOf(starting[0], from) : undefined })
    }
    start = end + match[0].length
  }
  return paragraphs
}

const isPast = (highlights: readonly Highlight[], index: number, start: number) => (highlights[index] as Highlight).end <= start

/** Highlights in document order: by start, the longer first where both start together. */
export function inDocumentOrder(highlights: readonly Highlight[]): Highlight[] {
  return [...highlights].sort((p, q) => p.start - q.start || q.end - p.end || (p.node < q.node ? -1 : p.node > q.node ? 1 : 0))
}

/** The next highlight of the shown kinds after `current` (or the previous before it), going round at the ends. */
export function stepHighlight(count: number, current: number | undefined, step: 1 | -1): number | undefined {
  if (count === 0) return undefined
  if (current === undefined) return step === 1 ? 0 : count - 1
  return (current + step + count) % count
}

/** Reads `q=start-end` of a link's hash; undefined when it is absent or not a range. */
export function readQuoteHash(hash: string): { readonly start: number; readonly end: number } | undefined {
  const match = /(?:^#?|&)q=(\d+)-(\d+)(?:&|$)/.exec(hash)
  if (!match) return undefined
  const [start, end] = [Number(match[1]), Number(match[2])]
  return end > start ? { start, end } : undefined
}
