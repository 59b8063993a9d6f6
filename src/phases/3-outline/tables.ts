import { inText, type Span } from '../../text/span.ts'
import { aboutTasks } from '../2-normalise/table-heads.ts'
import type { Cell } from './outline.ts'
import { readGlued } from './table-glued.ts'
import { columnAt, headAt } from './table-head.ts'
import { type Table, toRow } from './table-list.ts'
import { readRows } from './table-rows.ts'

/**
 * Tables of tasks, flattened: a line a row with tabs between the cells, a cell a line, or a record a task with its labels on lines between
 * the cells. A table counts when its head names a task column and who or when beside it.
 */
export function findTables(text: string): Table[] {
  const lines = linesOf(text)
  const tables: Table[] = []
  let i = 0
  while (i < lines.length) {
    const head = headAt(text, lines, i)
    const read = head && readRows(text, lines, head)
    const table = (read?.rows.length ? read : undefined) ?? readRecord(text, lines, i) ?? readGlued(text, lines[i]) ?? read
    if (!table) {
      i++
      continue
    }
    if (table.rows.length > 0) tables.push(table)
    do i++
    while ((lines[i]?.start ?? table.end) < table.end)
  }
  return tables
}

function linesOf(text: string): Span<'text'>[] {
  const lines: Span<'text'>[] = []
  for (let at = 0; at < text.length; ) {
    let to = text.indexOf('\n', at)
    if (to < 0) to = text.length
    if (to > at) lines.push(inText(at, to))
    at = to + 1
  }
  return lines
}

/** No record has more lines than this between two labels. */
const longestCell = 12

/**
 * A task printed as a record, each label on a line of its own above what it says:
 *
 *     工作任务 ⏎ 改造供水管网… ⏎ 责任单位 ⏎ 市水务局 ⏎ 完成时限 ⏎ 12月底
 */
function readRecord(text: string, lines: readonly Span<'text'>[], i: number): Table | undefined {
  const labelAt = (k: number) => columnAt(text, lines[k])
  const start = lines[i]
  if (!start || labelAt(i) !== 'task') return undefined
  const cells: Cell[] = []
  for (let at = i, column = labelAt(i); column !== undefined && cells.every((cell) => cell.column !== column); column = labelAt(at)) {
    const from = at + 1
    let next = from + 1
    while (next < from + longestCell && labelAt(next) === undefined) next++
    if (labelAt(next) === undefined) next = from + 1
    const first = lines[from]
    const last = lines[next - 1]
    if (!first || !last || labelAt(from) !== undefined) break
    cells.push({ column, span: inText(first.start, last.end) })
    at = next
  }
  const end = cells.at(-1)?.span.end ?? start.end
  const row = aboutTasks(cells.map(({ column }) => column)) ? toRow(text, cells, inText(start.start, end), undefined) : undefined
  return row && { start: start.start, end, rows: [row] }
}
