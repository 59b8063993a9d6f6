import { unitKind } from '../../lexicon/units.ts'
import { touching } from '../../text/span.ts'
import { clauseAfter, follows, isApart, isCounted, isMeasured, opensAnew } from './target-beside.ts'
import type { Range } from './target-clauses.ts'
import { doneFor, eachPlace, kindOf, resumeAdded, resumeDeed, resumeEach, solvedFor, sortOf, twinOf } from './target-deeds.ts'
import { distribute } from './target-distribute.ts'
import {
  ACTED_ON,
  CAPACITY,
  coverage,
  doneShare,
  METRIC,
  object,
  sharedCover,
  sharedVerbPhrase,
  subject,
  trimLead,
} from './target-indicator.ts'
import { judge } from './target-judge.ts'
import { ALLOTTED, isPart, LISTS } from './target-judge-units.ts'
import { allOf } from './target-list.ts'
import { moneyFor, paidBy, purposeOf } from './target-money.ts'
import { nounBehind } from './target-noun.ts'
import { reachedBy, stockOf } from './target-past.ts'
import { rankOf } from './target-rank.ts'
import { record } from './target-record.ts'
import {
  nounAhead,
  nounBeyond,
  nounLater,
  ofTrade,
  resumeBuilt,
  resumeGroup,
  resumeGrowth,
  resumeHead,
  resumeHeads,
  resumeMeasure,
  resumeNoun,
  resumePlace,
  resumeRate,
  resumeSeats,
  resumeShare,
  resumeThreshold,
  resumeTotal,
  resumeVerb,
  underLabel,
  underTelling,
} from './target-resume.ts'
import type { Candidate } from './target-scan.ts'
import { deliveredShare, levied, withShare } from './target-share.ts'
import type { Reader, State } from './target-state.ts'
import { timedIn } from './target-times.ts'
import { toldOf, topicBefore } from './target-topic.ts'
import {
  type Binding,
  BUILDS,
  bind,
  GROWN,
  MADE_INTO,
  PACED,
  PLANNED,
  portionUnit,
  withLeadingChange,
  withoutAsides,
  withoutBaseline,
} from './target-words.ts'

/** A noun of one character that is no word: the text ends in the middle of it. */
const CUT = /(?:^|的)(?![县市省区州村镇乡人户家店所企院校])\p{Script=Han}$/u

/** 覆盖率：｜60%, 覆盖率：｜不低于60%: a measure that a colon sets before its level. */
function underMeasure(reader: Reader, { label }: State, start: number, own: string): string {
  return reader.masked[start - 1] === '：' && LEVEL_ALONE.test(own) && METRIC.test(label) ? label + own : own
}
const LEVEL_ALONE = /^(?:[≥≤><＞＜]|达到|达|不低于|不少于|不高于|不超过|超过|约)?$/u

/** Reads a number at its place in a piece of a clause: a target, a refusal or a doubt. What it measures stands before `leftEnd`. */
export function readNumber(reader: Reader, state: State, clause: Range, piece: Range, number: Candidate, leftEnd = number.start): void {
  const before = withoutAsides(reader.text.slice(piece.start, leftEnd))
  const own = underMeasure(reader, state, piece.start, before)
  const portion = number.quantity.unit === '%' && number.end < piece.end
  const whole = (portion ? sharedCover(reader.text.slice(clause.start, leftEnd)) : undefined) ?? own
  const behind = number.end < piece.end ? nounBehind(reader.text.slice(number.end, piece.end)) : ''
  const printed = behind === '楼' ? '' : behind
  const made = printed.startsWith('的') ? MADE_INTO.exec(whole) : null
  const left = made === null ? whole : `${made[1]}${made[2]}`
  const grown = number.quantity.unit === '%' ? GROWN.exec(printed) : null
  const timed = unitKind(number.quantity.unit ?? '') === 'time' ? timedIn(left, printed, number) : null
  const within = timed?.[1] !== undefined
  const planned = printed === '安排' ? PLANNED.exec(left) : null
  const paced = grown === null ? null : PACED.exec(left)
  const rising = grown !== null && (grown[1] ?? grown[2]) !== undefined
  const right = grown === null && timed === null && planned === null && made === null ? printed : ''
  const read = withoutBaseline(
    bind(
      paced !== null ? `${paced[1]}年均${rising ? '增长' : '下降'}` : planned === null ? left : left.slice(0, planned.index),
      within ? '以内' : number.quantity.after,
      portionUnit(number.quantity.unit),
    ),
  )
  const bound = number.quantity.unit === '%' ? withLeadingChange(read) : read
  const binding: Binding = grown === null || bound.change !== undefined ? bound : { ...bound, change: rising ? 'increase' : 'decrease' }
  const verdict = judge(reader, state, clause, number, binding, timed?.[2] ?? right)
  if (verdict === 'doubt') {
    reader.doubt(piece.start, piece.end)
    return
  }
  if (verdict === 'past-result') {
    state.past = true
    state.reached = reachedBy(binding.rest, right)
  }
  if (verdict !== undefined) {
    reader.refuse(verdict, number.start, number.end)
    return
  }
  if (touching(reader.damaged, piece)) {
    reader.refuse('damaged-text', number.start, number.end)
    return
  }
  if (CUT.test(right) && reader.text.slice(piece.end).trim() === '') {
    reader.refuse('cut-off', number.start, number.end)
    return
  }
  const noun = right.replace(/^(?:的)?(?:规模|目标|水平|标准|大关|关口|大?台阶|门槛)?$/u, '')
  if (/^[\p{Script=Han}“A-Za-z\d]/u.test(noun) && !(binding.level && METRIC.test(binding.rest))) {
    readBefore(reader, state, clause, { piece, number, binding, left, noun })
    return
  }
  const served = timed?.[2] === undefined ? binding : { ...binding, rest: `${binding.rest}${timed[2]}时间` }
  readAfter(reader, state, clause, number, served)
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
    const share = ALLOTTED.test(binding.rest) ? `${subject(binding.rest)}${noun.replace(/^比例的?(?:专门)?/u, '')}比例` : undefined
    record(
      reader,
      state,
      clause,
      number,
      binding,
      share ?? levied(binding.rest, noun) ?? doneShare(binding.rest, noun) ?? coverage(binding.rest, noun),
    )
    return
  }
  const deed = doneFor(binding.rest, noun, number.quantity.unit ?? '')
  if (deed !== undefined) {
    record(reader, state, clause, number, binding, deed)
    return
  }
  const funds = /元$/u.test(number.quantity.unit ?? '') ? (moneyFor(binding.rest, noun) ?? paidBy(binding.rest, noun)) : undefined
  if (funds !== undefined) {
    record(reader, state, clause, number, binding, funds)
    return
  }
  if (FINDS_WORK.test(noun) && WHO.test(binding.rest)) {
    record(reader, state, clause, number, binding, subject(binding.rest) + noun)
    return
  }
  if (CAPACITY.test(noun)) {
    record(reader, state, clause, number, binding, subject(binding.rest) + noun.replace(/^的/u, ''))
    return
  }
  const later = reader.text.slice(piece.end, clause.end)
  const opens = left === '' ? reader.text.slice(clause.start, clause.end) : left
  const phrase =
    /^[在对为]/u.test(left === '' ? trimLead(opens) : left) || ACTED_ON.test(opens)
      ? sharedVerbPhrase(later.slice(later.search(/[家个项名所户条]/u) + 1).replace(/^以上/u, ''))
      : undefined
  const words =
    phrase !== undefined && sharedVerbPhrase(noun) === undefined
      ? `${phrase}的${noun}`
      : object(
          /^(?:突破|[为在]$)/u.test(binding.words) ? left : binding.rest,
          nounBeyond(nounAhead(noun, later), later === '' ? clauseAfter(reader, clause) : ''),
        )
  const holder = HOLDER.exec(binding.words) === null ? '' : subject(binding.rest)
  const named = words === '脱贫' && /人$/u.test(number.quantity.unit ?? '') ? '脱贫人口' : words
  const counted = binding.words === '突破' ? { ...binding, op: bind('', number.quantity.after).op } : binding
  record(
    reader,
    state,
    clause,
    number,
    counted,
    underLabel(HELD.test(holder) && !named.includes(holder) ? holder + named : named, state.label),
  )
}

/** 帮扶就业困难人员｜2万人｜实现就业: who is told before the number and what they come to behind it. */
const FINDS_WORK = /^(?:实现|稳定|成功)*(?:再?就业|创业|增收|脱贫)$/u
const WHO = /(?:人员|劳动力|群众|毕业生|人口|青年|农民工?|妇女|残疾人)$/u

/** 实验室达到｜600项｜检测指标: whose they are stands before the level. */
const HOLDER = /^(?:均|都|要|应)*(?:达到|达|(?:压减|压缩|精简|减少|缩减|优化)[至到为])(?:不少于|超过|约)?$/u

const HELD = /^(?!全|[省市县区])\p{Script=Han}{2,12}(?<!规模|总量|总数|数量|数|新增|累计|培育|建成|建设|发展|引进)$/u

/** 每个县｜至少布设｜网点1个: the bound, and the verb that only builds. */
const LEAST = new RegExp(`(?<=^(?:每个?|各)[^，]{1,20})至少(?:${BUILDS})?(?=[^，]{2})|每(?:[月周年]|季度?)至少(?=[^，]{4})`, 'u')

/** A number that stands after what it measures: 合格率达到｜98%. */
function readAfter(reader: Reader, state: State, clause: Range, number: Candidate, binding: Binding): void {
  const each = /(?<=.{2})各$/u.test(binding.rest)
  const rest = each ? binding.rest.slice(0, -1) : binding.rest
  const all =
    each ||
    /(?:(?<!人)均|都)(?:要|应|须)?(?:[较比][^，、]{2,10})?$/u.test(rest) ||
    /(?<!年)均|都/u.test(binding.words) ||
    (/分别/u.test(binding.words) && /、|和|及|与/u.test(rest)) ||
    isApart(reader, clause, number, binding)
  const stretch =
    /^(?:力争|争取|努力|冲刺|力求|奋斗目标|并力争|最好)/u.test(binding.words) || /^(?:并)?(?:力争|争取|努力|冲刺)+(?:$|.*前$)/u.test(rest)
  const ranked = /前$/u.test(rest) && /^[位名强]$/u.test(number.quantity.unit ?? '')
  const rate = number.quantity.unit === '%'
  const doubled = reader.text[number.start] === '翻'
  const own =
    eachPlace(subject(rest)) ??
    distribute(rest, undefined, all, rate || doubled ? (binding.change === undefined ? 'level' : 'change') : undefined)
  const names = all ? allOf(state, own) : own
  const listed = reader.targets.at(-1)?.span.start === clause.start
  for (const name of names) {
    const level = rate && (binding.level || binding.opAt !== undefined) && binding.change === undefined
    const plain = resumeGroup(resumeThreshold(resumeNoun(name, state.indicator), state.indicator), state.indicator)
    const full = level ? resumeRate(plain, state.rate) : plain
    if (level && METRIC.test(full)) state.rate = full
    const topic = topicBefore(state.clause)
    const before = state.indicator !== undefined && (listed || (/\d/u.test(state.clause) && topic === '')) ? state.indicator : topic
    let words = resumeVerb(
      resumeBuilt(resumeMeasure(resumeShare(full, before), before), state.said),
      toldOf(full, topic, state.indicator) ?? state.indicator ?? before,
    )
    if (
      /^(?:(?:第?[一二三四]|前三?)季度(?:[末底]|之?前)*)?(?:建成|建设|培育|完成|打造|形成|创建|认定|实施|发展|引进|新增|累计|布局|开展|评选)?[的年]?$/u.test(
        words,
      )
    )
      words =
        (opensAnew(state) ? topicBefore(state.clause) : '') ||
        (stockOf(state.reached ?? state.indicator, binding) ??
          (topicBefore(state.clause) || nounLater(reader.text.slice(number.end, clause.end))))
    if (words === '入选') words = topicBefore(state.clause) || words
    if (/^解决(?![^、]{2,}问题)/u.test(words)) words = solvedFor(subject(rest), reader.text.slice(number.end, clause.end)) ?? words
    if (/^全(?:国|[省市县区州])$/u.test(words)) words += topicBefore(state.clause) || (state.indicator ?? '').replace(/^新[增建]/u, '')
    if (rate && binding.change !== undefined) words = resumeGrowth(words, rest, state.indicator)
    if (words === '安排' && /元$/u.test(number.quantity.unit ?? '') && /(?:资金|经费)$/u.test(state.indicator ?? ''))
      words = state.indicator ?? words
    words = underTelling(words, trimLead(rest), state.label, reader.masked[clause.start - 1] === '：')
    words = ofTrade(words, state.label)
    if (state.perYear) words = words.replace(/^累计(?=新增)/u, '')
    words = resumeTotal(words, state.indicator)
    if (LISTS.test(state.label) && isPart(reader.text, clause, number)) words += subject(state.label)
    if (listed && /、$/u.test(reader.text.slice(clause.start, number.start - rest.length - binding.words.length))) {
      words = twinOf(words, state.indicator ?? '') ?? kindOf(words, state.indicator ?? '') ?? resumeHead(words, state.indicator)
      const counted =
        trimLead(binding.rest) === words &&
        !/[人名户元%]$/u.test(number.quantity.unit ?? '') &&
        !binding.level &&
        binding.change === undefined
      if (counted) words = resumeAdded(words, state.indicator)
    }
    if (state.whole !== undefined && isCounted(reader, number)) words = sortOf(words, state.whole) ?? words
    words = resumeHeads(
      resumeSeats(
        resumePlace(words, rest, state.indicator, isMeasured(reader, number)),
        reader.masked[clause.start - 1] === '；' ? undefined : state.indicator,
      ),
      state.indicator,
    )
    words = resumeEach(words, state.clause).replace(PER_HEAD, '$2$1').replace(LEAST, '')
    if (ranked) words = rankOf(rest, state) ?? words
    if (rate) words = deliveredShare(withShare(words, binding), state.indicator)
    else if (trimLead(binding.rest) === words && !binding.level && binding.change === undefined && follows(reader, clause, listed))
      words = resumeDeed(words, state.indicator)
    if (/元$/u.test(number.quantity.unit ?? ''))
      words = purposeOf(words, state.clause, clauseAfter(reader, clause), state.indicator, reader.masked[clause.start - 1] === '；')
    record(
      reader,
      state,
      clause,
      number,
      ranked ? { ...binding, op: '<=' } : binding,
      words,
      stretch && (name === '' || words === state.indicator) && state.indicator !== undefined && state.reached === undefined,
    )
  }
}

/** 床位数达到每千人｜7张 is the beds of each thousand. */
const PER_HEAD = /^(.{2,}?)(?:达到|达|为|控制在|不超过|低于)(每(?:百万|十万|千|万|百)名?(?:常住)?(?:人口?|老人|儿童|学生))$/u
