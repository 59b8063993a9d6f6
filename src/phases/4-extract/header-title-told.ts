import type { Line } from './header-lines.ts'
import { isOrderLine } from './header-number.ts'

const madeKnown =
  /^(?:(?:19|20)\d\d年[^《》。]{6,60}通过的)?《((?:[^《》]|《[^》]*》){4,90})》[^《》。]{0,12}，?已[经由于][^《》。]{4,90}(?:通过|批准|同意)[，。]现予(?:公布|发布)/

/** `某省人民政府令第3号 | 《某某办法》已经…会议通过，现予公布`: the title of what an order makes known, where the page prints it nowhere else. */
export function decreed(lines: readonly Line[]): Line | undefined {
  const at = lines.findIndex(({ words }) => isOrderLine(words))
  const below = at < 0 ? undefined : lines.slice(at + 1, at + 4).find(({ words }) => madeKnown.test(words))
  const title = below && madeKnown.exec(below.words)?.[1]
  const start = below && title ? below.start + below.words.indexOf('《') + 1 : 0
  return title ? { start, end: start + title.length, words: title } : undefined
}

const makesItself = /制定((?!本|以下|如下|《)[^，。；：《》]{6,60}(?:方案|计划|规划|要点|意见|办法|措施|细则|纲要|清单|安排))。$/

/** `为贯彻…，制定某市2022年重点工作要点。`: how a text that prints no title ends its first sentence. */
export function formulated(lines: readonly Line[]): Line | undefined {
  const line = lines.slice(0, 8).find(({ words }) => makesItself.test(words))
  const title = line && makesItself.exec(line.words)?.[1]
  return line && title ? { start: line.end - 1 - title.length, end: line.end - 1, words: title } : undefined
}

/** `某市政府12月1日发布《某某通知》，全文如下：`, `…印发《某某方案》，要求认真落实。摘登如下。` */
const reprint = /《([^《》]{8,90})》(?:[^。《》]{0,20}全文[^。《》]{0,8}|[^《》]{0,40}(?:摘登|摘编|刊登|刊发))如下/

/** The title that a page tells above the whole text. */
export function reprinted({ words, start }: Line): Line | undefined {
  const [whole, title] = reprint.exec(words) ?? []
  if (whole === undefined || title === undefined) return undefined
  const from = start + words.indexOf(whole) + 1
  return { start: from, end: from + title.length, words: title }
}

/** `某署公告2020年第36号（关于…的公告）`: the matter of a notice, in brackets behind its number. */
const inBrackets =
  /^(?:[〔【][一-鿿]{2,4}[〕】])?[一-鿿、]{2,40}(?:公告|通告)(?:(?:19|20)\d\d年)?第?\d{1,4}号（((?:[^（）]|（[^（）]*）){4,100}的(?:公告|通告))）$/

/** The title of a public notice that stands in brackets behind its number. */
export function bracketedTitle({ words, start }: Line): Line | undefined {
  const title = inBrackets.exec(words)?.[1]
  const from = start + words.indexOf('（') + 1
  return title === undefined ? undefined : { start: from, end: from + title.length, words: title }
}
