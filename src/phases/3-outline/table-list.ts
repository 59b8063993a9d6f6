import { inText, type Span } from '../../text/span.ts'
import { type Column, isRole } from '../2-normalise/columns.ts'
import type { Cell } from './outline.ts'

export interface TableRow {
  /** The group it stands in: a cell of its own, or a row that is one heading. */
  readonly group: Span<'text'> | undefined
  readonly number: Span<'text'> | undefined
  readonly task: Span<'text'>
  readonly cells: readonly Cell[]
  readonly span: Span<'text'>
}

export interface Table {
  readonly start: number
  readonly end: number
  readonly rows: readonly TableRow[]
}

/** Why a row may have no bodies: `merged`, for a cell above spans it; `cut`, for the text may end in it. */
export type Lack = 'merged' | 'cut'

/** The rows of a table as they are read, which then hold what a merged cell says for them. */
export class RowList {
  readonly list: TableRow[] = []
  readonly #text: string
  readonly #columns: readonly Column[]
  readonly #lacks: Lack[] = []

  constructor(text: string, columns: readonly Column[]) {
    this.#text = text
    this.#columns = columns
  }

  /** Adds a row that names a task. */
  add(cells: readonly Cell[], span: Span<'text'>, group: Span<'text'> | undefined, lack: Lack): void {
    const row = toRow(this.#text, cells, span, group)
    if (row === undefined) return
    const grouped = row.group === undefined && this.#columns.includes('group')
    this.list.push(grouped ? { ...row, group: this.list.at(-1)?.group } : row)
    this.#lacks.push(lack)
  }

  /** Gives the last row the cells of a line under it, which its number or task spans too. */
  extend(cells: readonly Cell[], span: Span<'text'>): void {
    const row = this.list.at(-1)
    if (row === undefined) return
    this.list[this.list.length - 1] = { ...row, cells: [...row.cells, ...cells], span: inText(row.span.start, span.end) }
  }

  /**
   * The rows, each without bodies of its own with those of the row above: one cell spans both. So does one on the left of the task that a
   * row lacks.
   */
  merged(): TableRow[] {
    if (!this.#columns.some(isRole)) return this.list
    const before: readonly Column[] = this.#columns.slice(0, this.#columns.indexOf('task')).filter(isRole)
    let above: readonly Cell[] = []
    return this.list.map((told, at) => {
      const named = told.cells.filter(({ column }) => isRole(column))
      const lacks = named.length > 0 ? before.filter((role) => named.every(({ column }) => column !== role)) : []
      const row = lacks.length === 0 ? told : { ...told, cells: [...above.filter(({ column }) => lacks.includes(column)), ...told.cells] }
      const own = row.cells.filter(({ column }) => isRole(column))
      const lack = this.#lacks[at]
      if (own.length > 0) above = own
      else if (lack === 'merged' || at < this.list.length - 1) return { ...row, cells: [...row.cells, ...above] }
      return row
    })
  }
}

/** A row by its cells; none where they tell no task. */
export function toRow(text: string, cells: readonly Cell[], span: Span<'text'>, group: Span<'text'> | undefined): TableRow | undefined {
  const of = (column: Column) => cells.find((cell) => cell.column === column)?.span
  const task = of('task')
  if (!task || task.end - task.start < 2 || /^[\d.年月日底前—-]+$/.test(text.slice(task.start, task.end))) return undefined
  return { group: of('group') ?? group, number: of('number'), task, cells, span }
}
