import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readArabicNumber, readHanNumber, writeHanNumber } from '../../../src/text/numerals.ts'

describe('readHanNumber', () => {
  it.each([
    ['十', 10],
    ['十五', 15],
    ['一百零五', 105],
    ['两千', 2000],
    ['三万五千', 35000],
    ['一亿二千万', 120000000],
    ['二〇一八', 2018],
    ['九十八点五', 98.5],
  ])('%s', (text, value) => {
    expect(readHanNumber(text)).toBe(value)
  })

  it('gives nothing for words that are no numeral', () => {
    expect(readHanNumber('一批')).toBeUndefined()
    expect(readHanNumber('')).toBeUndefined()
  })

  it('reads what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
        expect(readHanNumber(writeHanNumber(value))).toBe(value)
      }),
    )
  })
})

describe('readArabicNumber', () => {
  it('drops separators', () => {
    expect(readArabicNumber('10,000')).toBe(10000)
    expect(readArabicNumber('97.5')).toBe(97.5)
  })
})
