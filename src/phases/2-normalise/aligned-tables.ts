import { columnOf } from './columns.ts'
import { pageLines } from './furniture.ts'
import { align } from './table-align.ts'
import { TableText } from './table-body.ts'
import { type Counts, count, tableEnd } from './table-end.ts'
import { readHead } from './table-heads.ts'
import type { BareLine } from './table-lines.ts'
import { rowNumbers } from './table-numbers.ts'
import { isTable, partsOf, type ReadTable, slotsOf } from './table-parts.ts'

/** A head stands within so many tokens. */
const mostHeadTokens = 40
/** Lines that are looked at first; four times as many as long as the table reaches their end. */
const firstWindow = 30
/** No head of a column begins further into its line. */
const longestFirst = 24

/**
 * The tables of tasks of a text, whatever parts their cells: tabs, pipes, blanks, or a line each. A head of columns of which one tells tasks
 * and another who or when begins one; the rows below it are laid out by `align`. Linear in the text.
 *
 * @param taken 1 for lines of tables that are read already
 */
export function alignedTables(text: string, lines: readonly BareLine[], taken: Uint8Array): ReadTable[] {
  const tables: ReadTable[] = []
  const above: Counts = new Map()
  let source: TableText | undefined
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as BareLine
    count(above, text, line.start)
    if (taken[i] === 1 || !mayHead(text, line)) continue
    source ??= new TableText(text, lines, pageLines(text, lines))
    const { table, seen } = tableAt(source, i, lines.length, above)
    if (table !== undefined) tables.push(table)
    // What a long vain look has passed is not looked at again and again.
    i = table === undefined ? i + Math.max(0, Math.floor((seen - i - firstWindow) / 2)) : table.to - 1
  }
  return tables
}

function mayHead(text: string, { start, end }: BareLine): boolean {
  if (end <= start) return false
  const opening = text.slice(start, Math.min(end, start + longestFirst))
  const words = /^[|｜]?\s*([^\s|｜]+)/.exec(opening)?.[1] ?? ''
  return columnOf(words) !== undefined || /^[一-鿿](?:\s+[一-鿿])+/.test(opening)
}

/** The table whose head begins on line `from`, if one does, and how far the lines were looked at. */
function tableAt(
  source: TableText,
  from: number,
  lines: number,
  above: Counts,
): { readonly table: ReadTable | undefined; readonly seen: number } {
  const head = readHead(source.tokens(from, mostHeadTokens), 0)
  if (head === undefined) return { table: undefined, seen: from }
  const slots = slotsOf(head)
  const parting = head.cells[1]?.[0]?.gap ?? 'line'
  for (let window = firstWindow; ; window *= 4) {
    const to = Math.min(lines, from + window)
    const { tokens: below, again } = source.body(head, from, to)
    const next = tableEnd(below, again, head, above)
    const body = next < below.length ? below.slice(0, next) : below
    const { rows, length, seen } = align(body, slots, head.columns.includes('number') ? rowNumbers(body) : new Set(), parting)
    if (seen === below.length && to < lines) continue
    const last = body[length - 1]
    if (last === undefined || !isTable(rows, slots))
      return { table: undefined, seen: seen === body.length ? to : (body[seen - 1]?.line ?? from) }
    const parts = [{ group: false, cells: head.cells }, ...rows].flatMap((row) => partsOf(row, slots))
    return { table: { from, to: last.line + 1, parts }, seen: to }
  }
}
