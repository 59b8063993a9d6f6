import { describe, expect, it } from 'vitest'
import { goodsOf } from '../../../../src/phases/4-extract/target-owner.ts'
import { read, readPolicy } from './sample-targets.ts'

describe('what a bare measure is of', () => {
  it.each([
    ['推行家政服务综合保险，参保率达到100%。', ['家政服务综合保险参保率 = 100 %']],
    ['评选第三届江州市市长质量奖，获奖组织不超过3个。', ['江州市市长质量奖获奖组织 <= 3 个']],
    ['开展出口退税账户托管贷款，余额达到30亿元。', ['出口退税账户托管贷款余额 = 30 亿元']],
    ['实施农村饮水安全巩固提升工程，受益人口2.45万人。', ['农村饮水安全巩固提升工程受益人口 = 2.45 万人']],
    ['加强网络销售商品抽检，年抽检不少于1200批次。', ['网络销售商品抽检 >= 1200 批次 per year']],
    ['建成村级光伏电站50座，总装机1.5万千瓦。', ['村级光伏电站 = 50 座', '村级光伏电站总装机 = 1.5 万千瓦']],
    ['设立人工智能产业基金，规模不低于100亿元。', ['人工智能产业基金规模 >= 100 亿元']],
    ['打造“江州龙”IP，推出衍生品100款。', ['“江州龙”IP衍生品 = 100 款']],
    ['出水执行《排放标准》一级A标准，日处理能力达到1万吨。', ['日处理能力 = 1 万吨']],
    ['举办首届江州茶商大会，签约项目10个以上。', ['江州茶商大会签约项目 >= 10 个']],
  ])('is the scheme that the clause before names: %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    ['改造老旧小区112个，惠及居民2.1万户。', ['改造老旧小区 = 112 个', '改造老旧小区惠及居民 = 2.1 万户']],
    ['建设标准化茶园10个，每个面积不少于100亩。', ['标准化茶园 = 10 个', '每个标准化茶园面积 >= 100 亩']],
    ['开展茶叶抽检300批次以上，合格率不低于98.5%。', ['茶叶抽检 >= 300 批次', '茶叶抽检合格率 >= 98.5 %']],
    ['新增田头预冷库15座，新增库容2.4万吨。', ['新增田头预冷库 = 15 座', '新增田头预冷库库容 = 2.4 万吨']],
  ])('is what the clause right before counts: %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    ['将品牌建设纳入县区考核，权重不低于3%。', ['品牌建设在县区考核中的权重 >= 3 %']],
    ['完善“江州老字号”名录，2026年认定10家。', ['“江州老字号” = 10 家 2026']],
    ['开展“江州茶匠”评选活动，每年表彰20名。', ['表彰“江州茶匠” = 20 名 per year']],
    ['制定茶园轻微违法行为清单4.0版，拓展至200项以上。', ['茶园轻微违法行为清单 >= 200 项']],
  ])('is what is assessed, and what is chosen: %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    ['强化社会共治，全年接待游客900万人次。', ['接待游客 = 900 万人次']],
    ['优化产业布局，上市企业达到9家。', ['上市企业 = 9 家']],
    ['完善推广机制，服务企业达到90家。', ['服务企业 = 90 家']],
  ])('is none that no one takes part in: %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('is the goods of its heading, else of its document', async () => {
    const policy = (heading: string, body: string) =>
      readPolicy(`江州市枸杞产业高质量发展三年行动计划\n一、重点任务\n（一）${heading}\n${body}\n（二）加强管理\n抓好落实。`)
    expect(await policy('拓展销售渠道', '加工转化率达到40%。')).toEqual(['枸杞加工转化率 = 40 %'])
    expect(await policy('做大做强茶叶产业', '实现综合产值3亿元。')).toEqual(['茶叶综合产值 = 3 亿元'])
    expect(await policy('做优“江州红”公用品牌', '品牌价值突破9亿元。')).toEqual(['“江州红”公用品牌价值 >= 9 亿元'])
  })

  it.each([
    ['中山县枸杞产业发展规划（2021—2025年）', '枸杞'],
    ['江州市人民政府关于加快推进泡菜产业发展的意见', '泡菜'],
    ['江州市茶产业链高质量发展方案', '茶产业'],
    ['江州市旅游产业发展规划', ''],
    ['江州市特色产业发展规划', ''],
    ['江州市质量提升行动方案', ''],
  ])('are the goods of the title %s', (title, goods) => {
    expect(goodsOf(title)).toBe(goods)
  })
})

describe('members of a list', () => {
  it.each([
    ['备足化肥9000吨、农药60吨、农膜80吨。', ['备足化肥 = 9000 吨', '备足农药 = 60 吨', '备足农膜 = 80 吨']],
    ['淘汰炼铁128万吨、炼钢205万吨、焦炭136万吨。', ['淘汰炼铁 = 128 万吨', '淘汰炼钢 = 205 万吨', '淘汰焦炭 = 136 万吨']],
    [
      '累计认定“江字号”品牌1000个，其中农产品品牌500个、工业品牌300个。',
      ['累计认定“江字号”品牌 = 1000 个', '累计认定“江字号”农产品品牌 = 500 个', '累计认定“江字号”工业品牌 = 300 个'],
    ],
    ['完成江南新区7条河道、江北县21条河道治理。', ['江南新区河道 = 7 条', '江北县河道治理 = 21 条']],
  ])('take over what is done to all, and whose they are: %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
