import { findPlaces } from '../../lexicon/places.ts'
import { inText, type Span, touching } from '../../text/span.ts'
import { titleKey } from '../../text/title-key.ts'
import type { Outline } from '../3-outline/outline.ts'
import type { Citation } from './findings.ts'
import { findNumbers } from './header-number.ts'

/** What a title that stands before its number ends in. */
const kind = /关于.*(?:通知|意见|决定|办法|方案|规划|计划|措施|规定|通报|公告|函|批复|报告|请示|纲要|细则)(?:（[^（）]{1,16}）)?$/
/** A plan for five years, named by them: 实施“十四五”某省茶业规划. */
const fiveYear = /(?:实施|落实|贯彻|根据|按照|依据|对照|执行)([一-鿿]{0,10}“十[一二三四五六]五”[一-鿿]{2,24}规划(?:纲要)?)$/
/** What a sentence says of a document right before its name. */
const lead =
  /^.*(?:贯彻|落实|根据|按照|依据|执行|遵照|参照|对照|结合|符合|转发|废止|附件[：:\d.]*|[）》][和及与、]?|[。；，：])|^[一二三四五六七八九十\d]{1,3}[、.．]|^第[一二三四五六七八九十]+[条款项]/u
const body = /(?:[省市区县部委厅局会院室府署行盟州办]|部门)$/u

/**
 * The title without marks that the number in brackets behind it identifies, from the body that made it on; undefined where none stands.
 *
 *     按照国务院关于某事的通知（国发〔2016〕15号）要求
 *         ^^^^^^^^^^^^^^^^^^^^
 */
export function titleBefore(text: string, number: number): { title: string; start: number } | undefined {
  if (text.charAt(number - 1) !== '（') return undefined
  const end = number - 1
  const window = text.slice(Math.max(0, end - 120), end)
  const line = window.slice(lastBreak(window) + 1)
  const about = line.lastIndexOf('关于', line.includes('《') ? line.indexOf('《') : line.length)
  const plan = fiveYear.exec(line)?.[1]
  if (plan !== undefined) return { title: plan, start: end - plan.length }
  if (about < 0 || !kind.test(line)) return undefined
  const maker = makerOf(line.slice(0, about))
  const title = maker + line.slice(about)
  if (title.length < 8 || /[，：。；]/.test(title) || count(title, '《') !== count(title, '》') || count(title, '“') !== count(title, '”'))
    return undefined
  return { title, start: end - title.length }
}

/** Where the last mark stands that ends a clause, not counting those inside titles; -1 where none does. */
function lastBreak(words: string): number {
  for (let i = words.length - 1, depth = 0; i >= 0; i--) {
    const char = words.charAt(i)
    if (char === '》') depth++
    else if (char === '《') depth--
    else if (depth <= 0 && /[，。；：\n]/.test(char)) return i
  }
  return -1
}

const count = (words: string, char: string): number => words.split(char).length - 1

/** The bodies that end `words`, without the verb before them: 根据省财政厅、省教育厅 → 省财政厅、省教育厅. */
function makerOf(words: string): string {
  const cut = lead.exec(words)
  const parts = words.slice(cut === null ? 0 : cut[0].length).split(/(?<=、|[部委厅局会院室府署行][和及与])/u)
  let kept = parts.at(-1) ?? ''
  if (kept !== '' && !body.test(kept)) return ''
  for (const part of parts.slice(0, -1).reverse()) {
    if (kept === '' || !body.test(part.slice(0, -1)) || kept.length + part.length > 40) break
    kept = part + kept
  }
  return kept
}

const named =
  /(?:贯彻落实|全面落实|认真落实|落实|贯彻|根据|按照|依据)([一-鿿“”（）、]{8,60}?(?:若干措施|若干意见|若干政策|实施方案|实施意见|行动计划|行动方案|规划|指导意见|规划纲要|建设纲要|促进条例)(?:（\s?\d{4}[—－–~至-]\d{4}年）)?)(?:（([^（）]{4,24}号)）)?(?=[，。；、（]|(?<!规划)和|精神|部署|要求)/g

/** The body before a title that opens with a quote: 国家发展改革委“十四五”规划. */
const issuer = /^[一-鿿]{2,16}?(?:部|委|局|厅|院|委员会|政府|办公厅|办公室)(?=“)/u

/** A full title without marks, in the preamble: it opens with the place or body that made it. */
export function unmarked(text: string, outline: Outline, own: string | undefined, covered: readonly Span<'text'>[]): Citation[] {
  const found: Citation[] = []
  const front = outline.front.end
  for (const match of text.slice(0, front).matchAll(named)) {
    const whole = match[1] ?? ''
    const title = whole.replace(issuer, '')
    const start = match.index + match[0].indexOf(whole) + whole.length - title.length
    const opens = findPlaces(whole)[0]?.start === 0 || /^(?:国务院|中共中央|国家)/.test(whole)
    if (!opens || titleKey(title) === own || /[、]/.test(title) || touching(covered, inText(start, start + title.length))) continue
    if (own?.includes(titleKey(title)) && start < text.indexOf('\n')) {
      const titleEnd = own.length
      if (start < titleEnd) continue
    }
    const number = match[2] ? findNumbers(text, start + title.length, match.index + match[0].length)[0] : undefined
    found.push({ title, number: number?.value, span: inText(start, start + title.length) })
  }
  return found
}
