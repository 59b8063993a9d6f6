import { rowNumberOf } from './columns.ts'
import type { Slot } from './table-costs.ts'
import { areNames, jointOf, misfit, widthOf } from './table-fit.ts'
import type { CellToken } from './table-tokens.ts'

/** A line of a printed table: what of each cell stands on it, and what stands above it. */
export interface PrintLine {
  readonly cells: readonly (CellToken | undefined)[]
  /** A blank line stands above it. */
  readonly apart: boolean
  /** A page begins with it. */
  readonly page: boolean
}

/** No row has more lines. */
const mostLines = 40
/** Rows that have fallen so far behind others are given up. */
const lost = 12

/** How the cells of a row are set beside its longest: at its top, or in its middle. */
const settings = ['top', 'middle'] as const
type Setting = (typeof settings)[number]

/**
 * Parts the lines of a printed table into rows, by dynamic programming: a row costs what its cells do not fit their columns, what breaks or
 * ends where it should not, how far its cells stand from where the print sets them, and what numbers it has but one. Linear in the lines.
 *
 * @param stretches the lines between the names of groups and rules, which no row goes over
 * @param fits what words cost in a column of bodies, kept for other layouts of the same table
 * @returns the lines that begin rows, stretch by stretch, and what they cost
 */
export function rowStarts(
  stretches: readonly (readonly PrintLine[])[],
  slots: readonly Slot[],
  fits: Map<string, number>,
): { readonly starts: readonly number[][]; readonly cost: number } {
  const columns = columnsOf(stretches.flat(), slots, fits)
  const counted = columns[0]?.slot.kind === 'number' && columns[0].numbers.size > 1
  const parted = stretches.map((lines) => new Rows(lines, columns, counted).parted())
  const ways = settings.map((setting) => ({
    starts: parted.map((way) => way[setting].starts),
    cost: parted.reduce((sum, way) => sum + way[setting].cost, 0),
  }))
  return ways.reduce((best, way) => (way.cost < best.cost ? way : best))
}

interface PrintColumn {
  readonly slot: Slot
  /** How wide its widest line is. */
  readonly width: number
  /** The tokens that count rows. */
  readonly numbers: ReadonlySet<CellToken>
  /** What words cost in a column of bodies, as far as that has been asked. */
  readonly fits: Map<string, number>
}

function columnsOf(lines: readonly PrintLine[], slots: readonly Slot[], fits: Map<string, number>): PrintColumn[] {
  return slots.map((slot, at) => {
    const tokens = lines.flatMap(({ cells }) => cells[at] ?? [])
    const width = tokens.reduce((most, { words }) => Math.max(most, widthOf(words)), 0)
    return { slot, width, numbers: slot.kind === 'number' ? rowNumbersOf(tokens) : new Set(), fits }
  })
}

/** The tokens that count rows; not the second digit of a number that a narrow column breaks. */
function rowNumbersOf(tokens: readonly CellToken[]): Set<CellToken> {
  const found = new Set<CellToken>()
  let last = 0
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as CellToken
    const value = rowNumberOf(token.words)
    if (value === undefined) continue
    found.add(token)
    last++
    const next = tokens[at + 1]
    if (value !== last && next !== undefined && Number(token.words + next.words) === last) at++
    else last = value
  }
  return found
}

/** A cell as far as the lines of a row have been looked at. */
interface Cell {
  readonly words: string
  readonly last: CellToken
  readonly from: number
  readonly to: number
  readonly cost: number
  /** How badly its words fit its column so far. */
  readonly fit: number
}

/** The least cost up to each line, and where the last row before it begins. */
interface Ways {
  readonly best: Float64Array
  readonly from: Int32Array
}

class Rows {
  readonly #lines: readonly PrintLine[]
  readonly #columns: readonly PrintColumn[]
  readonly #counted: boolean
  readonly #ways: Readonly<Record<Setting, Ways>>

  constructor(lines: readonly PrintLine[], columns: readonly PrintColumn[], counted: boolean) {
    this.#lines = lines
    this.#columns = columns
    this.#counted = counted
    const none = (): Ways => ({
      best: new Float64Array(lines.length + 1).fill(Number.POSITIVE_INFINITY, 1),
      from: new Int32Array(lines.length + 1),
    })
    this.#ways = { top: none(), middle: none() }
  }

  parted(): Record<Setting, { readonly cost: number; readonly starts: number[] }> {
    for (let first = 0; first < this.#lines.length; first++) this.#grow(first)
    const way = ({ best, from }: Ways) => {
      const starts: number[] = []
      for (let at = this.#lines.length; at > 0; at = starts.at(-1) ?? 0) starts.push(from[at] ?? 0)
      return { cost: best[this.#lines.length] ?? 0, starts: starts.reverse() }
    }
    return { top: way(this.#ways.top), middle: way(this.#ways.middle) }
  }

  /** Weighs the rows that begin on a line. */
  #grow(first: number): void {
    const cells: (Cell | undefined)[] = this.#columns.map(() => undefined)
    let breaks = 0
    let number = -1
    let paged = false
    for (let last = first; last < Math.min(this.#lines.length, first + mostLines); last++) {
      const line = this.#lines[last] as PrintLine
      if (last > first) {
        breaks += line.page ? 0.5 : line.apart ? 1.5 : 0
        paged ||= line.page
      }
      for (const [at, column] of this.#columns.entries()) {
        const token = line.cells[at]
        if (token === undefined) continue
        if (column.numbers.has(token)) {
          if (number >= 0) return
          number = last
        }
        cells[at] = grown(cells[at], token, last, column)
      }
      const held = breaks + this.#cellsCost(cells) + (this.#counted && number < 0 ? 5 : 0)
      let near = false
      for (const setting of settings) {
        const { best, from } = this.#ways[setting]
        const cost = (best[first] ?? 0) + held + (paged ? 0 : this.#standCost(setting, cells, number, first, last))
        near ||= cost < (best[last + 1] ?? 0) + lost
        if (cost >= (best[last + 1] ?? 0)) continue
        best[last + 1] = cost
        from[last + 1] = first
      }
      if (!near) return
    }
  }

  /** What the words of cells cost. */
  #cellsCost(cells: readonly (Cell | undefined)[]): number {
    let cost = 0
    for (const [at, column] of this.#columns.entries()) {
      const { kind, first: asked } = column.slot
      const cell = cells[at]
      if (kind === 'number' || kind === 'group') continue
      if (cell === undefined) cost += kind === 'task' && asked ? 3 : kind === 'role' && asked ? 1 : 0.2
      else cost += cell.cost + cell.fit + endCost(column, cell)
    }
    return cost
  }

  /** How far the number and the cells of a row stand from where its setting has them. */
  #standCost(setting: Setting, cells: readonly (Cell | undefined)[], number: number, first: number, last: number): number {
    const top = setting === 'top'
    const middle = (first + last) / 2
    let cost = this.#counted && number >= 0 ? Math.min(4, top ? 1.2 * (number - first) : 0.8 * Math.abs(number - middle)) : 0
    for (const [at, { slot }] of this.#columns.entries()) {
      const cell = cells[at]
      if (cell === undefined || slot.kind === 'number' || slot.kind === 'group') continue
      const off = top ? cell.from - first : Math.max(0, Math.abs((cell.from + cell.to) / 2 - middle) - 0.5)
      cost += Math.min(2, 0.5 * off)
    }
    return cost
  }
}

/** A cell with the part of it that stands on a further line. */
function grown(cell: Cell | undefined, token: CellToken, line: number, column: PrintColumn): Cell {
  const { kind } = column.slot
  if (cell === undefined) {
    const { words } = token
    return { words, last: token, from: line, to: line, cost: openCost(column, words), fit: fitOf(column, words) }
  }
  const sign = jointOf(kind, cell.last, token)
  const cost = cell.cost + breakCost(column, cell, sign) + 0.4 * Math.max(0, line - cell.to - 2)
  const words = cell.words + sign + token.words
  return { words, last: token, from: cell.from, to: line, cost, fit: fitOf(column, words) }
}

/** How badly words fit a column of bodies. */
function fitOf({ slot: { kind }, fits }: PrintColumn, words: string): number {
  if (kind !== 'role') return 0
  const fit = fits.get(words) ?? misfit(kind, words)
  fits.set(words, fit)
  return fit
}

/** What a cell costs by the words that it opens with. */
function openCost({ slot: { kind } }: PrintColumn, words: string): number {
  if (/^[，。、；：,;:）)》”]/.test(words)) return 2.5
  return kind !== 'role' && areNames(words) ? 1 : 0
}

/** What it costs that a cell goes on below a line: it was not full, or it was whole. */
function breakCost({ slot: { kind }, width }: PrintColumn, { last: { words } }: Cell, sign: string): number {
  if (/[、，,（(《“]$/.test(words)) return 0
  if (kind === 'role' && sign === '、') return 0.8
  return (widthOf(words) < width - 5 ? 1.2 : 0) + (/[。；;]$/.test(words) ? 0.5 : 0)
}

/** What it costs that a cell ends: its last line is full, or its sentence goes on. */
function endCost({ slot: { kind }, width }: PrintColumn, { last: { words } }: Cell): number {
  if (/[、，,：:（(《“]$/.test(words)) return 2.5
  return kind !== 'role' && widthOf(words) >= width - 1 && width > 8 && !/[。；;]$/.test(words) ? 1 : 0
}
