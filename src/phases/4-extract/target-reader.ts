import { type Range, splitClauses } from './target-clauses.ts'
import { distribute } from './target-distribute.ts'
import { readEach } from './target-each.ts'
import { grantIn } from './target-grant.ts'
import { METRIC, subject, trimLead } from './target-indicator.ts'
import { readList, STARTED } from './target-list.ts'
import { AHEAD, isReport, REPORT } from './target-past.ts'
import { readPiece } from './target-piece.ts'
import { piecesOf } from './target-pieces.ts'
import { record } from './target-record.ts'
import { type Candidate, type Numbers, scanNumbers } from './target-scan.ts'
import type { Force, Place, Reader, Setting, State } from './target-state.ts'
import { sectorShares } from './target-structure.ts'
import { bind } from './target-words.ts'
import { countedYears, relativeYear, type YearInForce, yearsIn } from './target-years.ts'

/** How many each may put forward. */
const QUOTA =
  /(?:推荐|申报|报送|参评)(?:申报|参评)?(?:成果|项目|单位|作品|人选)?的?(?:数额|名额|限额|数量)|限报|推荐指标|不(?:能|得)同时推荐|名额(?:分配|[为：:])|(?:推荐|申报)[^，。；]{0,12}(?:不超过|不多于|不得超过)\d|每(?:校|家|个?单位|[县市])\p{Script=Han}{0,2}推荐/u

/** 资金来源：中央补助5000万元: who pays, not what is to be. */
const FUNDING = /^\s*(?:[（(]?\d{1,2}[）)、.．])?(?:(?:建设|项目)?资金|经费|投资)(?:来源|渠道|构成|组成)[：:]/u

/** 对年产值超过8亿元，纳税额达到1500万元的企业，授予称号: who is honoured or paid. */
const HONOURED =
  /^(?:（[一二三四五六七八九十\d]+）|\d{1,2}[.、])?(?:对|凡是?|符合)[^。；]{0,160}?\d[^。；]{0,160}的[^，。；的]{0,10}(?:企业|单位|个人|机构|团队|人才|园区|主体|学校|合作社|农户|家庭)，(?:授予|给予|予以|奖励|优先|一次性|每[户家人个]|分别)/u

const settingOf = (sentence: string, setting: Setting): Setting =>
  QUOTA.test(sentence) || HONOURED.test(sentence)
    ? 'eligibility'
    : FUNDING.test(sentence)
      ? 'funding'
      : setting !== 'goals' && isReport(sentence)
        ? 'background'
        : setting

/** Reads one sentence at its place; gives the year in force after it. */
export function readSentence(reader: Reader, sentence: Range, { setting, task, heading, topic }: Place, force: Force): Force {
  const clauses = splitClauses(reader.masked, sentence)
  const numbers = clauses.map((clause) => scanNumbers(reader.masked, clause))
  const counts = numbers.some(({ candidates }) => candidates.length > 0)
  const words = reader.text.slice(sentence.start, sentence.end)
  const state: State = {
    setting: counts ? settingOf(words, setting) : setting,
    task,
    heading,
    force,
    own: false,
    past: false,
    due: [],
    perYear: false,
    open: false,
    indicator: undefined,
    said: [],
    listed: 0,
    reached: undefined,
    whole: undefined,
    members: [],
    rate: undefined,
    label: '',
    head: '',
    headSaid: 0,
    ranked: '',
    counted: false,
    outer: undefined,
    clause: topic,
    grantAt: counts ? sentence.start + grantIn(words) : Number.POSITIVE_INFINITY,
  }
  clauses.forEach((clause, at) => {
    const { candidates, refused } = numbers[at] as Numbers
    const parted = reader.masked[clause.start - 1] === '；'
    if (parted) Object.assign(state, state.outer, { outer: undefined, perYear: false })
    if (at === 0 || parted) {
      state.head = reader.text.slice(clause.start, clause.end)
      state.headSaid = state.said.length
    }
    if (clause.end - clause.start > LONGEST) for (const number of candidates) reader.refuse('overlong-clause', number.start, number.end)
    else readClause(reader, state, clause, candidates, counts)
    const shares = readShares(reader, state, clause)
    for (const number of refused) if (!shares.has(number.start)) reader.refuse(number.rule, number.start, number.end)
    if (!counts) return
    const words = reader.text.slice(clause.start, clause.end)
    if (trimLead(words).length >= 2 && !AS_ASKED.test(words)) state.clause = words
    if (candidates.length === 0 && reader.masked[clause.end] === '：') state.label = words
    const member = candidates.length === 0 && reader.masked[clause.end] === '，' ? memberOf(words) : ''
    state.members = member === '' ? [] : [...state.members.slice(-LONGEST_LIST), member]
  })
  const listed = reader.masked[sentence.end - 1] === '：'
  return state.setting === 'background' || (state.counted && !listed) ? force : ((counts ? state.outer : undefined) ?? state).force
}

/** 按照统一规划、统一标准的要求: how something is to be done says not what. */
const AS_ASKED = /^(?:按照?|根据|坚持|遵循|本着)[^，]{4,40}(?:要求|原则|思路|部署|规定|方针|理念)$/u

/** The shares of the three sectors in a clause, recorded; where their numbers start. */
function readShares(reader: Reader, state: State, clause: Range): ReadonlySet<number> {
  const shares = state.setting === 'background' ? [] : sectorShares(reader.text.slice(clause.start, clause.end))
  if (state.past) return new Set()
  for (const { indicator, value, start, end } of shares) {
    const length = end - start
    const quantity = { value, unit: '%', han: false, numberEnd: length, unitEnd: length, after: '', end: length }
    record(reader, state, clause, { start: clause.start + start, quantity, end: clause.start + end }, bind('', ''), indicator)
  }
  return new Set(shares.map(({ start }) => clause.start + start))
}

/** 其中交通投资，能源投资，民间投资均增长8%: a clause that only names a measure is a member of the list that 均 ends. */
function memberOf(clause: string): string {
  const words = subject(clause)
  return METRIC.test(words) && words.length >= 4 && words.length <= 24 && !ACTS.test(trimLead(clause)) ? words : ''
}
/** No sentence of prose lists more measures. */
const LONGEST_LIST = 12
const ACTS =
  /^(?:加强|加大|扩大|提高|提升|优化|稳定|稳住?|促进|完善|强化|严格|控制|降低|增加|激发|引导|鼓励|落实|实施|抓好|做好|调整|改善|发挥|按照|根据|围绕|着眼|坚持|突出|深化|建立|健全|开展|拓展|释放|挖掘)|[的了着]$/u

/** No sentence of prose has a longer clause; what has is a damaged page or a dump of figures. */
const LONGEST = 1200

/** `counts` tells whether the sentence holds a number that could be a target; where not, only the years that it sets are read. */
function readClause(reader: Reader, state: State, clause: Range, all: readonly Candidate[], counts: boolean): void {
  const years = yearsIn(reader.text, reader.masked, clause.start, clause.end)
  const words = reader.text.slice(clause.start, clause.end)
  const opens = clause.start + (all.length > 1 ? (STARTED.exec(words)?.[0].length ?? 0) : 0)
  const candidates = all.filter(({ start }) => start >= opens)
  for (const { start, end } of all) if (start < opens) reader.refuse('baseline', start, end)
  const dated = years.some((year) => year.years.length === 0)
  if (counts) readManner(state, words, dated)
  const { thisYear, within } = reader.plan
  if (thisYear !== undefined && !dated && !state.own) state.force = relativeYear(words, thisYear) ?? state.force
  if (within !== undefined && !dated && !state.own && countedYears(words) === within.count) {
    state.force = within.end
    state.counted = true
  }
  const due: Due = { years, next: 0, reported: years.length > 0 && REPORT.test(words) }
  const { force, own } = state
  state.whole = /^其中|^含/u.test(words) ? state.indicator : undefined
  const done = years.length === 0 && candidates.length > 0 ? doneBy(reader, clause.end) : undefined
  if (done !== undefined) state.force = done
  readNumbers(reader, state, clause, words, candidates, due)
  advance(reader, state, due, clause.end)
  if (done !== undefined) state.force = force
  if (ofItsOwn(words, years, state.said.length > 0)) Object.assign(state, { force, own })
  else if (years[0] !== undefined) {
    // 园区建设，2031年全面建成，入驻院校8所: by then for the rest of the sentence.
    state.counted ||= DONE_BY.test(`，${words}`)
    state.outer = INNER.test(reader.text.slice(clause.start, years[0].span.start)) ? (state.outer ?? { force, own }) : undefined
  }
}

/** 其中2023年不低于2万家, 比例2023年达到60%、2025年达到100%: years of one clause only, behind which the one in force goes on. */
function ofItsOwn(words: string, years: readonly YearInForce[], behind: boolean): boolean {
  if (years.length === 0) return false
  return PART_BY.test(words) || (behind && DONE_BY.test(`，${words}`)) || (years.length > 1 ? LEVEL_BY : LEVEL_ONCE).test(words)
}
const PART_BY = /^其中，?(?:到|至)?20\d\d年/u
/** 达标率2027年达到100%: a year that stands between a measure and its level. */
const LEVEL_ONCE = /^[^，]{3,30}(?<![到至在])20\d\d年(?:底|末)?之?前?(?:达到?|超过|突破|提高到)\d[^，]*$/u
const LEVEL_BY = /^(?!20\d\d|[到至]20)[^，]{3,30}20\d\d年(?:底|末)?(?:达到?|不[低少]于|超过|突破|完成|实现|提高到)\d[^，]*20\d\d年/u

/** 建成养殖场80个｜，2025年底前完成: the year by which the clause before is done. */
function doneBy({ text, masked }: Reader, end: number): YearInForce | undefined {
  const done = DONE_BY.exec(text.slice(end, end + 32))?.[0]
  return done === undefined ? undefined : yearsIn(text, masked, end, end + done.length)[0]
}
const DONE_BY =
  /^，(?:力争|确保|于|在)?20\d\d年(?:\d{1,2}月)?(?:底|末)?之?前?(?:全部|全面|基本)?(?:完成|建成|实现|投用|投入使用|达产|竣工)(?=[，。；（\n]|$)/u

/** 标识牌覆盖率｜2025年达到100%；: a year behind what it is of holds up to the next ；. */
const INNER = /^(?!.*(?:力争|争取|确保|努力|计划|预计|目标|全[国省市县区州]|[我本][省市县区州]|[到至在从自于]|后[三四五]年（)$)[^，]{3,}$/u

/** Reads the numbers of a clause as those of each, as a list, or one by one, each under the year that stands before it. */
function readNumbers(reader: Reader, state: State, clause: Range, words: string, candidates: readonly Candidate[], due: Due): void {
  if (candidates.length > 0 && words.includes('每') && readEach(reader, state, clause, candidates)) return
  const listed = listIn(reader, state, clause, words, candidates)
  if (listed.length > 1 && readList(reader, state, clause, listed, () => advance(reader, state, due, candidates[0]?.start ?? clause.end))) {
    state.listed = listed.length
    for (const number of candidates) if (!listed.includes(number)) reader.refuse('threshold', number.start, number.end)
    return
  }
  for (const piece of piecesOf(reader.masked, clause, candidates)) {
    advance(reader, state, due, (piece.head ?? piece.numbers.at(-1))?.start ?? piece.end)
    readPiece(reader, state, clause, piece)
  }
}

/** The years of a clause, and which of them stands next. */
interface Due {
  readonly years: readonly YearInForce[]
  next: number
  /** Whether the clause reports what was reached by them. */
  readonly reported: boolean
}

/** Puts in force the years that stand before `until`. */
function advance(reader: Reader, state: State, due: Due, until: number): void {
  for (let year = due.years[due.next]; year !== undefined && year.span.start < until; year = due.years[++due.next]) {
    state.past = due.reported || year.year < (reader.plan.firstYear ?? 2000)
    if (state.past) continue
    state.due.push(year)
    state.force = reader.text.startsWith('（下同）', year.span.end) ? { ...year, years: state.due.map((one) => one.year) } : year
    state.own = true
    state.counted = false
  }
}

/** The numbers of a list: after 分别, ages left out, and two that stand side by side where two years are due. */
function listIn(reader: Reader, state: State, clause: Range, words: string, candidates: readonly Candidate[]): readonly Candidate[] {
  const values = candidates.filter(({ quantity }) => quantity.unit !== '岁' && quantity.unit !== '周岁')
  if (/分别|逐年|依次/u.test(words)) {
    const behind = values.filter(({ start }) => start > clause.start + words.indexOf('分别'))
    const sizes = reader.text.slice(clause.start, behind[0]?.start)
    return behind.length * 2 === values.length && behind.length > 1 && SIZES.test(sizes) ? behind : values
  }
  const besides = values.every((number, i) => i === 0 || BESIDE.test(reader.text.slice(values[i - 1]?.end, number.start)))
  if (values.length < 2 || !besides) return []
  if (EACH_OF.test(reader.text.slice(clause.start, values[0]?.start))) return values
  const many = values.length === state.due.length
  const again = state.said.length >= values.length && /和|与|及/u.test(reader.text.slice(values[0]?.end, values.at(-1)?.start))
  if (again && state.listed === values.length && subject(bind(reader.text.slice(clause.start, values[0]?.start), '').rest) === '')
    return values
  return many || fits(reader, clause, values) ? values : []
}

/** 收入超50亿元、超10亿元的企业｜分别达到3户、20户: which ones are counted stands before. */
const SIZES = /^\D*超过?[\d.]+[亿万]?元(?:以上)?、超过?[\d.]+[亿万]?元(?:以上)?的?\p{Script=Han}{2,10}分别[^\d]{0,4}$/u

const BESIDE = /^(?:及?以上|左右|以内)?[和与、]$/u

/** 甲区和乙区各完成｜9台和6台｜: as many each. */
const EACH_OF = /[、和与及].{2,}各(?:自)?(?:$|完成|新建|建成|建设|改造|新增|培育|创建|打造|引进|培训|设立|建立)$/u

/** 人次、收入年均增长9%、12%: as many measures as values, though 分别 is left out. */
function fits(reader: Reader, clause: Range, values: readonly Candidate[]): boolean {
  const first = values[0]
  if (first === undefined || values.some(({ quantity }) => quantity.unit !== '%')) return false
  const names = distribute(bind(reader.text.slice(clause.start, first.start), '').rest, values.length, true)
  return names.length === values.length && names.every((name) => METRIC.test(name))
}

const OFTEN =
  /逐年(?:提高|提升|增加|增长|扩大|下降|降低|减少)\d|(?<!每[人户亩生名家床车头])每年|年均(?:净增|新增|开发(?=\d)|培训(?=\d))|年均(?!增|递|提|下|降|减|复合|收入|浓度|气温|降水)[\p{Script=Han}、]{2,16}(?:不[少低]于|达到?|超过|约)?\d[\d.]*[万亿]?(?:件|次|场次?|人次|吨|名|起|份|批次)|(?:平均)?年均(?:约|达到|达|不少于|不低于)?\d[\d.]*[万亿]?[个家名人项件场次元]|(?:^|[，、]|实现|力争|确保)年(?:平均|均)?(?:城镇|农村)?(?:引进|培训|新增|培育|开展|组织|建设|举办|完成|推广|改造|安排|发布|转化|输送|投放|减轻|减免)(?![量额总能规人数])|(?:\p{Script=Han}[力员人众民工农户者师]|^)年(?:培训|抽检|抽查|检查|开展|转移)(?!量|能力|规模)/u

/** 三年累计 and 累计超过60万人 are no longer of every year. */
const TOTAL =
  /(?<!每)(?:[一二两三四五]|\d)年(?:内)?(?:累计|总计|共|合计|达到|建成|完成|培训|新增|培育|认定|引进|改造|发放|撬动|争取|投入|安排|实施|组织|转移|输送|化解|治理|到位|供地|开发)|累计(?:超过|达到|达|突破|不少于)/u

/** 收入达到400亿元: a level to be reached once, behind what is done every year. */
const LEVELLED =
  /^\p{Script=Han}{2,16}(?:率|收入|产值|规模|量|总额|数|面积|比重|占比|比例)(?:达到|提高到|提升到|突破|稳定在|保持在|控制在)|^\p{Script=Han}{2,16}(?:[率比]|比[例重])(?:不[低高少]于|达|超过|不超过)|^\p{Script=Han}{2,20}(?:力争|争取)达到\d/u

/** 设立母基金100亿元: what is set up once, behind what is spent every year. */
const SET_UP = /^(?:发起|推动|引导|支持)*(?:设立|组建|成立)[^，]*基金/u

/** 外环线周边建设9片茶林: what is made at another place, behind what is done at one every year. */
const ELSEWHERE = /^(?!全|各|每)\p{Script=Han}{2,8}(?:[市县区镇]|周边|沿线|两侧)(?:每[市县区镇])?(?:建设|新建|建成|打造)/u

/** 举办对接会，每年不少于12场，｜培育集群10个: how often is said of that clause alone. */
const OFTEN_ALONE = /^每年(?:均|都)?(?:不[少低]于|至少|超过|达到?|约)?\d[^，]*$/u
const MADE = /^(?:培育|打造|建设|建成|创建|新建|认定|引进|组建|设立|撬动|带动)/u

/** Whether the clause speaks of every year, or of what has been reached. */
function readManner(state: State, words: string, dated: boolean): void {
  if (OFTEN.test(words)) state.perYear = true
  else if (OFTEN_ALONE.test(state.clause) && MADE.test(words)) state.perYear = false
  else if (dated || TOTAL.test(words) || LEVELLED.test(words) || SET_UP.test(words) || ELSEWHERE.test(words)) state.perYear = false
  if (REPORT.test(words)) state.past = true
  else if (AHEAD.test(words)) state.past = false
}
