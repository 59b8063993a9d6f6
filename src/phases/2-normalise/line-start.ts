import { isBlank } from './mark.ts'
import { behindListNumber } from './site-labels.ts'
import { boldEnd } from './tags.ts'

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
  return behindListNumber(text, boldEnd(text, lostIndents ? behindLostIndent(text, at) : at))
}

/** The words of a heading in Markdown, `## 一、总体要求`. */
function behindHashes(text: string, start: number): number {
  let at = start
  while (text.charCodeAt(at) === HASH) at++
  if (!isBlank(text.charCodeAt(at))) return start
  while (isBlank(text.charCodeAt(at))) at++
  return at
}

/** What a site of shared files prints above the text, or the first of its numbered pages, which ends inside a sentence. */
const preview = /由会员(?:分享|上传)|^\s*1、[^\n]{200,}[^。；：\s]\s*\n\s*2、/

/** Whether a text is the preview of a shared file: pages in one line each, `1、某市方案为提升…`, `2、质量，…`. */
export function isPreview(text: string): boolean {
  return preview.test(text.slice(0, 3000))
}

/** Where the words of a page of a preview start behind its number, on a line too long for a heading; `start` where it is none. */
export function behindPageNumber(text: string, start: number, end: number, number: number): number {
  const label = `${number}、`
  return end - start > 100 && text.startsWith(label, start) ? start + label.length : start
}
