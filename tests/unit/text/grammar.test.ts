import { expect, it } from 'vitest'
import { compileGrammar } from '../../../src/text/grammar.ts'

it('reads in place, any number of times', () => {
  const read = compileGrammar<string>('word = $("甲" "乙"*)', 'word')
  expect(read('丙甲乙乙丁', 1)).toBe('甲乙乙')
  expect(read('丙甲乙乙丁', 0)).toBeUndefined()
  expect(read('丙甲乙乙丁', 5)).toBeUndefined()
  expect(read('甲', 0)).toBe('甲')
})

it('gives its rules what they are given, and keeps their variables', () => {
  const read = compileGrammar<string>('amount = n:$[0-9]+ { read++; return double(n) + unit + read }', 'amount', {
    shared: 'const double = (n) => String(2 * Number(n))',
    variables: 'const { unit } = options; let read = 0',
    values: { unit: '个' },
  })
  expect(read('21家', 0)).toBe('42个1')
  expect(read('共21家', 1)).toBe('42个2')
})
