/** A line of the normalised text. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly words: string
}

/** The lines of a stretch of text, blank ones left out. */
export function linesIn(text: string, from: number, to: number): Line[] {
  const lines: Line[] = []
  for (let at = from; at < to; ) {
    let end = text.indexOf('\n', at)
    if (end < 0 || end > to) end = to
    if (end > at) lines.push({ start: at, end, words: text.slice(at, end) })
    at = end + 1
  }
  return lines
}
