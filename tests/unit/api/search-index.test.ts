import { expect, it } from 'vitest'
import type { Label } from '../../../graph/schema.ts'
import { buildSearch } from '../../../src/api/search-index.ts'
import { coresOf, namesOf } from '../../../src/api/summary.ts'

const nodes: readonly (readonly [Label, Record<string, string>])[] = [
  ['Task', { title: '市场监管局' }],
  ['Task', { title: '市场监管局能力建设' }],
  ['Department', { name: '甘肃省市场监督管理局', shortName: '省市场监管局', level: 'provincial' }],
  ['Department', { name: '国家市场监督管理总局', shortName: '市场监管总局', level: 'central' }],
  ['Department', { name: '兰州市市场监督管理局', shortName: '市市场监管局', level: 'city' }],
  ['Function', { name: '市场监管' }],
  ['Policy', { title: '甘肃省人民政府关于印发质量强省建设纲要的通知', docNumber: '甘政发〔2023〕1号' }],
  ['Policy', { title: '《质量强国建设纲要》' }],
  ['Task', { title: '质量强国建设' }],
]

const search = buildSearch(
  nodes.map(([label, row], at) => ({
    node: { id: `${label}:${at}`, label, title: row.title ?? row.name ?? '', subtitle: '', degree: 0 },
    names: namesOf(label, row),
    cores: coresOf(label, row),
  })),
)
const found = (query: string): string[] => search(query).map(({ label, title }) => `${label} ${title}`)

it('ranks exact, exact but for the place, prefix, initials', () => {
  expect(found('市场监管局')).toEqual([
    'Task 市场监管局',
    'Department 甘肃省市场监督管理局',
    'Department 兰州市市场监督管理局',
    'Task 市场监管局能力建设',
    'Department 国家市场监督管理总局',
  ])
  expect(found('市场监督管理局').slice(0, 2)).toEqual(['Department 甘肃省市场监督管理局', 'Department 兰州市市场监督管理局'])
})

it('puts bodies and policies before tasks of the same rank', () => {
  expect(found('质量强国')).toEqual(['Policy 《质量强国建设纲要》', 'Task 质量强国建设'])
  expect(found('场监管')[0]).toMatch(/^Department/)
})

it('knows a policy by what it is about, and by its number as typed', () => {
  expect(found('质量强省建设')[0]).toContain('质量强省建设纲要')
  expect(found('甘政发[2023]1号')).toEqual(['Policy 甘肃省人民政府关于印发质量强省建设纲要的通知'])
  expect(found('質量強國建設綱要')[0]).toBe('Policy 《质量强国建设纲要》')
})

it('finds nothing for signs alone', () => {
  expect(found('《》')).toEqual([])
})
