import type { BrandCategory } from './findings.ts'

/** How an unquoted name is recognised: its ending, what may stand before it, what must stand around it. */
export interface BrandForm {
  readonly kind: string
  readonly category: BrandCategory
  readonly core: boolean
  /** Matches each whole name of a text with the words before it, with the flag `g`. */
  readonly pattern: RegExp
  /** The part of a match that is always in the name. */
  readonly ending: RegExp
  /** Words one of which every name holds. */
  readonly anchors: readonly string[]
  /** Where the name starts: after the last verb; at a level or a place (省级, 甘肃), without which it is none or its ending alone; at the match. */
  readonly start: 'verb' | 'level' | 'bare' | 'whole'
  /** Whether a number suffices that says how many there will be: 中国驰名商标达到10件. */
  readonly counted: boolean
  /** Whether the words around must say that it is striven for; by a verb, where a number of them says only how many there are. */
  readonly striven: boolean | 'verb'
  /** What stands right before the name. */
  readonly near: RegExp | undefined
  /** What its clause must hold. */
  readonly clause: RegExp | undefined
  /** Names that it is not. */
  readonly not: RegExp | undefined
}

/** A character of a name: Han, Latin letters, digits and dots. */
export const CHAR = '[\\p{Script=Han}A-Za-z\\d·]'

interface Sketch {
  readonly kind: string
  readonly category: BrandCategory
  readonly core?: boolean
  readonly before?: string
  readonly endings: string
  readonly tail?: string
  /** Literal words, one of which stands in every name; the endings themselves where they are literal. */
  readonly anchors?: string
  readonly start?: BrandForm['start']
  readonly counted?: boolean
  readonly striven?: BrandForm['striven']
  readonly near?: RegExp
  readonly clause?: RegExp
  readonly not?: RegExp
}

/** The property `Script=Han` as the two ranges that print uses, which an engine tests much faster. */
const quick = (source: string): string => source.replaceAll('\\p{Script=Han}', '㐀-䶿一-鿿')

/** Names of what stands `before`, then one of the `endings`; with `tail` what may follow or must not. */
export function form(sketch: Sketch): BrandForm {
  const { kind, category, core = false, before = '', endings, tail = '', start = 'verb', counted = false, striven = false } = sketch
  return {
    kind,
    category,
    core,
    pattern: new RegExp(quick(`(?:${before})(?:${endings})(?:${tail})`), 'gu'),
    ending: new RegExp(quick(endings), 'u'),
    anchors: (sketch.anchors ?? endings).split('|'),
    start,
    counted,
    striven,
    near: sketch.near,
    clause: sketch.clause,
    not: sketch.not,
  }
}
