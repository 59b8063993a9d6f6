import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inText, touching } from '../../../src/text/span.ts'

/** Ranges in order and apart, from gaps and lengths. */
const ranges = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 4 })), { maxLength: 10 }).map((steps) => {
  let at = 0
  return steps.map(([gap, length]) => {
    const start = at + gap
    at = start + length
    return inText(start, at)
  })
})

it('finds the first range that shares a place', () => {
  fc.assert(
    fc.property(ranges, fc.nat(40), fc.nat(6), (spans, start, length) => {
      const span = inText(start, start + length)
      expect(touching(spans, span)).toEqual(spans.find((one) => one.start < span.end && span.start < one.end))
    }),
  )
})
