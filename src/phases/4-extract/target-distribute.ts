/** A shared head or tail is distributed over its list (DOMAIN 4). */
import { DRAFTED, doneByEach, eachKind, likeHeads, MARKED, ofLevels, stagesOf, takenOut } from './target-deeds.ts'
import { METRIC, subject, TAIL } from './target-indicator.ts'
import { resumeMeasure } from './target-resume.ts'

/** 和 and its like: 普及率 and 地级及以上 hold no 及 that joins. */
const AND = '以及|和|(?<![普涉惠])及(?!以[上下]|[时格])'
const LAST_JOINT = new RegExp(`^(.{2,}?)(?:${AND}|(?<!研究|参)与)(.{2,})$`, 'u')
const JOINT = new RegExp(`、|${AND}|(?<!研究|参)与`, 'u')
const ANY_JOINT = new RegExp(`、|${AND}|与|$`, 'gu')

/** Splits at 、 and 和/及/与 outside quotes and brackets, in order. */
function conjuncts(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let current = ''
  for (const char of text) {
    if (char === '“' && depth === 0 && current.endsWith('”')) {
      parts.push(current)
      current = ''
    }
    if ('“（《('.includes(char)) depth++
    else if ('”）》)'.includes(char)) depth = Math.max(0, depth - 1)
    if (depth === 0 && char === '、') {
      parts.push(current)
      current = ''
    } else current += char
  }
  parts.push(current)
  const last = parts.pop() ?? ''
  const joint = LAST_JOINT.exec(last)
  if (joint !== null && !/[“（]/u.test(joint[1] ?? '')) parts.push(joint[1] ?? '', joint[2] ?? '')
  else parts.push(last)
  return ofClass(parts.filter((part) => part !== ''))
}

/** 小浴室、小旅店等“六小”行业证照齐全率 and another rate: what 等 sums up is one member with what stands behind it. */
function ofClass(parts: string[]): string[] {
  const at = parts.findLastIndex((part) => SUMMED.test(part))
  return at > 0 && at < parts.length - 1 ? [parts.slice(0, at + 1).join('、'), ...parts.slice(at + 1)] : parts
}
const SUMMED = /^[^，、]{1,10}(?<![高中初平同相对上优])等“/u

/**
 * The members of a list that shares a head or a tail, for a list with as many values (`count`), or one value for all of
 * a list of rates or after 均. One member where the words are one indicator.
 */
export function distribute(text: string, count: number | undefined, all: boolean, rate?: 'level' | 'change'): string[] {
  const words = count === undefined ? subject(text) : subject(text).replace(/（[^（）]*[、含][^（）]*）$/u, '')
  const parts = conjuncts(words)
  if (count !== undefined) {
    const levels = ofLevels(words)
    if (levels.length === count) return levels
    const [, listed, kind = '', measure = ''] = SEVERAL.exec(words) ?? []
    const places = listed === undefined ? [] : splitPlain(listed).map((place) => place + kind + measure)
    if (places.length === count) return places
    const [, members = '', deed = ''] = /^(.+[、和及与].+?)(?:[一两三四五\d]年内?)?(?:分别|各)(.{2,})$/u.exec(words) ?? []
    const shared = deed === '' ? [] : splitPlain(members)
    if (shared.length === count) return eachKind(shared).map((part) => part + deed.replace(/^(?:打造|创建|培育|建设|建成)(?=.{3})/u, ''))
    if (parts.length === count) return complete(parts)
    const measures = measuresIn(words)
    if (measures.length === count) return measures
    const simple = splitPlain(words)
    if (simple.length === count) return complete(simple)
    const apart = words.split('、')
    if (apart.length === count) return complete(apart)
    return []
  }
  const open = parts.filter((part) => !COMPARED.test(part.replace(/（[^（）]*）/gu, '')) && !RISEN.test(part))
  if (open.length > 0 && open.length < parts.length) {
    const named = distribute(open.join('、'), count, all, rate)
    const risen = RISEN.exec(parts[0] ?? '')?.[1]
    return risen === undefined ? named : named.map((name) => resumeMeasure(name, risen))
  }
  if (parts.length < 2 || ONE_SHARE.test(words)) return [words]
  const measured = parts.filter((part) => METRIC.test(part) && !(rate === 'level' && part.endsWith('人员'))).length
  if ((all || rate !== undefined) && measured === parts.length && parts.every((part) => part.length >= 4)) return parts
  const rated = rate === undefined ? undefined : ratesOf(parts)
  if (rated !== undefined) return rated
  const kinds = all || rate !== undefined ? kindsOf(parts) : undefined
  if (kinds !== undefined) return kinds
  const [last] = parts.slice(-1)
  if (all) return last !== undefined && OF_A_CLASS.test(last) ? [words] : complete(parts)
  const own = PLACE.exec(last ?? '')
  if (rate !== undefined && own !== null && METRIC.test(last ?? '') && parts.slice(0, -1).every((part) => PLACE.exec(part)?.[2] === ''))
    return parts.map((part) => (part === last ? part : part + own[2]))
  if (rate === 'level' && last !== undefined && measured === 1 && METRIC.test(last)) {
    if (/(?:增加值|产值|支出|收入|投入|消费|交易额)占|占比$/u.test(last)) return [words]
    const tail = TAIL.exec(last)
    const plain = parts.slice(0, -1).every((part) => part.length <= 6 && !/[的“”]/u.test(part))
    const listed = /^[^和与及]*、[^、]*(?:及|和|与)[^、和与及]*$/u.test(words) || /^[^、]{2,6}(?:(?<!普)及|和|与)[^、]{2,6}/u.test(words)
    if (plain && listed && tail !== null && tail.index >= 2 && tail.index <= 8) return complete(parts)
  }
  return [words]
}

/** 采用国际标准和国外标准｜的比例: the share of those that do one or the other. */
const ONE_SHARE =
  /(?:采用|执行|参加|实现|通过|使用|享受|获得|开展|建立|设立|配备|用于)[^、和与及]{2,}(?:[、和与及]|以及)[^、]*的(?:比例|比重)$/u

/** 江州、河州｜两市｜服务业比重: the kind of the places is printed once, with their number. */
const SEVERAL =
  /^((?:\p{Script=Han}{2,4}、)*\p{Script=Han}{2,4}[、和]\p{Script=Han}{2,4})[两三四五六七八九]个?([市县区省州])(?![级内委政])(.{2,})$/u

/** 水稻、玉米等主要农作物｜良种覆盖率: what the members are of is measured once. */
const OF_A_CLASS = /^[^、]{1,10}等(?:主要|重点|大宗|优势)\p{Script=Han}{4,}/u

/** 蔬菜、茶叶普及率｜改水、改厕比例: the stretches of a list that each end in a measure; empty where the last does not. */
function measuresIn(words: string): string[] {
  const found: string[] = []
  let from = 0
  for (const { index, 0: joint } of words.matchAll(ANY_JOINT)) {
    if (!METRIC.test(words.slice(from, index))) continue
    found.push(words.slice(from, index))
    from = index + joint.length
  }
  return from < words.length ? [] : found
}

/** 甲市、乙市｜浓度下降9%: a rate of each of several places. */
export const PLACE = /^(\p{Script=Han}{1,9}?[市县区州旗])(?![级市县区])((?:.{3,})?)$/u

/** Levels and places that one measure is told apart by. */
const KIN = /^(?:全国|全省|省级|市级|县级|城市|县城|城镇|农村|乡镇|乡村|城区|学前|小学|初中|高中)/u

/** 投资增速高于经济增速 is a goal of its own, without a number. */
const COMPARED = /(?:高于|低于|快于|优于|同步|持平)(?:于|与|.{2,})?$/u

/** 播种面积稳步提升、产量达到60万吨: what rises, by no number. */
const RISEN = /^(.{4,}?)(?:稳步|持续|稳定|不断|明显|显著)(?:提升|提高|增长|增加|扩大|下降)$/u

const splitPlain = (text: string) => text.split(JOINT).filter((part) => part !== '')

/** What is measured of the air and named by a sign alone. */
const POLLUTANT = /^(?:PM(?:10|2\.5)|[A-Z]{1,3}\d?|臭氧|二氧化[硫氮]|颗粒物)(?:年均|平均|年平均)?(?:浓度)?$/u

/** Whether words name a measure and nothing that it is of: 产值, 优良率, PM2.5. */
export function isMeasure(words: string): boolean {
  return words.length <= 8 && (METRIC.test(words) || POLLUTANT.test(words))
}

/** The members of the list before a new measure of them: 茶叶、水果产量分别达到…，产值分别达到…. */
export function sameMembers(words: string, before: string, count: number): string[] {
  if (!isMeasure(words)) return []
  const counted = before.replace(/\d[\d.]*[万亿千百]*\p{Script=Han}{1,2}?(?:以上|左右)?(?=、|和|$)/gu, '')
  const names = distribute(counted.replace(/(?:均|都)?(?:分别|各).*$/u, ''), count, true)
  const [first = ''] = names
  let shared = 0
  while (shared < first.length && names.every((name) => name.endsWith(first.slice(-shared - 1)))) shared++
  if (shared > 0 && /^[市县区州旗镇乡]/u.test(first.slice(-shared))) shared--
  const bare = names.map((name) => name.slice(0, name.length - shared))
  return bare.every((name) => name !== '') ? bare.map((name) => name + words) : []
}

/** Gives every member the head of the first or the tail of the last. */
function complete(parts: readonly string[]): string[] {
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  const same = stagesOf(parts) ?? likeHeads(parts) ?? takenOut(parts) ?? doneByEach(parts)
  if (same !== undefined) return same
  const object = last.replace(DEEDS, '')
  if (object.length > 1 && object !== last && parts.slice(0, -1).every((part) => part.replace(DEEDS, '') === ''))
    return parts.map((part) => (part === last ? part : part + object))
  const twins = parts.length === 2 ? twinsOf(first, last) : undefined
  if (twins !== undefined) return twins
  const grades = graded(parts)
  if (grades !== undefined) return grades
  const drafted = parts.every((part) => part.endsWith('标准')) ? DRAFTED.exec(first)?.[0] : undefined
  if (drafted !== undefined && !parts.slice(1).some((part) => DRAFTED.test(part)))
    return parts.map((part, i) => (i === 0 ? part : drafted + part))
  const marked = MARKED.exec(first)?.[1]
  if (marked !== undefined && parts.slice(1).every((part) => /^\p{Script=Han}{2}$/u.test(part) && !METRIC.test(part)))
    return parts.map((part, i) => (i === 0 ? part : marked + part))
  const sized = SIZED.exec(last)?.[1] ?? ''
  if (sized.length >= 2 && parts.slice(0, -1).every((part) => SIZED.exec(part)?.[1] === ''))
    return parts.map((part) => (part === last ? part : part + sized))
  const large = parts.length === 2 ? thresholds(first, last) : undefined
  if (large !== undefined) return large
  const behind = PLACE.exec(last)?.[2] ?? ''
  if (behind !== '' && parts.length > 2 && parts.slice(0, -1).every((part) => PLACE.exec(part)?.[2] === ''))
    return parts.map((part) => (part === last ? part : part + behind))
  const portion = /占[^占、]{1,20}(?:比例|比重)$/u.exec(last)
  if (portion !== null && parts.slice(0, -1).every((part) => /(?:增加值|产值|收入|投资|支出|投入|消费|产量|销售额|出口额)$/u.test(part)))
    return parts.map((part) => (part === last ? part : part + portion[0]))
  const [, grade = '', kind = ''] = GRADED.exec(last) ?? []
  const ranks = grade === '' ? [] : parts.slice(0, -1).map((part, i) => (i === 0 ? part.replace(ADDING, '') : part))
  if (kind !== '' && ranks.every((part) => GRADED.exec(part)?.[2] === '')) {
    const deed = ADDING.exec(first)?.[0] ?? ''
    return [...ranks, last].map((part) => deed + (part === last ? part : part + kind))
  }
  const kin =
    parts.every((part) => KIN.test(part)) && parts.slice(0, -1).every((part) => part.replace(KIN, '') === '') ? last.replace(KIN, '') : ''
  if (kin !== '' && (METRIC.test(last) || last.endsWith('标准'))) return parts.map((part) => (part === last ? part : part + kin))
  if (METRIC.test(last) && !parts.slice(0, -1).every((part) => METRIC.test(part))) {
    const tail = /占.{1,20}(?:比例|比重)$/u.exec(last) ?? TAIL.exec(last) ?? /.{2}化率$/u.exec(last) ?? /.{2}率$/u.exec(last)
    const noun = NOUN.exec(last)?.index ?? 0
    if (noun >= 2 && parts.slice(0, -1).every((part) => /^\p{Script=Han}{2,4}$/u.test(part) && !METRIC.test(part)))
      return parts.map((part) => (part === last ? part : part + last.slice(noun)))
    const short = (TAIL.exec(last)?.index ?? 0) < 2 ? afterShort(parts) : undefined
    const likeness = short ?? afterLikeness(first, last)
    const shared = likeness !== '' || tail === null || tail.index < 2 ? likeness : last.slice(tail.index)
    return parts.map((part) => (METRIC.test(part) || part === last ? part : join(part, shared)))
  }
  const used = CONSUMED.exec(first)
  if (used !== null && parts.slice(1).every((part) => CONSUMED.exec(part)?.index === 0))
    return parts.map((part, i) => (i === 0 ? part : first.slice(0, used.index) + part))
  const metric =
    /(?:工业总产值|总产值|产值|增加值|营业收入|主营业务收入|收入|产量|销售额|总量|数量|面积|税收|利润|投入|投资|起数|覆盖率|合格率|普及率|入学率|参保率|增长率|.{2}率)$/u.exec(
      first,
    )
  const head = metric === null || /^(?:种植|养殖|播种|栽培)$/u.test(first.slice(0, metric.index)) ? '' : first.slice(0, metric.index)
  return parts.map((part, i) =>
    i === 0 || head.length < 2 || part.length > (METRIC.test(part) ? 4 : 8) || part.startsWith(head) ? part : join(head, part),
  )
}

/** 机电、高新技术｜产品出口占比, 白酒、食醋｜规模以上企业追溯率: what the last names with its measure, all are. */
const NOUN = /(?:产品|商品|企业)(?=\p{Script=Han}{2,6}$)|(?:规模以上|规上|限额以上)(?=\p{Script=Han}{4,})/u

/** 新建、改造提升｜农田: deeds that one thing is told apart by. */
const DEEDS =
  /^(?:新建|改建|扩建|改扩建|新增|改造|提升|维修|修缮|整治|更新|修复|续建|新开工|开工|竣工|基本建成|建成|复垦|治理|引进|培育|新认定|认定|关停|淘汰|发展)+/u

/** 农村五保｜集中｜供养、｜分散｜供养｜标准: what stands before the first kind and behind the second is said once. */
function twinsOf(first: string, last: string): string[] | undefined {
  const kind = first.slice(-2)
  const head = first.slice(0, -4)
  const tail = last.slice(4)
  const twin =
    last.slice(2, 4) === kind && head.length >= 2 && tail.length >= 2 && !METRIC.test(first) && (METRIC.test(last) || tail === '标准')
  return twin && /^\p{Script=Han}+$/u.test(head) ? [first + tail, head + last] : undefined
}

/** 千亿元、百亿元｜产业集群: sizes that one thing is told apart by. */
const SIZED = /^[超过]?[\d百千万]+[亿万]?元(?:级|以上)?(.*)$/u

/** 收入｜超50亿元、超10亿元｜的企业: the measure before the first and the noun behind the second are said once. */
function thresholds(first: string, last: string): string[] | undefined {
  const [, measure] = /^(\D{2,}?)超过?[\d.]+[亿万]?元$/u.exec(first) ?? []
  const [, noun] = /^超过?[\d.]+[亿万]?元(的?\p{Script=Han}{2,10})$/u.exec(last) ?? []
  return measure === undefined || noun === undefined ? undefined : [first + noun, measure + last]
}

/** 新增｜省级、市级｜基地: levels that one thing is told apart by, and what is done to all. */
const GRADE = '国家级|省级|自治区级|地市级|市级|州级|县级|区级|[四五]星级|[甲乙丙]级'
const GRADED = new RegExp(`^(${GRADE})(.*)$`, 'u')
const ADDING = new RegExp(`^(?:新增|新认定|新培育|新建|引进|认定|培育|创建)(?=${GRADE})`, 'u')

/** 单位产值｜能耗、水耗: what is used up of one thing. */
const CONSUMED = /(?:综合)?(?:[能水电煤]耗|用[水电能]量|碳排放|二氧化碳排放量?|主要污染物排放量)$/u

/** 乡村公路｜县、乡、村｜道养护资金: grades of one character that a list sets side by side. */
function graded(parts: readonly string[]): string[] | undefined {
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  if (parts.length < 2 || first.length < 2 || last.length < 5 || !/[国省市县]$/u.test(first) || !/^[省市县乡镇村][道级属域]/u.test(last))
    return undefined
  if (parts.slice(1, -1).some((part) => !/^[省市县乡镇]$/u.test(part))) return undefined
  return parts.map((part, i) => first.slice(0, -1) + (i === 0 ? first.slice(-1) : part.slice(0, 1)) + last.slice(1))
}

/** 义务教育入学率、巩固率: rates of what stands before the first; undefined for other lists. */
function ratesOf(parts: readonly string[]): string[] | undefined {
  const first = parts[0] ?? ''
  const head = /^(.{4,})\p{Script=Han}{2}率$/u.exec(first)?.[1]
  if (head === undefined || !parts.slice(1).every((part) => /^\p{Script=Han}{2}率$/u.test(part))) return undefined
  return parts.map((part, i) => (i === 0 ? part : head + part))
}

/** 甲服务业、乙服务业｜的营收规模: kinds that end alike, and the measure behind the last; undefined for other lists. */
function kindsOf(parts: readonly string[]): string[] | undefined {
  const [, last = '', measure = ''] = /^(.+?)(的[^的]{2,8})$/u.exec(parts.at(-1) ?? '') ?? []
  const kind = last.slice(-2)
  if (!METRIC.test(measure) || parts.length < 2 || !parts.slice(0, -1).every((part) => part.length > 2 && part.endsWith(kind)))
    return undefined
  return [...parts.slice(0, -1), last].map((part) => part + measure)
}

/** 猪、牛、羊｜定点屠宰率: members of one character or two, and what follows as many in the last. */
function afterShort(parts: readonly string[]): string | undefined {
  const last = parts.at(-1) ?? ''
  const bare = parts.slice(0, -1).map((part) => part.replace(/^.*的/u, ''))
  const length = bare[0]?.length ?? 0
  return length > 0 && length <= 2 && bare.every((part) => part.length === length) && last.length > length + 2
    ? last.slice(length)
    : undefined
}

/** 乘用车 and 商用车｜新车排放强度: members end alike, what follows in the last is shared. */
function afterLikeness(first: string, last: string): string {
  const at = last.indexOf(first.slice(-1))
  return at >= 1 && at <= 6 && first.length <= 7 && !/^[）)]/u.test(last.slice(at + 1)) ? last.slice(at + 1) : ''
}

/** Head and member, a stretch that both print said once. */
function join(head: string, part: string): string {
  for (let n = Math.min(head.length, part.length); n > 1; n--) if (head.endsWith(part.slice(0, n))) return head + part.slice(n)
  return head + part
}
