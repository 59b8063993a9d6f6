import { hanValue } from '../2-normalise/mark.ts'

export interface DateFound {
  /** ISO date. */
  readonly value: string
  readonly start: number
  readonly end: number
}

const arabic = /((?:19|20)\d\d)\s*(?:年|[-./])\s*(\d{1,2})\s*(?:月|[-./])\s*(\d{1,2})\s*日?/g
const chinese =
  /([二一][〇○零OＯo0◯ΟО九八][〇○零OＯo0◯ΟО一二三四五六七八九]{2})年([元正一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/g

/** All full dates between two places, in Arabic digits (2018年7月5日, 2015-05-02) or Chinese numerals (二○一八年七月五日). */
export function findDates(text: string, from: number, to: number): DateFound[] {
  const window = text.slice(from, to)
  const found: DateFound[] = []
  for (const match of window.matchAll(arabic)) {
    const value = iso(Number(match[1]), Number(match[2]), Number(match[3]))
    if (value !== undefined) found.push({ value, start: from + match.index, end: from + match.index + match[0].trimEnd().length })
  }
  for (const match of window.matchAll(chinese)) {
    const value = iso(chineseYear(match[1] ?? ''), chineseNumber(match[2] ?? ''), chineseNumber(match[3] ?? ''))
    if (value !== undefined) found.push({ value, start: from + match.index, end: from + match.index + match[0].length })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** 二○一八 → 2018: digit by digit; 零 and ○ are other signs for 〇. */
export function chineseYear(words: string): number {
  let digits = ''
  for (const char of words) {
    const value = '〇一二三四五六七八九'.indexOf(char)
    digits += value >= 0 ? String(value) : '0'
  }
  return Number(digits)
}

function chineseNumber(words: string): number {
  return words === '元' || words === '正' ? 1 : (hanValue(words) ?? 0)
}

/** The ISO form of a real day, or undefined. */
export function iso(year: number, month: number, day: number): string | undefined {
  if (year < 1949 || year > 2100 || month < 1 || month > 12 || day < 1) return undefined
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  if (day > days) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
