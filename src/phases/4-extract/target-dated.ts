import type { Span } from '../../text/span.ts'
import type { Section } from '../3-outline/outline.ts'
import { readQuantity } from './target-grammar.ts'
import { squeeze, subject } from './target-indicator.ts'
import { type TableValue, valueIn } from './target-table.ts'

/** 6个, 8—10个, 15%, 10户以上, 3: a cell that holds a value and nothing else. */
const VALUE = /^\s*(?:[≥≤]|不少于|不低于|不超过|超过|达到|约)?\d[\d.,]*(?:[-—–－~～至]\d[\d.,]*)?[^\d，。；、：的]{0,5}\s*$/u

/** What is counted is what a clause makes. */
const MAKES =
  /^(?:新(?:建|增|植|培育|认定|引进|创建|开工)|建设|建成|建立|打造|培育|引进|创建|改造|发展|开发|完成|组建|认定|评选|开展|举办|培训|种植|推广)/u

/** No task whose columns of years hold values is longer. */
const LONGEST = 120

/**
 * The values that a row of a table of tasks holds in columns of years, each of the year that its column is headed by.
 *
 *     工作任务                     | 2022年 | 2023年 | 责任单位
 *     改造低产茶园（万亩）         | 3      | 5      | 市农业农村局
 *     建设处理中心，推行统一规程   | 6个    | 10个   | 市生态环境局
 *
 * Of several clauses what is counted is the last that makes something; where none does, none is told and the cells are read as words.
 */
export function datedValues(text: string, { cells, title, span }: Section): TableValue[] {
  const columns = (cells ?? []).filter(({ year }) => year !== undefined)
  if (columns.length === 0 || title.length > LONGEST) return []
  const { name, unit } = countedIn(title)
  if (name.length < 2) return []
  return columns.flatMap(({ span: cell, year }): TableValue[] => {
    const read = VALUE.test(text.slice(cell.start, cell.end)) ? valueIn(text, cell) : undefined
    const own = read?.unit ?? unit
    if (read === undefined || own === undefined) return []
    return [{ indicator: name, op: read.op, value: read.value, unit: own, year, change: read.change, row: span, valueSpan: read.span }]
  })
}

/** What the columns of years count, and in what where its name says so: 改造低产茶园（万亩）. */
function countedIn(title: string): { name: string; unit: string | undefined } {
  const clauses = squeeze(title)
    .split(/[，。；]/u)
    .filter(Boolean)
  const clause = clauses.length > 1 ? clauses.findLast((one) => MAKES.test(one)) : clauses[0]
  const [, words = clause ?? '', bracketed = ''] = /^(.+)（([^（）]{1,8})）$/u.exec(clause ?? '') ?? []
  const named = readQuantity(`1${bracketed}`)?.unit === bracketed
  return { name: subject(named ? words : (clause ?? '')), unit: named ? bracketed : undefined }
}

/** Whether a cell, at `span`, is read as a value of its column's year. */
export const isDated = (values: readonly TableValue[], { start, end }: Span<'text'>): boolean =>
  values.some(({ valueSpan }) => valueSpan.start >= start && valueSpan.end <= end)
