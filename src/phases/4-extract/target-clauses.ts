import { inUnit } from '../../lexicon/units.ts'
import { unitSet } from '../../text/unit-set.ts'

/** A stretch of the text, in offsets of the normalised text. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Stands for every character inside quotation marks and brackets, so that splitting and scanning pass over them. */
export const HIDDEN = '\u0001'

const CLOSING: ReadonlyMap<number, number> = new Map(
  ['“”', '《》', '（）', '〔〕', '()', '[]', '【】', '‘’'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]),
)
const MARKS = unitSet('“”《》（）〔〕()[]【】‘’。\n')
const QUOTE_END = '”'.charCodeAt(0)
const STOP = '。'.charCodeAt(0)
const BREAK = 10
const MEMBER_OPEN = '（'.charCodeAt(0)

/**
 * The text with what stands inside quotes and brackets hidden, at equal length; and the ranges that were hidden.
 * A bracket that does not close within its paragraph hides nothing.
 */
export function hideBrackets(text: string): { masked: string; hidden: readonly Range[] } {
  const hidden: Range[] = []
  const members: Range[] = []
  const stack: { close: number; at: number }[] = []
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (MARKS[code] !== 1) continue
    if (code === BREAK) {
      stack.length = 0
      continue
    }
    const top = stack.at(-1)
    if (top !== undefined && code === top.close) {
      stack.pop()
      if (stack.length === 0 && !inUnit(text, top.at, i)) {
        const said = isMember(text, top.at, i) || (code === QUOTE_END && quotesGoals(text, top.at, i))
        ;(said ? members : hidden).push({ start: top.at + 1, end: i })
      }
      continue
    }
    const close = CLOSING.get(code)
    if (close !== undefined && stack.length < 8) stack.push({ close, at: i })
    else if (code === STOP && stack.length > 0 && i - (stack[0]?.at ?? 0) > 400 && !stack.some((open) => open.close === QUOTE_END))
      stack.length = 0
  }
  const parts: string[] = []
  let at = 0
  for (const range of hidden) {
    parts.push(text.slice(at, range.start), HIDDEN.repeat(range.end - range.start))
    at = range.end
  }
  parts.push(text.slice(at))
  const masked = parts.join('')
  return { masked: members.length === 0 ? masked : withCommas(masked, members), hidden }
}

/** 新增就业35万人（含城镇就业25万人）: as many of them. */
const HOLDS = /^含(?!税|量|义|本|附)\p{Script=Han}{2,8}\d/u

/** Whether a bracket goes on with the list before it: 达到150万亩（其中苜蓿50万亩），…. */
function isMember(text: string, open: number, close: number): boolean {
  if (
    text.charCodeAt(open) !== MEMBER_OPEN ||
    !(text.startsWith('其中', open + 1) || text.startsWith('包括', open + 1) || HOLDS.test(text.slice(open + 1, open + 12))) ||
    close - open > 200
  )
    return false
  return /^[，。；、\n]?$/u.test(text.charAt(close + 1)) && /\d/u.test(text.slice(open, close))
}

/** 实现“引进人才达到300名，参训率达到60%”的目标: quotes around what is to be reached, which are those of no name. */
function quotesGoals(text: string, open: number, close: number): boolean {
  if (close - open < 16 || close - open > 200 || !/(?:实现|完成|确保|达到|力争)$/u.test(text.slice(Math.max(0, open - 2), open)))
    return false
  return (text.slice(open, close).match(GOAL) ?? []).length > 1
}
const GOAL =
  /\p{Script=Han}{3}(?:达到?|提高到?|增长|超过|突破|不[低少]于|下降|降低|控制在|稳定在)\d[\d.]*(?:[%万亿千]|\p{Script=Han})[^，]{0,8}(?:，|$)/gu

/** `masked` with the brackets around `members` as commas. */
function withCommas(masked: string, members: readonly Range[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end } of members) {
    parts.push(masked.slice(at, start - 1), '，', masked.slice(start, end), '，')
    at = end + 1
  }
  parts.push(masked.slice(at))
  return parts.join('')
}

const SENTENCE_ENDS = unitSet('。！？\n')
const CLAUSE_ENDS = unitSet('，；：\t|')
const COLON = '：'.charCodeAt(0)
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const QUANTITY = /\d+(?:\.\d+)?[%亿万个家项]/uy

/** Sentences of `range`: they end at 。！？ or a paragraph's end. ； ends a clause only. Empty ones are left out, as are the ends. */
export function splitSentences(text: string, range: Range): Range[] {
  const pieces: Range[] = []
  let start = range.start
  for (let at = range.start; at < range.end; at++) {
    const code = text.charCodeAt(at)
    if (SENTENCE_ENDS[code] !== 1 || (code === BREAK && breaksInPrint(text, at, range)) || CALLS.test(text.slice(at, at + 3))) continue
    if (at > start) pieces.push({ start, end: at })
    start = at + 1
  }
  if (start < range.end) pieces.push({ start, end: range.end })
  return pieces
}

/** A call inside the quotes of a name: “江州，好茶！”品牌. */
const CALLS = /^[！？]”\p{Script=Han}/u

/** A break between a Han character and a quantity is a break of the print. */
function breaksInPrint(text: string, at: number, range: Range): boolean {
  QUANTITY.lastIndex = at + 1
  if (!QUANTITY.test(text) || QUANTITY.lastIndex > range.end) return false
  return /\p{Script=Han}$/u.test(text.slice(Math.max(range.start, at - 2), at))
}

/** Clauses of a sentence: they end at ，；：, a tab or a bar, but not within 2：1. Empty ones are left out, as are the ends. */
export function splitClauses(text: string, sentence: Range): Range[] {
  const pieces: Range[] = []
  let start = sentence.start
  for (let at = sentence.start; at < sentence.end; at++) {
    const code = text.charCodeAt(at)
    if (CLAUSE_ENDS[code] !== 1 || (code === COLON && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)))) continue
    if (at > start) pieces.push({ start, end: at })
    start = at + 1
  }
  if (start < sentence.end) pieces.push({ start, end: sentence.end })
  return pieces
}
