import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Highlight } from '../../../../../src/api/shapes.ts'
import { inDocumentOrder, paragraphsOf, readQuoteHash, segmentsOf, stepHighlight } from '../../../../../web/views/policies/segments.ts'

const mark = (start: number, end: number, kind: Highlight['kind'] = 'Department'): Highlight => ({
  start,
  end,
  kind,
  node: `${kind}${start}`,
  title: '',
})

describe('segments', () => {
  it('cuts where highlights overlap, the most particular first', () => {
    const marks = [mark(0, 8, 'Task'), mark(2, 5), mark(4, 10, 'Target')]
    expect(segmentsOf(marks, 0, 12)).toEqual([
      { start: 0, end: 2, marks: [0] },
      { start: 2, end: 4, marks: [1, 0] },
      { start: 4, end: 5, marks: [1, 2, 0] },
      { start: 5, end: 8, marks: [2, 0] },
      { start: 8, end: 10, marks: [2] },
      { start: 10, end: 12, marks: [] },
    ])
  })

  it('covers any text once, without gaps, each piece with exactly the marks over it', () => {
    const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(15)), { maxLength: 12 })
    fc.assert(
      fc.property(spans, fc.array(fc.constantFrom('字', '词', '\n', '\r\n', '　'), { maxLength: 40 }), (ranges, letters) => {
        const text = letters.join('')
        const marks = inDocumentOrder(ranges.map(([start, length]) => mark(start, start + length + 1)))
        for (const paragraph of paragraphsOf(text, marks)) {
          expect(paragraph.segments.map((s) => text.slice(s.start, s.end)).join('')).toBe(text.slice(paragraph.start, paragraph.end))
          for (const s of paragraph.segments) {
            const over = marks.flatMap((m, i) => (m.start <= s.start && m.end >= s.end ? [i] : []))
            expect([...s.marks].sort((p, q) => p - q)).toEqual(over)
          }
        }
        const shown = paragraphsOf(text, marks).map((p) => text.slice(p.start, p.end))
        expect(shown).toEqual(text.split(/\r?\n|\r/).filter((line) => line.trim() !== ''))
      }),
    )
  })

  it('counts in the gutter what begins in the paragraph', () => {
    const [one, two] = paragraphsOf('甲乙丙丁\n戊己庚辛', inDocumentOrder([mark(0, 7, 'Task'), mark(1, 2), mark(5, 6), mark(6, 7)]))
    expect(one?.begins).toEqual({ Task: 1, Department: 1 })
    expect(two?.begins).toEqual({ Department: 2 })
  })
})

it('walks round the marks', () => {
  expect(stepHighlight(3, undefined, 1)).toBe(0)
  expect(stepHighlight(3, undefined, -1)).toBe(2)
  expect(stepHighlight(3, 2, 1)).toBe(0)
  expect(stepHighlight(0, undefined, 1)).toBeUndefined()
})

it('reads a link to a sentence', () => {
  expect(readQuoteHash('#q=12-40')).toEqual({ start: 12, end: 40 })
  expect(readQuoteHash('#q=40-12')).toBeUndefined()
  expect(readQuoteHash('#other')).toBeUndefined()
})
