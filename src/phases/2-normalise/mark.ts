/** How a numbered heading's label is written. */
type LabelStyle = 'chapter' | 'han' | 'han-bracket' | 'arabic' | 'arabic-bracket' | 'circled' | 'article'

/** The label of a heading, read at a place where one may stand. */
export interface Mark {
  readonly style: LabelStyle
  /** The label without its punctuation: 一, 12, ① → 1, 第三章 → 三. */
  readonly number: string
  /** Its value; 2.3.1 gives the last part. */
  readonly value: number
  /** Parts of a decimal label: 1 for `1.`, 3 for `2.3.1`. */
  readonly depth: number
  /** Where the heading's words begin. */
  readonly end: number
}

/** What follows a decimal number that is an amount: 2.42亿平方米. */
const measures = '亿万千百个元平吨公倍家项件人次名亩克米年月日时度级左以至到和及分'

const hanDigits = '〇零一二三四五六七八九十百'

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

/**
 * Reads a heading's label at `at`, in either width; undefined where none stands.
 *
 *     一、总体要求   （十二）支持…   3.提升…   （2）建设…   ①推广…   第二章　目标   2.1 现状
 *     ^^            ^^^^           ^^        ^^^          ^          ^^^^         ^^^
 */
export function readMark(text: string, at: number): Mark | undefined {
  const char = text.charAt(at)
  if (char === '') return undefined
  const code = text.charCodeAt(at)
  if (code >= 0x2460 && code <= 0x2473)
    return { style: 'circled', number: String(code - 0x245f), value: code - 0x245f, depth: 1, end: at + 1 }
  if (char === '（' || char === '(') return bracketMark(text, at)
  if (char === '第') return chapterMark(text, at)
  if (isDigit(code)) return arabicMark(text, at)
  const end = hanEnd(text, at)
  if (end === at) return undefined
  const after = text.charAt(end)
  if (after !== '、' && after !== '.' && after !== '．' && after !== '﹑') return undefined
  if (hanEnd(text, end + 1) > end + 1 && !/[一-鿿]{2}/.test(text.slice(end + 2, end + 4))) return undefined
  const number = text.slice(at, end)
  return { style: 'han', number, value: hanValue(number) ?? 0, depth: 1, end: end + 1 }
}

function bracketMark(text: string, at: number): Mark | undefined {
  let i = skipSpaces(text, at + 1)
  const start = i
  const han = hanEnd(text, i)
  const isHan = han > i
  i = isHan ? han : digitsEnd(text, i)
  if (i === start || i - start > (isHan ? 5 : 2)) return undefined
  const number = text.slice(start, i)
  i = skipSpaces(text, i)
  const close = text.charAt(i)
  if (close !== '）' && close !== ')') return undefined
  if (text.charAt(i + 1) === '、') i++
  const value = isHan ? hanValue(number) : Number(toAscii(number))
  return { style: isHan ? 'han-bracket' : 'arabic-bracket', number: toAscii(number), value: value ?? 0, depth: 1, end: i + 1 }
}

function chapterMark(text: string, at: number): Mark | undefined {
  let i = skipSpaces(text, at + 1)
  const start = i
  const han = hanEnd(text, i)
  i = han > i ? han : digitsEnd(text, i)
  if (i === start || i - start > 5) return undefined
  const number = toAscii(text.slice(start, i))
  i = skipSpaces(text, i)
  const unit = text.charAt(i)
  const value = han > start ? hanValue(number) : Number(number)
  if (unit === '部' && text.charAt(i + 1) === '分') return { style: 'chapter', number, value: value ?? 0, depth: 0, end: i + 2 }
  if (unit === '篇') return { style: 'chapter', number, value: value ?? 0, depth: 0, end: i + 1 }
  if (unit === '章' || unit === '节') return { style: 'chapter', number, value: value ?? 0, depth: unit === '章' ? 1 : 2, end: i + 1 }
  if (unit === '条') return { style: 'article', number, value: value ?? 0, depth: 1, end: i + 1 }
  return undefined
}

function arabicMark(text: string, at: number): Mark | undefined {
  let end = digitsEnd(text, at)
  if (end - at > 3) return undefined
  let depth = 1
  let last = at
  while (isDot(text.charAt(end)) && isDigit(text.charCodeAt(end + 1))) {
    last = end + 1
    end = digitsEnd(text, last)
    depth++
  }
  const number = toAscii(text.slice(at, end))
  const after = text.charAt(end)
  const value = Number(toAscii(text.slice(last, end)))
  if (depth > 1) {
    const open = isDot(after) || after === '、' ? end + 1 : end
    const word = text.charAt(skipSpaces(text, open))
    const amount = number.startsWith('0') || /\.(?:0|\d{3})/.test(number) || (depth === 2 && measures.includes(word))
    return isHan(word.charCodeAt(0)) && !amount ? { style: 'arabic', number, value, depth, end: open } : undefined
  }
  if (after === ')' || after === '）') return { style: 'arabic-bracket', number, value, depth: 1, end: end + 1 }
  const gap = skipSpaces(text, end)
  const dot = text.charAt(gap)
  if (!isDot(dot) && dot !== '、') return undefined
  if (isDigit(text.charCodeAt(gap + 1)))
    return yearAfter(text, gap + 1) ? { style: 'arabic', number, value, depth: 1, end: gap + 1 } : undefined
  return { style: 'arabic', number, value, depth: 1, end: gap + 1 }
}

/** `1.2025年底前…`: a label, and a sentence that opens with a year. */
function yearAfter(text: string, at: number): boolean {
  return /^20\d\d年/.test(text.slice(at, at + 5))
}

function toAscii(words: string): string {
  return words.replace(/[０-９．]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
}

function hanEnd(text: string, at: number): number {
  let i = at
  while (i < text.length && hanDigits.includes(text.charAt(i))) i++
  return i
}

function digitsEnd(text: string, at: number): number {
  let i = at
  while (isDigit(text.charCodeAt(i))) i++
  return i
}

function isDot(char: string): boolean {
  return char === '.' || char === '．'
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

function skipSpaces(text: string, at: number): number {
  let i = at
  while (isBlank(text.charCodeAt(i))) i++
  return i
}
