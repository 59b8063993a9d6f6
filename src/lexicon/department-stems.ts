import type { FunctionSlug } from './functions.ts'
import { stemsOfEconomy } from './stems-economy.ts'
import { stemsOfGovernment } from './stems-government.ts'
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
  const rows = (stemsOfEconomy + stemsOfSociety + stemsOfGovernment)
    .trim()
    .split(/\n+/)
    .map((line) => line.split('|'))
  const functionsOf = (slugs: string) => slugs.split(',') as FunctionSlug[]
  for (const [full = '', , slugs = ''] of rows) map.set(full, { full, functions: functionsOf(slugs) })
  for (const [full = '', others = '', slugs = ''] of rows) {
    for (const form of others.split(',')) {
      const name = form.replace('=', '')
      if (name === '' || map.has(name)) continue
      const short = form.startsWith('=') || isShortening(name, full)
      map.set(name, { full: short ? full : name, functions: functionsOf(slugs) })
    }
  }
  return map
}

/** Whether a form only leaves out characters of the full name; 和, 与 and 及 between its parts do not count. */
function isShortening(form: string, full: string): boolean {
  const wanted = form.replace(/[和与及]/g, '')
  let at = 0
  for (const char of full) if (char === wanted.charAt(at)) at++
  return at === wanted.length
}
