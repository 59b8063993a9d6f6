import { expect, it } from 'vitest'
import { problemCodes } from '../../../../../src/text/problem.ts'
import { problemTexts } from '../../../../../web/views/policies/problem-texts.ts'

it('tells every doubt in Chinese, and none that is not raised', () => {
  expect(Object.keys(problemTexts).sort()).toEqual(Object.keys(problemCodes).sort())
})
