import { expect, it } from 'vitest'
import {
  type Brand,
  compareCarriers,
  facetCounts,
  filterBrands,
  localGraph,
  mentionsByTask,
  policiesOf,
  yearsOf,
} from '../../../../../web/views/brands/gallery.ts'

const mention = (policy: string, issuedOn?: string) => ({
  policy,
  policyTitle: policy,
  evidence: { quote: '', start: 0, end: 1 },
  ...(issuedOn && { issuedOn }),
})
const brand = (name: string, over: Partial<Brand> = {}): Brand => ({
  id: name,
  name,
  category: 'brand',
  core: false,
  provinceName: '甲省',
  mentions: [mention('p')],
  carriers: [],
  ...over,
})
const brands = [
  brand('常见', { mentions: [mention('p'), mention('q')] }),
  brand('核心', { core: true }),
  brand('奖', { category: 'award', provinceName: '乙省' }),
]
const none = { province: undefined, category: undefined, core: false, words: '' }

it('shows core brands first, then those named most', () => {
  expect(filterBrands(brands, none).map((b) => b.name)).toEqual(['核心', '常见', '奖'])
  expect(filterBrands(brands, { ...none, core: true }).map((b) => b.name)).toEqual(['核心'])
  expect(filterBrands(brands, { ...none, words: ' 常 ' }).map((b) => b.name)).toEqual(['常见'])
})

it('counts a facet under the other filters, and keeps its empty values', () => {
  expect(facetCounts(brands, { ...none, province: '乙省' }, 'category')).toEqual([
    ['award', 1],
    ['brand', 0],
  ])
  expect(facetCounts(brands, { ...none, province: '乙省' }, 'province')).toEqual([
    ['甲省', 2],
    ['乙省', 1],
  ])
})

it('tells years and policies without repeating them', () => {
  const b = brand('x', { mentions: [mention('p', '2023-05-01'), mention('p', '2023-05-01'), mention('q', '2016-01-02'), mention('r')] })
  expect(yearsOf(b)).toEqual(['2016', '2023'])
  expect(policiesOf(b)).toBe(3)
})

it('puts the mentions of one task together', () => {
  const b = brand('x', { mentions: [mention('p'), { ...mention('p'), task: 't' }, mention('p')] })
  expect(mentionsByTask(b).map(({ policy, task, places }) => [policy, task, places.length])).toEqual([
    ['p', undefined, 2],
    ['p', 't', 1],
  ])
})

it('parts the carriers of two brands', () => {
  const carriers = (...names: string[]) => names.map((name) => ({ id: name, name, tasks: 1 }))
  expect(compareCarriers(brand('x', { carriers: carriers('a', 'b') }), brand('y', { carriers: carriers('b', 'c') }))).toEqual({
    both: ['b'],
    onlyA: ['a'],
    onlyB: ['c'],
  })
  const [x, y] = [
    brand('x', { carriers: carriers('甲省商务厅') }),
    brand('y', { provinceName: '乙省', carriers: carriers('乙省商务厅', '乙省财政厅') }),
  ]
  expect(compareCarriers(x, y)).toEqual({ both: ['商务厅'], onlyA: [], onlyB: ['乙省财政厅'] })
  expect(
    localGraph(brand('x', { carriers: carriers('a', 'b', 'c') }), { x: 100, y: 50 }, 2).map((p) => [Math.round(p.x), Math.round(p.y)]),
  ).toEqual([
    [0, -50],
    [0, 50],
  ])
})
