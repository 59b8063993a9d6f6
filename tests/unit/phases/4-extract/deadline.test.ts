import { describe, expect, it } from 'vitest'
import { deadlineOf, dueOf } from '../../../../src/phases/4-extract/deadline.ts'

describe('the last day that a deadline allows', () => {
  it.each([
    ['2025年6月底', undefined, '2025-06-30'],
    ['2024年2月底前', undefined, '2024-02-29'],
    ['6月底', 2020, '2020-06-30'],
    ['2023年6月30日前', undefined, '2023-06-30'],
    ['2023年第三季度', undefined, '2023-09-30'],
    ['2025年底前', undefined, '2025-12-31'],
    ['2023—2025年', undefined, '2025-12-31'],
    ['2020年6月—2022年11月', undefined, '2022-11-30'],
    ['3月至9月', 2021, '2021-09-30'],
    ['二〇二三年六月底前', undefined, '2023-06-30'],
    ['十一月中旬', 2023, '2023-11-20'],
    ['2022.10', undefined, '2022-10-31'],
    ['一季度末', 2022, '2022-03-31'],
    ['下半年', 2022, '2022-12-31'],
    ['“十四五”末', undefined, '2025-12-31'],
    ['明年3月底前', 2022, '2023-03-31'],
    ['“十六五”末', undefined, '2035-12-31'],
    ['每年6月底前', 2022, undefined],
    ['长期坚持', 2020, undefined],
    ['2025年持续推进', 2025, undefined],
    ['2025年10月底前并长期坚持', undefined, '2025-10-31'],
    ['2024年—2026年', undefined, '2026-12-31'],
    ['6月底', undefined, undefined],
  ])('%s in a document of %s is %s', (words, year, due) => {
    expect(dueOf(words, year)).toBe(due)
  })

  it('has neither label nor verb, and its place', () => {
    const statement = '完成时限：2016年12月底'
    expect(deadlineOf('1', { text: statement, start: 0, end: 14 }, 100, undefined)).toEqual({
      task: '1',
      text: '2016年12月底',
      due: '2016-12-31',
      span: { start: 105, end: 114 },
    })
    expect(deadlineOf('1', { text: '【完成时限】6月底', start: 0, end: 9 }, 0, 2020)?.text).toBe('6月底')
    expect(deadlineOf('1', { text: '6月底完成', start: 0, end: 6 }, 0, 2020)?.text).toBe('6月底')
  })
})
