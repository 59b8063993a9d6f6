import type { FunctionSlug } from './functions.ts'
import { stemsOfEconomy } from './stems-economy.ts'
import { stemsOfSociety } from './stems-society.ts'

/** A remit as departments carry it in their names: 市场监督管理 in 甘肃省市场监督管理局 and in 吉林省市场监督管理厅. */
export interface Stem {
  readonly full: string
  readonly functions: readonly FunctionSlug[]
}

/**
 * Every printed form of a remit, full or short → the remit. The suffix (局 厅 委 办 …) is read apart and completed:
 * 发改|委 → 发展和改革|委员会.
 */
export const stems: ReadonlyMap<string, Stem> = build()

function build(): Map<string, Stem> {
  const map = new Map<string, Stem>()
  const rows = (stemsOfEconomy + stemsOfSociety)
    .trim()
    .split(/\n+/)
    .map((line) => line.split('|'))
  for (const [full = '', , slugs = ''] of rows) map.set(full, { full, functions: slugs.split(',') as FunctionSlug[] })
  for (const [full = '', short = ''] of rows) {
    const stem = map.get(full)
    if (stem !== undefined) for (const name of short.split(',')) if (name !== '' && !map.has(name)) map.set(name, stem)
  }
  return map
}
