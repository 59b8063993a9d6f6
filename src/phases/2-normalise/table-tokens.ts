import { isBlank, isHan } from './mark.ts'
import type { BareLine } from './table-lines.ts'

/** What stands between a token of a table and the one before it. */
export type Gap = 'line' | 'tab' | 'pipe' | 'wide' | 'blank' | 'none'

/** What the line above a line holds. */
export type Above = 'blank' | 'pipe' | 'words'

/** A part of a cell. */
export interface CellToken {
  readonly start: number
  readonly end: number
  /** Its words without blanks. */
  readonly words: string
  readonly gap: Gap
  /** It is a paragraph of its own, as all cells of its table are. */
  readonly paragraph?: boolean
}

/** A stretch of the source between gaps. */
export interface Token extends CellToken {
  /** How many tabs or pipes stand before it; those at the start of a line for its first token. */
  readonly marks: number
  /** The index of its line. */
  readonly line: number
  /** A pipe ends its cell at the end of its line. */
  readonly closed: boolean
  /** Empty cells stand behind it on its line. */
  readonly trails: boolean
  /** A blank line stands above it. */
  readonly apart: boolean
  /** A pipe stands alone on the line above it: rows are parted so. */
  readonly fresh: boolean
  /** It is alone on its line. */
  readonly alone: boolean
}

const PIPES = '|｜'
/** No letter-spaced word is longer. */
const longestSpaced = 40

/** The tokens of a line: stretches that tabs, pipes or blanks part. A letter-spaced word is one, and so is what belongs to a number. */
export function tokensOf(text: string, { start, end, indent }: BareLine, line: number, above: Above): Token[] {
  const found: { start: number; end: number; gap: Gap; marks: number }[] = []
  const spaced = /^(?:[一-鿿][ 　]+)+[一-鿿]$/.test(text.slice(start, Math.min(end, start + longestSpaced)))
  // Where tabs or pipes part the cells, blanks only space letters.
  const ruled = /[\t|｜]/.test(text.slice(start, Math.min(end, start + longestSpaced)))
  let marks = 0
  for (let at = start - indent; at < start; at++) if (text.charCodeAt(at) === 9) marks++
  let gap: Gap = 'line'
  let closed = false
  let at = start
  while (at < end) {
    const from = at
    while (at < end && !isBlank(text.charCodeAt(at)) && text.charCodeAt(at) !== 13 && !PIPES.includes(text.charAt(at))) at++
    if (at > from) {
      const last = found.at(-1)
      if (last !== undefined && (spaced || ((gap === 'blank' || (gap === 'wide' && ruled)) && goesOn(text, last, from, at)))) last.end = at
      else found.push({ start: from, end: at, gap, marks })
      gap = 'none'
      marks = 0
    }
    let tabs = 0
    let pipes = 0
    let blanks = 0
    for (; at < end; at++) {
      const code = text.charCodeAt(at)
      if (PIPES.includes(text.charAt(at))) pipes++
      else if (code === 9) tabs++
      else if (isBlank(code) || code === 13) blanks += code === 0x3000 ? 2 : 1
      else break
    }
    if (pipes + tabs + blanks === 0) continue
    if (found.length === 0) {
      marks += Math.max(0, pipes - 1) + tabs
      continue
    }
    closed = at >= end && pipes > 0
    gap = pipes > 0 ? 'pipe' : tabs > 0 ? 'tab' : blanks > 1 ? 'wide' : 'blank'
    marks = pipes > 0 ? pipes : tabs
  }
  const behind = blanksBehind(text, found.at(-1)?.end ?? end)
  return found.map((one, at) => ({
    ...one,
    closed: at === found.length - 1 && (closed || behind.includes('|')),
    trails: at === found.length - 1 && /\t|\|.*\|/.test(behind),
    words: text.slice(one.start, one.end).replace(/\s+/g, ''),
    line,
    apart: above === 'blank' && at === 0,
    fresh: above === 'pipe' && at === 0,
    alone: found.length === 1,
  }))
}

/** Whether a word goes on with the one before the blank: 工 作 任 务, 2025 年. */
function goesOn(text: string, last: { readonly start: number; readonly end: number }, from: number, to: number): boolean {
  const single = to - from === 1 && isHan(text.charCodeAt(from))
  const before = text.charCodeAt(last.end - 1)
  const lone = last.end - last.start === 1 || isBlank(text.charCodeAt(last.end - 2))
  if (single && lone && isHan(before)) return true
  return /^(?:年|左右|以上|以下|以内)/.test(text.slice(from, to)) && /\d[%％]?$/.test(text.slice(last.start, last.end))
}

/** The tabs, pipes and blanks behind the last word of a line. */
function blanksBehind(text: string, end: number): string {
  let at = end
  while (at < text.length && (isBlank(text.charCodeAt(at)) || PIPES.includes(text.charAt(at)))) at++
  return text.slice(end, at).replaceAll('｜', '|')
}
