import { isBlank, isDigit, isHan } from './mark.ts'

/** Whether the comma or colon at `at` is part of a number: 1,000 and 12:30. */
export function insideNumber(plain: string, at: number, char: string): boolean {
  if (!isDigit(plain.charCodeAt(at - 1)) || !isDigit(plain.charCodeAt(at + 1))) return false
  if (char === ':' || char === '：') return isDigit(plain.charCodeAt(at + 2))
  return isDigit(plain.charCodeAt(at + 2)) && isDigit(plain.charCodeAt(at + 3)) && !isDigit(plain.charCodeAt(at + 4)) && char === ','
}

/** Whether the dot at `at` is a full stop between Chinese words; behind the numeral that `opens` its line it belongs to a label. */
export function isFullStop(plain: string, at: number, end: number, opens: boolean): boolean {
  const before = plain.charCodeAt(at - 1)
  if (!isHan(before) && !')）%》”'.includes(plain.charAt(at - 1))) return false
  if (opens && '一二三四五六七八九十'.includes(plain.charAt(at - 1))) return false
  let next = at + 1
  while (next < end && isBlank(plain.charCodeAt(next))) next++
  return next >= end || isHan(plain.charCodeAt(next)) || '(（'.includes(plain.charAt(next))
}

const left = /(?<![\d.,])\d{1,3}$/
const right = /^(\d{1,3})(?=[ \u3000]*(?:年|[%％\u4e00-\u9fff]))/

/** Whether the gap from `at` to `next` stands in a number: in a year, 2 027年, 20 25年, or before its last three digits, 2 000家. */
export function partsNumber(plain: string, at: number, next: number): boolean {
  const head = left.exec(plain.slice(Math.max(0, at - 4), at))?.[0]
  const tail = right.exec(plain.slice(next, next + 8))
  if (head === undefined || tail?.[1] === undefined) return false
  const year = /^(?:19|20)\d\d$/.test(head + tail[1]) && /^[ \u3000]*年/.test(plain.slice(next + tail[1].length, next + tail[1].length + 3))
  return year || (tail[1].length === 3 && !/^0/.test(head))
}

/** Whether what stands behind a single blank, in a table whose cells stand so, belongs to the number before it: 2025 年, 30 左右. */
export function goesWithNumber(plain: string, before: number, next: number): boolean {
  return isDigit(before) && /^(?:年|左右|以[上下内])(?=\s|$)/.test(plain.slice(next, next + 3))
}

/** Where the quotes close that open at `at` around a cell of several lines, as a spreadsheet prints it between tabs; -1 where none do. */
export function quotesCell(plain: string, at: number): number {
  if (plain.charCodeAt(at - 1) !== 9) return -1
  const length = /^"(?:[^"\t\n]|"")*\n(?:[^"\t]|"")*"(?=[\t\r\n]|$)/.exec(plain.slice(at, at + longestCell))?.[0].length
  return length === undefined ? -1 : at + length - 1
}

/** No quoted cell is longer. */
const longestCell = 400
