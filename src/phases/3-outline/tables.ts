import { inText, type Span } from '../../text/span.ts'
import { type Column, headerCells } from '../2-normalise/columns.ts'
import { readMark } from '../2-normalise/mark.ts'
import type { Cell } from './outline.ts'
import { isBodyLine, placeCells } from './table-cells.ts'
import { aboutTasks, columnAt, type Head, headAt } from './table-head.ts'

export interface TableRow {
  /** The group it stands in: a cell of its own, or a row that is one heading. */
  readonly group: Span<'text'> | undefined
  readonly number: Span<'text'> | undefined
  readonly task: Span<'text'>
  readonly cells: readonly Cell[]
  readonly span: Span<'text'>
}

export interface Table {
  readonly start: number
  readonly end: number
  readonly rows: readonly TableRow[]
}

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
    const table = head ? (head.perLine ? readCellLines(text, lines, head) : readRows(text, lines, head)) : readRecord(text, lines, i)
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

function readRows(text: string, lines: readonly Span<'text'>[], head: Head): Table {
  const rows: TableRow[] = []
  let group: Span<'text'> | undefined
  let alone = 0
  let end = lines[head.next - 1]?.end ?? head.start
  for (let i = head.next; i < lines.length; i++) {
    const line = lines[i]
    if (!line) break
    if (isRule(text, line)) continue
    const spans = cellSpans(text, line)
    if (spans.length === 1) {
      const words = text.slice(line.start, line.end)
      if (/^附件/.test(words) || ++alone > 2) break
      if (readMark(text, line.start) || words.length <= 30) group = line
      else if (rows.length === 0) break
      continue
    }
    alone = 0
    if (headerCells(spans.map((span) => text.slice(span.start, span.end))) >= 3) continue
    while (spans.length < 20 && isRest(text, lines[i + 1])) spans.push(lines[++i] as Span<'text'>)
    const last = spans.at(-1) ?? line
    const row = toRow(text, rowCells(text, spans, head.columns), inText(line.start, last.end), group)
    if (row) rows.push(row)
    end = last.end
  }
  return { start: head.start, end, rows }
}

/** A line with no gap that names bodies: the rest of a cell of the row above. */
function isRest(text: string, line: Span<'text'> | undefined): boolean {
  return line !== undefined && !text.slice(line.start, line.end).includes('\t') && isBodyLine(text, line)
}

/** Cells that a row lacks stand on the left, where one cell spans several rows; a numbered row lacks them elsewhere. */
function rowCells(text: string, spans: readonly Span<'text'>[], columns: readonly Column[]): Cell[] {
  const [first] = spans
  const numbered = columns[0] === 'number' && first !== undefined && /^\d{1,4}[.．、]?$/.test(text.slice(first.start, first.end))
  if (numbered && spans.length !== columns.length) return placeCells(text, spans, columns)
  const own = columns.slice(Math.max(0, columns.length - spans.length))
  return spans.map((span, k): Cell => ({ column: own[k] ?? 'other', span })).filter(({ span }) => span.end > span.start)
}

function cellSpans(text: string, line: Span<'text'>): Span<'text'>[] {
  const spans: Span<'text'>[] = []
  let from = line.start
  for (let i = line.start; i <= line.end; i++) {
    if (i < line.end && text.charCodeAt(i) !== 9) continue
    spans.push(inText(from, i))
    from = i + 1
  }
  return spans
}

function readCellLines(text: string, lines: readonly Span<'text'>[], head: Head): Table {
  const rows: TableRow[] = []
  const numbered = head.columns[0] === 'number'
  let i = head.next
  let count = numbered ? numberOf(text, lines[i]) - 1 : 0
  let end = lines[head.next - 1]?.end ?? head.start
  let group: Span<'text'> | undefined
  while (i < lines.length) {
    const first = lines[i]
    if (!first || /^附件/.test(text.slice(first.start, first.end))) break
    if (!numbered) {
      const cells = lines.slice(i, i + head.columns.length)
      if (cells.length < head.columns.length) break
      add(cells)
      i += cells.length
      continue
    }
    if (!isNumber(text, first, count + 1)) {
      if (first.end - first.start > 40) break
      group = first
      i++
      continue
    }
    let to = i + 1
    while (to < lines.length && to - i < 40 && !isNumber(text, lines[to], count + 2)) {
      const line = lines[to]
      if (
        line &&
        (/^附件/.test(text.slice(line.start, line.end)) ||
          (to - i >= head.columns.length && readMark(text, line.start)?.style.startsWith('han')))
      )
        break
      to++
    }
    const cells = lines.slice(i, to)
    add(cells)
    count++
    i = to
  }
  return { start: head.start, end, rows }

  function add(spans: readonly Span<'text'>[]): void {
    const last = spans[spans.length - 1]
    const first = spans[0]
    if (!first || !last) return
    const row = toRow(text, placeCells(text, spans, head.columns), inText(first.start, last.end), group)
    if (row) rows.push(row)
    end = last.end
  }
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

/** The number that a line is, 1 where it is none: a table that was cut off begins with any. */
function numberOf(text: string, line: Span<'text'> | undefined): number {
  const words = line && line.end - line.start <= 5 ? /^([1-9]\d{0,3})[.．、]?$/.exec(text.slice(line.start, line.end)) : null
  return Number(words?.[1] ?? 1)
}

function isNumber(text: string, line: Span<'text'> | undefined, value: number): boolean {
  return line !== undefined && line.end - line.start <= 4 && text.slice(line.start, line.end).replace(/[.．、]$/, '') === String(value)
}

/** `| --- | --- |` under the head of a Markdown table. */
function isRule(text: string, line: Span<'text'>): boolean {
  return /^[-:—\s]+$/.test(text.slice(line.start, line.end))
}

function toRow(text: string, cells: readonly Cell[], span: Span<'text'>, group: Span<'text'> | undefined): TableRow | undefined {
  const of = (column: Column) => cells.find((cell) => cell.column === column)?.span
  const task = of('task')
  if (!task || task.end - task.start < 2 || /^[\d.年月日底前—-]+$/.test(text.slice(task.start, task.end))) return undefined
  return { group: of('group') ?? group, number: of('number'), task, cells, span }
}
