import MiniSearch from 'minisearch'
import { Converter } from 'opencc-js'
import type { Label } from '../../graph/schema.ts'
import type { NodeSummary } from './shapes.ts'

/** Something to be found, with all its names. */
export interface Entry {
  readonly node: NodeSummary
  readonly names: readonly string[]
  /** The same without the place or the issuer that they begin with. */
  readonly cores: readonly string[]
}

export type Hit = NodeSummary & { readonly score: number }

/**
 * Finds nodes by any stretch of a name: exact, exact but for the place, prefix, infix, initials (工信厅 in 工业和信息化厅), in this order;
 * among equals bodies and policies stand before tasks.
 */
export type Search = (query: string, label?: Label) => readonly Hit[]

/** What people look for first stands first among equals. */
const importance: Readonly<Record<Label, number>> = {
  Department: 8,
  BrandProgram: 7,
  Policy: 6,
  Indicator: 5,
  Province: 9,
  Function: 4,
  Task: 3,
  Target: 2,
  Section: 1,
}

const simplify = Converter({ from: 't', to: 'cn' })

/** One script, one width, one case, without spaces and signs: 《甘政办发〔2023〕1号》 is found as 甘政办发2023 1号. */
function folded(text: string): string {
  return simplify(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, '')
}

/** Single characters: whatever stands inside a name is among the candidates, which `rankOf` then judges. */
function characters(text: string): string[] {
  return [...new Set(text.replaceAll('\n', ''))]
}

/** An index of the entries' names. */
export function buildSearch(entries: readonly Entry[]): Search {
  const records = entries.map(({ node, names, cores }, id) => ({ id, node, names: names.map(folded), cores: cores.map(folded) }))
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'], tokenize: characters, processTerm: (term) => term })
  index.addAll(records.map(({ id, names }) => ({ id, text: names.join('\n') })))
  return (query, label) => {
    const words = query
      .split(/\s+/u)
      .map(folded)
      .filter((word) => word !== '')
    const whole = words.join('')
    if (whole === '') return []
    const found = index.search(whole, { combineWith: 'AND' })
    const hits: { hit: Hit; length: number }[] = []
    for (const { id } of found) {
      const record = records[id as number]
      if (record === undefined || (label !== undefined && record.node.label !== label)) continue
      const rank = Math.max(rankOf(record, whole), words.length > 1 ? Math.min(...words.map((word) => rankOf(record, word))) : 0)
      if (rank === 0) continue
      const length = Math.min(...record.names.map((name) => name.length))
      hits.push({
        hit: {
          ...record.node,
          score: rank * 100 + importance[record.node.label] * 10 + Math.min(9, Math.log2(1 + (record.node.degree ?? 0))),
        },
        length,
      })
    }
    return hits.sort((a, b) => b.hit.score - a.hit.score || a.length - b.length || (a.hit.id < b.hit.id ? -1 : 1)).map(({ hit }) => hit)
  }
}

/** 5 exact, 4 exact but for its place or issuer, 3 prefix, 2 infix, 1 initials in order; 0 not at all. */
function rankOf({ names, cores }: { readonly names: readonly string[]; readonly cores: readonly string[] }, word: string): number {
  if (names.includes(word)) return 5
  if (cores.includes(word)) return 4
  if (names.some((name) => name.startsWith(word)) || cores.some((core) => core.startsWith(word))) return 3
  if (names.some((name) => name.includes(word))) return 2
  const initials = word.replace(/^[省市县区州]/u, '')
  return [...initials].length > 2 && names.some((name) => isWithin(initials, name)) ? 1 : 0
}

/** Whether the characters stand in the name in their order, from one word's start to the name's end (工信厅 in 工业和信息化厅). */
function isWithin(initials: string, name: string): boolean {
  if (name.at(-1) !== initials.at(-1) || name.length > 30) return false
  let at = 0
  for (const character of initials) {
    at = name.indexOf(character, at) + 1
    if (at === 0) return false
  }
  return true
}
