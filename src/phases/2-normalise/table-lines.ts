import { headerCells, isRowNumber, isTightHead, splitCells, tightCells } from './columns.ts'
import { readMark } from './mark.ts'

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

/** 第二章 重点任务, 第一节. */
const opensChapter = (words: string): boolean => readMark(words, 0)?.style === 'chapter'

/** No line that goes on with a cell is longer, and no cell with tabs behind it has more of them. */
const longestPart = 60
const mostParts = 8

/** What each line is to the tables of a text. */
export interface TableLines {
  /** Whether it stands inside a table. */
  readonly tables: boolean[]
  /** How many cells its tabs part: as many as the head has, where that parts its own by one tab each and the line has no more; else 0. */
  readonly cells: Uint16Array
  /** Whether its cells stand one blank apart. */
  readonly tight: boolean[]
}

/**
 * Finds the lines that stand inside tables, but those of tables that are `read` already.
 *
 * @param figures 1 for lines of tables of figures, whatever their head says
 */
export function tableLines(
  text: string,
  lines: readonly BareLine[],
  read: readonly { readonly from: number; readonly to: number }[],
  figures: Uint8Array,
): TableLines {
  const scan = new TableScan(text, lines, figures)
  let next = 0
  for (let i = 0; i < lines.length; i++) {
    const table = read[next]
    if (table?.from === i) {
      scan.pass(i, table.to)
      i = table.to - 1
      next++
    } else scan.line(i)
  }
  return scan.found
}

/** How many lines below a head tell whether its empty cells are columns, and how many of them must have as many cells. */
const telling = 12
const fewest = 2

/** Whether rows below a head have as many cells as it has with its empty ones: 重点任务 stands over several columns. */
function spansColumns(text: string, lines: readonly BareLine[], head: number, width: number): boolean {
  const below = lines.slice(head + 1, head + 1 + telling)
  return below.filter((line) => tabsOf(text, line) === width - 1).length >= fewest
}

/** What is known of the table at hand while its lines go by. */
class TableScan {
  readonly found: TableLines
  readonly #text: string
  readonly #lines: readonly BareLine[]
  readonly #gaps: Uint8Array
  readonly #even: Uint8Array
  readonly #figures: Uint8Array
  #inside = false
  /** Whether the cells of this table stand one blank apart. */
  #tight = false
  /** How many cells the head has that tabs or pipes part; 0 where they do not, or some are empty. */
  #width = 0
  /** Names of columns that stood on lines of their own, one below the other. */
  #names = 0
  /** Whether the last line of several cells was of this table. */
  #columns = false
  /** Lines of one cell since. */
  #alone = 0

  constructor(text: string, lines: readonly BareLine[], figures: Uint8Array) {
    const no = () => new Array<boolean>(lines.length).fill(false)
    this.found = {
      tables: no(),
      cells: new Uint16Array(lines.length),
      tight: no(),
    }
    this.#text = text
    this.#lines = lines
    this.#gaps = gapsBelow(text, lines)
    this.#even = evenCells(text, lines)
    this.#figures = figures
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
    const parted = this.#tight ? tightCells(words) : splitCells(words)
    const known = headerCells(parted)
    if (parted.length > 1) this.#several(i, words, parted, known)
    else if (known === 1) this.#name(i)
    else this.#single(i, words)
    const even = this.#even[i] ?? 0
    if (this.#inside && tabsOf(this.#text, this.#lines[i] as BareLine) < this.#width) cells[i] = this.#width
    else if (even > 0) cells[i] = even
    tight[i] = this.#tight || head
    tables[i] =
      this.#inside ||
      tables[i] === true ||
      even > 0 ||
      this.#figures[i] === 1 ||
      (this.#text.charCodeAt(start) === 0x7c && parted.length > 1)
  }

  /** Passes over the lines `[from, to)` of a table that was read. */
  pass(from: number, to: number): void {
    this.found.tables.fill(true, from, to)
    this.#close()
    this.#names = 0
    this.#width = 0
  }

  /** A chapter ends the table before it. */
  #close(): void {
    this.#inside = false
    this.#tight = false
    this.#columns = false
  }

  #setTight(words: string, head: boolean): void {
    if (head) {
      this.#tight = true
      this.#inside = true
    } else if (this.#tight && this.#alone > 2) this.#tight = false
    if (this.#names > 2 && this.#inside && opensRow.test(words) && tightCells(words).length > 2) this.#tight = true
  }

  /** A line of several cells: a row, or the head where it names columns. */
  #several(i: number, words: string, cells: readonly string[], known: number): void {
    const named = cells.filter((cell) => cell !== '').length
    const spans = named < cells.length && known >= 2 && spansColumns(this.#text, this.#lines, i, cells.length)
    const heads = known * 2 >= (spans ? named : cells.length)
    if (known >= 2 && heads) {
      this.#inside = true
      this.#width = /[\t|｜]/.test(words) && (named === cells.length || spans) ? cells.length : 0
    }
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
  }

  /** A line of one cell: the rest of a cell, the head of a group, or the first line behind the table. */
  #single(i: number, words: string): void {
    this.#names = 0
    const parts = this.#width > 0 && words.length <= longestPart && (this.#gaps[i] ?? 0) > 0
    if (!parts) this.#alone++
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

/** So many lines with as many tabs are no chance, and so many tabs no indent. */
const evenLines = 3
const evenTabs = 2

/** How many cells the lines have that stand together and are parted by as many tabs, whatever their head says; 0 for all others. */
function evenCells(text: string, lines: readonly BareLine[]): Uint8Array {
  const found = new Uint8Array(lines.length)
  if (!text.includes('\t')) return found
  const tabs = lines.map(({ start, end }) => tabsIn(text, start, end))
  for (let from = 0; from < lines.length; ) {
    let to = from
    while (to < lines.length && (isEmpty(lines[to]) || (tabs[to] ?? 0) > 0)) to++
    let most = 0
    let alike = 0
    for (const tab of tabs.slice(from, to)) {
      alike = tab > most ? 1 : alike + Number(tab === most)
      most = Math.max(most, tab)
    }
    const even = most >= evenTabs && most < 255 && alike >= evenLines
    for (let i = from; even && i < to; i++) if (!isEmpty(lines[i])) found[i] = most + 1
    from = to + 1
  }
  return found
}

/** Whether the line below is a number alone: a cell a line stands under the head of a line. */
function isNumberBelow(text: string, lines: readonly BareLine[], i: number): boolean {
  let k = i + 1
  while (k < lines.length && isEmpty(lines[k])) k++
  const line = lines[k]
  return line !== undefined && line.end - line.start <= 4 && isRowNumber(text.slice(line.start, line.end))
}

/** How many tabs a line has, with those before its first word. */
const tabsOf = (text: string, { start, end, indent }: BareLine): number => tabsIn(text, start - indent, end)

function tabsIn(text: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === 9) count++
  return count
}

/** Whether a line holds nothing, or is none. */
export function isEmpty(line: BareLine | undefined): boolean {
  return line === undefined || line.end <= line.start
}
