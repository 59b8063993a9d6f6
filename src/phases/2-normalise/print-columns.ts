import { isDayCell } from './columns.ts'
import type { PrintHead } from './print-head.ts'
import type { PrintWord } from './print-words.ts'
import { areNames, type Kind } from './table-fit.ts'

/** Between which columns of the print the words of a column begin, and how far most of them are from there. */
export interface Place {
  readonly from: number
  readonly to: number
  readonly spread: number
}

/** Where the columns of a head may begin: behind the name before and up to their own, as names stand in the middle of them. */
export function placesOf({ places }: PrintHead): Place[] {
  return places.map(({ left }, at) => ({ from: at === 0 ? 0 : (places[at - 1]?.right ?? 0), to: left, spread: 2 }))
}

/** How often the places of columns are told anew from the words that stand in them. */
const rounds = 4
/** What one blank or more cost between two words of a cell: beside a number, inside brackets, and else. */
const inside = { number: 6, bracket: 4, blank: 8, gap: 10 }

/** The words of lines in columns. */
export interface PageColumns {
  /** The column of each word, line by line. */
  readonly columns: readonly (readonly number[])[]
  readonly places: readonly Place[]
  /** How far off the words stand. */
  readonly cost: number
}

/**
 * Tells which columns of a table the words of a page stand in. Converters keep the order of cells and roughly where they begin; where a
 * column begins is told by its words, at first by the lines that have a word for each, or by the head.
 */
export class ColumnReader {
  readonly #kinds: readonly Kind[]
  /** What two words cost one below the other, as far as that has been asked. */
  readonly #below = new Map<string, number>()

  /** @param kinds what the columns hold */
  constructor(kinds: readonly Kind[]) {
    this.#kinds = kinds
  }

  /** @param first where columns begin by the head, or on the page before */
  onPage(lines: readonly (readonly PrintWord[])[], first: readonly Place[]): PageColumns {
    const counted = this.#kinds[0] === 'number'
    const full = lines.filter((words) => words.length === first.length && (!counted || words[0]?.number === true))
    const inOrder = first.map((_, at) => at)
    let places: readonly Place[] = placesIn(
      full,
      full.map(() => inOrder),
      first,
    )
    let columns: number[][] = []
    let cost = 0
    for (let round = 0; round < rounds; round++) {
      const found = lines.map((words, at) => this.#onLine(words, aboveOf(lines, columns, at, first.length), places))
      columns = found.map((line) => line.columns)
      cost = found.reduce((sum, line) => sum + line.cost, 0)
      const next = placesIn(lines, columns, places)
      if (round > 0 && next.every(({ from, to }, at) => from === places[at]?.from && to === places[at].to)) break
      places = next
    }
    return { columns, places, cost }
  }

  /** The columns of the words of one line, from left to right: those that they stand nearest to. */
  #onLine(words: readonly PrintWord[], above: readonly (PrintWord | undefined)[], places: readonly Place[]) {
    let costs: readonly number[] = places.map(() => 0)
    const ways: number[][] = []
    for (const [k, word] of words.entries()) {
      const last = words[k - 1]
      const next: number[] = []
      const way: number[] = []
      let least = 0
      let leastAt = -1
      for (let at = 0; at < places.length; at++) {
        const kind = this.#kinds[at] ?? 'free'
        const before = costs[at] ?? 0
        const stay = last === undefined || kind === 'number' ? Number.POSITIVE_INFINITY : before + stayCost(last, word)
        const opens = least + standCost(word, at, places) + this.#goesOnCost(kind, above[at], word) + holdCost(kind, word, this.#kinds)
        next[at] = Math.min(stay, k > 0 && leastAt < 0 ? Number.POSITIVE_INFINITY : opens)
        way[at] = stay <= opens ? at : leastAt
        if (k > 0 && (leastAt < 0 || before < least)) {
          least = before
          leastAt = at
        }
      }
      costs = next
      ways.push(way)
    }
    let at = costs.reduce((best, cost, i) => (cost < (costs[best] ?? 0) ? i : best), 0)
    const cost = costs[at] ?? 0
    const columns: number[] = []
    for (let k = words.length - 1; k >= 0; k--) {
      columns[k] = at
      at = ways[k]?.[at] ?? 0
    }
    return { columns, cost }
  }

  #goesOnCost(kind: Kind, above: PrintWord | undefined, word: PrintWord): number {
    if (above === undefined || (kind !== 'due' && kind !== 'role')) return 0
    const pair = `${kind} ${above.words} ${word.words}`
    const known = this.#below.get(pair) ?? goesOnCost(kind, above, word)
    this.#below.set(pair, known)
    return known
  }
}

const enough = 2

/** Where columns begin by the words that stand in them; as before where these are too few. */
function placesIn(
  lines: readonly (readonly PrintWord[])[],
  columns: readonly (readonly number[])[],
  before: readonly Place[],
): readonly Place[] {
  const lefts: number[][] = before.map(() => [])
  for (const [i, words] of lines.entries())
    for (let k = 0; k < words.length; k++) {
      const at = columns[i]?.[k] ?? 0
      if (k === 0 || columns[i]?.[k - 1] !== at) lefts[at]?.push(words[k]?.left ?? 0)
    }
  return before.map((place, at) => {
    const own = lefts[at] ?? []
    if (own.length < enough) return place
    const left = median(own)
    return { from: left, to: left, spread: median(own.map((one) => Math.abs(one - left))) }
  })
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
}

/** No word stands further off in points. */
const most = 6

/** What it costs that a word goes on with the cell of the one before. */
function stayCost(last: PrintWord, word: PrintWord): number {
  if (last.open) return inside.bracket
  if (word.blanks - last.blanks > 1) return inside.gap
  return last.latin.end || word.latin.start ? inside.number : inside.blank
}

/** What it costs that a cell begins with a word in a column: how far off it stands, and how far it reaches over the next. */
function standCost({ left, right }: PrintWord, at: number, places: readonly Place[]): number {
  const place = places[at] as Place
  const off = Math.max(0, place.from - left - 1, left - place.to - 1) / (1 + place.spread / 2)
  const over = Math.max(0, right - (places[at + 1]?.to ?? Number.POSITIVE_INFINITY))
  return Math.min(most, off) + 0.3 * Math.min(most, over)
}

/** So many lines above its next one a part of a cell stands at most. */
const nearest = 2

/** What stood last in each column above a line, as far as that is told. */
function aboveOf(lines: readonly (readonly PrintWord[])[], columns: readonly (readonly number[])[], at: number, width: number) {
  const above: (PrintWord | undefined)[] = Array.from({ length: width }, () => undefined)
  for (let i = Math.max(0, at - nearest); i < at; i++) for (const [k, column] of (columns[i] ?? []).entries()) above[column] = lines[i]?.[k]
  return above
}

/** What it costs or saves that a word stands below another: it ends the name or the day that the other begins, or has nothing to end. */
function goesOnCost(kind: 'due' | 'role', above: PrintWord, { words, names }: PrintWord): number {
  if (kind === 'due') return isDayCell(above.words + words) ? -1 : 0
  const open = above.words.split(/[、，,]/).at(-1) ?? ''
  const [first = ''] = words.split(/[、，,]/, 1)
  if (open === '') return -0.5
  const whole = areNames(open)
  if (!whole && areNames(open + first)) return -2
  return whole && !names && first.length <= shortest ? 2 : 0
}

/** Words no longer than this are hardly a name. */
const shortest = 3

/** What it costs that a cell holds a word that others of its line are for. */
function holdCost(kind: Kind, { number, day, names }: PrintWord, kinds: readonly Kind[]): number {
  if (kind === 'number') return number ? 0 : 12
  if (kind === 'due') return day ? 0 : names ? 4 : 1
  const misplaced =
    (number && kinds[0] === 'number') || (day && kinds.includes('due')) || (names && kind !== 'role' && kinds.includes('role'))
  return misplaced ? 2 : 0
}
