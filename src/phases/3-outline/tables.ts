import { inText, type Span } from '../../text/span.ts'
import { type Column, isRole } from '../2-normalise/columns.ts'
import { readMark } from '../2-normalise/mark.ts'
import type { Cell } from './outline.ts'
import { isBodyLine, isDayLine, lackOf, placeCells } from './table-cells.ts'
import { readGlued } from './table-glued.ts'
import { aboutTasks, columnAt, type Head, headAt, headsGroup, isLabel, numberOf } from './table-head.ts'
import { RowList, type Table, toRow } from './table-list.ts'
import { isPaired, plainRow } from './table-plain.ts'
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
    const found = headAt(text, lines, i)
    const short = found?.perLine && found.columns.length < 3
    const head = found && short && !isPaired(text, found.columns, lines.slice(found.next, found.next + 4)) ? undefined : found
    const read = head && (head.perLine ? readCellLines(text, lines, head) : readRows(text, lines, head))
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

/** So many lines behind a head without the number of a row: the table holds none. */
const mostGroups = 8

function readCellLines(text: string, lines: readonly Span<'text'>[], head: Head): Table {
  const rows = new RowList(text, head.columns)
  const numbered = head.columns[0] === 'number'
  const apart = jumps(head.columns)
  let i = head.next
  let count: number | undefined
  let end = lines[head.next - 1]?.end ?? head.start
  let group: Span<'text'> | undefined
  while (i < lines.length) {
    const first = lines[i]
    if (!first || /^附件/.test(text.slice(first.start, first.end))) break
    if (!numbered) {
      if (isGroupHead(text, first, lines[i + 1], lines[i + 2])) {
        group = first
        i++
        continue
      }
      const row = plainRow(text, lines, i, head.columns)
      const last = row && lines[i + row.lines - 1]
      if (!row || !last) break
      rows.add(row.cells, inText(first.start, last.end), group, last === lines.at(-1) ? 'cut' : 'merged')
      end = last.end
      i += row.lines
      continue
    }
    if (!opensRow(i)) {
      if (first.end - first.start > (headsGroup(text, first) ? 60 : 40) || (count === undefined && i - head.next > mostGroups)) break
      group = inText(first.start, text.charAt(first.end - 1) === '。' ? first.end - 1 : first.end)
      i++
      continue
    }
    count = numberOf(text, first)
    let to = i + 1
    while (to < lines.length && to - i < 40 && !opensRow(to) && !closesRow(i, to)) to++
    add(withoutHead(lines.slice(i, to)))
    i = to
  }
  return { start: head.start, end, rows: rows.merged() }

  /** The lines of a row without the head that a new page printed again behind it. */
  function withoutHead(spans: Span<'text'>[]): Span<'text'>[] {
    const from = spans.findIndex((line, at) => at > 1 && columnAt(text, line) === 'number' && columnAt(text, spans[at + 1]) !== undefined)
    return from < 0 ? spans : spans.slice(0, from)
  }

  /** The next number, the first behind the head of a group, or a later one behind a row that has all it needs and before what tells a task. */
  function opensRow(k: number): boolean {
    const value = numberOf(text, lines[k])
    if (value === undefined) return false
    const grouped = headsGroup(text, lines[k - 1]) || isLabel(text, lines[k - 2])
    if (count === undefined || value === count + 1 || (value === 1 && grouped)) return true
    const above = lines[k - 1]
    const below = lines[k + 1]
    if (!apart || value <= count || !above || !below || below.end - below.start < 5) return false
    const ended = headsGroup(text, above) || isBodyLine(text, above) || isDayLine(text, above)
    return ended && !isBodyLine(text, below) && !isDayLine(text, below) && numberOf(text, below) === undefined
  }

  function closesRow(i: number, k: number): boolean {
    const line = lines[k] as Span<'text'>
    if (/^附件|^(?:备\s?注|注|说明)：./.test(text.slice(line.start, line.end))) return true
    if (head.grouped && k - i >= head.columns.length - 1 && isGroupName(text, line) && opensRow(k + 1)) return true
    if (k - i >= head.columns.length) return readMark(text, line.start)?.style.startsWith('han') === true
    if (k > i + 1 && isLabel(text, line)) return true
    return k > i + 1 && headsGroup(text, line) && (numberOf(text, lines[k + 1]) !== undefined || headsGroup(text, lines[k + 1]))
  }

  function add(spans: readonly Span<'text'>[]): void {
    const last = spans[spans.length - 1]
    const first = spans[0]
    if (!first || !last) return
    rows.add(placeCells(text, spans, head.columns), inText(first.start, last.end), group, lackOf(text, spans, head.columns))
    end = last.end
  }
}

/** Whether a line may name a group of rows: a few words that are no body and no day. */
function isGroupName(text: string, line: Span<'text'>): boolean {
  return (
    line.end - line.start <= 12 && !isBodyLine(text, line) && !isDayLine(text, line) && !/[，。；：]/.test(text.slice(line.start, line.end))
  )
}

/** Whether rows that are a choice of a longer table's can be told by their numbers: hardly a cell stands behind who has them. */
function jumps(columns: readonly Column[]): boolean {
  return columns.length - 1 - columns.findLastIndex((column) => isRole(column) || column === 'deadline') <= 1
}

/** 一、优化结构 above the first row of its own, 1.改造管网。, or above a task that has no label and the bodies that have it. */
function isGroupHead(text: string, line: Span<'text'>, below: Span<'text'> | undefined, second: Span<'text'> | undefined): boolean {
  if (!headsGroup(text, line) || below === undefined) return false
  if (readMark(text, below.start)?.style === 'arabic') return true
  const closed = /[。；]$/.test(text.slice(line.start, line.end))
  return !closed && !readMark(text, below.start) && !isBodyLine(text, below) && second !== undefined && isBodyLine(text, second)
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
