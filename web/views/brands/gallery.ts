import type { BrandList } from '../../../src/api/shapes.ts'
import { withoutProvince } from '../department-name.ts'

/** The gallery of brand programmes: facets with counts, and what two have in common. */

export type Brand = BrandList[number]
export interface BrandFilter {
  readonly province: string | undefined
  readonly category: string | undefined
  readonly core: boolean
  readonly words: string
}

/** Years in which policies name the brand, oldest first. */
export function yearsOf(brand: Brand): string[] {
  return [...new Set(brand.mentions.flatMap((mention) => (mention.issuedOn ? [mention.issuedOn.slice(0, 4)] : [])))].sort()
}

/** Its mentions by the task (or policy) that they stand in, each with all its places. */
export function mentionsByTask(brand: Brand) {
  const groups = new Map<string, Omit<Brand['mentions'][number], 'evidence'> & { places: Brand['mentions'][number]['evidence'][] }>()
  for (const { evidence, ...mention } of brand.mentions) {
    const key = `${mention.policy}\n${mention.task ?? ''}`
    const group = groups.get(key) ?? { ...mention, places: [] }
    group.places.push(evidence)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** How many different policies name it. */
export const policiesOf = (brand: Brand) => new Set(brand.mentions.map((mention) => mention.policy)).size

function keeps(brand: Brand, filter: BrandFilter): boolean {
  return (
    (filter.province === undefined || (brand.provinceName ?? '') === filter.province) &&
    (filter.category === undefined || brand.category === filter.category) &&
    (!filter.core || brand.core) &&
    brand.name.toLowerCase().includes(filter.words.trim().toLowerCase())
  )
}

/** Core brands first, then those named most often. */
export function filterBrands(brands: readonly Brand[], filter: BrandFilter): Brand[] {
  const collator = new Intl.Collator('zh-Hans-CN')
  return brands
    .filter((brand) => keeps(brand, filter))
    .sort((p, q) => Number(q.core) - Number(p.core) || q.mentions.length - p.mentions.length || collator.compare(p.name, q.name))
}

/** Values of one facet with how many brands each would show under the other filters. */
export function facetCounts(
  brands: readonly Brand[],
  filter: BrandFilter,
  facet: 'province' | 'category',
): [value: string, count: number][] {
  const counts = new Map<string, number>()
  for (const brand of brands) {
    const value = facet === 'province' ? (brand.provinceName ?? '') : brand.category
    counts.set(value, (counts.get(value) ?? 0) + (keeps(brand, { ...filter, [facet]: undefined }) ? 1 : 0))
  }
  return [...counts].sort((p, q) => q[1] - p[1] || (p[0] < q[0] ? -1 : 1))
}

/** Carriers of both brands, of the first only, of the second only; 甘肃省商务厅 and 吉林省商务厅 are both 商务厅. */
export function compareCarriers(a: Brand, b: Brand): { both: string[]; onlyA: string[]; onlyB: string[] } {
  const names = (brand: Brand) => new Map(brand.carriers.map(({ name }) => [withoutProvince(name, brand.provinceName), name]))
  const [left, right] = [names(a), names(b)]
  return {
    both: [...left.keys()].filter((name) => right.has(name)),
    onlyA: [...left].flatMap(([key, name]) => (right.has(key) ? [] : [name])),
    onlyB: [...right].flatMap(([key, name]) => (left.has(key) ? [] : [name])),
  }
}

export interface LocalPlace {
  readonly id: string
  readonly name: string
  readonly x: number
  readonly y: number
  readonly tasks: number
}

/** The brand's carriers around it, at most `limit`, the busiest at the top and on clockwise. */
export function localGraph(brand: Brand, radius: { x: number; y: number }, limit: number): LocalPlace[] {
  const shown = brand.carriers.slice(0, limit)
  return shown.map((carrier, index) => {
    const angle = (index / shown.length) * 2 * Math.PI - Math.PI / 2
    return { ...carrier, x: Math.cos(angle) * radius.x, y: Math.sin(angle) * radius.y }
  })
}
