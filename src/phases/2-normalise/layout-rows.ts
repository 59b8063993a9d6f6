import { columnOf, headerCells, isRole } from './columns.ts'
import { opensGroup } from './mark.ts'
import type { AlignedRow } from './table-align.ts'
import { headColumns } from './table-heads.ts'
import { type BareLine, isEmpty } from './table-lines.ts'
import { partsOf, type ReadTable, slotsOf } from './table-parts.ts'
import type { CellToken } from './table-tokens.ts'

/** A stretch of a line between gaps, and at which column of the print it begins; a Han character is two wide. */
interface Stretch extends CellToken {
  readonly column: number
}

const fewestColumns = 4
/** A row of one line needs no putting together; so many that break tell that the print sets cells side by side. */
const fewestBroken = 2
/** No rows that stand close together have more lines. */
const mostLines = 400
const number = /^\d{1,3}$/

/**
 * Tables that a converter printed as they look, each cell broken into lines that stand side by side with those of the others:
 *
 *     序号   项目名称    建设内容                 牵头单位     责任单位
 *
 *                       建设污水处理设施，完成1   市生态环境
 *     9      污水治理    76个村的治理。           局           市水利局
 *
 * The rows must have a number each, and stand apart by blank lines or begin with their numbers. Other tables are left as they are.
 */
export function layoutTables(text: string, lines: readonly BareLine[]): ReadTable[] {
  const tables: ReadTable[] = []
  if (!/ {3}/.test(text)) return tables
  for (let i = 0; i < lines.length; i++) {
    const table = isEmpty(lines[i]) ? undefined : tableAt(text, lines, i)
    if (table === undefined) continue
    if (table.parts.length > 0) tables.push(table)
    i = table.to - 1
  }
  return tables
}

/** The table whose head is line `from`, without parts where its rows cannot be told apart; undefined where the line is no head. */
function tableAt(text: string, lines: readonly BareLine[], from: number): ReadTable | undefined {
  const line = lines[from] as BareLine
  if (!text.startsWith('序', line.start)) return undefined
  const head = stretchesOf(text, line)
  const names = head.map((one) => text.slice(one.start, one.end))
  const columns = names.map(columnOf)
  if (head.length < fewestColumns || headerCells(names) < head.length || columns[0] !== 'number') return undefined
  if (!columns.includes('task') || !columns.some(isRole)) return undefined
  const rows = rowsBelow(text, lines, from + 1, head)
  if (rows.blocks.filter((block) => block.length > 1).length < fewestBroken) return { from, to: rows.stop, parts: [] }
  const edges = edgesOf(head, rows.blocks.flat(2))
  const slots = slotsOf({ names, columns: headColumns(names) })
  const printed = [{ group: false, cells: head.map((one) => [one]) }, ...rows.blocks.map((block) => rowOf(block, edges))]
  return { from, to: rows.to, parts: printed.flatMap((row) => partsOf(row, slots)) }
}

/** The rows below a head, each with its lines, and the heads of groups between them; where they end, and where the reading stopped. */
function rowsBelow(text: string, lines: readonly BareLine[], first: number, head: readonly Stretch[]) {
  const blocks: Stretch[][][] = []
  // What begins before the second column and is no number stands above the rows of a group, or behind the table.
  const margin = (head[1]?.column ?? 4) - 2
  const words = (one: Stretch) => text.slice(one.start, one.end)
  const isNumber = (one: Stretch | undefined) => one !== undefined && one.column < margin && number.test(words(one))
  const bare = (stretches: readonly Stretch[]) => stretches.map(words).join(' ')
  let block: Stretch[][] = []
  let to = first
  let k = first
  for (; k <= lines.length; k++) {
    const line = lines[k]
    const stretches = line === undefined || isEmpty(line) ? [] : stretchesOf(text, line)
    const [only, ...more] = stretches
    if (only !== undefined && bare(stretches) === bare(head)) continue
    if (only !== undefined && more.length === 0 && only.column >= margin && number.test(words(only))) continue
    const opens = only !== undefined && only.column < margin && !isNumber(only)
    const group = opens && more.length === 0 && opensGroup(text, only.start)
    if (stretches.length > 0 && !opens) {
      block.push(stretches)
      if (block.length > mostLines) break
      continue
    }
    if (block.length > 0) {
      const rest = block.every((line) => !isNumber(line[0])) && block.some((line) => line.length > 1) ? blocks.at(-1) : undefined
      const rows = rest === undefined ? rowsOf(block, (line) => isNumber(line[0]), head.length) : []
      if (rows === undefined) break
      // A row goes on over the end of a page.
      rest?.push(...block)
      blocks.push(...rows)
      block = []
      to = k
    }
    if (opens && !group) break
    if (group) {
      blocks.push([stretches])
      to = k + 1
    }
  }
  return { blocks, to, stop: k }
}

/**
 * The rows of a block of lines: one where it has one number; several where each begins with its number and nearly all its cells. None where
 * the numbers stand in the middle of rows that nothing parts.
 */
function rowsOf(block: Stretch[][], opens: (line: readonly Stretch[]) => boolean, columns: number): Stretch[][][] | undefined {
  const starts = block.flatMap((line, at) => (opens(line) ? [at] : []))
  if (starts.length === 1) return [block]
  if (starts[0] !== 0 || starts.some((at) => (block[at]?.length ?? 0) < columns - 1)) return undefined
  return starts.map((at, i) => block.slice(at, starts[i + 1]))
}

/** Where each column begins: at its name, or where most of its cells do between the name before and its own. */
function edgesOf(head: readonly Stretch[], stretches: readonly Stretch[]): number[] {
  return head.map((name, at) => {
    const before = head[at - 1]
    if (before === undefined) return 0
    const counts = new Map<number, number>()
    for (const { column } of stretches)
      if (column > before.column + 2 && column <= name.column + 2) counts.set(column, (counts.get(column) ?? 0) + 1)
    const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])
    return most?.[0] ?? name.column
  })
}

/** The row of a block, each cell with its parts from the first line to the last. */
function rowOf(block: readonly (readonly Stretch[])[], edges: readonly number[]): AlignedRow {
  const all = block.flat()
  if (all.length === 1) return { group: true, cells: [all] }
  const cells: Stretch[][] = edges.map(() => [])
  for (const one of all) cells[columnAt(one.column, edges)]?.push(one)
  return { group: false, cells }
}

/** The last column that begins no more than a character behind. */
function columnAt(column: number, edges: readonly number[]): number {
  let at = 0
  while (at + 1 < edges.length && (edges[at + 1] ?? 0) <= column + 2) at++
  return at
}

/** The stretches of a line that stand two blanks or more apart; none where tabs part them. */
function stretchesOf(text: string, { start, end, indent }: BareLine): Stretch[] {
  const found: Stretch[] = []
  const add = (from: number, to: number) =>
    found.push({ start: from, end: to, words: text.slice(from, to).replace(/\s+/g, ''), gap: 'line', column: opened })
  let column = 0
  let from = -1
  let opened = 0
  let gap = 0
  for (let at = start - indent; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 9) return []
    // A form feed opens a page.
    if (code === 12 || code === 13) continue
    const blank = code === 0x20 || code === 0xa0 || code === 0x3000
    if (blank) {
      gap += code === 0x3000 ? 2 : 1
      if (gap === 2 && from >= 0) {
        add(from, at - (code === 0x3000 ? 0 : 1))
        from = -1
      }
    } else {
      if (from < 0) {
        from = at
        opened = column
      }
      gap = 0
    }
    column += code >= 0x2e80 ? 2 : 1
  }
  if (from >= 0) add(from, end)
  return found
}
