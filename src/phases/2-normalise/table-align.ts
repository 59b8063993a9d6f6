import { advanceCost, cellCost, endCost, groupCost, impossible, joinCost, lackOf, type Slot } from './table-costs.ts'
import { labelAlone } from './table-fit.ts'
import type { CellToken, Gap, Token } from './table-tokens.ts'

/** A row as it was printed: its cells by their columns, each with its tokens in the order of reading; the name of a group stands alone. */
export interface AlignedRow {
  readonly group: boolean
  readonly cells: readonly (readonly CellToken[])[]
}

/** How the tokens behind the head of a table are laid out. */
export interface Alignment {
  readonly rows: readonly AlignedRow[]
  /** How many tokens the table takes up. */
  readonly length: number
  /** How many tokens were looked at. */
  readonly seen: number
}

/** What is left of the cost of cells that a print leaves empty and parts by their signs. */
const told = 0.3
/** What a row costs that begins with so many tabs as cells before it are empty. */
const led = 0.4
/** What it costs at most that a line begins behind the task: it is a part of the row above it, whose task spans both. */
const below = 3
/** Points that a table must fall behind its end to be over. */
const lost = 25

/** The best way to a token: through which state it led, and whether the token opens a row. */
interface Way {
  readonly prev: Int8Array
  readonly opens: Uint8Array
}

/**
 * Lays the tokens behind the head of a table out in rows and columns: the layout of least misfit, by dynamic programming over the columns
 * that each token may stand in, the name of a group, and what stands behind the table. Linear in the tokens.
 *
 * @param numbers which tokens count the rows
 * @param parting what parts the cells of the head: where it is no line, rows stand on lines too
 */
export function align(tokens: readonly Token[], slots: readonly Slot[], numbers: ReadonlySet<number>, parting: Gap): Alignment {
  return new Aligner(tokens, slots, numbers, parting).laidOut()
}

class Aligner {
  readonly #tokens: readonly Token[]
  readonly #slots: readonly Slot[]
  readonly #numbers: ReadonlySet<number>
  readonly #grid: boolean
  /** Whether tabs or pipes part the cells of the head. */
  readonly #ruled: boolean
  readonly #width: number
  /** The states behind those of the columns: the name of a group, and behind the table. */
  readonly #group: number
  readonly #out: number
  readonly #task: number
  /** What the cells between two columns cost that are left empty; from -1 on, and up to the width, those at the ends of a row. */
  readonly #skipped: readonly (readonly number[])[]
  readonly #ways: Way[] = []
  #costs: Float64Array
  /** The cell so far in each column, on the best way to it. */
  #cells: string[] = []

  constructor(tokens: readonly Token[], slots: readonly Slot[], numbers: ReadonlySet<number>, parting: Gap) {
    this.#tokens = tokens
    this.#slots = slots
    this.#numbers = numbers
    this.#grid = parting !== 'line'
    this.#ruled = parting === 'tab' || parting === 'pipe'
    this.#width = slots.length
    this.#group = this.#width
    this.#out = this.#width + 1
    this.#task = slots.findIndex(({ kind }) => kind === 'task')
    this.#skipped = Array.from({ length: this.#width + 1 }, (_, from) =>
      Array.from({ length: this.#width + 1 }, (_, to) => lackOf(slots.slice(from, to))),
    )
    this.#costs = new Float64Array(this.#width + 2).fill(impossible)
    this.#costs[this.#out] = 0
  }

  laidOut(): Alignment {
    let seen = 0
    while (seen < this.#tokens.length) {
      this.#step(seen)
      seen++
      let best = impossible
      for (let state = 0; state < this.#out; state++) best = Math.min(best, this.#cost(state))
      if (best > this.#cost(this.#out) + lost) break
    }
    return { ...this.#rows(this.#path(seen)), seen }
  }

  #cost(state: number): number {
    return this.#costs[state] ?? impossible
  }

  /** What a row costs that ends in a column, before token `k`. */
  #closed(column: number, k: number): number {
    return this.#cost(column) + (this.#skipped[column + 1]?.[this.#width] ?? 0) * (this.#tokens[k - 1]?.trails ? told : 1)
  }

  #step(k: number): void {
    const token = this.#tokens[k] as Token
    const above = this.#tokens[k - 1]
    const counts = this.#numbers.has(k)
    const line = token.gap === 'line'
    const costs = new Float64Array(this.#width + 2).fill(impossible)
    const cells: string[] = []
    const prev = new Int8Array(this.#width + 2).fill(-1)
    const opens = new Uint8Array(this.#width + 2)
    const set = (state: number, cost: number, from: number, row: boolean, words = token.words): void => {
      if (cost >= (costs[state] ?? impossible)) return
      costs[state] = cost
      prev[state] = from
      opens[state] = row ? 1 : 0
      cells[state] = words
    }
    let row = 0
    for (let column = 1; column < this.#width; column++) if (this.#closed(column, k) < this.#closed(row, k)) row = column
    const closed = this.#closed(row, k)
    // Before the first row, behind the head alone.
    const first = k === 0 ? this.#out : this.#group
    for (let column = 0; column < this.#width; column++) {
      const slot = this.#slots[column] as Slot
      const fit = cellCost(slot, token, counts)
      if (line || counts || k === 0) {
        const own = fit - (token.fresh ? 1 : 0)
        set(column, closed + this.#opening(token, column, true) + own, row, true)
        set(column, this.#cost(first) + this.#opening(token, column, false) + own, first, true)
      }
      if (token.fresh || above === undefined) continue
      for (let from = 0; from < column; from++) {
        const skipped = this.#skipped[from + 1]?.[column] ?? 0
        const advance = advanceCost((this.#slots[from] as Slot).kind, column - from, skipped, token, this.#ruled)
        set(column, this.#cost(from) + advance + fit, from, false)
      }
      if (this.#cost(column) >= impossible) continue
      const { cost, cell } = joinCost(slot, this.#cells[column] ?? '', above, token, counts, this.#grid)
      set(column, this.#cost(column) + cost, column, false, cell)
    }
    const group = groupCost(token, this.#tokens[k + 1])
    set(this.#group, closed + group, row, true)
    set(this.#group, this.#cost(first) + group, first, true)
    if (!line) set(this.#group, this.#cost(this.#group) + 0.5, this.#group, false)
    else if (above !== undefined && labelAlone.test(above.words)) set(this.#group, this.#cost(this.#group) - 0.5, this.#group, false)
    if (k > 0) {
      set(this.#out, this.#cost(this.#out), this.#out, false)
      const end = line ? endCost(token, this.#tokens[k + 1]) : impossible
      set(this.#out, closed + end, row, false)
      set(this.#out, this.#cost(this.#group) + end, this.#group, false)
    }
    this.#ways.push({ prev, opens })
    this.#costs = costs
    this.#cells = cells
  }

  /** What a row costs that begins in a column, with what it lacks before it. */
  #opening(token: Token, column: number, behindRow: boolean): number {
    if (token.gap === 'line' && token.marks > 0 && token.marks === column) return led
    const own = this.#skipped[0]?.[column] ?? 0
    if (!behindRow || token.alone) return own + (behindRow && this.#grid ? below : 0)
    return column > this.#task ? Math.min(own, below) : own
  }

  /** The states of the tokens, and whether each opens a row, on the best way. */
  #path(seen: number): { state: number; opens: boolean }[] {
    let state = this.#out
    let least = this.#cost(this.#out)
    for (let column = 0; column < this.#width; column++) {
      const cost = this.#closed(column, seen)
      if (cost >= least) continue
      least = cost
      state = column
    }
    const path: { state: number; opens: boolean }[] = []
    for (let k = seen - 1; k >= 0; k--) {
      const way = this.#ways[k]
      path.push({ state, opens: way?.opens[state] === 1 })
      state = way?.prev[state] ?? this.#out
    }
    return path.reverse()
  }

  #rows(path: readonly { state: number; opens: boolean }[]): { rows: AlignedRow[]; length: number } {
    const rows: { group: boolean; cells: Token[][] }[] = []
    let length = 0
    for (const [k, { state, opens }] of path.entries()) {
      if (state === this.#out) break
      length = k + 1
      const group = state === this.#group
      if (opens || rows.length === 0) rows.push({ group, cells: Array.from({ length: group ? 1 : this.#width }, () => []) })
      rows.at(-1)?.cells[group ? 0 : state]?.push(this.#tokens[k] as Token)
    }
    return { rows, length }
  }
}
