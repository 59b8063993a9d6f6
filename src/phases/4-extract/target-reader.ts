import { unitKind } from '../../lexicon/units.ts'
import type { Problem, Rejection } from '../../text/problem.ts'
import { inText, type Span } from '../../text/span.ts'
import type { Zone } from '../3-outline/outline.ts'
import type { TargetFinding } from './findings.ts'
import { CLAUSE, type Range, splitAt } from './target-clauses.ts'
import { distribute, METRIC, object, resumeNoun, resumeThreshold, sharedVerbPhrase, topic } from './target-indicator.ts'
import { judge } from './target-judge.ts'
import { type Piece, piecesOf } from './target-pieces.ts'
import { type Candidate, scanNumbers } from './target-scan.ts'
import { type Binding, bind } from './target-words.ts'
import { type YearInForce, yearsIn } from './target-years.ts'

/** The year in force, undefined where none is. */
export type Force = YearInForce | undefined

export interface Plan {
  readonly planYear: Force
  readonly periodYears: readonly number[]
  /** Years before it are the past. */
  readonly firstYear: number | undefined
}

/** Collects what is read of one document. */
export interface Reader {
  readonly text: string
  readonly masked: string
  readonly plan: Plan
  readonly damaged: readonly Span<'text'>[]
  readonly targets: TargetFinding[]
  readonly problems: Problem<'text'>[]
  readonly rejections: Rejection<'text'>[]
  refuse(rule: string, start: number, end: number): void
  doubt(start: number, end: number): void
}

/** An empty collection for one document. */
export function newReader(text: string, masked: string, damaged: readonly Span<'text'>[], plan: Plan): Reader {
  const problems: Problem<'text'>[] = []
  const rejections: Rejection<'text'>[] = []
  return {
    text,
    masked,
    plan,
    damaged,
    targets: [],
    problems,
    rejections,
    refuse: (rule, start, end) => rejections.push({ kind: 'target', rule, span: inText(start, end) }),
    doubt: (start, end) =>
      problems.push({
        code: 'unread-target',
        message: `「${text.slice(start, end)}」 looks like a target and was not read.`,
        hint: 'Read the sentence; a number with a unit but without a verb, a level or a measure is left out.',
        span: inText(start, end),
      }),
  }
}

/** What a sentence carries from clause to clause. */
interface State {
  readonly zone: Zone
  readonly task: string | undefined
  force: Force
  /** Whether the year in force was read in this sentence. */
  own: boolean
  past: boolean
  /** The due years read in this sentence, for 到2020年、2025年 … 分别达到 x、y. */
  due: YearInForce[]
  perYear: boolean
  /** Whether a target was read in this sentence. */
  open: boolean
  indicator: string | undefined
  clause: string
}

/** Reads one sentence; gives the year in force after it. */
export function readSentence(reader: Reader, sentence: Range, zone: Zone, task: string | undefined, force: Force): Force {
  const state: State = {
    zone,
    task,
    force,
    own: false,
    past: false,
    due: [],
    perYear: false,
    open: false,
    indicator: undefined,
    clause: '',
  }
  for (const clause of splitAt(reader.masked, sentence, CLAUSE)) {
    readClause(reader, state, clause)
    state.clause = reader.text.slice(clause.start, clause.end)
  }
  return state.force
}

/** No sentence of prose has a longer clause; what has is a damaged page or a dump of figures. */
const LONGEST = 1200

function readClause(reader: Reader, state: State, clause: Range): void {
  const { candidates, refused } = scanNumbers(reader.masked, clause)
  for (const number of refused) reader.refuse(number.rule, number.start, number.end)
  if (clause.end - clause.start > LONGEST) {
    for (const number of candidates) reader.refuse('overlong-clause', number.start, number.end)
    return
  }
  const years = yearsIn(reader.text, reader.masked, clause.start, clause.end)
  const words = reader.text.slice(clause.start, clause.end)
  if (/每年|每季度|年均(?:培训|新增|培育|开展|组织|建设|引进)/u.test(words)) state.perYear = true
  else if (years.some((year) => year.years.length === 0)) state.perYear = false
  let next = 0
  const advance = (until: number) => {
    for (let year = years[next]; year !== undefined && year.span.start < until; year = years[++next]) {
      state.past = reader.plan.firstYear !== undefined && year.year < reader.plan.firstYear
      if (state.past) continue
      state.force = year
      state.due.push(year)
      state.own = true
    }
  }
  if (
    candidates.length > 1 &&
    /分别|逐年|依次/u.test(words) &&
    readList(reader, state, clause, candidates, () => advance(candidates[0]?.start ?? clause.end))
  ) {
    advance(clause.end)
    return
  }
  for (const piece of piecesOf(reader.masked, clause, candidates)) {
    advance(piece.numbers[0]?.start ?? piece.end)
    readPiece(reader, state, clause, piece)
  }
  advance(clause.end)
}

/** A、B分别达到 x、y and 逐年达到 a、b、c; false where the values do not fit the names. */
function readList(reader: Reader, state: State, clause: Range, numbers: readonly Candidate[], advance: () => void): boolean {
  const first = numbers[0]
  const last = numbers.at(-1)
  if (first === undefined || last === undefined) return false
  const left = reader.text.slice(clause.start, first.start)
  const binding = bind(left, last.quantity.after)
  advance()
  if (state.past || judge(reader, state, clause, first, binding, '') !== undefined) return false
  const yearly = /逐年|依次/u.test(left) && !/分别/u.test(left)
  const years = state.force !== undefined && state.force.years.length > 0 ? state.force.years : reader.plan.periodYears
  if (yearly) {
    if (years.length !== numbers.length) return false
    const [name] = distribute(binding.rest, undefined, false, false)
    numbers.forEach((number, i) => {
      const year = years[i]
      const span = state.force?.span ?? inText(first.start, first.start)
      if (year !== undefined) push(reader, { ...state, force: { year, span, years: [] } }, clause, number, binding, name ?? '')
    })
    return true
  }
  if (state.due.length === numbers.length && distribute(binding.rest, numbers.length, true, false).length !== numbers.length) {
    const [name] = distribute(binding.rest, undefined, false, false)
    numbers.forEach((number, i) => {
      push(reader, { ...state, force: state.due[i] }, clause, number, binding, name ?? '')
    })
    return true
  }
  const names = distribute(binding.rest, numbers.length, true, false)
  if (names.length !== numbers.length) return false
  numbers.forEach((number, i) => {
    push(
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

function readPiece(reader: Reader, state: State, clause: Range, piece: Piece): void {
  const target = piece.numbers.at(-1)
  if (target === undefined) return
  let from = piece.start
  const kept: Candidate[] = []
  for (const [i, number] of piece.numbers.slice(0, -1).entries()) {
    const following = piece.numbers[i + 1] ?? target
    const between = reader.text.slice(number.end, following.start)
    const binding = bind(between, '')
    if (/[由从]$/u.test(reader.text.slice(from, number.start)) && binding.rest === '') {
      reader.refuse('baseline', number.start, number.end)
    } else if (binding.rest === '' && (binding.change !== undefined || binding.level || binding.opAt !== undefined)) {
      kept.push(number)
    } else reader.refuse('threshold', number.start, number.end)
  }
  for (const number of [...kept, target]) {
    const end = number === target ? piece.end : (kept[kept.indexOf(number) + 1] ?? target).start
    readNumber(reader, state, clause, { start: from, end, numbers: [number] }, number)
    from = number.end
  }
}

function readNumber(reader: Reader, state: State, clause: Range, piece: Piece, number: Candidate): void {
  const left = reader.text.slice(piece.start, number.start)
  const right = number.end < piece.end && number !== undefined ? reader.text.slice(number.end, piece.end) : ''
  const binding = withoutBaseline(bind(left, number.quantity.after))
  const verdict = judge(reader, state, clause, number, binding, right)
  if (verdict === 'doubt') {
    reader.doubt(piece.start, piece.end)
    return
  }
  if (verdict !== undefined) {
    reader.refuse(verdict, number.start, number.end)
    return
  }
  if (reader.damaged.some((span) => span.start < piece.end && span.end > piece.start)) {
    reader.refuse('damaged-text', number.start, number.end)
    return
  }
  const noun = right.replace(/^(?:的)?(?:规模|目标|水平|标准)?$/u, '')
  const rate = number.quantity.unit === '%'
  if (/^[\p{Script=Han}“A-Za-z\d]/u.test(noun) && !(binding.level && METRIC.test(binding.rest))) {
    const later = reader.text.slice(piece.end, clause.end)
    const phrase = /^在/u.test(left) ? sharedVerbPhrase(later.slice(later.search(/[家个项]/u) + 1).replace(/^以上/u, '')) : undefined
    const words = rate
      ? rateOf(noun)
      : phrase !== undefined && sharedVerbPhrase(noun) === undefined
        ? `${phrase}的${noun}`
        : object(binding.words.startsWith('突破') ? left : binding.rest, noun)
    const counted = binding.words === '突破' || binding.words === '近' ? { ...binding, op: bind('', number.quantity.after).op } : binding
    push(reader, state, clause, number, counted, words)
    return
  }
  const all = /(?:均|都)(?:要|应|须)?$/u.test(binding.rest) || /均|都/u.test(binding.words)
  const stretch =
    /^(?:力争|争取|努力|冲刺|力求|奋斗目标|并力争|最好)/u.test(binding.words) || /^(?:并)?(?:力争|争取|努力|冲刺)$/u.test(binding.rest)
  const names = distribute(binding.rest, undefined, all, rate && binding.change === undefined)
  for (const name of names) {
    let words = resumeThreshold(resumeNoun(name, state.indicator), state.indicator)
    if (words === '' || /^[的年]?$/u.test(words)) words = state.indicator ?? topic(state.clause)
    push(reader, state, clause, number, binding, words, stretch && name === '' && state.indicator !== undefined)
  }
}

/** 由40个 of 改良站由40个增加到90个 is where it starts: the indicator is what stands before. */
function withoutBaseline(binding: Binding): Binding {
  return { ...binding, rest: binding.rest.replace(/[由从]\d[\d.]*[^\d]{0,6}$/u, '') }
}

/** 力争50%以上县（市、区）达标 measures the share of those that do. */
function rateOf(noun: string): string {
  const reached = /^(?:的)?(.+?)(达标|达到.+|实现.+|建成.+|完成.+|通过.+|纳入.+|开展.+)$/u.exec(noun)
  return reached === null ? noun : `${reached[2]}${reached[1]}比例`
}

function push(reader: Reader, state: State, clause: Range, number: Candidate, binding: Binding, indicator: string, stretch = false): void {
  const { quantity } = number
  const kind = quantity.unit === undefined ? undefined : unitKind(quantity.unit)
  const words = underCampaign(indicator.trim(), state.clause)
  if (words.length < 2) {
    reader.doubt(clause.start, clause.end)
    return
  }
  state.indicator = words
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
  const year = state.force ?? (state.perYear ? undefined : plan)
  const yearly = binding.change === 'annual_growth' && kind !== 'share'
  const doubled = kind === 'share' && quantity.unit === '倍' && binding.change === undefined && !binding.level
  reader.targets.push({
    task: state.task,
    indicator: words,
    op: Array.isArray(quantity.value) ? 'range' : binding.op,
    value: quantity.value,
    unit: quantity.unit,
    year: year?.year ?? plan?.year,
    per: state.perYear || yearly ? 'year' : undefined,
    change: yearly ? undefined : doubled ? 'increase' : binding.change,
    stretch,
    span: inText(clause.start, clause.end),
    valueSpan: inText(number.start, number.start + quantity.numberEnd),
    opSpan,
    yearSpan: (year ?? plan)?.span,
    yearInherited: (year ?? plan) !== undefined && !(state.own && state.force !== undefined),
  })
}

/** 深入开展“X”活动，每年创建示范点100个: a bare 示范点 is one of the campaign named just before. */
function underCampaign(words: string, before: string): string {
  if (words.length > 8 || !/示范|试点|达标/u.test(words) || words.includes('“')) return words
  const name = /(“[^”]{2,16}”)(?:活动|行动|工程|计划|创建|创建活动|建设)?$/u.exec(before)?.[1]
  return name === undefined ? words : name + words
}
