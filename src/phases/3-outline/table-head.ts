import { inText, type Span } from '../../text/span.ts'
import { type Column, columnOf, headerCells, isRowNumber } from '../2-normalise/columns.ts'
import { opensGroup } from '../2-normalise/mark.ts'
import { aboutTasks, headColumns } from '../2-normalise/table-heads.ts'
import type { Cell } from './outline.ts'

/** The head of a table: its columns and where they stand. */
export interface Head {
  readonly columns: readonly Column[]
  /** The years that head columns, in one line of cells. */
  readonly years: readonly Cell['year'][]
  /** Index of the first line after the head. */
  readonly next: number
  readonly start: number
}

/** No head of a column, and none of a table, is longer. */
const longestHead = 16
const longestLine = 160

/** The head of a table of tasks at line `i`, cells between tabs. */
export function headAt(text: string, lines: readonly Span<'text'>[], i: number): Head | undefined {
  const line = lines[i]
  if (line === undefined || line.end - line.start > longestLine) return undefined
  const spans = cellSpans(text, line)
  const cells = spans.map((span) => text.slice(span.start, span.end))
  const known = headerCells(cells)
  const years = yearsOf(text, spans)
  const named = cells.filter((cell, at) => cell !== '' && years[at] === undefined).length
  if (known * 2 < named || known < 2) return undefined
  const columns = spanned(cells, headColumns(cells), () => rowsBelow(text, lines, i, cells.length))
  return aboutTasks(columns) ? { columns, years, next: i + 1, start: line.start } : undefined
}

/** The cells of a line, which tabs part. Linear in the line, however long the text goes on behind it. */
export function cellSpans(text: string, { start, end }: Span<'text'>): Span<'text'>[] {
  let at = start
  return text
    .slice(start, end)
    .split('\t')
    .map(({ length }) => {
      const cell = inText(at, at + length)
      at += length + 1
      return cell
    })
}

/** 2025年, 2025年度目标: a head that names a year. */
const yearHead = /^\s*(20\d\d)年(?:度)?(?:工作|年度|建设)?(?:目标|任务|计划)?(?:任务|值)?\s*$/

/** The years that head cells; none where but one does. */
function yearsOf(text: string, cells: readonly Span<'text'>[]): Cell['year'][] {
  const years = cells.map((span) => {
    const year = yearHead.exec(text.slice(span.start, span.end))?.[1]
    return year === undefined ? undefined : { year: Number(year), span }
  })
  return years.filter((year) => year !== undefined).length > 1 ? years : []
}

/** So many rows tell what stands under a head. */
const tellingRows = 20

/** The first rows below a head with as many cells. */
function rowsBelow(text: string, lines: readonly Span<'text'>[], head: number, width: number): string[][] {
  return lines
    .slice(head + 1, head + 1 + tellingRows)
    .map((line) => text.slice(line.start, line.end).split('\t'))
    .filter((cells) => cells.length === width)
}

/**
 * Columns under one head, 重点任务, of which the print names but the first: the group that rows share, the number, the task.
 *
 *     重点任务        |    | 牵头单位
 *     （一）做强茶业 | 1 | 改造茶园。 | 省农业农村厅
 *                    | 2 | 修建水渠。 | 省水利厅
 */
function spanned(heads: readonly string[], columns: readonly Column[], below: () => string[][]): readonly Column[] {
  const task = columns.indexOf('task')
  let end = task + 1
  while (heads[end] === '') end++
  if (task < 0 || end === task + 1) return columns
  const rows = below()
  if (rows.length < 2) return columns
  const numbers = (at: number) => rows.filter((row) => isRowNumber(row[at] ?? '')).length * 2 > rows.length
  const length = (at: number) => rows.reduce((sum, row) => sum + (row[at] ?? '').length, 0)
  const under = columns.slice(task, end).map((_, at): Column => (numbers(task + at) ? 'number' : 'group'))
  const words = under.map((column, at) => (column === 'number' ? 0 : length(task + at)))
  under[words.lastIndexOf(Math.max(...words))] = 'task'
  return [...columns.slice(0, task), ...under, ...columns.slice(end)]
}

/** The column that a line of its own heads. */
export function columnAt(text: string, line: Span<'text'> | undefined): Column | undefined {
  return line && line.end - line.start <= longestHead ? columnOf(text.slice(line.start, line.end)) : undefined
}

/** Whether a line is the head of a group of rows by its label: 一、优化结构. */
export function headsGroup(text: string, line: Span<'text'> | undefined): boolean {
  return line !== undefined && opensGroup(text, line.start)
}
