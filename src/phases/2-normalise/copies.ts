/** A line of the normalised text. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** A line this long stands twice in a document only where the document does. */
const telling = 60
/** So many such lines are looked for: the first may be run into the one before where the document is printed again. */
const mostAsked = 4

/** Where a page prints its document a second time, as when it carries one copy for the screen and one for paper; the text's length where it does not. */
export function secondCopy(text: string): number {
  const lines = linesOf(text)
  let asked = 0
  for (let first = 0; first < lines.length && first <= 80 && asked < mostAsked; first++) {
    const own = lines[first] as Stretch
    if (own.end - own.start < telling) continue
    asked++
    const at = lines.findIndex((line, i) => i > first && same(text, own, line))
    if (at < 0) continue
    if (!repeats(text, lines, first, at)) return text.length
    let back = 0
    while (first - back > 0 && at - back - 1 > first && same(text, lines[first - back - 1], lines[at - back - 1])) back++
    return beginning(text, lines[first - back]?.start ?? 0, lines[at - back]?.start ?? text.length)
  }
  return text.length
}

/** Where the second copy begins when its first lines, those before `first`, are run into the line that ends at `at`. */
function beginning(text: string, first: number, at: number): number {
  let own = first
  let end = at
  while (own > 0 && end > first) {
    if (text.charCodeAt(own - 1) === 10) own--
    else if (text.charCodeAt(end - 1) === 10) end--
    else if (text.charCodeAt(own - 1) === text.charCodeAt(end - 1)) {
      own--
      end--
    } else return at
  }
  return end
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
    if (same(text, lines[first + i], line) || (second + i === lines.length - 1 && opens(text, line, lines[first + i])))
      alike += line.end - line.start
    else other += line.end - line.start
  }
  return alike >= 200 && alike > other * 9
}

/** Whether the last line printed opens one that goes on with the head of the second copy. */
function opens(text: string, one: Stretch, other: Stretch | undefined): boolean {
  return other !== undefined && text.startsWith(text.slice(one.start, one.end), other.start)
}

function same(text: string, one: Stretch | undefined, other: Stretch | undefined): boolean {
  if (one === undefined || other === undefined || one.end - one.start !== other.end - other.start) return false
  return text.slice(one.start, one.end) === text.slice(other.start, other.end)
}
