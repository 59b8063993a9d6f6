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

  it.each([
    ['全县单位GDP能耗', '单位地区生产总值能耗'],
    ['全社会R&D经费支出占GDP的比重', '研发经费投入强度'],
    ['“专精特新”中小企业总数', '专精特新中小企业'],
    ['年销售收入超3亿元的龙头企业', '年销售收入超3亿元龙头企业'],
    ['举办产销对接活动', '产销对接活动'],
    ['瞪羚企业新增', '新增瞪羚企业'],
    ['工业固体废弃物综合利用率', '工业固体废物综合利用率'],
  ])('reads %s as %s', (printed, name) => {
    expect(canonicalIndicator(printed)).toBe(name)
  })

  it.each([
    ['高新技术企业', '新增高新技术企业'],
    ['城镇调查失业率', '城镇登记失业率'],
    ['每万人口发明专利拥有量', '每万人口高价值发明专利拥有量'],
    ['省级示范社', '国家级示范社'],
    ['尾矿综合利用率', '尾矿综合利用量'],
    ['化学需氧量排放总量', '化学需氧量排放强度'],
  ])('keeps %s apart from %s', (one, other) => {
    expect(canonicalIndicator(one)).not.toBe(canonicalIndicator(other))
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
    for (const entry of indicatorTable) {
      expect(entry.reason).not.toBe('')
      for (const wording of entry.also) expect(canonicalIndicator(wording)).toBe(entry.name)
    }
  })
})
