import { unitKind } from '../../lexicon/units.ts'
import type { Range } from './target-clauses.ts'
import type { Candidate } from './target-scan.ts'

/** A member of a list within a clause, with its numbers. */
export interface Piece extends Range {
  readonly numbers: readonly Candidate[]
  /** The number that counts, where the others only say which ones are counted. */
  readonly head: Candidate | undefined
}

const BETWEEN =
  /、|(?<=[\d个家项件条名座所%人元亩吨]|以上|左右|以内)(?:以及|和|及)(?!其(?!他)|以[上下内])|(?:以及|和|及|与)(?=(?:约|近|超过?|至少)?\d)/gu

/** The members of a list within a clause, empty ones left out. */
function membersOf(masked: string, clause: Range): Range[] {
  const members: Range[] = []
  const words = masked.slice(clause.start, clause.end)
  let start = 0
  BETWEEN.lastIndex = 0
  for (let hit = BETWEEN.exec(words); hit !== null; hit = BETWEEN.exec(words)) {
    if (hit.index > start) members.push({ start: clause.start + start, end: clause.start + hit.index })
    start = BETWEEN.lastIndex
  }
  if (start < words.length) members.push({ start: clause.start + start, end: clause.end })
  return members
}

/**
 * A clause as list members with a number each. A member without one belongs to the next (国家标准、行业标准260项),
 * or to the one before where that has its noun after the number (50个零部件、元器件项目).
 */
export function piecesOf(masked: string, clause: Range, candidates: readonly Candidate[]): Piece[] {
  if (candidates.length === 0) return []
  const heads = headsIn(masked, clause, candidates)
  const pieces: Piece[] = []
  let start: number | undefined
  let past = clause.start
  for (const part of membersOf(masked, clause)) {
    if (part.end <= past) continue
    const head = heads.find((one) => one.number.start >= part.start && one.number.start < part.end)
    if (head !== undefined) {
      const numbers = candidates.filter((one) => one.start >= part.start && one.start < head.end)
      pieces.push({ start: start ?? part.start, end: head.end, numbers, head: head.number })
      start = undefined
      past = head.end
      continue
    }
    const numbers = candidates.filter((one) => one.start >= part.start && one.start < part.end)
    const previous = pieces.at(-1)
    if (numbers.length === 0) {
      const open = previous !== undefined && start === undefined && (previous.numbers.at(-1)?.end ?? previous.end) < previous.end
      if (open && previous !== undefined) pieces[pieces.length - 1] = { ...previous, end: part.end }
      else start ??= part.start
      continue
    }
    pieces.push({ start: start ?? part.start, end: part.end, numbers, head: undefined })
    start = undefined
  }
  return pieces
}

/**
 * A count whose noun is told apart by further numbers.
 *
 *     培育15个数控化率提升5%以上、工具普及率提升10%以上的产业集群
 *         ^^^^
 */
function headsIn(masked: string, clause: Range, candidates: readonly Candidate[]): { number: Candidate; end: number }[] {
  const heads: { number: Candidate; end: number }[] = []
  for (let k = 0; k < candidates.length; k++) {
    const number = candidates[k]
    const first = candidates[k + 1]
    if (number === undefined || first === undefined || kindOf(number) !== 'count') continue
    const between = masked.slice(number.end, first.start)
    const apart =
      between === '' &&
      first.quantity.after !== '' &&
      (/^(?:money|measure)$/u.test(kindOf(first) ?? '') || /[户人]$/u.test(first.quantity.unit ?? ''))
    if (!apart && (between.length < 2 || /[、“”均都]/u.test(between) || !/^[\p{Script=Han}A-Za-z]/u.test(between))) continue
    let j = k + 1
    for (let one = candidates[j]; one !== undefined && tellsApart(one); one = candidates[j]) j++
    const last = candidates[j - 1]
    if (j === k + 1 || last === undefined) continue
    const following = candidates[j]
    const limit = following === undefined ? clause.end : stopBefore(masked, last.end, following.start)
    const tail = masked.slice(last.end, limit)
    const over = /(?:超过?|过|达到?)$/u.test(masked.slice(Math.max(0, last.start - 3), last.start))
    const grouped = over && (GROUP.test(tail) || /^、[^\d的]{2,24}的[^、的]{2,}$/u.test(tail))
    const bounded = last.quantity.after !== '' && /^\p{Script=Han}{2,}/u.test(tail)
    const twin = over && tail === '' && following !== undefined && TWIN.test(masked.slice(last.end, clause.end))
    const among = tail === '' && masked.slice(clause.start, number.start).endsWith('其中')
    if (!grouped && !bounded && !among && !twin && !/^[^、的]{0,8}的(?:[^、的]{2,}|[县市区镇乡村]$)/u.test(tail)) continue
    heads.push({ number, end: limit })
    k = j - 1
  }
  return heads
}

/** 6家收入超90亿元｜、9家收入超10亿元的企业: what both count stands behind the second. */
const TWIN = /^、\d+[个家户][^，；、\d]{2,12}(?:超过?|过|达到?|突破)\d[\d.]*[万亿]?[元吨](?:以上)?的[^，；、的]{2,16}$/u

/** Where the member before the number at `to` ends: at the last 、 or 和. */
function stopBefore(masked: string, from: number, to: number): number {
  const between = masked.slice(from, to)
  const stop = Math.max(between.lastIndexOf('、'), between.lastIndexOf('和'), between.lastIndexOf('及'))
  return stop < 0 ? to : from + stop
}

/** Things that an amount tells apart: 超10亿元企业. */
export const GROUP = /^\p{Script=Han}{0,10}(?:企业|项目|集群|园区|产业|品牌|基地|产品|单位|机构|队伍)/u

/** An amount of something, of visitors a year or of heads says which things are meant: 20个年接待300万人次以上的景区, 90个25户以上村庄. */
const tellsApart = ({ quantity: { unit = '', after } }: Candidate) =>
  unitKind(unit) !== 'count' || unit.endsWith('人次') || (after !== '' && /[户人头只羽匹]$/u.test(unit))

const kindOf = (number: Candidate) => (number.quantity.unit === undefined ? undefined : unitKind(number.quantity.unit))
