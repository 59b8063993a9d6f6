import { isBlank } from './mark.ts'
import { behindListNumber } from './site-labels.ts'

const HASH = '#'.charCodeAt(0)

const lostIndent = /\?{1,4}[ \u3000]*(?=[\u4e00-\u9fff《（(“\d])/y

/** Whether a page prints question marks for the blanks that indent its lines: `??为提升质量，…` on several of them. */
export function printsLostIndents(text: string): boolean {
  let count = 0
  for (let at = text.indexOf('\n?'); at >= 0; at = text.indexOf('\n?', at + 1))
    if (behindLostIndent(text, at + 1) > at + 1 && ++count > 1) return true
  return false
}

/** Where the words of a line start behind an indent of question marks at `at`; `at` itself where none stands. */
function behindLostIndent(text: string, at: number): number {
  lostIndent.lastIndex = at
  return lostIndent.test(text) ? lostIndent.lastIndex : at
}

/** Where the words of a line start, behind what a print or a site sets before them; `start` is behind its blanks. */
export function wordsFrom(text: string, start: number, lostIndents: boolean): number {
  const at = text.charCodeAt(start) === HASH ? behindHashes(text, start) : start
  return behindListNumber(text, lostIndents ? behindLostIndent(text, at) : at)
}

/** The words of a heading in Markdown, `## 一、总体要求`. */
function behindHashes(text: string, start: number): number {
  let at = start
  while (text.charCodeAt(at) === HASH) at++
  if (!isBlank(text.charCodeAt(at))) return start
  while (isBlank(text.charCodeAt(at))) at++
  return at
}
