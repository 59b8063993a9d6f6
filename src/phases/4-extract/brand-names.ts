import { findPlaceNames, opensWithPlace } from './brand-places.ts'
import type { BrandForm } from './brand-shape.ts'
import { COUNT, REACHED, STRIVEN, STRIVING } from './brand-words.ts'
import type { Named } from './brands.ts'

/** What may stand before a name and is no part of it. */
const LEAD =
  /^.*(?:专栏\d{1,2}|(?:开展|组织|举办|实施|用|评)好|(?<!级|级及)以[上下内]|新(?:增|创|建|培育|培植|认定)|力争|全[省市国]性|附件\d*|加大|对标|制定|争取|促进|设立|开辟|两级|依托|打造|锻造|扶持|打响|培育|创建|创树|争创|叫响|唱响|做[响靓精]|创响|塑强|擦亮|做强|做大|做优|做响|推广|提升|树立|塑造|建设(?!工程)|发展|认证|评选|评出|认定|申报|评定|遴选|宣传|推介|推动|推进|实施|开展|保护|传承|支持|壮大|振兴|扩大|提高|增强|形成|完善|举办|办好|承办|筹办|协办|奖励|第[一二三四五六七八九十]+[条章节]|组织|参加|参评|参与|鼓励|争取|深化|推行|健全|做好|抓好|用好|建立|加快|构建|开设|开发(?!区|银行|计划)|推出|继续|持续|积极|着力|深入|广泛|加强|(?:充分)?发挥|利用|设置|增设|增列|优化|落实|强化|聚焦|借助|结合|关于|[我全][省市]|\d{4}年度?|一批|一大批|更多|具有|特色的|优势的|以及|获得|摘得|20\d\d(?=[\p{Script=Han}])|第[一二三四五六七八九十\d]+届|[一二三两\d]+[个家项]|首届|(?<![以海水冰线])上(?![海饶虞])|及(?!以上)|以(?!上)|对于|(?<!呼|云|泰|永|(?:^|[县市])[平政])和(?!浩特)|[的与等对为到使让在了并将把含或向])/u

/** The name without the verbs and counters that stand before it: 支持企业争创云南名牌产品 → 云南名牌产品. */
export function trimName(name: string): string {
  const cut = LEAD.exec(name)
  return cut === null ? name : name.slice(cut[0].length)
}

/** The same, but 发展 in 举办江州产业发展论坛 is no verb. */
function trimKept(name: string): string {
  const words = trimName(name)
  if (words !== '' || !/[\p{Script=Han}]{2}(?:发展|建设|保护|推广|提升|创新)$/u.test(name)) return words
  const kept = trimName(name.slice(0, -2))
  return kept === '' ? '' : kept + name.slice(-2)
}

/** What is said of events that are over, right before their names. */
const HELD = /(?:成功|已)[经先后]{0,2}(?:举办|承办)[^，。；]{0,8}$/u

/** What a kind of names is called; no name by itself. */
export const GENERIC =
  /^(?:精品|名牌精品|质量奖项|工程奖|杯|金奖|创新奖|生产|旅游|文艺|奖|[个人]*贡献奖|(?:技能|工业设计|设计|手工技能|有关技能|创业|创新|创新创业|创业创新|职业技能|技术|服务|(?:创新|技术)?应用|创意|(?:创新|创业)?项目)?大赛|(?:产品|国际产品|技术)?交易会|.{0,4}展览会|博览会|.{0,2}展销会|(?:美食|啤酒|消费|采摘|灯光|音乐|购物)节|嘉年华|消费季|[欢乐惠民嗨]{1,2}购|(?:街区|线上|全民|全城)嗨购|企业品牌日)$|各类|相关|国内外|国际知名/u

/** No name stands further before the first word that tells its form. */
const REACH = 32

/**
 * Names that their ending announces (X老字号, X名牌, X质量奖, 省级X示范企业 …), in a clause with a cue; without one only those
 * whose number is set: 中国驰名商标达到10件. `forms` are those that may stand in it, with the place of their first anchor.
 */
export function namedBrands(words: string, forms: ReadonlyMap<BrandForm, number>, cued: boolean): Named[] {
  const found: Named[] = []
  for (const [form, at] of forms) {
    if (!cued && !form.counted) continue
    if (form.clause?.test(words) === false) continue
    form.pattern.lastIndex = Math.max(0, at - REACH)
    for (let hit = form.pattern.exec(words); hit !== null; hit = form.pattern.exec(words)) {
      const end = hit.index + hit[0].length
      const name = nameOf(form, hit[0])
      if (
        name === undefined ||
        name.length < 2 ||
        name.startsWith('“') ||
        /^[^（]*）/u.test(name) ||
        (name.length < 8 && form.category !== 'event' && trimName(name).length < 2 && levelIn(name) < 0) ||
        GENERIC.test(name) ||
        (form.kind === 'hall' && levelIn(name) < 0) ||
        form.not?.test(form.start === 'bare' ? fromVerb(form, hit[0]) : name)
      )
        continue
      const partner = form.category === 'event' ? PARTNER.exec(words.slice(Math.max(0, end - name.length - 5), end - name.length)) : null
      const start = end - name.length - (partner?.[0].length ?? 0)
      if (inTitle(words, start) || (form.category === 'event' && HELD.test(words.slice(Math.max(0, start - 12), start)))) continue
      if (form.near?.test(words.slice(Math.max(0, start - 96), start)) === false) continue
      if ((form.striven !== false || !cued) && !isStriven(words, start, end, form.striven !== 'verb')) continue
      found.push({ name: words.slice(start, end), category: form.category, core: form.core, start, end })
    }
  }
  return found
}

/** What only the documents of others have behind their titles: （江政字〔2021〕4号）. */
const NUMBER_BEHIND = /^》?（[^（）]{2,12}号）/u

/** Whether a place stands in the 《title》 of a document other than the one that is handed on: 关于印发《某县创建…方案》的通知. */
export function inTitle(words: string, at: number): boolean {
  const open = words.lastIndexOf('《', at)
  if (open <= words.lastIndexOf('》', at)) return false
  if (NUMBER_BEHIND.test(words.slice(words.indexOf('》', at) + 1).slice(0, 24))) return true
  return !/关于(?:印发|发布)$/u.test(words.slice(Math.max(0, open - 4), open)) || (open > 0 && inTitle(words, open - 1))
}

/** What a form matched, from its last verb on. */
function fromVerb(form: BrandForm, words: string): string {
  const head = Math.max(0, words.search(form.ending))
  return trimKept(words.slice(0, head)) + words.slice(head)
}

/** The name in what a form matched: from the last verb on, from the level or place on, or all. */
function nameOf(form: BrandForm, words: string): string | undefined {
  if (form.start === 'whole') return lastOfTwo(words)
  const head = form.kind === 'campaignRun' ? words.lastIndexOf('品牌') : Math.max(0, words.search(form.ending))
  const edition = form.start === 'level' ? (EDITION.exec(words.slice(0, head))?.[0] ?? '') : ''
  const trim = form.kind === 'award' ? trimName : trimKept
  const cut = trim(words.slice(0, head - edition.length))
  const before = form.category === 'event' ? withJoint(words.slice(0, head - edition.length), cut) : cut
  const placed = form.category === 'event' && (opensWithPlace(before) || LANDSCAPE.test(before))
  const held =
    placed ||
    (form.category === 'event' &&
      before.length > 2 &&
      (/^(?:(?!高|大型|各|系列|重大|知名|重要|品牌|一批)\p{Script=Han}{2,8})?国际(?!性|化)[（\p{Script=Han}]/u.test(before) ||
        EDITION_LEFT.test(words.slice(0, head - before.length))))
  const level = held ? 0 : form.category === 'platform' || form.category === 'campaign' ? -1 : levelIn(before)
  if (level < 0 && form.start !== 'verb') return form.start === 'bare' ? words.slice(head) : undefined
  const kept = before.slice(Math.max(0, level)).replace(/^(?:企业|产品)(?!品牌)/u, '')
  const joint = words.slice(0, head - edition.length - kept.length)
  return (LEVELS_BEFORE.exec(joint)?.[0] ?? '') + kept + edition + words.slice(head)
}

/** What an event is of, both halves: 中国国际纺织面料及｜辅料｜博览会; not the second of two events, 国际茶展及｜茶具｜展览会. */
function withJoint(words: string, cut: string): string {
  const joint = /[及与和]$/u.exec(words.slice(0, words.length - cut.length))
  if (joint === null) return cut
  const first = trimName(words.slice(0, joint.index))
  return /^(?:中国|全国|国际|世界|全球|亚洲).{3,}/u.test(first) && !/[会展节赛周月坛]$/u.test(first) ? first + joint[0] + cut : cut
}

/** Mountains and waters that events are named after: 六盘山, 秦岭, 洱海. */
const LANDSCAPE =
  /^(?!登山|爬山|全国|[上下]海|大海|出海)\p{Script=Han}{1,3}(?:山(?![东西货])|岭|江(?![西苏])|湖(?![北南])|海(?![南外峡淘鲜洋])|峡谷|草原|黄河|长江)(?=\p{Script=Han}{2})|^(?:长江|黄河|淮河|汉江|珠江|长城|大运河)/u

/** The edition before a name that opens with none of its own: 首届金秋桃花节. */
const EDITION_LEFT = /(?:第[一二三四五六七八九十\d]{1,3}|首)届$/u
/** Before its place, what belongs to the name of an event: 中国—东盟博览会, 环某湖自行车赛. */
const PARTNER = /(?:中国[—－-]+|环)$/u
/** Which of its kind a meeting is: 某县第四届运动会. */
const EDITION = /第[一二三四五六七八九十\d]{1,3}届$/u
/** 国家级和 before 省级示范企业. */
const LEVELS_BEFORE = /(?:国家|省|市)级(?:及|和|、|与)$/u
const LEVEL =
  /国家|全国|中国|中华|世界|亚洲|亚太|全球|中[外德日韩俄法英美缅老越泰蒙哈非欧阿](?![的之])|东盟|^(?:津门|龙江|燕赵|齐鲁|三秦|三晋|荆楚|巴蜀|江淮|八闽|岭南|陇原|中原|潇湘|天府|八桂|兵团)|(?:海上|陆上)?丝绸之路|海峡两岸|京津冀|长三角|粤港澳|(?:省|市|州|县|区|自治区)级|自治区|^(?!民|家|水族)[一-鿿]{1,3}族$|^[省市区县州]|^(?!示范区|开发区|园区|地区|各|.{0,3}城市)[\p{Script=Han}]{2,4}[市县区州旗]$/u

/** Where the first level or place stands in the words before an ending; -1 where none does. */
function levelIn(words: string): number {
  const level = words.search(LEVEL)
  if (level === 0) return 0
  const place = findPlaceNames(words)[0]?.start ?? -1
  return place < 0 || (level >= 0 && level < place) ? level : place
}

/** Of 国家级示范县和省级示范县 the last, and what stands behind a verb: 按国家规定开展国家级示范单位. */
function lastOfTwo(words: string): string {
  const at = Math.max(
    ...['国家', '省级', '全国', '中国'].flatMap((mark) =>
      ['和', '及', '、', '与', '展', '建', '报'].map((joint) => words.lastIndexOf(joint + mark)),
    ),
  )
  return at < 0 ? words : words.slice(at + 1)
}

/** Whether the document strives for an honour rather than only names it; `counts` where a number of them says so. */
function isStriven(words: string, start: number, end: number, counts: boolean): boolean {
  const after = words.slice(end, end + 32)
  if (STRIVING.test(words.slice(Math.max(0, start - 60), start)) || STRIVEN.test(after)) return true
  return counts && COUNT.test(after) && !REACHED.test(words)
}
