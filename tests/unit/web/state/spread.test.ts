import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spread } from '../../../../web/state/spread.ts'

const kindOf = (word: string) => word.charAt(0)

describe('a spread of results', () => {
  it('gives every kind its place, in the order of the ranking', () => {
    expect(spread(['a1', 'a2', 'a3', 'a4', 'b1', 'c1'], 4, 2, kindOf)).toEqual(['a1', 'a2', 'b1', 'c1'])
  })
  it('fills up with the best of the rest where the kinds are few', () => {
    expect(spread(['a1', 'a2', 'b1', 'a3', 'a4'], 4, 1, kindOf)).toEqual(['a1', 'a2', 'b1', 'a3'])
  })
  it('keeps the best first, and is never longer nor shorter than it can be', () => {
    const words = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 30 })
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 5 }), (ranked, most, each) => {
        const shown = spread(ranked, most, each, kindOf)
        expect(shown.length).toBe(Math.min(most, ranked.length))
        expect(shown[0]).toBe(ranked[0])
        expect(shown).toEqual(ranked.filter((word) => shown.includes(word)))
      }),
    )
  })
})
