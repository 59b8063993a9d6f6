import { describe, expect, it } from 'vitest'
import { findPlaces, placesNamed, provinceOf, provinces } from '../../../src/lexicon/places.ts'
import { formerPlaces } from '../../../src/lexicon/places-former.ts'
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
    '⟦310000 上海⟧南京路，⟦310000 上海⟧⟦320100 南京⟧路网',
    '⟦360121 南昌县⟧',
  ])('%s', (sample) => {
    const { text, findings } = marked(sample)
    expect(findPlaces(text).map(({ code, start, end }) => ({ kind: code, words: text.slice(start, end), start, end }))).toEqual(findings)
  })

  it('leads from former names to the places of today, each of which there is', () => {
    expect(findPlaces('双流县人民政府，绍兴县')).toMatchObject([{ name: '双流区' }, { name: '柯桥区' }])
    for (const [two, list] of Object.entries(formerPlaces))
      for (const entry of list.split(','))
        if (!/\*/.test(entry))
          expect(placesNamed(entry.replace(/=.*/, '')), entry).toMatchObject([{ code: expect.stringMatching(`^${two}`) }])
  })

  it('reads a former name that is a word as well behind its province or city alone', () => {
    expect(findPlaces('重庆市开县，西安市户县').map(({ name }) => name)).toEqual(['开州区', '鄠邑区'])
    expect(findPlaces('县城和县级市，市政府和县政府，医保定点医院')).toEqual([])
    expect(findPlaces('含山县、和县，和县人民政府，保定市、保定').map(({ name }) => name)).toEqual([
      '含山县',
      '和县',
      '和县',
      '保定市',
      '保定市',
    ])
    expect(findPlaces('改造牡丹江路、上海西路和长春大街，建设丹东路网').map(({ name }) => name)).toEqual(['丹东市'])
    expect(findPlaces('召开县委常委会，新建县道，以下城区，沙县小吃')).toEqual([])
  })
})
