import type { Rejection } from '../../text/problem.ts'
import { inText } from '../../text/span.ts'
import { endsInGoods, isGoodsOfPlace } from './brand-lists.ts'
import { inTitle, trimName } from './brand-names.ts'
import { findPlaceNames, holdsPlace, isOfPlace, isPlaceBrand, opensWithPlace, placeLetters } from './brand-places.ts'
import {
  ACTIVITY_BEHIND,
  ACTIVITY_VERB,
  ASPIRED,
  AWARD_SHAPE,
  BANQUET,
  BRAND_SHAPE,
  BRAND_VERB,
  CALLED,
  CAMPAIGN_SHAPE,
  CHOOSES,
  CHOSEN,
  CLASS_BEFORE,
  CLOUD,
  CLOUD_VERB,
  COLUMN,
  CONFERRED,
  CONTEST_BEHIND,
  COUNTED,
  COUNTED_CLASS,
  CREATES,
  CREATION,
  DAY_BEHIND,
  EDITION_BEFORE,
  EVENT_SHAPE,
  FAME_BEHIND,
  FEAST,
  FESTIVE,
  FIRM_CLASS,
  FORMS_OF_WORK,
  FOUGHT,
  GENERIC,
  HALVES,
  HALVES_BEHIND,
  HALVES_VERB,
  HELD_BEFORE,
  HOUSE,
  HOUSE_BEHIND,
  HOUSE_VERB,
  IMAGE,
  INDUSTRY,
  INNS_BEHIND,
  INSURANCE_BEHIND,
  LEVELLED,
  LOAN,
  LOAN_VERB,
  MAKES_KNOWN,
  NAMED_PLATFORM,
  NUMBER_BEHIND,
  NUMBERED,
  OF_WOMEN,
  OLD_HOUSES,
  OWN_BRAND,
  PILOT,
  PLACE_SCHEME,
  PLAIN_ACTIVITY,
  PLATFORM_SHAPE,
  PLATFORM_VERB,
  PROCESSED,
  PROMOTED,
  quotedForms,
  RAIDS,
  RED,
  RENOWN,
  RENOWN_VERB,
  RUN_BEHIND,
  RUN_OF_ACTIVITIES,
  RUN_OF_FEASTS,
  SCHEME_VERB,
  SELECTS,
  SERVICE_BEHIND,
  SLOGAN,
  SO_MANY,
  STRIVING,
  TALENTS,
  TEN_BEST,
  TITLE_BEHIND,
  TITLE_CUE,
  TITLE_SHAPE,
  TITLE_VERB,
  TITLED,
  TOUR,
  WISHES,
  WORK_BEHIND,
  YEAR_OF,
} from './brand-words.ts'
import type { Named } from './brands.ts'
import type { BrandCategory } from './findings.ts'

/** Names in quotes: what follows the last quote of a run speaks for all of the run (“A”“B”等区域品牌). */
export function quotedBrands(words: string, rejections: Rejection<'text'>[], offset: number): Named[] {
  const found: Named[] = []
  for (const run of words.matchAll(/(?:“[^“”]{1,24}”(?:、|和|及|与|以及)?)+/gu)) {
    if (inTitle(words, run.index)) continue
    const end = run.index + run[0].length
    const after = words.slice(end).replace(/^等“[^“”]{1,12}”/u, '等')
    const before = beforeList(words.slice(Math.max(0, run.index - 140), run.index)).slice(-14)
    const others = OTHERS.exec(after)?.[0].length ?? 0
    const shared = others > 0 && SHARED.test(after.slice(others))
    const goods = PROMOTED.test(words) && (isRunOfGoods(run[0]) || isLongRunOfGoods(run[0]))
    const known = MAKES_KNOWN.test(before) && mostOf(run[0], endsInGoods)
    const feasts = run[0].indexOf('“', 1) > 0 && (RUN_OF_FEASTS.test(after) || (RUN_OF_ACTIVITIES.test(after) && FEAST.test(run[0])))
    for (const hit of run[0].matchAll(/“([^“”]+)”/gu)) {
      const name = hit[1] ?? ''
      const start = run.index + hit.index + 1
      const behind = words.slice(start + name.length, start + name.length + 14)
      const whole = withKindBehind(name, behind)
      if (whole !== undefined) {
        found.push({ ...whole, start: start - 1, end: start - 1 + whole.name.length })
        continue
      }
      const listed =
        (shared && isPlain(name)) ||
        (goods && (isGoodsOfPlace(name) || opensWithPlace(name) || (isLongRunOfGoods(run[0]) && /^\p{Script=Han}{4,6}$/u.test(name)))) ||
        (known && isPlain(name) && name.length <= 7 && !/[一二两三四五六七八九十]/u.test(name))
      const kind = kindOf(name, after, before, feasts) ?? (listed ? { category: 'brand' as const, core: true } : undefined)
      if (kind === undefined)
        rejections.push({ kind: 'brand', rule: 'no-brand-cue', span: inText(offset + start, offset + start + name.length) })
      else found.push({ name, ...kind, start, end: start + name.length })
    }
  }
  return found
}

/** The rest of a list of quoted names behind one of them, each with what it is: “江州红”黑茶“西河”白茶品牌. */
const OTHERS = /^(?![的等为、和及])(?:[、和及]?\p{Script=Han}{0,4}[、和及]?“[^“”]{1,24}”){1,12}/u
/** What then calls all of them brands. */
const SHARED =
  /^\p{Script=Han}{0,4}?(?:等?(?:成为|跻身)(?:全国|全省|国内|国际))?(?:等?[\d两二三四五六七八九十]{0,3}[个大]?)?(?:[省市县区]级|劳务|知名|特色|优势|系列|农产品|农业|茶叶|服务|文化|旅游|文旅)*(?:区域|公用|公共)*品牌(?!意识|战略|企业|化)/u
/** Whether of the quoted names of a run at least half open with a place, and half are goods. */
function isRunOfGoods(run: string): boolean {
  return mostOf(run, opensWithPlace) && mostOf(run, endsInGoods)
}

/** The same of three names or more, whose places need not be known: “天山明绿豆”“牛营子桔梗”“巴林羊肉”. */
function isLongRunOfGoods(run: string): boolean {
  return run.split('“').length > 3 && mostOf(run, endsInGoods)
}

/** Whether at least half of the quoted names of a run are like goods and fit. */
function mostOf(run: string, fits: (name: string) => boolean): boolean {
  const names = [...run.matchAll(/“([^“”]+)”/gu)].map(({ 1: name = '' }) => name)
  return names.filter((name) => isGoodsOfPlace(name) && fits(name)).length * 2 >= names.length
}

/** The items of a list before another of its items: their verb is that of all. */
const ITEMS_BEFORE = /“[^“”]{1,24}”[^，。；“”、]{0,12}(?:、|和|及|与)$/u

/** The words before a list in quotes, without its items: 培育“甲”企业、|“乙”企业 → 培育. */
function beforeList(words: string): string {
  let rest = words
  for (let cut = ITEMS_BEFORE.exec(rest); cut !== null; cut = ITEMS_BEFORE.exec(rest)) rest = rest.slice(0, cut.index)
  return rest
}

/** Whether a quoted string can be the name of a brand at all. */
const isPlain = (name: string): boolean =>
  /^[\p{Script=Han}·]{2,10}$/u.test(name) && !SLOGAN.test(name) && !GENERIC.test(name) && !/^一.[一多]|[力性化式]$/u.test(name)

/** A quoted word that is a name only with what it is called behind it: “三品”专项行动, “四好农村路”示范县. */
function withKindBehind(name: string, behind: string): Pick<Named, 'name' | 'category' | 'core'> | undefined {
  const mark = placeLetters.has(name) ? /^”字[标号]/u.exec(behind) : null
  if (mark !== null) return { name: `“${name}${mark[0]}`, category: 'brand', core: true }
  const title = TITLE_BEHIND.exec(behind)
  if (title !== null && !PILOT.test(name)) return { name: `“${name}${title[0]}`, category: 'award', core: false }
  const day = /^[\d·.]+$/u.test(name) ? DAY_BEHIND.exec(behind) : null
  if (day !== null) return { name: `“${name}${day[0]}`, category: 'event', core: false }
  const contest = CONTEST_BEHIND.exec(behind)
  if (contest !== null && !/^(?:全[国省市县]|国际|全球)$/u.test(name))
    return { name: `“${name}${contest[0]}`, category: 'event', core: false }
  const run = name.length <= 3 && !EVENT_SHAPE.test(name) ? RUN_BEHIND.exec(behind) : null
  if (run === null || !/[品质标同]/u.test(name + run[0]) || SLOGAN.test(name.replace('三品', ''))) return undefined
  return { name: `“${name}${run[0]}`, category: 'campaign', core: false }
}

function kindOf(name: string, after: string, before: string, feasts: boolean): { category: BrandCategory; core: boolean } | undefined {
  if (
    CALLED.test(before) ||
    (FOUGHT.test(before) && !/(?:工程|行动|活动|计划)$/u.test(name)) ||
    COLUMN.test(after) ||
    /^向“/u.test(after) ||
    /^[\d·.]+$|(?:(?<!餐)厅|[局委府])$/u.test(name)
  )
    return undefined
  if (
    (SLOGAN.test(name) &&
      !((RED.test(name) || name.endsWith('经济')) && OWN_BRAND.test(after)) &&
      !(SERVICE_BEHIND.test(after) && holdsPlace(name))) ||
    GENERIC.test(name) ||
    WISHES.test(name) ||
    (trimName(name) === '' && !/^\p{Script=Han}和$/u.test(name)) ||
    /^一[县村乡镇市区企园校]一.$/u.test(name)
  )
    return undefined
  if (isPlaceBrand(name) || (RENOWN.test(name) && RENOWN_VERB.test(before))) return { category: 'brand', core: true }
  if (/^(?:[二两三]品一标|绿色食品|有机(?:农产|食)品|无公害农产品|地理标志(?:农?产品)?)$/u.test(name))
    return COUNTED_CLASS.test(after) ? undefined : { category: 'brand', core: false }
  if (PLATFORM_SHAPE.test(name) && (placeLetters.has(name.charAt(0)) || /^[ei]/iu.test(name))) return { category: 'platform', core: false }
  if (name.startsWith('爱') && findPlaceNames(name).some(({ start, end }) => start === 1 && end === name.length))
    return { category: 'platform', core: false }
  if (/^一部手机/u.test(name) || (/^[\p{Script=Han}\d]{1,6}平台$/u.test(name) && /\d/u.test(name)))
    return { category: 'platform', core: false }
  if ((CLOUD.test(name) && CLOUD_VERB.test(before)) || (NAMED_PLATFORM.test(name) && PLATFORM_VERB.test(before)))
    return { category: 'platform', core: false }
  if (FIRM_CLASS.test(name) && CLASS_BEFORE.test(before)) return undefined
  const firms = /^(?:中小)?企业/u.test(after)
  if (FIRM_CLASS.test(name) && (firms || name === '专精特新'))
    return firms && STRIVING.test(before.slice(-8)) ? { category: 'award', core: false } : undefined
  if (BRAND_SHAPE.test(name) && !INDUSTRY.test(name)) return { category: 'brand', core: true }
  if (AWARD_SHAPE.test(name) && !name.includes('、') && !OWN_BRAND.test(after))
    return { category: name.endsWith('领跑者') ? 'campaign' : 'award', core: false }
  if (TITLE_SHAPE.test(name) && (TITLE_CUE.test(after) || TITLE_VERB.test(before))) return { category: 'award', core: false }
  if (
    EVENT_SHAPE.test(name) &&
    !/^(?:蓝天|[两双]?节$|节[日假]|.{0,4}开放[日周]|体验[日周]|.{0,4}咨询日|\d+日$)|\d个?月$|的[^的]{2,}$/u.test(name)
  )
    return { category: 'event', core: false }
  if (CAMPAIGN_SHAPE.test(name)) return { category: 'campaign', core: false }
  if (FAME_BEHIND.test(after)) return { category: 'brand', core: true }
  if (IMAGE.test(after) && (opensWithPlace(name) || holdsPlace(name) || HALVES.test(name))) return { category: 'brand', core: true }
  if (OLD_HOUSES.test(after) && /^\p{Script=Han}{2,5}$/u.test(name)) return { category: 'brand', core: true }
  if (/\d强$/u.test(name) && /(?:参评|争创|申报|入选|评选)[^，。；]{0,8}$/u.test(before)) return { category: 'award', core: false }
  for (const form of quotedForms) {
    if (!form.after.test(after)) continue
    if (form.category === 'brand' && form.core && /^(?:企业|行业|产品|工程|知名|自主|的)*品牌(?:意识|战略$)/u.test(after)) continue
    if (/^[产商]品/u.test(after) && name.includes('、')) continue
    if (form.category === 'platform' && /(?:园区|窗口|基地|市场|体系|模式)$/u.test(name)) continue
    if (
      form.category === 'campaign' &&
      !/品牌|创牌|质量|消费|放心|品质|标准|服务|商标|知识产权|侵权|打假/u.test(name + after.slice(0, 16) + before) &&
      !RAIDS.test(name)
    )
      continue
    if (TOUR.test(name) && /线路/u.test(after)) continue
    return { category: form.category, core: form.core }
  }
  if (ACTIVITY_BEHIND.test(after) && ACTIVITY_VERB.test(before) && !FORMS_OF_WORK.test(name)) return { category: 'campaign', core: false }
  if (PLACE_SCHEME.test(`${name}”${after}`) && SCHEME_VERB.test(before) && !ASPIRED.test(name) && holdsPlace(name))
    return { category: 'campaign', core: false }
  if (NUMBERED.test(`${name}”${after}`) && SCHEME_VERB.test(before) && !COUNTED.test(name)) return { category: 'campaign', core: false }
  if (feasts && ACTIVITY_VERB.test(before) && !FORMS_OF_WORK.test(name)) return { category: 'event', core: false }
  if (after.startsWith('活动') && EDITION_BEFORE.test(before)) return { category: 'event', core: false }
  if (OF_WOMEN.test(name) && WORK_BEHIND.test(after)) return { category: 'campaign', core: false }
  if (LOAN.test(name) && LOAN_VERB.test(before)) return { category: 'platform', core: false }
  if (name.endsWith('保') && INSURANCE_BEHIND.test(after)) return { category: 'platform', core: false }
  if (/(?:电商|交易|服务|销售|直播)平台$/u.test(before) && isPlain(name)) return { category: 'platform', core: false }
  if (/馆$/u.test(name) && holdsPlace(name) && /(?:开设|建设|设立|打造|建成)$/u.test(before)) return { category: 'platform', core: false }
  if (/(?:打造|培育)$/u.test(before) && (isOfPlace(name) || isOwnGoods(name))) return { category: 'brand', core: true }
  if ((PROCESSED.test(after) || /^(?:证明|集体)?商标(?:的|运用|管理|保护)/u.test(after)) && isGoodsOfPlace(name))
    return { category: 'brand', core: true }
  if (HOUSE.test(name) && HOUSE_VERB.test(before)) return { category: 'brand', core: false }
  if ((TALENTS.test(name) && SCHEME_VERB.test(before)) || (name.endsWith('英才') && /^[\p{Script=Han}]{0,4}(?:计划|工程)/u.test(after)))
    return { category: 'campaign', core: false }
  if (HOUSE_BEHIND.test(after) && /^[\p{Script=Han}]{3,6}$/u.test(name)) return { category: 'brand', core: false }
  if (FESTIVE.test(name) && /^(?:系列|主题)*活动/u.test(after) && ACTIVITY_VERB.test(before)) return { category: 'event', core: false }
  if (/^(?:系列|主题|惠民|文艺)+(?:演出|展演)/u.test(after) && ACTIVITY_VERB.test(before)) return { category: 'event', core: false }
  if (HALVES.test(name) && HALVES_BEHIND.test(after) && ACTIVITY_VERB.test(before)) return { category: 'event', core: false }
  if (YEAR_OF.test(name) && after.startsWith('活动') && ACTIVITY_VERB.test(before)) return { category: 'campaign', core: false }
  if (TEN_BEST.test(name) && CHOOSES.test(before)) return { category: 'award', core: false }
  if (HELD_BEFORE.test(before) && /^[\p{Script=Han}A-Z·]{3,8}$/u.test(name) && !FORMS_OF_WORK.test(name))
    return { category: 'event', core: false }
  if (/(?:工程|计划)$/u.test(name) && /(?:品牌|名牌|商标)(?:培育|创建|建设|提升)?$/u.test(before))
    return { category: 'campaign', core: true }
  if (CHOSEN.test(after)) return { category: 'award', core: false }
  if (CONFERRED.test(before) || (SO_MANY.test(after) && SELECTS.test(before))) return { category: 'award', core: false }
  if (
    PLAIN_ACTIVITY.test(after) &&
    (ACTIVITY_VERB.test(before) || /(?:利用|结合|参与|参加)[^，]{0,8}$/u.test(before)) &&
    !/的$/u.test(before) &&
    !FORMS_OF_WORK.test(name)
  )
    return { category: 'campaign', core: false }
  if (CREATION.test(after) && name.length > 3) return { category: 'award', core: false }
  if (CREATES.test(before) && (LEVELLED.test(name) || (TITLED.test(name) && NUMBER_BEHIND.test(after))))
    return { category: 'award', core: false }
  if (BANQUET.test(name) || INNS_BEHIND.test(after)) return { category: 'brand', core: true }
  if (/品牌$|品牌[“、]?$/u.test(before)) return { category: 'brand', core: true }
  if (
    (BRAND_VERB.test(before) && !/^(?:功能|经济|效应|[^，。；、]{0,4}产业)/u.test(after)) ||
    (HALVES.test(name) && HALVES_VERB.test(before))
  )
    return { category: 'brand', core: true }
  if (
    placeLetters.has(name.charAt(0)) &&
    name.length <= 5 &&
    (/(?:打造|培育|创建|推广)$/u.test(before) || (/(?:推动|推进|深化)$/u.test(before) && after.startsWith('建设')))
  )
    return { category: 'brand', core: true }
  return undefined
}

/** Goods under a name of their own: 打造“江西辣椒”, not “万亩茶园”. */
const isOwnGoods = (name: string): boolean =>
  /^[\p{Script=Han}]{4,6}$/u.test(name) && isGoodsOfPlace(name) && endsInGoods(name) && !/^[十百千万亿放一]|安全|品质|精品/u.test(name)
