import type { Problem } from '../../text/problem.ts'
import { inText, type Span } from '../../text/span.ts'
import type { Outline } from '../3-outline/outline.ts'
import { looksLikeTitle } from '../3-outline/parts-words.ts'
import type { Field, Header } from './findings.ts'
import { findDates } from './header-dates.ts'
import { findIssuedOn } from './header-issued-on.ts'
import { findIssuers } from './header-issuers.ts'
import { addressees, bodyEnd, type Line, linesIn, lostDayIn } from './header-lines.ts'
import { isMetadata, metadataValue } from './header-metadata.ts'
import { bareNumber, findLostNumber, findNumbers, noticeNumber, orderNumber } from './header-number.ts'
import { findPeriod } from './header-period.ts'
import { findPlace } from './header-place.ts'
import { findReportHead } from './header-report.ts'
import { findTitle, tellsOfPolicy, withYears } from './header-title.ts'
import { bareTitle } from './header-title-bare.ts'
import { closed } from './header-title-whole.ts'

/** The document's own particulars (GB/T 9704): a cover notice gives number, date and issuer, the plan inside gives the title. */
export function findHeader(outline: Outline): { header: Header; problems: readonly Problem<'text'>[] } {
  const text = outline.text.text
  const front = outline.front.end
  const told = tellsOfPolicy(text, outline.sections.length === 0 ? text.length : Math.max(front, 600)) || listing.test(text.slice(0, 1200))
  const report = findReportHead(text)
  const numbered = told ? undefined : numberOf(text, front)
  const title = told ? undefined : titleOf(outline, report?.title, numbered?.span)
  const issuedOn = told ? undefined : (report?.issuedOn ?? findIssuedOn(outline, numbered))
  const spoken = report?.issuers ?? []
  const issuers = told ? [] : spoken.length > 0 ? spoken : findIssuers(text, outline, title, issuedOn?.span)
  const { province, place } = findPlace(outline, title, numbered, issuers)
  const header: Header = { title, docNumber: numbered, issuers, issuedOn, period: findPeriod(text, front, title), province, place }
  return { header, problems: problemsOf(outline, header) }
}

function titleOf(outline: Outline, reported: Span<'text'> | undefined, number: Span<'text'> | undefined): Field<string> | undefined {
  const text = outline.text.text
  const { planTitle } = outline.parts
  const first = outline.sections[0]
  const heads = first?.style === 'none' && (outline.front.end === 0 || looksLikeTitle(first.title.replace(/\.(?:docx?|pdf|wps)$/, '')))
  const headed = heads ? linesBehind(text, first.titleSpan.end, 2) : outline.front.end
  const to = first === undefined ? Math.min(text.length, 2500) : headed
  const printed = (planTitle && dated(text, mended(text, planTitle))) ?? reported ?? findTitle(text, 0, to)
  const labelledTitle =
    planTitle || reported ? undefined : metadataValue(text, to, /title|标题|发文标题|公文标题|名称|信息名称|文件名称|中文名/)
  const told =
    labelledTitle && labelledTitle.end - labelledTitle.start > 5
      ? bareTitle(labelledTitle.start, text.slice(labelledTitle.start, labelledTitle.end), labelledTitle.end)
      : undefined
  const whole = told && (!printed || text.slice(told.start, told.end).includes(text.slice(printed.start, printed.end).replace(/\n/g, '')))
  const found = whole ? told : printed
  if (!found || touches(outline, found)) return undefined
  // 【关注】 is the page's label, 2023年5月 its month, and a channel's name may stand before the number that opens the line.
  const numbered = number !== undefined && number.start > found.start && number.start - found.start <= 4 && number.end < found.end - 8
  const opening = numbered ? number.end : found.start
  const start =
    opening +
    (
      /^(?:【[^】\n]{1,8}】(?=.{6})|(?:20\d\d|二[〇○零][一-鿿〇○]{2})年[\d一二三四五六七八九十]{1,2}月(?:[\d一二三四五六七八九十]{1,3}日)?\n)/.exec(
        text.slice(opening, found.end),
      )?.[0] ?? ''
    ).length
  let end = found.end
  const note = /（(?:试行|暂行|修订|征求意见稿|草案|送审稿)?）$/.exec(text.slice(start, end))
  if (note && note[0].length === 2) end -= 2
  end -= afterTitle(text.slice(start, end))
  const value = text.slice(start, end).replace(/[\n\t]|（以下简称[^（）]*）/g, '')
  if (links.test(value)) return undefined
  // A title taken from another's marks holds a third one's in its own: 〈X〉 is 《X》 again.
  return { value: value.includes('《') ? value : value.replace(/〈/g, '《').replace(/〉/g, '》'), span: inText(start, end) }
}

/** News that a site lists one behind the other: their numbers and issuers are those of many. */
const listing = /(?:\d{4}-\d{2}-\d{2} ?【[^\n]{4,200}){2}/
/** A list of links, each with the day of its page: no title. */
const links = /\d{4}-\d{2}-\d{2}[^）〕]*【|(?:\d{4}-\d{2}-\d{2}.*){2}/

/** How much of a title a site printed behind it: the number of its pages or of the page, （18页）, （2）, or the title again in brackets. */
function afterTitle(title: string): number {
  const behind = /（(?:\d{1,3}页?|(?:word|doc|pdf|精品|最新)[^（）]*|节选|摘录|摘编)）$/i.exec(title)?.[0] ?? ''
  const bare = title.slice(0, title.length - behind.length)
  const half = (bare.length - 2) / 2
  return behind.length + (half >= 8 && bare === `${bare.slice(0, half)}（${bare.slice(0, half)}）` ? half + 2 : 0)
}

/** Where so many lines behind the one at `at` end. */
function linesBehind(text: string, at: number, count: number): number {
  let end = at
  for (let i = 0; i <= count && end >= 0; i++) end = text.indexOf('\n', end + (i === 0 ? 0 : 1))
  return end < 0 ? text.length : end
}

/** The title of a plan with its years or edition on the line below: 某市预案 | （2019年修订）. */
function dated(text: string, title: Span<'text'>): Span<'text'> {
  const below = linesIn(text, title.end, Math.min(text.length, title.end + 60)).find(({ words }) => words !== '')
  const { start, end } = withYears(text, { ...title, words: text.slice(title.start, title.end) }, below)
  return inText(start, end)
}

/** A title that lost a bracket or all but its last words in print, in the form that the notice gives it: 《某市方案（2023年）》 for 某市方案2023年） or 方案（2023年）. */
function mended(text: string, title: Span<'text'>): Span<'text'> {
  const words = text.slice(title.start, title.end)
  const cut = kindAlone.test(words) || !closed(words)
  if (!cut && words.split('（').length === words.split('）').length) return title
  for (const { index, 1: name = '' } of text.slice(0, title.start).matchAll(/《([^《》]{6,90})》/g))
    if (cut ? plain(name).endsWith(plain(words)) : name.includes('（') && withoutBrackets(name) === withoutBrackets(words))
      return inText(index + 1, index + 1 + name.length)
  return title
}

/** The last words of a title, on a line of their own. */
const kindAlone = /^(?:工作|实施|行动|总体|专项|建设)*(?:方案|计划|规划|办法|意见|措施|细则|要点)(?:（[^（）]*）)?$/

const plain = (words: string): string => words.replace(/[《》〈〉\s]/g, '')

function withoutBrackets(words: string): string {
  return words.replace(/[（）\s]/g, '')
}

/** The number of an order stands within so many lines. */
const headLines = 16

/** Numbers inside a sentence or behind a 《title》 are citations; the document's own stands by itself, or ends its title's line. */
function numberOf(text: string, front: number): Field<string> | undefined {
  const lines = linesIn(text, 0, Math.min(Math.max(front, 600), text.length))
  for (const [i, line] of lines.entries()) {
    if (line.start >= front && front > 0) break
    const changed = /^[（(].*(?:公布|发布|通过)/.test(line.words)
    if (/。(?![）)]$)|^附件?[：:\d]/.test(line.words) || (line.words.length > 160 && !changed)) continue
    const { start, end } = line
    const made =
      i < headLines ? (noticeNumber(text, start, end) ?? bareNumber(text, start, end) ?? orderNumber(text, start, text.length)) : undefined
    const behind = made === undefined ? '' : text.slice(made.end, line.end)
    if (made && (/[（(]/.test(line.words.charAt(0)) || behind.length <= 1 || /^(?:公布|发布)/.test(behind))) return fieldOf(made)
    const numbers = findNumbers(text, line.start, line.end)
    const number = changed ? numbers[0] : numbers.at(-1)
    if (!number) continue
    const before = text.slice(line.start, number.start)
    const after = text.slice(number.end, line.end)
    const alone = before.replace(/[（(【〔\s]/g, '').length === 0
    const behindTitle =
      i < 12 && /^[）)]?(?:$|各[^。：]{2,120}：)/.test(after) && /(?:通知|意见|决定|批复|函|通报|公告|通告|方案|办法)[（(]?$/.test(before)
    if (handedOnBelow(lines, i)) return undefined
    if (behindTitle) return fieldOf(number)
    if (changed && /令/.test(number.value) && /^(?:公布|发布|颁布)/.test(after.trim())) return fieldOf(number)
    if (/》[（(]?$|[，；]/.test(before) || /^[）)]的/.test(after)) continue
    if (alone || isMetadata(line.words) || /^[^《》]*$/.test(before)) return fieldOf(number)
  }
  const told = metadataValue(text, front, /发文字号|发布文号|发文文号|公文文号|文件编号|文件号|文号/)
  const number = told && findNumbers(text, told.start, told.end)[0]
  return number && fieldOf(number)
}

function fieldOf({ value, start, end }: { value: string; start: number; end: number }): Field<string> {
  return { value, span: inText(start, end) }
}

/** Whether a line, or the title right above it, stands below the signature of a notice and its day: it hands on what another body wrote. */
function handedOnBelow(lines: readonly Line[], at: number): boolean {
  if (!lines.slice(0, at).some(({ words }) => /。/.test(words) || addressees.test(words))) return false
  return [at - 1, at - 2].some((i) => {
    const words = lines[i]?.words ?? ''
    const day = findDates(words, 0, words.length)[0]
    return day?.start === 0 && day.end === words.length && /日$/.test(words) && bodyEnd.test(lines[i - 1]?.words ?? '')
  })
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
  const day = header.issuedOn ? undefined : lostDayIn(text)
  if (day)
    problems.push({
      code: 'digits-lost',
      message: `The day of issue is not whole: ${text.slice(day.start, day.end)}`,
      hint: 'Look the day up in the published document.',
      span: inText(day.start, day.end),
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
  const [second] = outline.parts.others
  if (second)
    problems.push({
      code: 'several-documents',
      message: 'The notice prints several documents; the first gives the policy its title, and the tasks of all are its own.',
      hint: 'Put each into a file of its own to have a policy for each.',
      span: second,
    })
  return problems
}
