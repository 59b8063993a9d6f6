import { type Mark, readMark } from '../2-normalise/mark.ts'

/** What has a label and is no heading: rows of figures, boxes, lists of attachments, enumerations, tables of contents. */

const figures = /^\d{1,3}\t[^\t]+\t.*(?:^|\t)[>≥＞<≤＜〔]?\d[\d.,%〕]*(?:左右|以[上下内])?(?:\t|$)/

/** A row of a table of figures, which starts with a number as a heading does. */
export function isRowOfFigures(line: string): boolean {
  return figures.test(line)
}

const figuresBelow = /^\d{1,2}\n[^\n]{2,30}\n[^\n\d]{1,10}\n[≥≤><〔（]?(?:\d[\d.,]*|[—-])[^\n]{0,6}\n/

/** The head of a group of a table that prints figures a cell a line: 一、旅游 ⏎ 1 ⏎ 旅游总人数 ⏎ 万人次 ⏎ 6455. */
export function isGroupOfFigures(text: string, at: number, end: number): boolean {
  return end - at <= 16 && figuresBelow.test(text.slice(end + 1, end + 80))
}

const value = '[≥≤><〔（]?(?:\\d[\\d.,]*|[—-])[^\\n，。；]{0,8}'
const valuesBelow = new RegExp(
  `^(?:${value}\\n(?:${value}|[^\\n。]{2,14})|[^\\n\\d]{1,8}\\n${value}\\n${value})\\n(?:预期|约束|指导)性(?:\\n|$)`,
)

/** A numbered indicator of a table that prints a cell a line, or the head of its group: 一、能力 ⏎ 1.每千人床位数（张） ⏎ 0.79 ⏎ 0.95 ⏎ 预期性. */
export function isIndicator(text: string, end: number): boolean {
  const below = text.slice(end + 1, end + 120)
  return valuesBelow.test(below) || valuesBelow.test(below.replace(/^\d{1,2}[.、．][^\n]{2,40}\n/, ''))
}

const box = /^专栏\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|：)/

/** The head of a box that a plan prints inside a part, with items of its own: 专栏1 重点工程. */
export function isBox(text: string, at: number): boolean {
  return box.test(text.slice(at, at + 8))
}

/** `注：1.某某为牵头单位。`: what is said of a table, no headings. */
const notes = /^(?:备注|注|说明)：1[.、．]/

/** `附件：1.某某表`, `附：1.某某表`: what is attached, and notes below a table: no headings. */
export function isAttachmentList(text: string, at: number, end: number): boolean {
  if (notes.test(text.slice(at, at + 5))) return true
  return (
    text.startsWith('附', at) &&
    /^附件：?\s*(?:$|1[.、．])|^附：\s*1[.、．]/.test(text.slice(at, Math.min(end, at + 12))) &&
    !/。$/.test(text.slice(at, end))
  )
}

/** Behind the items 2., 3. … of a list of attachments. */
export function attachmentsEnd(text: string, end: number, to: number): number {
  const told = notes.test(text.slice(text.lastIndexOf('\n', end - 1) + 1, end))
  let at = end + 1
  for (let value = 1; at < to; ) {
    let next = text.indexOf('\n', at)
    if (next < 0 || next > to) next = to
    const number = Number(/^(\d{1,2})[.、．]/.exec(text.slice(at, Math.min(next, at + 4)))?.[1] ?? 0)
    if (number < value || number > value + 1 || (!told && text.slice(at, next).includes('。'))) return at
    value = number
    at = next + 1
  }
  return at
}

/** The line of who has a goal, below it. */
const ownerBelow = /^\n(?:责任领导|(?:牵头|责任|主办)(?:单位|部门))：/

/** An item of an enumeration inside a sentence, `1.重点行业攻关；`: no heading. One that the line below gives to somebody is a goal of its own. */
export function isListItem(text: string, at: number, end: number, { style, value }: Mark): boolean {
  if (style === 'han-bracket') return text.charAt(end - 1) === '；' || (text.charAt(at - 2) === '；' && value > 1)
  if (style !== 'arabic' && style !== 'arabic-bracket' && style !== 'circled') return false
  if (ownerBelow.test(text.slice(end, end + 8))) return false
  const before = text.slice(text.lastIndexOf('\n', at - 2) + 1, at - 1)
  return [before, text.slice(at, end)].some((line) => line.endsWith('；') && !line.includes('。'))
}

/** No item of an enumeration that an article runs in is longer. */
const longestItem = 300

/** Behind the label of the first of several items that one sentence runs in: （一）有场地；（二）有设备。 */
export function isRunInList(text: string, end: number): boolean {
  const item = text.slice(end, end + longestItem)
  const second = item.indexOf('；（二）')
  return second > 0 && !item.slice(0, second).includes('。')
}

const partOfTask =
  /^(?:工作|主要|具体|总体|年度|实施|推进|项目|建设)?(?:目标|内容|措施|举措|要求|任务|步骤)(?:[及和](?:任务|目标|责任)(?:分解|分工)?)?：|^(?:责任|牵头|主办|承办|配合|协办|协作|分管)(?:单位|部门|领导|人)：|^(?:完成)?(?:时限|时间)(?:安排|要求)?：|^(?:资金|经费)(?:筹措|来源|安排)：/
const owner = /\n(?:\d{1,2}[.、]|（(?:\d{1,2}|[一二三四五六七八九十]{1,2})）)(?:责任|牵头|主办|承办)(?:单位|部门)：/

/** Up to the last label that the parts of a task stand under. */
const outerLabel = /^[\s\S]*\n[一二三四五六七八九十]{1,3}、/
const outerLabels = /^[\s\S]*\n(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)/

/** What a task is made of, numbered: 1.工作目标：… 2.工作措施：… 3.责任单位：…; the heading above them is the task. */
export function isPartOfTask(text: string, { style, end }: Mark, to: number): boolean {
  if (!(style.startsWith('arabic') || style === 'han-bracket') || !partOfTask.test(text.slice(end, end + 12))) return false
  const line = text.lastIndexOf('\n', end)
  const before = text.slice(Math.max(0, line - 400), line)
  const task = (style === 'han-bracket' ? outerLabel : outerLabels).exec(before)?.[0].length ?? 0
  return owner.test(before.slice(task) + text.slice(line, Math.min(to, end + 1500)))
}

/** What a sentence asks for, of those it is about, in the items below it. */
const asked = '(?:条件|情形|情况|材料|资料|文件|证件|证明|要件|行为|费用|人员|对象)'
const asks = new RegExp(
  `(?:(?:下列|以下|如下|下述)[^，。；：对由]{0,14}${asked}(?![^。]*(?:下列|以下|如下|下述))[^。；：]{0,24}|(?:应当?|须|需|必须)(?:同时)?(?:具备|符合|满足|提交|提供)[^，。；：]{0,16})：\\n$`,
)

/** Whether the sentence on the line above asks for what is numbered from `at` on: 申请人应当具备下列条件：, 有下列情形之一的，不予登记：. */
export function isAskedFor(text: string, at: number): boolean {
  return text.charAt(at - 2) === '：' && asks.test(text.slice(Math.max(0, at - 120), at))
}

/** A printed table of contents, on lines or run in: from 目录 to where its first entry heads the text itself. */
export function contentsEnd(text: string, from: number, to: number): number {
  const head = text.slice(from, Math.min(to, from + 3000))
  const match = head.includes('目录') && /(?:(?:^|\n|。|）|附件\d?)目录\n?|目录(?=第[一1][章编部篇]))([^\n]{3,30})/.exec(head)
  if (!match) return from
  const words = match[1] ?? ''
  const entry = from + match.index + match[0].length - words.length
  const mark = readMark(text, entry)
  const line = words.replace(/[.…·\s]*\d*$/, '')
  const again = text.indexOf(`\n${line}`, entry)
  if (again > 0 && again < to) return again + 1
  const next = mark && text.slice(mark.end, mark.end + 30).search(/\s|第[一二三四五六七八九十\d]+[章节部编]|[一二三四五六七八九十]、|$/)
  const run = mark && next !== undefined && next > 1 ? text.indexOf(text.slice(entry, mark.end + next), mark.end + next) : -1
  return run > 0 && run < to ? run : from
}
