import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Trie } from '../../../src/text/trie.ts'

const word = fc.string({ unit: fc.constantFrom('甘', '肃', '省', '市'), minLength: 1, maxLength: 4 })

it('reads the longest of its words at every place', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { maxLength: 8 }),
      fc.string({ unit: fc.constantFrom('甘', '肃', '省', '市'), maxLength: 12 }),
      (words, text) => {
        const trie = new Trie(words.map((one) => [one, one]))
        for (let at = 0; at <= text.length; at++) {
          const longest = words.filter((one) => text.startsWith(one, at)).sort((a, b) => b.length - a.length)[0]
          expect(trie.longestAt(text, at)).toEqual(longest === undefined ? undefined : { length: longest.length, value: longest })
        }
      },
    ),
  )
})
