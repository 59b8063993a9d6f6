import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Source } from '../../../src/phases/1-decode/source.ts'
import { normalise } from '../../../src/phases/2-normalise/normalise.ts'
import type { Text } from '../../../src/phases/2-normalise/text.ts'
import { inSource, inText } from '../../../src/text/span.ts'

const source = (text: string): Source => ({ kind: 'text', encoding: 'utf-8', text, sha256: '', problems: [] })

/** Pieces as policies print them: both scripts, both widths, gaps, breaks, labels, numbers, damage, pairs of units. */
const piece = fc.constantFrom(
  '質量',
  '发展',
  '乾淨',
  '一、',
  '(一)',
  '1.',
  '2025 年',
  '98.5%',
  '1,000',
  ',',
  '，',
  '。',
  '(',
  ')',
  '《',
  '》',
  '“',
  '"',
  ' ',
  '　',
  '\n',
  '\r\n',
  '\t',
  '|',
  '?',
  '(?。z',
  '\uFFFD',
  '𠮷',
  '著力',
  '〔2014〕5號',
  'ＡＢ１',
  '：',
  ':',
  '12:30',
  '—',
  '①',
  '\u200b',
)
/** Whether a unit was read from nothing. */
const isInserted = ({ origin }: Text, unit: number): boolean => {
  const { start, end } = origin.toSource(inText(unit, unit + 1))
  return start === end
}

const sample = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

describe('the way back to the source', () => {
  it('holds for every range of the derived text: tight, in order, inside the source', () => {
    fc.assert(
      fc.property(sample, fc.nat(), fc.nat(), (text, a, b) => {
        const read = normalise(source(text))
        const units = [...read.text.split('').keys()].filter((unit) => !isInserted(read, unit))
        fc.pre(units.length > 0)
        const first = a % units.length
        const start = units[first] ?? 0
        const last = units[first + (b % (units.length - first))] ?? 0
        const back = read.origin.toSource(inText(start, last + 1))
        expect(back.start).toBeLessThan(back.end)
        expect(back.start).toBeGreaterThanOrEqual(0)
        expect(back.end).toBeLessThanOrEqual(text.length)
        expect(read.origin.toSource(inText(start, start + 1)).start).toBe(back.start)
        expect(read.origin.toSource(inText(last, last + 1)).end).toBe(back.end)
        const again = read.origin.toText(back)
        expect(again.start).toBeLessThanOrEqual(start)
        expect(again.end).toBeGreaterThan(last)
      }),
      { numRuns: 500 },
    )
  })

  it('gives an empty range for what was put in: breaks alone, between what stands beside them', () => {
    fc.assert(
      fc.property(sample, (text) => {
        const read = normalise(source(text))
        for (let unit = 0; unit < read.text.length; unit++) {
          if (!isInserted(read, unit)) continue
          expect(read.text[unit]).toBe('\n')
          const { start } = read.origin.toSource(inText(unit, unit + 1))
          expect(read.origin.toSource(inText(unit - 1, unit)).end).toBeLessThanOrEqual(start)
          expect(read.origin.toSource(inText(unit + 1, unit + 2)).start).toBeGreaterThanOrEqual(start)
        }
      }),
    )
  })

  it('finds the break that a copy lost before a body of text, and nothing of the source in it', () => {
    const read = normalise(source('质量〔2014〕5号质量'))
    expect(read.text).toBe('质量〔2014〕5号\n质量')
    expect(read.origin.toSource(inText(10, 11))).toEqual({ start: 10, end: 10 })
    expect(read.origin.toText(inSource(10, 12))).toEqual({ start: 11, end: 13 })
  })

  it('covers no blank: a fact’s words in the source are trimmed', () => {
    fc.assert(
      fc.property(sample, (text) => {
        const read = normalise(source(text))
        for (let i = 0; i < read.text.length; i++) {
          if (/\s/.test(read.text.charAt(i))) continue
          const { start, end } = read.origin.toSource(inText(i, i + 1))
          const words = text.slice(start, end)
          expect(words).toBe(words.trim())
        }
      }),
    )
  })

  it('gives an empty range for characters that were dropped', () => {
    const read = normalise(source('质 量'))
    expect(read.text).toBe('质量')
    expect(read.origin.toText(inSource(1, 2))).toEqual({ start: 1, end: 1 })
    expect(read.origin.toSource(inText(0, 2))).toEqual({ start: 0, end: 3 })
  })
})
