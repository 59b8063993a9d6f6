import { lastFrom } from '../../text/last-from.ts'
import type { Problem, Rejection } from '../../text/problem.ts'
import type { Span } from '../../text/span.ts'
import { hasAny, unitSet } from '../../text/unit-set.ts'
import { type Outline, type Section, walk, type Zone } from '../3-outline/outline.ts'
import type { Header, TargetFinding } from './findings.ts'
import { hideBrackets, type Range, splitSentences } from './target-clauses.ts'
import { datedValues, isDated } from './target-dated.ts'
import { deadlineYear, stageYear } from './target-due.ts'
import { hiddenNumbers } from './target-hidden.ts'
import { findMatrices } from './target-matrix.ts'
import { goodsOf } from './target-owner.ts'
import { DONE, NEXT, PROGRESS, REPORTING, TASKED, TURN } from './target-past.ts'
import { readSentence } from './target-reader.ts'
import { dropHeadline, dropRepeats } from './target-repeats.ts'
import { type Force, newReader, type Reader, type Setting } from './target-state.ts'
import { findIndicatorTables, type IndicatorTable, type TableValue } from './target-table.ts'
import { listYears } from './target-yearly.ts'
import { allDue, openingYear, periodYears, planYear, relativeYear, toldYear, yearsAhead } from './target-years.ts'

interface Region {
  readonly range: Range
  readonly setting: Setting
  readonly task: string | undefined
  /** The short heading that it stands under, for what its first clause leaves unsaid. */
  readonly topic?: string
  /** The heading of its part. */
  readonly heading?: string
  /** The year that heads its column, which is in force in it alone. */
  readonly year?: Force
}

/**
 * The numbers that the document commits to (DOMAIN 4), in document order. Every number that could be a target is one,
 * a rejection with its rule's name, or the problem `unread-target`. Linear in the text.
 */
export function findTargets(
  outline: Outline,
  header: Header,
): { targets: TargetFinding[]; problems: Problem<'text'>[]; rejections: Rejection<'text'>[] } {
  const text = outline.text.text
  const { masked, hidden } = hideBrackets(text)
  const plan = planYear(outline, header)
  const issued = issueYear(header)
  const reader = newReader(text, masked, outline.text.damaged, {
    planYear: allDue(outline) ?? plan,
    periodYears: periodYears(header),
    within: yearsAhead(text, header),
    firstYear: header.period?.value[0] ?? plan?.year ?? issued?.year ?? toldYear(text),
    lists: listYears(text),
    goods: goodsOf(header.title?.value ?? ''),
    thisYear: plan ?? (isWithin(issued, header.period?.value) ? (issued ?? openingYear(text)) : undefined),
  })
  const period = header.period
  const ends = period === undefined ? plan : { year: period.value[1], span: period.span }
  const tables = [
    ...findIndicatorTables(text, reader.plan.firstYear, ends),
    ...findMatrices(text, { year: plan, place: (header.place ?? header.province)?.value }),
  ].sort((a, b) => a.span.start - b.span.start)
  const bodies = [...walk(outline.sections)].map(({ section }) => section).sort((a, b) => a.body.start - b.body.start)
  for (const table of tables) readTable(reader, bodies, table)
  reader.tables.push(...tables.map((table) => table.span))
  const name = header.title?.value ?? /^\s*([^\n]{4,60})(?:\n|$)/u.exec(text.slice(0, 80))?.[1] ?? ''
  const legal =
    ((text.match(ARTICLE) ?? []).length >= 5 && !PLANNED.test(name)) ||
    REPLY.test(name) ||
    RULES.test(name) ||
    CALL.test(name) ||
    RULING.test(text.slice(0, 1000))
  const reporting = REPORTING.test(name)
  const answers = ANSWERS.test(name)
  const settingOf = (setting: Setting): Setting => (reporting ? 'background' : answers && setting === 'tasks' ? 'general' : setting)
  const rows = bodies.filter((section) => section.cells !== undefined).sort((a, b) => a.span.start - b.span.start)
  readRegion(reader, { range: outline.front, setting: settingOf(legal ? 'regulation' : 'tasks'), task: undefined }, undefined, rows)
  const forces = new Map<Section, Force>()
  let goals: Force
  let zone: Zone | undefined
  let far = false
  for (const { section, above } of walk(outline.sections)) {
    if (section.zone !== zone && !(isGoal(section.zone) && zone !== undefined && isGoal(zone))) goals = undefined
    zone = section.zone
    const parent = above.at(-1)
    const led = parent === undefined ? undefined : forces.get(parent)
    let force: Force = isGoal(section.zone) ? (led ?? goals) : led
    const judged = [...above, section].some(({ title }) => ELIGIBLE.test(headingOf(title)))
    const ahead = NEXT.test(section.title) || above.some(({ title }) => NEXT.test(title))
    const plain = judged
      ? 'eligibility'
      : DONE.test(section.title) || above.some(({ title }) => DONE.test(title))
        ? 'background'
        : legal && !isGoal(section.zone)
          ? 'regulation'
          : section.zone
    const setting = ahead ? plain : settingOf(plain)
    const { thisYear } = reader.plan
    if (thisYear !== undefined && /今年|明年|本年度/u.test(headingOf(section.title))) force = relativeYear(section.title, thisYear) ?? force
    if (section.task !== undefined) force = deadlineYear(reader, section) ?? stageYear(section) ?? force
    const before = reader.targets.length
    if (section.cells === undefined) far = [...above, section].some(({ title }) => FAR.test(title))
    const dated = readDated(reader, section, setting)
    for (const region of regionsOf(text, section, setting, plain)) {
      if (isDated(dated, region.range)) continue
      const past = (region.year?.year ?? Number.POSITIVE_INFINITY) < (reader.plan.firstYear ?? 0)
      const told = past ? { ...region, setting: 'background' as const } : region
      const after = readRegion(far ? farOf(reader) : reader, told, region.year ?? force, section.cells ? [] : rows)
      if (region.year === undefined) force = after
    }
    dropRepeats(reader, before, section)
    forces.set(section, force)
    if (isGoal(section.zone)) goals = force
  }
  const ended = /[；，]\s*$/u.test(text.slice(Math.max(0, outline.back.start - 3), outline.back.start))
  const back = ended && zone !== undefined && isGoal(zone) ? goals : undefined
  readRegion(reader, { range: outline.back, setting: settingOf(legal ? 'regulation' : 'safeguards'), task: undefined }, back, rows)
  const within = (range: Range) => inTable(reader, range)
  for (const number of hiddenNumbers(
    text,
    hidden.filter((range) => !within(range)),
  ))
    reader.refuse(number.rule, number.start, number.end)
  const byPlace = (a: { span: Span<'text'> | undefined }, b: { span: Span<'text'> | undefined }) =>
    (a.span?.start ?? 0) - (b.span?.start ?? 0)
  dropHeadline(reader)
  const targets = [...reader.targets].sort((a, b) => a.valueSpan.start - b.valueSpan.start)
  return { targets, problems: reader.problems, rejections: [...reader.rejections].sort(byPlace) }
}

/** 未来五年主要任务: parts of a yearly document that look further. */
const FAR = /(?:未来|今后)(?:[三五35])年/u
const farOf = (reader: Reader): Reader => ({ ...reader, plan: { ...reader.plan, planYear: undefined } })

const isGoal = (zone: Zone) => zone === 'goals' || zone === 'general'

/** What goes on with the measure before it. */
const STATES = /^20\d\d年?(?:底|末)?(?:前|要|应|力争)?(?:达|突破|实现|超过|为|不低于|控制|保持|稳定)/u

/** Whether a plan is issued in one of the years that it plans for, as far as it says which. */
const isWithin = (issued: Force, period: readonly [number, number] | undefined): boolean =>
  period === undefined || (issued !== undefined && issued.year >= period[0] && issued.year <= period[1])

/** The title and the body of a section, as one where the title ends in the middle of a sentence; the task of a row is `planned`, whatever the row then reports. */
function regionsOf(text: string, section: Section, setting: Setting, planned: Setting): Region[] {
  const task = section.task === undefined ? undefined : section.path
  const topic = section.title.length <= 16 && !/[\d，。；：、]/u.test(section.title) ? section.title : ''
  if (section.cells !== undefined)
    return section.cells
      .filter((cell) => cell.column === 'task' || cell.column === 'other' || cell.column === 'group')
      .flatMap((cell) => {
        const year = cell.year === undefined ? undefined : { ...cell.year, years: [] }
        const own = { range: cell.span, setting: cell.column === 'task' ? planned : setting, task, heading: section.title, year }
        const amounts = year === undefined && cell.span.start > section.titleSpan.end ? amountsIn(text, cell.span, section.title) : []
        if (amounts.length > 0) return amounts.map((amount) => ({ ...own, ...amount }))
        return [{ ...own, topic: cell.span.start > section.titleSpan.end ? topic : '' }]
      })
  const { titleSpan, body } = section
  if (
    titleSpan.end === body.start &&
    titleSpan.end > titleSpan.start &&
    STATES.test(text.slice(body.start, Math.min(body.end, body.start + 12)))
  )
    return [{ range: { start: titleSpan.start, end: body.end }, setting, task, heading: section.title }]
  const regions: Region[] = []
  if (section.titleSpan.end > section.titleSpan.start) regions.push({ range: section.titleSpan, setting, task, heading: section.title })
  if (section.body.end > section.body.start) regions.push({ range: section.body, setting, task, topic, heading: section.title })
  return regions
}

const AMOUNT = /^(?:[≥≤]|不少于|不低于|不超过|超过|达到|约)?\d[\d.]*[^\d，。；、的]{1,6}$/u

/** The amounts of a cell that holds nothing else, each with the item of the task that it is of: 新建食堂；新增床位 → 30家；3000张. */
function amountsIn(text: string, cell: Span<'text'>, title: string): { range: Range; topic: string }[] {
  const amounts = text.slice(cell.start, cell.end).split('；')
  const items = amounts.length === 1 ? [title] : title.split(/[；、]/u)
  if (items.length !== amounts.length || title.length > LONGEST_ITEM || !amounts.every((amount) => AMOUNT.test(amount))) return []
  let at = cell.start
  return amounts.map((amount, i) => {
    const range = { start: at, end: at + amount.length }
    at = range.end + 1
    return { range, topic: items[i] ?? '' }
  })
}
const LONGEST_ITEM = 60

/** Reads a region sentence by sentence, without the `rows` of tables in it, which are read by themselves; gives the year in force at its end. */
function readRegion(reader: Reader, region: Region, force: Force, rows: readonly Section[]): Force {
  let current = force
  let conditions = false
  let told = false
  let aimed = false
  let topic = region.topic ?? ''
  for (const sentence of splitSentences(reader.masked, region.range)) {
    if (inTable(reader, sentence) || holds(lastFrom(rows, sentence.start, (row) => row.span.start)?.span, sentence)) continue
    const words = reader.text.slice(sentence.start, sentence.end)
    told = PROGRESS.test(words) || (told && reader.text[sentence.start - 1] !== '\n' && !TURN.test(words))
    aimed ||= region.setting === 'general' && AIMED.test(words)
    conditions = CONDITIONS.test(words) || (conditions && ITEM.test(words))
    if (!hasAny(NUMERALS, reader.text, sentence.start, sentence.end)) {
      topic = ''
      continue
    }
    const tasked = region.setting === 'background' && TASKED.test(words)
    const plain = aimed ? 'goals' : region.setting
    const setting = tasked ? 'tasks' : told ? 'background' : conditions ? 'eligibility' : plain
    const after = readSentence(reader, sentence, { setting, task: region.task, heading: region.heading ?? '', topic }, current)
    if (!told) current = after
    topic = ''
  }
  return current
}

/** 力争实现以下目标：: what guiding text aims at stands below. */
const AIMED = /(?:以下|如下|下列)(?:主要|具体|工作|总体|发展)?目标(?:任务)?(?:是|为)?[：:]/u

/** The values of an indicator table, each with the year of its column. */
function readTable(reader: Reader, bodies: readonly Section[], table: IndicatorTable): void {
  const holder = lastFrom(bodies, table.span.start, (section) => section.body.start)
  addValues(reader, holder?.task !== undefined && table.span.start < holder.body.end ? holder.path : undefined, table.values)
  for (const { start, end } of table.passed) reader.refuse('table-cell', start, end)
}

/** The values of a row's columns of years: those of years to come are targets. */
function readDated(reader: Reader, section: Section, setting: Setting): TableValue[] {
  const values = setting === 'background' ? [] : datedValues(reader.text, section)
  const isDue = ({ year }: TableValue) => (year?.year ?? 0) >= (reader.plan.firstYear ?? 0)
  addValues(reader, section.task === undefined ? undefined : section.path, values.filter(isDue))
  for (const { valueSpan } of values.filter((value) => !isDue(value))) reader.refuse('table-cell', valueSpan.start, valueSpan.end)
  return values
}

/** The values of a table, those of `task`. */
function addValues(reader: Reader, task: string | undefined, values: readonly TableValue[]): void {
  for (const { indicator, op, value, unit, year, change, row, valueSpan } of values)
    reader.targets.push({
      task,
      indicator,
      op,
      value,
      unit,
      year: year?.year,
      per: undefined,
      change,
      stretch: false,
      span: row,
      valueSpan,
      opSpan: undefined,
      yearSpan: year?.span,
      yearInherited: year !== undefined,
    })
}

const NUMERALS = unitSet('0123456789百千万亿零一二两三四五六七八九十番')
/** Whether a range lies within an indicator table. */
const inTable = (reader: Reader, range: Range): boolean =>
  holds(
    lastFrom(reader.tables, range.start, (span) => span.start),
    range,
  )

/** Whether `range`, which starts behind the start of `outer`, lies within it. */
const holds = (outer: Range | undefined, range: Range): boolean => outer !== undefined && range.end <= outer.end

/** Titles of plans, which some number by articles. */
const PLANNED = /(?:规划|纲要|计划|行动方案|行动计划|建设方案|发展方案|治理方案|工作要点)(?:（[^）]*）)?》?(?:的通知)?$/u
/** What was asked and answered tells how things stand, and of goals only by their years. */
const ANSWERS = /问答|答记者问|访谈/u
/** A reply grants one thing: its numbers describe that thing, unless it sets a year or a goal. */
const REPLY = /(?:批复|复函)$/u
/** Titles of rules: what they number are terms. */
const RULES =
  /(?:规程|规则|规定|条例|章程|准则|守则|管理办法|暂行办法|认定办法|实施细则|细则|评审条件|申报条件|申报指南|评选办法|评审办法|资助办法|技术规范|工作指引|应急预案)(?:（[^）]*）)?》?(?:的通知)?$/u
/** Calls for entries, applicants and candidates: their numbers are quotas and terms. */
const CALL =
  /(?:征集|征文|申报|招聘|招聘会|招生|招考|大赛|竞赛|选拔赛|职称|考试|培训班|研修班|报名|入库)[^，。；\n]{0,18}(?:通知|公告|启事|简章|函)(?:（[^）]*）)?$/u
/** What rules say of themselves, where their articles were not printed as such. */
const RULING = /制[定订]本(?:实施|暂行|试行)?(?:办法|条例|规定|细则|规则|规程|准则)/u
/** Articles of a regulation. */
const ARTICLE = /(?:^|[\n。])第[一二三四五六七八九十百]+条/gu
/** A heading, or the first clause of a sentence that stands as one: 完善补贴政策，…优化申报流程 is of no conditions. */
const headingOf = (title: string) => (title.length > 30 ? (/^[^，；]+/u.exec(title)?.[0] ?? title) : title)
/** Headings over what applicants must be or have. */
const ELIGIBLE =
  /(?:申报|申请|认定|评选|征集|推荐|参评|准入|报名|招聘|资助|支持|奖励|设立|遴选|选拔|入选|入园|入驻|备案)(?:人|单位|企业|对象|主体|人员)?的?(?:基本|具体|应具备的?)?(?:条件|资格|材料|程序|流程)|^(?:基本|必备|资格|入选|评选|任职)(?:条件|要求)$|(?:符合|具备|满足).{0,12}(?:条件|要求)$/u
/** A sentence that opens a list of conditions, and the items under it. */
const CONDITIONS =
  /(?:符合|具备|满足)(?:以下|下列|如下|上述)?[^，。；]{0,10}(?:条件|资格)(?:之一)?的?(?:[：:（(]|$)|(?:以下|下列|如下)(?:基本|具体)?(?:条件|情形)(?:之一)?的?(?:(?:，可|均可|可)[^，。：]{2,12})?(?:[：:，]|$)/u
const ITEM = /^\s*(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．)）](?!\d)|[①-⑳]|[一二三四五六七八九十]是)/u

/** The year of the document's date, else of its number; the words that print it. */
function issueYear(header: Header): Force {
  const { issuedOn, docNumber } = header
  if (issuedOn !== undefined) return { year: Number(issuedOn.value.slice(0, 4)), span: issuedOn.span, years: [] }
  const printed = docNumber === undefined ? null : /(?:19|20)\d\d/u.exec(docNumber.value)
  return printed === null || docNumber === undefined ? undefined : { year: Number(printed[0]), span: docNumber.span, years: [] }
}
