import { inText, type Span } from '../../text/span.ts'
import type { Outline } from '../3-outline/outline.ts'
import type { Header } from './findings.ts'
import { chineseYear } from './header-dates.ts'
import { HIDDEN } from './target-clauses.ts'
import { listedYear, yearStated } from './target-yearly.ts'

/** A year in force and the words that set it. */
export interface YearInForce {
  readonly year: number
  readonly span: Span<'text'>
  /** All years of a printed range (2015—2017年), for lists that give one value a year. */
  readonly years: readonly number[]
}

/** What may stand before 十四五 in the heading “十四五”发展目标. */
const LABEL = /^[\s（(一二三四五六七八九十\d）).．、]*$/u

/** The last year of each five-year plan. */
export const PLAN_ENDS: Readonly<Record<string, number>> = {
  十: 2005,
  十一: 2010,
  十二: 2015,
  十三: 2020,
  十四: 2025,
  十五: 2030,
  十六: 2035,
}

const ENDPOINT =
  /(?:“|")?(十[一二三四五六]?)五(?:”|")?(?:规划)?(?:末|期末|中期|期间|时期|结束|后[两三四]年|(?=(?:主要|发展|总体|预期)*目标(?:任务|指标)?$))|(20\d\d)(?:年)?[-—–－~～至到]+(20\d\d)年(?!以来)|(?:(到|至|截至|力争|争取|确保)?((?:19|20)\d\d|二[○〇零][○〇零一二三四五六七八九]{2})(?:年|(?=[、和与及]20\d\d年[每各])))((?:度)?(?:\d{1,2}月(?:份)?(?:\d{1,2}日)?)?(?:年?底|末|之?前|底前|末前)?(?:，|前|以前)?)/gu

/** Words before a year that make it a yardstick (较2020年), a beginning or a past, not a due date. */
const YARDSTICK = /(?:较|(?<!占)比|相比|同比|自|从|由|以|按|按照|依据|在|超过|与|和|落实|贯彻|关于|印发|《|“|〔|的[我全][省市县区州])$/u
/** Words after a year that make it a yardstick or part of a name. */
const PAST =
  /^(?:以来|及今后|起|开始|的|相比|增长|基础上|为基|水平|《|政府工作|版|国家(?!级)|省(?!级)|市(?!级)|第|启动(?![^，。；的了]{2,14}(?:不少于|不低于|至少|\d))|工作(?!打算|安排|计划|目标|重点|要点|思路|任务)|实际|完成情况)/u

/** 改造2000年底前｜建成的老旧小区: a year that tells which ones. */
const TELLS_WHICH = /^(?:以前|之前)?(?:建成|建造|竣工|投用|投入使用|投产|注册|登记|取得|入职|毕业|退役)(?:投用|投产|使用)?的/u

/** 2019年起分别压缩到5天、3天: from when on a level is held. */
const SINCE = /^(?:起|以后)，?[^，。；每]{0,24}(?:达到|提[高升][到至]|不[低少]于|(?:压缩|缩短|压减)[到至]|保持|稳定在|控制在)/u

/** 主要目标（到2020年）, 近期目标（2016—2018年）, 今后三年（2016—2018年）: a bracket that holds nothing but a year to come. */
function standsAlone(text: string, from: number, to: number): boolean {
  if (text[from - 1] !== '（' || !/^(?:底|末)?）/u.test(text.slice(to, to + 2))) return false
  return (
    /^[到至]/u.test(text.slice(from, from + 1)) ||
    /(?:目标|指标|任务|阶段|[近中远]期|后[三四五]年)$/u.test(text.slice(Math.max(0, from - 4), from - 1))
  )
}

/** The years that govern, in order, within `text` from `from` to `to`; years inside quotes and brackets (`masked`) do not. */
export function yearsIn(text: string, masked: string, from: number, to: number): YearInForce[] {
  const found: YearInForce[] = []
  const part = text.slice(from, to)
  if (!/20|19|五|二[○〇零]/u.test(part)) return found
  for (const hit of part.matchAll(ENDPOINT)) {
    const at = from + hit.index
    const [all, plan, first, last, lead, single, tail] = hit
    if (plan === undefined && masked[at] === HIDDEN && !standsAlone(text, at, at + all.length)) continue
    const before = text.slice(Math.max(0, at - 4), at)
    const after = text.slice(at + all.length, at + all.length + 24)
    const span = inText(at, at + all.replace(/，$/u, '').length)
    if (plan !== undefined) {
      const year = PLAN_ENDS[plan]
      if (
        year !== undefined &&
        !/^的?(?:基础|水平)上/u.test(after) &&
        !/(?:较|(?<!占)比|与|和|对|由|从)$/u.test(before) &&
        (!/五[”"]?(?:规划)?$/u.test(all) || LABEL.test(text.slice(from, at)))
      )
        found.push({ year: all.endsWith('中期') ? year - 2 : year, span, years: [] })
    } else if (first !== undefined && last !== undefined) {
      const years: number[] = []
      for (let year = Number(first); year <= Number(last) && years.length < 20; year++) years.push(year)
      if (years.length > 0) found.push({ year: Number(last), span, years })
    } else if (single !== undefined) {
      // 到2022年和2030年: the second year of two.
      const due = /在$/u.test(before) && (/[底末前]/u.test(tail ?? '') || /^(?:实现|完成|建成|全面|基本|达到)/u.test(after))
      const second = /[和与及、]$/u.test(before) && at - 1 === found.at(-1)?.span.end
      const base = /^的?(?:基础|水平)上/u.test(after)
      const since = tail === '' && SINCE.test(text.slice(at + all.length, at + all.length + 40))
      if (
        base ||
        TELLS_WHICH.test(after) ||
        /(?:执行|延续|延长|有效期)$/u.test(before) ||
        /恢复$/u.test(before) ||
        (lead === undefined && !second && !due && !since && (YARDSTICK.test(before) || (tail === '' && PAST.test(after))))
      )
        continue
      found.push({ year: /^\d/u.test(single) ? Number(single) : chineseYear(single), span, years: [] })
    }
  }
  return found
}

/**
 * The year of a plan for one year: of its period, or of the only year that its title prints; the words that say it.
 * Undefined for plans of several years.
 */
export function planYear(outline: Outline, header: Header): YearInForce | undefined {
  const period = header.period
  if (period !== undefined) return period.value[0] === period.value[1] ? { year: period.value[0], span: period.span, years: [] } : undefined
  const title = header.title
  if (title !== undefined) {
    const years = [...title.value.matchAll(/20\d\d/gu)]
    const only = years[0]
    if (only === undefined)
      return (
        reportYear(outline.text.text, title.value, header) ??
        yearlyWork(outline.text.text, outline.front.start) ??
        listedBefore(outline.text.text) ??
        yearlyGoals(outline.text.text) ??
        openedYear(outline.text.text, header)
      )
    if (years.length > 1 || !TITLE_YEAR.test(title.value)) return undefined
    const at = outline.text.text.indexOf(only[0], title.span.start)
    return { year: Number(only[0]), span: at >= 0 && at < title.span.end ? inText(at, at + 5) : title.span, years: [] }
  }
  const [first] = outline.sections
  const end = first !== undefined && first.number === undefined ? first.titleSpan.end : outline.front.end
  const front = outline.text.text.slice(outline.front.start, Math.max(end, outline.front.end))
  const stated = yearStated(front)
  if (stated === null) return listedYear(outline.text.text) ?? goalsOf(outline.text.text) ?? yearlyGoals(outline.text.text)
  const at = outline.front.start + stated.index
  return { year: Number(stated[1]), span: inText(at, at + 5), years: [] }
}

/** The year that a title prints: 2025年工作要点, and of a feast 2015中国·江州荷花节活动方案. */
const TITLE_YEAR = /20\d\d年(?!以来|《)|(?:^|[《发于])20\d\d(?=[\p{Script=Han}“])(?!年)[^，。]*[节会赛季展月周][^，。]{0,6}(?:方案|计划)/u

/** 所列任务均于2022年底前完成: the year by which a preamble says that all is done. */
export function allDue({ text: { text }, front }: Outline): YearInForce | undefined {
  const said = ALL_DUE.exec(text.slice(front.start, front.end))
  if (said === null) return undefined
  const at = front.start + said.index + said[0].lastIndexOf(said[1] ?? '')
  return { year: Number(said[1]), span: inText(at, at + 5), years: [] }
}
const ALL_DUE =
  /(?:所列|以上|以下|上述|下列|各项)(?:各项|全部|所有)?(?:任务|工作|措施|事项|目标|指标)[^。；\n]{0,16}?(?:均|全部|都|一律)[^。；\n]{0,6}?(20\d\d)年(?:底|末|\d{1,2}月底?)?之?前?(?:全部|全面)?(?:完成|落实|达到|实现|到位)/u

/** The year of the lists of a text that looks no further before the first of them. */
function listedBefore(text: string): YearInForce | undefined {
  const listed = listedYear(text)
  if (listed === undefined) return undefined
  return looksPast(text.slice(0, listed.span.start), listed.year) ? undefined : listed
}

/** Whether a text looks further than a year: 到2025年, 2024—2025年. */
const looksPast = (text: string, year: number): boolean =>
  [...text.matchAll(/(?:[到至]|20\d\d[—–~～-]+)(20\d\d)年/gu)].some(([, later]) => Number(later) > year)

/** 一、主要目标 ⏎ 2020年，…, 2.工作目标。2020年，…: the year that the goals of a yearly document open with; undefined where the text looks further. */
function yearlyGoals(text: string): YearInForce | undefined {
  const said = /(?:^|\n)(?:[一二三][、，]|（[一二三]）|[1-3]\.)(?:主要|工作|总体|年度|预期)?(?:目标|指标)(?:任务)?[\n。](20\d\d)年，/u.exec(
    text.slice(0, 4000),
  )
  if (said === null) return undefined
  const year = Number(said[1])
  if (looksPast(text, year)) return undefined
  const at = said.index + said[0].lastIndexOf(said[1] ?? '')
  return { year, span: inText(at, at + 5), years: [] }
}

/** 2020年是决胜之年，…制定本方案: the year that a plan opens with in the year of its issue, where it speaks of 全年 and looks no further. */
function openedYear(text: string, header: Header): YearInForce | undefined {
  const said = /(?:^|[\n。：])(20\d\d)年(?=是[^。\n]{4,80}之年)/u.exec(text.slice(0, 3000)) ?? aimedYear(text, header)
  if (said === null || header.issuedOn?.value.slice(0, 4) !== said[1] || !/全年|年内|今年/u.test(text)) return undefined
  const year = Number(said[1])
  for (const [, later] of text.replace(/《[^《》]*》/gu, '').matchAll(/(20\d\d)年/gu)) if (Number(later) > year) return undefined
  const at = said.index + said[0].lastIndexOf(said[1] ?? '')
  return { year, span: inText(at, at + 5), years: [] }
}

/** 为确保今年全县整体脱贫，…制定本方案: what a plan is made for; the first mention of the year that it is of. */
function aimedYear(text: string, { issuedOn }: Header): RegExpExecArray | null {
  const aimed = /(?:确保|力争|实现|完成)今年[^。；\n]{2,80}?制[定订](?:本|如下)[^。；\n]{0,8}(?:方案|计划|安排)/u.test(text.slice(0, 1500))
  return aimed && issuedOn !== undefined ? new RegExp(`(${issuedOn.value.slice(0, 4)})年`, 'u').exec(text) : null
}

/** “十二五”经济社会发展的主要目标: the last year of the plan whose goals a text without a title opens with, where it names no other year. */
function goalsOf(text: string): YearInForce | undefined {
  const said = /[“"](十[一二三四五六])五[”"](?:时期|期间)?[^，。；\n\d]{0,24}(?:主要目标|目标任务|目标[是为])/u.exec(text.slice(0, 600))
  const year = PLAN_ENDS[said?.[1] ?? '']
  const others = [...text.slice(0, 600).matchAll(/(20\d\d)年/gu)].some((one) => Number(one[1]) !== year)
  return said === null || year === undefined || others
    ? undefined
    : { year, span: inText(said.index, said.index + said[0].length), years: [] }
}

/** The year that 今年 or 明年 means in a clause whose document is of `thisYear`; undefined where it names neither. 三年内 is no year. */
export function relativeYear(words: string, thisYear: YearInForce): YearInForce | undefined {
  if (/今明两年|今明年|明年/u.test(words)) return { ...thisYear, year: thisYear.year + 1 }
  return /今年|本年度|(?<![年\d一二三四五六七八九十每])\d{1,2}月(?:底|末|中旬|\d{1,2}日)?之?前(?!.*每年)|(?<![\d一二两三四五六七八九十几整周])年内|(?<![\d每次一二两三四五六七八九十几])年底(?![的以较])|^全年|(?<![每去前])[上下]半年|(?<![每前]个?)第?[一二三四]季度/u.test(
    words,
  )
    ? thisYear
    : undefined
}

/** How many years 5年内, 五年累计 or 三年培训 counts; undefined where a clause says no such thing. */
export function countedYears(words: string): number | undefined {
  const said = COUNTED.exec(words)
  return said === null ? undefined : COUNTS[said[1] ?? '']
}
const COUNTED =
  /(?<![\d第至—\-每近前后头去连续])([3-5三四五])年(?:内|共|累计|总共|合计|(?:左右)?的?(?:时间|努力)|(?=(?:力争|争取|确保|计划)?(?![来以前后期制级间度行规之中])[\p{Script=Han}]{2}[^，。]*\d)|(?=造林))/u
const COUNTS: Readonly<Record<string, number>> = { 3: 3, 4: 4, 5: 5, 三: 3, 四: 4, 五: 5 }

/** The years that a document plans for, where it prints them as its period or as a first year and a number of years: 2012年起5年内. */
export function yearsAhead(text: string, { period }: Header): { count: number; end: YearInForce } | undefined {
  if (period !== undefined) {
    const [first, last] = period.value
    return { count: last - first + 1, end: { year: last, span: period.span, years: [] } }
  }
  const said = /(20\d\d)年(?:起|开始)，?(?:利?用)?([3-5三四五])年(?:左右)?(?:内|的?时间)/u.exec(text)
  const count = COUNTS[said?.[2] ?? '']
  if (said === null || count === undefined) return undefined
  return { count, end: { year: Number(said[1]) + count - 1, span: inText(said.index, said.index + said[0].length), years: [] } }
}

/** 今年是“十五五”开局之年: the year that a text without a date is of. */
export function openingYear(text: string): YearInForce | undefined {
  const said = /今年是(?:实施)?[“"]?(十[一二三四五六])五[”"]?[^，。；]{0,8}(?:(开局|起步|第一年|首年|头一年)|收官|最后一年|决胜)/u.exec(
    text,
  )
  const last = PLAN_ENDS[said?.[1] ?? '']
  if (said === null || last === undefined) return undefined
  return { year: said[2] === undefined ? last : last - 4, span: inText(said.index, said.index + said[0].length), years: [] }
}

/**
 * 印发《甲县行动方案（2023—2025年）》, 2018年，甲县将新建…: the first year that news without a date look ahead to; of what someone asked and
 * was answered, the year that the page is of.
 */
export function toldYear(text: string): number | undefined {
  const asked = ASKED.test(text.slice(0, 100)) ? POSTED.exec(text.slice(0, 600)) : null
  const said = asked ?? TOLD.exec(text.slice(0, 2000)) ?? WILL.exec(text.slice(0, 2000))
  return said === null ? undefined : Number(said[1])
}
const ASKED = /问答|答记者问|访谈|解读/u
const POSTED = /(?:发布|成文|更新)?(?:日期|时间)：\s?(20\d\d)[-年/.]/u
const TOLD = /(?:下达|出台|印发|发布|公布|审议通过)[的了]?《[^》\n\d]{0,40}（(20\d\d)[-—–~～至]+20\d\d年）》/u
const WILL = /(20\d\d)年，?(?![^，。；]{0,12}已)[^，。；\d]{0,12}(?<![即必])将(?![军其])/u

/** The year of a yearly document that names it in its introduction only (做好2016年及今后一个时期的工作); undefined where the text looks further. */
function yearlyWork(text: string, from: number): YearInForce | undefined {
  const said = /(?:做好|抓好|推进)(20\d\d)年(?:及今后一个时期)?(?:全[省市县区])?[^，。；\n《》\d]{0,14}(?:工作|任务)/u.exec(
    text.slice(from, from + 2000),
  )
  if (said === null) return undefined
  const year = Number(said[1])
  for (const [, later] of text.matchAll(/到(20\d\d)年/gu)) if (Number(later) > year) return undefined
  const at = from + said.index + said[0].indexOf(said[1] ?? '')
  return { year, span: inText(at, at + 5), years: [] }
}

/**
 * The year whose work a document shares out that rests on a government work report: the one that its first lines name, else the year it is of.
 * A report is given every year; undefined for other documents.
 */
function reportYear(text: string, title: string, { issuedOn, docNumber, title: field }: Header): YearInForce | undefined {
  if (!/政府工作报告.*(?:分解|分工|落实|重点|任务|责任)|(?:分解|分工|落实).*政府工作报告/u.test(title)) return undefined
  const from = field?.span.end ?? 0
  const said = /(20\d\d)年(?=《?政府工作报告|(?:度|的|全[省市县区州]|经济社会|国民经济|发展|主要|重点|工作|任务|目标){2})/u.exec(
    text.slice(from, from + 900),
  )
  if (said !== null) return { year: Number(said[1]), span: inText(from + said.index, from + said.index + 5), years: [] }
  if (issuedOn !== undefined) return { year: Number(issuedOn.value.slice(0, 4)), span: issuedOn.span, years: [] }
  const printed = /20\d\d/u.exec(docNumber?.value ?? '')
  return printed === null || docNumber === undefined ? undefined : { year: Number(printed[0]), span: docNumber.span, years: [] }
}

/** The years of the plan's period as a list, for 逐年 lists that print none themselves. */
export function periodYears(header: Header): readonly number[] {
  const period = header.period?.value
  if (period === undefined) return []
  const years: number[] = []
  for (let year = period[0]; year <= period[1] && years.length < 20; year++) years.push(year)
  return years
}
