import { headerCells, isTightHead, splitCells, tightCells } from './columns.ts'
import { opensGroup } from './mark.ts'

/** A line of the source between its blanks. */
export interface BareLine {
  readonly start: number
  readonly end: number
  /** Blanks before its first word. */
  readonly indent: number
}

/** What the names of bodies in the cells of a table end in. */
export const cellNameEnds =
  '[局厅委办部院会府心司队站社处镇]|集团|公司|单位|街道|[支分]行|妇联|残联|文联|工商联|科协|专班|(?:经开|高新|开发|示范|园)区|各[市州县区盟旗]+'

/** A line of names that goes on with the cell of a row above. */
export const restOfCell = new RegExp(`(?:${cellNameEnds})(?:[（(][^（()）]{1,12}[）)])?[。；、，,]?$`)

const opensRow = /^\d{1,3}[.．、]?[ 　\t]/

/** No print wraps rows at fewer characters. */
const leastWidth = 20
const cellEnd = /[。；;]$|(?:\d[日月年]|月底前?|年底前?|年内|[上下]半年|季度|长期|持续|常年|推进|全年)$/

/** Whether a row of cells one blank apart goes on in the next line: the first ends in no sentence, body or day, or the second begins with what closes. */
function wrapsRow(first: string, second: string): boolean {
  if (/^[、，,）)。；]/.test(second)) return true
  if (first.length < leastWidth || isTightHead(first)) return false
  if (/^(?:附\s*件|注[:：])/.test(second) || opensGroup(second, 0)) return false
  const tail = first.slice(-40)
  return !cellEnd.test(tail) && !restOfCell.test(tail)
}

/** No line that goes on with a cell is longer, and no cell with tabs behind it has more of them. */
const longestPart = 60
const mostParts = 8

/**
 * Which lines stand inside tables, and how many cells their tabs part: as many as the head has, where that parts its own by one tab each and
 * the line has no more; else 0.
 */
export function tableLines(
  text: string,
  lines: readonly BareLine[],
): { tables: boolean[]; cells: Uint16Array; wrapped: boolean[]; tight: boolean[] } {
  const marks: boolean[] = new Array<boolean>(lines.length).fill(false)
  const kept = new Uint16Array(lines.length)
  const wrapped: boolean[] = new Array<boolean>(lines.length).fill(false)
  const close: boolean[] = new Array<boolean>(lines.length).fill(false)
  let above: number | undefined
  let row = false
  const gaps = gapsBelow(text, lines)
  let width = 0
  let inside = false
  let names = 0
  let columns = false
  let tight = false
  let alone = 0
  for (let i = 0; i < lines.length; i++) {
    const { start, end } = lines[i] as BareLine
    if (end <= start) {
      marks[i] = inside
      continue
    }
    const line = text.slice(start, Math.min(end, start + 200))
    const head = isTightHead(line)
    if (head) {
      tight = true
      inside = true
    } else if (tight && alone > 2) tight = false
    if (names > 2 && inside && opensRow.test(line) && tightCells(line).length > 2) tight = true
    const last = above === undefined ? undefined : lines[above]
    const opens = tight && opensRow.test(line)
    row = opens || (tight && row && last !== undefined && wrapsRow(text.slice(last.start, last.end), line))
    if (row && !opens && above !== undefined) wrapped[above] = true
    above = i
    if (row && !opens) {
      marks[i] = inside
      close[i] = true
      alone = 0
      continue
    }
    const cells = tight ? tightCells(line) : splitCells(line)
    const known = headerCells(cells)
    if (cells.length > 1) {
      if (known >= 2 && known * 2 >= cells.length) {
        inside = true
        width = /[\t|｜]/.test(line) && cells.every((cell) => cell !== '') ? cells.length : 0
      }
      columns = inside && !(known * 2 >= cells.length && isNumberBelow(text, lines, i))
      if (!columns) tight = false
      alone = 0
      names = 0
    } else if (known === 1) {
      names++
      if (names >= 3) {
        inside = true
        for (let back = i, left = 3; back >= 0 && left > 0; back--) {
          if (!isEmpty(lines[back])) left--
          marks[back] = true
        }
      }
    } else {
      names = 0
      const goesOn = (tight || width > 0) && restOfCell.test(line)
      const heads = inside && columns && opensGroup(line, 0) && isRowBelow(text, lines, i)
      if (!goesOn && !heads && !(width > 0 && line.length <= longestPart && (gaps[i] ?? 0) > 0)) alone++
      if (inside && (/^附\s*件/.test(line) || (columns && alone > 1))) inside = false
    }
    if (inside && tabsOf(text, lines[i] as BareLine) < width) kept[i] = width
    close[i] = tight || head
    marks[i] = inside || marks[i] === true || (text.charCodeAt(start) === 0x7c && cells.length > 1)
  }
  return { tables: marks, cells: kept, wrapped, tight: close }
}

/** Whether a line with tabs or pipes stands soon below each line, and none of the head of a table. */
function gapsBelow(text: string, lines: readonly BareLine[]): Uint8Array {
  const below = new Uint8Array(lines.length)
  if (!/[\t|｜]/.test(text)) return below
  let left = 0
  for (let i = lines.length - 1; i >= 0; i--) {
    const { start, end } = lines[i] as BareLine
    if (end <= start) continue
    below[i] = left
    const words = text.slice(start, Math.min(end, start + 200))
    if (/[\t|｜]/.test(words)) left = headerCells(splitCells(words)) > 1 ? 0 : mostParts
    else if (left > 0) left--
  }
  return below
}

/** Whether a numbered row stands below the head of a group, with heads of groups that have no rows between. */
function isRowBelow(text: string, lines: readonly BareLine[], i: number): boolean {
  for (let k = i + 1, left = mostParts; k < lines.length && left > 0; k++) {
    if (isEmpty(lines[k])) continue
    const { start, end } = lines[k] as BareLine
    const words = text.slice(start, Math.min(end, start + 80))
    if (opensRow.test(words)) return true
    if (end - start > longestPart || !opensGroup(words, 0)) return false
    left--
  }
  return false
}

/** Whether the line below is a number alone: a cell a line stands under the head of a line. */
function isNumberBelow(text: string, lines: readonly BareLine[], i: number): boolean {
  let k = i + 1
  while (k < lines.length && isEmpty(lines[k])) k++
  const line = lines[k]
  return line !== undefined && line.end - line.start <= 4 && /^\d{1,3}[.．、]?$/.test(text.slice(line.start, line.end))
}

/** How many tabs a line has, with those before its first word. */
function tabsOf(text: string, { start, end, indent }: BareLine): number {
  let count = 0
  for (let at = start - indent; at < end; at++) if (text.charCodeAt(at) === 9) count++
  return count
}

/** Whether a line holds nothing, or is none. */
export function isEmpty(line: BareLine | undefined): boolean {
  return line === undefined || line.end <= line.start
}
