import { describe, expect, it } from 'vitest'
import { read, readDocument, readPolicy } from './sample-targets.ts'

describe('results, which are no targets', () => {
  it.each([
    ['2022年全市总产值实现9亿元，增速居全省第二。', []],
    ['监督抽查合格率为83%，与2022年同期相比高2个百分点。', ['监督抽查合格率 = 83 %']],
    ['现有养殖场配套建设处理设施的比例达到65%，完成300个建制村整治。', ['现有养殖场配套建设处理设施的比例 = 65 %', '建制村整治 = 300 个']],
    ['电子产业总产值首次突破900亿元。', []],
    ['力争电子产业总产值首次突破900亿元。', ['电子产业总产值首次 >= 900 亿元']],
    ['全年接待游客3亿人次，增长8%，均创历史新高。', []],
    ['据悉，全县累计有效产品达900个。', []],
    ['据悉，今年将新建驿站9座。', ['新建驿站 = 9 座']],
    ['全县已新建6个保护区。', []],
    ['我县打造了六大集群，创建示范园5个、强镇16个，累计培育品牌20个。', []],
    ['对成员单位进行了调整，成员单位从16个增加至19个。', []],
    ['目前森林覆盖率为60%，到2030年达到65%。', ['森林覆盖率 = 65 % 2030']],
    ['全县已建成充电桩900个，到2030年建成6000个。', ['充电桩 = 6000 个 2030']],
    ['全县现有合作社60家，到2030年发展到90家，其中国家级6家。', ['合作社 = 90 家 2030', '国家级合作社 = 6 家 2030']],
    ['绿化率达到40%，目前森林覆盖率为60%，力争达到65%。', ['绿化率 = 40 %', '森林覆盖率 = 65 %']],
    ['全县辖9个乡镇、60个行政村，总人口30万人。', []],
    ['全县有6项工程获奖，获奖数量居全省首位。', []],
    ['2018年以来，争取省级以上财政资金超过6亿元。', []],
    ['近年来基础较好，争取建成驿站90个。', ['驿站 = 90 个']],
    ['初步预计上半年工业增加值增长9%左右。', []],
    ['这五年是发展最好的五年，总产值年均增长6%，收入突破30亿元。', []],
    ['上半年工业增加值增速为6%，力争上半年出口增速为9%。', ['出口增速 = 9 %']],
    ['解了燃眉之急，创建示范园5个。', ['示范园 = 5 个']],
  ])('%s', (text, targets) => {
    expect(read(text)).toEqual(targets)
  })

  it('takes a year behind and what it came to for one report, up to what is to come', async () => {
    expect(await readDocument('一年来，全县精准发力。总产值90亿元，增长6%。\n新建公厕9座。\n')).toEqual(['新建公厕 = 9 座'])
    expect(await readDocument('一年来，全县精准发力。到2030年，新建驿站6座。\n')).toEqual(['新建驿站 = 6 座 2030'])
  })

  it('passes over parts that tell of the state of things and why they matter', async () => {
    const text = (title: string) => `一、${title}\n到2030年，全县老人达到60万人。\n二、任务\n新建驿站9座。\n`
    expect(await readDocument(text('发展养老服务的重要意义'))).toEqual(['新建驿站 = 9 座'])
    expect(await readDocument(text('养老服务现状'))).toEqual(['新建驿站 = 9 座'])
    expect(await readDocument(text('产业基础'))).toEqual(['新建驿站 = 9 座'])
    expect(await readDocument(text('夯实养老基础'))).toHaveLength(2)
    expect(await readDocument(text('养老服务目标'))).toHaveLength(2)
  })

  it('reads the tasks that a report repeats before it tells how far they have come', async () => {
    const head = '甲市某局2023年政府工作报告落实情况\n'
    expect(await readDocument(`${head}工作任务：新增场地90处以上。\n本月进展：已新增场地60处。\n`)).toEqual(['新增场地 >= 90 处'])
    expect(await readDocument(`${head}新增场地90处以上。\n`)).toEqual([])
  })

  it('takes years before the plan that news tell of, or before what will be, for the past', async () => {
    const news = '近日，县里发布《甲县茶业行动方案（2023—2025年）》。\n2022年全县茶业产值达到9亿元。到2025年，产值达到60亿元。\n'
    expect(await readDocument(news)).toEqual(['产值 = 60 亿元 2025'])
    expect(await readDocument('2017年新增茶园60万亩。2018年，甲县将建设茶园90万亩。\n')).toEqual(['茶园 = 90 万亩 2018'])
    expect(await readDocument('2017年新增茶园60万亩。2018年建设茶园90万亩。\n')).toHaveLength(2)
  })

  it('counts a figure once that news tell again in the same words', async () => {
    const told = (opening: string) => `${opening}，到2030年，茶园面积达到60万亩。\n会议作了部署。\n到2030年，茶园面积达到60万亩。\n`
    expect(await readDocument(told('近日，县里印发方案'))).toHaveLength(1)
    expect(await readDocument(told('全县要做强茶业'))).toHaveLength(2)
  })

  it('takes no year that is over for that of the whole, where the text looks further', async () => {
    const plan = (more: string) =>
      `关于加强茶叶工作的意见\n（二〇二七年四月十六日）\n各县：\n一、目标任务\n2026年，新增茶园9亩。${more}\n二、重点任务\n（一）改造茶园。改造茶厂9个。\n（二）培训茶农。加强宣传。\n`
    const later = '今后三年（2027—2029年），每年新增茶市2个；茶叶合格率不低于98%。'
    expect(await readPolicy(plan(later))).toEqual(['新增茶市 = 2 个 per year', '茶叶合格率 >= 98 % 2029', '改造茶厂 = 9 个'])
  })
  it('counts the figure of a headline once', async () => {
    const body = '近日，记者从县农业局获悉，到2030年，全县茶园面积达到60万亩。\n'
    expect(await readDocument(`甲县：茶园面积达到60万亩\n${body}`)).toEqual(['全县茶园面积 = 60 万亩 2030'])
    expect(await readDocument(`甲县：茶园面积达到90万亩\n${body}`)).toHaveLength(2)
  })
})
