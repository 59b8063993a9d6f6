import { countsAt, magnitudes, unitNames } from '../../lexicon/units.ts'
import { compileGrammar } from '../../text/grammar.ts'
import { readArabicNumber, readHanNumber } from '../../text/numerals.ts'
import { Trie } from '../../text/trie.ts'

/** A number with its unit, read from the front of a string; lengths are UTF-16 units from there. */
export interface Quantity {
  readonly value: number | readonly [number, number]
  readonly unit: string | undefined
  readonly han: boolean
  /** End of the last numeral (the first one's unit inside a range included). */
  readonly numberEnd: number
  /** End of the unit. */
  readonly unitEnd: number
  /** 以上, 以内, 左右 …; empty where none. */
  readonly after: string
  /** End of all. */
  readonly end: number
}

const quoted = (words: readonly string[]) => words.map((word) => JSON.stringify(word)).join(' / ')
const byLength = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length)

/**
 * The number phrase.
 *
 *     3—5个    7%—8%    2.42亿平方米以上    百分之九十五以上    五千亿    翻一番
 */
const rules = `
phrase = doubling / measured
doubling
  = "翻" n:("一" { return 2 } / "两" { return 4 } / "二" { return 4 } / "三" { return 8 } / "" { return 2 }) "番" e:here a:after? x:here
    { return { value: n, unit: "倍", han: true, numberEnd: e, unitEnd: e, after: a ?? "", end: x } }
measured
  = f:number u1:(u:unit &dash { return u })? t:(dash n:number { return n })? e:here u:unit? ue:here a:after? x:here
    { const unit = f.share ? (f.share === true ? "%" : f.share) : (u ?? u1 ?? f.magnitude ?? undefined)
      return { value: t ? [scaled(f.value, u1, u), t.value] : f.value, unit: f.magnitude && u && !f.share ? f.magnitude + u : unit, han: f.han, numberEnd: e, unitEnd: ue, after: a ?? "", end: x } }
number
  = "一半" { return { value: 50, han: true, share: true } }
  / "千分之" n:(n:han { return readHan(n) } / n:arabic { return readArabic(n) }) { return { value: n, han: true, share: "‰" } }
  / d:[二三四五六七八九十] "分之" n:[一二三四五六七八九] { return { value: Math.round(readHan(n) / readHan(d) * 10000) / 100, han: true, share: true } }
  / "百分之" n:han { return { value: readHan(n), han: true, share: true } }
  / "百分之" n:arabic { return { value: readArabic(n), han: false, share: true } }
  / n:arabic { return { value: readArabic(n), han: false } }
  / "万亿" &"元" { return { value: 1, han: true, magnitude: "万亿" } }
  / n:hanBase m:$("万亿" / "亿" / "万") ![一二三四五六七八九] { return { value: readHan(n), han: true, magnitude: m } }
  / n:han { return { value: readHan(n), han: true } }
arabic = $([0-9] [0-9]? [0-9]? (" " [0-9][0-9][0-9] ![0-9])+ ("." [0-9]+)?) / $([0-9]+ ([,，] [0-9][0-9][0-9] ![0-9])* ("." [0-9]+)?)
hanBase = $([零〇一二两三四五六七八九十百千]+ ("点" [零〇一二三四五六七八九]+)?)
han = $([零〇一二两三四五六七八九十百千万亿]+ ("点" [零〇一二三四五六七八九]+)?)
dash = "——" / [—–―－~～至-] / "到" &[0-9一二三四五六七八九十]
unit = n:($(magnitude? name per?) / $(name per?)) "人民币"? { return n.replace(/[多余]/g, "") } / $("多"? ("万亿" / "亿" / "万") "余"? per?)
per = [/／] magnitude? name "口"?
magnitude = [多余]? (${quoted(byLength(magnitudes))}) "余"?
name = &{ left = unitLength(input, offset()); return left > 0 } (&{ return left-- > 0 } .)+
after = $(("（" [\\u0001含]* "）")? ("及" / "或")? ("以上" / "以内" / "以下" / "之内" / "左右" / "上下" / "之上" / "以外"))
here = "" { return offset() }
`

const units = new Trie(unitNames.map((name) => [name, name]))

const shared = `
const SCALE = { "万亿": 1e12, "亿": 1e8, "万": 1e4 };
const scaleOf = (unit) => { for (const k of ["万亿", "亿", "万"]) if (unit && unit.startsWith(k)) return SCALE[k]; return 1 };
const scaled = (value, own, last) => own && last ? value * scaleOf(own) / scaleOf(last) : value;
`
const variables = `
const { readHan, readArabic, unitLength } = options
let left = 0
`
const readPhrase = compileGrammar<Quantity>(rules, 'phrase', {
  shared,
  variables,
  values: {
    readHan: readHanNumber,
    readArabic: readArabicNumber,
    /** The length of the longest unit's name at a place; 0 where none stands. */
    unitLength: (text: string, at: number) => {
      const length = units.longestAt(text, at)?.length ?? 0
      return countsAt(text, at, length) ? length : 0
    },
  },
})

/** The quantity that `text` starts with; undefined where it starts with none. Reads at most 48 characters. */
export function readQuantity(text: string): Quantity | undefined {
  const read = readPhrase(text.slice(0, 48).split('\n')[0] ?? '', 0)
  return read?.value === undefined ? undefined : read
}
