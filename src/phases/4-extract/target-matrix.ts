import { inText, type Span } from '../../text/span.ts'
import { isHolder } from '../2-normalise/columns.ts'
import { cellSpans } from '../3-outline/table-head.ts'
import type { Change } from './findings.ts'
import { readQuantity } from './target-grammar.ts'
import { changeOf, type IndicatorTable, type TableValue } from './target-table.ts'
import { lineEnd, unitAbove, type YearCell } from './target-table-head.ts'

/** What tells that a table shares out what is to be done. */
const SHARED = /任务|分解|目标|计划|指标|分配|分区|安排/u
/** What tells that it reports. */
const REPORTED = /完成情况|进展|现状|统计表|实际|通报|排名|得分/u
const TOTAL = /^(?:合计|总计|小计|全[省市州盟县旗区]|合计数)$/u
/** No head of a measure is longer, no table has more columns or rows. */
const LONGEST = 24
const MOST_COLUMNS = 16
const MOST_ROWS = 200

/** Whom or what else a table goes by, and what a column tells of them beside measures. */
const HOLDER = /^(?:(?:重点)?(?:用能)?(?:企业|单位)(?:名称)?|环节|景区(?:名称)?|学校(?:名称)?|医院(?:名称)?)$/u
const NUMBERS = /^序号?$/u
const ASIDE = /^(?:所在(?:地|县区|区域|地区)|所属(?:地|县区|区域|地区|行业)|属地|行业|品种|类别)$/u

interface Measure {
  readonly column: number
  readonly name: string
  readonly unit: string
  /** The change that its name ends with: 零售额增速（%）. */
  readonly change: Change | undefined
}

/** What a document says of itself that its tables leave out. */
interface Told {
  /** The year that it plans for. */
  readonly year: YearCell | undefined
  /** The place that it is for. */
  readonly place: string | undefined
}

/**
 * Tables that share out several measures among places or units, of a line a row with tabs or of a cell a line: each cell is a target of its row.
 *
 *     区 → 新增床位（张） → 改造食堂（家）
 *     东城区 → 60 → 9
 *
 * They are due in the year that the line above names, else in the one of the plan. A total that the text says too is no target of its own.
 * Linear in the text.
 */
export function findMatrices(text: string, told: Told): IndicatorTable[] {
  const tables: IndicatorTable[] = []
  const heads = /^[^\n\t]{1,12}[\t\n][^\n]*[（(][^\n（()）]{1,6}[）)]|(?<=单位[：:][^\n]{1,10}\n)[^\n\t]{1,12}\t[^\n\d]+$/gmu
  for (let hit = heads.exec(text); hit !== null; hit = heads.exec(text)) {
    const table = readMatrix(text, headStart(text, hit.index), told)
    heads.lastIndex = table === undefined ? lineEnd(text, hit.index) : table.span.end
    if (table !== undefined) tables.push(table)
  }
  return tables
}

/** Where a head begins of which lines tell what stands beside the measures: 序号, 企业名称 and 所在地 above 节能目标（吨标煤）. */
function headStart(text: string, start: number): number {
  let from = start
  for (let lines = 0; lines < MOST_BESIDE && from > 0 && isBeside(text.slice(from, lineEnd(text, from))); lines++) {
    const above = text.lastIndexOf('\n', from - 2) + 1
    const words = text.slice(above, from - 1)
    if (!isBeside(words) && !NUMBERS.test(words)) break
    from = above
  }
  return from
}
const MOST_BESIDE = 4
const isBeside = (words: string): boolean => ASIDE.test(words) || isHeldBy(words)
/** Whether words head the column of whom or what a table goes by. */
const isHeldBy = (words: string): boolean => HOLDER.test(words) || isHolder(words.replace(/\s/gu, ''))

function readMatrix(text: string, start: number, told: Told): IndicatorTable | undefined {
  const head = headCells(text, start)
  const words = head.map((cell) => wordsOf(text, cell).replace(/\s/gu, ''))
  const numbered = NUMBERS.test(words[0] ?? '') ? 1 : 0
  const from = text.lastIndexOf('\n', Math.max(0, start - 2) - 60) + 1
  const above = text.slice(from, start)
  const holder = words[numbered] ?? ''
  if (words.length > MOST_COLUMNS || !isHeldBy(holder)) return undefined
  if (!SHARED.test(above) || REPORTED.test(above.slice(-60)) || words.some((word) => REPORTED.test(word))) return undefined
  const unit = unitAbove(text, start)
  const topic = sharedOut(above)
  const measures = words
    .flatMap((word, column) => (column > numbered ? measureOf(word, column, unit) : []))
    .map((one) => (NAMELESS.test(one.name) && topic !== undefined ? { ...one, name: topic } : one))
  const last = head.at(-1)
  if (measures.length === 0 || last === undefined) return undefined
  const year = yearAbove(above, from) ?? told.year
  const values: TableValue[] = []
  const passed: Span<'text'>[] = []
  let end = last.end
  for (let row = 0; row < MOST_ROWS; row++) {
    const cells = rowCells(text, end + 1, head)
    const close = cells?.at(-1)?.end
    if (cells === undefined || close === undefined) break
    readRow({ text, cells, holder: numbered, stage: holder === '环节', measures, year, place: told.place }, values, passed)
    end = close
  }
  return values.length > 1 ? { span: inText(start, end), values, passed } : undefined
}

/** A measure that only says that it is one: 任务数（户）. */
const NAMELESS = /^(?:目标|计划|下达|分解|分配)?(?:任务|指标|计划|目标)(?:数量?|户数|面积|总?量)?$|^数量$/u
const SHARED_BY = /^.{0,16}?20\d\d年度?|^表\d+\s*/u
const ALL_OF = /^(?:全[省市县区州]|各[\p{Script=Han}、（）]{0,8}?(?:[市县区旗州盟镇乡]|街道|单位)(?:（[^（）]{1,8}）)?)/u
const SHARED_OUT =
  /^([\p{Script=Han}“”]{3,16}?)(?:目标|计划|工作)?(?:任务|指标)(?:数|目标|计划)?(?:分解|分配|安排|下达)(?:一览|明细|情况|计划)?表?(?=\s|[（(]?单位|$)/u

/** What the line above a table shares out: 2022年各县区｜农村改厕｜任务分配表. */
function sharedOut(above: string): string | undefined {
  const line = above.trimEnd()
  const title = line.slice(line.lastIndexOf('\n') + 1).replace(SHARED_BY, '')
  return SHARED_OUT.exec(title.replace(ALL_OF, ''))?.[1]
}

/** The heads of the columns: cells of a line, or lines of which all but the first name a measure. */
function headCells(text: string, start: number): Span<'text'>[] {
  const first = inText(start, lineEnd(text, start))
  const cells = cellSpans(text, first)
  if (cells.length > 1) return cells
  const lines = [first]
  for (let at = first.end + 1; at < text.length && lines.length <= MOST_COLUMNS; ) {
    const line = inText(at, lineEnd(text, at))
    const words = wordsOf(text, line)
    if (!(lines.length === 1 ? isBeside(words) : ASIDE.test(words)) && measureOf(words, 0).length === 0) break
    lines.push(line)
    at = line.end + 1
  }
  return lines
}

/** The cells of the row that begins at a place, under a head of one line or of several; undefined where none does. */
function rowCells(text: string, start: number, head: readonly Span<'text'>[]): Span<'text'>[] | undefined {
  if (start >= text.length) return undefined
  const onLine = cellSpans(text, inText(start, lineEnd(text, start)))
  if ((head[1]?.start ?? 0) <= lineEnd(text, head[0]?.start ?? 0))
    return onLine.length < 2 || onLine.length > head.length ? undefined : onLine
  const cells: Span<'text'>[] = []
  for (let at = start; cells.length < head.length; at = lineEnd(text, at) + 1) {
    if (at >= text.length) return undefined
    cells.push(inText(at, lineEnd(text, at)))
  }
  const asides = head.filter((cell) => ASIDE.test(wordsOf(text, cell))).length
  const numbered = NUMBERS.test(wordsOf(text, head[0])) ? 1 : 0
  const whole = cells.slice(numbered).filter((cell) => VALUE.test(wordsOf(text, cell)) || EMPTY.test(wordsOf(text, cell)))
  return whole.length >= head.length - 1 - numbered - asides && !VALUE.test(wordsOf(text, cells[numbered])) ? cells : undefined
}

const VALUE = /^\s*(\d[\d,.]*)\s*$/u
const EMPTY = /^\s*[-—–/／]*\s*$/u

/** The one year that the lines right above a table name, where they name one alone. */
function yearAbove(above: string, from: number): YearCell | undefined {
  const title = above.trimEnd().lastIndexOf('\n') + 1
  const [year, ...more] = above.slice(title).matchAll(/(20\d\d)年/gu)
  if (year === undefined || more.length > 0 || /20\d\d[-—–~～至]/u.test(above.slice(title))) return undefined
  const start = from + title + year.index
  return { year: Number(year[1]), span: inText(start, start + year[0].length) }
}

const wordsOf = (text: string, cell: Span<'text'> | undefined): string => (cell === undefined ? '' : text.slice(cell.start, cell.end))

/** 计划抽检数, 节能目标. */
const PLANNED = /^(?:计划|下达)(.{2,}?)数?$|^(.{2,})(?:目标任务|目标|任务)$/u

/** 新增床位（张）: what is measured, and in what; `told` where the line above tells the unit of all. */
function measureOf(word: string, column: number, told?: string): Measure[] {
  const words = word.replace(/\s/gu, '')
  const [, full = words, unit = told ?? ''] = /^(.{2,}?)[（(]([^（()）]{1,6})[）)]$/u.exec(words) ?? []
  if (ASIDE.test(full)) return []
  const name = full.replace(PLANNED, '$1$2')
  if (name.length < 2 || name.length > LONGEST || readQuantity(`1${unit}`)?.unit !== unit) return []
  return [{ column, unit, ...(unit === '%' ? changeOf(name) : { name, change: undefined }) }]
}

interface Row {
  readonly text: string
  readonly cells: readonly Span<'text'>[]
  readonly holder: number
  /** Rows are stages of a trade: 种植, 流通. */
  readonly stage: boolean
  readonly measures: readonly Measure[]
  readonly year: YearCell | undefined
  readonly place: string | undefined
}

function readRow({ text, cells, holder, stage, measures, year, place }: Row, values: TableValue[], passed: Span<'text'>[]): void {
  const named = wordsOf(text, cells[holder]).replace(/\s/gu, '')
  const total = TOTAL.test(named)
  const who = total ? wholeOf(named, place) : named + (stage && !named.endsWith('环节') ? '环节' : '')
  const told = /\p{Script=Han}{2}/u.test(who) && who.length <= LONGEST
  const row = inText(cells[0]?.start ?? 0, cells.at(-1)?.end ?? 0)
  for (const [column, cell] of cells.entries()) {
    const measure = told ? measures.find((one) => one.column === column) : undefined
    const number = VALUE.exec(wordsOf(text, cell))?.[1]
    if (number === undefined) continue
    const from = cell.start + wordsOf(text, cell).indexOf(number)
    const valueSpan = inText(from, from + number.length)
    // The text may end in the middle of a row's last number.
    const cut = cell === cells.at(-1) && column < measures.length
    if (measure === undefined || cut || Number(number) === 0 || (total && isSaid(text, number, measure.unit))) {
      passed.push(valueSpan)
      continue
    }
    const { name, unit, change } = measure
    const value = Number(number.replaceAll(',', ''))
    values.push({ indicator: who + name, op: '=', value, unit, year, change, row, valueSpan })
  }
}

/** What a total is of: 全市 in a document of a city; empty where that is not known, or it is one of several. */
function wholeOf(total: string, place: string | undefined): string {
  if (/^全/u.test(total)) return total
  const level = /(?:[省市州盟县旗区])$/u.exec(place ?? '')?.[0]
  return level === undefined || /小/u.test(total) ? '' : `全${level}`
}

/** Whether the text says a number with its unit: 改造食堂19家. */
const isSaid = (text: string, number: string, unit: string): boolean =>
  new RegExp(`(?<![\\d.])${number.replaceAll('.', '\\.')}(?:余|多)?${unit}`, 'u').test(text)
