import { unitSet } from '../../text/unit-set.ts'
import { alignedTables } from './aligned-tables.ts'
import { figureLines } from './figure-lines.ts'
import { isFurniture, isPageNumber, runningHeads, tailFrom } from './furniture.ts'
import { behindPageNumber, isPreview, printsLostIndents, wordsFrom } from './line-start.ts'
import { isAlone } from './lone-lines.ts'
import { isBlank, isHan, type Mark, readBareMark, readMark } from './mark.ts'
import { isOfOwners, listsNoMore, listsOn, statesOn } from './owner-breaks.ts'
import { printedTables } from './print-tables.ts'
import { rowBreaks } from './row-breaks.ts'
import { type BareLine, isEmpty, type TableLines, tableLines } from './table-lines.ts'
import type { ReadTable } from './table-parts.ts'
import { blockTags } from './tags.ts'
import { label, standsApart, terminal, wrapWidth } from './wrap-width.ts'

/** A line of the source, without the blanks around it. */
export interface Line {
  readonly start: number
  readonly end: number
  /** Inside a table: its breaks and column gaps are kept. */
  readonly table: boolean
  /** How many cells its tabs part, empty ones too; 0 where tabs are no more than gaps. */
  readonly cells: number
  /** Its cells stand one blank apart. */
  readonly tight: boolean
  /** A page number, a lone `|`, or site navigation after the text: not read. */
  readonly dropped: boolean
  /** The break after it is no paragraph end. */
  readonly joins: boolean
  /** What is written before it and behind it, between the cells of a table that was laid out in rows. */
  readonly before?: string
  readonly behind?: string
}

const opening = '（(《“〔「『〈[［【'
const closingStart = '，,。、；;）)》”〕」』〉]］】：:'
const PIPE = '|'.charCodeAt(0)
const STOP = '。'.charCodeAt(0)
const COMMAS = unitSet('，,')
const OPENING = unitSet(opening)
const SIGNS = unitSet(`。，,${opening}）)》”〕」』〉]］】`)
const standing =
  /^(?:发布(?:日期|时间)|成文日期|索引号|来源[:：]|(?:发文(?:标题|文号|字号|机关|部门|单位|日期|时间)|标\s*题|文\s*号)\s*[:：]|附\s*件|附\s*[:：]|主送|抄送|此件|[（(]此件|本(?:意见|方案|办法|通知|规划|计划|决定|规定|细则|措施)自|\d{4}\s*年\s*\d+\s*月\s*\d+\s*日$|二[○〇零Oo0０]|——|[-—]{2})/
const titleLike = /(?:方案|意见|计划|规划|纲要|要点|办法|措施|通知|决定|细则|规定|任务)(?:[（(][^（()）]*[)）])?$/
/** The bracket of a document number whose other one is lost: `〔2015118`. */
const lostBracket = /^〔\d{5}/

/** Who printed the document and when, below it: （某市人民政府办公室2025年4月印发）. */
const imprint = /^[（(][^（()）\n]{4,40}\d{4}\s*年[^（()）\n]{2,10}印发[)）]$/

/** The body that signs or issues, on a line above the day or the title. */
const bodyAlone = /^[一-鿿 　]{4,40}(?:政府|办公[厅室]|委员会|小组|[厅局委部院])\s+(?:\d{4}\s*年|二[○〇零]|关于|印发)/

/** Splits a text into lines and says which breaks end a paragraph (DOMAIN 1). */
export function readLines(text: string): Line[] {
  const bare = bareLines(text)
  const wrap = wrapWidth(text, bare)
  const layouts = tablesOf(text, bare)
  const table = tableLines(text, bare, layouts, figureLines(text, bare))
  const { tables, cells, tight } = table
  const drops = droppedLines(text, bare, table)
  const runsOn = headingsRunOn(text, bare)
  const spaced = wrap > 0 && standsApart(bare)
  const lines: Line[] = []
  const paragraph: Paragraph = {
    start: 0,
    indent: 0,
    prose: false,
    depth: 0,
    openAt: 0,
    unfinished: false,
    heading: false,
    mark: undefined,
  }
  let fresh = true
  let layout = 0
  for (let i = 0; i < bare.length; i++) {
    const printed = layouts[layout]
    if (printed?.from === i) {
      for (const part of printed.parts) lines.push({ ...part, table: true, cells: 0, tight: false, dropped: false })
      layout++
      fresh = true
      i = printed.to - 1
      continue
    }
    const line = bare[i] as Bare
    const { start, end } = line
    const dropped = drops[i] === true
    let joins = false
    if (!dropped && end > start) {
      if (fresh) open(paragraph, line)
      advance(paragraph, text, start, end)
      let next = i + 1
      let page = false
      for (; next < bare.length && (drops[next] || isEmpty(bare[next])); next++) page ||= drops[next] === true
      const blank = !spaced && !page && next > i + 1 && isEmpty(bare[next - 1]) && !drops[next - 1]
      const following = bare[next]
      joins = following !== undefined && !tables[i] && !tables[next] && unfinishedAt(text, paragraph, line, following, wrap, blank, runsOn)
      fresh = !joins
    } else joins = !fresh
    lines.push({ start, end, table: tables[i] === true, cells: cells[i] ?? 0, tight: tight[i] === true, dropped, joins })
  }
  return lines
}

/** The tables that are laid out in rows here, in their order: those whose cells stand in columns, and the others. */
function tablesOf(text: string, lines: readonly Bare[]): ReadTable[] {
  const layouts = printedTables(text, lines)
  const taken = new Uint8Array(lines.length)
  for (const { from, to } of layouts) taken.fill(1, from, to)
  return [...layouts, ...alignedTables(text, lines, taken)].sort((a, b) => a.from - b.from)
}

interface Bare extends BareLine {
  /** The label of a heading that it opens with. */
  readonly mark: Mark | undefined
  /** It opens a page of a preview, and goes on with the sentence above. */
  readonly runsOn: boolean
}

interface Paragraph {
  start: number
  /** Blanks before its first word. */
  indent: number
  /** The label of a heading that it opens with. */
  mark: Mark | undefined
  /** Commas or full stops were seen: running text, not a title or a name. */
  prose: boolean
  /** Open brackets and title marks. */
  depth: number
  openAt: number
  /** Words stand after the last full stop. */
  unfinished: boolean
  /** It opens with a heading's label and has no full stop yet. */
  heading: boolean
}

function bareLines(text: string): Bare[] {
  const lines: Bare[] = []
  const lostIndents = printsLostIndents(text)
  let pages = isPreview(text) ? 0 : undefined
  const tag = blockTags()
  let broken = tag.exec(text)
  const rows = rowBreaks(text)
  let row = 0
  let newline = -1
  let from = 0
  while (from <= text.length) {
    if (newline < from) newline = text.indexOf('\n', from)
    if (newline < 0) newline = text.length
    let to = newline
    let after = to + 1
    if (broken && broken.index < to) {
      to = broken.index
      after = tag.lastIndex
      broken = tag.exec(text)
    }
    while ((rows[row] ?? from + 1) <= from) row++
    const next = rows[row]
    if (next !== undefined && next < to) {
      to = next
      after = next
    }
    let start = from
    let end = to
    while (start < end && (isBlank(text.charCodeAt(start)) || text.charCodeAt(start) === 13)) start++
    start = wordsFrom(text, start, lostIndents)
    const page = pages === undefined ? start : behindPageNumber(text, start, to, pages + 1)
    const runsOn = page > start && pages !== undefined && pages++ > 0
    start = page
    while (end > start && (isBlank(text.charCodeAt(end - 1)) || text.charCodeAt(end - 1) === 13)) end--
    if (end > start && text.charCodeAt(end - 1) === PIPE && text.indexOf('|', start) === end - 1) {
      end--
      while (end > start && isBlank(text.charCodeAt(end - 1))) end--
    }
    lines.push({ start, end, indent: start - from, mark: markAt(text, start, end), runsOn })
    from = after
  }
  return lines
}

/** The label that a line opens with; of those without a dot only one that counts in two digits, 07 人才行动, is surely none of a cell. */
function markAt(text: string, start: number, end: number): Mark | undefined {
  if (end <= start) return undefined
  return readMark(text, start) ?? (text.charAt(start) === '0' ? readBareMark(text, start, end) : undefined)
}

/** Page numbers, rules, and what a site prints behind the text. */
function droppedLines(text: string, lines: readonly Bare[], { tables }: TableLines): boolean[] {
  const drops = lines.map(({ start, end }, i) => {
    if (end <= start) return false
    const words = text.slice(start, Math.min(end, start + 40))
    return tables[i] ? isPageNumber(words) && !/\s{2}|\t/.test(words) : isFurniture(words)
  })
  for (const at of runningHeads(text, lines, drops)) drops[at] = true
  for (let i = tailFrom(text, lines, drops); i < lines.length; i++) if (!isEmpty(lines[i])) drops[i] = true
  return drops
}

/** Label styles whose headings run on into their text on one line: `（一）推广应用。支持企业…`. */
function headingsRunOn(text: string, lines: readonly Bare[]): ReadonlySet<string> {
  const styles = new Set<string>()
  for (const { mark, start, end } of lines) {
    if (!mark || styles.has(mark.style)) continue
    const stop = text.slice(start, mark.end + 40).indexOf('。')
    if (stop >= 0 && end - start - stop > 10) styles.add(mark.style)
  }
  return styles
}

function open(paragraph: Paragraph, { start, indent, mark }: Bare): void {
  paragraph.start = start
  paragraph.indent = indent
  paragraph.mark = mark
  paragraph.prose = false
  paragraph.depth = 0
  paragraph.unfinished = false
  paragraph.heading = mark !== undefined
}

function advance(paragraph: Paragraph, text: string, start: number, end: number): void {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (SIGNS[code] !== 1) {
      if (code >= 0x4e00 && code <= 0x9fff) paragraph.unfinished = true
    } else if (code === STOP) {
      paragraph.prose = true
      paragraph.unfinished = false
      paragraph.heading = false
      paragraph.depth = 0
    } else if (COMMAS[code] === 1) paragraph.prose = true
    else if (OPENING[code] === 1 && !lostBracket.test(text.slice(i, i + 7))) {
      paragraph.depth++
      paragraph.openAt = i
    } else if (paragraph.depth > 0) paragraph.depth--
  }
}

function unfinishedAt(
  text: string,
  paragraph: Paragraph,
  line: Bare,
  next: Bare,
  wrap: number,
  blank: boolean,
  runsOn: ReadonlySet<string>,
): boolean {
  if (next.runsOn) return true
  const last = text.charAt(line.end - 1)
  const first = text.charAt(next.start)
  const width = line.end - line.start
  if (blank && imprint.test(text.slice(next.start, Math.min(next.end, next.start + 60)))) return false
  if (closingStart.includes(first) && first !== '〔') return !blank || !terminal.includes(last)
  if (opening.includes(last) || last === '、' || last === '，' || last === ',') return true
  if (isAlone(text, line.start, line.end) || isAlone(text, next.start, next.end)) return false
  const following = text.slice(next.start, Math.min(next.end, next.start + 24))
  if (next.mark || standing.test(following)) return false
  if (last === '；' && paragraph.depth > 0 && statesOn(text, paragraph.openAt, next.start)) return true
  const labelled = label.test(following)
  if (labelled ? isOfOwners(text, line) : listsOn(text, line, next)) return !labelled
  if (listsNoMore(text, line, next)) return false
  // A wrapped line that happens to end so, in a print that indents its paragraphs.
  if (last === '；' || last === ';') return !blank && paragraph.indent > 0 && next.indent === 0 && wrap > 0 && width >= wrap - 3
  if (last === '|' || terminal.includes(last) || /\.{3}$|…$|\d{4}-\d\d-\d\d$|\d{7}$/.test(text.slice(line.end - 10, line.end))) return false
  if (paragraph.depth > 0 && line.end - paragraph.openAt < 200) return true
  if (blank || (next.indent > line.indent + 1 && paragraph.depth === 0)) return false
  if (!paragraph.prose && (labelled || titleLike.test(text.slice(line.start, line.end)))) return false
  const full = wrap > 0 && width >= wrap - 3
  if (paragraph.heading) {
    if (full && width <= wrap + 4) return true
    const own = paragraph.mark
    return own !== undefined && runsOn.has(own.style) && titleTail(text, next)
  }
  if (last === ')' || last === '）')
    return paragraph.prose && full && paragraph.unfinished && isHan(text.charCodeAt(next.start)) && wrap > 0
  if (full) return paragraph.prose || width <= wrap + 4
  if (bodyAlone.test(text.slice(next.start, next.end + 12))) return false
  return (
    paragraph.prose && paragraph.unfinished && !/[\d一二三四五六七八九十]日$|小组$|政府$|办公[厅室]$/.test(text.slice(line.start, line.end))
  )
}

/** The rest of a heading that a break cut in two: few words up to a full stop, and text after it. */
function titleTail(text: string, { start, end }: Bare): boolean {
  const stop = start + text.slice(start, start + 16).indexOf('。')
  return stop > start && stop + 1 < end && !opening.includes(text.charAt(stop + 1)) && !/[,，:：;；]/.test(text.slice(start, stop))
}
