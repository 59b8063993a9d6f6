import { inText } from '../../text/span.ts'
import type { Deadline } from './findings.ts'
import type { Piece } from './responsibility-statement.ts'

const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const quarters: Readonly<Record<string, number>> = { 一: 3, 二: 6, 三: 9, 四: 12, '1': 3, '2': 6, '3': 9, '4': 12 }

/** The ISO date of the last day that words like 2025年6月底 allow; `year` is the document's where the words have none. */
export function dueOf(words: string, year: number | undefined): string | undefined {
  const years = [...words.matchAll(/(20\d\d)(?=年|[—-])|[—-](20\d\d)年/g)].map((hit) => Number(hit[1] ?? hit[2]))
  const own = years.at(-1) ?? year
  if (own === undefined) return undefined
  const month = Number(/(\d{1,2})月/.exec(words)?.[1] ?? 0)
  const quarter = quarters[/第?([一二三四1-4])个?季度/.exec(words)?.[1] ?? '']
  const day = Number(/月(\d{1,2})日/.exec(words)?.[1] ?? 0)
  const leap = own % 4 === 0 && (own % 100 !== 0 || own % 400 === 0)
  const last = (m: number) => (m === 2 && leap ? 29 : (lastDays[m - 1] ?? 31))
  const iso = (m: number, d: number) => `${own}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
  if (month >= 1 && month <= 12) {
    if (day > 0) return iso(month, day)
    if (/上旬/.test(words)) return iso(month, 10)
    if (/中旬/.test(words)) return iso(month, 20)
    return iso(month, last(month))
  }
  if (quarter !== undefined) return iso(quarter, last(quarter))
  if (/上半年/.test(words)) return iso(6, 30)
  return /年|底|末/.test(words) && (years.length > 0 || /年底|年末|年内|全年/.test(words)) ? iso(12, 31) : undefined
}

/** A deadline as a fact: the label and 完成 are not part of its words. `offset` leads from the statement to the normalised text. */
export function deadlineOf(task: string, piece: Piece, offset: number, year: number | undefined): Deadline | undefined {
  const label = /^[^：]{2,10}：/.exec(piece.text)?.[0].length ?? 0
  const words = piece.text
    .slice(label)
    .replace(/(?:前)?(?:全面|全部|基本)?(?:完成|落实|办结|到位)?[。）]?$/, (tail) => (tail.startsWith('前') ? '前' : ''))
  if (words === '') return undefined
  const start = offset + piece.start + label
  return { task, text: words, due: dueOf(words, year), span: inText(start, start + words.length) }
}
