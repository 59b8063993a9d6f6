import { inText, type Span } from '../../text/span.ts'
import { type Column, headerCells, isRole } from '../2-normalise/columns.ts'
import { readMark } from '../2-normalise/mark.ts'
import { areNames, ownLabel } from '../2-normalise/table-fit.ts'
import type { Cell } from './outline.ts'
import { cellSpans, type Head, headsGroup } from './table-head.ts'
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
    const spans: Spans = cellSpans(text, line)
    if (spans.length === 1) {
      const words = text.slice(line.start, line.end)
      const below = lines[i + 1]
      if (headsGroup(text, line) && below && headsGroup(text, below)) continue
      if (/^附件/.test(words) || ++alone > 2) break
      if (readMark(text, line.start) || words.length <= 30) group = inText(line.start, line.end - (words.endsWith('。') ? 1 : 0))
      else if (rows.list.length === 0) break
      continue
    }
    alone = 0
    const heads = headerCells(spans.map((span) => text.slice(span.start, span.end)))
    // Heads above heads hold no rows: each would be read to the end again.
    if (heads >= 3 && rows.list.length === 0 && i - head.next > mostHeads) break
    if (heads >= 3 || (i === head.next && heads > 0 && spans.every((span) => isHeadOnly(text, span)))) continue
    const named = groupName(text, spans, head.columns) ?? labelledGroup(text, spans, head.columns, lines[i + 1])
    if (named) {
      group = named
      continue
    }
    const last = spans.at(-1) ?? line
    const span = inText(line.start, last.end)
    const under = subCells(text, spans, head, rows.list.at(-1))
    if (under) rows.extend(under, span)
    else rows.add(toCells(text, spans, head), span, group, line === lines.at(-1) && isCut(spans, head.columns) ? 'cut' : 'merged')
    end = last.end
  }
  return { start: head.start, end, rows: rows.merged() }
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
  return end - start >= 2 && end - start <= 8 && !/[\d，。；、]/.test(text.slice(start, end)) && !areNames(text.slice(start, end))
}

/**
 * The cells of a line under a row whose number or numbered task spans both; none where the line has a number or label of its own, or a column
 * before the task groups the rows.
 *
 *     1    改造管网。    已完工。    市水务局
 *          建设水厂。    已开工。
 */
function subCells(text: string, spans: Spans, head: Head, above: TableRow | undefined): Cell[] | undefined {
  const { columns } = head
  const [first] = spans
  const told = spans.find((span) => span.end > span.start)
  if (above === undefined || told === undefined || columns.indexOf('task') > (columns[0] === 'number' ? 1 : 0)) return undefined
  if (first === undefined || first.end > first.start || readMark(text, told.start)) return undefined
  const numbered = columns[0] === 'number' ? above.number !== undefined : readMark(text, above.cells[0]?.span.start ?? 0) !== undefined
  return numbered ? toCells(text, spans, head) : undefined
}

function toCells(text: string, spans: Spans, { columns, years }: Head): Cell[] {
  return spans.flatMap((span, k): Cell[] => {
    if (span.end === span.start) return []
    const column = columns[k] ?? 'other'
    const year = years[k]
    if (year !== undefined) return [{ column, span, year }]
    const label = isRole(column) ? labelBehind.exec(text.slice(span.start, span.end)) : null
    if (label === null) return [{ column, span }]
    const at = span.start + label.index
    return [
      { column, span: inText(span.start, at) },
      { column: 'other', span: inText(at + 1, span.end) },
    ]
  })
}

/** Who has a task too, by a label behind the bodies of a cell: 市水务局；省牵头单位：省水利厅. */
const labelBehind = new RegExp(`；(?=${ownLabel}：.)`)

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

/** Whether the text may end in a row: nothing stands behind its task. */
function isCut(spans: Spans, columns: readonly Column[]): boolean {
  const task = columns.indexOf('task')
  return columns[0] === 'number' && spans.slice(columns.lastIndexOf('task', task + 1) + 1).every(({ start, end }) => end === start)
}

function filledOf(spans: Spans): Spans {
  return spans.filter((span) => span.end > span.start)
}

/** `| --- | --- |` under the head of a Markdown table. */
function isRule(text: string, line: Span<'text'>): boolean {
  return /^[-:—\s]+$/.test(text.slice(line.start, line.end))
}
