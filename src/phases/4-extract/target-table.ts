import { inText, type Span } from '../../text/span.ts'
import type { Change, Op } from './findings.ts'
import { readQuantity } from './target-grammar.ts'
import { PLAN_ENDS } from './target-years.ts'

/** A value of an indicator table, at its place. */
export interface TableValue {
  readonly indicator: string
  readonly op: Op
  readonly value: number | readonly [number, number]
  readonly unit: string | undefined
  readonly year: YearCell
  readonly change: Change | undefined
  readonly row: Span<'text'>
  readonly valueSpan: Span<'text'>
}

/** A column's year and the words of its head. */
interface YearCell {
  readonly year: number
  readonly span: Span<'text'>
}

/** A table of indicators: where it stands, what it sets, and the numbers of it that are no targets. */
export interface IndicatorTable {
  readonly span: Span<'text'>
  readonly values: readonly TableValue[]
  readonly passed: readonly Span<'text'>[]
}

interface Head {
  readonly cells: readonly Span<'text'>[]
  readonly name: number
  readonly unit: number
  /** Columns of years to come. */
  readonly due: readonly { readonly column: number; readonly year: YearCell; readonly growth: boolean }[]
}

const NAME = /^(?:主要|具体|核心|发展|工作|目标|考核|一级|二级)?指标(?:名称|内容|体系)?$/u

/**
 * Tables of indicators, flattened to a line a row with tabs or to a cell a line.
 *
 *     指标 → 单位 → 2020年 → 2025年 → 属性
 *     森林覆盖率 → % → 35.3 → 36.5 → 约束性
 *
 * `firstYear` is the plan's first year: columns before it tell where things stand; a column 年度目标 of a line a row is of the year of a `plan` for one
 * year.
 * Linear in the text.
 */
export function findIndicatorTables(text: string, firstYear: number | undefined, plan?: YearCell): IndicatorTable[] {
  const tables: IndicatorTable[] = []
  const names = /指标/gu
  for (let hit = names.exec(text); hit !== null; hit = names.exec(text)) {
    const start = text.lastIndexOf('\n', hit.index) + 1
    const table = readTable(text, start, firstYear, plan)
    if (table === undefined) continue
    if (table.values.length > 0) tables.push(table)
    names.lastIndex = Math.max(names.lastIndex, table.span.end)
  }
  return tables
}

function readTable(text: string, start: number, firstYear: number | undefined, plan: YearCell | undefined): IndicatorTable | undefined {
  const end = lineEnd(text, start)
  if (end - start > 160) return undefined
  const perLine = !text.slice(start, end).includes('\t')
  const cells = perLine ? headLines(text, start) : cellsOf(text, start, end)
  const head = headOf(text, cells, firstYear, perLine ? undefined : plan)
  const last = cells.at(-1)
  if (head === undefined || last === undefined) return undefined
  const rows = perLine ? lineRows(text, last.end + 1, cells.length, head) : tabRows(text, end + 1, head)
  if (rows.length === 0) return undefined
  const values: TableValue[] = []
  const passed: Span<'text'>[] = []
  for (const row of rows) readRow(text, head, row, values, passed)
  const close = rows.at(-1)?.at(-1)?.end ?? end
  return { span: inText(start, close), values, passed }
}

const lineEnd = (text: string, start: number): number => {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end
}

function cellsOf(text: string, start: number, end: number): Span<'text'>[] {
  const cells: Span<'text'>[] = []
  for (let at = start; at <= end; ) {
    let to = text.indexOf('\t', at)
    if (to < 0 || to > end) to = end
    cells.push(inText(at, to))
    at = to + 1
  }
  return cells
}

/** The heads of a table that prints a cell a line: short lines until one that is no head. */
function headLines(text: string, start: number): Span<'text'>[] {
  const before = text.lastIndexOf('\n', start - 2) + 1
  const first = /^(?:序号|类别|分类|领域|类型)$/u.test(text.slice(before, start - 1)) ? before : start
  const cells: Span<'text'>[] = []
  for (let at = first; at < text.length && cells.length < 9; ) {
    const end = lineEnd(text, at)
    const words = text.slice(at, end)
    const known = NAME.test(words) || /^(?:序号|类别|分类|领域|类型|单位|计量单位|属性|指标属性|性质|备注|责任单位)$/u.test(words)
    if (!known && yearOf(words) === undefined && !/增长|增速|目标值|累计/u.test(words)) break
    cells.push(inText(at, end))
    at = end + 1
  }
  return cells
}

/** A head of what is to be reached within the plan's year. */
const AIM = /^(?:年度|全年|预期|计划|考核|工作)?(?:目标|计划)(?:值|任务|数)?$/u

/** The year that a head names: 2025年, 2025年目标值, “十四五”末. */
function yearOf(words: string): number | undefined {
  const printed = /(20\d\d)年?(?!\d)/u.exec(words.replace(/20\d\d(?=[-—–~～至])/u, ''))
  if (printed !== null && words.length <= 14) return Number(printed[1])
  const plan = /^“?(十[一二三四五六])五”?(?:规划)?期?末/u.exec(words)
  return plan === null ? undefined : PLAN_ENDS[plan[1] ?? '']
}

function headOf(text: string, cells: readonly Span<'text'>[], firstYear: number | undefined, plan: YearCell | undefined): Head | undefined {
  const words = cells.map((cell) => text.slice(cell.start, cell.end).replace(/\s/gu, ''))
  const name = words.findLastIndex((one) => NAME.test(one))
  if (name < 0) return undefined
  const years = words.map((one, column) => ({
    column,
    year: yearOf(one) ?? (AIM.test(one) ? plan?.year : undefined),
    past: /实际|基期|现状|完成|基数|基准/u.test(one),
  }))
  const named = years.flatMap((one) => (one.year === undefined ? [] : [one.year]))
  const latest = Math.max(...named)
  const growth = words.findIndex((one) => /年均(?:增长|增速)/u.test(one))
  const due = years.flatMap(({ column, year, past }) => {
    const cell = cells[column]
    if (year === undefined || cell === undefined || past || column === growth) return []
    if (firstYear === undefined ? year < latest : year < firstYear) return []
    return [{ column, year: { year, span: cell }, growth: false }]
  })
  const final = due.at(-1)
  if (final === undefined) return undefined
  const rates = growth < 0 ? [] : [{ column: growth, year: final.year, growth: true }]
  return { cells, name, unit: words.findIndex((one) => /^(?:计量)?单位$/u.test(one)), due: [...due, ...rates] }
}

/** No table of indicators has more. */
const MOST_ROWS = 400

function tabRows(text: string, from: number, head: Head): Span<'text'>[][] {
  const rows: Span<'text'>[][] = []
  for (let at = from; at < text.length && rows.length < MOST_ROWS; ) {
    const end = lineEnd(text, at)
    const cells = cellsOf(text, at, end)
    if (cells.length < 2 || cells.length > head.cells.length) {
      if (end - at > 16 || cells.length > 1) break
    } else rows.push(cells)
    at = end + 1
  }
  return rows
}

/** Rows of as many short lines as the head has, as long as their due columns hold values. */
function lineRows(text: string, from: number, columns: number, head: Head): Span<'text'>[][] {
  const rows: Span<'text'>[][] = []
  const lines: Span<'text'>[] = []
  for (let at = from; at < text.length && lines.length < 600; ) {
    const end = lineEnd(text, at)
    if (end - at > 40) break
    lines.push(inText(at, end))
    at = end + 1
  }
  for (let i = 0; i + columns <= lines.length; ) {
    const row = lines.slice(i, i + columns)
    const fits = head.due.some(({ column }) => isValue(text, row[column])) && !isValue(text, row[head.name])
    if (fits) {
      rows.push(row)
      i += columns
    } else if (rows.length > 0 && /[。；]/u.test(text.slice(row[0]?.start ?? 0, row[0]?.end ?? 0))) break
    else i++
  }
  return rows
}

const isValue = (text: string, cell: Span<'text'> | undefined): boolean =>
  cell !== undefined && /^[>≥＞<≤＜〔[（(-]?\d[\d.,]*/u.test(text.slice(cell.start, cell.end))

function readRow(text: string, head: Head, row: readonly Span<'text'>[], values: TableValue[], passed: Span<'text'>[]): void {
  const shift = head.cells.length - row.length
  const at = (column: number) => row[column - shift]
  const name = at(head.name)
  if (name === undefined) return
  const words = text
    .slice(name.start, name.end)
    .replace(/\s/gu, '')
    .replace(/^(?:[（(]\d+[）)]|\d+[.、．])/u, '')
  const bracketed = /[（(]([^（()）]{1,8})[）)]$/u.exec(words)
  const column = head.unit < 0 ? undefined : at(head.unit)
  const unitCell = column === undefined ? '' : text.slice(column.start, column.end).replace(/\s/gu, '')
  const unitInName = bracketed !== null && readQuantity(`1${bracketed[1]}`)?.unit === bracketed[1]
  const indicator = unitInName && bracketed !== null ? words.slice(0, bracketed.index) : words
  const unit = /^[-—–/]?$/u.test(unitCell) ? (unitInName ? bracketed?.[1] : undefined) : unitCell
  const due = new Set(head.due.map((one) => at(one.column)))
  const span = inText(row[0]?.start ?? name.start, row.at(-1)?.end ?? name.end)
  for (const cell of row) if (!due.has(cell) && cell !== name) markPassed(text, cell, passed)
  if (indicator.length < 2 || /[|｜]|率?（%）$/u.test(indicator) || NAME.test(words) || !isUnit(unit)) {
    for (const cell of due) if (cell !== undefined) markPassed(text, cell, passed)
    return
  }
  for (const { column: index, year, growth } of head.due) {
    const cell = at(index)
    const read = cell === undefined ? undefined : valueIn(text, cell)
    if (cell === undefined) continue
    if (read === undefined) {
      markPassed(text, cell, passed)
      continue
    }
    if (growth && read.total) {
      markPassed(text, cell, passed)
      continue
    }
    const { name: measured, change } = changeOf(indicator)
    const own = growth ? '%' : (read.unit ?? unit)
    const moved = growth ? 'annual_growth' : change
    values.push({ indicator: measured, op: read.op, value: read.value, unit: own, year, change: moved, row: span, valueSpan: read.span })
  }
}

/** Where a row's cells have slipped, something else stands in its column of units. */
function isUnit(words: string | undefined): boolean {
  return (
    words === undefined ||
    words.length <= 2 ||
    readQuantity(`1${words}`)?.unit === words ||
    /[/／%‰]|[元吨人件家个次亩米时克瓦倍分]$/u.test(words)
  )
}

/** 地区生产总值年均增长, 单位能耗降低〔累计〕: the change that an indicator's name ends with. */
function changeOf(words: string): { name: string; change: Change | undefined } {
  const name = words.replace(/[〔[（(]累计[〕\]）)]$/u, '')
  const hit = /^(.{3,}?)(?:(年均增长|年均增速)|(累计增长|增长|提高)|(累计)?(降低|下降|减少|削减))(?:率|幅度)?$/u.exec(name)
  if (hit === null) return { name, change: undefined }
  return { name: hit[1] ?? name, change: hit[2] !== undefined ? 'annual_growth' : hit[3] !== undefined ? 'increase' : 'decrease' }
}

interface CellValue {
  readonly op: Op
  readonly value: number | readonly [number, number]
  readonly unit: string | undefined
  /** In brackets: the total of the whole period. */
  readonly total: boolean
  readonly span: Span<'text'>
}

/** 65, ≥3.2, 6.5左右, 〔14.5〕, 90%以上. */
function valueIn(text: string, cell: Span<'text'>): CellValue | undefined {
  const words = text.slice(cell.start, cell.end)
  const lead = /^\s*([〔[（(【]?)\s*([>≥＞<≤＜]?|达到|不低于|不少于|不高于|不超过|约)\s*/u.exec(words)
  const from = lead?.[0].length ?? 0
  const quantity = /^\d/u.test(words.slice(from)) ? readQuantity(words.slice(from)) : undefined
  if (
    quantity === undefined ||
    quantity.unit === '年' ||
    /^[个家项名人]?.{0,2}[\p{Script=Han}]{5,}/u.test(words.slice(from + quantity.end))
  )
    return undefined
  const bound = lead?.[2] ?? ''
  const after = quantity.after
  const op: Op = Array.isArray(quantity.value)
    ? 'range'
    : /[>≥＞]|不低于|不少于/u.test(bound) || after.includes('以上')
      ? '>='
      : /[<≤＜]|不高于|不超过/u.test(bound) || /以内|以下/u.test(after)
        ? '<='
        : bound === '约' || /左右|上下/u.test(after)
          ? '~'
          : '='
  const span = inText(cell.start + from, cell.start + from + quantity.numberEnd)
  return { op, value: quantity.value, unit: quantity.unit, total: (lead?.[1] ?? '') !== '', span }
}

function markPassed(text: string, cell: Span<'text'>, passed: Span<'text'>[]): void {
  for (const hit of text.slice(cell.start, cell.end).matchAll(/\d+(?:\.\d+)?/gu))
    passed.push(inText(cell.start + hit.index, cell.start + hit.index + hit[0].length))
}
