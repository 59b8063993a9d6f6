import { inText, type Span } from '../../text/span.ts'
import { type Column, isDayCell, isRole } from '../2-normalise/columns.ts'
import { cellNameEnds } from '../2-normalise/table-lines.ts'
import type { Cell } from './outline.ts'
import type { Lack } from './table-list.ts'

type Spans = readonly Span<'text'>[]

/** No name of a body or person that stands alone in a cell is longer. */
const longestName = 16

const end = `(?:${cellNameEnds}|[组所库乡股馆]|银行|海关|部门|机构|企业)(?:（[^（）]{1,12}）)?`
const bodyLine = new RegExp(`^[^，。；：]{0,20}${end}(?:[、，].*(?:${end}|[市州县区旗]))?等?[、，。；]?$`)
/** Places that are to be built: 口袋公园2处, 新建图书馆. */
const counted = /\d[处所站院库馆][。；]?$|^(?:新建|改建|扩建|建设|建成|完成)[^、]*馆[。；]?$/

/** Whether a line of a table names bodies alone: a cell of its own, or the rest of one. */
export function isBodyLine(text: string, { start, end }: Span<'text'>): boolean {
  if (end - start > 200) return false
  const words = text.slice(start, end)
  return bodyLine.test(words) && !counted.test(words)
}

/** Whether a line is the name of one body and cannot be what is to be built: a body of a lower row that the number spans too. */
function isNameLine(text: string, line: Span<'text'>): boolean {
  return isBodyLine(text, line) && /^(?:[省市县区旗州][^\d]{2,}|[^\d]{1,4}(?:[镇乡]|街道))$/.test(text.slice(line.start, line.end))
}

/** What stands behind bodies in a cell between tabs, where no column is left, and is no sentence: 经开区, 高新园（城北镇）. */
function isShortName(text: string, { start, end }: Span<'text'>): boolean {
  return end - start <= longestName && text.charCodeAt(start - 1) === 9 && !/[，。；：\d]/.test(text.slice(start, end))
}

/** Whether a line below those of the columns says by its own label who has the task too: 省牵头单位：省水利厅. */
function isLabelled(text: string, { start, end }: Span<'text'>): boolean {
  return /^[省市县区]?级?(?:牵头|责任|配合)(?:单位|部门)：./.test(text.slice(start, Math.min(end, start + 12)))
}

/** Whether a cell says when something is due. */
export function isDayLine(text: string, { start, end }: Span<'text'>): boolean {
  return isDayCell(text.slice(start, end))
}

/** Why a row that prints a line or several a cell names nobody, if it does not. */
export function lackOf(text: string, lines: Spans, columns: readonly Column[]): Lack {
  const behind = lines.slice(columns[0] === 'number' ? 2 : 1)
  const known = (line: Span<'text'>) =>
    isDayLine(text, line) || line.end - line.start > longestName || /[，。；]/.test(text.slice(line.start, line.end))
  if (!behind.every(known)) return 'unread'
  return behind.some((line) => isDayLine(text, line)) || (columns.includes('result') && behind.length > 0) ? 'merged' : 'cut'
}

/**
 * The cells of a row that prints a line or several a cell. By their order where each has one line; else by what they say: names of bodies
 * belong to those responsible (the first leads, the last list supports), days to the deadline, what stands before to the task.
 */
export function placeCells(text: string, lines: Spans, columns: readonly Column[]): Cell[] {
  const grouped = columns.includes('group')
  const shifted =
    grouped &&
    (columns.some((column, at) => column === 'task' && lines[at] && isBodyLine(text, lines[at])) || daySlips(text, lines, columns))
  if (lines.length === columns.length && !shifted) return columns.map((column, at) => ({ column, span: lines[at] as Span<'text'> }))
  const cells: Cell[] = []
  const numbered = columns[0] === 'number'
  if (numbered && lines[0]) cells.push({ column: 'number', span: lines[0] })
  const rest = numbered ? lines.slice(1) : lines
  const isDay = (line: Span<'text'>) => isDayLine(text, line)
  const roles = columns.filter(isRole)
  const first = rest.findIndex((line, at) => at > 0 && ((roles.length > 0 && isBodyLine(text, line)) || isDay(line)))
  const before = rest.slice(0, first < 0 ? rest.length : first)
  const told = columns[columns.indexOf('task') + 1] === 'deadline' ? [...before] : withoutNames(text, before, columns)
  // Beside a name and what it holds, a row below its group has one cell less.
  const tasks = columns.filter((column) => column === 'task').length
  const group = columns.includes('group') && told.length > tasks ? told.shift() : undefined
  if (group) cells.push({ column: 'group', span: group })
  const done = first < 0 && columns.includes('result') ? told.splice(Math.max(1, tasks)) : []
  const apart =
    text.charAt(told[0]?.end ?? 0) === '\t' && told.length <= columns.filter((column) => column === 'task' || column === 'other').length
  cells.push(...(apart ? told.map((span): Cell => ({ column: 'task', span })) : joined('task', told)), ...joined('result', done))
  if (first < 0) return cells
  const tight = lines.length > columns.length && columns.at(-1) === roles.at(-1)
  const bodies = run(rest.slice(first), (line, at) => isBodyLine(text, line) || (tight && at > 0 && isShortName(text, line)))
  const listed = bodies.length > roles.length && /[、，]/.test(text.slice(bodies.at(-1)?.start, bodies.at(-1)?.end))
  const shares = roles.map((role, at) => ({
    role,
    from: at === 0 ? 0 : listed ? bodies.length - roles.length + at : at,
    to: at === roles.length - 1 ? bodies.length : listed ? bodies.length - roles.length + at + 1 : at + 1,
  }))
  for (const { role, from, to } of shares) cells.push(...joined(role, bodies.slice(from, to)))
  cells.push(...lowerCells(text, rest.slice(first), bodies, columns))
  cells.push(...rest.slice(first).flatMap((span): Cell[] => (isLabelled(text, span) ? [{ column: 'other', span }] : [])))
  const day = columns.includes('deadline') ? rest.slice(first).find(isDay) : undefined
  if (day) cells.push({ column: 'deadline', span: day })
  return cells
}

/** Whether a day stands among the cells of a row, but not in the column of the deadlines. */
function daySlips(text: string, lines: Spans, columns: readonly Column[]): boolean {
  const due = lines[columns.indexOf('deadline')]
  return due !== undefined && !isDayLine(text, due) && lines.some((line) => isDayLine(text, line))
}

/**
 * Where one column names bodies and what they do stands behind it, the cells behind the first `bodies`: further bodies and their shares.
 *
 *     1  完善道路  区住建局  改造道路。
 *                 区水利局  改造河道。
 */
function lowerCells(text: string, lines: Spans, bodies: Spans, columns: readonly Column[]): Cell[] {
  const [role, ...more] = columns.filter(isRole)
  const last = bodies.at(-1)
  if (role === undefined || more.length > 0 || last === undefined) return []
  const told = !columns.includes('result') && columns.indexOf('task', columns.indexOf(role)) > 0
  return lines.slice(lines.indexOf(last) + 1).flatMap((span): Cell[] => {
    if (isNameLine(text, span)) return [{ column: role, span }]
    return told && span.end - span.start > 4 && /[^\d.]/.test(text.slice(span.start, span.end)) ? [{ column: 'task', span }] : []
  })
}

/** One cell of several lines. */
function joined(column: Column, lines: Spans): Cell[] {
  const [from] = lines
  const to = lines.at(-1)
  return from && to ? [{ column, span: inText(from.start, to.end) }] : []
}

/** The lines of a task without the names of persons behind it, where a column between task and bodies holds them. */
function withoutNames(text: string, lines: Spans, columns: readonly Column[]): Span<'text'>[] {
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
function run(lines: Spans, fits: (line: Span<'text'>, at: number) => boolean): Span<'text'>[] {
  const start = lines.findIndex(fits)
  if (start < 0) return []
  const end = lines.findIndex((line, at) => at > start && !fits(line, at))
  return lines.slice(start, end < 0 ? lines.length : end)
}
