import type { Span } from '../../text/span.ts'
import { type Column, columnOf, headerCells, isRole, mostColumns } from '../2-normalise/columns.ts'
import { opensGroup } from '../2-normalise/mark.ts'

export interface Head {
  readonly columns: readonly Column[]
  /** Index of the first line after the head. */
  readonly next: number
  readonly start: number
  readonly perLine: boolean
  /** The names of groups stand on lines of their own before the numbers, above the first row of each. */
  readonly grouped?: boolean
}

/** No head of a column is longer. */
const longestHead = 16
/** Nor has one more lines, where narrow columns break its words. */
const mostLines = 3 * mostColumns
const longestNote = 24
/** A remark behind a head: 工作任务（含2项配合工作）. */
const behindHead = /(?<=.)（[^（）]{2,22}）$/

/** The head of a table of tasks at line `i`: cells between tabs, or a cell a line. */
export function headAt(text: string, lines: readonly Span<'text'>[], i: number): Head | undefined {
  const line = lines[i]
  if (!line) return undefined
  const words = line.end - line.start > 120 ? '' : text.slice(line.start, line.end)
  if (words.includes('\t')) {
    const cells = words.split('\t')
    if (headerCells(cells) * 2 < cells.length || headerCells(cells) < 2) return undefined
    const columns = columnsOf(cells)
    const perLine = columns[0] === 'number' && numberOf(text, lines[i + 1]) !== undefined
    return aboutTasks(columns) ? { columns, next: i + 1, start: line.start, perLine } : undefined
  }
  return numberedHead(text, lines, i) ?? groupedHead(text, lines, i) ?? plainHead(text, lines, i)
}

/** The column that a line of its own heads. */
export function columnAt(text: string, line: Span<'text'> | undefined): Column | undefined {
  return line && line.end - line.start <= longestHead ? columnOf(text.slice(line.start, line.end)) : undefined
}

/** From 序号 to the line of the first number; what stands behind 序号 is the task, by whatever name: 民生实事, 2024年预期目标. */
function numberedHead(text: string, lines: readonly Span<'text'>[], i: number): Head | undefined {
  const start = lines[i]
  if (!start || columnAt(text, start) !== 'number') return undefined
  const heads: string[] = []
  for (let k = i; k < lines.length && k - i <= mostColumns; k++) {
    const one = lines[k]
    if (!one) return undefined
    const words = headWords(text, one)
    const row = heads.length > 2 && /^\d{1,3}[.．、]?\t/.test(words)
    const closed =
      row ||
      (heads.length > 2 &&
        (headsGroup(text, one) || isLabel(text, one) || (words.length > longestHead && numberOf(text, lines[k + 1]) !== undefined)))
    if (closed || numberOf(text, one) !== undefined) {
      const columns = columnsOf(wholeHeads(heads))
      return columns.length >= 3 && aboutTasks(columns) ? { columns, next: k, start: start.start, perLine: !row } : undefined
    }
    if (words.length > longestHead) return undefined
    if (/[，。；：\d]/.test(words.replace(/20\d\d年/, '')) && columnOf(words) === undefined && !isNote(words)) return undefined
    heads.push(words)
  }
  return undefined
}

/** 类别 ⏎ 序号 ⏎ 工作任务: a column that groups the rows before their numbers. */
function groupedHead(text: string, lines: readonly Span<'text'>[], i: number): Head | undefined {
  const line = lines[i]
  if (line === undefined || columnAt(text, line) !== 'group') return undefined
  const head = numberedHead(text, lines, i + 1)
  if (head !== undefined) return { ...head, start: line.start, grouped: true }
  // The name of the first group stands between the head and the first number.
  for (let k = i + 3; k <= i + mostColumns && lines[k + 1] !== undefined; k++)
    if (columnAt(text, lines[k]) === undefined && numberOf(text, lines[k + 1]) === 1) {
      const columns = columnsOf(lines.slice(i + 1, k).map(({ start, end }) => text.slice(start, end)))
      return columns[0] === 'number' && aboutTasks(columns)
        ? { columns, next: k, start: line.start, perLine: true, grouped: true }
        : undefined
    }
  return undefined
}

/** The words of a line that may be a head, as far as they tell that it is none. */
function headWords(text: string, { start, end }: Span<'text'>): string {
  const bare = text.slice(start, Math.min(end, start + longestHead + longestNote)).replace(behindHead, '')
  return columnOf(bare) === undefined ? text.slice(start, Math.min(end, start + longestHead + 1)) : bare
}

/** The number that a line of its own is: 12 or 12. */
export function numberOf(text: string, line: Span<'text'> | undefined): number | undefined {
  const words = line && line.end - line.start <= 5 ? /^([1-9]\d{0,3})[.．、]?$/.exec(text.slice(line.start, line.end)) : null
  return words ? Number(words[1]) : undefined
}

/** Whether a line is the label alone of a group that the next line names: 一 ⏎ 优化结构. */
export function isLabel(text: string, line: Span<'text'> | undefined): boolean {
  return (
    line !== undefined &&
    line.end - line.start <= 5 &&
    /^(?:[一二三四五六七八九十]{1,3}|（[一二三四五六七八九十]{1,3}）)、?$/.test(text.slice(line.start, line.end))
  )
}

/** Whether a line is the head of a group of rows by its label: 一、优化结构. */
export function headsGroup(text: string, line: Span<'text'> | undefined): boolean {
  return line !== undefined && opensGroup(text, line.start)
}

/** What stands in brackets below the words of a head: 进展情况 ⏎ （7月）. */
function isNote(words: string): boolean {
  return words.startsWith('（') && words.endsWith('）')
}

/** Whether a line goes on with the head above it, in a narrow column: 牵头 ⏎ 部门. */
function goesOn(last: string | undefined, words: string): last is string {
  if (last === undefined || (columnOf(last + words) === undefined && !isNote(words))) return false
  const own = columnOf(words)
  return columnOf(last) === undefined || isNote(words) || (words.length <= 4 && last.length <= 5 && (own === undefined || words === '名称'))
}

function wholeHeads(heads: readonly string[]): string[] {
  const whole: string[] = []
  for (const head of heads) {
    const last = whole.at(-1)
    if (goesOn(last, head)) whole[whole.length - 1] = last + head
    else whole.push(head)
  }
  return whole
}

/** Heads on lines of their own without one for the number. */
function plainHead(text: string, lines: readonly Span<'text'>[], i: number): Head | undefined {
  const heads: string[] = []
  let k = i
  for (; k < lines.length; k++) {
    const line = lines[k]
    if (!line || line.end - line.start > longestHead) break
    if (k - i > mostLines) return undefined
    const words = text.slice(line.start, line.end)
    if (goesOn(heads.at(-1), words)) heads[heads.length - 1] += words
    else if (columnOf(words) !== undefined) heads.push(words)
    else break
  }
  const start = lines[i]
  if (!start || heads.length < 2) return undefined
  const columns = heads.map((head) => columnOf(head) ?? 'other')
  return aboutTasks(columns) ? { columns: ownersOf(heads, columns), next: k, start: start.start, perLine: true } : undefined
}

/**
 * The columns by their heads. Where none is the task by name, what stands behind the number is: 民生实事, 2024年预期目标; before the task, its
 * 名称 is its title, and other words, 指标, are the head of its group; right behind it, 目标要求 is what the task comes to.
 */
function columnsOf(heads: readonly string[]): Column[] {
  const columns = heads.map((head) => columnOf(head))
  const [first, second] = columns
  const named = first === 'number' && columns[2] === 'task'
  if (named && heads[1] === '名称') columns[1] = 'task'
  else if (named && (second === undefined || heads[1] === '指标')) columns[1] = 'group'
  const unnamed = !columns.includes('task') && first === 'number' && (second === undefined || /目标$/.test(heads[1] ?? ''))
  const goes = (at: number) => columns[at] === 'other' && columns[at - 1] === 'task' && /目标|要求/.test(heads[at] ?? '')
  return ownersOf(
    heads,
    columns.map((column, at) => ((unnamed && at === 1) || goes(at) ? 'task' : (column ?? 'other'))),
  )
}

/**
 * Offices inside a body and persons are no owners beside the column of the bodies: 牵头单位 | 负责科室 | 责任人. 主要责任单位 lead those of
 * another column; alone they share the task.
 */
function ownersOf(heads: readonly string[], columns: readonly Column[]): Column[] {
  const inner = heads.map((head) => /[科处股]室|人(?:（|$)/.test(head))
  const bodies = columns.some((column, at) => isRole(column) && !inner[at])
  const owners = columns.map((column, at) => (bodies && inner[at] && isRole(column) ? 'other' : column))
  const alone = owners.filter(isRole).length === 1
  return owners.map((column, at) => (alone && column === 'lead' && heads[at]?.startsWith('主要责任') ? 'responsible' : column))
}

/** Whether a table tells tasks and who or when beside them. */
export function aboutTasks(columns: readonly Column[]): boolean {
  return columns.includes('task') && columns.some((column) => isRole(column) || column === 'deadline')
}
