import { inText, type Span } from '../../text/span.ts'
import { isHolder } from '../2-normalise/columns.ts'
import { cellSpans } from '../3-outline/table-head.ts'
import { readQuantity } from './target-grammar.ts'
import type { IndicatorTable, TableValue } from './target-table.ts'
import { lineEnd, type YearCell } from './target-table-head.ts'

/** What tells that a table shares out what is to be done. */
const SHARED = /任务|分解|目标|计划|指标|分配|分区|安排/u
/** What tells that it reports. */
const REPORTED = /完成情况|进展|现状|统计表|实际|通报|排名|得分/u
const TOTAL = /^(?:合\s*计|总\s*计|小\s*计|全[省市县区州]|合计数)$/u
/** No head of a measure is longer, no table has more columns or rows. */
const LONGEST = 24
const MOST_COLUMNS = 16
const MOST_ROWS = 200

interface Measure {
  readonly column: number
  readonly name: string
  readonly unit: string
}

/**
 * Tables that share out several measures among places or units, of a line a row with tabs: each cell is a target of its row.
 *
 *     区 → 新增床位（张） → 改造食堂（家）
 *     东城区 → 60 → 9
 *
 * `year` is the one that the plan is for. Totals are none: the text says them. Linear in the text.
 */
export function findMatrices(text: string, year: YearCell | undefined): IndicatorTable[] {
  const tables: IndicatorTable[] = []
  const heads = /^[^\n\t]{1,12}\t[^\n]*[（(][^\n（()）]{1,6}[）)]/gmu
  for (let hit = heads.exec(text); hit !== null; hit = heads.exec(text)) {
    const table = readMatrix(text, hit.index, year)
    if (table === undefined) continue
    tables.push(table)
    heads.lastIndex = table.span.end
  }
  return tables
}

function readMatrix(text: string, start: number, year: YearCell | undefined): IndicatorTable | undefined {
  const end = lineEnd(text, start)
  const words = text.slice(start, end).split('\t')
  const numbered = /^序号?$/u.test((words[0] ?? '').trim()) ? 1 : 0
  const above = text.slice(text.lastIndexOf('\n', Math.max(0, start - 2) - 60) + 1, start)
  if (words.length > MOST_COLUMNS || !isHolder((words[numbered] ?? '').replace(/\s/gu, ''))) return undefined
  if (!SHARED.test(above) || REPORTED.test(above.slice(-60)) || words.some((word) => REPORTED.test(word))) return undefined
  const measures = words.flatMap((word, column) => (column > numbered ? measureOf(word, column) : []))
  if (measures.length === 0) return undefined
  const values: TableValue[] = []
  const passed: Span<'text'>[] = []
  let last = end
  for (let at = end + 1, row = 0; at < text.length && row < MOST_ROWS; row++) {
    const stop = lineEnd(text, at)
    const cells = cellSpans(text, inText(at, stop))
    if (cells.length < 2 || cells.length > words.length) break
    readRow({ text, cells, holder: numbered, measures, year }, values, passed)
    last = stop
    at = stop + 1
  }
  return values.length > 1 ? { span: inText(start, last), values, passed } : undefined
}

/** 新增床位（张）: what is measured, and in what. */
function measureOf(word: string, column: number): Measure[] {
  const [, name = '', unit = ''] = /^(.{2,}?)[（(]([^（()）]{1,6})[）)]$/u.exec(word.replace(/\s/gu, '')) ?? []
  return name.length >= 2 && name.length <= LONGEST && readQuantity(`1${unit}`)?.unit === unit ? [{ column, name, unit }] : []
}

interface Row {
  readonly text: string
  readonly cells: readonly Span<'text'>[]
  readonly holder: number
  readonly measures: readonly Measure[]
  readonly year: YearCell | undefined
}

function readRow({ text, cells, holder, measures, year }: Row, values: TableValue[], passed: Span<'text'>[]): void {
  const wordsOf = (cell: Span<'text'> | undefined) => (cell === undefined ? '' : text.slice(cell.start, cell.end))
  const who = wordsOf(cells[holder]).replace(/\s/gu, '')
  const told = /\p{Script=Han}{2}/u.test(who) && who.length <= LONGEST && !TOTAL.test(who)
  const row = inText(cells[0]?.start ?? 0, cells.at(-1)?.end ?? 0)
  for (const [column, cell] of cells.entries()) {
    const measure = told ? measures.find((one) => one.column === column) : undefined
    const number = /^\s*(\d[\d,.]*)\s*$/u.exec(wordsOf(cell))?.[1]
    if (number === undefined) continue
    const from = cell.start + wordsOf(cell).indexOf(number)
    const valueSpan = inText(from, from + number.length)
    // The text may end in the middle of a row's last number.
    if (measure === undefined || (cell === cells.at(-1) && column < measures.length)) {
      passed.push(valueSpan)
      continue
    }
    const { name, unit } = measure
    values.push({
      indicator: who + name,
      op: '=',
      value: Number(number.replaceAll(',', '')),
      unit,
      year,
      change: undefined,
      row,
      valueSpan,
    })
  }
}
