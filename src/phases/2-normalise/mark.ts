import { unitSet } from '../../text/unit-set.ts'
import { type LabelStyle, measures, readLabel } from './label-grammar.ts'

/** The label of a heading, read at a place where one may stand. */
export interface Mark {
  readonly style: LabelStyle
  /** The label without its punctuation: 一, 12, ① → 1, 第三章 → 三. */
  readonly number: string
  /** Its value; 2.3.1 gives the last part. */
  readonly value: number
  /** Parts of a decimal label: 1 for `1.`, 3 for `2.3.1`; of a division 0 for 第一篇, 1 for 第一章, 2 for 第一节. */
  readonly depth: number
  /** Where the heading's words begin. */
  readonly end: number
}

const hanDigits = '〇零一二三四五六七八九十百'
const HAN_DIGIT = unitSet(hanDigits)
const DIGIT = unitSet('0123456789０１２３４５６７８９')
const HAN_SIGN = unitSet('、.．﹑')
const SIGN = unitSet('.．﹒、)）')
const NAMED = unitSet('任行工措举')
const named = /^(?:任务|行动|工程|措施|举措)[ 　]?(?:[一二三四五六七八九十]{1,3}|[\d０-９]{1,2})[ 　]?[：:、.．]/
/** Behind these a number is the end of a bracket that a break cut: `（GB5749-2` / `022），…`. */
const GOES_ON = unitSet('，,；;。》〉」”')
const DIVISION = unitSet('部篇编章节条件项')

/** The value of a short Chinese numeral: 二十一 → 21; undefined where it is none. */
export function hanValue(words: string): number | undefined {
  let total = 0
  let digit = -1
  for (const char of words) {
    const at = hanDigits.indexOf(char)
    if (at < 0) return undefined
    if (char === '十' || char === '百') {
      total += (digit < 0 ? 1 : digit) * (char === '十' ? 10 : 100)
      digit = -1
    } else {
      const value = Math.max(0, at - 1)
      digit = digit < 0 ? value : digit * 10 + value
    }
  }
  return total + Math.max(0, digit)
}

/** Whether a number and the sign behind it stand here as labels print them. Most text is turned away here, before the grammar reads it. */
function mayOpen(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (HAN_DIGIT[code] === 1) return HAN_SIGN[text.charCodeAt(digitsEnd(text, at, HAN_DIGIT))] === 1
  if (isDigit(code)) return SIGN[text.charCodeAt(blanksEnd(text, digitsEnd(text, at, DIGIT)))] === 1
  if (NAMED[code] === 1) return named.test(text.slice(at, at + 8))
  if (code !== 0x7b2c && code !== 0xff08 && code !== 0x28) return (code >= 0x2460 && code <= 0x249b) || (code >= 0x3220 && code <= 0x3229)
  const number = blanksEnd(text, at + 1)
  const first = text.charCodeAt(number)
  const digits = HAN_DIGIT[first] === 1 ? HAN_DIGIT : DIGIT
  if (digits[first] !== 1) return false
  const behind = text.charCodeAt(blanksEnd(text, digitsEnd(text, number, digits)))
  return code === 0x7b2c ? DIVISION[behind] === 1 : behind === 0xff09 || behind === 0x29
}

/** Labels have no more digits than five. */
function digitsEnd(text: string, at: number, digits: Uint8Array): number {
  let end = at
  while (end < at + 6 && digits[text.charCodeAt(end)] === 1) end++
  return end
}

function blanksEnd(text: string, at: number): number {
  let end = at
  while (isBlank(text.charCodeAt(end))) end++
  return end
}

/** Reads a heading's label at `at`, in either width; undefined where none stands. */
export function readMark(text: string, at: number): Mark | undefined {
  if (at >= text.length || !mayOpen(text, at)) return undefined
  const label = readLabel(text, at)
  if (label === undefined || GOES_ON[text.charCodeAt(label.end)] === 1) return undefined
  const last = label.number.slice(label.number.lastIndexOf('.') + 1)
  const value = hanValue(last) ?? Number(last)
  return { style: label.style, number: label.number, value, depth: label.depth, end: label.end }
}

const bareNumber = new RegExp(`^(0\\d(?=[ \\t　])|\\d{1,2}(?=[ \\t　]+(?![${measures}])))[ \\t　]+(?=[“"]?[一-鿿]{2}[^，。；：、]*$)`)

/** The label of a heading that has no dot behind its number, `2 主要任务`: only on a short line of its own without a sentence. */
export function readBareMark(text: string, at: number, end: number): Mark | undefined {
  const number = end - at > 32 || !isDigit(text.charCodeAt(at)) ? undefined : bareNumber.exec(text.slice(at, end))
  if (!number?.[1]) return undefined
  return { style: 'arabic', number: number[1], value: Number(number[1]), depth: 1, end: at + number[0].length }
}

/** 一, 十, 〇 and the other digits of Chinese numerals. */
export function isHanDigit(code: number): boolean {
  return HAN_DIGIT[code] === 1
}

/** ASCII or full-width digit. */
export function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)
}

/** A Han character of the basic blocks, 〇 included. */
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007 || (code >= 0xf900 && code <= 0xfaff)
}

/** A blank that is no line break: space, tab, ideographic and other Unicode spaces, zero-width ones. */
export function isBlank(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x09 ||
    code === 0x3000 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0xfeff ||
    code === 0xad ||
    code === 0x0b ||
    code === 0x0c
  )
}

/** Whether the label of a group of rows stands at a place: 一、优化结构, （一）优化结构. */
export function opensGroup(text: string, at: number): boolean {
  const style = readMark(text, at)?.style
  return style === 'han' || style === 'han-bracket'
}
