import { readName } from '../../lexicon/department-name.ts'
import { inText, type Span } from '../../text/span.ts'
import { type Column, columnOf, isRole } from '../2-normalise/columns.ts'
import type { Cell } from './outline.ts'
import { RowList, type Table } from './table-list.ts'

const longestHead = 8
const longestRow = 400
const longestName = 24
const leastTask = 4
/** A number that runs on by chance is no row, unless rows take up the line. */
const fewestRows = 3

/**
 * A table run into one line without its rules: heads, then rows by numbers that run on, each a task, bodies that the registry knows, and where
 * a head says so, a day.
 *
 *     序号重点任务责任部门完成时限1改造管网市水务局、市财政局2025年底前2建设水厂市住建局持续推进3…
 *     ^^^^       ^^^^^^^^       ^        ^^^^^^^^^^^^^^^^          ^
 */
export function readGlued(text: string, line: Span<'text'> | undefined): Table | undefined {
  if (line === undefined || line.end - line.start < 60) return undefined
  const start = text.slice(line.start, line.start + 200).indexOf('序号') + line.start
  if (start < line.start) return undefined
  const { columns, end: first } = headsAt(text, start, line.end)
  const [number, task, role, due] = columns
  if (number !== 'number' || task !== 'task' || role === undefined || !isRole(role)) return undefined
  if (columns.length > 4 || (columns.length === 4 && due !== 'deadline')) return undefined
  const rows = new RowList(text, columns)
  let at = first
  for (let count = 1; at < line.end && text.startsWith(`${count}`, at); count++) {
    const row = rowAt(text, at, line.end, count, role, due !== undefined)
    const last = row?.at(-1)
    if (!row || !last) break
    rows.add(row, inText(at, last.span.end), undefined, 'cut')
    at = last.span.end
  }
  return rows.list.length < (at === line.end ? 1 : fewestRows) ? undefined : { start, end: at, rows: rows.list }
}

/** The heads that stand at a place, up to the number of the first row. */
function headsAt(text: string, start: number, limit: number): { columns: Column[]; end: number } {
  const columns: Column[] = []
  let at = start
  while (at < limit && columns.length < 5) {
    if (text.charCodeAt(at) === 9) {
      at++
      continue
    }
    let length = longestHead
    while (length > 1 && columnOf(text.slice(at, at + length)) === undefined) length--
    const column = length > 1 ? columnOf(text.slice(at, at + length)) : undefined
    if (column === undefined) break
    columns.push(column)
    at += length
  }
  return { columns, end: at }
}

/** The row that `count` opens at `at`: up to the next number before which it is whole, or to the end of the line. */
function rowAt(text: string, at: number, limit: number, count: number, role: Column, due: boolean): Cell[] | undefined {
  const from = at + `${count}`.length
  const to = Math.min(limit, from + longestRow)
  const next = `${count + 1}`
  for (let end = text.indexOf(next, from); end >= 0 && end < to; end = text.indexOf(next, end + 1)) {
    if (/\d$/.test(text.charAt(end - 1)) || !/[一-鿿“]/.test(text.charAt(end + next.length))) continue
    const cells = cellsOf(text, from, end, role, due)
    if (cells) return [{ column: 'number', span: inText(at, from) }, ...cells]
  }
  const cells = limit - from > longestRow ? undefined : cellsOf(text, from, limit, role, due)
  return cells && [{ column: 'number', span: inText(at, from) }, ...cells]
}

const day = /(?:20\d\d年|持续|长期|常年|全年|每年|年底|年内)[^、；。]{0,24}$/
const joint = /、|，|会同/

/** A body beside others that the registry does not have. */
const office = /^[一-鿿]{2,12}[局厅委办部院会署]$/

/** Whether the list of bodies begins here: words of the task before a name make it none that is known. */
function opensBodies(name: string): boolean {
  if (name.length < 2 || name.length > longestName) return false
  const { known, kind } = readName(name)
  return known && (kind !== 'class' || /^(?:各|有关|相关)/.test(name))
}

function cellsOf(text: string, from: number, to: number, role: Column, due: boolean): Cell[] | undefined {
  const words = text.slice(from, to)
  const until = due ? words.search(day) : words.length
  if (until < 0) return undefined
  for (let at = leastTask; at < until - 1; at++) {
    const [first = '', ...others] = words.slice(at, until).replace(/等$/, '').split(joint)
    if (!opensBodies(first) || !others.every((name) => office.test(name) || readName(name).known)) continue
    const cells: Cell[] = [
      { column: 'task', span: inText(from, from + at) },
      { column: role, span: inText(from + at, from + until) },
    ]
    return until < words.length ? [...cells, { column: 'deadline', span: inText(from + until, to) }] : cells
  }
  return undefined
}
