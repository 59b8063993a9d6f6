import { inText } from '../../text/span.ts'
import type { Range } from './target-clauses.ts'
import { distribute, isMeasure, PLACE, sameMembers } from './target-distribute.ts'
import { METRIC, subject } from './target-indicator.ts'
import { judge } from './target-judge.ts'
import { record } from './target-record.ts'
import { ofTrade, resumeVerb } from './target-resume.ts'
import type { Candidate } from './target-scan.ts'
import type { Reader, State } from './target-state.ts'
import { topic, topicBefore } from './target-topic.ts'
import { bind, THAN, withoutAsides } from './target-words.ts'
import { yearsIn } from './target-years.ts'

/** 比2010年的12万吨、9万吨｜分别减少8%、6%: where the values of a list start from. */
export const STARTED = new RegExp(`^[^，；]{0,30}?${THAN}\\d[^，；]*?(?=分别)`, 'u')

/** A、B分别达到 x、y and 逐年达到 a、b、c; false where the values do not fit the names. */
export function readList(reader: Reader, state: State, clause: Range, printed: readonly Candidate[], advance: () => void): boolean {
  const numbers = withUnit(printed)
  const first = numbers[0]
  const last = numbers.at(-1)
  if (first === undefined || last === undefined) return false
  const left = withoutAsides(reader.text.slice(clause.start, first.start).replace(STARTED, ''))
  const within = WITHIN.exec(reader.text.slice(last.end, clause.end))
  const binding = bind(left, within === null ? last.quantity.after : '以内')
  advance()
  const verdict = state.past ? 'past-result' : judge(reader, state, clause, first, binding, within?.[1] ?? '')
  if (verdict === 'past-result') state.past = true
  if (verdict !== undefined) return false
  const yearly = /逐年|依次/u.test(left) && !/分别/u.test(left)
  const bracket = YEARS_BEHIND.exec(reader.text.slice(last.end, clause.end))
  const printedYears = bracket === null ? undefined : yearsIn(reader.text, '', last.end + 1, last.end + bracket[0].length)[0]
  const inForce = printedYears ?? state.force
  const years = inForce !== undefined && inForce.years.length > 0 ? inForce.years : reader.plan.periodYears
  if (yearly) {
    if (years.length !== numbers.length) return false
    const [name] = distribute(binding.rest, undefined, false)
    numbers.forEach((number, i) => {
      const year = years[i]
      const span = inForce?.span ?? inText(first.start, first.start)
      if (year !== undefined) record(reader, { ...state, force: { year, span, years: [] } }, clause, number, binding, name ?? '')
    })
    return true
  }
  const range = state.force
  const again =
    /20\d\d/u.test(left) && range?.years.length === numbers.length ? undefined : saidAgain(state, binding.rest, left, numbers.length)
  const spread = range !== undefined && range.years.length === numbers.length ? range.years.map((year) => ({ ...range, year })) : state.due
  const period = BY_YEARS.test(left) && reader.plan.periodYears.length === numbers.length ? reader.plan.periodYears : []
  const each =
    spread.length === numbers.length ? spread : period.map((year) => ({ year, span: inText(first.start, first.start), years: [] }))
  if (again === undefined && each.length === numbers.length && distribute(binding.rest, numbers.length, true).length !== numbers.length) {
    const [name = ''] = distribute(binding.rest, undefined, false)
    const own = name.replace(/^、+|分别(?=.{2})/gu, '')
    const told = topicBefore(state.clause)
    const words = own === '' ? ((METRIC.test(told) ? told : state.indicator) ?? told) : resumeVerb(own, topic(state.clause))
    numbers.forEach((number, i) => {
      record(reader, { ...state, force: each[i] }, clause, number, binding, ofTrade(words, state.label))
    })
    return true
  }
  const behind = within === null ? (BEHIND.exec(reader.text.slice(last.end, clause.end))?.[1] ?? '') : `${within[1] ?? '办理'}时间`
  const names = (again ?? ofPlaces(state, binding.rest, numbers.length) ?? namesFor(binding.rest, state.clause, numbers.length)).map(
    (name) => ofTrade(behind === '' || METRIC.test(name) ? name : name.replace(/完成$/u, '') + behind, state.label),
  )
  if (names.length !== numbers.length) {
    if (!WHOSE.test(subject(binding.rest))) return false
    reader.doubt(clause.start, clause.end)
    return true
  }
  numbers.forEach((number, i) => {
    record(
      reader,
      state,
      clause,
      number,
      number.quantity.after === '' ? binding : { ...binding, op: bind('', number.quantity.after).op },
      names[i] ?? '',
    )
  })
  return true
}

/** 分别改造｜1万户、2万户: of what is not said. */
const WHOSE = /^分别\p{Script=Han}{2}$/u

/** 三年分别改造1万户、2万户、3万户: one for each year of the plan. */
const BY_YEARS = /(?:[两三四五]年|分?年度?)分别[^，；\d]{0,4}$/u

/** 逐年达到30%、35%、40%｜（2014—2016年）. */
const YEARS_BEHIND = /^（20\d\d(?:年)?[—–~～至到-]+20\d\d年）/u

/** 分别在3个、1个工作日｜内办结. */
const WITHIN = /^内(办结|办理完毕|完成|办成)?$/u

/** 分别新建60所、40所｜学校｜: what so many of are made. */
const BEHIND = /^(?:的)?([\p{Script=Han}“”]{2,16}?)(?:任务)?$/u

/** 分别不高于｜50｜和30微克/立方米, 压缩至｜5个｜、3个工作日: the unit is printed once, or whole, behind the last value. */
function withUnit(numbers: readonly Candidate[]): readonly Candidate[] {
  const unit = numbers.at(-1)?.quantity.unit
  if (unit === undefined) return numbers
  const isPart = (own: string | undefined) => own === undefined || (own === '个' && /^个(?:工作日|百分点|小时|月)$/u.test(unit))
  return numbers.map((number) => (isPart(number.quantity.unit) ? { ...number, quantity: { ...number.quantity, unit } } : number))
}

/** 到2023年A达到76%，B超过78%；到2025年，分别达到78%、80%: the indicators of this sentence, where the clause names none. */
function saidAgain(state: State, rest: string, left: string, count: number): readonly string[] | undefined {
  const said = state.said.slice(-count)
  const years = left.match(/20\d\d/gu)?.length ?? 0
  const unnamed = /^(?:[一二两三四五六\d]+[项个]指标)?$/u.test(subject(rest))
  return unnamed && years < count && said.length === count && new Set(said).size === count ? said : undefined
}

/** What 均 and 都 stand for: the members that were named before these measures, or those of the list before where no name stands: 2025年均达到100%. */
export function allOf({ members, listed, said }: State, own: readonly string[]): readonly string[] {
  if (listed > 1 && own.every((name) => name === '')) return said.slice(-listed)
  return members.length > 0 && own.every((name) => METRIC.test(name)) ? [...members, ...own] : own
}

/** 优良天数比率分别达到… after 甲区PM2.5, 乙区PM2.5: the places that the last list was of. */
function ofPlaces({ said }: State, rest: string, count: number): readonly string[] | undefined {
  const words = subject(rest)
  const last = said.slice(-count).map((one) => PLACE.exec(one))
  const measure = last[0]?.[2] ?? ''
  if (!isMeasure(words) || last.length < count || measure === '' || last.some((one) => one?.[2] !== measure)) return undefined
  return last.map((one) => (one?.[1] ?? '') + words)
}

/** The members that the values belong to: those of the clause, or of the clause before where this one names none. */
function namesFor(rest: string, before: string, count: number): string[] {
  const words = subject(rest)
  const both = count === 2 ? TOWN_AND_COUNTRY.exec(words) : null
  if (both !== null) return ['城镇', '农村'].map((side) => `${both[1]}${side}${both[2]}`)
  const names = distribute(rest, count, true)
  const again = names.length === count ? [] : sameMembers(words, before, count)
  if (again.length === count) return again
  if (names.length === count || before === '' || resumeVerb(words, topic(before)) === words)
    return words === '' ? distribute(topic(before), count, true) : names
  return distribute(topic(before), count, true).map((name) => words + name)
}

/** 城乡居民收入分别增长6%、8%: in towns, then in the country. */
const TOWN_AND_COUNTRY = /^((?:全[国省市县区州])?)城乡((?:常住)?居民[^，、和与及]*)$/u
