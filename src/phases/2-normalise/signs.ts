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
  if (!isHan(before) && before !== 0x29 && before !== 0xff09 && before !== 0x25) return false
  if (opens && '一二三四五六七八九十'.includes(plain.charAt(at - 1))) return false
  let next = at + 1
  while (next < end && isBlank(plain.charCodeAt(next))) next++
  return next >= end || isHan(plain.charCodeAt(next))
}
