import { type BareLine, isEmpty } from './table-lines.ts'

/** So many rows below a head are no chance. */
const fewestRows = 3
/** No row of figures is longer, blanks and all. */
const longest = 240

/** Characters that a print spaces: 宾  县, 合  计. */
const letters = /(?<=(?:^|\s)\p{Script=Han})\s+(?=\p{Script=Han}(?:\s|$))/gu
const gap = /[ \u3000]*\t[ \u3000]*|[ \u3000]{2,}/u
const figure = /^(?:\d[\d,.]*[%％]?|[-—–/])$/u
const name = /^[\p{Script=Han}A-Za-z（）()、·\d]{2,16}$/u
const place = /(?:[市县区旗州盟镇乡]|街道|[合总小]计|管委会)$/u
const column = /^(?=.*[\p{Script=Han}])[^，。；：]{2,16}$/u

/**
 * The lines of tables that a converter printed with blanks, or single tabs, under heads that nobody need know: a name and two or more figures on each
 * row, as many as the head above them has columns.
 *
 *     单  位        示范区建设      保护性耕作
 *     甲  县             3              30
 *
 * @returns 1 for each such line, heads included
 */
export function figureLines(text: string, lines: readonly BareLine[]): Uint8Array {
  const found = new Uint8Array(lines.length)
  if (!/(?:\t| {3})\d/.test(text)) return found
  let head: { readonly at: number; readonly cells: readonly string[] } | undefined
  let rows: number[] = []
  const close = () => {
    if (head !== undefined && rows.length >= fewestRows) for (const at of [head.at, ...rows]) found[at] = 1
    head = undefined
    rows = []
  }
  for (const [at, line] of lines.entries()) {
    if (isEmpty(line)) continue
    const cells = cellsOf(text, line)
    if (head !== undefined && isRow(cells, head.cells.length)) rows.push(at)
    else {
      close()
      if (cells.length >= 2 && cells.every((cell) => column.test(cell))) head = { at, cells }
    }
  }
  close()
  return found
}

function cellsOf(text: string, { start, end }: BareLine): readonly string[] {
  if (end - start > longest) return []
  const words = text.slice(start, end)
  if (!gap.test(words) || /[|｜]/u.test(words)) return []
  return words.replace(letters, '').split(gap)
}

/** A name, or a number and a name, and figures; a single figure only behind a place or a sum. */
function isRow(cells: readonly string[], width: number): boolean {
  const from = /^\d{1,3}$/u.test(cells[0] ?? '') ? 1 : 0
  const own = cells[from] ?? ''
  if (cells.length !== width || width - from < 2 || !name.test(own)) return false
  return (width - from > 2 || place.test(own)) && cells.slice(from + 1).every((cell) => figure.test(cell))
}
