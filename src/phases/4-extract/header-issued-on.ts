import { isDocNumberLine } from '../../text/letterhead.ts'
import { inText } from '../../text/span.ts'
import type { Outline } from '../3-outline/outline.ts'
import type { Field } from './findings.ts'
import { type DateFound, findDates } from './header-dates.ts'
import { addressees, bodyEnd, isNote, linesIn } from './header-lines.ts'
import { isMetadata, metadataValue } from './header-metadata.ts'

/** The day of issue: by the signature, in brackets under the title, at the end, in the metadata, or in the sentence that tells of the issue. */
export function findIssuedOn(outline: Outline, number: Field<string> | undefined): Field<string> | undefined {
  const text = outline.text.text
  const front = outline.sections.length === 0 ? text.length : outline.front.end
  const [made, changed] = enacted(text, front)
  const found =
    near(number, behindNumber(text, number)) ??
    near(number, bracketed(text, front)) ??
    near(number, standingDate(text, 0, front)) ??
    near(number, standingDate(text, outline.back.start, text.length)) ??
    near(number, standingDate(text, 0, front, true)) ??
    near(number, signedDay(text, front)) ??
    labelled(text, front, /成文日期|成文时间|公文生成日期|发文日期|发文时间|印发日期|印发时间|制发日期|制发时间/) ??
    (changed ? undefined : made) ??
    labelled(text, front, /颁布时间|颁布日期|公布日期/) ??
    made ??
    told(text, front) ??
    near(number, colophon(text, outline.sections.length === 0 ? 0 : outline.back.start)) ??
    posted(text, number, labelled(text, front, /发布日期|发布时间|生成日期|公开日期?/))
  return found && { value: found.value, span: inText(found.start, found.end) }
}

/** A day years away from the year of the number is one that the page was made or the copy was stored. */
function near(number: Field<string> | undefined, date: DateFound | undefined): DateFound | undefined {
  const year = yearOf(number)
  return date && (year === undefined || Math.abs(Number(date.value.slice(0, 4)) - year) < 2) ? date : undefined
}

function yearOf(number: Field<string> | undefined): number | undefined {
  const year = /〔(\d{4})〕/.exec(number?.value ?? '')?.[1]
  return year === undefined ? undefined : Number(year)
}

/**
 * A day of posting tells the day of issue only in the year of the number, for sites post old documents years later;
 * without a number, only among the particulars of the document that a site lists.
 */
function posted(text: string, number: Field<string> | undefined, date: DateFound | undefined): DateFound | undefined {
  const year = yearOf(number)
  if (!date || year !== undefined) return date?.value.startsWith(String(year)) ? date : undefined
  return particulars.test(text.slice(Math.max(0, date.start - 400), date.end + 200)) ? date : undefined
}

/** Labels of particulars that no news page has. */
const particulars =
  /索引号|索取号|发文字号|发布文号|(?:^|\n|[^一-鿿])(?:文号|发布机构|发文机关|制发机关|公开方式|公开范围|发布单位|颁布单位|发文号|公文种类|组配分类)[】〕\]：:|\t\n]|(?:生效|施行|实施|失效|废止)(?:日期|时间)|有效性|时效性/

/** `…的决定（2016年7月10日）` on one line. */
const titleThenDay = /(?:通知|意见|决定|方案|办法|规定|计划|规划|纲要|要点|条例|细则|措施|报告|决议|建议)[（(][）)]$/

/** What a page prints behind its day of posting, or behind today's. */
const source = /^\s*(?:星期|(?:信息|文章|稿件)?(?:来源|作者|浏览|点击|阅读|字体|字号|责任编辑))/

/** The day of the body that hands on, and behind it in brackets that of the body whose text it is. */
const handedOn = /^[^（），。]{6,12}日（[一-鿿]{4,30}[^（），。]{6,12}日）$/

/**
 * A day on a line of its own, below a signature or behind the bodies that sign, else in brackets or not.
 * In digits alone, 2020-05-06, it is the site's day of posting, but below a signature or the number; behind a body above the
 * addressees it may be that too: a signature below them goes before it. So is a day before the page's source, but with `page`.
 */
function standingDate(text: string, from: number, to: number, page = false): DateFound | undefined {
  let before = ''
  let bare: DateFound | undefined
  let posted: DateFound | undefined
  let addressed = from > 0
  for (const line of linesIn(text, from, to)) {
    addressed ||= addressees.test(line.words)
    const closing = /。((?:19|20)\d\d年|二[○〇零])[^。，]{4,10}日$/.exec(line.words)
    const closed = closing === null ? undefined : findDates(text, line.start + closing.index + 1, line.end)[0]
    if (closed?.end === line.end) return closed
    const label = before
    if (isNote(line.words)) continue
    before = line.words
    if (line.words.length > 60 || (/[：:]$|^[^：:]{2,8}$/.test(label) && isMetadata(label))) continue
    const date = findDates(text, line.start, line.end)[0]
    if (!date || (source.test(text.slice(line.end, line.end + 8)) && (!page || text.startsWith('\n星期', line.end)))) continue
    const around = line.words.slice(0, date.start - line.start) + line.words.slice(date.end - line.start).replace(/^[-—─_=~]{3,}$/, '')
    const alone = around === ''
    const behindBody = around === line.words.slice(0, date.start - line.start) && bodyEnd.test(around)
    if (behindBody || (alone && bodyEnd.test(label) && !/[，。]/.test(label))) {
      if (addressed) return date
      posted ??= date
      continue
    }
    if (date.start === line.start && /^，[一-鿿、]{3,40}$/.test(around) && bodyEnd.test(around)) return date
    if (handedOn.test(line.words)) return date
    const digits = /^\d{4}[-./]/.test(text.slice(date.start, date.end))
    if (alone ? !digits || isDocNumberLine(label) : /^[（(][）)]?$/.test(around) || titleThenDay.test(around)) bare ??= date
  }
  return posted ?? bare
}

/** `（2018年4月11日）` on a line of its own under the title, whatever day the site prints above. */
function bracketed(text: string, front: number): DateFound | undefined {
  for (const { start, end, words } of linesIn(text, 0, Math.min(front, 1200)).slice(0, 20)) {
    if (/。/.test(words)) return undefined
    const date = /^（(?:[一-鿿]{2,14}〔\d{4}〕第?\d{1,5}号\s?)?.{6,14}日(?:[一-鿿]{2,14}〔\d{4}〕第?\d{1,5}号)?）$/.test(words)
      ? findDates(text, start, end)[0]
      : undefined
    if (date) return date
  }
  return undefined
}

/** `某县人民政府办公室2017年5月27日印发`: the printer's line at the end (GB/T 9704 7.4.2), which tells the day where nothing else does. */
function colophon(text: string, back: number): DateFound | undefined {
  for (const { start, end, words } of linesIn(text, back, text.length)) {
    const date = /^[一-鿿\s]{0,30}(?:19|20)\d\d年\d{1,2}月\d{1,2}日印发$/.test(words) ? findDates(text, start, end)[0] : undefined
    if (date) return date
  }
  return undefined
}

/** A day below the body that signs, before a list of attachments that reads like headings of the text. */
function signedDay(text: string, from: number): DateFound | undefined {
  let signer = ''
  for (const line of linesIn(text, from, text.length)) {
    const body = signer
    signer = line.words
    if (body.length > 80 || !bodyEnd.test(body) || /[。，；：]/.test(body) || line.words.length > 14) continue
    const date = findDates(text, line.start, line.end)[0]
    if (date?.start === line.start && date.end === line.end) return date
  }
  return undefined
}

const toldBelow = /^[（(].*[）)]$|^(?:19|20)\d\d年\d{1,2}月\d{1,2}日[^，。；]{2,60}(?:通过|公布|发布|颁布|批准|修[订正])$/

/** `（2021年11月28日某省人民政府令第4号公布）`, or the same without brackets, under the title: the day that it was made, and those of its changes since. */
function enacted(text: string, front: number): readonly DateFound[] {
  for (const line of linesIn(text, 0, Math.min(front, 1200)).slice(0, 40)) {
    if (!toldBelow.test(line.words) || !/公布|发布|颁布|通过|修订|修正|印发|批准/.test(line.words)) continue
    const issued = findDates(text, line.start, line.end).filter(({ end }) => !/^(?:起|施行)/.test(text.slice(end, end + 2)))
    if (issued.length > 0) return madeKnown(text, issued, line.end)
  }
  return []
}

/** 某政发〔2009〕69号 2009-11-03: the day right behind the number. */
function behindNumber(text: string, number: Field<string> | undefined): DateFound | undefined {
  const end = number?.span.end ?? text.length
  return findDates(text, end, Math.min(text.length, end + 16)).find((day) => day.start === end && !text.slice(end, day.end).includes('\n'))
}

/** Without the day on which it was passed, where the one on which it was made known comes next. */
function madeKnown(text: string, days: readonly DateFound[], to: number): readonly DateFound[] {
  const [first, second, third] = days
  if (first === undefined || second === undefined) return days
  const between = text.slice(first.end, second.start)
  const behind = text.slice(second.end, third?.start ?? to)
  return /通过|批准/.test(between) && !/根据|修[订正改]/.test(between) && /^[^，。；]*(?:公布|发布|颁布)/.test(behind)
    ? days.slice(1)
    : days
}

function labelled(text: string, front: number, label: RegExp): DateFound | undefined {
  const span = metadataValue(text, front, label)
  const date = span && findDates(text, span.start, span.end)[0]
  if (date) return date
  const inside = new RegExp(`(?:^|[^一-鿿])(?:${label.source}|(?:成文|发文|印发)日期)[：:]`)
  for (const line of linesIn(text, 0, Math.min(front, 2500))) {
    const match = inside.exec(line.words)
    const inLine = match ? findDates(text, line.start + match.index, line.end)[0] : undefined
    if (inLine && isMetadata(line.words)) return inLine
  }
  return undefined
}

/** `…领导小组于2022年7月7日印发《…》`, and `2022年7月7日，某市人民政府办公厅印发《某市方案》。某市方案…` of a page that then prints it. */
function told(text: string, front: number): DateFound | undefined {
  return findDates(text, 0, Math.min(front, 600)).find(({ start, end }) => {
    if (text.charAt(start - 1) === '于') return /^(?:印发|发布|下发|出台|公布)/.test(text.slice(end, end + 2))
    const title = /^，[一-鿿、]{4,30}(?:印发|发布|出台|公布)了?《([^《》]{8,60})》/.exec(text.slice(end, end + 100))?.[1]
    const behind = text.slice(end, end + 1500)
    return title !== undefined && (behind.includes(`《${title}》全文如下`) || behind.replaceAll(`《${title}》`, '').includes(title))
  })
}
