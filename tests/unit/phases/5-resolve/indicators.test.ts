import { describe, expect, it } from 'vitest'
import { indicatorTable } from '../../../../src/lexicon/indicators.ts'
import type { TargetFinding } from '../../../../src/phases/4-extract/findings.ts'
import { canonicalIndicator, resolveIndicators } from '../../../../src/phases/5-resolve/indicators.ts'
import { inText } from '../../../../src/text/span.ts'

function target(indicator: string, more: Partial<TargetFinding> = {}): TargetFinding {
  return {
    task: undefined,
    indicator,
    op: '>=',
    value: 95,
    unit: '%',
    year: 2025,
    per: undefined,
    change: undefined,
    stretch: false,
    span: inText(0, 1),
    valueSpan: inText(0, 1),
    opSpan: undefined,
    yearSpan: undefined,
    yearInherited: false,
    ...more,
  }
}

describe('resolveIndicators', () => {
  it('gives one indicator for the wordings of several documents', () => {
    const { ids, indicators } = resolveIndicators([
      target('制造业产品质量合格率'),
      target('全省制造业产品质量合格率'),
      target('制造业产品合格率'),
    ])
    expect(new Set(ids)).toEqual(new Set(['indicator:制造业产品质量合格率']))
    expect(indicators).toEqual([{ id: 'indicator:制造业产品质量合格率', name: '制造业产品质量合格率', unit: '%', direction: 'up' }])
  })

  it('keeps the rate of supervision samples apart from the statistical one', () => {
    expect(canonicalIndicator('制造业产品质量抽查合格率')).not.toBe(canonicalIndicator('制造业产品质量合格率'))
  })

  it('drops scope and building verbs', () => {
    expect(canonicalIndicator('全市培育质量标杆企业')).toBe('质量标杆企业')
    expect(canonicalIndicator('主要农产品例行监测合格率')).toBe('农产品质量安全例行监测合格率')
  })

  it('takes unit and direction from levels', () => {
    const { indicators } = resolveIndicators([
      target('单位产值能耗', { unit: '个百分点', change: 'decrease' }),
      target('有效发明专利量', { unit: '万件' }),
    ])
    expect(indicators.map((one) => [one.unit, one.direction])).toEqual([
      [undefined, 'down'],
      ['件', 'up'],
    ])
  })

  it('has a table in which no wording means two things', () => {
    const wordings = indicatorTable.flatMap((entry) => [entry.name, ...entry.also])
    expect(new Set(wordings).size).toBe(wordings.length)
    for (const entry of indicatorTable) expect(entry.reason).not.toBe('')
  })
})
