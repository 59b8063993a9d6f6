import { describe, expect, it } from 'vitest'
import { findPlaces, provinceOf, provinces } from '../../../src/lexicon/places.ts'
import { marked } from '../../support/marked.ts'

describe('places in a text', () => {
  it('knows 31 provinces', () => {
    expect(provinces).toHaveLength(31)
    expect(provinceOf('340200')?.name).toBe('安徽省')
    expect(provinceOf('000000')).toBeUndefined()
  })

  it.each([
    '⟦620000 甘肃省⟧人民政府关于⟦620100 兰州市⟧',
    '结合⟦420000 湖北⟧实际，我省的⟦220000 吉林省⟧名牌产品',
    '淮河北岸，其中卫生',
    '⟦110000 北京市⟧⟦110105 朝阳区⟧',
    '⟦433100 湘西土家族苗族自治州⟧和⟦433100 湘西自治州⟧',
    '⟦310000 上海⟧⟦320100 南京⟧路',
    '⟦360121 南昌县⟧',
  ])('%s', (sample) => {
    const { text, findings } = marked(sample)
    expect(findPlaces(text).map(({ code, start, end }) => ({ kind: code, words: text.slice(start, end), start, end }))).toEqual(findings)
  })
})
