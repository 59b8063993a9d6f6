import { findPlaces } from '../../lexicon/places.ts'
import type { Problem, Rejection } from '../../text/problem.ts'
import { inText, type Span, touching } from '../../text/span.ts'
import type { Outline } from '../3-outline/outline.ts'
import type { Citation, Header } from './findings.ts'
import { findNumbers } from './header-number.ts'

interface Cited {
  readonly citations: readonly Citation[]
  readonly problems: readonly Problem<'text'>[]
  readonly rejections: readonly Rejection<'text'>[]
}

/** Short for a document named before: 《通知》, 《实施意见》. */
const shorthand =
  /^(?:实施|指导|工作|行动)?(?:通知|意见|方案|规划|办法|纲要|计划|要点|决定|措施|规定|条例|细则|决议|报告|清单|目录|标准|规范|公告|函|指南|若干意见|若干措施)$/
const standard = /(?:国家|行业|地方|团体|企业)标准(?:[^化]|$)|(?:技术规范|技术导则|技术规程|指南)$|^(?:GB|DB|HJ|NY|JJG|ISO|T\/)[\s/\dA-Z]/
const standardNumber = /^[（(](?:GB|DB\d|HJ|NY|JJ|ISO|IEC|T\/|SB|QB|LY|JGJ|CJJ|YC|SN|WS|AQ|TSG)[\s/A-Z\d.—–-]*/
const noDocument =
  /(?:日报|晚报|周刊|杂志|期刊|月刊|电视剧|栏目|节目|图书|丛书|歌|电影|画册|画报|专刊|专栏|年鉴|许可证|登记证|证书|合格证|执照|申请表|登记表|统计表|承诺书|告知书|通知书|合同|协议书|申请书|备案表|审批表|调查表|故事|图集|案例集|汇编|宣传片)$/
const law = /(?:(?<!办)法|条例)(?:（[^）]*）)?$/
const lawToBe = /(?:制定|起草|出台|研究制定|立法|制订|颁布|推动|推进|加快|编制)(?:[^，。；《》]{0,10})$/

/**
 * Policy documents that the text names: by 《title》, with or without number; by number alone; in the preamble also by a full title without marks.
 * Out: the document itself, technical standards, laws still to be made, shorthand for what was named before, newspapers, forms.
 */
export function findCitations(outline: Outline, header: Header): Cited {
  const text = outline.text.text
  const { damaged } = outline.text
  const rejections: Rejection<'text'>[] = []
  const found: Citation[] = []
  const own = header.title ? bare(header.title.value) : undefined
  const reject = (rule: string, span: Span<'text'>) => rejections.push({ kind: 'citation', rule, span })
  const covered: Span<'text'>[] = []

  for (let at = text.indexOf('《'); at >= 0; at = text.indexOf('《', at + 1)) {
    const close = closing(text, at)
    if (close < 0) continue
    const title = text.slice(at + 1, close).replace(/[\n\t]/g, '')
    const number = numberBehind(text, close + 1)
    const span = inText(at, number?.end ?? close + 1)
    covered.push(span)
    const rule = touching(damaged, span) ? 'damaged' : ruleAgainst(text, title, own, at, close, number?.value, header)
    if (rule) reject(rule, span)
    else found.push({ title, number: number?.value, span })
    at = span.end - 1
  }
  for (const number of findNumbers(text, 0, text.length)) {
    const span = inText(number.start, number.end)
    const title = touching(covered, span)
    if (title !== undefined && title.start <= number.start && number.end <= title.end) continue
    if (number.value === header.docNumber?.value) reject('own-number', span)
    else if (lineAlone(text, number)) reject('number-of-a-part', span)
    else if (/第\d+号$/.test(number.value) && !/〔/.test(number.value)) reject('order-without-title', span)
    else found.push({ title: number.value, number: number.value, span })
  }
  found.push(...unmarked(text, outline, own, covered))
  found.sort((a, b) => a.span.start - b.span.start)
  return { citations: once(found), problems: [], rejections }
}

/** The 》 that ends a title, over titles inside it; -1 where it never ends. */
function closing(text: string, open: number): number {
  let depth = 0
  for (let i = open; i < text.length && i < open + 200; i++) {
    const char = text.charAt(i)
    if (char === '《') depth++
    else if (char === '》' && --depth === 0) return i
    else if (char === '。' && i - open > 80) return -1
  }
  return -1
}

function numberBehind(text: string, at: number): { value: string; end: number } | undefined {
  const open = text.charAt(at)
  if (open !== '（' && open !== '〔') return undefined
  const words = text.slice(at, at + 42)
  const length = words.indexOf(open === '（' ? '号）' : '号〕')
  if (length < 0) return undefined
  const close = at + length
  const inside = words.slice(1, length + 1)
  if (/[。；]/.test(inside)) return undefined
  const number = findNumbers(text, at + 1, close + 1)[0]
  return number && number.start - at <= 12 ? { value: number.value, end: close + 2 } : undefined
}

function ruleAgainst(
  text: string,
  title: string,
  own: string | undefined,
  at: number,
  close: number,
  number: string | undefined,
  header: Header,
): string | undefined {
  const before = text.slice(Math.max(0, at - 16), at)
  if (title.length < 2) return 'no-words'
  if (own !== undefined && bare(title) === own) return 'own-title'
  if (header.title && header.title.span.start <= at && at < header.title.span.end) return 'own-title'
  if (header.docNumber && number === header.docNumber.value) return 'own-title'
  if (shorthand.test(title)) return 'shorthand'
  if (/(?:以下|下)简称(?:为)?[：:“]?$/.test(before)) return 'shorthand'
  if (standard.test(title) || standardNumber.test(text.slice(close + 1, close + 20))) return 'standard'
  if (noDocument.test(title)) return 'no-policy'
  if (law.test(title) && number === undefined && lawToBe.test(before) && !/修订|修改|贯彻|落实|实施/.test(before)) return 'law-to-be-made'
  return undefined
}

/** A number that stands on a line of its own is the head of an attached document. */
function lineAlone(text: string, { start, end }: { start: number; end: number }): boolean {
  const before = text.slice(Math.max(0, start - 13), start)
  const after = text.slice(end, end + 13)
  const words = before.slice(before.lastIndexOf('\n') + 1) + text.slice(start, end) + (after.split('\n')[0] ?? '')
  return words.length - (end - start) <= 12 && !/[，。]/.test(words)
}

const named =
  /(?:贯彻落实|全面落实|认真落实|落实|贯彻|根据|按照|依据)([一-鿿“”（）、]{8,60}?(?:若干措施|若干意见|若干政策|实施方案|实施意见|行动计划|行动方案|规划|指导意见|规划纲要|建设纲要))(?:（([^（）]{4,24}号)）)?(?=[，。；、]|精神|部署|要求)/g

/** A full title without marks, in the preamble: it opens with the place or body that made it. */
function unmarked(text: string, outline: Outline, own: string | undefined, covered: readonly Span<'text'>[]): Citation[] {
  const found: Citation[] = []
  const front = outline.front.end
  for (const match of text.slice(0, front).matchAll(named)) {
    const title = match[1] ?? ''
    const start = match.index + match[0].indexOf(title)
    const opens = findPlaces(title)[0]?.start === 0 || /^(?:国务院|中共中央|国家)/.test(title)
    if (!opens || bare(title) === own || /[、]/.test(title) || touching(covered, inText(start, start + title.length))) continue
    if (own?.includes(bare(title)) && start < text.indexOf('\n')) {
      const titleEnd = own.length
      if (start < titleEnd) continue
    }
    const number = match[2] ? findNumbers(text, start + title.length, match.index + match[0].length)[0] : undefined
    found.push({ title, number: number?.value, span: inText(start, start + title.length) })
  }
  return found
}

/** Each document once: its first mention, with the number that any mention prints. */
function once(found: readonly Citation[]): Citation[] {
  const kept = new Map<string, Citation>()
  const byNumber = new Map<string, string>()
  for (const citation of found) {
    const key = (citation.number === citation.title ? byNumber.get(citation.title) : undefined) ?? bare(citation.title)
    const known = kept.get(key)
    if (!known) kept.set(key, citation)
    else if (known.number === undefined && citation.number !== undefined) kept.set(key, { ...known, number: citation.number })
    if (citation.number !== undefined) byNumber.set(citation.number, key)
  }
  return [...kept.values()]
}

function bare(title: string): string {
  return title.replace(/[\s《》〈〉“”"‘’（）()〔〕—－–-]/g, '')
}
