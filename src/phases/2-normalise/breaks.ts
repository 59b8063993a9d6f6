import { placeAt } from '../../lexicon/places.ts'
import { itemBreak, labelBreaks } from './label-breaks.ts'
import { libraryBreaks } from './site-labels.ts'
import { titleBreaks } from './title-breaks.ts'

/** Numerals of days and years, either width. */
const digit = '[\\d０-９]'
const date = new RegExp(
  `(?:${digit}{4}\\s*年\\s*${digit}{1,2}\\s*月\\s*${digit}{1,2}\\s*日|[二一][〇○零OＯo0◯ΟО九][〇○零OＯo0◯ΟО一二三四五六七八九]{2}年[元正一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)`,
  'g',
)

/** What makes a day part of a sentence: 7月5日起施行, 7月5日印发的. */
const goesOn =
  /^\s*(?:[，,。、；;：:—–\-至到起前后以的在内之止经由]|[（(]星期|印发|施行|实施|召开|联合|发[布出文]|公布|出台|\d{1,2}\s*[:：时点]|下发|制定|通过|批准|修订|生效|第.{1,6}[届次]|[一-鿿]{2,16}第[一二三四五六七八九十]{1,3}届[一-鿿]{2,30}(?:通过|批准|修[订正改]|会议\s*$))/

const organEnd = '(?:政府|办公[厅室]|委员会|[厅局委部院署会社组办行司处联心队协])'
/** What may stand between the last sentence and the day: names of bodies, or the person who signs. */
const signers = /(?:(?!号)[一-鿿、\s])*(?:[（(]代?章[）)])?\s*$/
const bodies = new RegExp(`^\\s*[一-鿿、\\s]{1,160}${organEnd}\\s*(?:[（(]代?章[）)])?\\s*$`)
const gappedBody = new RegExp(`(?:^|\\s{4})\\s*[一-鿿、]{2,40}${organEnd}\\s*$`)
const person =
  /^\s*(?:(?:[一-鿿]{2,14}?)?(?:省|市|部|州|县|区|局|厅|行|署|[盟旗])?\s*(?:长|主\s*任|主\s*席|总\s*理)\s*[一-鿿·\s]{2,12}?){1,3}$/
/** What is attached, run into the name of who signs: 附件：1.某某名单2.某某登记表某市教育局. */
const attached = /^[一-鿿、\s]*(?:名[单录]|目录|清单|[记总计请务报析数]表|方案|办法|细则|证明|凭证)(?=[一-鿿]{3,})/
const sentence = /的|[于将把]|按照|根据|截至|印发|通过|会议|截止|附件/

const kinds = '通知|意见|决定|批复|复?函|通报|公告|通告|方案|办法|规定|要点|细则|规划|措施|条例|请示|令'
const endsInKind = new RegExp(`(?:${kinds}|制度|规范|规程|准则|指引|章程|[）)])\\s*$`)
const firstPart = /第[一1](?:章|条(?=\s*[为根依本]))/
const number = new RegExp(
  `[一-鿿A-Za-z]{2,24}[〔（【［[(﹝〖]\\s*(?:19|20|１９|２０)${digit}{2}\\s*[〕）】］\\])﹞〗]\\s*(?:第|[综函字])?\\s*${digit}{1,5}\\s*号|令\\s*第?\\s*${digit}{1,4}\\s*号`,
  'g',
)
const addressee = new RegExp(
  `(?:${kinds})(?=\\s*(?:各(?:省|市|县|区|地|有关|设区|直属|乡|镇|部门|单位|州|盟|旗|相关|高)|[省市县区]直(?:各|有关)?(?:部门|单位)))|的(?:通\\s*知|复?函|批复|通报)(?=\\s*(?!精神|要求|规定|文件|[和与及的中后等])[一-鿿][^《》。：:；]{1,200}(?:单位|部门|政府|管委会|乡镇|街道|学校|企业|公司|[厅局委办院会社行部])\\s*[：:])`,
)
/** The bracket behind a title that tells when and by whom it was made: （2000年10月26日某某部令第8号公布 根据…修订）. */
const enacted = new RegExp(
  `^[^《》。]{4,60}(?:${kinds}|法)\\s*[（(]\\s*(?:19|20|１９|２０)${digit}{2}年${digit}{1,2}月${digit}{1,2}日[^（）()。]*(?:公布|发布|印发|通过)[^（）()。]*[）)](?=\\s*(?:第[一1][章条]|目\\s*录|一、|$))`,
)
/** A title whose number follows in brackets. */
const behindTitle = new RegExp(
  `^[^《》。，,]{2,}(?:关于|印发|转发)[^《》。，,]{2,}(?:${kinds})(?:[（(][^（）()]{2,6}[）)])?(?=\\s*[（(]\\s*[一-鿿A-Za-z]{2,12}$)`,
)
/** A title up to the words that its number opens with. */
const beforeNumber = new RegExp(
  `^[^]*(?:${kinds})(?:[（(](?:${digit}{4}年?|[—–~～-]){1,3}[）)]|[（(][试暂]行[）)])?(?=\\s*[一-鿿A-Za-z]{2,12}$)`,
)
/** How often a page was seen, which a site prints between its title and its number: 浏览次数：1284. */
const visits = /(?:浏览|访问|点击|阅读)(?:次数|量|数)?[：:]\s*\d+\s*次?\s*$/
/** The head of the paper, or the mark of an abstract, run into the line of the number: `某市人民政府文件 某政发〔2020〕3号 …`. */
const letterhead = new RegExp(
  `^\\s*(?:<正>|(?!按|根据|依据|[参遵]照)[一-鿿]{2,36}(?:政府|办公[厅室]|委员?会?|[厅局部])文件|(?!按|根据|依据|[参遵]照|印发|转发)[一-鿿]{4,36}(?:政府|办公[厅室]|委员会|[厅局])(?=[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼国][一-鿿]{1,7}[〔［[]))(?=\\s*[一-鿿A-Za-z]{2,12}\\s*[〔（【［[(﹝〖]\\s*(?:19|20)${digit}{2}\\s*[〕）】］\\])﹞〗]\\s*第?\\s*${digit})`,
)
/** A label behind a gap, the words of a heading, and a gap. */
const headingGap =
  /[ 　](?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.．、])\s?[一-鿿“”、]{4,30}[ 　]+(?=[一-鿿“]|20\d\d|\d{1,2}[.．、](?!\d))/g
/** The text of a regulation, right behind the day under its title. */
const opensText = /^\s*(?:第[一1][章条]|目\s*录\s*第)/
/** What opens a line of the head behind an indent. */
const opensLine = /^(?:关于|印发(?=[《关])|[一-鿿A-Za-z]{2,12}[〔（【［[(﹝〖]\s*(?:19|20)\d\d\s*[〕）】］\])﹞〗]\s*第?\s*\d)/
/** What follows the day at the end of a document. */
const behindDay =
  /^\s*(?:[（(](?:此件|联系)|附\s*件|附[：:]|联系|抄送|主送|更多|公开(?:程序|方式|属性|类型)|来源|责任(?:部门|编辑)|信息公开)/
/** How far into a line that is run in its head may go. */
const headLength = 1500
const note = /[（(]此件[^（）()]{2,16}[）)]/g

/**
 * Where breaks stood that a copy lost: around the number, the signature, its day and the note under it, and behind the title of the plan
 * that a notice hands on. Marks `|` are breaks found:
 *
 *     …的通知|某政发〔2020〕3号|各市人民政府：…认真执行。|某省人民政府|2020年5月6日|（此件公开发布）|某省质量提升方案|为提升质量，…
 *
 * @param text the source; `[from, to)` is one of its lines; `head` tells whether the line may hold the head of the document
 * @returns places of the source, rising; nothing stands there that would be dropped
 */
export function lostBreaks(text: string, from: number, to: number, head: boolean): readonly number[] {
  const line = text.slice(from, to)
  const chapter = firstPart.exec(line)?.index ?? 0
  const gaps = line.length > 300 && line.includes(' ')
  const runIn = line.length > 200 && line.length * 5 > text.length
  const item = runIn ? undefined : itemBreak(text, from, to)
  if (item === undefined && !head && !gaps && !runIn && chapter <= 0 && !line.includes('日') && !line.includes('此件')) return []
  const breaks = new Set(item === undefined ? [] : [item])
  if (gaps) headingBreaks(line, breaks)
  const labels = runIn ? labelBreaks(line) : []
  const titles = runIn ? titleBreaks(line, labels, breaks) : []
  if (head) {
    let own = line.includes('】') ? libraryBreaks(line, breaks) : 0
    const parts = [...breaks].filter((at) => at > own && at < Math.min(headLength, labels[0] ?? line.length))
    for (const to of [...parts.sort((a, b) => a - b), line.length]) {
      for (const at of headBreaks(line.slice(own, to))) breaks.add(own + at)
      own = to
    }
  }
  for (const at of labels) breaks.add(at)
  const days = line.includes('日') ? [...line.matchAll(date)] : []
  const names = days.length > 0 ? handedOn(text, from, to) : []
  for (const match of days) dayBreaks(line, match.index, match.index + match[0].length, names, titles, breaks)
  if (chapter > 0) chapterBreak(line, chapter, breaks)
  if (line.includes('此件'))
    for (const match of line.matchAll(note)) {
      breaks.add(match.index)
      breaks.add(match.index + match[0].length)
    }
  if (breaks.size === 0) return []
  for (const at of [...breaks]) {
    const label = /^附件\s*\d?[：:]?\s*/.exec(line.slice(at, at + 8))?.[0].length ?? 0
    const name = names.find((one) => line.startsWith(one, at + label))
    if (name !== undefined) breaks.add(at + label).add(at + label + name.length)
  }
  return [...breaks]
    .filter((at) => at > 0 && at < line.length)
    .sort((a, b) => a - b)
    .map((at) => from + at)
}

/** Whether an indent in the head of a document parts two of its lines: a title ends before it, or a number or the matter of a title opens behind. */
export function partsHead(text: string, at: number, next: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at)
  const after = text.slice(next, next + 24)
  return (
    opensLine.test(after) || (endsInKind.test(before) && !/《[^》]*$/.test(before) && !/^(?:第\s*\d|[〔（【［[(﹝〖]\s*\d{4})/.test(after))
  )
}

/** The label of who is responsible, or until when: 牵头领导：, 责任单位：, 完成时限：. */
const statementLabel =
  /(?:(?:总|主要|主)?(?:牵头|责任|主办|协办|承办|配合|协同|协助|参与|参加|负责|实施|落实|督办|主管)(?:[省市州县区]?领导|单位|部门|处室|科室|人)|(?:分管|包联|包抓|联系)[省市州县区]?领导|[省市州县区]领导|(?:部门|责任|任务)分工|(?:完成|办结)(?:时限|时间|期限)|时限要求)[：:]/y

/** Whether the label of a statement stands at `at` behind a gap, so that the gap is a break; inside brackets it parts no lines. */
export function opensStatement(text: string, at: number): boolean {
  statementLabel.lastIndex = at
  if (!statementLabel.test(text)) return false
  const before = text.slice(Math.max(0, at - 400), at)
  return Math.max(before.lastIndexOf('（'), before.lastIndexOf('(')) <= Math.max(before.lastIndexOf('）'), before.lastIndexOf(')'))
}

/** Behind the words of headings, where gaps are all that is left of breaks: `(一)主要目标 到2025年，…`; not where a print has gaps anywhere. */
function headingBreaks(line: string, breaks: Set<number>): void {
  const found = [...line.matchAll(headingGap)]
  const gaps = (line.match(/[一-鿿][ 　]+(?=[一-鿿])/g) ?? []).length
  if (found.length < 2 || gaps > found.length * 2 + 2) return
  for (const { index, 0: words } of found) breaks.add(index + words.length)
}

/** The number behind the title, and the addressees behind either. */
function headBreaks(line: string): ReadonlySet<number> {
  const breaks = new Set<number>()
  if (/^\s*附\s*件/.test(line)) return breaks
  const head = line.slice(0, 260)
  const stop = head.indexOf('。')
  const words = stop < 0 ? head : head.slice(0, stop)
  const paper = letterhead.exec(words)?.[0].length ?? 0
  if (paper > 0) breaks.add(paper)
  for (const match of words.matchAll(number)) {
    const end = match.index + match[0].length
    const before = words.slice(0, match.index + match[0].search(/[〔（【［[(﹝〖]|令/))
    const titled = behindTitle.exec(before)?.[0].length
    const closed = titled === undefined ? undefined : /^\s*[）)](?=\s*(?:各|为(?!的)|县|市|$))/.exec(words.slice(end))?.[0].length
    if (titled !== undefined && closed !== undefined) {
      breaks.add(titled).add(end + closed)
      break
    }
    if (count(before, /《/g) > count(before, /》/g) || /.[（(][^）)]*$/.test(before)) continue
    const title = beforeNumber.exec(before)
    if (title && /关于|印发|转发/.test(title[0])) breaks.add(title[0].length)
    else if (match[0].search(/\S/) + match.index > 0 && !match[0].includes('令')) {
      const lead = before.length - match.index
      const counted = visits.test(before.slice(0, match.index))
      if (counted) breaks.add(match.index)
      else if (
        before
          .slice(paper, -lead || undefined)
          .replace(/[（(]/, '')
          .trim() !== ''
      )
        continue
    }
    const behind = /^\s*[）)]/.exec(words.slice(end))
    if (!behind && /^\s*[（(]/.test(words)) continue
    const close = behind && /^\s*[（(]\s*$/.test(words.slice(0, match.index)) ? end + behind[0].length : end
    if (
      /^\s*(?:[一-鿿《]|(?:19|20)\d\d年|$)/.test(words.slice(close)) &&
      !/^\s*(?:[和及与與、的文之等中要]|修[订正改]|[公发颁]布(?!时间|日期|单位))/.test(words.slice(close))
    )
      breaks.add(close)
    break
  }
  const made = enacted.exec(line.slice(0, 500))
  if (made && !words.slice(0, made.index).includes('，')) {
    const bracket = made.index + made[0].search(/[（(]/)
    breaks.add(bracket).add(made.index + made[0].length)
  }
  const posted = /(?<!(?:日期|时间))\s(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}(?=\s+[一-鿿])/.exec(words)
  if (posted && !/[>＞»›]\s*$/.test(words.slice(0, posted.index))) breaks.add(posted.index).add(posted.index + posted[0].length)
  const to = addressee.exec(words)
  if (to && /关于|印发|转发/.test(words.slice(0, to.index))) breaks.add(to.index + to[0].length)
  return breaks
}

/** A title that its first chapter or article, or the table of contents, is glued to: 某某办法第一章总则. */
function chapterBreak(line: string, at: number, breaks: Set<number>): void {
  const before = line.slice(0, at)
  const contents = /目\s*录\s*$/.exec(before)
  const title = contents ? before.slice(0, contents.index) : before
  const words = title.slice(title.lastIndexOf('。') + 1)
  if (!/，/.test(words) && endsInKind.test(words) && !/本.{2}$/.test(words)) breaks.add(title.length)
}

/** @param titles where titles before it end; they are no names of who signs */
function dayBreaks(
  line: string,
  start: number,
  end: number,
  names: readonly string[],
  titles: readonly number[],
  breaks: Set<number>,
): void {
  const after = line.slice(end, end + 80)
  if (goesOn.test(after)) return
  const before = line.slice(Math.max(0, start - 200), start)
  if (/[（(][^（(）)。]*$/.test(line.slice(Math.max(0, start - 600), start).replace(/[（(][^（(）)]*[）)]/g, ''))) return
  if (opensText.test(after) && endsInKind.test(before)) {
    breaks.add(start)
    breaks.add(end)
    return
  }
  const title = titles.findLast((at) => at <= start) ?? 0
  let words = signers.exec(line.slice(Math.max(title, start - 200), start))?.[0] ?? ''
  const listed = attached.exec(words)?.[0].length ?? 0
  if (listed > 0 && bodies.test(words.slice(listed))) words = words.slice(listed)
  if (words.startsWith('年')) words = /\s[\s\S]*$/.exec(words.trimEnd())?.[0] ?? words
  if (/\s{4,}/.test(words.trim())) words = lastBodies(words)
  if (/\s{4,}$/.test(words) && !bodies.test(words)) words = ''
  if (sentence.test(words)) words = lastBody(words)
  const from = start - words.length
  const previous = line.slice(0, from).trimEnd().slice(-1)
  if (words.trim() === '') {
    const last = line.length - end < 60 && !/[，。,；]/.test(line.slice(end))
    const closes = last || behindDay.test(after) || names.some((name) => after.startsWith(name))
    if (
      closes &&
      (previous === ''
        ? last || after.length < 80
        : !/[，,、于於自（(|｜：:]/.test(previous) && !/\.(?:cn|com|net|org)$/.test(line.slice(0, from).trimEnd().slice(-4)))
    ) {
      if (previous !== '') breaks.add(start)
      breaks.add(end)
    }
    return
  }
  if (/[，,、（(《“|｜]/.test(previous) || sentence.test(words) || !(bodies.test(words) || (words.length < 60 && person.test(words))))
    return
  breaks.add(from)
  breaks.add(start)
  breaks.add(end)
}

/** The bodies that wide gaps part at the end of words, without what a gap parts from them; all words where none stand there. */
function lastBodies(words: string): string {
  let from = words.length
  for (let match = gappedBody.exec(words); match; match = gappedBody.exec(words.slice(0, from))) from = match.index
  return from === words.length ? words : words.slice(from)
}

/** The last words that open with a place's full name and end as a body does; '' where none do. */
function lastBody(words: string): string {
  for (let at = words.length - 4; at > 0; at--) {
    const place = placeAt(words, at)
    if (place === undefined || !/[省市县区州盟旗]$/.test(words.slice(at, at + place.length))) continue
    const tail = words.slice(at)
    return bodies.test(tail) && !sentence.test(tail) ? tail : ''
  }
  return ''
}

/** Titles of plans named before, the longest first: 《X》已经…同意, 关于印发X的通知, 附件：X. */
function handedOn(text: string, from: number, to: number): string[] {
  const told = text.slice(Math.max(0, from - 1500), Math.min(to, from + 4000))
  const names = new Set<string>()
  for (const match of told.matchAll(/《([^《》]{6,90})》/g)) names.add(match[1] ?? '')
  for (const match of told.matchAll(
    /印发([^《》。\n]{6,90})的通知|附\s*件\s*[：:]\s*([^《》。：:\s\d]{0,4}\d{0,4}[^《》。：:\s\d]{4,56}?(?:方案|办法|意见|规划|计划|要点|细则|措施|规定|条例|分解|分工|清单|表))(?=\s|第[一1][章条])/g,
  ))
    names.add(match[1] ?? match[2] ?? '')
  return [...names].slice(0, 40).sort((a, b) => b.length - a.length)
}

function count(words: string, sign: RegExp): number {
  return words.match(sign)?.length ?? 0
}
