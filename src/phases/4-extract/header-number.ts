import { inText, type Span } from '../../text/span.ts'

/** A document number (文号) as found: code, year, serial; `value` is its print without gaps, in standard brackets: 川府发〔2014〕5号. */
export interface NumberFound {
  readonly value: string
  readonly start: number
  readonly end: number
}

const yearly = /[〔（【［[(〖„]((?:19|2[0Oo])[\dOo〇]{2})[〕）】］\])〗‟”]\s*(第|[综函字]|)\s*(\d{1,5})\s*号/g
const decree = /(令)\s*第?\s*\d{1,4}\s*号|(公告)(?:19|20)\d\d年第?\d{1,4}号/g
const lost = /[一-鿿]{2,10}(?:〔20\d{2,4}(?!\d*[〕])|[〔（]20\d\d[〕）]号|发20\d{2,6}(?!\d*年)号?)/g
const serial = '第?[\\d〇零一二三四五六七八九十百]{1,5}号'
const order = new RegExp(
  `^[（(]?(?:(?:19|20)\\d\\d年\\d{1,2}月\\d{1,2}日)?([一-鿿、]{1,60}(?:令|公告|通告))[\\n\\s]?[（(]?((?:(?:19|20)\\d\\d年?)?${serial})[）)]?`,
)
/** （2012年10月12日某部第55号令公布. */
const ordered = /^[（(]?(?:(?:19|20)\d\d年\d{1,2}月\d{1,2}日)?([一-鿿]{2,30}?)(第?\d{1,4}号令)(?=[公发颁]布)/
/** 某局2002年第10号公告. */
const turned = /^([一-鿿、]{2,40}?)(?:19|20)\d\d年第?\d{1,4}号(?:公告|通告)$/
const alone = new RegExp(`^[（(]?(?:(?:19|20)\\d\\d年)?${serial}[）)]?$`)
const half =
  /^(?!.*(?:关于|的|[禁封][一-鿿]{1,3}令))[一-鿿]{1,24}(?:政府|委员会|常委会|办公[厅室]|[部厅局署院府委]|主席|大会|指挥部|管委会|[省市县州]长|海关)(?:令|公告|通告)$/

/** All document numbers in a stretch of normalised text. Brackets of any shape are read; 第 may stand before the serial. */
export function findNumbers(text: string, from: number, to: number): NumberFound[] {
  const window = text.slice(from, to)
  const found: NumberFound[] = []
  let free = 0
  for (const match of window.matchAll(yearly)) {
    const code = wordsBefore(window, match.index, free, /[一-鿿A-Za-z]+$/)
    if (code.length < 2) continue
    free = match.index + match[0].length
    const own = code.slice(leadLength(code, /\d/.test(window.charAt(match.index - code.length - 1))))
    found.push({
      value: `${own}〔${(match[1] ?? '').replace(/[Oo〇]/g, '0')}〕${match[2]}${match[3]}号`,
      start: from + match.index - own.length,
      end: from + free,
    })
  }
  free = 0
  for (const match of window.matchAll(decree)) {
    const body = wordsBefore(window, match.index, free, /[一-鿿]+$/, 40)
    if (body.length < (match[1] === undefined ? 2 : 1)) continue
    free = match.index + match[0].length
    const own = body.slice(orderLead(body + (match[1] ?? match[2] ?? '')))
    found.push({ value: (own + match[0]).replace(/\s/g, ''), start: from + match.index - own.length, end: from + free })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The characters of a kind right before `at`, at most `longest`, none of them before `free`. */
function wordsBefore(text: string, at: number, free: number, kind: RegExp, longest = 16): string {
  return kind.exec(text.slice(Math.max(free, at - longest), at))?.[0] ?? ''
}

/** Words before the code that are no part of it: 根据, 按照, 文号, the name of the body, and the 日 of a day where it is `dated`. */
function leadLength(code: string, dated: boolean): number {
  const match =
    /^.*(?:[你贵我](?:省|市|县|区|州|局|厅|委|部|办|盟|旗|院|校)|根据|按照|仍按|明确|是指|见|按|印发|颁发|遵照|对照|废止|以(?!及)|已被|符合|依据|落实|关于|贯彻|执行|转发|文件|文号|字号|编号|参照|结合|以及|通知|意见|方案|规定|办法|决定|批复|的复?函|会议纪要|纲要|规划|条例|细则|措施|修订|通过|批准|及|和(?!国)|与)(?=[一-鿿]{2,})/.exec(
      code,
    )
  const cited = match
    ? match[0].length
    : dated && code.startsWith('日')
      ? 1
      : (/^.*\d?[年月日](?=[一-鿿]{2,}令$)|^.*月[一二三四五六七八九十]{1,3}日(?=[一-鿿]{2,})/.exec(code)?.[0].length ?? 0)
  // No code holds 的.
  const lead = Math.max(cited, code.length > 3 ? code.lastIndexOf('的', code.length - 3) + 1 : 0)
  const body =
    code.length - lead > 8 ? /^.{3,}(?:办公[厅室]|委员会|部门|政府|总局|[部局厅委署])(?=[一-鿿]{2,7}$)/.exec(code.slice(lead)) : null
  return lead + (body ? body[0].length : 0)
}

/** Words before the body whose order it is: 根据, a day. */
function orderLead(code: string): number {
  return (
    /^.*(?:根据|按照|依据|落实|关于|贯彻|执行|转发|参照|公告|通过|批准|法(?=中华)|[年日号]|(?:办法|规定|条例|细则|规则|法规|政策|文件)(?=[一-鿿]{2,}(?:政府|部|局|委员会|署|院)))(?=[一-鿿]{2,})/.exec(
      code,
    )?.[0].length ?? 0
  )
}

/** The number of an order or a public notice by whom it is made, on one line or two: 某省人民政府令第388号, 某局公告2020年第3号. */
export function orderNumber(text: string, from: number, to: number): NumberFound | undefined {
  const head = text.slice(from, Math.min(to, from + 120))
  const match = ordered.exec(head) ?? order.exec(head)
  if (!match) return undefined
  const before = orderLead(match[1] ?? '')
  const words = `${(match[1] ?? '').slice(before)}${match[2] ?? ''}`
  const lead = match[0].indexOf(match[1] ?? '') + before
  return { value: words, start: from + lead, end: from + match[0].length }
}

const ofItself = /^(?:(?:19|20)\d\d年?)?第\d{1,4}号$/

/** The number that an order or a public notice prints above its title without a name: 2015年第57号. */
export function bareNumber(text: string, start: number, end: number): NumberFound | undefined {
  const words = end - start > 12 ? '' : text.slice(start, end)
  const below = text.slice(end, end + 200)
  return ofItself.test(words) && /^\n[^。\n]{4,90}(?:公告|通告|令)\n|^\n《[^》\n]+》[^。\n]*现予[公发]布/.test(below)
    ? { value: words, start, end }
    : undefined
}

/** The number of a public notice that is its title as well, on a line of its own: 某局2002年第10号公告. */
export function noticeNumber(text: string, start: number, end: number): NumberFound | undefined {
  const words = end - start > 70 ? '' : text.slice(start, end)
  return turned.test(words) && !/关于|的/.test(words) ? { value: words, start, end } : undefined
}

/** A line that holds the head or the number of an order or a public notice and nothing else. */
export function isOrderLine(words: string): boolean {
  return half.test(words) || alone.test(words) || order.exec(words)?.[0].length === words.length
}

/** A number that lost a digit or a bracket in print: `〔20249`, `202473`. It is told, never guessed. */
export function findLostNumber(text: string, from: number, to: number): Span<'text'> | undefined {
  lost.lastIndex = 0
  const match = lost.exec(text.slice(from, to))
  return match ? inText(from + match.index, from + match.index + match[0].length) : undefined
}
