import { compileGrammar } from '../../text/grammar.ts'

/** How a numbered heading's label is written. */
export type LabelStyle = 'chapter' | 'han' | 'han-bracket' | 'named' | 'arabic' | 'arabic-bracket' | 'circled' | 'article'

/** A label as the grammar reads it. */
export interface Label {
  readonly style: LabelStyle
  readonly number: string
  readonly depth: number
  /** Where the heading's words begin. */
  readonly end: number
}

/** What behind a number makes it an amount. */
export const measures = '亿万千百个元平吨公倍家项件批套座辆株人次名亩克米年月日时度级左以至到和及分'

/**
 * The label of a heading, in either width, at one place of a text.
 *
 *     一、总体要求   （十二）支持…   3.提升…   （2）建设…   ①推广…   第二章　目标   2.1 现状   ⒈推广…   任务一：改造…
 *     ^^            ^^^^           ^^        ^^^          ^          ^^^^         ^^^        ^         ^^^^^
 *
 * No labels: 第三条第二款, 第三条规定的 (named in a sentence), 2.42亿平方米 (an amount), 3.2025 (unless 年 follows), 一、二产业 (a list of numerals).
 */
const shared = `
const ascii = (words) => words.replace(/[０-９．﹒]/g, (c) => (c === '﹒' ? '.' : String.fromCharCode(c.charCodeAt(0) - 0xfee0)))
const apart = (n) => !n.startsWith('0') && !/[.](?:0|[0-9]{3})/.test(n)
const divisions = { '部分': 0, '篇': 0, '编': 0, '章': 1, '节': 2 }
`
const rules = `
label = l:(han / bracketed / decimal / arabic / half / division / article / circled / named) end:here { return { style: l.style, number: l.number, depth: l.depth, end } }
circled
  = c:[①-⑳] { return { style: 'circled', number: String(c.charCodeAt(0) - 0x245f), depth: 1 } }
  / c:[⑴-⒇] { return { style: 'arabic-bracket', number: String(c.charCodeAt(0) - 0x2473), depth: 1 } }
  / c:[⒈-⒛] { return { style: 'arabic', number: String(c.charCodeAt(0) - 0x2487), depth: 1 } }
  / c:[㈠-㈩] "、"? { return { style: 'han-bracket', number: '一二三四五六七八九十'.charAt(c.charCodeAt(0) - 0x3220), depth: 1 } }
bracketed
  = [（(] _ n:shortHan _ [）)] "、"? { return { style: 'han-bracket', number: n, depth: 1 } }
  / [（(] _ n:$(digit digit?) _ [）)] "、"? { return { style: 'arabic-bracket', number: ascii(n), depth: 1 } }
division = "第" _ n:numeral _ u:("部分" / volume / "编" / "章" / "节") !referred { return { style: 'chapter', number: ascii(n), depth: divisions[u] } }
named
  = ("任务" / "行动" / "工程" / "措施" / "举措") _ n:(shortHan / $(digit digit?)) _ [：:、.．] { return { style: 'named', number: ascii(n), depth: 1 } }
  / "第" _ n:shortHan ("件实事" / "件大事" / "件民生实事" / "项实事" / "项任务") _ [：:、] { return { style: 'named', number: n, depth: 1 } }
volume = "篇" ![：:] { return '篇' }
article = "第" _ n:numeral _ "条" !referred { return { style: 'article', number: ascii(n), depth: 1 } }
decimal
  = n:$(short (dot digits) (dot digits)+) (dot / "、")? &(_ word) &{ return apart(ascii(n)) }
    { return { style: 'arabic', number: ascii(n), depth: ascii(n).split('.').length } }
  / n:$(short dot digits) !(dot digit) (dot / "、")? !(_ measure) &(_ word) &{ return apart(ascii(n)) }
    { return { style: 'arabic', number: ascii(n), depth: 2 } }
referred = [第的至、，] / "和第" / "规定" [的，、]
half = n:short !digit [)）] { return { style: 'arabic-bracket', number: ascii(n), depth: 1 } }
arabic = n:short !digit _ (dot / "、") (&year / !digit) { return { style: 'arabic', number: ascii(n), depth: 1 } }
han = n:hanNumber [、.．﹑] !(hanDigit !(han2)) { return { style: 'han', number: n, depth: 1 } }
measure = [${measures}]
year = [2２] [0０] digit digit (_ [-—–~～至] _ [2２] [0０] digit digit)? "年"
han2 = hanChar hanChar
numeral = shortHan / $(digit digit? digit? digit? digit?)
shortHan = $(hanDigit hanDigit? hanDigit? hanDigit? hanDigit?)
hanNumber = $(hanDigit+)
short = $(digit digit? digit?)
digits = $(digit+)
digit = [0-9０-９]
dot = [.．﹒]
hanDigit = [〇零一二三四五六七八九十百]
hanChar = [一-鿿]
word = [一-鿿㐀-䶿〇豈-﫿]
_ = [ \\t　\\u00a0\\u2000-\\u200f\\u202f\\u205f\\u2060\\ufeff]*
here = "" { return offset() }
`

/** The label at a place of a text, undefined where none stands. */
export const readLabel = compileGrammar<Label>(rules, 'label', { shared })
