import { unitKind } from '../../lexicon/units.ts'
import { inText } from '../../text/span.ts'
import type { Range } from './target-clauses.ts'
import type { Candidate } from './target-scan.ts'
import type { Reader, State } from './target-state.ts'
import type { Binding } from './target-words.ts'

/** 的地区, 按照: what is left where the measure itself was not found. */
const NAMELESS = /^(?:的(?![士确])|按照?$|原则上$|不低于|不超过|一[个批次]$|每次$|安排$|之间$|(?:全面|基本|全部|逐步|继续|加快|进一步)$)/u

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
  const words = underCampaign(indicator.trim(), state.clause)
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
  const per =
    (state.perYear && !growth && (kind !== 'share' || /每年/u.test(reader.text.slice(clause.start, clause.end)))) || yearly
      ? 'year'
      : undefined
  // What is done every year is due in none.
  const year = per === undefined ? (state.force ?? plan) : undefined
  reader.targets.push({
    task: state.task,
    indicator: words,
    op: Array.isArray(quantity.value) ? 'range' : binding.op,
    value: quantity.value,
    unit: quantity.unit,
    year: year?.year,
    per,
    change: yearly ? (points ? 'increase' : undefined) : doubled ? 'increase' : binding.change,
    stretch,
    span: inText(clause.start, clause.end),
    valueSpan: inText(number.start, number.start + quantity.numberEnd),
    opSpan,
    yearSpan: year?.span,
    yearInherited: year !== undefined && !(state.own && state.force !== undefined),
  })
}

/** 深入开展“X”活动，每年创建示范点100个: a bare 示范点 is one of the campaign named just before. */
function underCampaign(words: string, before: string): string {
  if (words.length > 8 || !/示范|试点|达标/u.test(words) || words.includes('“')) return words
  const name = /(“[^”]{2,16}”)(?:活动|行动|工程|计划|创建|创建活动|建设)?$/u.exec(before)?.[1]
  return name === undefined ? words : name + words
}
