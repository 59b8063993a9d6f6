import { isPageNumber } from './furniture.ts'
import { opensGroup } from './mark.ts'
import { ColumnReader, type Place, placesOf } from './print-columns.ts'
import { headLines, type PrintHead, printHead } from './print-head.ts'
import { type PrintLine, rowStarts } from './print-rows.ts'
import { type BlankWidth, PrintText, type PrintWord } from './print-words.ts'
import type { AlignedRow } from './table-align.ts'
import type { Slot } from './table-costs.ts'
import { type BareLine, isEmpty } from './table-lines.ts'
import { isTable, partsOf, type ReadTable, slotsOf } from './table-parts.ts'
import type { CellToken } from './table-tokens.ts'

/** So many rows of several lines tell that the print sets cells side by side. */
const fewestBroken = 2
/** No head begins with a longer word. */
const longestFirst = 6
/** A single word is no part of a row that is wider than so much of the head. */
const widest = 0.66
const longestSeen = 80
/** No line has more words for each column. */
const mostWords = 2
const rule = /^[-—─_=*~+|]{4,}$/
const behind =
  /^(?:附\s*件|附[:：]|备\s*注|注\s*[:：]|说\s*明|抄\s*送|主题词|\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|[（(]此件|[上下]一篇|责任编辑|打印|关闭)/

/**
 * Tables that a converter printed as they look, each cell broken into lines that stand side by side with those of the others:
 *
 *     序号   项目名称    建设内容                 牵头单位     责任单位
 *
 *                       建设污水处理设施，完成1   市生态环境
 *     9      污水治理    76个村的治理。           局           市水利局
 *
 * Words stand in columns by where the print has them, page by page; lines are parted into rows by `rowStarts`.
 */
export function printedTables(text: string, lines: readonly BareLine[]): ReadTable[] {
  const tables: ReadTable[] = []
  if (!/ {3}/.test(text)) return tables
  const print = new PrintText(text, lines)
  for (let i = 0; i < lines.length; i++) {
    const table = mayHead(text, lines[i] as BareLine) ? tableAt(print, i) : undefined
    if (table === undefined) continue
    if (table.parts.length > 0) tables.push(table)
    i = table.to - 1
  }
  return tables
}

function mayHead(text: string, { start, end }: BareLine): boolean {
  if (end <= start) return false
  const first = /^\S+/.exec(text.slice(start, Math.min(end, start + longestFirst + 1)))?.[0] ?? ''
  return first.length <= longestFirst && /^[一-鿿]+$/.test(first)
}

/** The widths of blanks that prints are tried with, and what a line is worth that a layout takes up. */
const blankWidths: readonly BlankWidth[] = [1, 1.25, 1.5, 1.75, 2]
const worth = 4
/** What a name costs that no table uses. */
const strange = 20

/** The table whose head begins on line `from`, without parts where it cannot be parted into rows; undefined where no head does. */
function tableAt(print: PrintText, from: number): ReadTable | undefined {
  const most = headLines(print, from)
  const heads = most === 0 ? [] : blankWidths.flatMap((blank) => printHead(print, from, most, blank) ?? [])
  const fits = new Map<string, number>()
  const below = new Map<string, Below>()
  const layouts = heads.map((head) => {
    const shape = `${head.lines}/${head.names.length}/${widthOf(head)}`
    const lines = below.get(shape) ?? linesBelow(print, from, head)
    below.set(shape, lines)
    return layoutOf(print, head, lines, fits)
  })
  const [first, ...others] = layouts
  if (first === undefined) return undefined
  const { head, slots, stretches, starts, to } = others.reduce((best, layout) => (layout.cost < best.cost ? layout : best), first)
  const rows = rowsOf(stretches, starts, slots)
  const broken = rows.filter(({ cells }) => cells.some((cell) => cell.length > 1)).length
  if (broken < fewestBroken || !isTable(rows, slots)) return { from, to, parts: [] }
  return { from, to, parts: [{ group: false, cells: head.cells }, ...rows].flatMap((row) => partsOf(row, slots)) }
}

function rowsOf(stretches: readonly Stretch[], starts: readonly (readonly number[])[], slots: readonly Slot[]): AlignedRow[] {
  return stretches.flatMap(({ group, lines }, at) => {
    const rows = (starts[at] ?? []).map((start, i): AlignedRow => {
      const own = lines.slice(start, starts[at]?.[i + 1])
      return { group: false, cells: slots.map((_, column) => own.flatMap(({ cells }) => cells[column] ?? [])) }
    })
    return group === undefined ? rows : [{ group: true, cells: [[group]] }, ...rows]
  })
}

/** The lines of one page of a table. */
interface Page {
  /** The line where it prints the head; none where it does not. */
  readonly head: number | undefined
  readonly lines: PageLine[]
}

interface PageLine {
  readonly at: number
  /** A blank line stands above it. */
  readonly apart: boolean
  /** A rule stands above it. */
  readonly ruled: boolean
  /** It is the name of a group. */
  readonly group: boolean
}

/** The lines below a head, and the first that is none of its table. */
interface Below {
  readonly pages: readonly Page[]
  readonly to: number
}

const widthOf = (head: PrintHead): number => head.places.at(-1)?.right ?? 0

/** The lines below a head up to what is none of its table, page by page. */
function linesBelow(print: PrintText, from: number, head: PrintHead): Below {
  const width = widthOf(head)
  const opening = print.squashed(from)
  let page: Page = { head: from, lines: [] }
  const pages = [page]
  let apart = false
  let ruled = false
  let to = from + head.lines
  for (let k = to; k < print.lines.length; k++) {
    const line = print.lines[k] as BareLine
    if (isEmpty(line)) {
      apart = true
      continue
    }
    const words = print.text.slice(line.start, Math.min(line.end, line.start + longestSeen))
    if (isPageNumber(words)) continue
    if (rule.test(words)) {
      ruled = true
      continue
    }
    const own = print.wordsOn(k)
    const [only, more] = own
    const group = more === undefined && opensGroup(print.text, line.start)
    if (
      only === undefined ||
      own.length > mostWords * head.names.length ||
      behind.test(words) ||
      (more === undefined && !group && only.size > widest * width)
    )
      break
    const again = print.squashed(k) === opening
    if (again || print.opensPage(k)) {
      page = { head: again ? k : undefined, lines: [] }
      pages.push(page)
    }
    if (again) k += head.lines - 1
    else page.lines.push({ at: k, apart, ruled, group })
    apart = false
    ruled = false
    to = k + 1
  }
  return { pages, to }
}

/** The lines of a table in columns, by one width of blanks. */
interface Layout {
  readonly head: PrintHead
  readonly slots: readonly Slot[]
  readonly stretches: readonly Stretch[]
  /** The lines that begin rows, stretch by stretch. */
  readonly starts: readonly (readonly number[])[]
  /** The first line that is none of the table. */
  readonly to: number
  /** How far off its words stand and how badly its rows fit, the less the more lines it takes up. */
  readonly cost: number
}

/** Lines that no name of a group and no rule parts, and the name of the group above them. */
interface Stretch {
  readonly group: CellToken | undefined
  readonly lines: PrintLine[]
}

/** A word that reaches so far over the next column is of no cell. */
const astride = 8

function layoutOf(print: PrintText, head: PrintHead, below: Below, fits: Map<string, number>): Layout {
  const slots = slotsOf(head)
  const { stretches, to, cost } = columnsBelow(print, head, below, slots)
  const rows = rowStarts(
    stretches.map(({ lines }) => lines),
    slots,
    fits,
  )
  return { head, slots, stretches, starts: rows.starts, to, cost: cost + rows.cost + strange * head.unknown }
}

/** Sets the words of lines in columns, up to one that reaches over them. */
function columnsBelow(
  print: PrintText,
  head: PrintHead,
  { pages, to }: Below,
  slots: readonly Slot[],
): Pick<Layout, 'stretches' | 'to' | 'cost'> {
  const reader = new ColumnReader(slots.map(({ kind }) => kind))
  const stretches: Stretch[] = [{ group: undefined, lines: [] }]
  let places: readonly Place[] = placesOf(head)
  let cost = 0
  for (const page of pages) {
    const words = page.lines.map(({ at, group }) => (group ? [] : print.printedOn(at, head.blank)))
    const again = page.head === undefined ? undefined : printHead(print, page.head, head.lines, head.blank)
    const found = reader.onPage(words, again?.names.length === places.length ? placesOf(again) : places)
    places = found.places
    cost += found.cost
    for (const [i, { at, apart, ruled, group }] of page.lines.entries()) {
      const [name] = group ? print.wordsOn(at) : []
      if (name !== undefined) {
        stretches.push({ group: { start: name.start, end: name.end, words: name.words, gap: 'line' }, lines: [] })
        continue
      }
      const own = words[i] ?? []
      const columns = found.columns[i] ?? []
      if (own.some(({ right }, k) => right - (places[(columns[k] ?? 0) + 1]?.to ?? right) > astride)) return { stretches, to: at, cost }
      if (ruled) stretches.push({ group: undefined, lines: [] })
      stretches.at(-1)?.lines.push({ cells: cellsOf(own, columns, places.length), apart, page: i === 0 })
      cost -= worth
    }
  }
  return { stretches, to, cost }
}

/** What of each cell stands on a line. */
function cellsOf(words: readonly PrintWord[], columns: readonly number[], width: number): (CellToken | undefined)[] {
  const cells: (CellToken | undefined)[] = Array.from({ length: width }, () => undefined)
  for (const [k, word] of words.entries()) {
    const at = columns[k] ?? 0
    const known = cells[at]
    cells[at] = { start: known?.start ?? word.start, end: word.end, words: (known?.words ?? '') + word.words, gap: 'line' }
  }
  return cells
}
