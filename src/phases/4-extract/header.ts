import type { Problem } from '../../text/problem.ts'
import { inText, type Span } from '../../text/span.ts'
import type { Outline } from '../3-outline/outline.ts'
import { findParts } from '../3-outline/parts.ts'
import type { Field, Header } from './findings.ts'
import { findDates } from './header-dates.ts'
import { findIssuers } from './header-issuers.ts'
import { findLostNumber, findNumbers } from './header-number.ts'
import { findPeriod } from './header-period.ts'
import { findPlace } from './header-place.ts'
import { findTitle, linesIn, metadataLine } from './header-title.ts'

/** The document's own particulars (GB/T 9704): a cover notice gives number, date and issuer, the plan inside gives the title. */
export function findHeader(outline: Outline): { header: Header; problems: readonly Problem<'text'>[] } {
  const text = outline.text.text
  const front = outline.front.end
  const title = titleOf(outline)
  const numbered = numberOf(text, front)
  const issuedOn = dateOf(outline)
  const issuers = findIssuers(text, outline, title, issuedOn?.span)
  const { province, place } = findPlace(outline, title, numbered, issuers)
  const header: Header = { title, docNumber: numbered, issuers, issuedOn, period: findPeriod(text, front, title), province, place }
  return { header, problems: problemsOf(outline, header) }
}

function titleOf(outline: Outline): Field<string> | undefined {
  const text = outline.text.text
  const { planTitle } = findParts(text)
  const to = outline.sections.length === 0 ? Math.min(text.length, 2500) : outline.front.end
  const found = planTitle ?? findTitle(text, 0, to) ?? metadata(text, to, /^(?:标题|名称|信息名称)\s*[：:]/)
  if (!found || touches(outline, found)) return undefined
  let end = found.end
  const note = /（(?:试行|暂行|修订|征求意见稿|草案|送审稿)?）$/.exec(text.slice(found.start, end))
  if (note && note[0].length === 2) end -= 2
  return { value: text.slice(found.start, end).replace(/[\n\t]/g, ''), span: inText(found.start, end) }
}

/** The value of a metadata line, `文号：苏政办发〔2016〕38号`. */
function metadata(text: string, to: number, label: RegExp): Span<'text'> | undefined {
  for (const line of linesIn(text, 0, Math.min(to, 2500))) {
    const match = label.exec(line.words)
    if (match && match[0].length < line.words.length) return inText(line.start + match[0].length, line.end)
  }
  return undefined
}

/** Numbers inside a sentence or behind a 《title》 are citations; the document's own stands by itself, or ends its title's line. */
function numberOf(text: string, front: number): Field<string> | undefined {
  for (const line of linesIn(text, 0, Math.min(Math.max(front, 600), text.length))) {
    if (line.start >= front && front > 0) break
    if (/。/.test(line.words) || line.words.length > 120) continue
    const number = findNumbers(text, line.start, line.end).at(-1)
    if (!number) continue
    const before = text.slice(line.start, number.start)
    if (/》[（(]?$/.test(before) || /[，；]/.test(before)) continue
    const alone = before.replace(/[（(【〔\s]/g, '').length === 0
    if (alone || metadataLine.test(line.words) || /^[^《》]*$/.test(before))
      return { value: number.value, span: inText(number.start, number.end) }
  }
  return undefined
}

/** The day of issue: by the signature, in brackets under the title, at the end, in the metadata, or in the sentence that tells of the issue. */
function dateOf(outline: Outline): Field<string> | undefined {
  const text = outline.text.text
  const front = outline.sections.length === 0 ? text.length : outline.front.end
  const standing = (from: number, to: number) => {
    for (const line of linesIn(text, from, to)) {
      if (line.words.length > 60) continue
      const date = findDates(text, line.start, line.end)[0]
      if (!date) continue
      const around = line.words.slice(0, date.start - line.start) + line.words.slice(date.end - line.start)
      if (/^[（(]?[）)]?$/.test(around) || (date.end === line.end && /(?:政府|办公[厅室]|委员会|小组|[厅局委])$/.test(around))) return date
    }
    return undefined
  }
  const found =
    standing(0, front) ??
    standing(outline.back.start, text.length) ??
    labelled(text, front, /^(?:成文日期|发文日期|印发日期)/) ??
    labelled(text, front, /^(?:颁布时间|颁布日期|发布日期|发布时间|生成日期|公开日期)|(?:成文|发文|印发|发布)日期[：:]/) ??
    told(text, front)
  return found ? { value: found.value, span: inText(found.start, found.end) } : undefined
}

function labelled(text: string, front: number, label: RegExp) {
  for (const line of linesIn(text, 0, Math.min(front, 2500))) {
    const match = label.exec(line.words)
    const date = match ? findDates(text, line.start + match.index, line.end)[0] : undefined
    if (date) return date
  }
  return undefined
}

/** `…领导小组于2022年7月7日印发《…》`. */
function told(text: string, front: number) {
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
  const { second } = findParts(text)
  if (second)
    problems.push({
      code: 'several-documents',
      message: 'The notice prints several documents; the first plan was read as the policy.',
      hint: 'Put the others into files of their own.',
      span: second,
    })
  return problems
}
