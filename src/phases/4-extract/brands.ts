import type { Problem, Rejection } from '../../text/problem.ts'
import { inText, type Span, touching } from '../../text/span.ts'
import { type Outline, walk } from '../3-outline/outline.ts'
import { type Anchor, anchorsIn } from './brand-forms.ts'
import { listedAwards, listedBrands } from './brand-lists.ts'
import { inTitle, namedBrands, trimName } from './brand-names.ts'
import { findPlaceNames, holdsPlace, placeLetters } from './brand-places.ts'
import type { BrandForm } from './brand-shape.ts'
import {
  ACTIVITY_BEHIND,
  ACTIVITY_VERB,
  ASPIRED,
  AWARD_SHAPE,
  BRAND_SHAPE,
  BRAND_VERB,
  CALLED,
  CAMPAIGN_SHAPE,
  COLUMN,
  CONFERRED,
  CONTEST_BEHIND,
  COUNT,
  CUE_VERB,
  DAY_BEHIND,
  EVENT_SHAPE,
  FAME_BEHIND,
  FIRM_CLASS,
  FOLLOWED,
  GENERIC,
  INDUSTRY,
  NUMBERED,
  OWN_BRAND,
  PILOT,
  PLACE_BRAND,
  PLACE_SCHEME,
  PLATFORM_SHAPE,
  quotedForms,
  RUN_BEHIND,
  SCHEME_VERB,
  SLOGAN,
  STRIVING,
  TITLE_BEHIND,
  TITLE_CUE,
  TITLE_SHAPE,
  TITLE_VERB,
  WISHES,
} from './brand-words.ts'
import type { BrandCategory, BrandFinding } from './findings.ts'
import { type Range, splitClauses, splitSentences } from './target-clauses.ts'

interface Region extends Range {
  readonly task: string | undefined
}

/** No sentence of prose has a longer clause. */
const LONGEST = 1200

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
      for (const [index, clause] of clauses.entries()) {
        while ((anchors[next]?.at ?? clause.start) < clause.start) next++
        const forms = clause.end - clause.start > LONGEST ? undefined : formsOf(anchors, next, clause)
        if (forms === undefined) continue
        const words = text.slice(clause.start, clause.end)
        const branded = words.includes('品牌')
        const cued = branded || isCued(text, clauses, index)
        if ((!cued && !COUNT.test(words)) || FOLLOWED.test(words) || touching(outline.text.damaged, clause)) continue
        const found = cued && words.includes('“') ? quoted(words, rejections, clause.start) : []
        found.push(...namedBrands(words, forms, cued))
        if (cued && (branded || words.includes('地理标志'))) found.push(...listedBrands(words))
        if (cued && words.includes('奖项')) found.push(...listedAwards(words))
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

const spanOf = (at: number, one: Named): Span<'text'> => inText(at + one.start, at + one.end)

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

/** Names in quotes: what follows the last quote of a run speaks for all of the run (“A”“B”等区域品牌). */
function quoted(words: string, rejections: Rejection<'text'>[], offset: number): Named[] {
  const found: Named[] = []
  for (const run of words.matchAll(/(?:“[^“”]{1,24}”(?:、|和|及|与|以及)?)+/gu)) {
    if (inTitle(words, run.index)) continue
    const end = run.index + run[0].length
    const after = words.slice(end).replace(/^等“[^“”]{1,12}”/u, '等')
    const before = words.slice(Math.max(0, run.index - 14), run.index)
    for (const hit of run[0].matchAll(/“([^“”]+)”/gu)) {
      const name = hit[1] ?? ''
      const start = run.index + hit.index + 1
      const behind = words.slice(start + name.length, start + name.length + 14)
      const whole = withKindBehind(name, behind)
      if (whole !== undefined) {
        found.push({ ...whole, start: start - 1, end: start - 1 + whole.name.length })
        continue
      }
      const kind = kindOf(name, after, before)
      if (kind === undefined)
        rejections.push({ kind: 'brand', rule: 'no-brand-cue', span: inText(offset + start, offset + start + name.length) })
      else found.push({ name, ...kind, start, end: start + name.length })
    }
  }
  return found
}

/** A quoted word that is a name only with what it is called behind it: “三品”专项行动, “四好农村路”示范县. */
function withKindBehind(name: string, behind: string): Pick<Named, 'name' | 'category' | 'core'> | undefined {
  const title = TITLE_BEHIND.exec(behind)
  if (title !== null && !PILOT.test(name)) return { name: `“${name}${title[0]}`, category: 'award', core: false }
  const day = /^[\d·.]+$/u.test(name) ? DAY_BEHIND.exec(behind) : null
  if (day !== null) return { name: `“${name}${day[0]}`, category: 'event', core: false }
  const contest = CONTEST_BEHIND.exec(behind)
  if (contest !== null) return { name: `“${name}${contest[0]}`, category: 'event', core: false }
  const run = name.length <= 3 && !EVENT_SHAPE.test(name) ? RUN_BEHIND.exec(behind) : null
  if (run === null || !/[品质标同]/u.test(name + run[0]) || SLOGAN.test(name.replace('三品', ''))) return undefined
  return { name: `“${name}${run[0]}`, category: 'campaign', core: false }
}

function kindOf(name: string, after: string, before: string): { category: BrandCategory; core: boolean } | undefined {
  if (
    CALLED.test(before) ||
    (FOUGHT.test(before) && !/(?:工程|行动|活动|计划)$/u.test(name)) ||
    COLUMN.test(after) ||
    /^[\d·.]+$|[厅局委府]$/u.test(name)
  )
    return undefined
  if (SLOGAN.test(name) || GENERIC.test(name) || WISHES.test(name) || trimName(name) === '' || /^一[县村乡镇市区企园校]一.$/u.test(name))
    return undefined
  if (isPlaceBrand(name)) return { category: 'brand', core: true }
  if (/^(?:[二两三]品一标|绿色食品|有机(?:农产|食)品|无公害农产品|地理标志(?:农?产品)?)$/u.test(name))
    return { category: 'brand', core: false }
  if (PLATFORM_SHAPE.test(name) && (placeLetters.has(name.charAt(0)) || /^[ei]/iu.test(name))) return { category: 'platform', core: false }
  const firms = /^(?:中小)?企业/u.test(after)
  if (FIRM_CLASS.test(name) && (firms || name === '专精特新'))
    return firms && STRIVING.test(before.slice(-8)) ? { category: 'award', core: false } : undefined
  if (BRAND_SHAPE.test(name) && !INDUSTRY.test(name)) return { category: 'brand', core: true }
  if (AWARD_SHAPE.test(name) && !name.includes('、') && !OWN_BRAND.test(after))
    return { category: name.endsWith('领跑者') ? 'campaign' : 'award', core: false }
  if (TITLE_SHAPE.test(name) && (TITLE_CUE.test(after) || TITLE_VERB.test(before))) return { category: 'award', core: false }
  if (EVENT_SHAPE.test(name) && !/^(?:蓝天|节|\d+日$)|\d个?月$/u.test(name)) return { category: 'event', core: false }
  if (CAMPAIGN_SHAPE.test(name)) return { category: 'campaign', core: false }
  if (FAME_BEHIND.test(after)) return { category: 'brand', core: true }
  for (const form of quotedForms) {
    if (!form.after.test(after)) continue
    if (form.category === 'brand' && form.core && /^(?:企业|行业|产品|工程|知名|自主|的)*品牌(?:意识|战略$)/u.test(after)) continue
    if (form.category === 'campaign' && !/品牌|质量|消费|放心|品质|标准|服务/u.test(name + after.slice(0, 16) + before)) continue
    return { category: form.category, core: form.core }
  }
  if (ACTIVITY_BEHIND.test(after) && ACTIVITY_VERB.test(before)) return { category: 'campaign', core: false }
  if (PLACE_SCHEME.test(`${name}”${after}`) && SCHEME_VERB.test(before) && !ASPIRED.test(name) && holdsPlace(name))
    return { category: 'campaign', core: false }
  if (NUMBERED.test(`${name}”${after}`) && SCHEME_VERB.test(before)) return { category: 'campaign', core: false }
  if (CONFERRED.test(before)) return { category: 'award', core: false }
  if (/品牌$|品牌[“、]?$/u.test(before)) return { category: 'brand', core: true }
  if (BRAND_VERB.test(before) || (/(?:打造|培育|创建)$/u.test(before) && placeLetters.has(name.charAt(0)) && name.length <= 5))
    return { category: 'brand', core: true }
  return undefined
}

/** What is put an end to is no brand: 整治300家“低散乱”企业. */
const FOUGHT = /(?:整治|治理|取缔|打击|查处|清理|清退|淘汰|关停|杜绝|禁止|遏制|消除|破除)[^，。；、]{0,8}$/u

/** A place that is to stand for quality, or what it is to be known for: 品质江州, 江州服务. */
function isPlaceBrand(name: string): boolean {
  if (name.length > 8 || !PLACE_BRAND.test(name)) return false
  return findPlaceNames(name).some((place) =>
    place.start === 2 ? place.end === name.length : place.start === 0 && place.end === name.length - 2,
  )
}

/** Of overlapping names the longest stays. */
function withoutOverlap(found: readonly Named[]): Named[] {
  const kept: Named[] = []
  for (const one of [...found].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (one.name.length < 2) continue
    if (kept.every((other) => one.end <= other.start || one.start >= other.end)) kept.push(one)
  }
  return kept.sort((a, b) => a.start - b.start)
}
