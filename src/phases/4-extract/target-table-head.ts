import { inText, type Span } from '../../text/span.ts'
import { PLAN_ENDS } from './target-years.ts'

/** A column's year and the words of its head. */
export interface YearCell {
  readonly year: number
  readonly span: Span<'text'>
}

/** What the columns of a table hold. */
export interface Head {
  readonly cells: readonly Span<'text'>[]
  readonly name: number
  readonly unit: number
  /** Columns of years to come. */
  readonly due: readonly { readonly column: number; readonly year: YearCell; readonly growth: boolean }[]
  /** The unit that the line above the table tells for all of it. */
  readonly told: string | undefined
}

/** The head over what is measured. */
export const NAME = /^(?:主要|具体|核心|发展|工作|目标|考核|一级|二级)?指标(?:名称|内容|体系)?(?:（(?:计量)?单位）)?$/u

/** The same in a table of tasks, where a column of units stands behind it: 项目 → 单位 → 2024年 → 2025年. */
const TASK_NAME = /^(?:建设|任务|工作)?项目(?:名称|内容)?$/u

/** 表1任务分配表 单位：万亩: the unit that the line above the one at `start` tells for a table; undefined where it tells none. */
export function unitAbove(text: string, start: number): string | undefined {
  const from = text.lastIndexOf('\n', Math.max(0, start - 2)) + 1
  return /(?<!：\s*)(?:计量)?单位[：:]\s*([^\s，。；：、（()）\d]{1,8})[）)]?$/u.exec(
    text.slice(Math.max(from, start - 80), Math.max(0, start - 1)),
  )?.[1]
}

/** Where the line at `start` ends. */
export const lineEnd = (text: string, start: number): number => {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end
}

/** The heads of a table that prints a cell a line, from the line at `start`: short lines until one that is no head. */
export function headLines(text: string, start: number): Span<'text'>[] {
  const before = text.lastIndexOf('\n', start - 2) + 1
  const first = /^(?:序号|类别|分类|领域|类型)$/u.test(text.slice(before, start - 1)) ? before : start
  const cells: Span<'text'>[] = []
  for (let at = first; at < text.length && cells.length < 16; ) {
    const end = lineEnd(text, at)
    const words = text.slice(at, end).replace(/\s/gu, '')
    const above = cells.at(-1)
    if (above !== undefined && /^[（(][^（()）]{1,8}[）)]$/u.test(words)) {
      cells[cells.length - 1] = inText(above.start, end)
      at = end + 1
      continue
    }
    if (above !== undefined && cells.length > 1 && words === '属性' && text.slice(above.start, above.end) === '指标') {
      cells[cells.length - 1] = inText(above.start, end)
      at = end + 1
      continue
    }
    const known = NAME.test(words) || /^(?:序号|类别|分类|领域|类型|单位|计量单位|属性|指标属性|性质|备注|.{0,4}责任单位)$/u.test(words)
    if (cells.length === 1 && above !== undefined && /^指标(?:名称)?$/u.test(words) && NAME.test(text.slice(above.start, above.end)))
      cells.pop()
    const year = yearOf(words)
    const over = cells.findIndex((cell) => OVER_YEARS.test(text.slice(cell.start, cell.end)))
    if (year !== undefined && over >= 0 && words.length <= 5) {
      cells[over] = inText(at, end)
      at = end + 1
      continue
    }
    const heads =
      known || year !== undefined || /增长|增速|递增|目标值|预期值|累计/u.test(words) || (cells.length > 0 && OVER_YEARS.test(words))
    if (!heads) break
    cells.push(inText(at, end))
    at = end + 1
  }
  return cells
}

/** A head over those of years, which stand in a second line of heads: 现状 → 2020年, 目标 → 2025年. */
const OVER_YEARS = /^(?:现状|目标|基期|规划目标|发展目标|基础值?)$/u

/** A head of what is to be reached within the plan's year. */
const AIM = /^(?:年度|全年|预期|计划|考核|工作|规划|期末|总体)?(?:目标|计划|规划)(?:值|任务|数)?$|^(?:预期|指标|期末)值$/u

/** The year that a head names: 2025年, 2025年目标值, “十四五”末. */
function yearOf(words: string): number | undefined {
  const printed = /(20\d\d)年?(?!\d)/u.exec(words.replace(/20\d\d(?=[-—–~～至])/u, ''))
  if (printed !== null && words.length <= 14 && !/[，。；：]/u.test(words)) return Number(printed[1])
  const plan = /^“?(十[一二三四五六])五”?(?:规划)?期?末/u.exec(words)
  return plan === null ? undefined : PLAN_ENDS[plan[1] ?? '']
}

/** 分年度任务如下：: the years that follow one another are all to come. */
const YEARLY = /分年度?|年度(?:任务|目标|计划|安排|分解)|逐年|分解(?:表|如下)/u

/** The words right above a table. */
const aboveOf = (text: string, cells: readonly Span<'text'>[]): string => {
  const start = cells[0]?.start ?? 0
  return text.slice(Math.max(0, start - 40), start)
}

/** What the columns under `cells` hold; undefined where none names indicators, or none is of a year to come. */
export function headOf(
  text: string,
  cells: readonly Span<'text'>[],
  firstYear: number | undefined,
  plan: YearCell | undefined,
): Head | undefined {
  const words = cells.map((cell) => text.slice(cell.start, cell.end).replace(/\s/gu, ''))
  const unit = words.findIndex((one) => /^(?:计量)?单位$/u.test(one))
  const listed = words.findLastIndex((one) => NAME.test(one))
  const told = unitAbove(text, cells[0]?.start ?? 0)
  const task = unit > 0 ? unit - 1 : told === undefined ? -1 : 0
  const name = listed < 0 && TASK_NAME.test(words[task] ?? '') ? task : listed
  if (name < 0) return undefined
  const years = words.map((one, column) => ({
    column,
    year: yearOf(one) ?? (AIM.test(one) ? plan?.year : undefined),
    past: /实际|基期|现状|完成|基数|基准|预计/u.test(one),
  }))
  const named = years.flatMap((one) => (one.year === undefined ? [] : [one.year]))
  const latest = Math.max(...named)
  const bases = years.flatMap((one) => (one.year !== undefined && one.past ? [one.year] : []))
  const from = firstYear ?? (bases.length > 0 ? Math.max(...bases) + 1 : undefined)
  const yearly = named.length > 2 && named.every((year, i) => year === (named[0] ?? 0) + i) && YEARLY.test(aboveOf(text, cells))
  const growth = words.findIndex((one) => /年均(?:增长|增速|递增)/u.test(one))
  const due = years.flatMap(({ column, year, past }) => {
    const cell = cells[column]
    if (year === undefined || cell === undefined || past || column === growth) return []
    if (from === undefined ? year < latest && !yearly : year < from) return []
    return [{ column, year: { year, span: cell }, growth: false }]
  })
  const final = due.at(-1)
  if (final === undefined) return undefined
  const rates = growth < 0 ? [] : [{ column: growth, year: final.year, growth: true }]
  return { cells, name, unit, due: [...due, ...rates], told }
}

/** The columns from the name to the last year alone: cells before and after come and go in a table that prints a cell a line. */
export function narrowed(head: Head): Head {
  const last = Math.max(head.unit, ...head.due.filter(({ growth }) => !growth).map(({ column }) => column))
  if (head.due.some(({ column }) => column < head.name) || (head.unit >= 0 && head.unit < head.name)) return head
  return {
    cells: head.cells.slice(head.name, last + 1),
    name: 0,
    unit: head.unit < 0 ? -1 : head.unit - head.name,
    due: head.due.map((one) => ({ ...one, column: one.column - head.name })),
    told: head.told,
  }
}
