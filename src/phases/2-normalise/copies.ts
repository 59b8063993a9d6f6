/** A line of the normalised text. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** A line this long stands twice in a document only where the document does. */
const telling = 60

/** Where a page prints its document a second time, as when it carries one copy for the screen and one for paper; the text's length where it does not. */
export function secondCopy(text: string): number {
  const lines = linesOf(text)
  const first = lines.findIndex(({ start, end }) => end - start >= telling)
  const own = lines[first]
  if (own === undefined || first > 80) return text.length
  for (let at = first + 1; at < lines.length; at++) {
    if (!same(text, own, lines[at])) continue
    if (!repeats(text, lines, first, at)) return text.length
    let back = 0
    while (first - back > 0 && at - back - 1 > first && same(text, lines[first - back - 1], lines[at - back - 1])) back++
    return lines[at - back]?.start ?? text.length
  }
  return text.length
}

function linesOf(text: string): Stretch[] {
  const lines: Stretch[] = []
  for (let start = 0; start < text.length; ) {
    let end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    lines.push({ start, end })
    start = end + 1
  }
  return lines
}

/** Whether all but a few of the lines from `second` on are those from `first` on, in order. */
function repeats(text: string, lines: readonly Stretch[], first: number, second: number): boolean {
  let alike = 0
  let other = 0
  for (let i = 0; second + i < lines.length && first + i < second; i++) {
    const line = lines[second + i]
    if (line === undefined) continue
    if (same(text, lines[first + i], line)) alike += line.end - line.start
    else other += line.end - line.start
  }
  return alike >= 200 && alike > other * 9
}

function same(text: string, one: Stretch | undefined, other: Stretch | undefined): boolean {
  if (one === undefined || other === undefined || one.end - one.start !== other.end - other.start) return false
  return text.slice(one.start, one.end) === text.slice(other.start, other.end)
}
