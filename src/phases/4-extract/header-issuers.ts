import { isLetterhead } from '../../text/letterhead.ts'
import { inText, type Span } from '../../text/span.ts'
import type { Outline } from '../3-outline/outline.ts'
import type { Field } from './findings.ts'
import { type Line, linesIn } from './header-title.ts'

const body =
  /(?:政府|办公[厅室]|委员会|领导小组|小组|指挥部|联席会议|省委|市委|县委|区委|州委|总局|[厅局委部署院会]|法院|检察院|银行|集团|公司|总队|中心|联合会|协会)$/
const boundary =
  /(?<=(?:省委|市委|县委|区委|州委|自治区党委|委员会|政府|办公厅|办公室|[厅局]))(?=中共|[一-鿿]{2,8}(?:省|市|自治区|自治州|州|县|区)|国家|中国)/

/** The bodies that issue a document, as printed: the signature above the date, the line above the title, the words before 关于, the metadata. */
export function findIssuers(
  text: string,
  outline: Outline,
  title: Field<string> | undefined,
  date: Span<'text'> | undefined,
): Field<string>[] {
  const front = outline.sections.length === 0 ? text.length : outline.front.end
  const lines = linesIn(text, 0, front)
  const back = linesIn(text, outline.back.start, text.length)
  return (
    whole(signature(lines, date) ?? signature(back, date)) ??
    whole(aboveTitle(lines, title)) ??
    whole(letterhead(lines)) ??
    whole(beforeAbout(lines)) ??
    whole(told(text, front)) ??
    whole(labelled(lines)) ??
    []
  )
}

function whole(lines: readonly Line[] | undefined): Field<string>[] | undefined {
  if (!lines || lines.length === 0) return undefined
  return lines.flatMap((line) => split(line))
}

/** `中共河南省委河南省人民政府` names two bodies; so do a tab, a blank and 、 between names. */
function split({ start, words }: Line): Field<string>[] {
  const fields: Field<string>[] = []
  let at = 0
  for (const part of words.split(/[\t、 ]/)) {
    let inner = at
    for (const name of part.split(boundary)) {
      if (name.length > 1) fields.push({ value: name, span: inText(start + inner, start + inner + name.length) })
      inner += name.length
    }
    at += part.length + 1
  }
  return fields
}

function isBody(words: string): boolean {
  return (
    words.length >= 3 && words.length <= 60 && body.test(words) && !/[。，：；《》]/.test(words) && !/^(?:各|关于|抄送|主送)/.test(words)
  )
}

/** Lines right above the date, or the words before it on its own line. */
function signature(lines: readonly Line[], date: Span<'text'> | undefined): Line[] | undefined {
  if (!date) return undefined
  const at = lines.findIndex((line) => line.start <= date.start && date.end <= line.end)
  const own = lines[at]
  if (!own) return undefined
  const before = own.words.slice(0, date.start - own.start)
  if (isBody(before)) return [{ start: own.start, end: date.start, words: before }]
  if (before.replace(/[（(]/g, '') !== '') return undefined
  const found: Line[] = []
  for (let i = at - 1; i >= 0 && found.length < 10; i--) {
    const line = lines[i]
    if (!line || !isBody(line.words)) break
    found.unshift(line)
  }
  return found
}

function aboveTitle(lines: readonly Line[], title: Field<string> | undefined): Line[] | undefined {
  if (!title) return undefined
  const at = lines.findIndex((line) => line.start === title.span.start)
  const found: Line[] = []
  for (let i = at - 1; i >= 0; i--) {
    const line = lines[i]
    if (!line || !isBody(line.words)) break
    found.unshift(line)
  }
  return found
}

/** `株洲市人民政府文件`: the body whose paper it is. */
function letterhead(lines: readonly Line[]): Line[] | undefined {
  const line = lines.slice(0, 6).find(({ words }) => isLetterhead(words))
  return line && [{ start: line.start, end: line.end - 2, words: line.words.slice(0, -2) }]
}

function beforeAbout(lines: readonly Line[]): Line[] | undefined {
  for (const line of lines.slice(0, 12)) {
    const at = line.words.indexOf('关于')
    if (at < 3 || /[。：]/.test(line.words)) continue
    const words = line.words.slice(0, at)
    if (isBody(words)) return [{ start: line.start, end: line.start + at, words }]
  }
  return undefined
}

/** `…领导小组于2022年7月7日印发《…》`. */
function told(text: string, front: number): Line[] | undefined {
  const match = /(?:^|\n|，|近日，)([一-鿿、]{4,50}?)于20\d\d年\d+月\d+日(?:联合)?(?:印发|发布|出台|公布|下发)/.exec(
    text.slice(0, Math.min(front, 600)),
  )
  const words = match?.[1]
  if (!match || words === undefined || !isBody(words)) return undefined
  const start = match.index + match[0].indexOf(words)
  return [{ start, end: start + words.length, words }]
}

function labelled(lines: readonly Line[]): Line[] | undefined {
  for (const line of lines.slice(0, 30)) {
    const match = /(?:发布机构|发文机关|发文单位|发布单位|发布部门|制发机关)\s*[：:]\s*([一-鿿、\s]{3,60})$/.exec(line.words)
    const words = match?.[1]
    if (words === undefined) continue
    const start = line.end - words.length
    return [{ start, end: line.end, words }]
  }
  return undefined
}
