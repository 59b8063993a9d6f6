import { inText, type Span } from '../../text/span.ts'
import { type Column, headerCells, isRole } from '../2-normalise/columns.ts'
import { readMark } from '../2-normalise/mark.ts'
import type { Cell } from './outline.ts'
import { isBodyLine, isDayLine, lackOf, placeCells } from './table-cells.ts'
import { type Head, headsGroup } from './table-head.ts'
import { RowList, type Table, type TableRow } from './table-list.ts'

type Spans = readonly Span<'text'>[]

/** No head has more lines. */
const mostHeads = 4

/** Rows of a line each, with tabs between the cells. */
export function readRows(text: string, lines: Spans, told: Head): Table {
  const head = { ...told, columns: regrouped(text, lines, told) }
  const rows = new RowList(text, head.columns)
  let group: Span<'text'> | undefined
  let alone = 0
  let end = lines[head.next - 1]?.end ?? head.start
  for (let i = head.next; i < lines.length; i++) {
    const line = lines[i]
    if (!line) break
    if (isRule(text, line)) continue
    let spans: Spans = cellSpans(text, line)
    if (spans.length === 1) {
      const words = text.slice(line.start, line.end)
      const below = lines[i + 1]
      if (headsGroup(text, line) && below && headsGroup(text, below)) continue
      if (/^附件/.test(words) || ++alone > 2) break
      if (readMark(text, line.start) || words.length <= 30) group = line
      else if (rows.list.length === 0) break
      continue
    }
    alone = 0
    const heads = headerCells(spans.map((span) => text.slice(span.start, span.end)))
    // Heads above heads hold no rows: each would be read to the end again.
    if (heads >= 3 && rows.list.length === 0 && i - head.next > mostHeads) break
    if (heads >= 3 || (i === head.next && heads > 0 && spans.every((span) => isHeadOnly(text, span)))) continue
    const broken = opensRow(text, spans, head.columns) ? brokenCells(text, lines, i, spans, head.columns) : undefined
    if (broken) {
      spans = broken.spans
      i = broken.last
    }
    const named = groupName(text, spans, head.columns) ?? labelledGroup(text, spans, head.columns, lines[i + 1])
    if (named) {
      group = named
      continue
    }
    const lacks = spans.length < head.columns.length
    while (spans.length < 20 && isRest(text, lines[i + 1])) spans = withRest(text, spans, lines[++i] as Span<'text'>, lacks)
    const last = spans.at(-1) ?? line
    const span = inText(line.start, last.end)
    const under = subCells(text, spans, head.columns, rows.list.at(-1))
    if (under) rows.extend(under, span)
    else
      rows.add(
        rowCells(text, spans, head.columns),
        span,
        group,
        spans.length < head.columns.length && last.end > last.start ? lackOf(text, filledOf(spans), head.columns) : 'merged',
      )
    end = last.end
  }
  return { start: head.start, end, rows: rows.merged(true) }
}

/** So many lines tell whether cells are merged. */
const mostTold = 60

/** The columns, the first of two that name tasks for that of groups where it is merged: a row with a number of its own leaves it empty. */
function regrouped(text: string, lines: Spans, { columns, next }: Head): readonly Column[] {
  const at = columns.findIndex((column, k) => column === 'task' && columns[k + 1] === 'task')
  if (at < 0 || columns[0] !== 'number' || columns.includes('group')) return columns
  const filled = (cell: Span<'text'> | undefined) => cell !== undefined && cell.end > cell.start
  const merged = lines.slice(next, next + mostTold).some((line) => {
    const cells = cellSpans(text, line)
    return cells.length === columns.length && filled(cells[0]) && !filled(cells[at]) && filled(cells[at + 1])
  })
  return merged ? columns.map((column, k) => (k === at ? 'group' : column)) : columns
}

/** Whether a cell may be the head of a column, on a second line of heads: 进展情况. */
function isHeadOnly(text: string, { start, end }: Span<'text'>): boolean {
  return end - start >= 2 && end - start <= 8 && !/[\d，。；、]/.test(text.slice(start, end)) && !isBodyLine(text, inText(start, end))
}

/** Whether a row begins with its number; where no column is for it, with a label in its first cell; or no cell is lacking. */
function opensRow(text: string, spans: Spans, columns: readonly Column[]): boolean {
  const [first] = spans
  if (first === undefined || first.end === first.start) return false
  if (columns[0] === 'number' && isNumber(text.slice(first.start, first.end))) return true
  const empty = spans.filter((span) => span.end === span.start).length
  const last = spans.at(-1)
  if (columns[0] === 'number' && (first.end - first.start > longestNumber || /[，。；]/.test(text.slice(first.start, first.end))))
    return false
  if (spans.length === columns.length && (empty === 0 || (empty === 1 && last !== undefined && last.end > last.start))) return true
  return columns[0] !== 'number' && readMark(text, first.start) !== undefined
}

function isNumber(words: string): boolean {
  return /^(?:[（(#＃]?(?:[A-Z]?\d{1,4}|[一二三四五六七八九十百]{1,4})[）)]?|\d{1,3}[-.．]\d{1,3})[.．、]?$/.test(words)
}

/** No number of a row, of whatever kind, is longer: （2023）甲-1. */
const longestNumber = 10
/** No cell goes on over more lines than this. */
const longestCell = 30

/** A place that stands for its body: 经开区. */
function isPlace(words: string): boolean {
  return /^[^\d，。；]{2,8}$/.test(words)
}

/** A row whose cells go on in the lines below it, where those have just the cells that it lacks, or the text ends in a list. */
function brokenCells(text: string, lines: Spans, i: number, spans: Spans, columns: readonly Column[]) {
  const all = [...spans]
  let listed = true
  for (let at = i + 1; all.length < columns.length && at <= i + longestCell; at++) {
    const line = lines[at]
    const [rest, ...more] = line ? cellSpans(text, line) : []
    const open = all.at(-1)
    if (!rest) return at > i + 1 && listed ? { spans: all, last: at - 1 } : undefined
    listed &&= more.length === 0 && readMark(text, rest.start)?.style === 'arabic'
    if (!open || open.end === open.start || all.length + more.length > columns.length) return undefined
    if (columns[0] === 'number' && isNumber(text.slice(rest.start, rest.end))) return undefined
    all[all.length - 1] = inText(open.start, rest.end)
    all.push(...more)
    if (all.length === columns.length) return { spans: all, last: at }
  }
  return undefined
}

/**
 * The cells of a line under a row whose number or numbered task spans both; where cells lack on both sides, what they say tells their columns.
 * None where the line has a label of its own, or a column before the task groups the rows.
 *
 *     1    改造管网。    已完工。    市水务局
 *          建设水厂。    已开工。
 */
function subCells(text: string, spans: Spans, columns: readonly Column[], above: TableRow | undefined): Cell[] | undefined {
  if (above === undefined || columns.indexOf('task') > (columns[0] === 'number' ? 1 : 0) || opensRow(text, spans, columns)) return undefined
  if (columns[0] === 'number' ? above.number === undefined : readMark(text, above.cells[0]?.span.start ?? 0) === undefined) return undefined
  const filled = filledOf(spans)
  const [first] = filled
  if (first === undefined || readMark(text, first.start)) return undefined
  if (spans.length === columns.length && spans[0]?.start === spans[0]?.end) return toCells(spans, columns)
  const behind = columns[0] === 'number' ? columns.slice(1) : columns
  if (filled.length > behind.length) return placeCells(text, filled, behind)
  const own = behind.slice(behind.length - filled.length)
  const fits = (span: Span<'text'>, column: Column | undefined) =>
    isRole(column)
      ? isBodyLine(text, span) || isPlace(text.slice(span.start, span.end))
      : (column === 'result' || !isBodyLine(text, span)) && (column !== 'deadline' || /\d/.test(text.slice(span.start, span.end)))
  if (own.some(isRole) && filled.every((span, k) => fits(span, own[k]))) return toCells(filled, own)
  const role = columns.find(isRole)
  const column = (span: Span<'text'>, k: number): Column => {
    if (role !== undefined && isBodyLine(text, span)) return role
    if (columns.includes('deadline') && isDayLine(text, span)) return 'deadline'
    return k === 0 ? 'task' : columns.includes('result') ? 'result' : 'other'
  }
  return filled.map((span, k) => ({ column: column(span, k), span }))
}

function toCells(spans: Spans, columns: readonly Column[]): Cell[] {
  return spans.map((span, k) => ({ column: columns[k] ?? ('other' as const), span })).filter(({ span }) => span.end > span.start)
}

/** The name of a group on a line of cells that are else empty: 一 | 民生保障. */
function groupName(text: string, spans: Spans, columns: readonly Column[]): Span<'text'> | undefined {
  const [number, name, ...more] = filledOf(spans)
  if (columns[0] !== 'number' || !number || !name || more.length > 0 || name.end - name.start > 30) return undefined
  return /^[一二三四五六七八九十]{1,3}、?$/.test(text.slice(number.start, number.end)) ? name : undefined
}

/** The name of a group in the column of the tasks, on a line of cells that are else empty, above a row or group of its own: 一、优化结构 above 1.改造管网. */
function labelledGroup(text: string, spans: Spans, columns: readonly Column[], below: Span<'text'> | undefined): Span<'text'> | undefined {
  const [name, ...more] = filledOf(spans)
  if (columns[0] !== 'task' || spans.length < 2 || more.length > 0 || below === undefined || !headsGroup(text, name)) return undefined
  return headsGroup(text, below) || readMark(text, below.start)?.style === 'arabic' ? name : undefined
}

/** The cells of a row with a line below it that names more bodies: in its last cell where that is one of them, or where no cell lacks. */
function withRest(text: string, spans: Spans, rest: Span<'text'>, lacks: boolean): Spans {
  const last = spans.at(-1)
  if (!last || (lacks && !/[、，]/.test(text.charAt(last.end - 1)))) return [...spans, rest]
  return [...spans.slice(0, -1), inText(last.start, rest.end)]
}

/** A line with no gap that names bodies: the rest of a cell of the row above. */
function isRest(text: string, line: Span<'text'> | undefined): boolean {
  return line !== undefined && !text.slice(line.start, line.end).includes('\t') && isBodyLine(text, line)
}

/** Cells that a row lacks stand on the left, where one cell spans several rows; a row with its number or its task lacks them elsewhere. */
function rowCells(text: string, spans: Spans, columns: readonly Column[]) {
  const spanned = isRole(columns[0]) && spans.length < columns.length
  if (!spanned && spans.some((span) => span.end === span.start)) return toCells(spans, columns)
  if (columns[0] === 'number' && opensRow(text, spans, columns) && spans.length !== columns.length) return placeCells(text, spans, columns)
  const [task, ...rest] = spans
  const tells = columns[0] === 'task' && spans.length < columns.length && task !== undefined && !isBodyLine(text, task)
  if (tells && rest.length > 0 && rest.every((span) => isBodyLine(text, span) || isDayLine(text, span)))
    return placeCells(text, spans, columns)
  return toCells(spans, columns.slice(Math.max(0, columns.length - spans.length)))
}

function filledOf(spans: Spans): Spans {
  return spans.filter((span) => span.end > span.start)
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

/** `| --- | --- |` under the head of a Markdown table. */
function isRule(text: string, line: Span<'text'>): boolean {
  return /^[-:—\s]+$/.test(text.slice(line.start, line.end))
}
