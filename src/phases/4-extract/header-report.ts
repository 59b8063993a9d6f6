import { placeAt } from '../../lexicon/places.ts'
import { inText, type Span } from '../../text/span.ts'
import type { Field } from './findings.ts'
import { findDates } from './header-dates.ts'
import { type Line, linesIn } from './header-lines.ts'
import { isMetadata, isSiteLine } from './header-metadata.ts'
import { bareTitle } from './header-title-bare.ts'

/** What the head of a report to an assembly tells. */
export interface ReportHead {
  readonly title: Span<'text'> | undefined
  readonly issuedOn: Field<string>
  readonly issuers: readonly Field<string>[]
}

/** `——2019年1月21日在某市第十三届人民代表大会第四次会议上`, on one line or two, in brackets or not. */
const delivered = /(?:——|—|-{1,2})?[（(]?((?:19|20)\d\d年\d{1,2}月\d{1,2}日)在[^。]{4,60}?(?:会议|大会)(?:第.{1,4}次(?:全体)?会议)?上[）)]?/
/** `——在某市第十三届人民代表大会第四次会议上`, the day in brackets on one of the next lines. */
const meeting =
  /(?:——|—|-{1,2})[（(]?在[^。]{4,60}?(?:会议|大会)(?:第.{1,4}次(?:全体)?会议)?上[）)]?(?=[^。，：]{0,40}[（(](?:19|20)\d\d年\d{1,2}月\d{1,2}日[）)])/
/** Who speaks: the body before the office of the speaker, or on a line of its own. */
const speaker =
  /^([一-鿿]{2,20}(?:政府|委员会|发展改革委|[局厅院委]))(?:党组)?(?:书记、?)?(?:代理|代|副)?(?:[省市县区州旗盟乡镇局厅院]长|主席|主任|检察长)/
const bodyAlone = /^([一-鿿]{2,20}(?:人民政府|委员会|发展改革委|财政[局厅]|法院|检察院))$/

/**
 * The head of a report that a body gives to a people's congress: the title, the day and the meeting, who speaks.
 *
 *     政府工作报告
 *     ——2019年1月21日在某市第十三届人民代表大会第四次会议上
 *     某市人民政府市长　某某
 */
export function findReportHead(text: string): ReportHead | undefined {
  const head = text.slice(0, 1500)
  const line = head.replace(/\n/g, ' ')
  const found = delivered.exec(line) ?? meeting.exec(line)
  if (!found || /[。；]/.test(head.slice(0, found.index))) return undefined
  const day = findDates(head, found.index, found.index + found[0].length + 60)[0]
  const title = titleAbove(linesIn(head, 0, found.index).filter(({ words }) => !isMetadata(words) && !isSiteLine(words)))
  if (!day || (title === undefined && !head.slice(found.index).includes('各位代表'))) return undefined
  return {
    title: title && bareSpan(head, title),
    issuedOn: { value: day.value, span: inText(day.start, day.end) },
    issuers: speakers(linesIn(head, found.index + found[0].length, head.length)),
  }
}

/** A title without what a site sets before it: 【招商】某市政府工作报告. */
function bareSpan(head: string, { start, end }: Span<'text'>): Span<'text'> {
  const bare = bareTitle(start, head.slice(start, end).replace(/\n/g, ''), end)
  return inText(bare.start, bare.end)
}

/** The last lines above the day that end in 报告: back to the one with 关于 where the title is parted. */
function titleAbove(lines: readonly Line[]): Span<'text'> | undefined {
  const last = lines.at(-1)
  if (!last || !/报告$/.test(last.words)) return undefined
  const above = lines.at(-2)
  if (above && /[和与及、]$/.test(above.words)) return inText(above.start, last.end)
  if (/关于|工作报告$/.test(last.words)) return inText(last.start, last.end)
  const first = lines.slice(-4).findLast(({ words }) => /关于/.test(words))
  return first ? inText(first.start, last.end) : inText(last.start, last.end)
}

function speakers(lines: readonly Line[]): readonly Field<string>[] {
  for (const { words, start } of lines.slice(0, 2)) {
    const name = speaker.exec(words)?.[1] ?? bodyAlone.exec(words)?.[1]
    if (name !== undefined && placeAt(name, 0)) return [{ value: name, span: inText(start, start + name.length) }]
  }
  return []
}
