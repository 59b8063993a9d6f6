import { type Column, columnOf, isRole, mostColumns } from './columns.ts'
import { isHan } from './mark.ts'
import type { BlankWidth, PrintText, PrintWord } from './print-words.ts'
import { aboutTasks, headColumns } from './table-heads.ts'
import type { CellToken } from './table-tokens.ts'

/** The head of a printed table: its columns, the words of each from the top down, and between which columns of the print they stand. */
export interface PrintHead {
  readonly names: readonly string[]
  readonly columns: readonly Column[]
  readonly cells: readonly (readonly CellToken[])[]
  readonly places: readonly { readonly left: number; readonly right: number }[]
  /** How many of its names are none that tables use. */
  readonly unknown: number
  /** How many lines it takes up. */
  readonly lines: number
  /** How wide blanks are where its words stand so. */
  readonly blank: BlankWidth
}

const fewestColumns = 3
/** No head has more lines, and no word of one is longer. */
const mostHeadLines = 6
const longestWord = 12

/** How many lines from line `at` on may be those of a head: short words without signs, of which some line has the name of a column. */
export function headLines(print: PrintText, at: number): number {
  let count = 0
  let named = false
  for (; count < mostHeadLines; count++) {
    const words = print.wordsOn(at + count)
    if (words.length === 0 || words.length > mostColumns) break
    if (words.some((word) => word.words.length > longestWord || /[，。；：、,;:\d]/.test(word.words))) break
    named ||= words.length >= fewestColumns - 1 && words.some((word) => columnOf(word.words) !== undefined)
  }
  return named ? count : 0
}

/**
 * The head of a table that begins on line `at`, of at most so many lines: names of columns on one line or, where columns are narrow, on
 * several, set in the middle or at the top. Undefined where the words are none that tables of tasks use.
 */
export function printHead(print: PrintText, at: number, most: number, blank: BlankWidth): PrintHead | undefined {
  const rows: PrintWord[][] = []
  let head: PrintHead | undefined
  while (rows.length < most) {
    rows.push(print.printedOn(at + rows.length, blank))
    const longer = headOfRows(rows, blank)
    if (head?.unknown === 0 && longer === undefined) break
    if (longer !== undefined && longer.unknown <= (head?.unknown ?? longer.unknown)) head = longer
  }
  return head
}

interface Stack {
  readonly left: number
  readonly right: number
  readonly words: readonly CellToken[]
}

/** So far from the name that it goes on with part of one may stand, and so many ways of putting parts together are tried. */
const farthest = 9
const mostWays = 24

/** The head of which the longest line has a word for nearly every column, and the lines above and below it have parts of the same names. */
function headOfRows(rows: readonly (readonly PrintWord[])[], blank: BlankWidth): PrintHead | undefined {
  const main = rows.reduce((most, row) => (row.length > most.length ? row : most))
  if (main.length < fewestColumns - 1 || main.length > mostColumns) return undefined
  if (!main.some(({ words }) => columnOf(words) !== undefined)) return undefined
  let ways: Way[] = [{ far: 0, parts: [] }]
  for (const row of rows) {
    const own = row === main ? [{ far: 0, parts: main.map((word, of) => ({ word, of })) }] : placements(row, main)
    ways = ways
      .flatMap((way) => own.map(({ far, parts }) => ({ far: way.far + far, parts: [...way.parts, ...parts] })))
      .sort((a, b) => a.far - b.far)
      .slice(0, mostWays)
  }
  for (const { parts } of ways) {
    const stacks = new Map<PrintWord, CellToken[]>(main.map((word) => [word, []]))
    for (const { word, of } of parts) {
      const token: CellToken = { start: word.start, end: word.end, words: word.words, gap: 'line' }
      const stack = of === undefined ? undefined : stacks.get(main[of] as PrintWord)
      if (stack === undefined) stacks.set(word, [token])
      else stack.push(token)
    }
    const columns = [...stacks].map(([{ left, right }, words]): Stack => ({ left, right, words }))
    const head = headOf(
      columns.sort((a, b) => a.left - b.left),
      rows.length,
      blank,
    )
    if (head !== undefined) return head
  }
  return undefined
}

/** How the words of lines go on with those of the main one, by their place in it, or are columns of their own; and how far off they stand. */
interface Way {
  readonly far: number
  readonly parts: readonly { readonly word: PrintWord; readonly of: number | undefined }[]
}

/** What a column costs that the main line of a head lacks. */
const lone = 3

/** The nearest ways to set the words of a line above or below those of the main one, from left to right. */
function placements(row: readonly PrintWord[], main: readonly PrintWord[]): Way[] {
  let ways: Way[] = [{ far: 0, parts: [] }]
  for (const word of row) {
    const apart = main.every(({ left, right }) => left >= word.right || right <= word.left)
    ways = ways
      .flatMap(({ far, parts }) => {
        const first = 1 + Math.max(-1, ...parts.map(({ of }) => of ?? -1))
        const own = main.flatMap(({ left, right }, of): Way[] => {
          const off = Math.max(0, left - word.right, word.left - right)
          return of < first || off > farthest ? [] : [{ far: far + off, parts: [...parts, { word, of }] }]
        })
        return apart ? [...own, { far: far + lone, parts: [...parts, { word, of: undefined }] }] : own
      })
      .sort((a, b) => a.far - b.far)
      .slice(0, mostWays)
  }
  return ways
}

function headOf(stacks: readonly Stack[], lines: number, blank: BlankWidth): PrintHead | undefined {
  const whole = unspaced(stacks)
  const names = whole.map(nameOf)
  if (names.length < fewestColumns || names.length > mostColumns) return undefined
  const unknown = names.flatMap((name, at) => (columnOf(name) === undefined ? [at] : []))
  if (unknown.length * 3 > names.length || unknown.includes(names.length - 1)) return undefined
  if (unknown.some((at) => whole[at]?.words.length !== 1 || /[，。；：、\d]/.test(names[at] ?? ''))) return undefined
  const columns = headColumns(names)
  if (!aboutTasks(columns) || !columns.some(isRole)) return undefined
  return { names, columns, cells: whole.map(({ words }) => words), places: whole, unknown: unknown.length, lines, blank }
}

const nameOf = ({ words }: Stack): string => words.map((one) => one.words).join('')

/** Single characters side by side are one word that its print spaces: 序 号. */
function unspaced(stacks: readonly Stack[]): Stack[] {
  const found: Stack[] = []
  for (const stack of stacks) {
    const last = found.at(-1)
    const single = last !== undefined && columnOf(nameOf(last)) === undefined && isLetter(stack)
    if (single && (isLetter(last) || last.words.every(({ words }) => words.length === 1)))
      found[found.length - 1] = { left: last.left, right: stack.right, words: [...last.words, ...stack.words] }
    else found.push(stack)
  }
  return found
}

const isLetter = ({ words: [only, more] }: Stack): boolean =>
  only !== undefined && more === undefined && only.words.length === 1 && isHan(only.words.charCodeAt(0))
