import { expect, it } from 'vitest'
import { findHeadings } from '../../../../src/phases/3-outline/headings.ts'
import { Failure } from '../../../../src/text/failure.ts'

it('refuses a text of more headings than a graph can hold', () => {
  const text = '一、甲\n'.repeat(200_001)
  expect(findHeadings(text, 0, text.length - 4)).toHaveLength(200_000)
  expect(() => findHeadings(text, 0, text.length)).toThrow(Failure)
  expect(() => findHeadings(text, 0, text.length)).toThrow(expect.objectContaining({ code: 'FILE_TOO_LARGE' }))
})
