import type { Problem, Rejection } from '../../text/problem.ts'
import { inText, type Span, touching } from '../../text/span.ts'
import { titleKey } from '../../text/title-key.ts'
import type { Outline } from '../3-outline/outline.ts'
import { distributeNumbers, numbersBehind, numberWithin, withoutBody } from './citation-numbers.ts'
import { titleBefore, unmarked } from './citation-unmarked.ts'
import type { Citation, Header } from './findings.ts'
import { findNumbers } from './header-number.ts'

interface Cited {
  readonly citations: readonly Citation[]
  readonly problems: readonly Problem<'text'>[]
  readonly rejections: readonly Rejection<'text'>[]
}

/** Short for a document named before: 《通知》, 《实施意见》. */
const shorthand =
  /^(?:实施|指导|工作|行动|管理|暂行|奖励|考核|认定|评估|评价|审查|提名|总体|改革|专项|资金|政策|三年|分工|若干)*(?:通知|意见|方案|规划|办法|纲要|计划|要点|决定|措施|规定|条例|细则|决议|报告|清单|目录|标准|规范|公告|通告|通报|公函|函|指南|指引|规则|准则|规程|章程|政策|预案|批复)(?:（试行）)?$/
/** Where a text says how it will call a document: （以下简称《规划》）. */
const naming = /简称(?:为)?[：:]?[《“]([^《》“”]{2,24})[》”]/g
const standard =
  /(?:国家|行业|地方|团体|企业)标准(?!化|[^》]{0,14}(?:办法|规定|细则|方案|意见|通知|规划|计划|目录)(?:（|$))|(?:技术规范|技术导则|技术规程|(?<!工作)指南|职业(?:技能)?标准|(?:设计|测量|施工|验收|检测|检验|测试|等级评价|等级划分|服务质量|安全基本)(?:标准|规范|规程))$|^(?:GB|DB|HJ|NY|JJG|ISO|T\/)[\s/\dA-Z]/
/** A guide that offices draw up for others to follow, none for its readers or of a technique: 研究制定《某某反垄断指南》. */
const guide = /(?<!办事|服务|公开|申报|选题|报考|招生|技术|编制|(?<!体系)建设|操作|施工|设计|应用|使用)指南$/
const guideMade = /(?:制定|制订|编制|出台)[^，。；《》]{0,14}$/
/** Without a number: 《某某建设标准》. */
const standardAlone = /^(?!.*(?:关于|目录)).*(?<!补贴|收费|限额|经费|补助|支出|开支|工资|待遇|缴费|津贴|资助|征收|编制)标准$/
const standardNumber = /^[（(](?:[A-Z]{2,4}(?:\/[A-Z]{1,6})?|DB\d+(?:\/T)?|T\/[A-Z]+)[\s—–-]*\d/
/** What the title of a document ends in; a title without it, without 关于 and without a number is a book, a newspaper, a form, a licence. */
const kinds =
  /(?:指导性文件|通知|意见|方案|规划|办法|纲要|计划|要点|决定|决议|措施|举措|规定|条例|细则|法|公告|通告|通报|公报|函|批复|规则|准则|政策|规程|制度|导则|目录|名录|报告|指引|指南|章程|清单|任务|分工|分解|大纲|白皮书|路线图|名单|框架|战略|规范|标准|安排|事项|\d+条|十条|20\d\d|解释|命令|令|号|意见建议|预案|倡议|讲话|指示|请示|批示|方法|程序|守则|通则|责任制|原则|基准|纪律|备忘录|须知|修正案|体系|机制|工程|行动|要求|指标)(?:（[^（）]*）|[〉>》”])*$/
/** Drafts of papers, teaching books, collected works. */
const noDocument =
  /(?:申请|登记|统计|备案|审批|调查|汇总|报名|推荐|评审|填写|填报).{0,6}(?:指南|说明|要求|事项)$|(?:故事|图集|案例集|汇编|宣传片|流程图|年鉴)(?:（?\d{4}年?(?:卷|版)?）?)?$|^论|选读$|学习纲要$|概论$|标准教材|教科书/
/** The edition of a list, which a print may set behind its title: 《某某目录》（2019年本）. */
const edition = /^（(?:19|20)\d\d年?(?:本|版|修订本?|修订版)）/
const law = /(?:(?<!办)法|条例)(?:（[^）]*）)?$/
const lawMended = /^[^，。；《]{0,14}(?:修订|修改|修正|修法)/
/** 制定《某某条例》配套细则: the law is in force. */
const lawCarriedOut = /^(?:的?(?:配套|相关)|实施(?:细则|办法|意见))/
/** 加快《某某办法》立法进程: what only a legislature makes. */
const legislated = /^(?:等[^，。；]{0,8})?的?立法(?:进程|工作|步伐)(?!先进|经验)/
/** 制定《甲规范》《乙规范》等地方标准: what all of a list are. */
const listedStandards = /^(?:[、和及与]?《[^《》]{2,60}》)*等?(?:\d+[项个部])?(?:系列)?(?:国家|行业|地方|团体|企业)标准/
const lawToBe = /(?:制定|起草|出台|研究制定|立法|制订|颁布|推动|推进|加快|编制)(?:[^，。；《》]{0,10})$/

/**
 * Policy documents that the text names: by 《title》, with or without number; by number alone; in the preamble also by a full title without marks.
 * Out: the document itself, technical standards, laws still to be made, shorthand for what was named before, newspapers, forms.
 */
export function findCitations(outline: Outline, header: Header): Cited {
  const text = outline.text.text
  const { damaged } = outline.text
  const rejections: Rejection<'text'>[] = []
  const found: Citation[] = []
  const own = header.title ? titleKey(header.title.value.replace(/（[^（）]*稿）$/, '')) : undefined
  const reject = (rule: string, span: Span<'text'>) => rejections.push({ kind: 'citation', rule, span })
  const covered: Span<'text'>[] = []
  const handed = new Set<string>()
  const short = new Set(Array.from(text.matchAll(naming), (match) => titleKey(match[1] ?? '')))

  for (let at = text.indexOf('《'); at >= 0; at = text.indexOf('《', at + 1)) {
    const close = closing(text, at)
    if (close < 0) continue
    const behind = numbersBehind(text, close + 1)
    const within = behind === undefined ? numberWithin(text, at, close) : undefined
    const year = behind === undefined && within === undefined ? (edition.exec(text.slice(close + 1, close + 14))?.[0] ?? '') : ''
    const title = text.slice(at + 1, within?.titleEnd ?? close).replace(/[\n\t]/g, '') + year
    const span = inText(at, behind?.end ?? close + 1 + year.length)
    covered.push(span)
    const number = behind ? (distributeNumbers(text, found, behind.values, at) ? behind.values.at(-1) : behind.values[0]) : within?.value
    const rule = touching(damaged, span)
      ? 'damaged'
      : number === undefined && short.has(titleKey(title))
        ? 'shorthand'
        : number === undefined && handed.has(titleKey(title))
          ? 'own-title'
          : ruleAgainst(text, title, own, at, close, number, header)
    if (rule === 'own-title' && handedOn(text, at, close)) handed.add(titleKey(title))
    if (rule) reject(rule, span)
    else found.push({ title, number: number, span })
    at = span.end - 1
  }
  for (const number of findNumbers(text, 0, text.length).map(withoutBody)) {
    const span = inText(number.start, number.end)
    const title = touching(covered, span)
    if (title !== undefined && title.start <= number.start && number.end <= title.end) continue
    if (number.value === header.docNumber?.value) reject('own-number', span)
    else if (
      lineAlone(text, number) ||
      /(?:政府|委员会|办公[厅室]|[厅局部])文件$/.test(text.slice(Math.max(0, number.start - 8), number.start))
    )
      reject('number-of-a-part', span)
    else if (/第\d+号$/.test(number.value) && !/〔/.test(number.value)) reject('order-without-title', span)
    else {
      const whole = titleBefore(text, number.start)
      const from = whole === undefined ? number.start : whole.start
      const over = inText(from, number.end)
      if (whole !== undefined && (titleKey(whole.title) === own || (header.title && touching([header.title.span], over))))
        reject('own-title', over)
      else {
        if (whole !== undefined) dropWithin(found, over)
        found.push({ title: whole?.title ?? number.value, number: number.value, span: over })
      }
    }
  }
  const all = [...found, ...unmarked(text, outline, own, covered)].sort((a, b) => a.span.start - b.span.start)
  return { citations: once(all), problems: [], rejections }
}

/** A title inside a longer one is no citation of its own. */
function dropWithin(found: Citation[], over: Span<'text'>): void {
  for (let i = found.length - 1; i >= 0; i--) {
    const one = found[i]
    if (one === undefined || one.span.end <= over.start) return
    if (one.span.start >= over.start && one.span.end <= over.end) found.splice(i, 1)
  }
}

/** The 》 that ends a title, over titles inside it; -1 where it never ends. */
function closing(text: string, open: number): number {
  let depth = 0
  for (let i = open; i < text.length && i < open + 200; i++) {
    const char = text.charAt(i)
    if (char === '《') depth++
    else if (char === '》' && --depth === 0) return i
    else if (char === '。' && i - open > 80) return -1
  }
  return -1
}

function ruleAgainst(
  text: string,
  title: string,
  own: string | undefined,
  at: number,
  close: number,
  number: string | undefined,
  header: Header,
): string | undefined {
  const before = text.slice(Math.max(0, at - 16), at)
  if (title.length < 2) return 'no-words'
  if (own !== undefined && isOwn(titleKey(title), own, number, header.docNumber?.value, before)) return 'own-title'
  if (header.title && header.title.span.start <= at && at < header.title.span.end) return 'own-title'
  if (own !== undefined && !followed.test(before) && own.includes(titleKey(title)) && isTitleAgain(text, at, own)) return 'own-title'
  if (header.docNumber && number === header.docNumber.value) return 'own-title'
  if (handedOn(text, at, close) || headsThePage(text, at, close)) return 'own-title'
  if (attached.test(before) && listBehind.test(text.slice(close + 1, close + 16))) return 'own-title'
  if (pageLink.test(before)) return 'page-link'
  if (shorthand.test(title)) return 'shorthand'
  if (/(?:以下|下)简称(?:为)?[：:“]?$/.test(before)) return 'shorthand'
  if (
    (standard.test(title) && !(guide.test(title) && guideMade.test(before))) ||
    (number === undefined && standardAlone.test(title)) ||
    standardNumber.test(text.slice(close + 1, close + 20)) ||
    listedStandards.test(text.slice(close + 1, close + 200))
  )
    return 'standard'
  if (number === undefined && (noDocument.test(title) || !(kinds.test(title) || title.includes('关于')))) return 'no-policy'
  if (number === undefined && legislated.test(text.slice(close + 1, close + 18)) && lawToBe.test(before)) return 'law-to-be-made'
  if (
    law.test(title) &&
    number === undefined &&
    lawToBe.test(before) &&
    !/(?:修订|修改|贯彻|落实|实施)[^，。；]*$/.test(before) &&
    !lawMended.test(text.slice(close + 1, close + 20)) &&
    !lawCarriedOut.test(text.slice(close + 1, close + 12))
  )
    return 'law-to-be-made'
  return undefined
}

/** What a page links to behind the document: 相关解读：一图读懂《某某方案》. */
const pageLink =
  /(?:^|\n)(?:相关|政策|文字|图文|图片|媒体|专家)?(?:解读|阅读|链接|文档|稿件|新闻|政策)[：:][^，。；\n]{0,6}$|[一多]图(?:读|看)懂$/

/** Whether the line of a title, or the marks around it, print the document's own title again: 附件 2024年《政府工作报告》任务分解表. */
function isTitleAgain(text: string, at: number, own: string): boolean {
  const start = text.lastIndexOf('\n', at) + 1
  const stop = text.indexOf('\n', at)
  const end = stop < 0 ? text.length : stop
  // Signs that the key leaves out are fewer than its words.
  if (end - start > 2 * (own.length + 50)) return false
  const words = titleKey(text.slice(start, end))
  return words.length <= own.length + 50 && (words.endsWith(own) || handsOn(words, own))
}

/** What a document attaches, named after the plan that it carries out: 附件：1.2030年县《政府工作报告》任务清单. */
const attached = /附件[：\s]*(?:\d{1,2}[.．、])?[^，。；《》]{0,10}$/
const listBehind = /^[^，。；《》]{0,8}(?:清单|分解表|分工表|任务表|台账)/

/** Whether a title is the document's own, whole, without its makers or with them, or that of the plan it hands on. */
function isOwn(title: string, own: string, number: string | undefined, ownNumber: string | undefined, before: string): boolean {
  if (title === own) return true
  const followedHere = followed.test(before)
  const others = number !== undefined && ownNumber !== undefined && number !== ownNumber
  if (handsOn(title, own) && !followedHere && !others && !madeBy.test(before)) return true
  if (number !== undefined) return false
  const at = title.length >= 6 ? own.indexOf(title) : -1
  if (at > 0 && /(?:印发|发布|公布|下达)$/.test(own.slice(0, at)) && /^的?(?:通知|公告|通告|决定)/.test(own.slice(at + title.length)))
    return true
  if (followedHere || madeBy.test(before)) return false
  return (own.endsWith(title) && /^(?:关于|分解|分工|落实)/.test(title)) || (title.endsWith(own) && own.startsWith('关于'))
}

/** Whether a title is that of the notice which prints the document itself: 某省…关于印发某省…方案的通知. */
function handsOn(title: string, own: string): boolean {
  return own.length >= 8 && title.includes(own) && /(?:印发|发布|转发).*(?:通知|公告|决定)$/.test(title)
}

/** What a document does with another one that it names, never with itself. */
const followed = /(?:贯彻|落实|根据|按照|依据|遵照|转发)$/
/** A body that made it, right before a title. */
const madeBy = /[部委厅局会院室府署省市央]$/
/** The sentence that hands a plan on: 已经市政府同意，现印发给你们; 印发给你们; 。现予公布. */
const approved =
  /^(?:[、和及与]?《[^《》]{2,80}》)*(?:（[^（）]{1,24}）)?[，\s]*(?:(?:已|业)(?:于[^，。；]{2,30})?)?经[^。；《》]{2,50}(?:现|予以)[^。；《》]{0,12}(?:印发|下达|下发|公布|发布)/
const given = /^(?:[、和及与]?《[^《》]{2,80}》)*(?:（[^（）]{1,24}）)?(?:印发|下达|下发)(?:给?你们|，|。)/
/** The same of a plan that opens the sentence: 各有关单位：《某某方案》现予印发; 《某某任务》已作分解，现予以印发. */
const settled = /^(?:（[^（）]{1,24}）)?(?:[已业己][^，。；《》]{2,24}，)?现(?:予以?)?(?:印发|下达|下发|公布|发布)/
const drawnUp = /^[。，；\s]*现(?:予以?)?(?:印发|下达|下发|公布|发布)/

/** What the body that writes has drawn up itself and sends along: 我局起草了《…》. */
const drafted = /我(?:[部委局厅办处]|们)[^，。；《》]{0,8}(?:起草|草拟|拟定|拟订|修改)(?:完善)?了$/

/** Whether the notice hands this very document on; of several the first is the policy. */
function handedOn(text: string, at: number, close: number): boolean {
  const before = text.slice(Math.max(0, at - 24), at).trimEnd()
  const after = text.slice(close + 1, close + 260)
  if (drafted.test(before)) return true
  if (/[》、和及与]$/.test(before)) return false
  if (/(?:^|[\s。：，]|现将)$/.test(before) && approved.test(after)) return true
  if (/(?:^|[\s：，])$/.test(before) && settled.test(after)) return true
  return (/现将$/.test(before) && given.test(after)) || (/(?:制定|编制|拟定|制订)了?$/.test(before) && drawnUp.test(after))
}

/** Whether this is what the notice at the head of the page prints: 某市：关于印发《…》的通知, before any sentence. */
function headsThePage(text: string, at: number, close: number): boolean {
  if (!/关于\s*(?:印发|下达|发布|公布)[^《》，。]{0,12}$/.test(text.slice(Math.max(0, at - 24), at))) return false
  return /^\s*的\s*(?:通知|公告|通告)/.test(text.slice(close + 1, close + 8)) && at < 600 && !text.slice(0, at).includes('。')
}

/** A number that stands on a line of its own is the head of an attached document. */
function lineAlone(text: string, { start, end }: { start: number; end: number }): boolean {
  const before = text.slice(Math.max(0, start - 13), start)
  const after = text.slice(end, end + 13)
  const words = before.slice(before.lastIndexOf('\n') + 1) + text.slice(start, end) + (after.split('\n')[0] ?? '')
  return words.length - (end - start) <= 12 && !/[，。]/.test(words)
}

/** Each document once: its first mention, with the title and the number that any mention prints. */
function once(found: readonly Citation[]): Citation[] {
  const kept = new Map<string, Citation>()
  const byNumber = new Map<string, string>()
  for (const citation of found) {
    const alone = citation.number === citation.title
    const numbered = citation.number === undefined ? undefined : byNumber.get(citation.number)
    const title = titleKey(citation.title)
    const twin = !alone && citation.number !== undefined && (kept.get(title)?.number ?? citation.number) !== citation.number
    const key =
      numbered !== undefined && (alone || numbered === titleKey(citation.number ?? '')) ? numbered : twin ? title + citation.number : title
    const known = kept.get(key)
    if (!known) kept.set(key, citation)
    else if (known.number === undefined && citation.number !== undefined) kept.set(key, { ...known, number: citation.number })
    else if (known.number === known.title && !alone) kept.set(key, { ...known, title: citation.title })
    if (citation.number !== undefined && numbered === undefined) byNumber.set(citation.number, key)
  }
  return [...kept.values()]
}
