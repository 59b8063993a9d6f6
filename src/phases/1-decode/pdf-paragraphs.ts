import { glue, type Line } from './pdf-lines.ts'

/** The edges between which most lines of the document run. */
interface Margins {
  readonly left: number
  readonly right: number
}

/**
 * Joins lines into paragraphs over page ends. A paragraph ends where its line stops short of the right margin,
 * where the next one is indented, larger or smaller, or stands a gap below. Rows of a table become lines with tabs.
 */
export function paragraphsOf(pages: readonly (readonly Line[])[]): string[] {
  const margins = marginsOf(pages.flat().filter(({ row }) => row === undefined))
  const paragraphs: string[] = []
  let before: Line | undefined
  for (const page of pages) {
    const gap = usualGap(page)
    for (let at = 0; at < page.length; at += 1) {
      const table = tableAt(page, at)
      if (table !== undefined) {
        paragraphs.push(...table.rows)
        at = table.end - 1
        before = undefined
        continue
      }
      const line = page[at]
      if (line === undefined) continue
      if (line.row) {
        paragraphs.push(line.text)
        before = undefined
        continue
      }
      if (before !== undefined && goesOn(before, line, margins, at === 0 ? undefined : gap)) {
        paragraphs[paragraphs.length - 1] = glue(paragraphs.at(-1) ?? '', line.text)
      } else paragraphs.push(line.text)
      before = line
    }
  }
  return paragraphs
}

function goesOn(before: Line, line: Line, { left, right }: Margins, gap: number | undefined): boolean {
  const em = before.size
  if (Math.abs(before.size - line.size) > em * 0.15) return false
  if (before.right < right - em * 1.6) return false
  if (line.left > left + em * 1.2) return false
  // A first line is indented by two characters; what starts further right is a title, a signature or a date.
  if (before.left > left + em * 2.6) return false
  return gap === undefined || before.y - line.y <= gap * 1.6
}

function marginsOf(lines: readonly Line[]): Margins {
  const long = lines.filter(({ text }) => text.length > 12)
  const rights = (long.length > 0 ? long : lines).map(({ right }) => right).sort((a, b) => a - b)
  return { left: commonest(long.map(({ left }) => Math.round(left))), right: rights[Math.floor(rights.length * 0.8)] ?? 0 }
}

function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best = 0
  for (const [value, count] of counts) if (count > (counts.get(best) ?? 0)) best = value
  return best
}

function usualGap(page: readonly Line[]): number {
  const gaps = page.slice(1).map((line, at) => (page[at]?.y ?? 0) - line.y)
  gaps.sort((a, b) => a - b)
  return gaps[Math.floor(gaps.length / 2)] ?? 0
}

/**
 * The table that starts at a line of three parts or more: the lines that follow it in the same columns.
 * A line with nothing in the first column goes on with the cells above it.
 */
function tableAt(page: readonly Line[], from: number): { rows: string[]; end: number } | undefined {
  const first = page[from]
  if (first === undefined || first.cells.length < 3) return undefined
  const columns = first.cells.map(({ left }) => left)
  const rows: string[][] = []
  let end = from
  for (; end < page.length; end += 1) {
    const line = page[end]
    if (line === undefined) break
    const places = line.cells.map(({ left }) => nearest(columns, left))
    const narrow = line.cells.length > 1 || (places[0] ?? 0) > 0 || (line.right - line.left < line.size * 8 && rows.length > 0)
    if (!narrow || (rows.length === 0 && new Set(places).size < places.length)) break
    if (rows.length === 0 || (places.includes(0) && line.cells.length > 1)) rows.push(columns.map(() => ''))
    const row = rows.at(-1)
    line.cells.forEach((cell, at) => {
      const place = places[at] ?? 0
      if (row !== undefined) row[place] = glue(row[place] ?? '', cell.text)
    })
  }
  return rows.length < 2 ? undefined : { rows: rows.map((row) => row.join('\t').replace(/\t+$/, '')), end }
}

function nearest(columns: readonly number[], left: number): number {
  let best = 0
  columns.forEach((column, at) => {
    if (Math.abs(column - left) < Math.abs((columns[best] ?? 0) - left)) best = at
  })
  return best
}
