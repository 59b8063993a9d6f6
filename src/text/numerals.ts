/**
 * Numbers as documents print them. Arabic with or without thousands separators; Chinese with or without places
 * (一千二百, 二〇一八); 百分之九十五 gives 95. The magnitudes 万 and 亿 at the end stay with the unit and are not read here
 * unless something follows them (三万五千).
 */

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const MAGNITUDES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }

/** The value of a Chinese numeral such as 一千二百, 十五, 二〇一八 or 九十八点五; undefined where it is none. */
export function readHanNumber(text: string): number | undefined {
  if (text === '') return undefined
  const point = text.indexOf('点')
  if (point > 0) {
    const whole = readHanNumber(text.slice(0, point))
    const digits = readDigits(text.slice(point + 1))
    return whole === undefined || digits === undefined ? undefined : Number(`${whole}.${digits}`)
  }
  const digits = readDigits(text)
  if (digits !== undefined) return Number(digits)
  let total = 0
  let part = 0
  let digit: number | undefined
  for (const char of text) {
    const value = DIGITS[char]
    const place = PLACES[char]
    const magnitude = MAGNITUDES[char]
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined
      digit = value
    } else if (place !== undefined) {
      part += (digit ?? 1) * place
      digit = undefined
    } else if (magnitude !== undefined) {
      const below = part + (digit ?? 0)
      total = total > 0 && magnitude > 1e4 && total < magnitude ? (total + below) * magnitude : total + (below || 1) * magnitude
      part = 0
      digit = undefined
    } else return undefined
  }
  return total + part + (digit ?? 0)
}

/** 二〇一八 as `2018`; undefined where a place or magnitude stands in it. */
function readDigits(text: string): string | undefined {
  let out = ''
  for (const char of text) {
    const value = DIGITS[char]
    if (value === undefined) return undefined
    out += value
  }
  return out === '' ? undefined : out
}

/** The value of an Arabic numeral, `10,000` and `97.5` included. */
export function readArabicNumber(text: string): number {
  return Number(text.replaceAll(/[,， ]/g, ''))
}

/** A Chinese numeral below 10000, as printed in prose (一千零五). */
export function writeHanNumber(value: number): string {
  const names = '零一二三四五六七八九'
  if (value < 10) return names[value] ?? ''
  let out = ''
  let gap = false
  for (const [place, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / place) % 10
    if (digit === 0) gap = out !== ''
    else {
      out += (gap ? '零' : '') + (names[digit] ?? '') + name
      gap = false
    }
  }
  return out
}
