import { describe, expect, it } from 'vitest'
import { read } from '../../../../src/ingest.ts'
import { isolatedDecode as decode } from '../../../../src/isolated-decode.ts'

/** The departments of a one-task document that 江西省财政厅 issues, by mention. */
async function departments(statement: string, issuer = '江西省财政厅') {
  const text = `${issuer}关于推进茶园建设的通知\n\n一、重点任务\n（一）改造茶园。推进改造。（${statement}）\n\n${issuer}\n2024年3月1日\n`
  const facts = read(await decode(new TextEncoder().encode(text)))
  return facts.responsibilities.map(({ mention, department }) => `${mention} ${department.replace('department:', '')}`)
}

describe('bodies that a list or the issuer tells', () => {
  it('reads offices behind a class as those of its units', async () => {
    expect(await departments('责任单位：各市人社局、财政局，省教育厅')).toEqual([
      '各市人社局 360000/各市人力资源和社会保障局',
      '财政局 360000/各市财政局',
      '省教育厅 360000/江西省教育厅',
    ])
  })

  it('reads offices behind those of a zone as the zone’s', async () => {
    expect(await departments('责任单位：赣江新区经济发展局、教育局，省教育厅')).toEqual([
      '赣江新区经济发展局 360000/赣江新区管理委员会经济发展局',
      '教育局 360000/赣江新区管理委员会教育局',
      '省教育厅 360000/江西省教育厅',
    ])
  })

  it('reads a bare organ behind a committee of the party as that of its place', async () => {
    expect(await departments('责任单位：弋阳县党委和政府')).toEqual(['弋阳县党委 361126/中共弋阳县委员会', '政府 361126/弋阳县人民政府'])
  })

  it('reads the offices above and below the issuer by its remit', async () => {
    const issuer = '南昌市市场监督管理局'
    expect(await departments('责任单位：省局、各县局', issuer)).toEqual(['省局 360000/江西省市场监督管理局', '各县局 360100/各县局'])
    expect(await departments('责任单位：市局', issuer)).toEqual(['市局 360100/南昌市市场监督管理局'])
    expect((await departments('责任单位：省局', '国家市场监督管理总局')).join()).toMatch(/^省局 unknown\/.*\/省局$/)
  })

  it('reads names whole that hold words of a statement', async () => {
    expect(await departments('责任单位：省社会组织管理局、省农村信用社联合社、省防总')).toEqual([
      '省社会组织管理局 360000/江西省社会组织管理局',
      '省农村信用社联合社 360000/江西省农村信用社联合社',
      '省防总 360000/江西省防汛抗旱总指挥部',
    ])
    expect(await departments('责任单位：各省、自治区、直辖市人民政府', '农业农村部')).toEqual([
      '各省、自治区、直辖市人民政府 000000/各省自治区直辖市人民政府',
    ])
  })

  it('reads an office abroad as one of the government, not as a part of the issuer', async () => {
    expect(await departments('责任单位：自治区政府驻成都办事处', '西藏自治区人民政府办公厅')).toEqual([
      '自治区政府驻成都办事处 540000/西藏自治区人民政府驻成都办事处',
    ])
  })

  it('knows a document of the corps by its issuer', async () => {
    expect(await departments('责任单位：发展改革委、自治区财政厅', '新疆生产建设兵团办公厅')).toEqual([
      '发展改革委 650000/新疆生产建设兵团发展和改革委员会',
      '自治区财政厅 650000/新疆维吾尔自治区财政厅',
    ])
  })

  it('reads a part of the office that issues the document', async () => {
    expect(await departments('责任单位：规划财务处')).toEqual(['规划财务处 360000/江西省财政厅规划财务处'])
    expect(await departments('责任单位：科技教育司', '农业农村部办公厅')).toEqual(['科技教育司 000000/农业农村部科技教育司'])
  })

  it('says whether the registry lacks a body, or the document its place', async () => {
    const text = '关于推进茶园建设的通知\n\n一、重点任务\n（一）改造茶园。推进改造。（市财政局、市云海署负责）\n'
    const { problems } = read(await decode(new TextEncoder().encode(text)))
    expect(problems.map(({ message }) => message)).toEqual([
      '“市财政局” is of a place that the document does not tell.',
      '“市云海署” is not in the registry.',
    ])
  })
})
