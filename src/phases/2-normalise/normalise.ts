import type { Problem } from '../../text/problem.ts'
import { readScript, type Script } from '../../text/script.ts'
import { inText, type Span } from '../../text/span.ts'
import type { Source } from '../1-decode/source.ts'
import { lostBreaks, opensStatement, partsHead } from './breaks.ts'
import { secondCopy } from './copies.ts'
import { isDamage, isLost } from './damage.ts'
import { type Forms, formsOf } from './forms.ts'
import { isHeadGap, setsHeadsApart } from './heads-apart.ts'
import { type Line, readLines } from './lines.ts'
import { isBlank, isDigit, isHan, readBareMark, readMark } from './mark.ts'
import { printsReadings, readingEnd } from './readings.ts'
import { withLabels } from './scan-labels.ts'
import { goesWithNumber, insideNumber, isFullStop, partsNumber, quotesCell } from './signs.ts'
import { bracketedLabels } from './site-labels.ts'
import { angledTitleEnd, inlineTagEnd, isGloss } from './tags.ts'
import type { Text } from './text.ts'
import { UnitWriter } from './unit-writer.ts'
import { wide } from './wide.ts'

/**
 * Source → Text: one script, one width, no stray gaps, breaks only between paragraphs (DOMAIN 1).
 * One pass over the characters; every derived unit keeps the range of the source that it was read from.
 */
export function normalise(source: Source): Text {
  const script = withLabels(readScript(source.text))
  const writer = new Writer(source.text, script)
  let pending = -1
  for (const line of readLines(script.plain)) {
    if (line.dropped || line.end <= line.start) continue
    if (pending >= 0) writer.paragraphEnd(pending)
    const end = writer.line(line)
    pending = line.joins ? -1 : end
  }
  return writer.finish(source, script.traditional ? 'hant' : 'hans')
}

/** What the head of a document ends its lines in; where all was run into one line, a gap behind them is a break. */
const lastOfLine = '。：）号日知厅室府案划见点施会'

class Writer {
  readonly #printed: string
  /** The same text in simplified script, unit for unit: its layout is read here. */
  readonly #plain: string
  readonly #forms: Forms
  readonly #out: UnitWriter
  #quoteOpen = false
  /** Inside a table whose cells stand one blank apart. */
  #tight = false
  /** Each tab of this line ends a cell. */
  #cells = false
  /** How many units were written when the last pipe was. */
  #piped = -1
  /** Where the closing bracket of a title in < and > stands. */
  #angle = -1
  /** Whether those hold a gloss: 各市<含县级市>. */
  #gloss = false
  /** Where the quotes close in which a spreadsheet set a cell of several lines. */
  #cellQuote = -1
  readonly #damaged: Span<'text'>[] = []
  /** Whether plain syllables in brackets are readings on this page; asked for only where one stands. */
  readonly #plainReadings = once(() => printsReadings(this.#plain))
  readonly #headsApart = once(() => setsHeadsApart(this.#plain))

  constructor(printed: string, { traditional, plain }: Script) {
    this.#printed = printed
    this.#plain = plain
    this.#forms = formsOf(traditional)
    this.#out = new UnitWriter(plain.length)
  }

  paragraphEnd(at: number): void {
    this.#out.put(10, at, at + 1)
    this.#quoteOpen = false
  }

  /** Writes a line; gives where it ends, with the empty cells behind its last word. */
  line({ start, end, table, cells, tight, joins, before, behind }: Line): number {
    const plain = this.#plain
    for (let k = 0; before !== undefined && k < before.length; k++) this.#out.put(before.charCodeAt(k), start, start)
    this.#cells = cells > 0
    const first = this.#out.length
    if (cells > 0) this.#leadingCells(start)
    this.#tight = table && tight
    const breaks = table ? [] : lostBreaks(plain, start, end, start < 1000)
    const bare = table ? undefined : readBareMark(plain, start, end)
    const bareEnd = bare ? start + bare.number.length : -1
    let lost = 0
    let i = start
    while (i < end) {
      const stop = breaks[lost] ?? end
      if (i >= stop) {
        lost++
        if ((this.#out.back() ?? 10) !== 10) this.#out.put(10, i, i)
        continue
      }
      if (i !== bareEnd) i = this.#out.copy(this.#printed, i, i < bareEnd && bareEnd < stop ? bareEnd : stop, this.#forms.alone)
      if (i >= stop) continue
      const code = plain.charCodeAt(i)
      if (isHan(code) && !isHan(this.#printed.charCodeAt(i))) {
        this.#out.put(code, i, i + 1)
        i++
        continue
      }
      if (isHan(code)) {
        const { words, length } = this.#forms.at(this.#printed, i)
        this.#out.putWords(words, i, i + length)
        i += length
        continue
      }
      if (i === bareEnd) this.#out.put(32, i, i + 1)
      if (isBlank(code) || code === 13) {
        i = this.#blank(i, end, table, end - start > 300 && i - start < 700, end - start > 100)
        continue
      }
      const reading =
        (code === 0x28 || code === 0xff08) && i > start && isHan(plain.charCodeAt(i - 1)) ? readingEnd(plain, i, this.#plainReadings) : i
      i = reading > i ? reading : this.#sign(i, start, end, table)
    }
    for (let k = 0; behind !== undefined && k < behind.length; k++) this.#out.put(behind.charCodeAt(k), end, end)
    return cells > 0 && !joins ? this.#trailingCells(end, cells - 1 - this.#tabsFrom(first)) : end
  }

  /** Two full-width blanks inside a long line are the indent of a paragraph whose break was lost. */
  #blank(at: number, end: number, table: boolean, runIn: boolean, long: boolean): number {
    const plain = this.#plain
    let i = at
    let tab = false
    while (i < end && (isBlank(plain.charCodeAt(i)) || plain.charCodeAt(i) === 13)) {
      if (plain.charCodeAt(i) === 9 || plain.charCodeAt(i) === 0x3000) tab = true
      i++
    }
    if (this.#out.length === 0 || i >= end) return i
    const before = this.#out.back() ?? 10
    if (before === 10) return i
    if (table && this.#cells && tab) {
      for (let k = at; k < i; k++) if (plain.charCodeAt(k) === 9) this.#out.put(9, k, k + 1)
      return i
    }
    if (table && before !== 9 && (tab || i - at > 1 || (this.#tight && !goesWithNumber(plain, before, i))) && !this.#letters(at, i)) {
      this.#out.put(9, at, i)
      return i
    }
    const next = plain.charCodeAt(i)
    const indent = long && plain.startsWith('　　', i - 2)
    const indented = indent && (this.#opensParagraph(at, i, end, before) || (runIn && partsHead(plain, at, i)))
    const parted =
      runIn && lastOfLine.includes(String.fromCharCode(before)) && (isHan(next) || isDigit(next) || next === 0x300a || next === 0xff08)
    const broken =
      parted || indented || (isHan(next) && !table && (opensStatement(plain, i) || (isHeadGap(plain, at) && this.#headsApart())))
    if (broken || (before !== 9 && this.#opensHeading(i, before))) this.#out.put(10, at, i)
    else if (isLatin(before) && isLatin(next) && (table || !partsNumber(plain, at, i))) this.#out.put(32, at, i)
    return i
  }

  /** Behind a sentence, before a heading or before a long stretch; short stretches between gaps are the cells of a table. */
  #opensParagraph(at: number, next: number, end: number, before: number): boolean {
    if ('章节条篇款长、'.includes(String.fromCharCode(before)) || this.#letters(at, next)) return false
    if (before === 0x3002 || before === 0xff1b || before === 0xff1a) return true
    if (readMark(this.#plain, next) || this.#plain.startsWith('附件', at - 2)) return true
    const gap = this.#plain.indexOf('　　', next)
    return (gap < 0 || gap > end ? end : gap) - next >= 30
  }

  /** Letter-spaced words, `目   标   与   任   务`: one character on either side, so no cells. */
  #letters(at: number, next: number): boolean {
    const plain = this.#plain
    const loneBefore = isBlank(plain.charCodeAt(at - 2)) || plain.charCodeAt(at - 2) === 10
    const after = plain.charCodeAt(next + 1)
    return (
      loneBefore &&
      isHan(plain.charCodeAt(at - 1)) &&
      isHan(plain.charCodeAt(next)) &&
      (Number.isNaN(after) || isBlank(after) || after === 10 || after === 13)
    )
  }

  /** Whether a gap at the end of a title or a sentence is followed by the label of a heading: `一、总体要求 (一)指导思想`. */
  #opensHeading(at: number, before: number): boolean {
    const mark = readMark(this.#plain, at)
    if (!mark || before === 0x7b2c) return false
    if (mark.style === 'han-bracket') return true
    const ended = before === 0x3002 || before === 0xff1b || before === 0xff09 || before === 0x3015
    if (mark.style === 'han' || mark.style === 'chapter') return ended
    const word = this.#plain.charCodeAt(mark.end)
    const opensWord = isHan(word) || isBlank(word) || word === 0x201c || word === 0x22 || isDigit(word)
    // 监测 1.5批次 is an amount; 总则 1.1 编制目的 and 1.1编制目的 behind a stop are headings.
    const amount = mark.depth > 1 && isHan(word) && isDigit(this.#plain.charCodeAt(mark.end - 1))
    return opensWord && (ended || (isHan(before) && !amount))
  }

  #sign(at: number, start: number, end: number, table: boolean): number {
    const plain = this.#plain
    const code = plain.charCodeAt(at)
    const char = plain.charAt(at)
    const behindTag = code === 0x3c || code === 0x26 || code === 0x2a ? inlineTagEnd(plain, at) : at
    if (behindTag > at) return behindTag
    if (char === '<' || char === '＜') this.#angle = angledTitleEnd(plain, at) ?? -1
    if ((this.#angle > at && (char === '<' || char === '＜')) || this.#angle === at) {
      const closes = this.#angle === at
      if (!closes) this.#gloss = isGloss(plain, at)
      this.#out.put((this.#gloss ? '（）' : '〈〉').charCodeAt(closes ? 1 : 0), at, at + 1)
      return at + 1
    }
    if (code >= 0xff10 && code <= 0xff19) this.#out.put(code - 0xfee0, at, at + 1)
    else if ((code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)) this.#out.put(code - 0xfee0, at, at + 1)
    else if (isDamage(plain, at)) return this.#damage(at, end)
    else if (code === 0x22 && table && (at === this.#cellQuote || quotesCell(plain, at) > at)) {
      if (at !== this.#cellQuote) this.#cellQuote = quotesCell(plain, at)
    } else if (code === 0x22 || code === 0xff02) {
      this.#out.put(this.#quoteOpen ? 0x201d : 0x201c, at, at + 1)
      this.#quoteOpen = !this.#quoteOpen
    } else if ((char === ',' || char === ':' || char === '：' || char === '，') && insideNumber(plain, at, char))
      this.#out.put(char === ',' || char === '，' ? 44 : 58, at, at + 1)
    else if (table && (char === '|' || char === '｜')) this.#cellEnd(at, start, end)
    else if (char === '.' && isFullStop(plain, at, end, (this.#out.back(2) ?? 10) === 10)) this.#out.put(0x3002, at, at + 1)
    else {
      const full = wide[code] ?? code
      if (full !== 0) this.#out.put(full, at, at + 1)
    }
    return at + 1
  }

  /** Empty cells before the first word of a row: tabs. */
  #leadingCells(start: number): void {
    if (this.#out.length > 0 && this.#out.back() !== 10) return
    let from = start
    while (from > 0 && isBlank(this.#plain.charCodeAt(from - 1))) from--
    for (let k = from; k < start; k++) if (this.#plain.charCodeAt(k) === 9) this.#out.put(9, k, k + 1)
  }

  /** Empty cells behind the last word of a row: tabs, so many at most. Gives where they end. */
  #trailingCells(end: number, most: number): number {
    let at = end
    let left = most
    for (; left > 0 && isBlank(this.#plain.charCodeAt(at)); at++) {
      if (this.#plain.charCodeAt(at) !== 9) continue
      this.#out.put(9, at, at + 1)
      left--
    }
    return at
  }

  #tabsFrom(unit: number): number {
    let count = 0
    for (let back = this.#out.length - unit; back > 0; back--) if (this.#out.back(back) === 9) count++
    return count
  }

  /** A pipe ends a cell; behind another one it ends an empty cell. */
  #cellEnd(at: number, start: number, end: number): void {
    if (at === start || at === end - 1) return
    if (this.#out.back() === 9 && this.#out.length !== this.#piped) this.#out.drop()
    this.#out.put(9, at, at + 1)
    this.#piped = this.#out.length
  }

  /** Destroyed characters become U+FFFD, so that no later reading takes them for signs. */
  #damage(at: number, end: number): number {
    let from = at
    const plain = this.#plain
    const open = plain.charAt(at - 1)
    if ((open === '(' || open === '（') && this.#out.length > 0) {
      this.#out.drop()
      from--
    }
    let i = at
    while (i < end && (isLost(plain.charCodeAt(i)) || (i > at && i < at + 3 && /[。a-zA-Z]/.test(plain.charAt(i)) && from < at))) i++
    const start = this.#out.length
    for (let k = from; k < i; k++) this.#out.put(0xfffd, k, k + 1)
    const last = this.#damaged.at(-1)
    if (last && last.end === start) this.#damaged[this.#damaged.length - 1] = inText(last.start, this.#out.length)
    else this.#damaged.push(inText(start, this.#out.length))
    return i
  }

  finish(source: Source, script: Text['script']): Text {
    const printed = bracketedLabels(this.#out.text())
    const once = secondCopy(printed)
    const text = once < printed.length ? printed.slice(0, once).trimEnd() : printed
    const damaged = this.#damaged.filter(({ end }) => end <= text.length)
    const origin = this.#out.origin(source.text.length)
    const problems: Problem[] = damaged.map((span) => ({
      code: 'damaged-text',
      message: `Characters are destroyed: ${source.text.slice(origin.toSource(span).start, origin.toSource(span).end)}`,
      hint: 'Compare with the published document; no fact is read across this place.',
      span: origin.toSource(span),
    }))
    return { source, text, origin, script, damaged, problems }
  }
}

function once<T>(ask: () => T): () => T {
  let known: T | undefined
  return () => (known ??= ask())
}

function isLatin(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
}
