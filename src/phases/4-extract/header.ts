import { isDocNumberLine } from '../../text/letterhead.ts'
import type { Problem } from '../../text/problem.ts'
import { inText, type Span } from '../../text/span.ts'
import type { Outline } from '../3-outline/outline.ts'
import { looksLikeTitle } from '../3-outline/parts-words.ts'
import type { Field, Header } from './findings.ts'
import { type DateFound, findDates } from './header-dates.ts'
import { findIssuers } from './header-issuers.ts'
import { type Line, linesIn } from './header-lines.ts'
import { isMetadata, metadataValue } from './header-metadata.ts'
import { findLostNumber, findNumbers, orderNumber } from './header-number.ts'
import { findPeriod } from './header-period.ts'
import { findPlace } from './header-place.ts'
import { findReportHead } from './header-report.ts'
import { findTitle, tellsOfPolicy } from './header-title.ts'
import { bareTitle } from './header-title-bare.ts'

/** The document's own particulars (GB/T 9704): a cover notice gives number, date and issuer, the plan inside gives the title. */
export function findHeader(outline: Outline): { header: Header; problems: readonly Problem<'text'>[] } {
  const text = outline.text.text
  const front = outline.front.end
  const told = tellsOfPolicy(text, outline.sections.length === 0 ? text.length : Math.max(front, 600))
  const report = findReportHead(text)
  const title = told ? undefined : titleOf(outline, report?.title)
  const numbered = told ? undefined : numberOf(text, front)
  const issuedOn = told ? undefined : (report?.issuedOn ?? dateOf(outline, numbered))
  const spoken = report?.issuers ?? []
  const issuers = told ? [] : spoken.length > 0 ? spoken : findIssuers(text, outline, title, issuedOn?.span)
  const { province, place } = findPlace(outline, title, numbered, issuers)
  const header: Header = { title, docNumber: numbered, issuers, issuedOn, period: findPeriod(text, front, title), province, place }
  return { header, problems: problemsOf(outline, header) }
}

function titleOf(outline: Outline, reported: Span<'text'> | undefined): Field<string> | undefined {
  const text = outline.text.text
  const { planTitle } = outline.parts
  const first = outline.sections[0]
  const headed =
    first?.style === 'none' && looksLikeTitle(first.title.replace(/\.(?:docx?|pdf|wps)$/, '')) ? first.titleSpan.end : outline.front.end
  const to = first === undefined ? Math.min(text.length, 2500) : headed
  const printed = (planTitle && mended(text, planTitle)) ?? reported ?? findTitle(text, 0, to)
  const labelledTitle = planTitle || reported ? undefined : metadataValue(text, to, /标题|发文标题|公文标题|名称|信息名称|文件名称/)
  const told = labelledTitle && bareTitle(labelledTitle.start, text.slice(labelledTitle.start, labelledTitle.end), labelledTitle.end)
  const whole = told && (!printed || text.slice(told.start, told.end).includes(text.slice(printed.start, printed.end).replace(/\n/g, '')))
  const found = whole ? told : printed
  if (!found || touches(outline, found)) return undefined
  let end = found.end
  const note = /（(?:试行|暂行|修订|征求意见稿|草案|送审稿)?）$/.exec(text.slice(found.start, end))
  if (note && note[0].length === 2) end -= 2
  return { value: text.slice(found.start, end).replace(/[\n\t]/g, ''), span: inText(found.start, end) }
}

/** A title that lost a bracket in print, in the form that the notice gives it: 《某市方案（2023年）》 for 某市方案2023年）. */
function mended(text: string, title: Span<'text'>): Span<'text'> {
  const words = text.slice(title.start, title.end)
  if (words.split('（').length === words.split('）').length) return title
  for (const { index, 1: name = '' } of text.slice(0, title.start).matchAll(/《([^《》]{6,90})》/g))
    if (name.includes('（') && withoutBrackets(name) === withoutBrackets(words)) return inText(index + 1, index + 1 + name.length)
  return title
}

function withoutBrackets(words: string): string {
  return words.replace(/[（）\s]/g, '')
}

/** Numbers inside a sentence or behind a 《title》 are citations; the document's own stands by itself, or ends its title's line. */
function numberOf(text: string, front: number): Field<string> | undefined {
  const lines = linesIn(text, 0, Math.min(Math.max(front, 600), text.length))
  for (const [i, line] of lines.entries()) {
    if (line.start >= front && front > 0) break
    const changed = /^[（(].*(?:公布|发布|通过)/.test(line.words)
    if (/。|^附件?[：:\d]/.test(line.words) || (line.words.length > 160 && !changed)) continue
    const made = i < 8 ? orderNumber(text, line.start, text.length) : undefined
    if (made && (/[（(]/.test(line.words.charAt(0)) || made.end >= line.end - 1)) return fieldOf(made)
    const numbers = findNumbers(text, line.start, line.end)
    const number = changed ? numbers[0] : numbers.at(-1)
    if (!number) continue
    const before = text.slice(line.start, number.start)
    const after = text.slice(number.end, line.end)
    const alone = before.replace(/[（(【〔\s]/g, '').length === 0
    const behindTitle = i < 12 && /^[）)]?$/.test(after) && /(?:通知|意见|决定|批复|函|通报|公告|通告|方案|办法)[（(]?$/.test(before)
    if (handedOnBelow(lines, i)) return undefined
    if (behindTitle) return fieldOf(number)
    if (/》[（(]?$/.test(before) || /[，；]/.test(before)) continue
    if (alone || isMetadata(line.words) || /^[^《》]*$/.test(before)) return fieldOf(number)
  }
  const told = metadataValue(text, front, /发文字号|发布文号|发文文号|公文文号|文件编号|文件号|文号/)
  const number = told && findNumbers(text, told.start, told.end)[0]
  return number && fieldOf(number)
}

/** Whether a line, or the title right above it, stands below the signature and its day: a notice hands on what another body wrote. */
function handedOnBelow(lines: readonly Line[], at: number): boolean {
  return [at - 1, at - 2].some((i) => {
    const words = lines[i]?.words ?? ''
    const day = findDates(words, 0, words.length)[0]
    return day?.start === 0 && day.end === words.length && /日$/.test(words) && bodyEnd.test(lines[i - 1]?.words ?? '')
  })
}

function fieldOf({ value, start, end }: { value: string; start: number; end: number }): Field<string> {
  return { value, span: inText(start, end) }
}

/** The day of issue: by the signature, in brackets under the title, at the end, in the metadata, or in the sentence that tells of the issue. */
function dateOf(outline: Outline, number: Field<string> | undefined): Field<string> | undefined {
  const text = outline.text.text
  const front = outline.sections.length === 0 ? text.length : outline.front.end
  const found =
    near(number, bracketed(text, front)) ??
    near(number, standingDate(text, 0, front)) ??
    near(number, standingDate(text, outline.back.start, text.length)) ??
    near(number, signedDay(text, front)) ??
    labelled(text, front, /成文日期|成文时间|公文生成日期|发文日期|发文时间|印发日期|制发日期|制发时间/) ??
    enacted(text, front) ??
    labelled(text, front, /颁布时间|颁布日期|公布日期/) ??
    told(text, front) ??
    near(number, colophon(text, outline.back.start)) ??
    posted(text, number, labelled(text, front, /发布日期|发布时间|生成日期|公开日期/))
  return found && fieldOf(found)
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
 * beside a count of readers or who posted it, it tells nothing without a number.
 */
function posted(text: string, number: Field<string> | undefined, date: DateFound | undefined): DateFound | undefined {
  const year = yearOf(number)
  if (!date || year !== undefined) return date?.value.startsWith(String(year)) ? date : undefined
  const end = text.indexOf('\n', date.end)
  const line = text.slice(text.lastIndexOf('\n', date.start) + 1, end < 0 ? undefined : end)
  return /浏览|点击|收藏|阅读|人气|作者|发布人/.test(line) ? undefined : date
}

/** `…的决定（2016年7月10日）` on one line. */
const titleThenDay = /(?:通知|意见|决定|方案|办法|规定|计划|规划|纲要|要点|条例|细则|措施)[（(][）)]$/

/** The day of the body that hands on, and behind it in brackets that of the body whose text it is. */
const handedOn = /^[^（），。]{6,12}日（[一-鿿]{4,30}[^（），。]{6,12}日）$/
const bodyEnd = /(?:政府|办公[厅室]|委员会|小组|[厅局委部院署]|章[）)])$/

/**
 * A day on a line of its own, in brackets or not, or behind the bodies that sign.
 * In digits alone, 2020-05-06, it is the site's day of posting, but below a signature or the number.
 */
function standingDate(text: string, from: number, to: number): DateFound | undefined {
  let before = ''
  for (const line of linesIn(text, from, to)) {
    const label = before
    before = line.words
    if (line.words.length > 60 || (/[：:]$|^[^：:]{2,8}$/.test(label) && isMetadata(label))) continue
    const date = findDates(text, line.start, line.end)[0]
    if (!date) continue
    const around = line.words.slice(0, date.start - line.start) + line.words.slice(date.end - line.start)
    const signed = bodyEnd.test(label) || isDocNumberLine(label) || !/^\d{4}[-./]/.test(text.slice(date.start, date.end))
    if ((around === '' && signed) || /^[（(][）)]?$/.test(around) || titleThenDay.test(around) || handedOn.test(line.words)) return date
    if (date.end === line.end && bodyEnd.test(around)) return date
    if (date.start === line.start && /^，[一-鿿、]{3,40}$/.test(around) && bodyEnd.test(around)) return date
  }
  return undefined
}

/** `（2018年4月11日）` on a line of its own under the title, whatever day the site prints above. */
function bracketed(text: string, front: number): DateFound | undefined {
  for (const { start, end, words } of linesIn(text, 0, Math.min(front, 1200)).slice(0, 20)) {
    if (/。/.test(words)) return undefined
    const date = /^（.{6,14}日）$/.test(words) ? findDates(text, start, end)[0] : undefined
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

/** `（2021年11月28日某省人民政府令第4号公布）` under the title; the last day where a text was changed since. */
function enacted(text: string, front: number): DateFound | undefined {
  for (const line of linesIn(text, 0, Math.min(front, 1200)).slice(0, 12)) {
    if (!/^[（(].*[）)]$/.test(line.words) || !/公布|发布|通过|修订|修正|印发|批准/.test(line.words)) continue
    const issued = findDates(text, line.start, line.end).filter(({ end }) => !/^(?:起|施行)/.test(text.slice(end, end + 2)))
    const date = issued[0]
    if (date) return date
  }
  return undefined
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

/** `…领导小组于2022年7月7日印发《…》`. */
function told(text: string, front: number): DateFound | undefined {
  return findDates(text, 0, Math.min(front, 600)).find(
    ({ start, end }) => text.charAt(start - 1) === '于' && /^(?:印发|发布|下发|出台|公布)/.test(text.slice(end, end + 2)),
  )
}

function touches(outline: Outline, span: { start: number; end: number }): boolean {
  return outline.text.damaged.some((one) => one.start < span.end && span.start < one.end)
}

function problemsOf(outline: Outline, header: Header): Problem<'text'>[] {
  const text = outline.text.text
  const problems: Problem<'text'>[] = []
  const lost = header.docNumber ? undefined : findLostNumber(text, 0, Math.min(outline.front.end, 800))
  if (lost)
    problems.push({
      code: 'digits-lost',
      message: `The document number is not whole: ${text.slice(lost.start, lost.end)}`,
      hint: 'Look the number up in the published document.',
      span: inText(lost.start, lost.end),
    })
  if (!header.title)
    problems.push({
      code: 'no-title',
      message: 'The text prints no title of its own.',
      hint: 'The policy is named by its first words.',
      span: undefined,
    })
  if (!header.province)
    problems.push({
      code: 'no-province',
      message: 'No province or city is named as the one the policy covers.',
      hint: 'Departments stay without jurisdiction.',
      span: undefined,
    })
  const { second } = outline.parts
  if (second)
    problems.push({
      code: 'several-documents',
      message: 'The notice prints several documents; the first plan was read as the policy.',
      hint: 'Put the others into files of their own.',
      span: second,
    })
  return problems
}
