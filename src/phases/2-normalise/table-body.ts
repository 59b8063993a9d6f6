import { measures } from './label-grammar.ts'
import type { TableHead } from './table-heads.ts'
import { type BareLine, isEmpty } from './table-lines.ts'
import { type Above, type Token, tokensOf } from './table-tokens.ts'

/** No quoted cell of a spreadsheet has more parts. */
const longestQuoted = 12

/** No more lines are kept in mind. */
const mostRead = 512

/** A number run into the first word of its row: 1.改造管网; none that counts something: 3个, 12月. */
const glued = new RegExp(`^(\\d{1,3}[.．、]?)(?![${measures}\\d])(?=[一-鿿“"（(《])`)
/** `| --- | --- |` under the head of a Markdown table. */
const rule = /^[|｜\s:—-]*-{2}[|｜\s:—-]*$/
const afterNumber = /(?<=\d[.．、]?)(?![\d.．、\s])/

/** The lines of a text as tables read them: those that pages print around them, `drops`, are left out. */
export class TableText {
  readonly #text: string
  readonly #lines: readonly BareLine[]
  readonly #drops: readonly boolean[]
  /** The tokens of the lines looked at last: small tables one below the other look at the same ones again. */
  readonly #read = new Map<number, Token[]>()

  constructor(text: string, lines: readonly BareLine[], drops: readonly boolean[]) {
    this.#text = text
    this.#lines = lines
    this.#drops = drops
  }

  /** The tokens from line `from` on: those of its lines until there are so many. */
  tokens(from: number, most: number): Token[] {
    const found: Token[] = []
    for (let i = from; i < this.#lines.length && found.length < most; i++) found.push(...this.#line(i))
    return found
  }

  /**
   * The tokens behind the head that begins on line `from`, up to line `to`, without the head where a page prints it again, and before which
   * of them it does. A number that opens a line is a token of its own where the rows have one, and the lines of a quoted cell go on with it.
   */
  body(head: TableHead, from: number, to: number): { readonly tokens: Token[]; readonly again: readonly number[] } {
    const counted = head.columns.includes('number')
    const names = head.cells.flat().map(({ words }) => words)
    const spread = head.cells[1]?.[0]?.apart === true
    const found: Token[] = []
    const again: number[] = []
    let passed = 0
    let quoted = 0
    for (let i = from; i < to; i++) {
      for (const printed of this.#line(i)) {
        if (passed++ < head.length) continue
        // Where every cell stands apart, blank lines tell nothing.
        const token = spread ? { ...printed, apart: false, paragraph: printed.apart } : printed
        if (quoted > 0) {
          found.push({ ...token, gap: 'none', marks: 0 })
          quoted = token.words.includes('"') ? 0 : quoted - 1
          continue
        }
        if (/^"[^"]*$/.test(token.words)) quoted = longestQuoted
        found.push(...(counted ? this.#parted(token) : [token]))
        if (!endsIn(found, names)) continue
        found.length -= names.length
        again.push(found.length)
      }
    }
    return { tokens: found, again }
  }

  #parted(token: Token): Token[] {
    const label = token.gap === 'line' ? glued.exec(token.words)?.[1] : undefined
    if (label === undefined) return [token]
    const stop = token.start + this.#text.slice(token.start, token.end).search(afterNumber)
    return [
      { ...token, end: stop, words: label, closed: false, trails: false },
      { ...token, start: stop, words: token.words.slice(label.length), gap: 'none', marks: 0, alone: false },
    ]
  }

  #line(i: number): readonly Token[] {
    const before = this.#read.get(i)
    if (before !== undefined) return before
    if (this.#read.size > mostRead) this.#read.clear()
    const tokens = this.#tokensOf(i)
    this.#read.set(i, tokens)
    return tokens
  }

  #tokensOf(i: number): Token[] {
    const line = this.#lines[i]
    if (line === undefined || isEmpty(line) || this.#drops[i] || rule.test(this.#text.slice(line.start, line.end))) return []
    return tokensOf(this.#text, line, i, this.#above(i))
  }

  /** What stands on the line above one; a lone pipe is none of its words. */
  #above(i: number): Above {
    const last = this.#lines[i - 1]
    if (last === undefined || !isEmpty(last)) return 'words'
    return this.#text.slice(last.end, this.#lines[i]?.start).includes('|') ? 'pipe' : 'blank'
  }
}

/** Whether the last tokens are the names of the columns once more. */
function endsIn(tokens: readonly Token[], names: readonly string[]): boolean {
  const first = tokens.length - names.length
  return tokens[first]?.gap === 'line' && names.every((name, at) => tokens[first + at]?.words === name)
}
