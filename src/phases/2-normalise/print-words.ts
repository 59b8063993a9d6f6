import { isDayCell, isRowNumber } from './columns.ts'
import { isBlank } from './mark.ts'
import { areNames, widthOf } from './table-fit.ts'
import { type BareLine, isEmpty } from './table-lines.ts'

/** How wide a blank is in a print beside a Han character of two: converters fill a gap with fewer or more of them. */
export type BlankWidth = number

/** A word between blanks. */
interface Word {
  readonly start: number
  readonly end: number
  readonly words: string
  /** How wide it is, and all that stands before it on its line but blanks; and how many of these there are. */
  readonly size: number
  readonly before: number
  readonly blanks: number
  /** Whether it may count a row, tell when, or name bodies. */
  readonly number: boolean
  readonly day: boolean
  readonly names: boolean
  /** A bracket or a quote stands open behind it. */
  readonly open: boolean
  /** Whether it begins and ends with letters or digits, which many prints set apart. */
  readonly latin: { readonly start: boolean; readonly end: boolean }
}

/** A word, and between which columns of the print it stands. */
export interface PrintWord extends Word {
  readonly left: number
  readonly right: number
}

/** The lines of a text as they were printed. */
export class PrintText {
  readonly text: string
  readonly lines: readonly BareLine[]
  readonly #words: (readonly Word[] | undefined)[] = []

  constructor(text: string, lines: readonly BareLine[]) {
    this.text = text
    this.lines = lines
  }

  /** The words of a line, whatever stands between them; none where tabs do. */
  wordsOn(line: number): readonly Word[] {
    const bare = this.lines[line]
    if (bare === undefined || isEmpty(bare)) return []
    const known = this.#words[line] ?? wordsOf(this.text, bare)
    this.#words[line] = known
    return known
  }

  /** The words of a line where they stand if blanks are so wide. */
  printedOn(line: number, blank: BlankWidth): PrintWord[] {
    return this.wordsOn(line).map((word) => {
      const left = word.before + word.blanks * blank
      return { ...word, left, right: left + word.size }
    })
  }

  /** What stands on a line, without blanks. */
  squashed(line: number): string {
    return this.wordsOn(line)
      .map(({ words }) => words)
      .join('')
  }

  /** Whether a page begins with a line. */
  opensPage(line: number): boolean {
    const { start, indent } = this.lines[line] as BareLine
    return this.text.slice(start - indent, start).includes('\f')
  }
}

function wordsOf(text: string, { start, end, indent }: BareLine): Word[] {
  const found: Word[] = []
  let width = 0
  let blanks = 0
  let from = -1
  for (let at = start - indent; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : 0x20
    if (code === 9) return []
    // A form feed opens a page.
    if (code === 12 || code === 13) continue
    if (!isBlank(code)) {
      if (from < 0) from = at
      continue
    }
    if (from >= 0) {
      const word = wordOf(text.slice(from, at), from, width, blanks)
      found.push(word)
      width += word.size
      from = -1
    }
    if (code === 0x3000) width += 2
    else blanks++
  }
  return found
}

/** What a narrow column breaks a day into. */
const partOfDay = /^(?:20\d\d年?|年?\d{1,2}月?[底末前]?|[年月]?[底末内]|[年月]|持续|推进|长期|全年)$/

function wordOf(words: string, start: number, before: number, blanks: number): Word {
  const day = isDayCell(words)
  return {
    start,
    end: start + words.length,
    words,
    size: widthOf(words),
    before,
    blanks,
    number: isRowNumber(words),
    day: day || partOfDay.test(words),
    names: areNames(words),
    open: /[（(《“〈][^）)》”〉]*$/.test(words),
    latin: { start: /^[\dA-Za-z]/.test(words) && !day, end: /[\dA-Za-z%％.]$/.test(words) },
  }
}
