import { inText } from '../../text/span.ts'
import { hanValue } from '../2-normalise/mark.ts'
import type { Deadline } from './findings.ts'
import { chineseYear } from './header-dates.ts'
import type { Piece } from './responsibility-statement.ts'
import { PLAN_ENDS } from './target-years.ts'

const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const quarters: Readonly<Record<string, number>> = { 一: 3, 二: 6, 三: 9, 四: 12, '1': 3, '2': 6, '3': 9, '4': 12 }

/** What has no last day; what is done by a day and goes on has one: 12月底前并长期坚持. */
const recurring = /每(?:年|半年|季度?|个?月|周|日|天)|逐(?:年|季|月)|按(?:年|季度?|月)|(?<![底末月日度前].{0,8})(?:长期|持续|常态)/

/** The ISO date of the last day that words like 2025年6月底 allow; `year` is the document's where the words have none. A range gives its end. */
export function dueOf(words: string, year: number | undefined): string | undefined {
  if (recurring.test(words)) return undefined
  const text = words
    .replace(/二[〇○零][〇○零一二三四五六七八九]{2}(?=年)/g, (words) => String(chineseYear(words)))
    .replace(/(十[一二]|[一二三四五六七八九十])(?=月)/g, readMonth)
  const years = [...text.matchAll(/(20\d\d)(?=年|[—–~-]|\.\d)|[—–~-](20\d\d)年/g)].map((hit) => Number(hit[1] ?? hit[2]))
  const plan = /“?(十[一二三四五六])五”?(?:末|时期|期间|期末)/.exec(text)?.[1]
  const said = year !== undefined && /明年|次年|翌年/.test(text) ? year + 1 : year
  const own = years.at(-1) ?? (plan ? PLAN_ENDS[plan] : said)
  if (own === undefined) return undefined
  const last = text.slice(Math.max(0, text.lastIndexOf(String(own))))
  const month = Number([...last.matchAll(/(\d{1,2})月/g)].at(-1)?.[1] ?? /20\d\d\.(\d{1,2})(?!\d)/.exec(last)?.[1] ?? 0)
  const quarter = quarters[[...last.matchAll(/第?([一二三四1-4])个?季度/g)].at(-1)?.[1] ?? '']
  const day = Number([...last.matchAll(/月(\d{1,2})日/g)].at(-1)?.[1] ?? 0)
  const leap = own % 4 === 0 && (own % 100 !== 0 || own % 400 === 0)
  const days = (m: number) => (m === 2 && leap ? 29 : (lastDays[m - 1] ?? 31))
  const iso = (m: number, d: number) => `${own}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
  if (month >= 1 && month <= 12) {
    if (day > 0 && day <= days(month)) return iso(month, day)
    if (/上旬/.test(last)) return iso(month, 10)
    if (/中旬/.test(last)) return iso(month, 20)
    return iso(month, days(month))
  }
  if (quarter !== undefined) return iso(quarter, days(quarter))
  if (/上半年|年中/.test(last)) return iso(6, 30)
  if (plan !== undefined) return iso(12, 31)
  return /年|底|末/.test(last) && (years.length > 0 || /年底|年末|年内|全年|年前|下半年/.test(last)) ? iso(12, 31) : undefined
}

function readMonth(words: string): string {
  return String(hanValue(words) ?? words)
}

/** A deadline as a fact: the label and 完成 are not part of its words. `offset` leads from the statement to the normalised text. */
export function deadlineOf(task: string, piece: Piece, offset: number, year: number | undefined): Deadline | undefined {
  const label = /^[【[〔]?[^：】\]〕]{2,10}[：】\]〕]/.exec(piece.text)?.[0].length ?? 0
  const words = piece.text
    .slice(label)
    .replace(/(?:前)?(?:全面|全部|基本)?(?:完成|落实|办结|到位)?[。）]?$/, (tail) => (tail.startsWith('前') ? '前' : ''))
  if (words === '') return undefined
  const start = offset + piece.start + label
  return { task, text: words, due: dueOf(words, year), span: inText(start, start + words.length) }
}
