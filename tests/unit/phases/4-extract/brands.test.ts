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
    ['全市中国驰名商标达9件，省著名商标达80件，省名牌产品达7个。', ['中国驰名商标 award', '省著名商标 award', '省名牌产品 brand*']],
    ['国家免检产品达3个。', ['国家免检产品 award']],
    ['国家级专精特新“小巨人”企业达到9家。', ['国家级专精特新“小巨人”企业 award']],
    ['培育省级制造业单项冠军企业。', ['省级制造业单项冠军企业 award']],
    ['深化国家级和省级茶旅示范企业创建工作。', ['国家级和省级茶旅示范企业 award']],
    ['创建全国卫生县和自治区健康县。', ['全国卫生县 award', '自治区健康县 award']],
    ['开展全国质量强县（区、镇）培育。', ['全国质量强县（区、镇） award']],
    ['国家4A级以上旅游区6个。', ['国家4A级以上旅游区 award']],
    ['培育省十强茶企1家。', ['省十强茶企 award']],
    ['争创中华美食街和钻级酒家。', ['中华美食街 award', '钻级酒家 award']],
    ['举办东山县第三届运动会。', ['东山县第三届运动会 event']],
    ['扩大“湘茶百碗”影响力。', ['湘茶百碗 brand*']],
    ['打造“品质长沙”。', ['品质长沙 brand*']],
    ['实施增品种、提品质、创品牌的“三品”专项行动。', ['“三品”专项行动 campaign']],
    ['参评公路优质茶园、水运优质茶园等行业奖项。', ['公路优质茶园 award', '水运优质茶园 award']],
    ['支持5家以上老字号企业。', ['老字号 brand*']],
    ['进一步规范湖南省茶艺技能大赛，鼓励参加。', []],
    ['开展好质量奖评选，督导湖南省茶艺技能大赛举办。', ['质量奖 award', '湖南省茶艺技能大赛 event']],
    ['实施质量强链专项行动。', ['质量强链专项行动 campaign']],
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
    '培育“独角兽”企业。',
    '落实“十项行动”，推进“十项行动”建设。',
    '依托5A级景区建设茶园。',
    '目前已有中国驰名商标9件。',
    '落实省委推进“品质湖南”建设的决策部署。',
    '贯彻《关于打造“品质湖南”的意见》。',
    '成功举办东山县第三届运动会。',
    '制定名牌产品目录，支持发展。',
    '支持举办创新创业大赛。',
    '实施十大茶业工程，培育十大茶业集群。',
  ])('takes no slogan for a brand: %s', (text) => {
    expect(read(text)).toEqual([])
  })

  it('names the rule for a quoted string without a cue', () => {
    const { rejections } = findBrands(sampleOutline({ zone: 'tasks', text: '推行“双随机”检查。' }))
    expect(rejections.map((one) => one.rule)).toEqual(['no-brand-cue'])
  })
})
