import { inText, type Span } from '../../text/span.ts'
import type { Column } from '../2-normalise/columns.ts'
import type { Cell } from './outline.ts'
import { isRole } from './table-head.ts'

const end = '(?:局|厅|委|办|部|院|会|府|心|司|队|组|所|站|社|处|库|街道|[乡镇]|集团|公司|银行|海关|单位|部门|机构|企业|各[市州县区盟旗]+)'
const bodyLine = new RegExp(`^[^，。；：]{0,20}${end}(?:[、，].*${end})?等?[、，。；]?$`)
const deadlineLine =
  /^(?:(?:20\d\d|全|今|当|每)年)?(?:\d{1,2}月|第?[一二三四1-4]季度|[上下]半年|年底|年内|长期|持续|常年|全年)[^，。；]{0,10}$|^20\d\d年(?:底|内|\d{1,2}月)?[^，。；]{0,8}$/

/** Whether a line of a table names bodies alone: a cell of its own, or the rest of one. */
export function isBodyLine(text: string, { start, end }: Span<'text'>): boolean {
  return end - start <= 200 && bodyLine.test(text.slice(start, end))
}

/**
 * The cells of a row that prints a line or several a cell. By their order where each has one line; else by what they say: names of bodies
 * belong to those responsible (the first leads, the last list supports), days to the deadline, what stands before to the task.
 */
export function placeCells(text: string, lines: readonly Span<'text'>[], columns: readonly Column[]): Cell[] {
  if (lines.length === columns.length) return columns.map((column, at) => ({ column, span: lines[at] as Span<'text'> }))
  const cells: Cell[] = []
  const numbered = columns[0] === 'number'
  if (numbered && lines[0]) cells.push({ column: 'number', span: lines[0] })
  const rest = numbered ? lines.slice(1) : lines
  const isDay = (line: Span<'text'>) => line.end - line.start <= 20 && deadlineLine.test(text.slice(line.start, line.end))
  const roles = columns.filter(isRole)
  const first = rest.findIndex((line, at) => at > 0 && ((roles.length > 0 && isBodyLine(text, line)) || isDay(line)))
  const told = withoutNames(text, rest.slice(0, first < 0 ? rest.length : first), columns)
  const group = columns.includes('group') && told.length > 1 ? told.shift() : undefined
  if (group) cells.push({ column: 'group', span: group })
  cells.push(...joined('task', told))
  if (first < 0) return cells
  const bodies = run(rest.slice(first), (line) => isBodyLine(text, line))
  const listed = bodies.length > roles.length && /[、，]/.test(text.slice(bodies.at(-1)?.start, bodies.at(-1)?.end))
  const shares = roles.map((role, at) => ({
    role,
    from: at === 0 ? 0 : listed ? bodies.length - roles.length + at : at,
    to: at === roles.length - 1 ? bodies.length : listed ? bodies.length - roles.length + at + 1 : at + 1,
  }))
  for (const { role, from, to } of shares) cells.push(...joined(role, bodies.slice(from, to)))
  const day = columns.includes('deadline') ? rest.slice(first).find(isDay) : undefined
  if (day) cells.push({ column: 'deadline', span: day })
  return cells
}

/** One cell of several lines. */
function joined(column: Column, lines: readonly Span<'text'>[]): Cell[] {
  const [from] = lines
  const to = lines.at(-1)
  return from && to ? [{ column, span: inText(from.start, to.end) }] : []
}

/** The lines of a task without the names of persons behind it, where a column between task and bodies holds them. */
function withoutNames(text: string, lines: readonly Span<'text'>[], columns: readonly Column[]): Span<'text'>[] {
  const between = columns.slice(columns.indexOf('task') + 1, columns.findIndex(isRole)).length
  const told = [...lines]
  for (let left = between; left > 0 && told.length > 1; left--) {
    const last = told.at(-1) as Span<'text'>
    if (last.end - last.start > 10 || /[，。；]/.test(text.slice(last.start, last.end))) break
    told.pop()
  }
  return told
}

/** The first lines that fit, without those before them. */
function run(lines: readonly Span<'text'>[], fits: (line: Span<'text'>) => boolean): Span<'text'>[] {
  const start = lines.findIndex(fits)
  if (start < 0) return []
  const end = lines.findIndex((line, at) => at > start && !fits(line))
  return lines.slice(start, end < 0 ? lines.length : end)
}
