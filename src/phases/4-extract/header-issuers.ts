import { readName } from '../../lexicon/department-name.ts'
import { placeAt, placesNamed } from '../../lexicon/places.ts'
import { isLetterhead } from '../../text/letterhead.ts'
import { inText, type Span } from '../../text/span.ts'
import type { Outline } from '../3-outline/outline.ts'
import type { Field } from './findings.ts'
import { isBody, stamp } from './header-bodies.ts'
import { order, ordering, told } from './header-issuers-told.ts'
import { dayAlone, isNote, type Line, linesIn, lostDay } from './header-lines.ts'
import { isListed, isMetadata, metadataValue } from './header-metadata.ts'
import { namesOf } from './header-names.ts'
import { findNumbers } from './header-number.ts'

const issuerLabel = /发文机关|发文部门|制发部门|发文机构|发文单位|制发机关|制定机关|印发机关|公布机关/
const publisherLabel = /发布机构|发布机关|发布单位|发布部门|颁布单位/
const acts = /关于|贯彻|印发|转发|批转|发布|公布|颁布|下发/

/** The bodies that issue a document, as printed: the signature above the date, the line above the title, the words before 关于, the metadata. */
export function findIssuers(
  text: string,
  outline: Outline,
  title: Field<string> | undefined,
  date: Span<'text'> | undefined,
): Field<string>[] {
  const front = outline.sections.length === 0 ? text.length : outline.front.end
  const lines = linesIn(text, 0, front).filter(({ words }) => !isListed(words))
  const back = linesIn(text, signedFrom(text, outline.back.start), text.length)
  const behind = date && date.start > front && date.start < outline.back.start ? linesIn(text, front, text.length) : []
  const inTitleLines = whole(beforeAbout(lines))
  const inTitle = whole(title && beforeAbout([{ ...title.span, words: text.slice(title.span.start, title.span.end).replace(/\n/g, ' ') }]))
  const onLabel = whole(labelled(text, front, issuerLabel))
  const signed = signature(lines, date) ?? signature(back, date) ?? signedBelow(lines, date)
  const found =
    whole(signed ?? signature(behind, date) ?? closing(text, lines) ?? closing(text, back)) ??
    whole(aboveTitle(text, lines, title)) ??
    whole(letterhead(lines)) ??
    whole(cover(lines)) ??
    (inTitle?.every(({ value }) => readName(value).known) ? inTitle : (inTitleLines ?? inTitle)) ??
    onLabel ??
    whole(order(lines)) ??
    whole(title || outline.sections.length > 0 ? told(text, front) : undefined) ??
    whole(belowTitle(text, lines, title)) ??
    whole(lastLine(text)) ??
    whole(labelled(text, front, publisherLabel)) ??
    whole(ordering(text, title)) ??
    []
  const cutOff =
    inTitleLines &&
    inTitleLines.length > found.length &&
    inTitleLines.every(({ value }) => readName(value).known) &&
    found.every((one) => inTitleLines.some((name) => isBodyOf(name.value, one.value)))
  if (cutOff) return inTitleLines
  if (onLabel && onLabel.length > found.length && found.every(({ value }) => onLabel.some((one) => one.value === value))) return onLabel
  const [only] = found
  const longer = found.length === 1 && inTitleLines?.length === 1 ? inTitleLines[0] : undefined
  if (only && longer?.value.endsWith(only.value) && isFull(longer.value)) return [longer]
  if (found.every(({ value }) => isFull(value))) return found
  const named = lines.slice(0, 14).filter(({ words }) => isBody(words) && placeAt(words, 0) !== undefined)
  const numbered = lines.slice(0, 14).flatMap(({ start, words }) => {
    const at = findNumbers(words, 0, words.length)[0]?.start ?? 0
    return at > 3 && isBody(words.slice(0, at)) ? [{ start, end: start + at, words: words.slice(0, at) }] : []
  })
  const prints = [
    whole(numbered),
    inTitleLines,
    whole(named),
    onLabel,
    whole(labelled(text, front, publisherLabel)),
    whole(order(lines)),
    whole(letterhead(lines)),
  ]
  const fuller = [...prints, whole(signed)].flatMap((names) => names ?? [])
  const full = found.map((one) => fuller.find(({ value }) => isFullerThan(value, one.value)) ?? one)
  return full.filter(({ value }, i) => full.findIndex((one) => one.value === value) === i)
}

/** Where the back begins, and with it the line above that holds no more than 国务院 or the full name of a local body. */
function signedFrom(text: string, back: number): number {
  const above = back <= 1 ? 0 : text.lastIndexOf('\n', back - 2) + 1
  const words = text.slice(above, Math.min(back - 1, above + 40))
  const local = isBody(words) && /(?:政府|委员会|[厅局])$/.test(words) && placeAt(words, 0) !== undefined
  return local || words.length <= 3 ? above : back
}

/** A name that opens with its place, or of a central body with the state's. */
function isFull(name: string): boolean {
  const place = placeAt(name.replace(/^中共/, ''), 0)
  return (place !== undefined && /人民政府|委员会/.test(name)) || name.startsWith('中华人民共和国')
}

/** Whether a title's name is the body that signs, who may sign with the end of a longer name. */
function isBodyOf(name: string, signed: string): boolean {
  return name === signed || name.endsWith(signed) || isFullerThan(name, signed)
}

/** 广东省人民政府办公厅 and the 省政府办公厅 that signs are one body, as are 天津市人力资源和社会保障局 and 市人社局. */
function isFullerThan(full: string, short: string): boolean {
  if (full.length <= short.length || /第.{1,3}届/.test(full)) return false
  if (full === `中华人民共和国${short}`) return true
  // A town signs without its county: 某县茶溪镇人民政府.
  if (/[镇乡]人民政府$/.test(short) && full.endsWith(short) && placeAt(full, 0)?.length === full.length - short.length) return true
  const one = readName(full)
  const other = readName(short)
  if (one.base !== other.base || !other.known) return false
  if (one.place !== undefined && !full.replace(/^中共/, '').startsWith(one.place.shortName)) return false
  if (other.rank !== undefined) return one.place?.name.endsWith(other.rank) === true
  return one.place?.code === other.place?.code && one.rank === undefined
}

function whole(lines: readonly Line[] | undefined): Field<string>[] | undefined {
  if (!lines || lines.length === 0) return undefined
  const names: Field<string>[] = []
  for (const { start, words } of lines) {
    const cut = words.indexOf('\n')
    if (cut > 0) {
      const behind = (at: number): number => (at > start + cut ? at + 1 : at)
      for (const { name, span } of namesOf(words.replace('\n', ''), start))
        names.push({ value: name, span: inText(behind(span.start), behind(span.end)) })
      continue
    }
    const lost = /^\ufffd*/.exec(words)?.[0].length ?? 0
    for (const { name, span } of namesOf(
      words
        .slice(lost)
        .replace(stamp, '')
        .replace(/\ufffd+$/, ''),
      start + lost,
    )) {
      const last = names.at(-1)
      if (last && (/^办公[厅室]$/.test(name) || isOrganOf(last.value, name)))
        names[names.length - 1] = { value: last.value + name, span: { start: last.span.start, end: span.end } }
      else if (!names.some(({ value }) => value === name)) names.push({ value: name, span })
    }
  }
  const bodies = names.filter(({ value }) => !/[处科股]$/.test(value))
  return names.length === 0 ? undefined : bodies.length > 0 ? bodies : names
}

/** Whether a name is the rest of one that a break cut: 中共某市委 | 机构编制委员会办公室. */
function isOrganOf(committee: string, name: string): boolean {
  return (
    /[省市县区州盟旗]委$/.test(committee) &&
    /(?:办公室|部)$/.test(name) &&
    placeAt(name, 0) === undefined &&
    readName(committee + name).known
  )
}

/** The bodies above a day or a month that stands alone, where a page tells the date in its particulars before, or one that is not whole. */
function signedBelow(lines: readonly Line[], date: Span<'text'> | undefined): Line[] | undefined {
  const at = lines.findIndex(
    ({ words, start }, i) =>
      (lostDay.test(words) || (date !== undefined && start > date.end && dayAlone.test(words))) && isBody(lines[i - 1]?.words ?? ''),
  )
  return at < 0 ? undefined : bodiesAtEnd(lines.slice(0, at))
}

function signature(lines: readonly Line[], date: Span<'text'> | undefined): Line[] | undefined {
  if (!date) return undefined
  const at = lines.findIndex((line) => line.start <= date.start && date.end <= line.end)
  const own = lines[at]
  if (!own || own.words.startsWith('印发', date.end - own.start)) return undefined
  const before = own.words.slice(0, date.start - own.start)
  const open = /^[（(]/.test(before) ? 1 : 0
  if (isBody(before.slice(open))) return [{ start: own.start + open, end: date.start, words: before.slice(open) }]
  if (before.replace(/[（(\ufffd]/g, '') !== '') return undefined
  return bodiesAtEnd(lines.slice(0, at).filter(({ words }) => !/^[\ufffd?]+$/.test(words) && !isNote(words)))
}

/** The unbroken run of bodies, at most 30, on the last of these lines. */
function bodiesAtEnd(lines: readonly Line[]): Line[] {
  const last = lines.findLastIndex(({ words }) => !isBody(words))
  const found = lines.slice(Math.max(last + 1, lines.length - 30))
  const above = lines[last]
  const first = found[0]
  if (!above || !first || !/^[一-鿿、]{4,30}$/.test(above.words) || !placeAt(above.words, 0)) return found
  if (!organ.test(first.words) && !(/[的和与及]$/.test(above.words) && !placeAt(first.words, 0))) return found
  return [{ start: above.start, end: first.end, words: `${above.words}\n${first.words}` }, ...found.slice(1)]
}

/** The last words of a body whose name a line break cut: 某县质量提升 | 工作领导小组办公室. */
const organ = /^(?:工作)?(?:领导小?组|指挥部|委员会|联席会议)?(?:办公室)?$|^人民政府(?:办公[厅室])?$/

/** Several bodies on the last lines of a text that breaks off before the date, or one above a day that lacks its year. */
function closing(text: string, lines: readonly Line[]): Line[] | undefined {
  const day = /^\d{1,2}月\d{1,2}日$/.test(lines.at(-1)?.words ?? '')
  const found = bodiesAtEnd(day ? lines.slice(0, -1) : lines)
  return found.length > (day ? 0 : 1) && text.slice(lines.at(-1)?.end).trim() === '' ? found : undefined
}

/** One body in full, or one of the state's, on the last line of a text that breaks off before the date. */
function lastLine(text: string): Line[] | undefined {
  const lines = linesIn(text, Math.max(0, text.lastIndexOf('\n', text.length - 200) + 1), text.length)
  const last = lines.at(-1)
  if (!last || !isBody(last.words) || !/。$/.test(lines.at(-2)?.words ?? '')) return undefined
  return isFull(last.words) || readName(last.words).central ? [last] : undefined
}

/** Bodies on lines of their own above the title, wherever the text prints it, or above a line that opens with 关于 or 印发. */
function aboveTitle(text: string, lines: readonly Line[], title: Field<string> | undefined): Line[] | undefined {
  for (let at = 1; at < Math.min(lines.length, 20); at++) {
    const words = lines[at]?.words ?? ''
    const opens = title !== undefined && (lines[at]?.start === title.span.start || title.value.startsWith(words))
    if (title && inside(text, title, lines[at])) continue
    if (!(opens && words.length > 5) && !/^(?:关于|印发|转发|批转)/.test(words)) continue
    const found = bodiesAtEnd(lines.slice(0, at)).filter(({ words }) => words.length > 6 || placeAt(words, 0) || readName(words).known)
    if (found.length > 0) return found
  }
  return undefined
}

/** One body of a place, in full, between the title and the first words of the text. */
function belowTitle(text: string, lines: readonly Line[], title: Field<string> | undefined): Line[] | undefined {
  const line = title && lines.find(({ start }) => start >= title.span.end)
  if (!line || !isBody(line.words) || placeAt(line.words, 0) === undefined) return undefined
  return /^\n(?:第[一1][章条]|一、|目录|前言|总则|为|根据)/.test(text.slice(line.end, line.end + 6)) ? [line] : undefined
}

/** Whether a line is the rest of a title that already told who hands on: 某市转发某局 | 关于…的通知. */
function inside(text: string, title: Field<string>, line: Line | undefined): boolean {
  if (!line || line.start <= title.span.start || line.start >= title.span.end) return false
  return acts.test(text.slice(title.span.start, line.start))
}

/** `株洲市人民政府文件`, on one line or two: the body whose paper it is. */
function letterhead(lines: readonly Line[]): Line[] | undefined {
  const parted = lines.findIndex(({ words }, i) => i > 0 && i < 12 && words === '文件' && isBody(lines[i - 1]?.words ?? ''))
  const above = lines[parted - 1]
  if (above) return [above]
  const second = lines.slice(0, 12).findIndex(({ words }, i) => i > 0 && isParted(lines[i - 1]?.words ?? '', words))
  const [one, two] = second < 0 ? [] : [lines[second - 1], lines[second]]
  if (one && two) return [{ start: one.start, end: two.end - 2, words: `${one.words}\n${two.words.slice(0, -2)}` }]
  const line = lines.slice(0, 6).find(({ words }) => isLetterhead(words) && !isMetadata(words) && !organ.test(words.slice(0, -2)))
  return line && [{ start: line.start, end: line.end - 2, words: line.words.slice(0, -2) }]
}

/** A letterhead over two lines: 某省企业重组工作 | 领导小组办公室文件, 某自治区 | 人民政府文件. */
function isParted(above: string, words: string): boolean {
  return /^[一-鿿]{3,20}$/.test(above) && words.endsWith('文件') && placeAt(above, 0) !== undefined && organ.test(words.slice(0, -2))
}

/** The body on the cover of a plan, above the month: 某市农业农村局 | 二〇二一年十二月. */
function cover(lines: readonly Line[]): Line[] | undefined {
  const month = lines
    .slice(0, 12)
    .findIndex(({ words }) => /^(?:20\d\d|二[〇○零O0][一-鿿〇○]{2})年[\d一二三四五六七八九十]{1,2}月$/.test(words))
  const found = month > 0 ? bodiesAtEnd(lines.slice(0, month)) : []
  return found.length > 0 ? found : undefined
}

/** The words before 关于 or 印发 in the title, 等十五部门 left out. */
function beforeAbout(lines: readonly Line[]): Line[] | undefined {
  for (const { start, words } of lines.slice(0, 40)) {
    if (/^《[^》]*》.*[，。]/.test(words)) continue
    const number = /^[^》]{2,14}[〔【]\d{4}[〕】]\d*号《?|^《|^(?:标题|名称|信息名称|主题词)：\|*/.exec(words)?.[0].length ?? 0
    const at = words.slice(number).search(acts) + number
    if (at < number + 3 || (words.startsWith('贯彻', at) && words.includes('。'))) continue
    const named = words
      .slice(number, at)
      .replace(/\s+$/, '')
      .replace(/等[\d一二三四五六七八九十]+(?:个)?(?:部门|单位|部委)?(?:联合)?$|联合$/, '')
    if (isBody(named)) return [{ start: start + number, end: start + number + named.length, words: named }]
  }
  return undefined
}

/** 发文机关国务院办公厅, on a line of its own: the gap behind the label is lost. */
function gluedValue(text: string, front: number, label: RegExp): Span<'text'> | undefined {
  const glued = new RegExp(`^(?:${label.source})(?=[一-鿿]{3,30}$)`)
  for (const { start, end, words } of linesIn(text, 0, Math.min(front, 1500))) {
    const length = glued.exec(words)?.[0].length ?? 0
    if (length > 0 && readName(words.slice(length)).known) return inText(start + length, end)
  }
  return undefined
}

function labelled(text: string, front: number, label: RegExp): Line[] | undefined {
  const span = metadataValue(text, front, label) ?? gluedValue(text, front, label)
  const words = span && text.slice(span.start, span.end)
  if (!span || words === undefined || !/^[一-鿿、\s]{3,80}$/.test(words) || /网站?$/.test(words) || placesNamed(words).length > 0)
    return undefined
  const named = namesOf(words, 0).some(({ name }) => readName(name).known && readName(name).kind !== 'class')
  if (!isBody(words) && !named) return undefined
  return [{ start: span.start, end: span.end, words }]
}
