import { inText, type Span } from '../../text/span.ts'
import { unitSet } from '../../text/unit-set.ts'
import { bodyLengthAt } from './responsibility-bodies.ts'
import { labelAt } from './responsibility-words.ts'

/** A stretch of text that may state who is responsible. */
export interface Candidate {
  readonly span: Span<'text'>
  /** `bracket` ends a sentence; `inline` stands inside one; `line` begins with a label; `sentence` is running text. */
  readonly kind: 'bracket' | 'inline' | 'line' | 'sentence'
}

const opening = unitSet('（〔【[(［')
const closing = unitSet('）〕】])］')
const bullets = unitSet('●★◆■▲◎○·•※☆—–－-　 ')
const marks = unitSet('（〔【[(［。；\n\t')
const longestBracket = 1500
const labelStart = /[督分包联挂主带负责完办整工推时期配协参支共总第牵任落具实执组承职涉会相指监部数省市州县区镇]/

/** Cuts a stretch of the normalised text into brackets (outermost), labelled lines and the sentences between them, in document order. */
export function findCandidates(text: string, within: Span<'text'>): Candidate[] {
  const found: Candidate[] = []
  let closings: ReadonlyMap<number, number> | undefined
  let at = within.start
  let sentence = within.start
  const closeSentence = (end: number) => {
    if (end > sentence) found.push({ span: inText(sentence, end), kind: 'sentence' })
  }
  while (at < within.end) {
    const code = text.charCodeAt(at)
    if (marks[code] !== 1 && at !== sentence) {
      at++
      continue
    }
    if (at === sentence && bullets[code] === 1) {
      at++
      sentence = at
      continue
    }
    if (at === sentence) {
      const numbered = numberLength(text, at)
      if (numbered > 0 && labelAt(text, at + numbered) !== undefined) {
        at += numbered
        sentence = at
        continue
      }
    }
    if (opening[code] === 1) {
      const heading = bracketLabel(text, at, within.end)
      if (heading !== undefined) {
        found.push({ span: heading, kind: 'line' })
        at = heading.end
        sentence = at
        continue
      }
      closings ??= closingsIn(text, within)
      const end = closings.get(at)
      if (end !== undefined) {
        const after = text.charAt(end + 1)
        const closes =
          end + 1 >= within.end ||
          /[\n。；\t]/.test(after) ||
          /[。；\n]/.test(text.charAt(at - 1)) ||
          /^[一二三四五六七八九十（(\d]/.test(after)
        found.push({ span: inText(at + 1, end), kind: closes ? 'bracket' : 'inline' })
        at = end + 1
        continue
      }
      const cut = cutOff(text, at, within.end)
      if (cut !== undefined) {
        found.push({ span: inText(at + 1, cut), kind: 'bracket' })
        at = cut
        sentence = cut
        continue
      }
    } else if (marks[code] === 1) {
      closeSentence(at)
      at++
      sentence = at
      continue
    }
    if (at === sentence && labelStart.test(text.charAt(at)) && labelAt(text, at) !== undefined) {
      const end = lineEnd(text, at, within.end)
      const whole = end === text.length ? at + wholeNames(text.slice(at, end)).length : end
      found.push({ span: inText(at, whole), kind: 'line' })
      at = end
      sentence = end
      continue
    }
    at++
  }
  closeSentence(within.end)
  return found
}

/** 【责任单位】市发改委: a label in brackets with its list behind. */
function bracketLabel(text: string, open: number, limit: number): Span<'text'> | undefined {
  const label = labelAt(text, open + 1)
  if (label === undefined || closing[text.charCodeAt(open + label.length)] !== 1) return undefined
  return inText(open + 1, lineEnd(text, open + 1, limit))
}

/** Where each bracket of a stretch closes, whatever its shape; those that do not within reason are left out. */
function closingsIn(text: string, within: Span<'text'>): ReadonlyMap<number, number> {
  const closings = new Map<number, number>()
  const open: number[] = []
  for (let at = within.start; at < within.end; at++) {
    const code = text.charCodeAt(at)
    if (opening[code] === 1) open.push(at)
    else if (closing[code] === 1) {
      const from = open.pop()
      if (from !== undefined && at - from < longestBracket) closings.set(from, at)
    }
  }
  return closings
}

const itemNumber = /(?:\d{1,2}[.、]|（(?:\d{1,2}|[一二三四五六七八九十]{1,2})）)/y

/** The number of an item before its words, 3.责任单位：. */
function numberLength(text: string, at: number): number {
  itemNumber.lastIndex = at
  return itemNumber.exec(text)?.[0].length ?? 0
}

const listBegins = /[（〔【[(［](?:[^（）()]{2,9}：|[^（）()。]{2,30}、)/y

/**
 * Where the words of a bracket end that was never closed, because the text or its paragraph stops in it. A last name cut in the middle
 * is left out: （牵头单位：省发展改革委；责任单位：省财政厅、省人
 */
function cutOff(text: string, open: number, limit: number): number | undefined {
  listBegins.lastIndex = open
  if (!listBegins.test(text)) return undefined
  const stop = text.indexOf('\n', open)
  const words = text.slice(open, stop < 0 || stop > limit ? limit : stop).trimEnd()
  if (words.length > longestBracket || /[。）〕】\])]/.test(words.slice(1).replace(/[（(〔][^（）()〔〕]*[）)〕]/g, ''))) return undefined
  return open + wholeNames(words).length
}

/** How the last words of a list end that are not cut: a body's name, a verb, a time or a place. */
const wholeEnd =
  /(?:[局厅委办部院会府心处司队站社行镇乡室校所馆厂]|[林农牧机]场|(?:电视|气象)台|集团|公司|街道|单位|部门|机构|企业|[一-鿿]{2}(?:[市州县区]|园区)|[底前内末年月日度等成进责合实施头办作持同助]|[。）〕】\])])$/

/** A list without its last name where that is cut in the middle, as a text or a paragraph stops in it. */
function wholeNames(words: string): string {
  return wholeEnd.test(words) ? words : words.replace(/(?<=[：:])[^、，；：]*$|[、，；][^、，；：]*$/, '')
}

/** The lines below a label that stands alone: each a name or a list of names. */
function endOfNames(text: string, start: number, limit: number): number {
  let end = start
  for (let from = start + 1; from < limit; ) {
    const stop = text.indexOf('\n', from)
    const line = text.slice(from, stop < 0 || stop > limit ? limit : stop)
    if (line.trim() === '' || line.length > 60 || /[。：:]/.test(line) || bodyLengthAt(text, from) === 0) break
    end = from + line.length
    from = end + 1
  }
  return end
}

/** A labelled line runs to the end of its paragraph, or to the full stop that no further label follows; a label alone heads the lines below. */
function lineEnd(text: string, start: number, limit: number): number {
  const label = labelAt(text, start)?.length ?? 0
  if (text.charAt(start + label) === '\n') return endOfNames(text, start + label, limit)
  for (let at = start; at < limit; at++) {
    const char = text.charAt(at)
    if (char === '\n') return at
    if (char === '。' && labelAt(text, at + 1) === undefined) return at
  }
  return limit
}
