import { magnitudes, unitKind, unitNames } from '../../lexicon/units.ts'
import { unitSet } from '../../text/unit-set.ts'
import type { Range } from './target-clauses.ts'
import { type Quantity, readQuantity } from './target-grammar.ts'
import { inPercent } from './target-tenths.ts'

/** A number that passed the false friends, at its place. */
export interface Candidate {
  readonly start: number
  readonly quantity: Quantity
  /** End of number, unit and 以上. */
  readonly end: number
}

/** A number that a named rule turned down. */
export interface Refused {
  readonly rule: string
  readonly start: number
  readonly end: number
}

const NUMBER =
  /翻[一两二三]?番|一半|[二三四五六七八九十百千]分之[零〇一二三四五六七八九十百\d.点]+|(?<=\p{Script=Han})\d{1,3}(?: \d{3})+(?![\d ])(?:\.\d+)?|\d+(?:,\d{3}(?!\d))*(?:\.\d+)?|[零〇○一二两三四五六七八九十百千万亿]+(?:点[一二三四五六七八九]+)?/uy

/** The characters that a number may start with. */
const STARTS = unitSet('翻百零〇○一二两三四五六七八九十千万亿0123456789')
const DIGITS = unitSet('0123456789')
/** What may follow a Chinese numeral that counts: a unit, or a second numeral of a range. */
const GOES_ON = unitSet(`${[...unitNames, ...magnitudes].map((unit) => unit.charAt(0)).join('')}多点到至—–―－～~-`)

/** What stands before a number that makes it no quantity. */
const BEFORE: readonly (readonly [string, RegExp])[] = [
  ['code', /(?:(?<!GD)P|(?<!CP)I|[A-HJ-OQ-Za-z+·./:×-])$/u],
  ['ordinal', /[第届]$|第\d+(?:[项条款号]?、\d+)*[项条款号]?[、和至]$/u],
  ['document-number', /[〔（[([]$|国令$|令$/u],
  ['imprint', /共印$/u],
  ['vague-number', /几$|(?:^|[^\p{Script=Han}]|有|达|近|上)数$/u],
]

/** What stands after a number that makes it a date, a name or a code. */
const AFTER: readonly (readonly [string, RegExp])[] = [
  ['date', /^(?:年(?!\s*均)|月(?!均)|日(?!均)|\d*[—–-]\d+(?:年|月|日))/u],
  [
    'code',
    /^(?![EP]F(?:lops|LOPS)|[GTP]B(?![A-Za-z])|P(?![A-Za-z])|\/(?:10?|百|十)?万)(?:[A-FH-LN-SU-Za-jl-z+·:/]|G(?!W|bps)|M(?![Wb])|T(?!E|bps))/u,
  ],
  ['document-number', /^(?:号|〕)/u],
  ['ordinal', /^(?:届|次(?:会议|全会|常务|党代会|代表大会)|周年|世纪|时代|点(?:\d|前|至))/u],
  [
    'name-count',
    /^(?:小时(?:办结|响应|受理|回复|办理|接通|处置|回访|到达)率|大|强|级(?!以)|型|化|优|星|维|网|度电|项制度|制|带|圈|核|廊|轴|心|纵|横|乡|镇|镇街|品|标(?!台|准台|箱|准箱)|省|市|区|县|国|[百千]?[亿万]元?级|多|把手|等奖|等|类管理|路(?!$|[，、；。])|线|镇)/u,
  ],
  [
    'structure-count',
    /^(?:个(?:方面|部分|环节|阶段|层面|维度|一批|重点(?:领域|行业|方面|产业)(?!项目)|工作组|专题|部门|板块|坚持|确保|到位|必须|统一|转变|专项行动|基本原则)|部门|方面|者|种方式|条[^，。]{0,8}(?:措施|政策|举措|意见|规定|细则)|项(?:具体|重点|主要|务实|配套)?(?:任务|措施|举措|工作|原则|行动|机制)(?!\d))/u,
  ],
]

/** The numbers of a stretch. */
export interface Numbers {
  readonly candidates: readonly Candidate[]
  readonly refused: readonly Refused[]
}

/** All numbers in `range` that could count something, and those that a false-friend rule turned down. Linear. */
export function scanNumbers(masked: string, range: Range): Numbers {
  const candidates: Candidate[] = []
  const refused: Refused[] = []
  let at = range.start
  while (at < range.end) {
    const code = masked.charCodeAt(at)
    if (STARTS[code] !== 1) {
      at++
      continue
    }
    NUMBER.lastIndex = at
    const start = at
    const end = NUMBER.test(masked) ? Math.min(NUMBER.lastIndex, range.end) : start
    if (end === start) {
      at++
      continue
    }
    const words = masked.slice(start, end)
    at = end
    const number = readNumber(masked, range, start, words, DIGITS[code] === 1)
    if (number === undefined) continue
    if ('rule' in number) refused.push(number)
    else {
      candidates.push(number)
      at = number.end
    }
  }
  return { candidates, refused }
}

/** The number that `words` print at `start`: one that could count something, or refused; undefined where it is part of a plain word. */
function readNumber(masked: string, range: Range, start: number, words: string, arabic: boolean): Candidate | Refused | undefined {
  const end = start + words.length
  const ratio = arabic ? ratioOf(masked, range, start, words) : undefined
  if (ratio !== undefined) return ratio
  const rule = arabic ? (labelOf(masked, range.start, start, end) ?? refuseArabic(masked, range, start, end)) : undefined
  if (rule !== undefined) return { rule, start, end }
  if (!arabic && isPlainWord(masked, range, words, end)) return undefined
  const quantity = counted(masked, range, start, readQuantity(masked.slice(start, Math.min(range.end, start + 48))))
  const refusal = refusalOf(masked, range, start, words, arabic, quantity)
  if (refusal === 'word') return undefined
  if (refusal !== undefined || quantity === undefined) return { rule: refusal ?? 'no-quantity', start, end }
  const whole = inPercent(masked, start, quantity)
  return { start, quantity: whole, end: start + whole.end }
}

/** 58万｜农村人口: people, whom their noun counts. */
const HEADS = /^(?!人)\p{Script=Han}{1,6}(?:人口|群众|居民|老人|学生|农民|职工)/u

/** 须经三分之二｜以上成员同意. */
const VOTES =
  /^(?:以上)?的?(?:与会|参会|出席|有表决权)?(?:成员|代表|委员|专家|董事|业主|会员|学者|评委|不具)|^(?:以上)?(?:同意|通过|赞成|出席)/u

/** 接入视频探头｜210路. */
const CAMERAS = /(?:视频|探头|监控|摄像头?|视频资源)$/u

/** 示范河段｜3段: what is counted ends like its classifier, whatever that is. */
function counted(masked: string, range: Range, start: number, quantity: Quantity | undefined): Quantity | undefined {
  if (quantity === undefined || quantity.after !== '') return quantity
  const at = start + quantity.end
  if (quantity.unit === '万' && HEADS.test(masked.slice(at, at + 10))) return { ...quantity, unit: '万人' }
  if (quantity.unit !== undefined) return quantity
  const unit = masked.charAt(at)
  const before = masked.slice(Math.max(range.start, start - 8), start)
  if ((unit === '路' && CAMERAS.test(before)) || (unit === '届' && YEARLY.test(before)))
    return { ...quantity, unit, unitEnd: quantity.end + 1, end: quantity.end + 1 }
  const alone = at + 1 >= range.end || /[，、；。（]/u.test(masked.charAt(at + 1))
  if (!alone || !/\p{Script=Han}/u.test(unit) || unit !== masked.charAt(start - 1) || start - 2 < range.start) return quantity
  return { ...quantity, unit, unitEnd: quantity.end + 1, end: quantity.end + 1 }
}

/** 产值之比达到｜2.2：1｜以上, 医护比达到｜1：1.2: how many times the other. */
function ratioOf(masked: string, range: Range, start: number, words: string): Candidate | undefined {
  const numberEnd = words.length
  const mark = masked.charAt(start + numberEnd)
  if (mark !== '：' && mark !== '∶' && mark !== ':') return undefined
  const tail = /^[：:∶](\d{1,3}(?:\.\d+)?)(?![\d.：:∶])(以上|左右|以内|以下)?/u.exec(
    masked.slice(start + numberEnd, Math.min(range.end, start + numberEnd + 10)),
  )
  const verb = tail === null ? undefined : RATIO.exec(masked.slice(Math.max(range.start, start - 24), start))?.[1]
  if (tail === null || verb === undefined) return undefined
  const [printed, second, after = ''] = tail
  if (words !== '1' && second !== '1') return undefined
  // 不低于1：4 may bound either side; of 1：1.6 it is the second.
  if (words === '1' && Number(second) >= 3 && (after !== '' || /不|超/u.test(verb))) return undefined
  const unitEnd = numberEnd + printed.length - after.length
  const quantity = {
    value: Number(words === '1' ? second : words.replaceAll(',', '')),
    unit: undefined,
    han: false,
    numberEnd: words === '1' ? unitEnd : numberEnd,
    unitEnd,
    after,
    end: unitEnd + after.length,
  }
  return { start, quantity, end: start + quantity.end }
}
const RATIO =
  /比(?:例|值)?(?:[由从][^，；。\d]{0,6}\d[\d.]*[：:∶]\d[\d.]*)?(?:要|将|力争|均|应)*(达到|达|为|(?:提高|提升|调整|扩大|缩小|降低|下降)[到至]|稳定在|保持在|控制在|不[低高少小大]于|不?超过|突破)$/u

/** A Chinese numeral that no unit follows and that ends in no magnitude counts nothing: 一批, 统一, 第三方. */
function isPlainWord(masked: string, range: Range, words: string, end: number): boolean {
  return !/[番分万亿半]/u.test(words) && (end >= range.end || GOES_ON[masked.charCodeAt(end)] !== 1)
}

/** 打造｜22｜个重点产业集群: what is to be there, not what a plan is divided into. */
const builds = (before: string, after: string): boolean => /^个重点产业(?:集群|基地|园区|链)/u.test(after) && BUILDING.test(before)

/** 报装压减至｜2｜个环节: steps that are left, not parts of a plan. */
const cuts = (before: string, after: string): boolean =>
  /^个环节(?:以内)?(?:$|[、，；。（])/u.test(after) && /(?:减少?|压缩|精简|优化|缩减|控制|简化)(?:[至到为]|在)$|不超过$/u.test(before)

/** The rule that the words around an Arabic number refuse it by. */
function refuseArabic(masked: string, range: Range, start: number, end: number): string | undefined {
  const before = masked.slice(Math.max(range.start, start - 16), start)
  const after = masked.slice(end, Math.min(range.end, end + 12))
  if (/^20\d\d年均$/u.test(masked.slice(start, end + 2))) return 'date'
  if (/^20\d\d[—–~-]+20\d\d$/u.test(masked.slice(start, end) + /^(?:[—–~-]+\d{4}(?!\d))?/u.exec(after)?.[0])) return 'date'
  for (const [rule, pattern] of BEFORE) if (pattern.test(before)) return rule
  for (const [rule, pattern] of AFTER)
    if (pattern.test(after))
      return (rule === 'date' && lasts(masked, range, start, after)) || builds(before, after) || cuts(before, after) ? undefined : rule
  return undefined
}

/** 平均受教育年限达到｜11.5年, 防洪标准达到｜50年一遇: years that are counted, not named. */
const lasts = (masked: string, range: Range, start: number, after: string): boolean =>
  /^(?:[—–~-]+\d+)?年一遇/u.test(after) ||
  (/^日以?内/u.test(after) && CUT_TO.test(masked.slice(Math.max(range.start, start - 8), start))) ||
  (after.startsWith('年') && /(?:年限|寿命)[^\d，。；]{0,6}$/u.test(masked.slice(Math.max(range.start, start - 10), start)))

/** 投诉处理时限缩短至｜15日以内: days, not a day. */
const CUT_TO = /(?:缩短|压缩|压减|缩减|减少|控制|限)[到至在]$|不超过$/u

/** A number that labels an item (2、身体健康), or is one of a ratio or a telephone; undefined where it may count. */
function labelOf(masked: string, from: number, start: number, end: number): string | undefined {
  const digits = end - start
  if (digits <= 2 && /^[、.．)）](?!\d)/u.test(masked.slice(end, end + 2)) && /^[\s（(]*$/u.test(masked.slice(from, start)))
    return 'list-mark'
  if (/^(?:毫米|厘米|米)?×\d/u.test(masked.slice(end, end + 5))) return 'code'
  if (digits >= 7 && /^\d+$/u.test(masked.slice(start, end)) && !/^[\p{Script=Han}]/u.test(masked.slice(end))) return 'code'
  if (/[：:∶]/u.test(masked.charAt(end)) && /\d/u.test(masked.charAt(end + 1))) return 'ratio'
  if (/[：:∶]/u.test(masked.charAt(start - 1)) && /\d/u.test(masked.charAt(start - 2))) return 'ratio'
  return undefined
}

/** The rule that refuses a number; `word` for Chinese numerals that are plain words (一批, 统一) and are not worth a line. */
function refusalOf(
  masked: string,
  range: Range,
  start: number,
  words: string,
  arabic: boolean,
  quantity: Quantity | undefined,
): string | undefined {
  if (arabic) return quantity?.unit === undefined && /^20\d\d$/u.test(words) ? 'date' : undefined
  if (/^[二三四五六七八九十]分之/u.test(words) && VOTES.test(masked.slice(start + words.length, start + words.length + 12)))
    return 'condition'
  if (/^(?:翻|[二三四五六七八九十百千]分之|一半)/u.test(words)) return undefined
  const end = start + words.length
  const before = masked.slice(Math.max(range.start, start - 6), start)
  if (NAMED_WORKS.test(masked.slice(Math.max(range.start, start - 40), start)) && /^[个家]/u.test(masked.slice(end))) return undefined
  const after = masked.slice(end, Math.min(range.end, end + 12))
  const near = masked.slice(Math.max(range.start, start - 24), start)
  const often = OFTEN.test(near) && after.startsWith('次') && (!words.startsWith('一') || DRILL.test(near))
  if ((often || COUNTED_BEHIND.test(near)) && ALONE.test(after)) return undefined
  return refuseHan(words, before, after, quantity)
}

/** 总产值突破｜千亿｜元: a sum that is reached, not what things are called by. */
const AMOUNT = /^(?:[百千]亿|万亿)$/u
/** 产量均稳定在｜百万｜吨以上. */
const AMOUNT_OF = /^[百千][万亿]$/u
const ENDS = /^(?:吨|亩|头|只|人次|斤|千瓦)(?:以上|左右|大关)*(?:[，。；]|$)/u
const REACHES = /(?:突破|超过|超|达到|达|过|稳定在|保持在|跃上|迈上|迈过|增加到|提高到)$/u

/** 新建社区公园｜五个: what is built is named before its number, with which the clause ends. */
export const COUNTED_BEHIND =
  /(?:^|，|等)(?:全年|年内|力争|争取|确保|每年)*(?:新?建成?|建设|组建|争创|培育|创建|打造|新增|引进|新?认定|设立|举办|改造|完成)\p{Script=Han}{2,16}(?<![第这那每前后首末])$/u
/** 全年组织集中督查｜两次. */
const OFTEN = /(?:^|[，、])(?:全年|每年|年内|每季度|每半年)[^，。；、]{2,16}$/u
/** 每年开展应急演练｜一次. */
const DRILL = /(?:演练|[赛展]|轮训|体检)$/u
const ALONE = /^[个家处座所条项场件户名次](?:以上|左右)?(?:$|[，。；（])/u

/** Verbs before a small Chinese numeral that may count what is to be there. */
const BUILDING = /(?:培育|建成|新建|新增|创建|引进|打造|认定|建设|形成|争创|培育形成|每年(?:举办|组织|开展))$/u

/** 每年举办｜一届｜全市技能大赛: an event that is held each year; how often someone looks into things or reports is none. */
const YEARLY = /每年(?:定期)?(?:举办|开展|组织|承办)$/u
const EVENT = /^[次届场期](?:[“《]|[^，。；督通调检评会]{2,}?(?:[赛展节]|演练|论坛|活动|博览会|推介会|招聘会|交易会))/u

/** 培育一家以上龙头企业, 至少建成一个站点: one, and more. */
const FROM_ONE = /(?:培育|建成|新建|新增|创建|引进|打造|认定|建设|形成|争创|引育|招引|培植|扶持|发展|设立|建立|组建|办好|至少|拥有)$/u

/** 形成光伏、大数据｜两个｜千亿级产业集群: each of those that are named is to be there. */
const NAMED_WORKS = /(?:形成|打造|培育|建成|建设)[^，；]{1,24}、[^，；]{1,12}(?<!第)$/u

/** 进入全国前｜三名. */
const RANKED = /(?:[进列]入|[位稳]居|位列)[^，]{0,8}前$/u

function refuseHan(text: string, before: string, after: string, quantity: Quantity | undefined): string | undefined {
  if (quantity?.unit === undefined) return 'word'
  if (/^[一二两三四五六七八九]{2}$/u.test(text)) return 'word'
  const reached = REACHES.test(before)
  const sum = reached && AMOUNT.test(text) && /^元(?:以上|左右|大关)*(?:[，。；]|$)/u.test(after)
  if (/^[百千万亿]/u.test(text) && !sum && !(reached && AMOUNT_OF.test(text) && ENDS.test(after)))
    return text.length === 1 ? 'word' : 'scale-name'
  if (/[第届]$/u.test(before) || /^次(?:会议|全会|常务|党代会|代表大会)/u.test(after)) return 'ordinal'
  if (/^条[^，。]{0,8}(?:措施|政策|举措|意见|规定|细则)/u.test(after)) return 'structure-count'
  if (/^[级大]/u.test(after) || /^(?:亿|万)?(?:元)?级/u.test(after)) return 'name-count'
  const value = Array.isArray(quantity.value) ? (quantity.value[1] as number) : (quantity.value as number)
  const kind = unitKind(quantity.unit)
  if (kind === 'time' || (kind === 'money' && quantity.unit === '元' && value < 10)) return 'word'
  const backed =
    quantity.after !== '' ||
    /(?:不少于|不低于|至少|超过|达到|突破|达|不超过|力争|增长|提高[到至]?|提升[到至]|下降[到至]?|降低[到至]?)$/u.test(before) ||
    (RANKED.test(before) && /^[名位](?!的)/u.test(after))
  if (value === 1 && YEARLY.test(before) && EVENT.test(after)) return undefined
  if (value < 10 && kind === 'count' && !/^(?:万|亿|千|百)/u.test(quantity.unit)) {
    if (value > 1 ? backed || BUILDING.test(before) : FROM_ONE.test(before) && (quantity.after === '以上' || before.includes('至少')))
      return undefined
    return /^一/u.test(text) ? 'word' : 'han-count'
  }
  if (kind === 'share' && quantity.unit === '成' && !backed) return 'word'
  if (quantity.unit === '分' || quantity.unit === '度') return 'word'
  return undefined
}
