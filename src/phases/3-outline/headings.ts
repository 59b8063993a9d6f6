import { Failure } from '../../text/failure.ts'
import { unitSet } from '../../text/unit-set.ts'
import { hanValue, isHanDigit, type Mark, readBareMark, readMark } from '../2-normalise/mark.ts'
import { ordinals, paragraphs } from './allotted.ts'
import { ownersLength } from './assigned.ts'
import {
  attachmentsEnd,
  contentsEnd,
  isAskedFor,
  isAttachmentList,
  isBox,
  isGroupOfFigures,
  isIndicator,
  isListItem,
  isPartOfTask,
  isRowOfFigures,
  isRunInList,
} from './false-headings.ts'
import { captionAt, closesParts, isPartName, wordsEnd } from './heading-words.ts'
import type { MarkStyle } from './outline.ts'
import { standsBelowHead, worksIn } from './works.ts'

/** A heading found in the text, before the tree is built. Offsets count in the normalised text. */
export interface Heading {
  readonly style: MarkStyle
  readonly number: string | undefined
  readonly rank: number
  readonly start: number
  readonly titleStart: number
  readonly titleEnd: number
  /** Where its own text begins, after the title's final punctuation. */
  readonly bodyStart: number
  /** Whether it is a work of a list, whole in its words. */
  readonly isWork: boolean
}

/** The longest plans have some 2,000; a text with more than so many is no policy, and its graph would not fit in memory. */
const mostHeadings = 200_000

function tooMany(): Failure {
  return new Failure('FILE_TOO_LARGE', `The text has more than ${mostHeadings} headings.`, 'Split the file into its documents.')
}

export interface Found {
  readonly mark: (Omit<Mark, 'style'> & { readonly style: MarkStyle }) | undefined
  readonly start: number
  readonly rank: number
}

interface Open {
  readonly rank: number
  readonly value: number
}

/** What a label stands behind, or opens with. */
const SIGNS = unitSet('。）〕；：（第123456789〇零一二三四五六七八九十百')

/**
 * Finds all headings of `[from, to)` in order. A label opens a heading at a line's start, after a full stop or bracket, or right behind
 * another heading's words, when its number follows on: from the one before in its style (restarting or running on), or is the first.
 *
 *     一、总体要求（一）指导思想。以…为指导。（二）主要目标。到2025年…
 *     ^^^^^^^^^^ ^^^^^^^^           ^^^^^^^^
 */
export function findHeadings(text: string, from: number, to: number, skip: readonly { start: number; end: number }[] = []): Heading[] {
  const found: Found[] = []
  const lastValue = new Map<number, number>()
  let stack: Open[] = []
  let hanOuter: boolean | undefined
  let namedRank = 4.5
  let articleRank = 2.9
  const rankIn = (mark: Mark): number => (mark.style === 'named' ? namedRank : mark.style === 'article' ? articleRank : rankOf(mark))

  const accept = (at: number, mark: Mark, atLine: boolean): boolean => {
    const rank = rankIn(mark)
    const above = stack.filter((entry) => entry.rank < rank)
    const sibling = stack.find((entry) => entry.rank === rank)
    const last = lastValue.get(rank)
    const follows = (sibling !== undefined && mark.value === sibling.value + 1) || (last !== undefined && mark.value === last + 1)
    const restarts = mark.value === 1 && (sibling === undefined || atLine)
    const anyway = atLine
      ? plausible(mark, last) ||
        (mark.value > (last ?? 0) && (goesOn(text, mark, to) || (mark.style === 'arabic' && standsBelowHead(text, at))))
      : mark.style === 'han' && last === undefined && above.length === 0 && stack.length > 0 && opensPart(text, at, lastValue.get(4), true)
    if (!follows && !restarts && !anyway) return false
    stack = [...above, { rank, value: mark.value }]
    lastValue.set(rank, mark.value)
    if (found.length === mostHeadings) throw tooMany()
    found.push({ mark, start: at, rank })
    return true
  }

  const works = worksIn(text, from, to)
  let at = contentsEnd(text, from, to)
  let boxed = false
  /** The rank of the numbered parts that the task at hand is made of, and how many of the items that it asks for went by. */
  let partRank = Number.POSITIVE_INFINITY
  let asked = 0
  let region = 0
  while (at < to) {
    while (region < skip.length && (skip[region]?.end ?? 0) <= at) region++
    const table = skip[region]
    if (table && at >= table.start) {
      at = table.end
      continue
    }
    let end = text.indexOf('\n', at)
    if (end < 0 || end > to) end = to
    if (isAttachmentList(text, at, end)) {
      at = attachmentsEnd(text, end, to)
      continue
    }
    const mark = readMark(text, at) ?? readBareMark(text, at, end)
    if (mark?.style === 'named' && !lastValue.has(namedRank)) namedRank = stack.some(({ rank }) => rank === 4) ? 4.5 : 3.4
    if (mark?.style === 'article' && !lastValue.has(articleRank)) articleRank = articlesIn(text, found.at(-1), at)
    if (isBox(text, at)) boxed = true
    else if (boxed && mark) boxed = rankIn(mark) >= 5 && mark.value !== (lastValue.get(rankIn(mark)) ?? Number.NaN) + 1
    if (boxed) {
      at = end + 1
      continue
    }
    let inTitle = false
    let i = at
    if (mark && rankIn(mark) <= partRank) {
      asked =
        mark.value === 1
          ? Number(isAskedFor(text, at))
          : asked > 0 && rankIn(mark) === partRank && mark.value === asked + 1
            ? mark.value
            : 0
      partRank = asked > 0 || isPartOfTask(text, mark, to) ? rankIn(mark) : Number.POSITIVE_INFINITY
    } else if (mark && isPartOfTask(text, mark, to)) partRank = rankIn(mark)
    if (
      mark &&
      rankIn(mark) < partRank &&
      (works.has(at) || !isListItem(text, at, end, mark)) &&
      !isRowOfFigures(text.slice(at, end)) &&
      !isGroupOfFigures(text, at, end) &&
      !isIndicator(text, end) &&
      accept(at, mark, true)
    ) {
      inTitle = true
      i = mark.end
    } else if (closesParts(text, at, end) || (end - at <= 30 && isPartName(text.slice(at, end)))) {
      hanOuter ??= /(?:^|\n|。)[一二三]、/.test(text.slice(from, to))
      const rank = closesParts(text, at, end) ? 2.9 : hanOuter ? 3.5 : 0.5
      stack = stack.filter((entry) => entry.rank < rank)
      found.push({ mark: undefined, start: at, rank })
    }
    const opened = i
    for (; i < end; i++) {
      const code = text.charCodeAt(i)
      if (SIGNS[code] !== 1) continue
      if (isStop(code)) {
        if (code === 0x3002) inTitle = false
        const next = readMark(text, i + 1) ?? readStoppedMark(text, i + 1, lastValue.get(5))
        if (next && mayFollow(text, code, next, to) && i + 1 < end && accept(i + 1, next, false)) {
          inTitle = true
          i = next.end - 1
        }
      } else if (inTitle && i > opened + 1 && (code === 0xff08 || code === 0x7b2c || (code > 0x30 && code <= 0x39))) {
        const next = readMark(text, i)
        if (next && opensInTitle(text, i, next, lastValue.get(rankIn(next)), found.at(-1)?.rank) && accept(i, next, false)) i = next.end - 1
      } else if (isHanDigit(code) && ((inTitle && i > opened + 4) || opensPart(text, i, lastValue.get(4))) && isNextLabel(text, i, stack)) {
        const next = readMark(text, i)
        if (next && accept(i, next, false)) {
          inTitle = true
          i = next.end - 1
        }
      }
    }
    at = end + 1
  }
  if (found.every(({ mark }) => mark === undefined)) {
    const listed = ordinals(text, from, to)
    for (const one of listed.length > 0 ? listed : paragraphs(text, from, to)) found.push(one)
    found.sort((a, b) => a.start - b.start)
  }
  return found.map(({ mark, start, rank }, index) => heading(text, mark, start, rank, found[index + 1]?.start ?? to, works.has(start)))
}

/** 。 ） 〕 ； ： behind which a label may stand. */
function isStop(code: number): boolean {
  return code === 0x3002 || code === 0xff09 || code === 0x3015 || code === 0xff1b || code === 0xff1a
}

/**
 * Behind ； only 1. goes on. Behind ： only the first of the outermost labels does, where a second stands later on (通知如下：一、…), and the first
 * of the measures of an item: 主要措施：（1）…（2）…, 具体措施：1.…2.…
 */
function mayFollow(text: string, stop: number, mark: Mark, to: number): boolean {
  if (stop === 0xff1b) return mark.style === 'arabic'
  if (stop !== 0xff1a) return true
  if (mark.value !== 1) return false
  const later = text.slice(mark.end, Math.min(to, mark.end + 30_000))
  const measures = () => /(?:主要|具体|工作)措施：（?1[）.、]$/.test(text.slice(mark.end - 9, mark.end).trimEnd())
  if (mark.style === 'arabic-bracket') return measures() && later.includes('（2）')
  if (mark.style === 'arabic' && mark.depth === 1) return measures() && /[。；）]2[.、](?!\d)/.test(later)
  if (mark.style !== 'han') return false
  const near = later.indexOf('二、')
  return near > 0 && !/[第一二三四五六七八九十、和及]/.test(text.charAt(mark.end + near - 1))
}

/** Right behind another heading's words, of rank `above`: （一）, 1. or the number that runs on, and the first or any article of a chapter. */
function opensInTitle(text: string, at: number, { style, value, depth, end }: Mark, last: number | undefined, above = 0): boolean {
  if (style === 'article') return !/^(?:规定|的|所|第|、|至|和)/.test(text.slice(end, end + 2))
  if (style === 'han-bracket')
    return value === 1
      ? !isRunInList(text, end)
      : value === (last ?? 0) + 1 && above <= 3 && /[一-鿿”》：](?<![款条项])/.test(text.charAt(at - 1))
  if (style !== 'arabic' || depth !== 1) return false
  return value === 1 || (value === (last ?? 0) + 1 && /[一-鿿][^\d]?$/.test(text.slice(at - 2, at)) && /[一-鿿]/.test(text.charAt(end)))
}

const stopped = /(\d{1,2})。(?=[一-鿿“])/y

/** The number that runs on from `last`, behind which a machine read a full stop for a dot: 10.改造管网。…（市水务局负责）11。建设水厂。 */
function readStoppedMark(text: string, at: number, last: number | undefined): Mark | undefined {
  stopped.lastIndex = at
  const number = last === undefined ? undefined : stopped.exec(text)?.[1]
  if (number === undefined || Number(number) !== (last ?? 0) + 1) return undefined
  return { style: 'arabic', number, value: Number(number), depth: 1, end: at + number.length + 1 }
}

const part = /[一二三四五六七八九十]{1,3}、[一-鿿、“”]{4,30}\n?（([一二三四五六七八九十]{1,3})）/y

/**
 * A label whose part opens with an item that runs on from `last`, behind a table's words that end in no stop, …指标表二、改善供水（三）改造管网。,
 * or with its first or such an item, where the text begins in the part before.
 */
function opensPart(text: string, at: number, last: number | undefined, first = false): boolean {
  part.lastIndex = at
  const item = last === undefined && !first ? undefined : part.exec(text)?.[1]
  return item !== undefined && ((first && item === '一') || hanValue(item) === (last ?? 0) + 1)
}

/** The next outermost label right behind the words of the one before, where all stops were lost: 一、活动主题二、活动时间. */
function isNextLabel(text: string, at: number, stack: readonly Open[]): boolean {
  if (text.charCodeAt(at + 1) !== 0x3001 && text.charCodeAt(at + 2) !== 0x3001) return false
  if (/[第零一二三四五六七八九十百、和及]/.test(text.charAt(at - 1))) return false
  const mark = readMark(text, at)
  return mark?.style === 'han' && stack.some(({ rank, value }) => rank === rankOf(mark) && mark.value === value + 1)
}

/** Articles outrank other labels, but for those of parts that hold nothing else: （一）支持算力 ⏎ 第一条 …. */
function articlesIn(text: string, above: Found | undefined, at: number): number {
  const held = above !== undefined && (above.rank === 3 || above.rank === 4) && /^[^。\n]{0,60}\n+$/.test(text.slice(above.start, at))
  return held ? above.rank + 0.3 : 2.9
}

function rankOf({ style, depth }: Mark): number {
  if (style === 'chapter') return depth
  if (style === 'han') return 3
  if (style === 'han-bracket') return 4
  if (style === 'arabic') return 5 + (depth - 1) / 10
  return style === 'arabic-bracket' ? 6 : 7
}

/** A label at a line's start whose number does not follow on: a part of the document was cut off, or a number was lost. */
function plausible({ style, value }: Mark, last: number | undefined): boolean {
  if (style === 'han' || style === 'han-bracket' || style === 'named' || style === 'chapter' || style === 'article') return true
  return last === undefined ? value <= 30 : value > last && value <= last + 3
}

/** A label behind what was cut off, at the document's beginning or in it: 204. where a line with 205. follows. */
function goesOn(text: string, { style, value, end }: Mark, to: number): boolean {
  if (style !== 'arabic') return false
  const next = text.slice(end, Math.min(to, end + 3000)).search(new RegExp(`\\n${value + 1}[.、]`))
  return next > 0
}

function heading(text: string, mark: Found['mark'], start: number, rank: number, next: number, isWork: boolean): Heading {
  const caption = mark === undefined ? undefined : captionAt(text, mark.end, next, mark.style === 'article')
  if (mark !== undefined && caption !== undefined) {
    const { start: titleStart, end: titleEnd, bodyStart } = caption
    return { style: mark.style, number: mark.number || undefined, rank, start, titleStart, titleEnd, bodyStart, isWork }
  }
  const titleStart = mark ? mark.end : start
  const [words = ''] = text.slice(titleStart, next).split('\n', 1)
  const end = titleStart + words.length
  const stop = words.indexOf('。')
  let titleEnd = stop >= 0 ? titleStart + stop : end
  titleEnd = Math.min(titleEnd, wordsEnd(text, titleStart, titleEnd))
  const colon = titleStart + words.slice(0, 23).indexOf('：')
  if (colon > titleStart + 1 && colon < titleEnd && colon + 1 < end && !/（[^）]*$/.test(text.slice(titleStart, colon))) titleEnd = colon
  let bodyStart = titleEnd
  while (bodyStart < next && /[。；：，\s]/.test(text.charAt(bodyStart))) bodyStart++
  let from = titleStart + ownersLength(text.slice(titleStart, titleEnd))
  while (from < titleEnd && /[\s、.．]/.test(text.charAt(from))) from++
  while (titleEnd > from && /[。；：，、\s]/.test(text.charAt(titleEnd - 1))) titleEnd--
  return { style: mark?.style ?? 'none', number: mark?.number || undefined, rank, start, titleStart: from, titleEnd, bodyStart, isWork }
}
