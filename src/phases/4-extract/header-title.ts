import { placeAt } from '../../lexicon/places.ts'
import { isDocNumberLine, isLetterhead } from '../../text/letterhead.ts'
import { readMark } from '../2-normalise/mark.ts'
import { looksLikeTitle } from '../3-outline/parts-words.ts'
import { findDates } from './header-dates.ts'
import { addressees, type Line, linesIn } from './header-lines.ts'
import { isMetadata, isSiteLine } from './header-metadata.ts'
import { isOrderLine } from './header-number.ts'
import { bareTitle } from './header-title-bare.ts'
import { bracketedTitle, decreed, formulated, reprinted } from './header-title-told.ts'
import { closed, flat, fullerTitle, withIssuers } from './header-title-whole.ts'

const joinedStart = /^(?:关于|印发|转发|批转)/
const bodyLine = /(?:政府|委员会|办公[厅室]|省委|市委|[县区州盟旗]委|自治区党委|公署|管委会|领导小组|[厅局部院署委])$/
/** Words that open the first sentence behind a title. */
const opener = '(?:现将|为|根据|按照|依据|近年来|今年|第[一1][章条]|一、|目录|(?:19|20)\\d\\d年\\d{1,2}月\\d{1,2}日，|(?:国务院|政府)决定)'

/**
 * The document's own title: a line, or up to six that belong together, before the addressees and the first sentence.
 *
 *     中共云南省委云南省人民政府            ← issuers above the title
 *     关于加快普洱茶产业发展的实施意见     ← the title
 *     （2018年6月12日）
 */
export function findTitle(text: string, from: number, to: number): Line | undefined {
  const lines = linesIn(text, from, to).slice(0, 40).map(behindLabel)
  const told = firstTitle(text, lines)
  const kept = filed(lines)
  const first = kept && !(told && flat(told.words).endsWith(flat(kept.words))) ? kept : told
  const found = first && (fullerTitle(text, first, lines) ?? withIssuers(text, first, lines))
  const official = officialTitle(text, lines)
  if (!found || /^(?!.*关于).*(?:令|公告)$/.test(found.words))
    return decreed(lines) ?? found ?? (official ? withIssuers(text, official, lines) : formulated(lines))
  const heading = flat(found.words)
  const same = official && heading.includes(flat(official.words)) && heading.replace(/（[^（）]*年）$/, '') !== flat(official.words)
  // Not with a word of the page before it; the bodies before 关于 are part of it.
  const more = official && flat(official.words).endsWith(heading) ? flat(official.words).slice(0, -heading.length) : ''
  const again = more !== '' && !bodyLine.test(more)
  if (official && official.start > found.start && !same && !again) return withIssuers(text, official, lines)
  return (heading.includes('关于') ? undefined : formalTitle(lines, found)) ?? found
}

/** The title of a public notice that calls itself by its matter, right above its first sentence and below a headline that does not. */
function formalTitle(lines: readonly Line[], found: Line): Line | undefined {
  const below = lines.filter(({ start }) => start >= found.end).slice(0, 8)
  return below.find(
    ({ words }, i) =>
      /^(?:[一-鿿]{2,30}(?:政府|委员会|办公[厅室]|指挥部|[厅局委部]))?关于[^。；：《]{4,80}的(?:通告|公告|通知|决定)$/.test(words) &&
      /^(?:为|根据|按照|依据|鉴于)[^。]*[。：]/.test(below[i + 1]?.words ?? ''),
  )
}

/** `某市茶园管理规定文章属性•【制定机关】某市人民政府•【公布日期】…`: how a law library prints what it holds. */
function filed(lines: readonly Line[]): Line | undefined {
  const line = lines.find(({ words }, i) => /^[^。；：]{4,90}文章属性[•·]?【/.test(words) || lines[i + 1]?.words === '文章属性')
  const words = line?.words.split('文章属性')[0]
  return line && words !== undefined && looksLikeTitle(words) ? { start: line.start, end: line.start + words.length, words } : undefined
}

function firstTitle(text: string, lines: readonly Line[]): Line | undefined {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]
    if (!line) continue
    const told = reprinted(line) ?? bracketedTitle(line)
    if (told) return told
    const glued = /[。；]|：$/.test(line.words) && !isMetadata(line.words) ? gluedTitle(line) : undefined
    if (glued) return glued
    if (isNoTitle(line)) continue
    if (/[。；]/.test(line.words)) {
      if (i > 2) {
        const below = lines.slice(i + 1)
        return below.slice(0, 3).map(reprinted).find(Boolean) ?? addressed(below) ?? unusual(text, lines)
      }
      continue
    }
    for (let count = 1; count <= 6 && i + count <= lines.length; count++) {
      const last = lines[i + count - 1]
      if (!last || /[。：；]/.test(last.words) || (count > 1 && isNoTitle(last))) break
      const words = text.slice(line.start, last.end).replace(/\n/g, '')
      // One word a line is a site's menu: 公开 | 服务 | 互动 | 政策.
      if (count > 1 && words.length <= count * 4) continue
      if (words.length > (words.includes('关于') ? 200 : 100)) break
      if (count > 1 && !continues(lines[i + count - 2]?.words ?? '', last.words, text.slice(line.start, lines[i + count - 2]?.end))) break
      const { start, end } = bareTitle(line.start, words, last.end)
      const bare = text.slice(start, end).replace(/\n/g, '')
      if (looksLikeTitle(bare, bare.includes('关于') ? 200 : 90) && closed(bare) && !runsOn(bare, lines.slice(i + count, i + count + 3)))
        return withYears(text, { start, end, words: text.slice(start, end) }, lines[i + count])
    }
  }
  return unusual(text, lines)
}

/** The title with what stands in brackets below it as a part of it: （2021—2023年）, （2024年版）, （征求意见稿）; not a day, nor how it was passed. */
export function withYears(text: string, title: Line, below: Line | undefined): Line {
  if (
    below === undefined ||
    !/^（(?:征求意见|公开征求意见|送审|讨论|修订)稿）$|^(?:（[^（）日]{2,12}）)?（(?:19|20)\d\d(?:年?[-—–－至]+(?:19|20)?\d\d)?年?(?:版|本|修订版?|年度)?）$/.test(
      below.words,
    )
  )
    return title
  if (/（[^（）]*\d{4}[^（）]*）$/.test(title.words)) return title
  return { start: title.start, end: below.end, words: text.slice(title.start, below.end) }
}

/** Behind what a page tells first: a line with 关于 that ends in a kind of document, right above its addressees. */
function addressed(lines: readonly Line[]): Line | undefined {
  return lines.find(
    ({ words }, i) =>
      words.length <= 100 &&
      /^[^。；：《]*(?:关于|印发|转发).{4,}的(?:通知|意见|决定|通报|公告|通告|函)$/.test(words) &&
      /^各[^。]*：$/.test(lines[i + 1]?.words ?? ''),
  )
}

/**
 * The title right above the number or the addressees, over as many lines as it takes up to the one with 关于 or 印发.
 * What a news page prints as its headline stands higher.
 */
function officialTitle(text: string, lines: readonly Line[]): Line | undefined {
  for (let i = 1; i < lines.length; i++) {
    const words = lines[i]?.words ?? ''
    if (!isDocNumberLine(words) && !addressees.test(words)) continue
    for (let first = i - 1; first >= 0 && first > i - 6; first--) {
      const line = lines[first]
      const last = lines[i - 1]
      if (!line || !last || isNoTitle(line) || /[。：；]/.test(line.words)) break
      if (!/关于|印发|转发|批转|下达/.test(line.words)) continue
      const above = lines[first - 1]
      const from =
        above && !isNoTitle(above) && /等(?:部门|单位)?$/.test(above.words) && joinedStart.test(line.words) ? above.start : line.start
      const { start, end } = bareTitle(from, text.slice(from, last.end).replace(/\n/g, ''), last.end)
      const title = { start, end, words: text.slice(start, end) }
      if (looksLikeTitle(flat(title.words), 200)) return title
      break
    }
  }
  return undefined
}

/**
 * A title ends in 的 and a kind; where it names a kind before, the lines below may hold the rest.
 *
 *     关于分解落实工作报告      …国民经济和社会发展计划
 *     主要任务的通知            执行情况与…计划的报告
 */
function runsOn(title: string, following: readonly Line[]): boolean {
  if (/的[^的]{2,8}$/.test(title)) return false
  if (restOfTitle.test(following[0]?.words ?? '')) return true
  let rest = ''
  for (const next of following) {
    if (isNoTitle(next) || /[。，：；《》]|关于/.test(next.words) || (rest === '' && !title.includes('关于') && placeAt(next.words, 0)))
      return false
    rest += next.words
    if (/^.{2,60}的(?:通知|(?:指导|实施|若干)?意见|决定|通告|公告|批复|函|报告|通报)$/.test(rest)) return true
  }
  return false
}

/** The last words of a title that names a kind before: 某纲要 | （2016—2030年）实施分工方案, 落实补助政策 | 实施方案. */
const restOfTitle =
  /^的(?:实施|指导|若干|具体)?(?:意见|通知|决定|通告|公告|办法|细则|方案|批复|报告)$|^(?:（(?:19|20)\d\d年?[-—–－至]+(?:19|20)\d\d年?）)?(?:(?:工作|实施|行动)(?:方案|计划|意见|细则|分工方案)|任务?分工方案)(?:（[^（）]{2,10}）)?$/

/** Metadata, a site's furniture, a letterhead, a number, a day, a time of posting, a note or addressees. */
function isNoTitle({ words, start, end }: Line): boolean {
  if (isMetadata(words) || isSiteLine(words) || isLetterhead(words) || isDocNumberLine(words) || isOrderLine(words)) return true
  if (!/[一-鿿]/.test(words) || words.includes('\ufffd') || /会议文件$|(?:最新|发布)(?:通告|公告|通知)$|[!！?？]/.test(words)) return true
  if (/^[•·●∙]/.test(words) && !/关于|印发|《/.test(words)) return true
  if (/[：:]$|^[（(][^（）()]*[）)]$|^附件[\d一二三]?[：:]?$|^目录$/.test(words)) return true
  if (readMark(words, 0)) return true
  const date = end - start > 40 ? undefined : findDates(words, 0, words.length)[0]
  return date !== undefined && (date.start === 0 || /^\s?\d{1,2}[:：]\d\d/.test(words.slice(date.end)))
}

/** Without the empty cells behind it, and without what a site sets before it: a page whose keywords are empty prints the title right behind their label; a site sets the place before it, `某省：关于…的通知`, a collection `第一篇：`. */
function behindLabel(line: Line): Line {
  const label =
    /^(?:\S+\.(?:png|jpe?g|gif)(?=[一-鿿])|(?:第一篇|篇[一1])：|标题(?=[一-鿿“《].{6,})|(?:主题词|关键词)：(?=.*(?:关于|印发|转发))|[一-鿿]{2,4}：(?=(?:关于|印发|转发)[^。]*的(?:通知|(?:实施|指导|若干)?意见|决定|公告|通告)$))/.exec(
      line.words,
    )?.[0].length ?? 0
  const cells = /\|+$/.exec(line.words)?.[0].length ?? 0
  return label + cells === 0
    ? line
    : { start: line.start + label, end: line.end - cells, words: line.words.slice(label, line.words.length - cells) }
}

/** A notice's whole title, from the body that issues it to its kind. */
const ownTitle =
  /^[一-鿿、]{0,60}(?:政府|委员会|办公[厅室]|[厅局部委院署])关于[^，。：；]{4,120}的(?:通知|通告|公告|通报|决定|批复|复?函|(?:实施|指导|若干)?意见)$/

/** Whether a line is the whole title of a regulation, from its place to its kind. */
function ofPlace(words: string): boolean {
  const length = placeAt(words, 0)?.length ?? 0
  return /[省市区州县旗盟]$/.test(words.slice(0, length)) && /^.{4,40}(?:条例|规定|办法|细则|规则)(?:（[^（）]{2,6}）)?$/.test(words)
}

/** Two lines are one title where the first stops short, with what stands `above` it in the same title: it names no kind of document, and is no number or date, nor a site's column before a place. */
function continues(first: string, second: string, above: string): boolean {
  if (/〔\d{4}〕|\d+号$|日）?$|^附件/.test(first) || second.startsWith('【')) return false
  if (ownTitle.test(second) && !bodyLine.test(first)) return false
  if (ofPlace(second) && /^[^《关、]{4,16}[^的和与及、关于]$/.test(first) && !bodyLine.test(first) && placeAt(first, 0) === undefined)
    return false
  if (first.length <= 6 && !/\d|[、和与及]$|关于|印发/.test(first) && placeAt(second.replace(/^（[^（）]*）/, ''), 0)) return false
  if (bodyLine.test(second) && placeAt(second, 0) && !bodyLine.test(first) && !/关于|印发|转发|批转/.test(above)) return false
  if (!joinedStart.test(second) || /关于|印发|转发|批转/.test(above)) return true
  return !bodyLine.test(first) && /(?:等|部门|单位|[办行社处])$/.test(first)
}

const titleAndOpener = new RegExp(
  `^([^，。；：\\n]{4,90}?(?:方案|意见|计划|规划|纲要|要点|办法|措施|细则|规定|通知|决定|条例|公告|通告|通报|分工|责任书|指南|预案|清单)》?(?:（[^（）]{2,24}）)?)(?=${opener}[^。]{2,}|各(?:[省市县区镇乡州盟旗]|单位|部门|有关|相关)[^。：]{2,160}：)`,
)

/** The whole title of a notice, from the body that issues it to its kind, whatever sentence is glued to it; not a body whose notice a sentence tells of. */
const wholeAndSentence =
  /^([一-鿿、]{2,60}(?:政府|委员会|办公[厅室]|领导小组|[厅局部委院署联])(?:等[\d一二三四五六七八九十]{1,3}(?:个)?部门)?(?:关于|印发|转发)(?:[^，。；：《》]|《(?:[^《》]|《[^》]*》)*》){1,120}?的(?:(?:紧急)?通知|(?:指导|实施|若干)?意见|决定|通报|公告|通告))(?=[一-鿿《“])(?!精神|要求|提出|明确|指出|强调|规定|印发|发布|出台|下发|实施|文件|[的和及与等中后已将是在》])/

/** A title glued to the first sentence: `…实施方案为把…落到实处，`. */
function gluedTitle(line: Line): Line | undefined {
  const match = titleAndOpener.exec(line.words) ?? wholeAndSentence.exec(line.words)
  const words = match?.[1]
  if (words === undefined || /^(?:为|根据|按照|现将|经|近日)/.test(words) || !closed(words)) return undefined
  const { start, end } = bareTitle(line.start, words, line.start + words.length)
  return { start, end, words: line.words.slice(start - line.start, end - line.start) }
}

const telling = /(?:解读|答记者问|问答|一图读懂|图解|访谈|发布会)(?:（[^（）]*）)?$|^【?(?:图解|一图读懂|解读|问答)|负责人.{0,40}(?:答|谈)/

/** Whether a page tells of a policy, as an interpretation or an interview does, and prints none: it has no addressees. */
export function tellsOfPolicy(text: string, to: number): boolean {
  const lines = linesIn(text, 0, Math.min(to, 2500))
  const at = lines.slice(0, 12).findIndex((line) => line.words.length > 8 && !isNoTitle(line) && !/^【[^】]{2,8}】/.test(line.words))
  const first = lines[at]?.words
  return (
    first !== undefined && first.length < 120 && telling.test(first) && !lines.slice(at, at + 8).some(({ words }) => addressees.test(words))
  )
}

/** `某市人民政府通告`: all the title that a public notice has. */
const headOfNotice =
  /^[一-鿿]{2,16}(?:人民政府|办公室|管委会|指挥部|[局院委])(?!.*(?:关于|印发|发布))[一-鿿]{0,14}(?:通告|公告|令|命令)(?:（[^（）]{4,16}）)?$/

/** The first line of a document that names no usual kind: 关于批准…设立…基地, 某市…进展情况; only where sentences or headings follow. */
function unusual(text: string, lines: readonly Line[]): Line | undefined {
  const behind = linesIn(text, lines.at(-1)?.end ?? 0, Math.min(text.length, (lines.at(-1)?.end ?? 0) + 200))
  const notice = lines.findIndex(
    ({ words }, i) =>
      i < 8 && headOfNotice.test(words) && [...lines, ...behind].slice(i + 1, i + 5).some((line) => /[。：]/.test(line.words)),
  )
  const at = notice < 0 ? lines.findIndex((line) => !isNoTitle(line)) : notice
  const line = lines[at]
  if (!line || at > 8 || line.words.length < 8 || line.words.length > 100 || text.length < line.end + 30) return undefined
  if (at === notice) {
    const above = lines[at - 1]
    const parted = above && /^[一-鿿]{4,30}$/.test(above.words) && placeAt(above.words, 0) && !placeAt(line.words, 0)
    return parted ? { start: above.start, end: line.end, words: text.slice(above.start, line.end) } : line
  }
  const below = [...lines.slice(at + 1), ...behind]
  const next = below.find((one) => !isSiteLine(one.words) && !isMetadata(one.words))?.words ?? ''
  const bare = line.words.replace(/（[^（）]{2,16}）$/, '')
  if (isCutShort(line.words) && (isDocNumberLine(next) || /^[^。；]{3,}(?:[局厅委府校会]|单位|部门)：/.test(next))) return line
  if (/[。；，：！？…]|\.{3}|^[（(]?[一二三四五六七八九十\d]+[、.）)]|\t/.test(line.words)) return undefined
  if (/领导|带队|调研|视察|检查|慰问|会见|召开/.test(line.words) && !/关于/.test(line.words)) return undefined
  if (/^(?:为|根据|按照)|^.{0,6}(?:工作|任务|要求|目标|思想)$/.test(line.words)) return undefined
  if (
    !/^[一-鿿、]{0,40}关于|(?:情况|总结|结果|名录|名单|分工|分解|举措|重点(?:工作)?任务|(?:民生|惠民|利民|为民|民心)实事(?:项目)?|20\d\d年(?:度|重点|民生实事)?工作目标|(?:建议|提案)(?:办理)?的?答复|职责|[^一]表)$/.test(
      bare,
    )
  )
    return undefined
  const overTable = /(?:表|情况|任务|实事(?:项目)?|分工|分解|目标)$/.test(bare) && /\t|^(?:序号|类别|项目|编号|指标|领域)/.test(next)
  return next === line.words || overTable || /[。：〔日]|^[一（1第]/.test(next) ? line : undefined
}

/** `某市教育局关于做好…招生录取等有关...`: a title that the site cuts where its line is full. */
function isCutShort(words: string): boolean {
  return /^[^。；：《]{0,60}(?:关于|印发|转发)[^。；：]{6,}[^》](?:\.{3}|…)$/.test(words)
}
