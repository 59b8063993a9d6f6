import { unitKind } from '../../lexicon/units.ts'
import type { Problem, Rejection } from '../../text/problem.ts'
import { inText, type Span } from '../../text/span.ts'
import type { Zone } from '../3-outline/outline.ts'
import type { TargetFinding } from './findings.ts'
import { type Range, splitClauses } from './target-clauses.ts'
import { distribute, METRIC, object, resumeNoun, resumeThreshold, sharedVerbPhrase, topic } from './target-indicator.ts'
import { judge } from './target-judge.ts'
import { type Piece, piecesOf } from './target-pieces.ts'
import { type Candidate, scanNumbers } from './target-scan.ts'
import { type Binding, bind } from './target-words.ts'
import { type YearInForce, yearsIn } from './target-years.ts'

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
  for (const clause of splitClauses(reader.masked, sentence)) {
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
    record(reader, state, clause, number, counted, words)
    return
  }
  const all = /(?:均|都)(?:要|应|须)?$/u.test(binding.rest) || /均|都/u.test(binding.words)
  const stretch =
    /^(?:力争|争取|努力|冲刺|力求|奋斗目标|并力争|最好)/u.test(binding.words) || /^(?:并)?(?:力争|争取|努力|冲刺)$/u.test(binding.rest)
  const names = distribute(binding.rest, undefined, all, rate && binding.change === undefined)
  for (const name of names) {
    let words = resumeThreshold(resumeNoun(name, state.indicator), state.indicator)
    if (words === '' || /^[的年]?$/u.test(words)) words = state.indicator ?? topic(state.clause)
    record(reader, state, clause, number, binding, words, stretch && name === '' && state.indicator !== undefined)
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
