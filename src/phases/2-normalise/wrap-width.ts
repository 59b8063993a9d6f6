import type { Mark } from './mark.ts'
import { type BareLine, isEmpty } from './table-lines.ts'

/** What a sentence or a clause ends in. */
export const terminal = '。；！？;!?：:'
/** Particulars with their label: 责 任 单 位：…. */
export const label = /^[一-鿿]\s{0,4}[一-鿿\s]{1,8}[:：]/

interface MarkedLine extends BareLine {
  readonly mark: Mark | undefined
}

/** The width that a PDF's lines were broken at, where most long lines share one, or where items as wide as any line go on below; else 0. */
export function wrapWidth(text: string, lines: readonly MarkedLine[]): number {
  const counts = new Uint16Array(60)
  const items = new Uint16Array(60)
  let long = 0
  let widest = 0
  for (let i = 0; i < lines.length; i++) {
    const { start, end, mark } = lines[i] as MarkedLine
    const width = end - start
    if (width > widest && !/[|\t]/.test(text.slice(start, end))) widest = width
    if (width < 15) continue
    long++
    if (width >= 60 || terminal.includes(text.charAt(end - 1)) || label.test(text.slice(start, start + 12))) continue
    counts[width] = (counts[width] ?? 0) + 1
    const next = lines[i + 1]
    if (mark && next && !next.mark && !isEmpty(next)) items[width] = (items[width] ?? 0) + 1
  }
  let best = 0
  let width = 0
  for (let w = 20; w < 58; w++) {
    const near = nearWidth(counts, w)
    if (near > best) {
      best = near
      width = w
    }
  }
  if (best >= 6 && best * 3 >= long) return width
  const edge = widest - 2
  return edge >= 20 && edge < 58 && nearWidth(counts, edge) >= 5 && nearWidth(items, edge) >= 2 ? edge : 0
}

/** How many lines are as wide as `width`, two characters more or less. */
function nearWidth(counts: Uint16Array, width: number): number {
  let near = 0
  for (let w = width - 2; w <= width + 2; w++) near += counts[w] ?? 0
  return near
}

/** Whether a blank line follows every line, so that none of them tells a paragraph from the next. */
export function standsApart(lines: readonly BareLine[]): boolean {
  let words = 0
  let apart = 0
  for (let i = 0; i + 1 < lines.length; i++) {
    if (isEmpty(lines[i])) continue
    words++
    if (isEmpty(lines[i + 1])) apart++
  }
  return apart * 20 > words * 19
}
