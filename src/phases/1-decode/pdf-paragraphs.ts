import { glue, type Line } from './pdf-lines.ts'
import { namesBodies } from './table.ts'

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
  for (const [number, page] of pages.entries()) {
    const gap = usualGap(page)
    const broken = pages[number - 1]?.at(-1)?.row === true
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
        const whole = broken && at === 0 ? rowOverPages(paragraphs.at(-2), paragraphs.at(-1) ?? '', line.text) : undefined
        if (whole === undefined) paragraphs.push(line.text)
        else paragraphs[paragraphs.length - 1] = whole
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

/**
 * A row that a page ends in and the next goes on with, as one; undefined where the next is a row of its own. What goes on has no number
 * of its own, or has the one that its beginning lacks, and some cell stops amid its words:
 *
 *     6    加强司法保护，审理周期缩短    市中级
 *          10%。                        法院
 */
function rowOverPages(above: string | undefined, row: string, next: string): string | undefined {
  const [first = '', ...cells] = row.split('\t')
  const [second = '', ...others] = next.split('\t')
  const follows = Number(second) > 1 && Number(second) === Number(above?.split('\t')[0]) + 1
  if (cells.length < 2 || others.length === 0 || !(second === '' || (first === '' && follows))) return undefined
  const halves = Array.from({ length: Math.max(cells.length, others.length) }, (_, at) => [cells[at] ?? '', others[at] ?? ''] as const)
  // A row below a merged cell has no number either, but whole cells: numbers and names of its own.
  const broken = halves.filter(([half, rest]) => half !== '' && rest !== '')
  if (broken.some((both) => namesBodies(both) || both.every((half) => /^\d+$/.test(half)))) return undefined
  if (!broken.some(([half]) => !/[。；;！）)]$/.test(half))) return undefined
  return [first + second, ...halves.map(([half, rest]) => glue(half, rest))].join('\t')
}

function goesOn(before: Line, line: Line, { left, right }: Margins, gap: number | undefined): boolean {
  const em = before.size
  if (Math.abs(before.size - line.size) > em * 0.15) return false
  if (before.right < right - em * 1.6) return false
  if (line.left > left + em * 1.2) return false
  // A first line is indented by two characters; what starts further right is a title, a signature or a date.
  if (before.left > left + em * 2.6) return false
  return gap === undefined || before.y - line.y <= gap * 1.25 + 1
}

function marginsOf(lines: readonly Line[]): Margins {
  const long = lines.filter(({ text }) => text.length > 12)
  const rights = (long.length > 0 ? long : lines).map(({ right }) => right).sort((a, b) => a - b)
  // Most lines of a page may be first lines, which are indented. Without a long line nothing goes on.
  const lefts = long.map(({ left }) => Math.round(left)).sort((a, b) => a - b)
  return { left: least(lefts, 0.08) ?? lefts[0] ?? 0, right: rights[Math.floor(rights.length * 0.8)] ?? 0 }
}

/** How far apart the lines of a paragraph stand on a page: the least that is usual, as there may be more between paragraphs. */
function usualGap(page: readonly Line[]): number {
  const gaps = page
    .slice(1)
    .map((line, at) => Math.round((page[at]?.y ?? 0) - line.y))
    .filter((gap) => gap > 2)
  return least(gaps, 0.2) ?? gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
}

/** The least value that is often met: more than once, and by this share of all. */
function least(values: readonly number[], share: number): number | undefined {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const often = [...counts].filter(([, count]) => count > 1 && count >= values.length * share).map(([value]) => value)
  return often.length === 0 ? undefined : Math.min(...often)
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
