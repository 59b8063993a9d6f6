/** The paragraphs that places of a policy's text stand in. */

interface Place {
  readonly start: number
  readonly end: number
}

export interface Paragraph<P extends Place> {
  readonly text: string
  /** Where it begins in the policy's text. */
  readonly start: number
  /** The places that begin in it, each once, in order. */
  readonly places: readonly P[]
}

/** Groups places by their paragraph (a line of the text), in the order of the text. A place that the text does not hold is left out. */
export function paragraphsAround<P extends Place>(text: string, places: readonly P[]): readonly Paragraph<P>[] {
  const found = new Map<number, { text: string; start: number; places: P[] }>()
  for (const place of [...places].sort((p, q) => p.start - q.start || p.end - q.end)) {
    if (place.end > text.length || place.end <= place.start) continue
    const start = text.lastIndexOf('\n', place.start - 1) + 1
    const stop = text.indexOf('\n', place.end)
    const paragraph = found.get(start) ?? { text: text.slice(start, stop < 0 ? text.length : stop).trimEnd(), start, places: [] }
    if (!paragraph.places.some((other) => other.start === place.start && other.end === place.end)) paragraph.places.push(place)
    found.set(start, paragraph)
  }
  return [...found.values()]
}
