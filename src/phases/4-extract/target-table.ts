import { inText, type Span } from '../../text/span.ts'
import { cellSpans } from '../3-outline/table-head.ts'
import type { Change, Op } from './findings.ts'
import { readQuantity } from './target-grammar.ts'
import { type Head, headLines, headOf, lineEnd, NAME, narrowed, type YearCell } from './target-table-head.ts'

/** A value of an indicator table, at its place. */
export interface TableValue {
  readonly indicator: string
  readonly op: Op
  readonly value: number | readonly [number, number]
  readonly unit: string | undefined
  readonly year: YearCell | undefined
  readonly change: Change | undefined
  readonly row: Span<'text'>
  readonly valueSpan: Span<'text'>
}

/** A table of indicators: where it stands, what it sets, and the numbers of it that are no targets. */
export interface IndicatorTable {
  readonly span: Span<'text'>
  readonly values: readonly TableValue[]
  readonly passed: readonly Span<'text'>[]
}

/**
 * Tables of indicators, flattened to a line a row with tabs or to a cell a line.
 *
 *     指标 → 单位 → 2020年 → 2025年 → 属性
 *     森林覆盖率 → % → 35.3 → 36.5 → 约束性
 *
 * `firstYear` is the plan's first year: columns before it tell where things stand; a column 目标值 of a line a row is of the
 * year that the `plan` ends in.
 * Linear in the text.
 */
export function findIndicatorTables(text: string, firstYear: number | undefined, plan?: YearCell): IndicatorTable[] {
  const tables: IndicatorTable[] = []
  const names = /指标|项\s?目(?=[^\n]{0,24}\t单\s?位\t|\t20\d\d年\t)/gu
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
  const cells = perLine ? headLines(text, start) : wholeHead(text, cellSpans(text, inText(start, end)))
  const sure = !perLine || cells.some((cell) => /^(?:指标)?属性$/u.test(wordsOf(text, cell)))
  const whole = headOf(text, cells, firstYear, sure ? plan : undefined)
  const last = cells.at(-1)
  if (whole === undefined || last === undefined) return undefined
  const head = perLine ? narrowed(whole) : whole
  const rows = perLine ? lineRows(text, last.end + 1, head) : tabRows(text, last.end + 1, head)
  if (rows.length === 0) return undefined
  const values: TableValue[] = []
  const passed: Span<'text'>[] = []
  for (const row of rows) readRow(text, head, row, values, passed)
  const close = rows.at(-1)?.at(-1)?.end ?? end
  return { span: inText(start, close), values, passed }
}

/** The cells of the line that starts at `start`. */
const cellsAt = (text: string, start: number): Span<'text'>[] => cellSpans(text, inText(start, lineEnd(text, start)))

/** No table of indicators has more. */
const MOST_ROWS = 400

/** The head with the line below it, where a narrow column breaks its last cell: 年均增长 ⏎ （%） → 属性. */
function wholeHead(text: string, cells: Span<'text'>[]): Span<'text'>[] {
  const last = cells.at(-1)
  const from = (last?.end ?? text.length) + 1
  const [rest, ...more] = from < text.length ? cellsAt(text, from) : []
  if (last === undefined || rest === undefined || !/^（[^（）\d]{1,6}）$/u.test(wordsOf(text, rest))) return cells
  if (!more.every((cell) => /^(?:指标)?(?:属性|性质|类型)$|^备\s?注$/u.test(wordsOf(text, cell)))) return cells
  return [...cells.slice(0, -1), inText(last.start, rest.end), ...more]
}

/** A row whose name a narrow column breaks, with the rest of it, its group's cell left out below the first: 2 → 新兴产业增加值 ⏎ 占生产总值比重 → % → 9.2 → 15. */
function wholeRow(text: string, head: Head, cells: readonly Span<'text'>[]): Span<'text'>[] | undefined {
  const last = cells.at(-1)
  const lacks = head.name + 1 - cells.length
  if (last === undefined || lacks < 0 || lacks > 1 || cells.length < 2 || !isName(text, last)) return undefined
  const from = last.end + 1
  const [rest, ...more] = from < text.length ? cellsAt(text, from) : []
  const goesOn = rest !== undefined && (isName(text, rest) || /^[^\d、，]{0,3}[）)]$/u.test(wordsOf(text, rest)))
  if (rest === undefined || !goesOn || cells.length + lacks + more.length !== head.cells.length) return undefined
  return [...cells.slice(0, -1), inText(last.start, rest.end), ...more]
}

function tabRows(text: string, from: number, head: Head): Span<'text'>[][] {
  const rows: Span<'text'>[][] = []
  for (let at = from; at < text.length && rows.length < MOST_ROWS; ) {
    const printed = cellsAt(text, at)
    const cells = wholeRow(text, head, printed) ?? printed
    const end = cells.at(-1)?.end ?? at
    if (cells.length < 2 || cells.length > head.cells.length) {
      if (end - at > 16 || cells.length > 1) break
    } else rows.push(cells)
    at = end + 1
  }
  return rows
}

/** Rows of as many lines as the head has columns, each a name with its unit and its values. */
function lineRows(text: string, from: number, head: Head): Span<'text'>[][] {
  const rows: Span<'text'>[][] = []
  const lines: Span<'text'>[] = []
  for (let at = from; at < text.length && lines.length < 600; ) {
    const end = lineEnd(text, at)
    if (end - at > 40) break
    if (end > at) lines.push(inText(at, end))
    at = end + 1
  }
  const columns = head.cells.length
  const rates = head.due.some(({ column, growth }) => growth && column === columns)
  for (let i = 0; i + columns <= lines.length; ) {
    const row = lines.slice(i, i + columns)
    if (fits(text, head, row)) {
      const rate = rates && isValue(text, lines[i + columns]) ? lines[i + columns] : undefined
      rows.push(rate === undefined ? row : [...row, rate])
      i += columns
    } else if (rows.length > 0 && /[。；]/u.test(wordsOf(text, row[0]))) break
    else i++
  }
  return rows
}

/** Whether lines are a row: a name, its unit, and values or dashes of which one is due. */
function fits(text: string, head: Head, row: readonly Span<'text'>[]): boolean {
  if (!isName(text, row[head.name])) return false
  if (head.unit >= 0 && (!isUnit(wordsOf(text, row[head.unit])) || isValue(text, row[head.unit]))) return false
  return (
    head.due.some(({ column }) => isValue(text, row[column])) &&
    row.every((cell, i) => i <= head.name || i === head.unit || isValue(text, cell) || /^[-—–－/／]+$/u.test(wordsOf(text, cell)))
  )
}

const wordsOf = (text: string, cell: Span<'text'> | undefined): string => (cell === undefined ? '' : text.slice(cell.start, cell.end))

const isValue = (text: string, cell: Span<'text'> | undefined): boolean =>
  /^(?!\d{1,2}[.、]\p{Script=Han})[>≥＞<≤＜〔[（(-]?(?:(?:稳定|保持|控制)在|达到|不低于|约|累计|年均|下降|降低|减少|增长|提高){0,2}\d[\d.,]*(?![\d.,]|\p{Script=Han}{5})/u.test(
    wordsOf(text, cell),
  )

/** 5G基站数 names what is measured, 1.5 does not. */
const isName = (text: string, cell: Span<'text'> | undefined): boolean =>
  /\p{Script=Han}{2}/u.test(wordsOf(text, cell)) &&
  !/^(?:预期|约束)性$|^[一二三四五六七八九十]{1,3}、|(?:局|委|厅|政府|部门|单位)$/u.test(wordsOf(text, cell))

function readRow(text: string, head: Head, row: readonly Span<'text'>[], values: TableValue[], passed: Span<'text'>[]): void {
  const shift = Math.max(0, head.cells.length - lengthOf(text, head, row))
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
  const unit = /^[-—–/]?$/u.test(unitCell) ? (unitInName ? bracketed?.[1] : head.told) : unitCell
  const due = new Set(head.due.map((one) => at(one.column)))
  const span = inText(row[0]?.start ?? name.start, row.at(-1)?.end ?? name.end)
  for (const cell of row) if (!due.has(cell) && cell !== name) markPassed(text, cell, passed)
  if (indicator.length < 2 || /[|｜]|率?（%）$|^(?:预期|约束)性$|属性$/u.test(indicator) || NAME.test(words) || !isUnit(unit)) {
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
    const { name: measured, change = read.change } = changeOf(partOf(indicator, values.at(-1)?.indicator))
    if (growth && read.total && change === undefined) {
      markPassed(text, cell, passed)
      continue
    }
    const own = growth ? '%' : (read.unit ?? unit)
    const moved = growth && !read.total ? 'annual_growth' : change
    values.push({ indicator: measured, op: read.op, value: read.value, unit: own, year, change: moved, row: span, valueSpan: read.span })
  }
}

/** 成母牛存栏 of 其中：成母牛 below 奶牛存栏: a part of the indicator above it, whose measure is printed once. */
function partOf(indicator: string, above: string | undefined): string {
  const part = /^其中[：:]?(.{2,})$/u.exec(indicator)?.[1]
  if (part === undefined) return indicator
  return MEASURED.test(part) ? part : part + (MEASURED.exec(above ?? '')?.[0] ?? '')
}
const MEASURED = /(?:存栏|出栏|产量|面积|规模|人数|收入|产值|投资|总量|数量|[率数])$/u

/** How many cells of a row were printed: blanks may stand behind it for those merged before it, where its first cell names nothing. */
function lengthOf(text: string, head: Head, row: readonly Span<'text'>[]): number {
  let length = row.length
  if (head.due.some(({ column }) => isValue(text, row[column]))) return length
  while (length > 2 && /^[\s|｜]*$/u.test(wordsOf(text, row[length - 1]))) length--
  const shift = head.cells.length - length
  return isName(text, row[head.name - shift]) && head.due.some(({ column }) => isValue(text, row[column - shift])) ? length : row.length
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
export function changeOf(words: string): { name: string; change: Change | undefined } {
  const name = words.replace(/[〔[（(]累计[〕\]）)]$/u, '')
  const hit = /^(.{3,}?)(?:(年均增长|年均增速)|(累计增长|增长|增速|增幅|提高)|(累计)?(降低|下降|减少|削减))(?:率|幅度)?$/u.exec(name)
  if (hit === null) return { name, change: undefined }
  return { name: hit[1] ?? name, change: hit[2] !== undefined ? 'annual_growth' : hit[3] !== undefined ? 'increase' : 'decrease' }
}

interface CellValue {
  readonly op: Op
  readonly value: number | readonly [number, number]
  readonly unit: string | undefined
  /** In brackets: the total of the whole period. */
  readonly total: boolean
  /** 下降15%: what the cell itself says of it. */
  readonly change: Change | undefined
  readonly span: Span<'text'>
}

/** 65, ≥3.2, 6.5左右, 〔14.5〕, 90%以上, 下降15%. */
export function valueIn(text: string, cell: Span<'text'>): CellValue | undefined {
  const words = text.slice(cell.start, cell.end)
  const lead =
    /^\s*([〔[（(【]?)\s*((?:年均增长|累计)?(?:下降|降低|减少|削减)|(?:年均|累计)?(?:增长|提高)|)([>≥＞<≤＜]|(?:稳定|保持|控制)在|达到|不低于|不少于|不高于|不超过|大于|小于|超过|约|)\s*/u.exec(
      words,
    )
  const from = lead?.[0].length ?? 0
  const quantity = /^\d/u.test(words.slice(from)) ? readQuantity(words.slice(from)) : undefined
  if (
    quantity === undefined ||
    quantity.unit === '年' ||
    /^[个家项名人]?.{0,2}[\p{Script=Han}]{5,}/u.test(words.slice(from + quantity.end))
  )
    return undefined
  const moved = lead?.[2] ?? ''
  const bound = lead?.[3] ?? ''
  const after = quantity.after
  const op: Op = Array.isArray(quantity.value)
    ? 'range'
    : /[>≥＞]|不低于|不少于|大于|^超过/u.test(bound) || after.includes('以上')
      ? '>='
      : /[<≤＜]|不高于|不超过|小于/u.test(bound) || /以内|以下/u.test(after)
        ? '<='
        : bound === '约' || /左右|上下/u.test(after)
          ? '~'
          : '='
  const span = inText(cell.start + from, cell.start + from + quantity.numberEnd)
  const change = moved === '' ? undefined : /年均/u.test(moved) ? 'annual_growth' : /增长|提高/u.test(moved) ? 'increase' : 'decrease'
  return { op, value: quantity.value, unit: quantity.unit, total: (lead?.[1] ?? '') !== '', change, span }
}

function markPassed(text: string, cell: Span<'text'>, passed: Span<'text'>[]): void {
  for (const hit of text.slice(cell.start, cell.end).matchAll(/\d+(?:\.\d+)?/gu))
    passed.push(inText(cell.start + hit.index, cell.start + hit.index + hit[0].length))
}
