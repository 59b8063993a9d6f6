import { describe, expect, it } from 'vitest'
import { citedPolicyId } from '../../../../src/phases/5-resolve/policy-id.ts'

describe('identity of policies', () => {
  it('is one for all prints of a number', () => {
    const prints = ['某府发〔2009〕29号', '某府发〔2009〕029号', '某府发[2009]第 29号', '某府发（2009）29号']
    expect(new Set(prints.map((number) => citedPolicyId('某省标准意见', number)))).toEqual(new Set(['policy:某府发〔2009〕29号']))
  })
  it('keeps zeros inside and at the end of a serial', () => {
    expect(citedPolicyId('某省标准意见', '某府发〔2009〕200号')).toBe('policy:某府发〔2009〕200号')
  })
})
