import { placeAt } from '../../lexicon/places.ts'
import { unitKind } from '../../lexicon/units.ts'
import { inText } from '../../text/span.ts'
import type { TargetFinding } from './findings.ts'
import type { Range } from './target-clauses.ts'
import { withOwner } from './target-owner.ts'
import type { Candidate } from './target-scan.ts'
import type { Reader, State } from './target-state.ts'
import type { Binding } from './target-words.ts'

/** 的地区, 按照: what is left where the measure itself was not found. */
const NAMELESS = /^(?:的(?![士确])|按照?$|原则上$|不低于|不超过|一[个批次]$|每次$|安排$|之间$|(?:全面|基本|全部|逐步|继续|加快|进一步)$)/u

/** What a number is for, or the years that it is due in each of, stands no further before it. */
const FAR = 120

/** A longer name is no more what the next number leaves out: it would grow with each number of a long list. */
const longestSaid = 60

/** Adds a target, or the doubt that its number measures nothing that has a name. */
export function record(
  reader: Reader,
  state: State,
  clause: Range,
  number: Candidate,
  binding: Binding,
  indicator: string,
  stretch = false,
): void {
  const { quantity } = number
  const kind = quantity.unit === undefined ? undefined : unitKind(quantity.unit)
  const before = reader.text.slice(Math.max(clause.start, number.start - FAR), number.start)
  const apart = EACH_YEAR.exec(before)?.[0].match(/20\d\d/gu)?.length ?? 0
  const printed = apart === 0 ? indicator.trim() : indicator.trim().replace(/^各(?=.{2})/u, '')
  const named = withoutNamed(printed)
  const last = reader.targets.at(-1)
  const words = withOwner(named, {
    clause: state.clause,
    before: sentenceBefore(reader, number),
    counted: reader.masked[clause.start - 1] === '，' && last?.span.end === clause.start - 1 ? state.indicator : undefined,
    heading: state.heading,
    goods: reader.plan.goods,
  })
  if (words.length < 2 || NAMELESS.test(words) || ((kind === 'share' || kind === 'money') && words.endsWith('的'))) {
    reader.doubt(clause.start, clause.end)
    return
  }
  state.indicator = words.length > longestSaid ? undefined : words
  state.reached = undefined
  state.said.push(words)
  state.open = true
  const afterAt = number.start + quantity.unitEnd
  const leftAt = number.start - (binding.opAt === undefined ? 0 : binding.opAt[1] - binding.opAt[0])
  const opSpan =
    quantity.after !== ''
      ? inText(afterAt, afterAt + quantity.after.length)
      : binding.opAt === undefined || binding.op === '='
        ? undefined
        : inText(leftAt, number.start)
  const plan = reader.plan.planYear
  const points = kind === 'share' && quantity.unit?.endsWith('百分点')
  const yearly = binding.change === 'annual_growth' && (kind !== 'share' || points)
  const growth = binding.change === 'annual_growth' && !yearly
  const doubled =
    kind === 'share' && quantity.unit === '倍' && binding.change === undefined && (!binding.level || reader.text[number.start] === '翻')
  const rated = kind === 'count' && YEARLY.test(quantity.unit ?? '')
  const per =
    rated ||
    (state.perYear && apart === 0 && !growth && (kind !== 'share' || /每年|逐年/u.test(reader.text.slice(clause.start, clause.end)))) ||
    yearly
      ? 'year'
      : undefined
  // What is done every year is due in none.
  const year = per === undefined ? (state.force ?? plan) : undefined
  const target: Omit<TargetFinding, 'year' | 'yearSpan'> = {
    task: state.task,
    indicator: words,
    op: Array.isArray(quantity.value) ? 'range' : isWhole(quantity, binding) ? '=' : binding.op,
    value: quantity.value,
    unit: kind === 'money' ? `${quantity.unit}${perHead(before)}` : rated ? quantity.unit?.replace(YEARLY, '') : quantity.unit,
    per,
    change: yearly ? (points ? 'increase' : undefined) : doubled ? 'increase' : binding.change,
    stretch,
    span: inText(clause.start, clause.end),
    valueSpan: inText(number.start, number.start + quantity.numberEnd),
    opSpan,
    yearInherited: year !== undefined && !(state.own && state.force !== undefined),
  }
  const due = apart > 0 && per === undefined && state.due.length >= apart ? state.due.slice(-apart) : [year]
  for (const one of due) reader.targets.push({ ...target, year: one?.year, yearSpan: one?.span })
}

/** 参加上海、广州等｜知名展会, 打造“甲号”“乙号”等｜服务品牌: what is counted, without the names that tell places of some of it, or some of it. */
function withoutNamed(words: string): string {
  const [whole, deed = '', list = ''] = SOME.exec(words) ?? []
  const placed = list.split(/[、等]/u).some((name) => name !== '' && placeAt(name, 0)?.length === name.length)
  const quoted = /“.*[、”].*“|、.*“|”、/u.test(list)
  return whole !== undefined && (placed || quoted) ? deed + words.slice(whole.length) : words
}
const SOME =
  /^((?:[\p{Script=Han}]{0,6}?(?:新建|新增|改造|推广|举办|组织|参加|引进|开发|建设|培育|打造|培训|开展|治理|整治|提升|发展|种植|实施|完成|关停|淘汰|招引))?)((?:[^，、。；]{1,18}、|“[^“”]{1,16}”(?=[“等]))+[^，、。；]{0,18}?(?<![高中初平同相对上优劣头甲乙何])等)(?=[\p{Script=Han}“][^、]*$)(?!.{0,2}(?:级|次|额|价)$)/u

/** 4次/年: how often in a year. */
const YEARLY = /(?<=[次场期])[/／]年$/u

/** 2020年、2021年各｜认定10家: as many in each of the years. */
const EACH_YEAR = /(?:20\d\d年?(?:[、和与及]|以及)){1,5}20\d\d年度?(?:每年)?各(?!类|级|项|种|地|方|部门|单位|[省市县区州镇乡])/u

/** 分别达到｜100%｜和85%以上: no share is more than the whole. */
const isWhole = ({ value, unit, after }: Candidate['quantity'], { op, opAt }: Binding): boolean =>
  value === 100 && unit === '%' && after === '' && op === '>=' && opAt === undefined

/** 每人每月｜374元, 每人每年｜7680元和｜6200元: what the sum is for. */
function perHead(before: string): string {
  const term = /^.*(?:每人每(?=[年月天日])|(?=月人均$))([年月天日])/u.exec(before)?.[1]
  return term === undefined ? '' : `/人·${term}`
}

/** The sentence up to a number, as far as it is near. */
function sentenceBefore({ text, masked }: Reader, { start }: Candidate): string {
  const from = Math.max(0, start - FAR)
  const near = masked.slice(from, start)
  return text.slice(from + Math.max(near.lastIndexOf('。'), near.lastIndexOf('\n')) + 1, start)
}
