import type { Problem, Rejection } from '../../text/problem.ts'
import { inText, type Span, touching } from '../../text/span.ts'
import { type Outline, walk } from '../3-outline/outline.ts'
import { goodsBefore, listedFirms } from './brand-firms.ts'
import { type Anchor, anchorsIn } from './brand-forms.ts'
import { backedGoods, listedActivities, listedAwards, listedBrands, listedFeasts, listedHouses } from './brand-lists.ts'
import { namedBrands } from './brand-names.ts'
import { quotedBrands } from './brand-quoted.ts'
import type { BrandForm } from './brand-shape.ts'
import { COUNT, CUE_VERB, DONE, FOLLOWED, TO_COME } from './brand-words.ts'
import type { BrandCategory, BrandFinding } from './findings.ts'
import { type Range, splitClauses, splitSentences } from './target-clauses.ts'

interface Region extends Range {
  readonly task: string | undefined
}

/** No sentence of prose has a longer clause. */
const LONGEST = 1200

/** What may end a list of feasts. */
const FEASTS_LISTED = /赛事|节庆|节会|节事|展会|会展/u

/** What goods are to become: 推动江州大米、西河草莓做优做强. */
const MADE_STRONG = /做[优大强精]做[优大强精]|提质(?:扩量|增效)|单品创牌/u
const HELD = /(?:举办|承办|办好|提升|提高)[^，。；]{4,24}、/u

/** A name found in a clause. */
export interface Named {
  readonly name: string
  readonly category: BrandCategory
  readonly core: boolean
  readonly start: number
  readonly end: number
}

/**
 * Brands, awards, events, campaigns and platforms that the document promotes (DOMAIN 5): a cue in the clause and a name, quoted
 * or formed by its ending. Each name once a task. A quoted string near a cue that no form fits is a rejection. Linear in the text.
 */
export function findBrands(outline: Outline): { brands: BrandFinding[]; problems: Problem<'text'>[]; rejections: Rejection<'text'>[] } {
  const text = outline.text.text
  const rejections: Rejection<'text'>[] = []
  const brands: BrandFinding[] = []
  const seen = new Set<string>()
  const regions: Region[] = [{ ...outline.front, task: undefined }]
  for (const { section } of walk(outline.sections)) {
    if (section.zone === 'background') continue
    const task = section.task === undefined ? undefined : section.path
    if (section.cells !== undefined) for (const cell of section.cells) regions.push({ ...cell.span, task })
    else regions.push({ ...section.titleSpan, task }, { ...section.body, task })
  }
  for (const region of regions)
    for (const sentence of splitSentences(text, region)) {
      const anchors = anchorsIn(text, sentence.start, sentence.end)
      if (anchors.length === 0) continue
      const clauses = clausesOf(text, sentence)
      let next = 0
      let done = false
      for (const [index, clause] of clauses.entries()) {
        const words = text.slice(clause.start, clause.end)
        done = isDone(words, done)
        while ((anchors[next]?.at ?? clause.start) < clause.start) next++
        const forms = clause.end - clause.start > LONGEST ? undefined : formsOf(anchors, next, clause)
        if (forms === undefined) continue
        const branded = words.includes('品牌')
        const cued = branded || isCued(text, clauses, index)
        if ((!cued && !COUNT.test(words)) || FOLLOWED.test(words) || done || touching(outline.text.damaged, clause)) continue
        const inQuotes = cued && words.includes('“')
        const found = inQuotes ? [...listedActivities(words), ...backedGoods(words), ...quotedBrands(words, rejections, clause.start)] : []
        found.push(...namedBrands(words, forms, cued))
        if (cued && (FEASTS_LISTED.test(words) || HELD.test(words))) found.push(...listedFeasts(words))
        if (cued && (branded || words.includes('地理标志') || MADE_STRONG.test(words))) found.push(...listedBrands(words))
        if (cued && words.includes('老字号')) found.push(...listedHouses(words))
        if (cued && words.includes('、') && (branded || words.includes('老字号'))) found.push(...listedFirms(words))
        if (cued && words.includes('奖项')) found.push(...listedAwards(words))
        const before = branded || words.includes('商标') ? clauses[index - 1] : undefined
        if (before !== undefined && !touching(outline.text.damaged, before))
          for (const one of goodsBefore(text.slice(before.start, before.end), words)) found.push(moved(one, before.start - clause.start))
        for (const one of withoutOverlap(found)) {
          const key = `${region.task ?? ''}|${one.name}`
          if (seen.has(key)) continue
          seen.add(key)
          const { name, category, core } = one
          brands.push({ name, category, core, task: region.task, span: spanOf(clause.start, one) })
        }
      }
    }
  return { brands, problems: [], rejections }
}

const moved = (one: Named, by: number): Named => ({ ...one, start: one.start + by, end: one.end + by })

const spanOf = (at: number, one: Named): Span<'text'> => inText(at + one.start, at + one.end)

/** Whether a clause tells a result of the past, as the one before it in its sentence did: 去年打造了“甲乡”等品牌，创建示范村5个. */
const isDone = (words: string, before: boolean): boolean => !TO_COME.test(words) && (before || DONE.test(words))

/** Whether a verb sets what a clause names to work, in it or before it in a list of numbers: 新增驰名商标9件，著名商标9件. */
function isCued(text: string, clauses: readonly Range[], index: number): boolean {
  for (let i = index; i >= Math.max(0, index - 32); i--) {
    const clause = clauses[i]
    if (clause === undefined) return false
    const words = text.slice(clause.start, clause.end)
    if (words.includes('品牌') || CUE_VERB.test(words)) return true
    if (!COUNT.test(words)) return false
  }
  return false
}

/** The forms whose anchors stand in a clause, `first` being the first of these, each with the place of its first in it; undefined where none does. */
function formsOf(anchors: readonly Anchor[], first: number, clause: Range): ReadonlyMap<BrandForm, number> | undefined {
  let forms: Map<BrandForm, number> | undefined
  for (let i = first; i < anchors.length; i++) {
    const anchor = anchors[i]
    if (anchor === undefined || anchor.at >= clause.end) break
    forms ??= new Map()
    for (const form of anchor.forms) if (!forms.has(form)) forms.set(form, anchor.at - clause.start)
  }
  return forms
}

/** Clauses, a comma inside quotes not counted. */
function clausesOf(text: string, sentence: Range): Range[] {
  const pieces = splitClauses(text, sentence)
  if (!text.slice(sentence.start, sentence.end).includes('“')) return pieces
  const joined: Range[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    const open = last === undefined || last.end - last.start > 200 ? 0 : count(text, last, '“') - count(text, last, '”')
    if (last !== undefined && open > 0) joined[joined.length - 1] = { start: last.start, end: piece.end }
    else joined.push(piece)
  }
  return joined
}

const count = (text: string, range: Range, char: string) => text.slice(range.start, range.end).split(char).length - 1

/** Of overlapping names the longest stays. */
function withoutOverlap(found: readonly Named[]): Named[] {
  const kept: Named[] = []
  for (const one of [...found].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (one.name.length < 2) continue
    if (kept.every((other) => one.end <= other.start || one.start >= other.end)) kept.push(one)
  }
  return kept.sort((a, b) => a.start - b.start)
}
