/** What is done to all members of a list, or tells them apart from others, and is said with the first. */
import { METRIC } from './target-indicator.ts'
import { topicBefore } from './target-topic.ts'

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
  /^(?:新增)?(?:(?:主导|参与|牵头)(?:(?:、|或|和|及)?(?:主导|参与|牵头))*)?(?:制定|制修订|制（修）订|修订|起草)(?:、?(?:制定|制修订|修订|起草))*(?=.)/u
/** 新增绿色水稻2万亩、｜有机蔬菜2000亩: what is added is said once for all of a list. */
export function resumeAdded(words: string, previous: string | undefined): string {
  if (/标准$/u.test(words) && DRAFTED.test(previous ?? '')) return words
  if (previous?.startsWith('新增') && ADDED.test(words)) return `新增${words}`
  const deed = words.length <= 4 ? CARRIED.exec(previous ?? '')?.[0] : undefined
  return deed === undefined || METRIC.test(words) || !ADDED.test(words) ? words : deed + words
}
/** 淘汰｜炼铁128万吨、炼钢205万吨; 备足｜化肥、农药: what is done to goods that are counted one by one. */
const CARRIED = /^(?:淘汰|压减|削减|化解|退出|关停|备足|储备|推广|新?发展|种植|引进|改良|投放|拆除|更新)(?=.{2})/u

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

/** What is done for or to what a noun behind its number names: 解决58万｜农村人口的饮水安全问题, 完成21座｜矿井的关闭任务; undefined for others. */
export function doneFor(rest: string, noun: string, unit: string): string | undefined {
  const trouble = /[人户]$/u.test(unit) && rest.includes('解决') ? TROUBLE.exec(noun) : null
  if (trouble !== null) return trouble[1] === undefined ? `解决${trouble[2]}人口` : `解决${trouble[2]}的${trouble[1]}`
  const task = /完成|实施/u.test(rest) ? DONE_TO.exec(noun) : null
  return task === null ? undefined : `${task[2]}${task[1]}`
}
const TROUBLE = /^(\p{Script=Han}{2,6})?的(\p{Script=Han}{2,10}(?:问题|困难))$/u
const DONE_TO = /^(\p{Script=Han}{2,8})的(关闭|整改|改造|治理|建设|拆除|验收|排查|评估|整治|修复|搬迁)(?:任务|工作)$/u

/** 解决｜3.2万人｜、5万头牲畜饮水困难: what is solved for those of a list stands behind its last. */
export function solvedFor(words: string, later: string): string | undefined {
  const trouble = SOLVED.exec(later)?.[1]
  const whom = words.replace(/^解决/u, '')
  return trouble === undefined || whom.length > 12 || /工程|管网/u.test(whom) ? undefined : `解决${whom}${trouble}人口`
}
const SOLVED = /^、[^，；]*?\d[\d.]*万?[头人户只（）]+(?:牲畜)?的?(\p{Script=Han}{2,10}?(?:困难|问题|安全|难))(?:问题)?$/u

/** 每村就业专干 of 每村不少于1名 behind 配齐就业专干: what each has so many of was named before. */
export function resumeEach(words: string, clause: string): string {
  if (/^每(?:[周月天日年]|季度?|学[期年])$/u.test(words)) return topicBefore(clause) + words
  return /^每个?\p{Script=Han}{1,6}$/u.test(words) ? words + (PROVIDED.exec(clause)?.[1] ?? '') : words
}
const PROVIDED = /(?:配齐|配备|配强|设立|设置|建立|选派|派驻|选聘|聘请)[好足强]?(\p{Script=Han}{2,12})$/u

/** 其中｜红枣｜8万亩 after 新增香梨、红枣等林果20万亩, 其中｜企业 after 新登记经营主体: what is done to the whole is done to the part; 示范基地 of 创业基地 are 创业示范基地. */
export function partOf(words: string, previous: string): string | undefined {
  if (SELECT.test(words) && previous.endsWith(words.slice(2))) return previous.slice(0, 2 - words.length) + words
  const deed = BROUGHT.exec(previous)?.[0]
  if (deed === undefined || words.startsWith(deed)) return undefined
  const listed = previous.slice(deed.length).split(/[、和及与等]/u)
  return (listed.length > 1 && listed.includes(words)) || (WHOLE.test(previous) && SORT.test(words)) ? deed + words : undefined
}
const SELECT = /^(?:示范|标杆|样板|骨干|特色|龙头|旗舰)(?:基地|园区|中心|平台|企业|项目|合作社|小区|街区|村|点)$/u
const BROUGHT = /^(?:全[省市县区州])?(?:新(?:增|登记|设立|注册|认定|培育|组建|建|种植|栽)|引进|培育|培训|发展|淘汰)(?=.{2})/u
const WHOLE = /(?:经营主体|市场主体|经营户|人员|人次|人数|劳动力|学生|职工)$/u
const SORT =
  /^(?:企业|个体工商户|农民专业合作社|合作社|农户|女性|妇女|女工|农民工|青年|大学生|高校毕业生|残疾人|退役军人|新生|民营企业|外资企业)$/u

/**
 * 其中农产品品牌500个、｜工业品牌｜300个 after 认定“江字号”品牌1000个: the sort of a whole that ends like it, with what the whole says of all;
 * undefined where the words are no sort of it.
 */
export function sortOf(added: string, whole: string): string | undefined {
  const words = whole.startsWith('新增') ? added.replace(/^新增/u, '') : added
  const sort = words.slice(0, -2)
  const head = whole.slice(0, -2)
  if (sort.length < 1 || sort.length > 4 || !whole.endsWith(words.slice(-2)) || METRIC.test(words) || words.includes(head)) return undefined
  const named = whole.indexOf(sort)
  return named > 0 ? whole.slice(0, named) + words : named < 0 ? head + words : undefined
}

/**
 * 表彰某模范集体20个、｜模范个人｜30名, 某示范街3条、｜示范单位｜8家: what tells the first of two twins apart is said of both; undefined where
 * they are none.
 */
export function twinOf(words: string, previous: string): string | undefined {
  const shared = words.slice(0, -2)
  const at = previous.lastIndexOf(shared)
  const behind = previous.length - at - shared.length
  const twin = words.length >= 4 && words.length <= 6 && at >= 3 && (behind === 1 || behind === 2)
  const head = previous.slice(0, at)
  return twin && !previous.endsWith(words) && !METRIC.test(words) && !/[市县区镇乡]$|级/u.test(head) ? head + words : undefined
}

/** 煤矿回采率薄煤层不低于85%、｜厚煤层｜不低于75%: kinds that stand behind their measure, which is said once; undefined where they do not. */
export function kindOf(words: string, previous: string): string | undefined {
  const [, measure = '', kind = ''] = MEASURED_KIND.exec(previous) ?? []
  return kind !== '' && words.length <= 6 && words.slice(-1) === kind.slice(-1) && words !== kind ? measure + words : undefined
}
const MEASURED_KIND = /^(.{2,}(?:率|比例|标准(?!化)|面积|浓度|占比|藏书))(\p{Script=Han}{2,6})$/u

/** 市、县、乡级｜河长巡河: what each level does is said once; empty for other words. */
export function ofLevels(words: string): string[] {
  const [, levels = '', deed = ''] = LEVELS.exec(words) ?? []
  return levels === '' ? [] : levels.split('、').map((level) => `${level}级${deed}`)
}
const LEVELS = /^([省市州县区镇乡村](?:、[省市州县区镇乡村])+)级(.{2,})$/u

/**
 * 进口、出口｜通关时间, 检验级、保证级｜企业: members that differ from the head of the last in all but their end; undefined for other lists.
 */
export function likeHeads(parts: readonly string[]): string[] | undefined {
  const last = parts.at(-1) ?? ''
  const heads = parts.slice(0, -1)
  const [, tail = ''] = RANKED.exec(last) ?? []
  if (tail !== '' && heads.every((head) => head.length < 9 && RANKED.exec(head)?.[1] === ''))
    return [...heads.map((head) => head + tail), last]
  const [, bases = ''] = BASED.exec(last) ?? []
  if (bases !== '' && heads.every((head) => /^\p{Script=Han}{2,4}(?<!级)$/u.test(head) && !METRIC.test(head)))
    return [...heads.map((head) => head + bases), last]
  const length = heads[0]?.length ?? 0
  const alike = heads.every((head) => head.length === length && head.at(-1) === last.charAt(length - 1))
  return length > 1 && length < 4 && alike && /^\p{Script=Han}+$/u.test(last.slice(0, length)) && last.length > length + 5
    ? [...heads.map((head) => head + last.slice(length)), last]
    : undefined
}

const RANKED = /^\p{Script=Han}{2,6}?(?<![省市县区州家治])级((?!以[上下]|[别市])\p{Script=Han}{2,}|)$/u
/** 稻谷、玉米｜示范基地: what each of the goods has of its own. */
const BASED = /^\p{Script=Han}{2,4}?((?:标准化|规模化|良种|种植|养殖|生产|加工|繁育|示范)+(?:基地|园区?|区|片)|(?:交易|批发)市场)$/u

/** 淘汰｜铁合金、电石｜落后产能: what is done to all, and what of each; undefined for other lists. */
export function takenOut(parts: readonly string[]): string[] | undefined {
  const [, deed = '', member = ''] = REMOVED.exec(parts[0] ?? '') ?? []
  const last = parts.at(-1) ?? ''
  const kind = OBSOLETE.exec(last)
  if (member === '' || kind === null || kind.index === 0 || parts.slice(0, -1).some((part) => OBSOLETE.test(part))) return undefined
  return parts.map((part, i) => deed + (i === 0 ? member : part) + (part === last ? '' : kind[0]))
}
const REMOVED = /^(淘汰|压减|化解|退出|关停)(.{2,})$/u
const OBSOLETE = /(?:落后|过剩)?(?:产能|设备|生产线|机组|锅炉)$/u

/** 花生｜种植、收获｜机械化率: stages of one thing, with what is measured of each behind the last; undefined for other lists. */
export function stagesOf(parts: readonly string[]): string[] | undefined {
  const [, thing = '', stage = ''] = STAGED.exec(parts[0] ?? '') ?? []
  const [, measure = ''] = STAGE.exec(parts.at(-1) ?? '') ?? []
  if (measure === '' || !METRIC.test(measure) || parts.slice(1, -1).some((part) => STAGE.exec(part)?.[1] !== '')) return undefined
  return stage === ''
    ? undefined
    : parts.map((part, i) => (i === 0 ? part + measure : thing + part + (i === parts.length - 1 ? '' : measure)))
}
const STAGES =
  '种植|播种|栽植|栽插|移栽|插秧|植保|收获|采收|采摘|烘干|养殖|捕捞|屠宰|加工|生产|销售|收购|储藏|贮藏|储运|运输|投放|分类|收集|收运|转运|处理|处置|回收|利用|筛查|检测|监测|诊断|治疗|救治|随访|管理|受理|办理|办结'
const STAGED = new RegExp(`^(\\p{Script=Han}{2,12}?)((?:${STAGES})+)$`, 'u')
const STAGE = new RegExp(`^(?:${STAGES})+(.*)$`, 'u')

/** 公路、水利｜项目分别｜打造示范标段: the sort that the last of a list names is said of all. */
export function eachKind(parts: readonly string[]): readonly string[] {
  const kind = KINDS.exec(parts.at(-1) ?? '')?.[0] ?? ''
  return kind === '' ? parts : parts.map((part) => (/^\p{Script=Han}{2,4}$/u.test(part) && !KINDS.test(part) ? part + kind : part))
}
const KINDS = /(?<=.{2})(?:项目|行业|领域|工程|企业|产业)$/u

/** 甲口、乙口岸｜新增场地: what the last of several does, all do; undefined for other lists. */
export function doneByEach(parts: readonly string[]): string[] | undefined {
  const [, deed = ''] = DONE_BY.exec(parts.at(-1) ?? '') ?? []
  const others = parts.slice(0, -1)
  return deed === '' || !others.every((part) => /^\p{Script=Han}{2,6}$/u.test(part) && !METRIC.test(part) && !DOING.test(part))
    ? undefined
    : parts.map((part, i) => (i === others.length ? part : part + deed))
}
const DONE_BY = /^\p{Script=Han}{2,6}?((?:新增|新建|建成|改造|新开工|引进|培育)\p{Script=Han}{3,})$/u

/** 甲县、乙县各｜改造棚户区: what each of several places does; undefined for other words. */
export function eachPlace(words: string): string[] | undefined {
  const [, places = '', deed = ''] = PLACES_EACH.exec(words) ?? []
  return deed === '' ? undefined : places.split(/[、和与及]/u).map((place) => place + deed)
}
const PLACES_EACH =
  /^((?:\p{Script=Han}{1,6}[市县区旗]、)*\p{Script=Han}{1,6}[市县区旗][、和与及]\p{Script=Han}{1,6}[市县区旗])各(\p{Script=Han}{4,})$/u
