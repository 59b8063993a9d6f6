/** What is done to all members of a list, or tells them apart from others, and is said with the first. */
import { METRIC } from './target-indicator.ts'

/** 授权｜企业、产品: what both are told apart from others by. */
export const MARKED =
  /^(.*(?:授权|用标|认证|获证|贯标|备案|注册|上市|挂牌|入驻|参展|参赛|达标|在册))(?:企业|产品|单位|主体|人员|品种|商户)$/u

/** 新建公厕9座、中转站6座; 改造提升道路40公里，桥梁10座: what is done to both is said once. */
export function resumeDeed(words: string, previous: string | undefined): string {
  const drafted = /标准$/u.test(words) ? DRAFTED.exec(previous ?? '')?.[0] : undefined
  if (drafted !== undefined && !/制|修订|起草/u.test(words)) return drafted + words
  const marked = /^(?:企业|产品|单位|主体|商户)$/u.test(words) ? MARKED.exec(previous ?? '')?.[1] : undefined
  if (marked !== undefined) return marked + words
  const deed = DOING.exec((previous ?? '').replace(/^(?:竣工|完工|开工)(?=新|改|扩)/u, ''))?.[0]
  return deed === undefined || METRIC.test(words) || !THING.test(words) ? words : deed + words
}
/** 主导或参与制修订｜国家标准100项、行业标准150项. */
export const DRAFTED =
  /^(?:(?:主导|参与|牵头)(?:(?:、|或|和|及)?(?:主导|参与|牵头))*)?(?:制定|制修订|修订|起草)(?:、?(?:制定|制修订|修订|起草))*(?=.)/u
/** 新增绿色水稻2万亩、｜有机蔬菜2000亩: what is added is said once for all of a list. */
export function resumeAdded(words: string, previous: string | undefined): string {
  return previous?.startsWith('新增') && ADDED.test(words) ? `新增${words}` : words
}

const DOING =
  /^(?:(?:新建|改建|扩建|改扩建|新增|改造|提升|维修|修缮|整治|更新|修复|续建|新改扩建|改扩新建|新开工|加固|增设|建成)[、和及]?)+(?=\p{Script=Han}{2,})(?![^，]*(?:的|投资))/u
const VERBAL =
  '(?!.*(?:改造|建设|重建|治理)|[新完实引推解惠吸覆举组开争达获提打拆铺安增累总其每共占全余剩应已整治市县省村]|建(?!筑)|[改修扩](?!车)|培育|培训|创建|发展|设立|落实|配备|投放|清理|办理|绿化|硬化|亮化|疏|栽|植|造林|维修|更新|加固|续建)'
const THING = new RegExp(
  `^${VERBAL}\\p{Script=Han}{1,9}(?:[站池桥园场厂馆所厕室亭房棚楼桩井渠堤坝闸塘库]|桥梁|公园|广场|学校|小学|初中|高中|医院|中心|管网|道路|公路|路灯|墓地|小区|社区|线路|网点|平台|基地|企业|设施)$|^(?:桥梁|公园|医院|幼儿园|小学|初中|高中)$`,
  'u',
)

const ADDED = new RegExp(`^${VERBAL}(?!再)\\p{Script=Han}{2,12}(?<!生产|种植|养殖|出栏|销售|就业|投入|总量)$`, 'u')

/** 新建大型车间 of 其中大型7个 after 新建车间138个, and 新建中型车间 of 中型52个 behind it; undefined where the words are no size, or of nothing. */
export function resumeSize(words: string, previous: string, within: boolean): string | undefined {
  if (!/^[大中小微]型$/u.test(words)) return undefined
  if (SIZED.test(previous)) return previous.replace(SIZED, words)
  const deed = DOING.exec(previous)?.[0] ?? ''
  return within ? deed + words + previous.slice(deed.length) : undefined
}
const SIZED = /[大中小微]型(?=.{2})/u

/** 每村就业专干 of 每村不少于1名 behind 配齐就业专干: what each has so many of was named before. */
export function resumeEach(words: string, clause: string): string {
  return /^每个?\p{Script=Han}{1,6}$/u.test(words) ? words + (PROVIDED.exec(clause)?.[1] ?? '') : words
}
const PROVIDED = /(?:配齐|配备|配强|设立|设置|建立|选派|聘请)[好足强]?(\p{Script=Han}{2,12})$/u
