import { Locale } from 'opencc-js/t2cn'

/** A phrase whose characters do not convert one by one: 乾淨 → 干净. */
interface Phrase {
  readonly from: string
  readonly to: string
}

interface Tables {
  /** BMP character → its simplified form, where that is one unit; itself elsewhere. */
  readonly single: Uint16Array
  /** First unit → phrases and characters that change length, longest first. */
  readonly phrases: ReadonlyMap<number, readonly Phrase[]>
}

/** Words that a conversion into Taiwan's usage puts for those of the mainland, which no policy writes: back to what was printed. */
const taiwanese =
  '最佳化 优化|網際網路 互联网|網路 网络|資訊 信息|入口網站 门户网站|軟體 软件|硬體 硬件|數位化 数字化|數位經濟 数字经济|數位政府 数字政府|專案 项目|程式 程序|晶片 芯片'

let tables: Tables | undefined

/** The conversion tables of OpenCC (t → cn), laid out for one pass over the text; built once, at first use. */
export function simplifiedForms(): Tables {
  tables ??= build()
  return tables
}

/** The script of a text, and the text as its layout is read. */
export interface Script {
  /** More than one in fifty Han characters has another simplified form. Simplified texts hold a few such characters (瞭望, 藉). */
  readonly traditional: boolean
  /** The text with each such character in its simplified form, unit for unit: every place is that of the text itself. */
  readonly plain: string
}

const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true })

/** Tells the script of a text. What a layout is known by (附件, 责任单位, 第三条) is looked for in `plain`, so that it is written down once. */
export function readScript(text: string): Script {
  const { single } = simplifiedForms()
  let han = 0
  let changed = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x4e00 || code > 0x9fff) continue
    han++
    if (single[code] !== code) changed++
  }
  return { traditional: changed * 50 > han && changed > 2, plain: changed === 0 ? text : simplifyUnits(text, single) }
}

/** Words as `plain` has them: each character in its simplified form, unit for unit. */
export function inPlain(words: string): string {
  return readScript(words).plain
}

function simplifyUnits(text: string, single: Uint16Array): string {
  const units = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    units[i] = single[code] ?? code
  }
  return utf16.decode(units)
}

/** 陜 (Xia) is printed for 陝 (Shan): the province has no other name. */
export const SHAN = 0x965c
export const SHAANXI = 0x9655

export const ZHU = 0x8457

/** 著 is 着 in mainland use but in these: 著名, 显著. OpenCC leaves it, for want of a rule without its neighbours. */
const beforeZhu = '显顯名论論编編土原巨卓昭专專拙遗遺译譯合'
const afterZhu = '名作称稱述者录錄书書'

/** The simplified form of 著 between two characters. */
export function simplifyZhu(before: string, after: string): string {
  return (before !== '' && beforeZhu.includes(before)) || (after !== '' && afterZhu.includes(after)) ? '著' : '着'
}

function build(): Tables {
  const single = new Uint16Array(0x10000)
  for (let code = 0; code < single.length; code++) single[code] = code
  const entries = [...(Locale.to.cn ?? []), taiwanese]
    .flat()
    .flatMap((dictionary) => (typeof dictionary === 'string' ? dictionary.split('|') : []))
  const longer: Phrase[] = []
  for (const entry of entries) {
    const gap = entry.indexOf(' ')
    const from = entry.slice(0, gap)
    const to = entry.slice(gap + 1)
    if (from.length === 1 && to.length === 1) single[from.charCodeAt(0)] = to.charCodeAt(0)
    else if (gap > 0 && !to.includes(' ')) longer.push({ from, to })
  }
  single[SHAN] = SHAANXI
  const phrases = new Map<number, Phrase[]>()
  for (const phrase of longer) {
    if (oneByOne(phrase.from, single) === phrase.to) continue
    const first = phrase.from.charCodeAt(0)
    const group = phrases.get(first)
    if (group) group.push(phrase)
    else phrases.set(first, [phrase])
  }
  for (const group of phrases.values()) group.sort((a, b) => b.from.length - a.from.length)
  return { single, phrases }
}

function oneByOne(words: string, single: Uint16Array): string {
  let out = ''
  for (let i = 0; i < words.length; i++) out += String.fromCharCode(single[words.charCodeAt(i)] ?? 0)
  return out
}
