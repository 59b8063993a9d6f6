import type { Citation } from './findings.ts'
import { findNumbers } from './header-number.ts'

/** A body that stands right before the number that it gave: 国家旅游局|旅发〔2011〕25号. */
const giver = /^(?:国务院|(?:国家|[省市县区])[一-鿿]{1,8}(?:局|[部厅]|委员会|政府|办公厅|办公室))(?!办)(?=[一-鿿]{2,5}〔)/

/** A number without the body that the text names before it. */
export function withoutBody<T extends { readonly value: string; readonly start: number; readonly end: number }>(number: T): T {
  const body = giver.exec(number.value)?.[0].length ?? 0
  return body === 0 ? number : { ...number, value: number.value.slice(body), start: number.start + body }
}

/** Titles joined by 、 or 和 whose numbers stand together behind the last one get theirs, in order; false where they do not match. */
export function distributeNumbers(text: string, found: Citation[], values: readonly string[], at: number): boolean {
  const titles = values.length - 1
  const joined: Citation[] = []
  let before = at
  for (const one of found.slice(-titles || found.length).reverse()) {
    if (one.number !== undefined || !/^[、和及与]{0,2}$/.test(text.slice(one.span.end, before))) return false
    joined.unshift(one)
    before = one.span.start
  }
  if (titles === 0 || joined.length < titles) return false
  found.splice(-titles, titles, ...joined.map((one, i) => ({ ...one, number: values[i] })))
  return true
}

/** The numbers in the bracket right behind a title: （国发〔2015〕1号，以下简称《意见》）, （国发〔2015〕1号、国发〔2015〕2号）; the first alone where it never closes; 《…》国发〔2015〕1号. */
export function numbersBehind(text: string, at: number): { values: readonly string[]; end: number } | undefined {
  const open = text.charAt(at)
  if (open !== '（' && open !== '〔') {
    const next = /^[ \t]?[一-鿿]{2,10}〔/.test(text.slice(at, at + 12)) ? findNumbers(text, at, at + 32)[0] : undefined
    return next !== undefined && text.slice(at, next.start).trim() === '' ? { values: [next.value], end: next.end } : undefined
  }
  const close = bracketEnd(text, at)
  if (close < 0 || /[。；]/.test(text.slice(at, close))) {
    const alone = findNumbers(text, at + 1, Math.min(text.length, at + 40))[0]
    return alone?.start === at + 1 ? { values: [alone.value], end: alone.end } : undefined
  }
  const numbers = findNumbers(text, at + 1, close)
  const first = numbers[0]
  if (!first || first.start - at > 24 || /》|标准/.test(text.slice(at + 1, first.start).replace(/简称《[^》]*》/, ''))) return undefined
  const last = text.charAt(close - 1) === '号' ? close + 1 : (numbers.at(-1)?.end ?? close)
  return { values: numbers.map(({ value }) => value), end: last }
}

/** The number that ends a title, in a bracket inside its marks: 《…的意见（国发〔2015〕1号）》. */
export function numberWithin(text: string, open: number, close: number): { value: string; titleEnd: number } | undefined {
  if (text.charAt(close - 1) !== '）') return undefined
  const titleEnd = text.lastIndexOf('（', close)
  if (titleEnd - open < 4 || close - titleEnd < 8) return undefined
  const number = findNumbers(text, titleEnd + 1, close - 1)[0]
  return number !== undefined && number.start === titleEnd + 1 && number.end === close - 1 ? { value: number.value, titleEnd } : undefined
}

/** Where the bracket at `at` closes, over the brackets inside numbers; -1 where it does not within 120 units. */
function bracketEnd(text: string, at: number): number {
  let depth = 0
  for (let i = at; i < Math.min(text.length, at + 120); i++) {
    const char = text.charAt(i)
    if (char === '（' || char === '〔') depth++
    else if ((char === '）' || char === '〕') && --depth === 0) return i
  }
  return -1
}
