import type { Span } from '../../text/span.ts'
import { type Column, columnOf, headerCells } from '../2-normalise/columns.ts'
import { opensGroup } from '../2-normalise/mark.ts'
import { aboutTasks, headColumns } from '../2-normalise/table-heads.ts'

/** The head of a table: its columns and where they stand. */
export interface Head {
  readonly columns: readonly Column[]
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
  const cells = text.slice(line.start, line.end).split('\t')
  const known = headerCells(cells)
  if (known * 2 < cells.length || known < 2) return undefined
  const columns = headColumns(cells)
  return aboutTasks(columns) ? { columns, next: i + 1, start: line.start } : undefined
}

/** The column that a line of its own heads. */
export function columnAt(text: string, line: Span<'text'> | undefined): Column | undefined {
  return line && line.end - line.start <= longestHead ? columnOf(text.slice(line.start, line.end)) : undefined
}

/** Whether a line is the head of a group of rows by its label: 一、优化结构. */
export function headsGroup(text: string, line: Span<'text'> | undefined): boolean {
  return line !== undefined && opensGroup(text, line.start)
}
