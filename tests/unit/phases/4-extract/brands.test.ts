import { describe, expect, it } from 'vitest'
import { findBrands } from '../../../../src/phases/4-extract/brands.ts'
import { sampleOutline } from './sample-outline.ts'

/** `name category`, with * for cores. */
function read(text: string): string[] {
  return findBrands(sampleOutline({ zone: 'tasks', text })).brands.map((one) => `${one.name} ${one.category}${one.core ? '*' : ''}`)
}

describe('findBrands', () => {
  it.each([
    ['打响“赣味”区域公用品牌。', ['赣味 brand*']],
    ['做强“东山柿子”“西河莲藕”等区域品牌。', ['东山柿子 brand*', '西河莲藕 brand*']],
    ['支持企业争创浙江名牌产品，保护“浙江老字号”。', ['浙江名牌产品 brand*', '浙江老字号 brand*']],
    ['鼓励企业争创鲁班奖、市长质量奖。', ['鲁班奖 award', '市长质量奖 award']],
    ['精心组织“质量月”活动，办好中国品牌日活动。', ['质量月 event', '中国品牌日 event']],
    ['推广“赣农通”服务平台。', ['赣农通 platform']],
    ['积极推动“辽字号”认证。', ['辽字号 brand*']],
    ['培育一批广东品牌。', ['广东品牌 brand*']],
    ['创建国家4A级旅游景区5个，省级旅游度假区3个。', ['国家4A级旅游景区 award', '省级旅游度假区 award']],
    ['培育一批皖江质量标杆企业。', ['皖江质量标杆企业 award']],
    ['深化“食品安全镇”创建活动。', ['食品安全镇 award']],
    ['组织申报水利优质工程（长河）奖。', ['水利优质工程（长河）奖 award']],
    ['加强绿色食品、有机农产品认证。', ['绿色食品 brand', '有机农产品 brand']],
    ['建设知识产权“一站式”服务平台。', ['知识产权“一站式”服务平台 platform']],
    ['培养一批“皖江工匠”。', ['皖江工匠 award']],
    ['做好安徽省质量奖评审。', ['安徽省质量奖 award']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    '推广国家自主创新示范区政策。',
    '加快“智能制造”升级。',
    '强化政策资金奖励。',
    '发展优特精品钢。',
    '深化“放管服”改革，推行“双随机、一公开”监管。',
    '采取“揭榜挂帅”方式攻关。',
    '坚持“质量第一”意识。',
    '完善“互联网+监管”平台。',
  ])('takes no slogan for a brand: %s', (text) => {
    expect(read(text)).toEqual([])
  })

  it('names the rule for a quoted string without a cue', () => {
    const { rejections } = findBrands(sampleOutline({ zone: 'tasks', text: '推行“双随机”检查。' }))
    expect(rejections.map((one) => one.rule)).toEqual(['no-brand-cue'])
  })
})
