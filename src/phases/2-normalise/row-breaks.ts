import { columnOf, isTightHead, rowNumberOf, tightCells } from './columns.ts'
import { isBlank, opensGroup } from './mark.ts'
import { restOfCell } from './table-lines.ts'

/** A word between blanks. */
interface Word {
  readonly start: number
  readonly end: number
}

/** No head of a table is longer. */
const longestHead = 80

/**
 * Where a copy ran the head of a table on behind its title, and rows on behind it, each cell between blanks. Marks `|` are the places:
 *
 *     任务分解表 |序号 工作任务 责任单位 |1 改造管网。 市水务局 |2 新建水厂。 市住建局 |各地要…
 *
 * @returns places of the text, rising, none of them the start of a line
 */
export function rowBreaks(text: string): readonly number[] {
  const breaks: number[] = []
  // Not by indexOf: V8 repeats it at every line.
  const heads = /序号/g
  let from = 0
  for (let match = heads.exec(text); match; match = heads.exec(text)) {
    const start = match.index
    const before = start === 0 ? 10 : text.charCodeAt(start - 1)
    if (start < from || (before !== 10 && !isBlank(before))) continue
    const first = headEnd(text, start)
    if (first === undefined) continue
    if (!opensLine(text, start) && !isHead(text, start)) breaks.push(start)
    from = first
    if (first < text.length && text.charCodeAt(first) !== 10)
      from = rowsFrom(text, first, tightCells(text.slice(start, first).trim()).length, breaks)
    heads.lastIndex = Math.max(from, start + 2)
  }
  return breaks
}

/** Where what follows the head at `start` begins: its line ends, or the first row or group does. */
function headEnd(text: string, start: number): number | undefined {
  const word = wordAt(text, start)
  for (let last = word; last !== undefined; ) {
    const next = wordAt(text, last.end)
    const to = next === undefined ? lineEndBehind(text, last.end) : next.start
    if (to - start > longestHead) return undefined
    if (next === undefined || opensRow(text, next)) return isTightHead(text.slice(start, last.end)) ? to : undefined
    last = next
  }
  return undefined
}

/** Breaks before rows by their numbers, which count up, and before the heads of groups; gives where the last row ends. */
function rowsFrom(text: string, first: number, columns: number, breaks: number[]): number {
  let at = first
  let count = 0
  let words: Word[] = []
  let most = columns
  let group: Word | undefined
  for (let word = wordAt(text, at); word !== undefined && !text.startsWith('序号', word.start); word = wordAt(text, at)) {
    at = word.end
    const value = numberAt(text, word)
    if (value !== undefined && (count === 0 || value === count + 1 || (value === 1 && group)) && (ends(text, words, columns) || group)) {
      if (count > 0 && group === undefined) most = Math.max(most, words.length)
      breaks.push(group?.start ?? word.start)
      if (group) breaks.push(word.start)
      group = undefined
      count = value
      words = [word]
      continue
    }
    group = opensGroup(text, word.start) ? word : undefined
    words.push(word)
  }
  const rest = words[most]
  const last = words.at(-1)
  if (rest === undefined || last === undefined) return at
  if (!/[，。；：]|^附件/.test(text.slice(rest.start, Math.min(last.end, rest.start + 200)))) return at
  breaks.push(rest.start)
  return rest.start
}

/** Whether a row may end with its words so far: it has all cells, or its last names a body or a day. */
function ends(text: string, words: readonly Word[], columns: number): boolean {
  const last = words.at(-1)
  if (last === undefined) return true
  return (
    words.length >= columns ||
    (words.length > 2 && /(?:[日月底前年期]|推进|持续|长期|常年)$/.test(cut(text, last))) ||
    (words.length > 2 && restOfCell.test(cut(text, last)))
  )
}

function cut(text: string, { start, end }: Word): string {
  return text.slice(Math.max(start, end - 40), end)
}

function opensRow(text: string, word: Word): boolean {
  return numberAt(text, word) !== undefined || opensGroup(text, word.start)
}

function numberAt(text: string, { start, end }: Word): number | undefined {
  return end - start > 4 ? undefined : rowNumberOf(text.slice(start, end))
}

/** The next word on the line at or behind `at`. */
function wordAt(text: string, at: number): Word | undefined {
  let start = at
  while (start < text.length && (isBlank(text.charCodeAt(start)) || text.charCodeAt(start) === 13)) start++
  let end = start
  while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13 && !isBlank(text.charCodeAt(end))) end++
  return end > start ? { start, end } : undefined
}

function lineEndBehind(text: string, at: number): number {
  let end = at
  while (end < text.length && text.charCodeAt(end) !== 10) end++
  return end
}

/** No head of a column before 序号 is longer. */
const longestBefore = 8

/** Whether what stands before 序号 on its line heads a column too: 类别 序号. */
function isHead(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestBefore), at)
  const from = before.lastIndexOf('\n')
  return (from >= 0 || at <= longestBefore) && columnOf(before.slice(from + 1).trim()) !== undefined
}

function opensLine(text: string, at: number): boolean {
  let from = at
  while (from > 0 && isBlank(text.charCodeAt(from - 1))) from--
  return from === 0 || text.charCodeAt(from - 1) === 10
}
