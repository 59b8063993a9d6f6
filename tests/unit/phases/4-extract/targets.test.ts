import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Header } from '../../../../src/phases/4-extract/findings.ts'
import { findTargets } from '../../../../src/phases/4-extract/targets.ts'
import { inText } from '../../../../src/text/span.ts'
import { noHeader, sampleOutline } from './sample-outline.ts'
import { read } from './sample-targets.ts'

describe('findTargets', () => {
  it.each([
    ['到2025年，森林覆盖率达到百分之四十五以上。', ['森林覆盖率 >= 45 % 2025']],
    ['到2025年，充电站由40个增加到90个。', ['充电站 = 90 个 2025']],
    [
      '到2022年，新增高新技术企业三百家，技术合同成交额突破五十亿元。',
      ['新增高新技术企业 = 300 家 2022', '技术合同成交额 >= 50 亿元 2022'],
    ],
    ['建设省级重点实验室3—5个，打造50个5G示范项目。', ['省级重点实验室 range 3~5 个', '5G示范项目 = 50 个']],
    ['城镇登记失业率控制在4.5%以内。', ['城镇登记失业率 <= 4.5 %']],
    ['办理时限压缩至3个工作日以内。', ['办理时限 <= 3 个工作日']],
    ['2024年，新增市场主体10万户以上，力争达到12万户。', ['新增市场主体 >= 10 万户 2024', '新增市场主体 = 12 万户 2024 stretch']],
    ['企业数量年均净增200家以上，零售额翻一番。', ['企业数量 >= 200 家 per year', '零售额 = 2 倍 increase']],
    ['单位能耗比2020年下降13.5%，增加值年均增长7%左右。', ['单位能耗 = 13.5 % decrease', '增加值 ~ 7 % annual_growth']],
    ['签订3方协议，处理建筑垃圾20万方以上，拆除违建3万平方。', ['处理建筑垃圾 >= 20 万方', '拆除违建 = 3 万平方']],
    ['研发投入占比提高2个百分点，达到5%。', ['研发投入占比 = 2 个百分点 increase', '研发投入占比 = 5 %']],
  ])('reads operators, units and changes: %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    [
      '到2022年和2030年，12岁以下儿童近视率分别低于30%和25%，锻炼人数比例达到37%及以上和40%及以上。',
      ['12岁以下儿童近视率 <= 30 % 2022', '12岁以下儿童近视率 <= 25 % 2030', '锻炼人数比例 >= 37 % 2022', '锻炼人数比例 >= 40 % 2030'],
    ],
    ['到2022年和2030年，肥胖率分别低于9%和7%。', ['肥胖率 <= 9 % 2022', '肥胖率 <= 7 % 2030']],
    ['到2020年、2025年，城镇化率分别达到60%、65%。', ['城镇化率 = 60 % 2020', '城镇化率 = 65 % 2025']],
    ['污水集中处理率和垃圾无害化处理率分别达到95%、98%以上。', ['污水集中处理率 >= 95 %', '垃圾无害化处理率 >= 98 %']],
    ['2021—2023年，抽检合格率逐年达到96%、97%、98%。', ['抽检合格率 = 96 % 2021', '抽检合格率 = 97 % 2022', '抽检合格率 = 98 % 2023']],
    [
      '药品、医疗器械及化妆品抽检合格率保持在97%以上。',
      ['药品抽检合格率 >= 97 %', '医疗器械抽检合格率 >= 97 %', '化妆品抽检合格率 >= 97 %'],
    ],
    ['主导制定国家标准、行业标准100项以上。', ['主导制定国家标准、行业标准 >= 100 项']],
    ['创建国家级示范区1个、省级2个。', ['国家级示范区 = 1 个', '省级示范区 = 2 个']],
    ['营业收入超100亿元的企业达到10家、超50亿元的20家。', ['营业收入超100亿元的企业 = 10 家', '营业收入超50亿元的企业 = 20 家']],
  ])('distributes shared heads, tails and lists: %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    ['到2030年，打造20个单产5吨以上的高产示范片。', ['单产5吨以上的高产示范片 = 20 个 2030']],
    ['培育12个数控化率提升6%以上、联网率提升9%以上的特色集群。', ['特色集群 = 12 个']],
    ['培育8家年销售收入超3亿元企业、30家小微企业。', ['年销售收入超3亿元企业 = 8 家', '小微企业 = 30 家']],
    ['每个县至少建成2个冷链中心、3个集配站。', ['每个县冷链中心 >= 2 个', '集配站 = 3 个']],
    ['到2027年，35%的村建成文化礼堂。', ['建成文化礼堂的村比例 = 35 % 2027']],
    ['巡回医疗覆盖70%以上的乡镇。', ['巡回医疗覆盖乡镇比例 >= 70 %']],
    ['教育支出不低于财政支出的18%。', ['教育支出占财政支出比例 >= 18 %']],
    ['评定金牌社和银牌社各6家。', ['金牌社 = 6 家', '银牌社 = 6 家']],
    ['牧草面积达到90万亩（其中苜蓿40万亩），青贮达到60万亩。', ['牧草面积 = 90 万亩', '苜蓿面积 = 40 万亩', '青贮 = 60 万亩']],
    ['鲜奶产量达到80万吨，占全市50%以上。', ['鲜奶产量 = 80 万吨', '鲜奶产量占全市比例 >= 50 %']],
    ['打造敬老公交线路，年底前新开通7条。', ['新开通敬老公交线路 = 7 条']],
    ['开展家政人员和保安人员培训，到2026年分别达到4万人次、2万人次。', ['家政人员 = 4 万人次 2026', '保安人员培训 = 2 万人次 2026']],
    ['总收入超2000亿元的园区达到3家。', ['总收入超2000亿元的园区 = 3 家']],
    ['到2025年，形成年产芯片50万片能力。', ['年产芯片能力 = 50 万片 2025']],
    ['蓄积量由2021年的135立方米/公顷增加到142立方米/公顷。', ['蓄积量 = 142 立方米/公顷']],
    ['综合排名进入全国前20位。', ['全国综合排名 <= 20 位']],
    ['力争瞪羚企业新增25家。', ['瞪羚企业新增 = 25 家']],
    ['年引进创投机构15家。', ['年引进创投机构 = 15 家 per year']],
    ['固废综合利用率达到70%，其中粉煤灰达到90%以上。', ['固废综合利用率 = 70 %', '粉煤灰综合利用率 >= 90 %']],
    ['客车和货车新车排放强度分别下降5%、6%。', ['客车新车排放强度 = 5 % decrease', '货车新车排放强度 = 6 % decrease']],
    ['成交额年递增12%，应急物资占比达到15%。', ['成交额 = 12 % annual_growth', '应急物资占比 = 15 %']],
    ['占总课时一半以上，规模实现翻番。', ['占总课时 >= 50 %', '规模 = 2 倍 increase']],
    ['新建粮库、冷库各不少于2座。', ['新建粮库 >= 2 座', '冷库 >= 2 座']],
    ['布局一批众创空间，数量达到45家以上。', ['众创空间数量 >= 45 家']],
    ['建设1个国家级、4个省级产业园。', ['国家级产业园 = 1 个', '省级产业园 = 4 个']],
    [
      '到2023年，普及率达到50%，应用率达到60%；到2025年，分别达到55%、70%。',
      ['普及率 = 50 % 2023', '应用率 = 60 % 2023', '普及率 = 55 % 2025', '应用率 = 70 % 2025'],
    ],
    [
      '茶叶、水果产量分别达到3万吨、9万吨，产值分别突破20亿元、30亿元。',
      ['茶叶产量 = 3 万吨', '水果产量 = 9 万吨', '茶叶产值 >= 20 亿元', '水果产值 >= 30 亿元'],
    ],
    ['新增瞪羚企业80家，总数达到300家。', ['新增瞪羚企业 = 80 家', '瞪羚企业 = 300 家']],
    ['A级景区达到20家，其中5A级1家、4A级6家。', ['A级景区 = 20 家', '5A级景区 = 1 家', '4A级景区 = 6 家']],
    ['开展不少于30个学时的培训。', ['培训 >= 30 个学时']],
    ['每年净增企业60户；新增用地2万亩。', ['净增企业 = 60 户 per year', '新增用地 = 2 万亩']],
    ['60岁以上老人签约率达到70%。', ['60岁以上老人签约率 = 70 %']],
    ['到2028年，培育两个千亿级产业集群。', ['千亿级产业集群 = 2 个 2028']],
  ])('finds what a number counts: %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    ['eligibility', '申请人应符合以下条件：1、获奖3项以上；2、带过5名学生。'],
    ['condition', '连续经营4家以上门店、营业收入达到90万元的，优先安排。'],
    ['tax-or-subsidy', '给予技能补贴，每人累计最多享受3次。'],
    ['definition', '本方案所称小店是指从业人员不超过8人的门店。'],
    ['past-result', '五年来，全县培训农民6万人次，其中青年2万人次。'],
    ['given-count', '围绕40个重点村需求，完善服务。'],
    ['enumeration-count', '抓住研发、制造、质检和供应4个链条。'],
    ['list-mark', '3、按时报送材料。'],
    ['score', '笔试总分150分。'],
    ['threshold', '达到80人的合作社可以申报。'],
  ])('refuses by %s: %s', (rule, text) => {
    const { targets, rejections } = findTargets(sampleOutline({ zone: 'tasks', text }), noHeader)
    expect(targets).toEqual([])
    expect(rejections.map((one) => one.rule)).toContain(rule)
  })

  it.each([
    ['玉米、油菜种植面积分别稳定在80万亩、60万亩以上。', ['玉米种植面积 >= 80 万亩', '油菜种植面积 >= 60 万亩']],
    [
      '到2020年，建成8个年接待游客200万人次以上的景区和30个旅游村镇。',
      ['年接待游客200万人次以上的景区 = 8 个 2020', '旅游村镇 = 30 个 2020'],
    ],
    ['到2015年底，商标突破1万件，比2010年底以前的注册商标总量翻一番。', ['商标 >= 1 万件 2015', '注册商标总量 = 2 倍 2015 increase']],
    ['氨氮、氮氧化物重点工程减排量分别达到0.3万吨、8万吨。', ['氨氮重点工程减排量 = 0.3 万吨', '氮氧化物重点工程减排量 = 8 万吨']],
    ['为全县3万蚕农年人均增收超2000元。', ['蚕农年人均增收 >= 2000 元']],
    ['新开通充电桩8万个以上，总数达到20万个以上。', ['新开通充电桩 >= 8 万个', '充电桩 >= 20 万个']],
    ['新发展油茶基地3万亩，每年新增5000亩。', ['新发展油茶基地 = 3 万亩', '新增油茶基地 = 5000 亩 per year']],
    ['猪、鸡、鸭规模化率均达到70%以上。', ['猪规模化率 >= 70 %', '鸡规模化率 >= 70 %', '鸭规模化率 >= 70 %']],
    ['本县属于全省60个重点县之一，产值由2021年的30亿元', []],
    ['鼓励基地规模200亩以上，环境优美的果园优先开展采摘，给予投资额50%补助。', []],
  ])('reads what is measured free of groups, baselines and conditions: %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('takes what a reply describes for no targets, and a goal that it sets for one', () => {
    const title = { value: '某省人民政府关于设立收费站的复函', span: inText(0, 16) }
    expect(read('同意新建4个收费站，设匝道300米。到2010年，绿化率达到30%以上。', 'tasks', { ...noHeader, title })).toEqual([
      '绿化率 >= 30 % 2010',
    ])
    expect(read('同意新建4个收费站。')).toEqual(['新建收费站 = 4 个'])
  })

  it('takes the terms of rules for no targets, and a goal among them for one', () => {
    const title = { value: '某省项目验收工作规程', span: inText(0, 10) }
    expect(read('专家不少于5人。到2010年，验收率达到90%以上。', 'tasks', { ...noHeader, title })).toEqual(['验收率 >= 90 % 2010'])
    expect(read('专家不少于5人。')).toEqual(['专家 >= 5 人'])
  })

  it('takes the rules of a regulation for no targets', () => {
    const text = ['一', '二', '三', '四', '五'].map((n) => `第${n}条出资不低于${n === '五' ? 900 : 300}人。`).join('\n')
    const { targets, rejections } = findTargets(sampleOutline({ zone: 'tasks', text }), noHeader)
    expect(targets).toEqual([])
    expect(rejections.filter((one) => one.rule === 'regulation-term')).toHaveLength(5)
  })

  it.each([
    ['建设100家中试基地。', ['中试基地 = 100 家']],
    ['组织60家企业开展质量对标。', ['开展质量对标的企业 = 60 家']],
    ['投资5000万元以上项目323个。', ['投资5000万元以上项目 = 323 个']],
    ['每年举办对接活动不少于3场。', ['对接活动 >= 3 场 per year']],
  ])('reads the number on either side of its noun: %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    '建设5G网络，创建5A级景区，实施十大工程，壮大5大产业。',
    '落实（川府发〔2014〕5号）和“51020”工程，办好第十二届博览会。',
    '提供24小时服务，推进一批项目、若干平台。',
    '会同18部门在2016年3月15日前完成。',
    '全市已建成120家服务站。',
    '对投资5000万元以上的项目给予优先保障。',
    '小微企业减按1%征收率征收增值税，给予20万元奖励。',
    '推进80万吨乙烯改扩建项目。',
  ])('leaves false friends out: %s', (text) => {
    expect(read(text)).toEqual([])
  })

  it('keeps past results out and names the rule', () => {
    const { targets, rejections } = findTargets(sampleOutline({ zone: 'background', text: '2020年，产量达到300万吨。' }), noHeader)
    expect(targets).toEqual([])
    expect(rejections.map((one) => one.rule)).toContain('past-result')
  })

  it('lists a number that nothing speaks for', () => {
    const { problems } = findTargets(sampleOutline({ zone: 'tasks', text: '坚持3条主线并行。' }), noHeader)
    expect(problems.map((one) => one.code)).toEqual(['unread-target'])
  })

  it('carries the year of the goals to their next sentence, not into the tasks', () => {
    const outline = sampleOutline(
      { zone: 'goals', text: '到2025年，基础更牢。合格率达到98%以上。' },
      { zone: 'tasks', text: '建成基地5个。' },
    )
    const { targets } = findTargets(outline, noHeader)
    expect(targets.map((one) => [one.year, one.yearInherited])).toEqual([
      [2025, true],
      [undefined, false],
    ])
    const span = targets[0]?.yearSpan
    expect(outline.text.text.slice(span?.start, span?.end)).toContain('2025年')
  })

  it('reads a sentence whose first words were taken for a heading', () => {
    const outline = sampleOutline({ zone: 'tasks', text: '力争旅客吞吐量2015年达到30万人次。' })
    const [section] = outline.sections
    if (section === undefined) throw new Error('the sample has one section')
    const split = { ...section, title: '力争旅客吞吐量', titleSpan: inText(0, 7), body: inText(7, section.body.end) }
    const { targets } = findTargets({ ...outline, sections: [split] }, noHeader)
    expect(targets.map((one) => [one.indicator, one.value, one.year])).toEqual([['旅客吞吐量', 30, 2015]])
  })

  it('takes what a yearly report counts for results, but not what it plans', () => {
    const text = '某局2019年度报告\n全年办理来信80件。'
    const header: Header = { ...noHeader, title: { value: '某局2019年度报告', span: inText(0, 9) } }
    expect(read(text, 'tasks', header)).toEqual([])
    const titled = sampleOutline({ zone: 'tasks', text: '办理来信90件。' })
    const [section] = titled.sections
    if (section === undefined) throw new Error('the sample has one section')
    const ahead = { ...titled, sections: [{ ...section, title: '下一步打算' }] }
    expect(findTargets(ahead, header).targets.map((one) => one.value)).toEqual([90])
  })

  it('takes the year of a plan for one year from its title', () => {
    const text = '某市2016年工作要点\n合格率达到98%以上。'
    const header: Header = { ...noHeader, title: { value: '某市2016年工作要点', span: inText(0, 11) } }
    expect(read(text, 'tasks', header)).toEqual(['合格率 >= 98 % 2016'])
  })

  it('finds value and operator where they stand', () => {
    const text = '有效注册商标总量达到48万件以上。'
    const [target] = findTargets(sampleOutline({ zone: 'tasks', text }), noHeader).targets
    expect(text.slice(target?.valueSpan.start, target?.valueSpan.end)).toBe('48')
    expect(text.slice(target?.opSpan?.start, target?.opSpan?.end)).toBe('以上')
  })

  it('never fails and never points outside the text', () => {
    const word = fc.constantFrom(
      '到2025年',
      '，',
      '。',
      '、',
      '达到',
      '以上',
      '分别',
      '3',
      '98%',
      '万',
      '家',
      '企业',
      '“',
      '”',
      '（',
      '）',
      '和',
      '翻一番',
      '每年',
      '一',
      '亿',
      '\n',
      '合格率',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const text = words.join('')
        const { targets, rejections, problems } = findTargets(sampleOutline({ zone: 'tasks', text }), noHeader)
        for (const span of [
          ...targets.flatMap((one) => [one.span, one.valueSpan, one.opSpan]),
          ...[...rejections, ...problems].map((one) => one.span),
        ])
          if (span !== undefined) {
            expect(span.start).toBeGreaterThanOrEqual(0)
            expect(span.end).toBeGreaterThanOrEqual(span.start)
            expect(span.end).toBeLessThanOrEqual(text.length)
          }
      }),
    )
  })
})
