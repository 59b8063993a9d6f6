import { touching } from '../../text/span.ts'
import { type Range, splitClauses } from './target-clauses.ts'
import { distribute } from './target-distribute.ts'
import { CAPACITY, coverage, METRIC, object, sharedVerbPhrase, subject, trimLead } from './target-indicator.ts'
import { grantIn, judge } from './target-judge.ts'
import { readList } from './target-list.ts'
import { type Piece, piecesOf } from './target-pieces.ts'
import { record } from './target-record.ts'
import {
  nounAhead,
  resumeGroup,
  resumeMeasure,
  resumeNoun,
  resumeRate,
  resumeShare,
  resumeThreshold,
  resumeVerb,
  topicBefore,
} from './target-resume.ts'
import { type Candidate, type Numbers, scanNumbers } from './target-scan.ts'
import type { Force, Reader, Setting, State } from './target-state.ts'
import { type Binding, bind, SINCE } from './target-words.ts'
import { yearsIn } from './target-years.ts'

/** Results that a clause reports, for it and the clauses after it, until a year to come is named. */
const REPORT =
  /(?:[近这]?(?:[一二三四五六七八九十几两]|\d+)年来|近年来|多年来|以来|截[至止]|(?<![由从])目前|(?<![由从])现有|(?<![由从])原有|期间[^，]{0,12}(?:共|累计))/u
/** What a sentence turns to after its report. */
const AHEAD = /力争|争取|确保|努力|目标|计划/u

/** What stands before the number that a change starts from. */
const BASELINE = new RegExp(`[由从]${SINCE}$`, 'u')
const FROM = new RegExp(`[由从]${SINCE}\\d[\\d.]*[^\\d]{0,10}$`, 'u')

/** Reads one sentence; gives the year in force after it. */
export function readSentence(reader: Reader, sentence: Range, setting: Setting, task: string | undefined, force: Force): Force {
  const clauses = splitClauses(reader.masked, sentence)
  const numbers = clauses.map((clause) => scanNumbers(reader.masked, clause))
  const counts = numbers.some(({ candidates }) => candidates.length > 0)
  const state: State = {
    setting,
    task,
    force,
    own: false,
    past: false,
    due: [],
    perYear: false,
    open: false,
    indicator: undefined,
    said: [],
    rate: undefined,
    clause: '',
    grantAt: counts ? sentence.start + grantIn(reader.text.slice(sentence.start, sentence.end)) : Number.POSITIVE_INFINITY,
  }
  clauses.forEach((clause, at) => {
    const { candidates, refused } = numbers[at] as Numbers
    if (reader.masked[clause.start - 1] === '；') state.perYear = false
    for (const number of refused) reader.refuse(number.rule, number.start, number.end)
    if (clause.end - clause.start > LONGEST) for (const number of candidates) reader.refuse('overlong-clause', number.start, number.end)
    else readClause(reader, state, clause, candidates, counts)
    if (!counts) return
    const words = reader.text.slice(clause.start, clause.end)
    if (trimLead(words).length >= 2) state.clause = words
  })
  return state.force
}

/** No sentence of prose has a longer clause; what has is a damaged page or a dump of figures. */
const LONGEST = 1200

/** `counts` tells whether the sentence holds a number that could be a target; where not, only the years that it sets are read. */
function readClause(reader: Reader, state: State, clause: Range, candidates: readonly Candidate[], counts: boolean): void {
  const years = yearsIn(reader.text, reader.masked, clause.start, clause.end)
  const words = reader.text.slice(clause.start, clause.end)
  const dated = years.some((year) => year.years.length === 0)
  if (counts) readManner(state, words, dated)
  const { thisYear } = reader.plan
  if (thisYear !== undefined && !dated && !state.own && /今年|年内|本年度|年底前|^全年/u.test(words)) state.force = thisYear
  const reported = years.length > 0 && REPORT.test(words)
  let next = 0
  const advance = (until: number) => {
    for (let year = years[next]; year !== undefined && year.span.start < until; year = years[++next]) {
      state.past = reported || (reader.plan.firstYear !== undefined && year.year < reader.plan.firstYear)
      if (state.past) continue
      state.force = year
      state.due.push(year)
      state.own = true
    }
  }
  const listed = listIn(reader, state, words, candidates)
  if (listed.length > 1 && readList(reader, state, clause, listed, () => advance(candidates[0]?.start ?? clause.end))) {
    for (const number of candidates) if (!listed.includes(number)) reader.refuse('threshold', number.start, number.end)
    advance(clause.end)
    return
  }
  for (const piece of piecesOf(reader.masked, clause, candidates)) {
    advance(piece.numbers[0]?.start ?? piece.end)
    readPiece(reader, state, clause, piece)
  }
  advance(clause.end)
}

/** The numbers of a list: after 分别, ages left out, and two that stand side by side where two years are due. */
function listIn(reader: Reader, state: State, words: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const values = candidates.filter(({ quantity }) => quantity.unit !== '岁' && quantity.unit !== '周岁')
  if (/分别|逐年|依次/u.test(words)) return values
  const [first, second] = values
  const two = values.length === 2 && state.due.length === 2 && first !== undefined && second !== undefined
  return two && /^(?:及?以上|左右|以内)?[和与、]$/u.test(reader.text.slice(first.end, second.start)) ? values : []
}

const OFTEN =
  /每年|每季度|(?:^|[，、])年均?(?:引进|培训|新增|培育|开展|组织|建设|举办|完成|推广|改造|安排|发布|转化|输送)(?![量额总能规人数])/u

/** Whether the clause speaks of every year, or of what has been reached. */
function readManner(state: State, words: string, dated: boolean): void {
  if (OFTEN.test(words)) state.perYear = true
  else if (dated) state.perYear = false
  if (REPORT.test(words)) state.past = true
  else if (AHEAD.test(words)) state.past = false
}

function readPiece(reader: Reader, state: State, clause: Range, piece: Piece): void {
  const last = piece.numbers.at(-1)
  if (last === undefined) return
  if (piece.head !== undefined) {
    for (const number of piece.numbers) if (number !== piece.head) reader.refuse('threshold', number.start, number.end)
    readNumber(reader, state, clause, piece, piece.head)
    return
  }
  if (piece.numbers.length === 1 && BASELINE.test(reader.text.slice(piece.start, last.start)) && last.end === clause.end) {
    reader.refuse('baseline', last.start, last.end)
    return
  }
  let from = piece.start
  const kept: Candidate[] = []
  for (const [i, number] of piece.numbers.slice(0, -1).entries()) {
    const following = piece.numbers[i + 1] ?? last
    const between = reader.text.slice(number.end, following.start)
    const binding = bind(between, '')
    if (BASELINE.test(reader.text.slice(from, number.start)) && binding.rest === '') {
      reader.refuse('baseline', number.start, number.end)
    } else if (binding.rest === '' && (binding.change !== undefined || binding.level || binding.opAt !== undefined)) {
      kept.push(number)
    } else reader.refuse('threshold', number.start, number.end)
  }
  for (const number of [...kept, last]) {
    const end = number === last ? piece.end : (kept[kept.indexOf(number) + 1] ?? last).start
    readNumber(reader, state, clause, { start: from, end }, number)
    from = number.end
  }
}

function readNumber(reader: Reader, state: State, clause: Range, piece: Range, number: Candidate): void {
  const left = reader.text.slice(piece.start, number.start)
  const right =
    number.end < piece.end ? reader.text.slice(number.end, piece.end).replace(/^（[\p{Script=Han}]{1,3}）(?=\p{Script=Han})/u, '') : ''
  const binding = withoutBaseline(bind(left, number.quantity.after, portionUnit(number.quantity.unit)))
  const verdict = judge(reader, state, clause, number, binding, right)
  if (verdict === 'doubt') {
    reader.doubt(piece.start, piece.end)
    return
  }
  if (verdict !== undefined) {
    reader.refuse(verdict, number.start, number.end)
    return
  }
  if (touching(reader.damaged, piece)) {
    reader.refuse('damaged-text', number.start, number.end)
    return
  }
  const noun = right.replace(/^(?:的)?(?:规模|目标|水平|标准)?$/u, '')
  if (/^[\p{Script=Han}“A-Za-z\d]/u.test(noun) && !(binding.level && METRIC.test(binding.rest))) {
    readBefore(reader, state, clause, { piece, number, binding, left, noun })
    return
  }
  readAfter(reader, state, clause, number, binding)
}

interface Sight {
  readonly piece: Range
  readonly number: Candidate
  readonly binding: Binding
  readonly left: string
  readonly noun: string
}

/** A number that stands before its noun: 建设｜100家｜中试基地. */
function readBefore(reader: Reader, state: State, clause: Range, { piece, number, binding, left, noun }: Sight): void {
  if (number.quantity.unit === '%') {
    record(reader, state, clause, number, binding, coverage(binding.rest, noun))
    return
  }
  if (CAPACITY.test(noun)) {
    record(reader, state, clause, number, binding, subject(binding.rest) + noun.replace(/^的/u, ''))
    return
  }
  const later = reader.text.slice(piece.end, clause.end)
  const phrase = /^[在对为]/u.test(left) ? sharedVerbPhrase(later.slice(later.search(/[家个项]/u) + 1).replace(/^以上/u, '')) : undefined
  const words =
    phrase !== undefined && sharedVerbPhrase(noun) === undefined
      ? `${phrase}的${noun}`
      : object(binding.words.startsWith('突破') ? left : binding.rest, nounAhead(noun, later))
  const counted = binding.words === '突破' || binding.words === '近' ? { ...binding, op: bind('', number.quantity.after).op } : binding
  record(reader, state, clause, number, counted, words)
}

/** A number that stands after what it measures: 合格率达到｜98%. */
function readAfter(reader: Reader, state: State, clause: Range, number: Candidate, binding: Binding): void {
  const each = /(?<=.{2})各$/u.test(binding.rest)
  const rest = each ? binding.rest.slice(0, -1) : binding.rest
  const all = each || /(?:均|都)(?:要|应|须)?$/u.test(rest) || /均|都/u.test(binding.words)
  const stretch =
    /^(?:力争|争取|努力|冲刺|力求|奋斗目标|并力争|最好)/u.test(binding.words) || /^(?:并)?(?:力争|争取|努力|冲刺)$/u.test(rest)
  const ranked = /前$/u.test(rest) && /^[位名强]$/u.test(number.quantity.unit ?? '')
  const rate = number.quantity.unit === '%'
  const names = distribute(rest, undefined, all, rate && binding.change === undefined)
  for (const name of names) {
    const level = rate && (binding.level || binding.opAt !== undefined) && binding.change === undefined
    const plain = resumeGroup(resumeThreshold(resumeNoun(name, state.indicator), state.indicator), state.indicator)
    const full = level ? resumeRate(plain, state.rate) : plain
    if (level && METRIC.test(full)) state.rate = full
    const before = state.indicator !== undefined && /\d/u.test(state.clause) ? state.indicator : topicBefore(state.clause)
    let words = resumeVerb(resumeMeasure(resumeShare(full, before), before), state.indicator ?? before)
    if (/^(?:建成|建设|培育|完成|打造|形成|创建|认定|实施|发展|引进|新增|累计)?[的年]?$/u.test(words))
      words = stockOf(state.indicator, binding) ?? topicBefore(state.clause)
    record(
      reader,
      state,
      clause,
      number,
      ranked ? { ...binding, op: '<=' } : binding,
      words,
      stretch && name === '' && state.indicator !== undefined,
    )
  }
}

/** 总数达到2800家 after 新增高新技术企业800家 is the stock, not what is added. */
function stockOf(indicator: string | undefined, binding: Binding): string | undefined {
  return binding.level && /达到|达|总数|总量/u.test(binding.words) && !/力争|争取|冲刺/u.test(binding.words)
    ? indicator?.replace(/^新(?:增|开通|建|培育|认定|引进)(?=.{3})|(?<=.{3})新增$/u, '')
    : indicator
}

/** 由40个 of 改良站由40个增加到90个 is where it starts: the indicator is what stands before. */
function withoutBaseline(binding: Binding): Binding {
  return { ...binding, rest: binding.rest.replace(FROM, '') }
}

const portionUnit = (unit: string | undefined) => (unit === '%' || unit === '倍' ? unit : undefined)
