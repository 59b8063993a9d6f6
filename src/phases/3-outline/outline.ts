import { inText, type Span } from '../../text/span.ts'
import type { Column } from '../2-normalise/columns.ts'
import type { LabelStyle } from '../2-normalise/label-grammar.ts'
import type { Text } from '../2-normalise/text.ts'
import { isAllottedWhole, isAssigned, tellsOwner } from './assigned.ts'
import { findHeadings, type Heading } from './headings.ts'
import { findParts, type Parts } from './parts.ts'
import { groupSection, withRows } from './row-sections.ts'
import { findTables } from './tables.ts'
import { isTerm } from './terms.ts'
import { zoneOf } from './zones.ts'

/** What a part of the document is about; steers what may be read from it (DOMAIN 2). */
export type Zone = 'general' | 'goals' | 'background' | 'tasks' | 'safeguards' | 'closing'

/** How a heading's label is written; gives the level relative to its neighbours. */
export type MarkStyle = LabelStyle | 'dash' | 'ordinal' | 'paragraph' | 'none' | 'row'

/** One heading with its own text and its children, or a table row (style `row`). */
export interface Section {
  /** Stable within the document: numbers and order of the headings above, e.g. `2.1.3`. */
  readonly path: string
  readonly style: MarkStyle
  /** The label as printed, without punctuation: 一, 1, 十二; undefined for unnumbered headings. */
  readonly number: string | undefined
  /** Without number and final punctuation. */
  readonly title: string
  readonly titleSpan: Span<'text'>
  readonly zone: Zone
  /** From the label to the end of the last child. */
  readonly span: Span<'text'>
  /** The own text after the title, before the first heading below it (may be empty); the rows of its tables stand in it. */
  readonly body: Span<'text'>
  readonly children: readonly Section[]
  /** Cells of a table row by what their column is, for style `row`. */
  readonly cells: readonly Cell[] | undefined
  /** Whether it counts as a task: the lowest numbered heading with own text outside the general requirements, or one with an owner beside theirs. */
  readonly task: 'task' | 'safeguard' | undefined
}

export interface Cell {
  readonly column: Column
  readonly span: Span<'text'>
  /** The year that heads the column, and where it does. */
  readonly year?: { readonly year: number; readonly span: Span<'text'> }
}

/** The document's parts: what stands before the first heading, the headings, what follows. */
export interface Outline {
  readonly text: Text
  /** The documents that the file prints. */
  readonly parts: Parts
  /** Title, number, addressees, preamble: everything before the first section. */
  readonly front: Span<'text'>
  readonly sections: readonly Section[]
  /** Closing paragraph, signature and date, after the last section's own text. Empty span where none. */
  readonly back: Span<'text'>
}

/** All sections, depth first, in document order, each with the sections that it stands in. */
export function walk(sections: readonly Section[]): { section: Section; above: readonly Section[] }[] {
  const found: { section: Section; above: readonly Section[] }[] = []
  const add = (some: readonly Section[], outer: readonly Section[]): void => {
    for (const section of some) {
      found.push({ section, above: outer })
      if (section.children.length > 0) add(section.children, [...outer, section])
    }
  }
  add(sections, [])
  return found
}

/** Text → Outline: headings become sections and tasks, rows of task tables too (DOMAIN 2). Gives no section where none is numbered. */
export function outline(text: Text): Outline {
  const value = text.text
  const parts = findParts(value)
  const from = parts.planTitle?.end ?? 0
  const tables = findTables(value)
  const ends = [...parts.others.map((title) => title.start), value.length]
  const read = (start: number, stop: number | undefined, path = '') => {
    const to = bodyEnd(value, start, stop ?? value.length)
    const headings = findHeadings(value, start, to, tables)
    const limit = backStart(value, headings.at(-1), to)
    return { sections: nest(value, headings, limit, path), limit }
  }
  const own = read(from, ends[0])
  const others = parts.others.map((title, index) => {
    const path = String(own.sections.length + index + 1)
    const plan = read(title.end, ends[index + 1], `${path}.`)
    return { section: planSection(value, title, plan.sections, plan.limit, path), limit: plan.limit }
  })
  const { limit } = others.at(-1) ?? own
  const sections = withoutTables(value, [...own.sections, ...others.map(({ section }) => section)], tables)
  const all = withRows(
    value,
    sections,
    tables.flatMap((table) => table.rows),
  )
  const front = all[0]?.span.start ?? value.length
  return {
    text,
    parts,
    front: inText(0, front),
    sections: all,
    back: all.length === 0 ? inText(value.length, value.length) : inText(Math.max(limit, front), value.length),
  }
}

/** Sections with those that hold nothing but a table of tasks as what they are: heads of it. */
function withoutTables(text: string, sections: readonly Section[], tables: readonly Span<'text'>[]): Section[] {
  return sections.map((section) => {
    const { body, children } = section
    const table = tables.find(({ start }) => start >= body.start && start < body.end)
    const held = table !== undefined && !/[一-鿿]/.test(text.slice(body.start, table.start))
    return { ...section, children: withoutTables(text, children, tables), task: held ? undefined : section.task }
  })
}

/** What an attachment of tasks soon says. */
const allots = /牵头的?(?:工作|任务)|(?:牵头|责任|主办|承办)(?:单位|部门)：[省市州县区各]|（[省市州县区各][^（）]*(?:牵头|负责)[^（）]*）/

/** Attachments are read only where they allot tasks, or the text before them has no headings of its own. */
function bodyEnd(text: string, from: number, end: number): number {
  const attachment = /\n附件\s*\d{0,2}[：:.]?(?=\n|.{4,60}(?:\n|$))/g
  attachment.lastIndex = from
  for (let match = attachment.exec(text); match && match.index < end; match = attachment.exec(text)) {
    if (
      !allots.test(text.slice(match.index, match.index + 400)) &&
      (text.slice(from, match.index).match(/(?:^|\n)(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.、])/g) ?? []).length >= 3
    )
      return match.index
  }
  return end
}

const closingWords =
  /^(?:各地|各市|各县|各区|各级|各部门|各单位|各有关|全省|全市|全区|省有关|省直|市有关|本(?:方案|意见|办法|措施|规划|计划|要点|纲要|通知|实施)|附件|附：|此件|（此件|抄送|（联系|联系人|\d{4}年\d+月\d+日|二[○〇零O]|以上(?:措施|政策|任务))/

/** Who has the last task, in brackets on a line of its own: no signature. */
const owned = /^由[^\n]*(?:负责|落实|牵头|配合)(?:\n|$)|^[（〔【[][^\n]*(?:负责|牵头|落实|配合)[）〕】\]]/
/** Many bodies on one line, and the day below it. */
const signed = /^[^，。：\n]{4,220}\n(?:\d{4}年\d{1,2}月\d{1,2}日|[二一][○〇零OＯ九])/

/** Where the closing paragraph, signature or date begin: paragraphs after the last heading's own text. */
function backStart(text: string, last: Heading | undefined, end: number): number {
  if (!last) return end
  let at = text.indexOf('\n', last.titleEnd)
  if (at < 0 || at >= end) return end
  const runsOn = /[。：]/.test(text.slice(last.titleEnd, at))
  if (!runsOn) at = text.indexOf('\n', at + 1)
  while (at >= 0 && at < end) {
    const line = text.slice(at + 1, Math.min(end, at + 240))
    if (closingWords.test(line) || (/^[^，。：；\n]{4,40}(?:\n|$)/.test(line) && !owned.test(line)) || signed.test(line)) return at + 1
    at = text.indexOf('\n', at + 1)
  }
  return end
}

interface Draft {
  readonly heading: Heading
  readonly children: Draft[]
  end: number
}

function nest(text: string, headings: readonly Heading[], limit: number, path: string): Section[] {
  const roots: Draft[] = []
  let stack: Draft[] = []
  for (const heading of headings) {
    for (const open of stack) if (open.heading.rank >= heading.rank) open.end = heading.start
    stack = stack.filter((open) => open.heading.rank < heading.rank)
    const draft: Draft = { heading, children: [], end: limit }
    const parent = stack.at(-1)
    if (parent) parent.children.push(draft)
    else roots.push(draft)
    stack.push(draft)
  }
  return roots.map((draft, index) =>
    toSection(text, draft, `${path}${index + 1}`, undefined, index >= Math.max(1, roots.length - 2), false),
  )
}

function toSection(
  text: string,
  { heading, children, end }: Draft,
  path: string,
  above: Pick<Section, 'title' | 'zone'> | undefined,
  late: boolean,
  allotted: boolean,
): Section {
  const title = text.slice(heading.titleStart, heading.titleEnd).replace(/\n/g, '')
  const zone = zoneOf(title, above, late)
  const bodyEnd = trimEnd(text, heading.bodyStart, children[0]?.heading.start ?? end)
  const body = inText(heading.bodyStart, Math.max(heading.bodyStart, bodyEnd))
  const lowest = children.length === 0 || isStatedApart(text, heading, children)
  const ownText =
    heading.isWork || /[一-鿿]/.test(text.slice(body.start, body.end)) || /。/.test(text.slice(heading.titleEnd, heading.titleEnd + 1))
  const task =
    lowest && heading.style !== 'none' && ownText && !isTerm(heading.style, title, text.slice(body.start, body.end))
      ? zone === 'tasks' || (zone === 'goals' && (allotted || isAllottedWhole(text.slice(heading.titleStart, end))))
        ? 'task'
        : zone === 'safeguards'
          ? 'safeguard'
          : undefined
      : undefined
  const eachAllotted = zone === 'goals' && children.some((child) => isAssigned(text.slice(child.heading.titleStart, child.end)))
  return {
    path,
    style: heading.style,
    number: heading.number,
    title,
    titleSpan: inText(heading.titleStart, heading.titleEnd),
    zone,
    span: inText(heading.start, Math.max(heading.titleEnd, trimEnd(text, heading.start, end))),
    body,
    children: children.map((child, index) => toSection(text, child, `${path}.${index + 1}`, { title, zone }, false, eachAllotted)),
    cells: undefined,
    task,
  }
}

/**
 * Whether an item says in sentences what is to be done and who has it, and its measures say so for themselves: it is a task beside them.
 *
 *     （一）改造管网。推进改造。（市水务局牵头）具体措施：1.摸清底数。…（市水务局负责）2.更换管道。…（市住建局负责）
 */
function isStatedApart(text: string, { titleStart }: Heading, children: readonly Draft[]): boolean {
  return (
    tellsOwner(text.slice(titleStart, children[0]?.heading.start ?? titleStart)) &&
    children.some((child) => isAssigned(text.slice(child.heading.titleStart, child.end)))
  )
}

function trimEnd(text: string, from: number, to: number): number {
  let end = to
  while (end > from && /\s/.test(text.charAt(end - 1))) end--
  return end
}

/** A further plan that the notice prints: its title, above its own headings. */
function planSection(text: string, title: Span<'text'>, children: readonly Section[], end: number, path: string): Section {
  const plan = groupSection(text, title, children, path)
  const body = inText(title.end, Math.max(title.end, trimEnd(text, title.end, children[0]?.span.start ?? end)))
  return { ...plan, title: plan.title.replace(/\n/g, ''), zone: 'general', span: inText(title.start, Math.max(title.end, end)), body }
}
