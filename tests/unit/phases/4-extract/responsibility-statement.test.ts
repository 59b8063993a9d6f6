import { describe, expect, it } from 'vitest'
import { readStatement } from '../../../../src/phases/4-extract/responsibility-statement.ts'
import { marked } from '../../../support/marked.ts'

/** The bodies marked in a statement, with their roles, against the bodies read from it. */
const samples = [
  '⟦responsible 省农业农村厅⟧、⟦responsible 省卫健委⟧等按职责分工负责，⟦implement 各市州人民政府⟧、⟦implement 兰州新区⟧负责具体实施',
  '牵头部门：⟦lead 省质监局⟧；责任部门：⟦responsible 省中小企业局⟧、⟦responsible 省工商联⟧；完成时限：2016年12月底',
  '⟦responsible 各州、市人民政府⟧负责；⟦responsible 省农业农村厅⟧、⟦responsible 林草局⟧协调推动',
  '责任部门：⟦responsible 省发改委⟧、⟦responsible 国家税务总局吉林省税务局⟧，各部门按职责分工负责',
  '由⟦lead 市质监局⟧会同⟦responsible 市农委⟧、⟦responsible 市卫生计生委⟧负责',
  '⟦lead 市质监局⟧、⟦lead 市商务委⟧牵头，⟦responsible 市经济信息委⟧及⟦responsible 市农委⟧按职责分工负责',
  '责任部门：⟦lead 省旅游局⟧牵头，⟦support 省商务厅⟧、⟦support 江苏证监局⟧按各自职责配合',
  '牵头部门：由⟦lead 省质监局⟧负责；责任部门：⟦responsible 省经信委⟧、⟦responsible 省农委⟧按职责分工负责',
  '⟦responsible 市发展改革委⟧，⟦responsible 各县〔市、区〕政府⟧',
  '⟦lead 省市场监管局（省知识产权局）⟧牵头，⟦support 省发展改革委（省能源局）⟧、⟦support 各市、县（市、区）人民政府⟧配合',
  '⟦lead 省发展改革委⟧（牵头）、⟦responsible 省财政厅⟧、⟦responsible 自然资源厅⟧',
  '⟦responsible 发展和改革委员会⟧以及⟦responsible 自然资源和规划局⟧、⟦responsible 市文化局⟧和⟦responsible 市旅游局⟧分别负责',
  '牵头单位：⟦lead 省工信厅⟧配合单位：⟦support 省财政厅⟧、⟦support 省科技厅⟧',
  '牵头责任单位：⟦lead 市商务局⟧；协同责任单位：⟦support 市财政局⟧、⟦support 各区县政府⟧',
  '督办领导：张三；承办单位：⟦responsible 市发改委⟧；协办单位：⟦support 市财政局⟧',
  '⟦responsible 市委组织部⟧、⟦responsible 市委编办⟧，⟦responsible 各县（市、区）党委和政府⟧',
  '⟦responsible 省大数据发展及应用中心⟧、⟦responsible 省质量发展领导小组各成员单位⟧按职责分工负责',
  '⟦responsible 省农业农村厅⟧负总责，⟦implement 各县（市、区）人民政府⟧具体实施',
  '⟦responsible 省农业农村厅⟧、⟦responsible 省财政厅⟧等12个部门按职责分工负责',
  '⟦responsible 财政部⟧、⟦responsible 民政部⟧等国务院相关部门及⟦responsible 各地区⟧按职责分工负责',
  '⟦lead 财政部⟧牵头，⟦responsible 国务院相关部门⟧及⟦responsible 各地区⟧按职责分工负责',
  '⟦responsible 省财政厅⟧、⟦responsible 省民政厅⟧等省直有关部门和⟦responsible 各市政府⟧负责',
  '⟦responsible 省财政厅⟧、⟦responsible 省民政厅⟧等有关部门和单位负责',
  '第一责任单位：⟦lead 市商务局⟧；第二责任单位：⟦responsible 市财政局⟧',
  '⟦lead 省农业农村厅⟧会同⟦responsible 省财政厅⟧负责组织实施，2025年底前完成',
  '牵头单位：⟦lead 各县（市、区）人民政府⟧，⟦lead 市农业农村局⟧',
  '责任单位：⟦responsible 南昌市⟧、⟦responsible 九江市政府⟧，⟦responsible 各县、特区、区人民政府⟧',
  '责任单位：⟦responsible 市教育局⟧，⟦responsible 各县级市〈区〉人民政府〈管委会〉⟧',
  '责任单位：⟦responsible 各市（含县级市）人社局⟧、⟦responsible 财政局⟧，以下简称“各市财政局”',
  '责任单位：⟦responsible 各市、县（市、区）人社局⟧、⟦responsible 财政局⟧，⟦responsible 各县（区）教育局⟧',
  '⟦responsible 项目承担单位⟧、⟦responsible 单位主管部门⟧和⟦responsible 各有关省级人民政府⟧负责落实',
  '负责部门：⟦responsible 省商务厅⟧；适用范围：全省各开发区',
  '市级责任单位：⟦responsible 市农业农村局⟧；县级责任单位：⟦responsible 各县区政府⟧；指导单位：⟦responsible 省农业农村厅⟧',
  '主要负责单位：⟦lead 省农业农村厅⟧，配合单位：⟦support 省财政厅⟧',
  '责任单位：⟦responsible 市教育局⟧⟦responsible 市财政局⟧⟦responsible 各区县政府⟧',
  '⟦responsible 市教育局⟧、⟦responsible 各县（市、区）⟧、⟦responsible 高新区⟧、⟦responsible 经开区⟧',
  '⟦responsible 市发改委⟧、⟦responsible 各县（市）区⟧、⟦responsible 各开发区管委会⟧',
  '牵头市直部门：⟦lead 市教育局⟧；责任单位及完成时限：⟦responsible 市财政局⟧，2025年6月底',
  '⟦responsible 消费品工业司⟧，⟦responsible 相关行业协会⟧，⟦responsible 地方工业和信息化主管部门⟧',
  '⟦lead 市教育局⟧牵头，有关部门按职责分工负责',
  '⟦responsible 国家发展改革委⟧、⟦responsible 工业和信息化部⟧指导',
  '⟦lead 市教育局⟧牵头，⟦responsible 市财政局⟧、⟦responsible 17个帮扶集团牵头单位⟧和⟦responsible 各县（区）政府⟧具体负责',
  '责任单位⟦responsible 市教育局⟧、⟦responsible 市财政局⟧',
  '⟦lead 市教育局⟧主抓',
  '责任：⟦responsible 市教育局⟧',
  '牵头单位：⟦lead 市发改委⟧；数据提供单位：⟦support 市统计局⟧',
  '牵头部门——⟦lead 市教育局⟧；参加部门——⟦support 市财政局⟧',
  '★⟦responsible 市教育局⟧、⟦responsible 市财政局⟧，★为牵头单位',
  '市级责任单位：⟦responsible 市教育局⟧；区县责任单位：⟦responsible 各区县政府⟧',
  '【牵头单位】⟦lead 市教育局⟧【责任单位】⟦responsible 市财政局⟧、⟦responsible 市人社局⟧【完成时限】6月底',
  '牵头单位：⟦lead 市教育局⟧ [配合单位] ⟦support 市财政局⟧',
  '责任单位：⟦responsible 县水务局⟧、⟦responsible 青溪镇⟧、⟦responsible 沙河镇⟧等乡镇',
  '责任单位：⟦responsible 市水务局⟧、⟦responsible 康县⟧、⟦responsible 文县⟧等县，⟦responsible 甘肃农投⟧',
  '⟦responsible 区卫生局⟧、⟦responsible 13个街道、镇⟧，⟦responsible 全市9个县（市、区）人民政府⟧负责',
  '⟦responsible 省林业厅⟧★、⟦responsible 省财政厅⟧、⟦responsible 省商务厅⟧负责；标★的单位为牵头单位',
  '⟦lead 省林业厅⟧主责，⟦support 省财政厅⟧协同',
  '责任单位：⟦responsible 昆明市⟧、⟦responsible 曲靖市⟧等16个州（市）政府',
  '责任处室：⟦responsible 基础教育处⟧；',
  '责任单位：⟦responsible 省住建厅⟧，⟦responsible 各市、州、直管市、神农架林区人民政府⟧',
  '责任单位：⟦responsible 市公安局⟧、⟦responsible 市茶业工程建设指挥部⟧项目责任人：李四；配合单位：⟦support 市财政局⟧',
  '责任单位：⟦responsible 自治区财政厅⟧，⟦responsible 各盟行政公署、市人民政府⟧',
  '责任单位：⟦responsible 市统计局⟧、⟦responsible 各区人民政府⟧（含开发区管委会，下同）、⟦responsible 各辖市、区人民政府⟧',
  '牵头负责领导：张三；牵头责任单位：⟦lead 市教育局⟧；协同责任单位：⟦support 市财政局⟧',
  '部门分工：⟦lead 市教育局⟧牵头，⟦support 各地⟧、⟦support 各部门⟧配合',
  '牵头单位：⟦lead 市教育局⟧责任单位：⟦responsible 市财政局⟧、⟦responsible 各区县政府⟧',
  '牵头部门：⟦lead 市公安局⟧ 参与部门：⟦support 市财政局⟧ 落实部门：⟦implement 各县区政府⟧',
  '牵头责任单位：⟦lead 市公安局⟧ 配合实施单位：⟦support 各县区政府⟧',
  '牵头责任单位：⟦lead 县卫健委⟧ 主要协作单位：⟦support 各乡镇人民政府⟧、⟦support 县政府有关部门⟧',
  '牵头处室：⟦lead 财务处⟧；责任处室〔单位〕：⟦responsible 审计处⟧',
  '由⟦responsible 市水务局⟧，⟦responsible 川汇区⟧、⟦responsible 商水县⟧、⟦responsible 项城市人民政府⟧负责',
  '由⟦responsible 市发改委⟧、⟦responsible 市统计局⟧负责。一项任务涉及多个部门的，原则上由排名首位的部门牵头负责。下同',
  '⟦responsible 省教育厅⟧、⟦responsible 省财政厅⟧负责。列第一位者为牵头部门或单位，其他有关部门和单位按职责分工负责，下同',
  '责任单位：⟦lead 省教育厅⟧牵头，⟦responsible 省财政厅⟧（除标注为“牵头”单位外，列第一位的为牵头或汇总单位，下同）',
] as const

describe('a statement of responsibility', () => {
  it.each(samples)('%s', (sample) => {
    const { text, findings } = marked(sample)
    const reading = readStatement(text, { bare: true })
    if (!('statement' in reading)) throw new Error(`not read: ${JSON.stringify(reading)}`)
    const read = reading.statement.bodies.map(({ role, mention, start, end }) => ({ kind: role, words: mention, start, end }))
    expect(read).toEqual(findings)
  })

  it.each([
    '含一级',
    '试行',
    '2023-2025年',
    '中心',
    '以下简称方案',
    '国家标准',
    '科技馆、文化馆',
    '社区、村委会',
    '社会服务机构',
    '南昌县',
  ])('（%s） states nothing', (words) => {
    expect(readStatement(words, { bare: true })).toHaveProperty('rejected')
  })

  it.each([
    ['龙头企业牵头组建', 'company-leads'],
    ['首席质量官负责', 'person-or-rule'],
    ['质量终身负责制', 'person-or-rule'],
    ['责任领导：张三', 'persons'],
  ])('（%s） is turned down by the rule %s', (words, rule) => {
    expect(readStatement(words, { bare: true })).toEqual({ rejected: rule })
  })

  it.each([
    ['省交通运输厅，大理、景洪和瑞丽市政府负责', ['省交通运输厅', '大理市政府', '景洪市政府', '瑞丽市政府']],
    ['责任单位：朝阳、海淀区人民政府，怒江、迪庆州政府', ['朝阳区人民政府', '海淀区人民政府', '怒江州政府', '迪庆州政府']],
    ['责任单位：赣州、龙南经济技术开发区管委会', ['赣州经济技术开发区管委会', '龙南经济技术开发区管委会']],
    ['责任单位：水利、供电公司，市水利局、各区政府', ['水利', '供电公司', '市水利局', '各区政府']],
  ])('%s: places that share an office are a body each', (words, mentions) => {
    const reading = readStatement(words, { bare: false })
    const bodies = 'statement' in reading ? reading.statement.bodies : []
    expect(bodies.map(({ mention }) => mention)).toEqual(mentions)
    for (const { mention, start, end } of bodies) expect(mention.startsWith(words.slice(start, end))).toBe(true)
  })

  it('reads a bare office that no registry has by whose it is, and classes by what they grow', () => {
    const mentions = (words: string) => {
      const reading = readStatement(words, { bare: true })
      return 'statement' in reading ? reading.statement.bodies.map(({ mention }) => mention) : []
    }
    expect(mentions('市重建委')).toEqual(['市重建委'])
    expect(mentions('重建委')).toEqual([])
    expect(mentions('党工委宣传部、教育文体局')).toEqual(['党工委宣传部', '教育文体局'])
    expect(mentions('省公安厅及各市（地）政府、行署配合')).toEqual(['省公安厅', '各市（地）政府、行署'])
    expect(mentions('县农业农村局牵头，各茶叶乡镇人民政府具体落实')).toEqual(['县农业农村局', '各茶叶乡镇人民政府'])
  })

  it.each([
    ['牵头单位：州财政局（资金整合）、州住建局（管廊）、州委宣传部（文明创建）', ['州财政局', '州住建局', '州委宣传部']],
    ['责任单位：市发展改革委（物价局）、州烟草专卖局（公司）', ['市发展改革委（物价局）', '州烟草专卖局（公司）']],
    ['由莱州市政府会同市海洋发展和渔业局高标准推进建设', ['莱州市政府', '市海洋发展和渔业局']],
    [
      '市人社局（居民医保，牵头）、内蒙古电力（集团）有限责任公司（配合），各旗县（市、区）人民政府（落实）',
      ['市人社局', '内蒙古电力（集团）有限责任公司', '各旗县（市、区）人民政府'],
    ],
    ['责任单位：市城投集团（建设主体）、各区人民政府〈含开发区，下同〉', ['市城投集团', '各区人民政府']],
    ['由市生态环境局、市农业农村局分头落实', ['市生态环境局', '市农业农村局']],
  ])('%s: a note of what an office does and what it does next are no part of its name', (words, mentions) => {
    const reading = readStatement(words, { bare: false })
    expect('statement' in reading && reading.statement.bodies.map(({ mention }) => mention)).toEqual(mentions)
  })

  it('tells how many share the office', () => {
    const reading = readStatement('责任单位：朝阳、海淀、石景山三区政府', { bare: false })
    const bodies = 'statement' in reading ? reading.statement.bodies : []
    expect(bodies.map(({ mention, start, end }) => [mention, start, end])).toEqual([
      ['朝阳区政府', 5, 7],
      ['海淀区政府', 8, 10],
      ['石景山区政府', 11, 18],
    ])
  })

  it.each([
    ['责任单位：市教育局；时间节点：上半年', '时间节点：上半年'],
    ['责任单位：市教育局；进度要求：6月底开工', '进度要求：6月底开工'],
    ['市教育局负责；2030年12月底前完成首批创建', '2030年12月底前完成首批创建'],
    ['市教育局牵头，2024年—2026年', '2024年—2026年'],
    ['责任单位：市教育局，即日起至2025年3月15日', '即日起至2025年3月15日'],
  ])('%s has a deadline', (words, deadline) => {
    const reading = readStatement(words, { bare: false })
    expect('statement' in reading && reading.statement.deadlines.map(({ text }) => text)).toEqual([deadline])
    expect('statement' in reading && reading.statement.bodies.map(({ mention }) => mention)).toEqual(['市教育局'])
  })

  it('gives the cell of a column its role', () => {
    const reading = readStatement('市生态环境局、各县区政府', { bare: true, column: 'support' })
    expect('statement' in reading && reading.statement.bodies.map((body) => `${body.mention} ${body.role}`)).toEqual([
      '市生态环境局 support',
      '各县区政府 support',
    ])
  })

  it('reads lists of hundreds of bodies, and none that no statement is as long as', () => {
    const bodies = (count: number) => `责任单位：${Array.from({ length: count }, () => '市教育局').join('，')}`
    const reading = readStatement(bodies(400), { bare: false })
    expect('statement' in reading && reading.statement.bodies.length).toBe(400)
    expect('statement' in readStatement(bodies(600), { bare: false })).toBe(false)
  })
})
