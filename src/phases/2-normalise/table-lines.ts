import {
  type CellPrint,
  type Column,
  cellPrintOf,
  columnOf,
  headerCells,
  isRowNumber,
  isTightHead,
  mostColumns,
  splitCells,
  tightCells,
} from './columns.ts'
import { opensGroup, readMark } from './mark.ts'

/** A line of the source between its blanks. */
export interface BareLine {
  readonly start: number
  readonly end: number
  /** Blanks before its first word. */
  readonly indent: number
}

/** What the names of bodies in the cells of a table end in. */
export const cellNameEnds =
  '[局厅委办部院会府心司队站社处镇]|(?:办公|督查|研究|督导)室|集团|公司|单位|街道|[支分]行|妇联|残联|文联|工商联|科协|专班|(?:经开|高新|开发|示范|园)区|各[市州县区盟旗]+'

/** A line of names that goes on with the cell of a row above. */
export const restOfCell = new RegExp(`(?:${cellNameEnds})(?:[（(][^（()）]{1,12}[）)])?[。；、，,]?$`)

const opensRow = /^\d{1,3}[.．、]?[ 　\t]/

/** No print wraps rows at fewer characters. */
const leastWidth = 20
const cellEnd = /[。；;—]$|(?:(?:预期|约束|指导)性|\d[日月年]|月底前?|年底前?|年内|[上下]半年|季度|长期|持续|常年|推进|全年)$/

/** 第二章 重点任务, 第一节. */
const opensChapter = (words: string): boolean => readMark(words, 0)?.style === 'chapter'

/** Whether a row of cells one blank apart goes on in the next line: the first ends in no sentence, body or day, or the second begins with what closes. */
function wrapsRow(first: string, second: string): boolean {
  if (/^[、，,）)。；]/.test(second)) return true
  if (first.length < leastWidth || isTightHead(first)) return false
  if (/^(?:附\s*件|注[:：])/.test(second) || opensChapter(second) || opensGroup(second, 0)) return false
  const tail = first.slice(-40)
  return !cellEnd.test(tail) && !restOfCell.test(tail)
}

/** No line that goes on with a cell is longer, and no cell with tabs behind it has more of them. */
const longestPart = 60
const mostParts = 8

/** What each line is to the tables of a text. */
export interface TableLines {
  /** Whether it stands inside a table. */
  readonly tables: boolean[]
  /** How many cells its tabs part: as many as the head has, where that parts its own by one tab each and the line has no more; else 0. */
  readonly cells: Uint16Array
  /** Whether its row goes on in the next line. */
  readonly wrapped: boolean[]
  /** Whether its cells stand one blank apart. */
  readonly tight: boolean[]
  /** How the table prints a cell a line, if it does. */
  readonly prints: CellPrint[]
}

/** Finds the lines that stand inside tables. */
export function tableLines(text: string, lines: readonly BareLine[]): TableLines {
  const scan = new TableScan(text, lines)
  for (let i = 0; i < lines.length; i++) scan.line(i)
  return scan.found
}

/** What is known of the table at hand while its lines go by. */
class TableScan {
  readonly found: TableLines
  readonly #text: string
  readonly #lines: readonly BareLine[]
  readonly #gaps: Uint8Array
  /** The last line that holds words. */
  #above: BareLine | undefined
  #aboveAt = -1
  /** Whether that line is a row whose cells stand one blank apart. */
  #row = false
  #inside = false
  /** Whether the cells of this table stand one blank apart. */
  #tight = false
  /** How many cells the head has that tabs or pipes part; 0 where they do not, or some are empty. */
  #width = 0
  /** How many cells the last head has, however they are parted. */
  #head = 0
  /** Names of columns that stood on lines of their own, one below the other. */
  #names = 0
  /** Whether the last line of several cells was of this table. */
  #columns = false
  /** Lines of one cell since. */
  #alone = 0
  /** How the table prints a cell a line, by the names of its columns. */
  #print: CellPrint = 0

  constructor(text: string, lines: readonly BareLine[]) {
    const no = () => new Array<boolean>(lines.length).fill(false)
    this.found = {
      tables: no(),
      cells: new Uint16Array(lines.length),
      wrapped: no(),
      tight: no(),
      prints: new Array<CellPrint>(lines.length).fill(0),
    }
    this.#text = text
    this.#lines = lines
    this.#gaps = gapsBelow(text, lines)
  }

  line(i: number): void {
    const { tables, cells, tight } = this.found
    const { start, end } = this.#lines[i] as BareLine
    if (end <= start) {
      tables[i] = this.#inside
      return
    }
    const words = this.#text.slice(start, Math.min(end, start + 200))
    if (this.#inside && opensChapter(words)) this.#close()
    const head = isTightHead(words)
    this.#setTight(words, head)
    if (this.#goesOnRow(i, words)) {
      tables[i] = this.#inside
      tight[i] = true
      this.#alone = 0
      return
    }
    const parted = this.#tight ? tightCells(words) : splitCells(words)
    const known = headerCells(parted)
    if (parted.length > 1) this.#several(i, words, parted, known)
    else if (known === 1) this.#name(i)
    else this.#single(i, words)
    if (this.#inside && tabsOf(this.#text, this.#lines[i] as BareLine) < this.#width) cells[i] = this.#width
    tight[i] = this.#tight || head
    if (parted.length > 1) this.#print = 0
    this.found.prints[i] = this.#inside ? this.#print : 0
    tables[i] = this.#inside || tables[i] === true || (this.#text.charCodeAt(start) === 0x7c && parted.length > 1)
  }

  /** A chapter ends the table before it. */
  #close(): void {
    this.#inside = false
    this.#tight = false
    this.#columns = false
    this.#row = false
  }

  #setTight(words: string, head: boolean): void {
    if (head) {
      this.#tight = true
      this.#inside = true
    } else if (this.#tight && this.#alone > 2) this.#tight = false
    if (this.#names > 2 && this.#inside && opensRow.test(words) && tightCells(words).length > 2) this.#tight = true
  }

  /** Whether a line is the rest of the row above it, whose cells stand one blank apart. */
  #goesOnRow(i: number, words: string): boolean {
    const last = this.#above
    const opens = this.#tight && opensRow.test(words)
    this.#row = opens || (this.#tight && this.#row && last !== undefined && wrapsRow(this.#text.slice(last.start, last.end), words))
    const goesOn = this.#row && !opens
    if (goesOn && last !== undefined) this.found.wrapped[this.#aboveAt] = true
    this.#above = this.#lines[i]
    this.#aboveAt = i
    return goesOn
  }

  /** A line of several cells: a row, or the head where it names columns. */
  #several(i: number, words: string, cells: readonly string[], known: number): void {
    const heads = known * 2 >= cells.length
    if (known >= 2 && heads) {
      this.#inside = true
      this.#head = cells.length
      this.#width = /[\t|｜]/.test(words) && cells.every((cell) => cell !== '') ? cells.length : 0
    }
    // A row as wide as the head goes on with its table behind rows that a page broke.
    if (this.#head > 3 && cells.length >= this.#head - 1 && cells.length <= this.#head && isRowNumber(cells[0] ?? '')) this.#inside = true
    this.#columns = this.#inside && !(heads && isNumberBelow(this.#text, this.#lines, i))
    if (!this.#columns) this.#tight = false
    this.#alone = 0
    this.#names = 0
  }

  /** The name of a column on a line of its own: from the third on, they are the head of a table of one cell a line. */
  #name(i: number): void {
    this.#names++
    if (this.#names < 3) return
    this.#inside = true
    for (let back = i, left = 3; back >= 0 && left > 0; back--) {
      if (!isEmpty(this.#lines[back])) left--
      this.found.tables[back] = true
    }
    this.#print = this.#names > mostColumns ? 0 : cellPrintOf(this.#columnsUpTo(i))
  }

  /** The columns that the lines up to one name, a name a line. */
  #columnsUpTo(i: number): (Column | undefined)[] {
    const columns: (Column | undefined)[] = []
    for (let back = i; back >= 0 && columns.length < this.#names; back--) {
      const { start, end } = this.#lines[back] as BareLine
      if (end > start) columns.unshift(columnOf(this.#text.slice(start, end)))
    }
    return columns
  }

  /** A line of one cell: the rest of a cell, the head of a group, or the first line behind the table. */
  #single(i: number, words: string): void {
    this.#names = 0
    const goesOn = (this.#tight || this.#width > 0) && restOfCell.test(words)
    const heads = this.#inside && this.#columns && opensGroup(words, 0) && isRowBelow(this.#text, this.#lines, i)
    const parts = this.#width > 0 && words.length <= longestPart && (this.#gaps[i] ?? 0) > 0
    if (!goesOn && !heads && !parts) this.#alone++
    if (this.#inside && (/^附\s*件/.test(words) || (this.#columns && this.#alone > 1))) this.#inside = false
  }
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
  return line !== undefined && line.end - line.start <= 4 && isRowNumber(text.slice(line.start, line.end))
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
