import { inText, type Span } from '../../text/span.ts'
import { titleKey } from '../../text/title-key.ts'
import { titleBehindDay, untitledPlan } from './parts-behind.ts'
import { cited, headings, looksLikeTitle } from './parts-words.ts'

/** The documents that a file prints: a notice as cover, the plan that is the policy, further plans. */
export interface Parts {
  /** The line or lines that title the plan inside a notice; undefined where the file prints one document. */
  readonly planTitle: Span<'text'> | undefined
  /** The titles of further plans, in order. */
  readonly others: readonly Span<'text'>[]
}

/** Titles of documents that a cover notice hands on: 《X》已经…同意，现印发给你们, 关于印发X的通知, and 《X》（征求意见稿）公开征求意见的通知. */
function announced(text: string, to: number): string[] {
  const names: string[] = []
  for (const sentence of text.slice(0, to).split(/[。\n]/)) {
    if (!/印发|转发|下发|发布|公布|下达|批转|转给|印送|颁[布发]|发给你们|征求意见|征求《/.test(sentence)) continue
    for (const match of sentence.matchAll(/《((?:[^《》]|《[^》]*》)+)》/g))
      if (!cited.test(sentence.slice(0, match.index)) && !since.test(sentence.slice(match.index + match[0].length)))
        names.push(titleKey(match[1] ?? ''))
    const inTitle = /(?:通知|通告|公告|决定)$/.test(sentence) && /(?:印发|发布|转发|公布|批转|下达)(.{4,80})的..$/.exec(sentence)
    if (inTitle) names.push(titleKey((inTitle[1] ?? '').replace(/^[《〈]|[》〉]$/g, '')))
  }
  return [...new Set(names)].filter((name) => name.length >= 4 && !form.test(name))
}

/** What a notice has filled in or makes known as a list is no plan: 申报表, 任务书, 名单, 名录; 任务分解表 is one. */
const form = /(?:(?<!分解|分工|任务|目标|安排|进度|责任|项目|明细|一览)表|[书证]|(?<!清)单|名录)$/

/** What was handed on before: 《X》（某政发〔2015〕1号）下发以来. */
const since = /^(?:[（(][^（）()]*[）)])?(?:下发|印发|发布|公布|出台|实施)(?:以来|以后|之后|后)/

/** Finds where the plan inside a notice begins, and where further ones do. */
export function findParts(text: string): Parts {
  const names = announced(text, Math.min(text.length, 4000))
  const none = { planTitle: undefined, others: [] }
  if (names.length === 0 && !/印发|下达|下发|分解|分工/.test(text.slice(0, 4000))) return none
  const lines: Span<'text'>[] = []
  for (let at = 0; at <= text.length; ) {
    let to = text.indexOf('\n', at)
    if (to < 0) to = text.length
    lines.push(inText(at, to))
    at = to + 1
  }
  const found = names.length > 0 ? announcedTitles(text, lines, names) : []
  const [first] = found
  if (!first) return { ...none, planTitle: titleBehindDay(text, lines) ?? untitledPlan(text, lines) }
  const printed = [first]
  for (const one of found)
    if (printed.every(({ name, span }) => one.span.start > span.end && !one.name.startsWith(name) && !name.startsWith(one.name)))
      printed.push(one)
  return { planTitle: first.span, others: printed.slice(1).map(({ span }) => span) }
}

/** Where announced titles are printed: as they are, else nearly so, else behind the label of an attachment. */
function announcedTitles(text: string, lines: readonly Span<'text'>[], names: readonly string[]) {
  const exact = titleLines(text, lines, names, true)
  if (exact.length > 0) return exact
  const loose = titleLines(text, lines, names, false)
  return loose.length > 0 ? loose : attachedTitles(text, lines, names)
}

/** What stands in brackets behind a title and is none of it: （共计121项）, （征求意见稿）, （2018年6月12日会议通过）. */
const behindTitle =
  /（(?!(?:19|20)\d\d(?:年?[-—–]+(?:19|20)?\d\d)?年?(?:\d{1,2}月)?(?:版|度|修[订正][版稿]?)?）$|[^（）]*稿）$|试行）$|暂行）$)[^（）]{1,30}）$/

/** Lines, or up to three together, that print an announced title; `exact` false lets one line add or lack words in front. */
function titleLines(text: string, lines: readonly Span<'text'>[], names: readonly string[], exact: boolean) {
  const found: { span: Span<'text'>; name: string }[] = []
  for (let i = 1; i < lines.length; i++) {
    for (let count = 3; count >= 1; count--) {
      const first = lines[i]
      const last = lines[i + count - 1]
      if (!first || !last || last.end - first.start > 100 || last.end - first.start < 4) continue
      const line = text.slice(first.start, last.end)
      const words = titleKey(line)
      if (/印发|转发/.test(line) && !looksLikeTitle(line.replace(/\n/g, ''))) continue
      if (
        /^关于(?:公开)?征求|^《[^》]*》(?:（[^（）]*）)?$|[。：；]|通知$|^附件|^\d{1,2}[.、．](?!\d\.)|^标题|此件|\n附件|^相关(?:稿件|链接|阅读|文件|解读)|【[^【】]{2,6}】|一图读懂|图解/.test(
          line,
        )
      )
        continue
      const note = behindTitle.exec(line)?.[0] ?? ''
      const plain = titleKey(line.slice(0, line.length - note.length))
      const name = names.find(
        (one) => one === words || one === plain || (!exact && words.length >= 8 && one.length >= 8 && nearly(one, words)),
      )
      if (name === undefined) continue
      found.push({ span: inText(first.start, name !== words && name === plain ? last.end - note.length : last.end), name })
      break
    }
  }
  return found
}

/** `附件：某市质量方案` with the plan's own text right below: no list of what is attached, and no headings before it. */
function attachedTitles(text: string, lines: readonly Span<'text'>[], names: readonly string[]) {
  const found: { span: Span<'text'>; name: string }[] = []
  for (const [i, line] of lines.entries()) {
    const label = /^附件\s*\d{0,2}[：:.、]?\s*/.exec(text.slice(line.start, Math.min(line.end, line.start + 12)))?.[0].length ?? 0
    const below = lines[i + 1]
    if (label === 0 || !below || line.end - line.start > 100) continue
    const words = titleKey(text.slice(line.start + label, line.end))
    const name = names.find((one) => one === words)
    const sentence = text.slice(below.start, Math.min(text.length, below.start + 400))
    if (name === undefined || !/^[^\n]{12,}。|^(?:一、|第一[章条])/.test(sentence)) continue
    if (!headings.test(text.slice(0, line.start))) found.push({ span: inText(line.start + label, line.end), name })
  }
  return found
}

/** A title that the notice gives with a word or two more or less: 质量兴市规划 and 实施质量兴市规划. */
function reworded(name: string, words: string): boolean {
  const [short, long] = name.length < words.length ? [name, words] : [words, name]
  if (short.length < 10 || long.length - short.length > 4 || short.slice(0, 3) !== long.slice(0, 3) || short.slice(-3) !== long.slice(-3))
    return false
  let at = 0
  for (const char of long) if (char === short.charAt(at)) at++
  return at === short.length
}

const undated = (title: string): string => title.replace(/(?:19|20)\d\d年度?/g, '')

function nearly(name: string, words: string): boolean {
  if (!/[一-鿿]{4}/.test(words)) return false
  if (reworded(name, words) || undated(name) === undated(words)) return true
  return name.endsWith(words) || (words.endsWith(name) && words.length - name.length < 16 && !/^\d{4}年/.test(words))
}
