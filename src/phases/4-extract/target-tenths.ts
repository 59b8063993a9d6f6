import type { Quantity } from './target-grammar.ts'

/** 三成 is 30 %, 九成五 95 %; other quantities as they are. `at` is where the quantity starts in the text. */
export function inPercent(text: string, at: number, quantity: Quantity): Quantity {
  if (quantity.unit !== '成') return quantity
  const { value, end } = quantity
  if (typeof value !== 'number') return { ...quantity, unit: '%', value: [value[0] * 10, value[1] * 10] }
  const [printed, digit = '', after = ''] = HALF.exec(quantity.after === '' ? text.slice(at + end, at + end + 4) : '') ?? ['']
  const half = digit === '半' ? 5 : DIGITS.indexOf(digit) + (digit === '' ? 0 : 1)
  return {
    ...quantity,
    unit: '%',
    value: value * 10 + half,
    unitEnd: quantity.unitEnd + digit.length,
    end: end + printed.length,
    after: after || quantity.after,
  }
}

const DIGITS = '一二三四五六七八九'
/** What stands behind the tenths: 九成｜五｜以上. */
const HALF = /^([一二三四五六七八九半])(以上|左右|以内|以下)?(?!\p{Script=Han})/u
