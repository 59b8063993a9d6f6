import { inText, type Span } from '../../text/span.ts'
import { tellsOwner } from './assigned.ts'
import type { Section } from './outline.ts'
import type { TableRow } from './table-list.ts'

/** An annex begins: what stands in it is no part of the section before. */
const annex = /\n附\s*[件表]/

/** A section of a table of tasks that is still without its path: a row, or the head of a group of rows. */
interface Loose {
  readonly start: number
  readonly at: (path: string) => Section
}

/** Sections with the rows of tables in the lowest that they stand in, behind its own children; the rows that stand in none come last. */
export function withRows(text: string, sections: readonly Section[], rows: readonly TableRow[]): Section[] {
  const { held, left } = place(text, sections, looseRows(text, rows))
  return [...held, ...left.map((row, at) => row.at(String(sections.length + at + 1)))]
}

/** Gives each section the rows that stand in it; `left` are those in none. Both lists are in order of place. */
function place(text: string, sections: readonly Section[], rows: readonly Loose[]): { held: Section[]; left: Loose[] } {
  const left: Loose[] = []
  let next = 0
  const held = sections.map((section) => {
    const { span, children, path } = section
    while ((rows[next]?.start ?? span.start) < span.start) left.push(rows[next++] as Loose)
    const own: Loose[] = []
    for (; (rows[next]?.start ?? span.end) < span.end; next++) own.push(rows[next] as Loose)
    const last = own.at(-1)
    if (last === undefined) return section
    if (namesTable(section)) {
      for (const row of own) left.push(row)
      return section
    }
    const end = annex.exec(text.slice(span.start, last.start))
    const inside = end === null ? own : own.filter(({ start }) => start < span.start + end.index)
    for (const row of own.slice(inside.length)) left.push(row)
    const below = place(text, children, inside)
    const [first] = below.left
    // What is said before a table of tasks is no task beside them, unless someone has it.
    const heads = first !== undefined && !tellsOwner(text.slice(section.titleSpan.start, first.start))
    return {
      ...section,
      task: heads ? undefined : section.task,
      children: [...below.held, ...below.left.map((row, at) => row.at(`${path}.${children.length + at + 1}`))],
    }
  })
  return { held, left: [...left, ...rows.slice(next)] }
}

/** The title of a table, or what the text says of one, is no heading above its rows. */
const namesTable = ({ style, title }: Section): boolean => style === 'none' && /(?:表|清单|台账|一览|情况)(?:（[^（）]*）)?$/.test(title)

/** The rows of tables, those of a group together. */
function looseRows(text: string, rows: readonly TableRow[]): Loose[] {
  const loose: Loose[] = []
  let group: { readonly name: string; readonly rows: TableRow[] } | undefined
  for (const row of rows) {
    if (row.group === undefined) {
      group = undefined
      loose.push({ start: row.span.start, at: (path) => rowSection(text, row, path) })
      continue
    }
    const name = text.slice(row.group.start, row.group.end)
    if (group?.name !== name) {
      const { group: head, span } = row
      const own: TableRow[] = []
      group = { name, rows: own }
      loose.push({
        start: Math.min(head.start, span.start),
        at: (path) => {
          const children = own.map((one, at) => rowSection(text, one, `${path}.${at + 1}`))
          return groupSection(text, head, children, path)
        },
      })
    }
    group.rows.push(row)
  }
  return loose
}

/** What heads sections without being one of the headings of the text: a group of rows, a further plan. */
export function groupSection(text: string, span: Span<'text'>, children: readonly Section[], path: string): Section {
  const title = text.slice(span.start, span.end).replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/, '')
  return {
    path,
    style: 'none',
    number: undefined,
    title,
    titleSpan: span,
    zone: 'tasks',
    span,
    body: inText(span.end, span.end),
    children,
    cells: undefined,
    task: undefined,
  }
}

function rowSection(text: string, { number, task, cells, span }: TableRow, path: string): Section {
  const words = text.slice(task.start, task.end)
  const skip = /^(?:\d+[.、]|（[一二三四五六七八九十\d]+）)?/.exec(words)?.[0].length ?? 0
  const stop = words.slice(skip).search(/[。\n]/)
  const whole = stop < 0 ? words.length : skip + stop
  const end = task.start + words.slice(0, whole).replace(/[；，、*＊※★☆▲△\s]+$/, '').length
  const bodyStart = Math.min(task.end, task.start + whole + 1)
  return {
    path,
    style: 'row',
    number: number ? text.slice(number.start, number.end) : undefined,
    title: text.slice(task.start + skip, end).replaceAll('\t', ''),
    titleSpan: inText(task.start + skip, end),
    zone: 'tasks',
    span,
    body: inText(bodyStart, task.end),
    children: [],
    cells,
    task: 'task',
  }
}
