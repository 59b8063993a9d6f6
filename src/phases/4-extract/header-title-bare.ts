import { placeAt } from '../../lexicon/places.ts'
import { findNumbers } from './header-number.ts'

/** What a site sets behind a title: its state, its day, the name of the site. */
const noteBehind =
  /(?:【[^【】]{2,8}】|（(?:19|20)\d\d年\d{1,2}月\d{1,2}日[^（）]*）|（(?:附?全文(?:内容)?|原文|(?:通用|精选|最新|合集|实用)\d{0,2}篇?)）|(?<=》)(?:全文|原文)|\.(?:docx?|pdf|wps)|(?<=[案划要点法则定见])目录|[_|](?!.*(?:关于|印发|方案|办法))[^_|]{2,20}|(?<=[知见定案划要点法则施告])-[一-鿿]{2,16}(?:网|网站|政府|[厅局]))$/
/** What a site sets before a title: 附件, 【政策】, “通告”, 〔转载〕, 政策原文|, 政策>, and the province before one of its cities. */
const tagBefore =
  /^(?:二[〇○零Oo0][一二三四五六七八九〇○零Oo0]{2}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日(?=[^，。；]{8,}$)|（[^（）]*(?:通过|修[正订])）|附件[\d一二三]{0,2}[：:.]?|(?:【[^【】]{2,20}】|〔(?:转载|转发|原创|政策)〕|“(?:通知|通告|公告|转载|转发|提醒|扩散)”|[一-鿿]{2,6}[|丨]|新华社[一-鿿]{2,6}\d{1,2}月\d{1,2}日电|[一-鿿]{4,24}(?:网站|门户网|政府网)[-—_]+|[^<>《》。，；]{2,14}[>›])(?=.*(?:关于|印发|《|方案|办法|规[划定则]|意见|预案|计划|要点|条例|细则|报告|公告|通告|[一-鿿]法$)))/

/** The title without a number or 附件 before it, title marks around it, or its number in brackets behind it. */
export function bareTitle(from: number, words: string, to: number): { start: number; end: number } {
  let start = from
  let end = to
  const number = findNumbers(words, 0, words.length)
  const first = number[0]
  const last = number.at(-1)
  let rest = words
  if (first?.start === 0 && first.end < words.length) {
    start += first.end
    rest = rest.slice(first.end)
  }
  if (
    last &&
    last.start > 8 &&
    /^[）)]?$/.test(words.slice(last.end)) &&
    /[》知见定复函案法告令][（(]?$/.test(words.slice(0, last.start))
  ) {
    const behind = words.length - last.start + (/[（(]$/.test(words.slice(0, last.start)) ? 1 : 0)
    end -= behind
    rest = rest.slice(0, rest.length - behind)
  }
  const note = noteBehind.exec(rest)?.[0].length ?? 0
  end -= note
  rest = rest.slice(0, rest.length - note)
  for (let tag = lengthBefore(rest); tag > 0; tag = lengthBefore(rest)) {
    start += tag
    rest = rest.slice(tag)
  }
  // The letterhead run into the title: 某某局公文稿纸某某局关于….
  const twice = /^.*?([一-鿿]{6,20})[一-鿿]{0,8}(?=\1关于)/.exec(rest)?.[0].length ?? 0
  if (twice > 0 && placeAt(rest, twice)) {
    start += twice
    rest = rest.slice(twice)
  }
  const told =
    /^[一-鿿、]{3,60}?(?:印发|发布|出台|公布|颁布)(?=关于[^《》]*(?:《[^《》]*》[^《》]*)*的?(?:实施|指导|若干)?(?:意见|方案|办法|措施)$)/.exec(
      rest,
    )
  if (told) return { start: start + told[0].length, end }
  const handed = /^[一-鿿、\d]{4,60}(?:印发|发布|出台|公布|颁布)《(?=[^》]+》$)/.exec(rest)
  if (handed) return { start: start + handed[0].length, end: end - 1 }
  if (/^《[^《》]*》$|^《.*》$/.test(rest) && !/》.*《/.test(rest) && !/^《[^《》]*》[^》]/.test(rest)) {
    start++
    end--
  }
  return { start, end }
}

/** How much stands before a title that a site set there. */
function lengthBefore(words: string): number {
  const tag = tagBefore.exec(words)?.[0].length ?? 0
  if (tag > 0) return tag
  const column = /^[一-鿿]{2,6}(?:—+|-)(?=[一-鿿]{2,}[省市县区州盟旗])/.exec(words)?.[0].length ?? 0
  const behind = column > 0 ? placeAt(words, column) : undefined
  if (behind && /[省市县区州盟旗]$/.test(words.slice(0, column + behind.length))) return column
  const bracket = /^（([一-鿿]{2,8}(?:省|自治区|市))）/.exec(words)
  const outer = bracket && placeAt(bracket[1] ?? '', 0)
  return bracket &&
    outer?.places.some(({ level }) => level === 'province') &&
    placeAt(words.slice(bracket[0].length).replace(/^\d{4}年/, ''), 0)
    ? bracket[0].length
    : 0
}
