import { inText, type Span } from '../../text/span.ts'
import { type Column, isRole } from '../2-normalise/columns.ts'
import { readMark } from '../2-normalise/mark.ts'
import type { Cell } from './outline.ts'
import { isBodyLine, isDayLine, placeCells } from './table-cells.ts'

type Spans = readonly Span<'text'>[]

/** A row of a table without numbers, a cell a line, and how many lines it has. */
export interface PlainRow {
  readonly cells: readonly Cell[]
  readonly lines: number
}

/** No cell of a body, and no part of a name that a narrow column breaks, is longer. */
const longestName = 16
const longestPart = 8
/** No row has more lines. */
const longestRow = 20

/** Whether a head of two, who has it below the task, stands over lines that are tasks and bodies by turns. */
export function isPaired(text: string, [task, role]: readonly Column[], below: Spans): boolean {
  if (task !== 'task' || role === undefined || !isRole(role) || below.length < 4) return false
  return below.every((line, at) => isBodyLine(text, line) === (at % 2 === 1) && (at % 2 === 1 || line.end - line.start > 3))
}

/**
 * The row that begins at line `i`: a line for each column where those of the bodies can be names; else, for one cell spans several rows or goes
 * on over lines, what it is for and then who has it. None where no body follows: the table has ended.
 */
export function plainRow(text: string, lines: Spans, i: number, columns: readonly Column[]): PlainRow | undefined {
  const row = lines.slice(i, i + columns.length)
  if (row.length === columns.length && columns.every((column, k) => fits(text, row[k] as Span<'text'>, column)))
    return withMore(text, lines, i, row, columns)
  if (columns.some((column) => column === 'result' || column === 'other' || column === 'group')) return undefined
  return columns.findIndex(isRole) < columns.indexOf('task') ? leadFirst(text, lines, i, columns) : taskFirst(text, lines, i, columns)
}

/** A row with the lines below it that name more bodies, each a part of its last cell; not where a column of bodies begins the rows. */
function withMore(text: string, lines: Spans, i: number, row: Spans, columns: readonly Column[]): PlainRow {
  const cells = placeCells(text, row, columns)
  const last = cells.at(-1)
  let more = row.length
  while (columns[0] === 'task' && last && isRole(last.column) && isNames(text, lines[i + more])) more++
  const end = lines[i + more - 1]?.end
  if (!last || end === undefined || more === row.length) return { cells, lines: row.length }
  return { cells: [...cells.slice(0, -1), { column: last.column, span: inText(last.span.start, end) }], lines: more }
}

function isNames(text: string, line: Span<'text'> | undefined): boolean {
  return line !== undefined && isBodyLine(text, line) && readMark(text, line.start) === undefined
}

function fits(text: string, line: Span<'text'>, column: Column): boolean {
  const length = line.end - line.start
  if (column === 'task') return length > 3 && !isBodyLine(text, line)
  if (column === 'deadline') return isDayLine(text, line) || (length <= longestName && /[\d底前]/.test(text.slice(line.start, line.end)))
  return (
    !isRole(column) ||
    isBodyLine(text, line) ||
    (length <= longestName && !isDayLine(text, line) && !/[，。；：]/.test(text.slice(line.start, line.end)))
  )
}

function taskFirst(text: string, lines: Spans, i: number, columns: readonly Column[]): PlainRow | undefined {
  const owner = (line: Span<'text'>) => isBodyLine(text, line) || isDayLine(text, line)
  let told = i
  while (told < lines.length && told < i + longestRow && !owner(lines[told] as Span<'text'>)) told++
  let end = told
  while (end < lines.length && end < i + longestRow && owner(lines[end] as Span<'text'>)) end++
  return told > i && end > told ? { cells: placeCells(text, lines.slice(i, end), columns), lines: end - i } : undefined
}

/**
 * Rows whose first cell, of those that lead, spans several: it is none where it goes on over lines.
 *
 *     市水务局 ⏎ 改造管网，年底前完工 ⏎ 各街道 ⏎ 新建水厂，年底前开工 ⏎ 各街道
 */
function leadFirst(text: string, lines: Spans, i: number, columns: readonly Column[]): PlainRow | undefined {
  const isPart = (line: Span<'text'> | undefined) =>
    line !== undefined && line.end - line.start <= longestPart && !/[，。；：、\d]/.test(text.slice(line.start, line.end))
  let at = i
  while (at < i + longestRow && isPart(lines[at])) at++
  const first = lines[i]
  const task = lines[at]
  const below = lines[at + 1]
  if (!task || isBodyLine(text, task)) return undefined
  const [lead, role] = columns.filter(isRole)
  const cells: Cell[] = at === i + 1 && lead && first ? [{ column: lead, span: first }] : []
  cells.push({ column: 'task', span: task })
  const owned = role !== undefined && below !== undefined && isBodyLine(text, below)
  if (owned) cells.push({ column: role, span: below })
  const merged = /^[^。]{6,60}$/.test(text.slice(task.start, task.end)) && readMark(text, task.start) === undefined
  return owned || at > i || merged ? { cells, lines: at - i + (owned ? 2 : 1) } : undefined
}
