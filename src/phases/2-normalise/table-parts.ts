import type { Column } from './columns.ts'
import type { AlignedRow } from './table-align.ts'
import type { Slot } from './table-costs.ts'
import { jointOf, kindOf, misfit } from './table-fit.ts'
import type { CellToken } from './table-tokens.ts'

/** A stretch of a cell, with what is written before it and behind the last of a row: tabs between cells, a sign where a break stood for it. */
export interface CellPart {
  readonly start: number
  readonly end: number
  readonly before: string
  readonly behind: string
  /** The row goes on. */
  readonly joins: boolean
}

/** A table as it is read: its lines `[from, to)` of the source, and the parts of its cells, row by row. */
export interface ReadTable {
  readonly from: number
  readonly to: number
  readonly parts: readonly CellPart[]
}

/** The columns of a head as rows are laid out by them. */
export function slotsOf({ names, columns }: { readonly names: readonly string[]; readonly columns: readonly Column[] }): Slot[] {
  let owned = false
  return columns.map((column, at) => {
    const kind = kindOf(column, names[at] ?? '')
    const first = kind === 'role' ? !owned : kind === 'task' && columns.filter((one) => one === 'task').length === 1
    owned ||= kind === 'role'
    return { kind, first, leads: column === 'lead' }
  })
}

/** The parts of a row in the order of reading. */
export function partsOf({ group, cells }: AlignedRow, slots: readonly Slot[]): CellPart[] {
  const parts: CellPart[] = []
  let tabs = ''
  for (const [column, cell] of cells.entries()) {
    if (column > 0) tabs += '\t'
    for (const [at, token] of cell.entries()) {
      const above = cell[at - 1]
      const before = above === undefined ? tabs : group ? '' : jointOf(slots[column]?.kind ?? 'free', above, token)
      parts.push({ start: token.start, end: token.end, before, behind: '', joins: true })
      tabs = ''
    }
  }
  const last = parts.at(-1)
  if (last !== undefined) parts[parts.length - 1] = { ...last, behind: tabs, joins: false }
  return parts
}

/** How well the cells must fit that tell who has a task or when, and how many rows must have them: two columns stand together by chance. */
const sure = { fit: -0.2, rows: 1 }
const surer = { fit: -1, rows: 2 }

/** Whether rows tell tasks and who has them or when they are due. */
export function isTable(rows: readonly AlignedRow[], slots: readonly Slot[]): boolean {
  const asked = slots.length > 2 ? sure : surer
  const tells = ({ group, cells }: AlignedRow) =>
    !group &&
    slots.some(({ kind }, at) => kind === 'task' && wordsOf(cells[at]) !== '') &&
    slots.some(({ kind }, at) => (kind === 'role' || kind === 'due') && misfit(kind, wordsOf(cells[at])) < asked.fit)
  return rows.filter(tells).length >= asked.rows
}

function wordsOf(cell: readonly CellToken[] | undefined): string {
  return cell?.map(({ words }) => words).join('') ?? ''
}
