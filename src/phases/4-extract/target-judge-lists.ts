/** Lists of things by name, with how many they are: a count of what is named, unless they are to be made or something is done to them. */
import { ACTED_ON, namedWorks, sharedVerbPhrase, trimLead } from './target-indicator.ts'
import { makesPlaces } from './target-judge-units.ts'
import type { Candidate } from './target-scan.ts'
import type { Binding } from './target-words.ts'

/**
 * Whether a number only counts what a list names: 机械、电子等｜5个｜行业, 研发、生产和供应｜3个｜环节; undefined where no list stands before it.
 * `bound` where it has a level or a bound.
 */
export function enumerates(
  words: string,
  left: string,
  right: string,
  { quantity: { unit = '' } }: Candidate,
  { rest }: Binding,
  bound: boolean,
): boolean | undefined {
  if (/等$/u.test(rest) && (right !== '' || /^[类种位]$/u.test(unit)))
    return !(
      LISTED.test(trimLead(left)) ||
      makesPlaces(trimLead(left), right) ||
      (bound && MADE.test(trimLead(left)) && THINGS.test(right)) ||
      (/(?:品牌|名牌|商标)$/u.test(right) && PROMOTED.test(trimLead(left))) ||
      namedWorks(left, right) !== undefined ||
      (ACTED_ON.test(left) && sharedVerbPhrase(right) !== undefined) ||
      (/(?:^|，)?[在对][^，]*等$/u.test(left) && /(?:组织|开展|实施|推行|推广|试点|建设|进行.+改造)/u.test(words.slice(left.length))) ||
      (/^[个条座处项所]$/u.test(unit) && isDone(left, right)) ||
      (/^[个件项家]$/u.test(unit) && APPLIED.test(right) && DOES.test(trimLead(left)))
    )
  if (!/^[的\p{Script=Han}]/u.test(right) || bound) return undefined
  if (/^万[人户]$/u.test(unit)) return undefined
  return /等(?:重点)?(?:\d+个)?(?:方面|领域|环节|内容)/u.test(words.slice(left.length)) || sumsUp(rest, right) ? true : undefined
}

/** 督办甲沟等｜32个｜项目落地开工, 完成甲河等｜9条｜河流健康评价: what is done to works that are named in part. */
const isDone = (left: string, right: string): boolean =>
  !/^(?:以|对|在|从|按照?|围绕|面向|针对|聚焦|依托)/u.test(trimLead(left)) &&
  (WORKS_DONE.test(right) || (DOES.test(left) && WORK.test(right)))
const WORKS_DONE =
  /^[^，、]{2,14}?(?:全面|全部|如期|顺利)*(?:投入使用|投用|落地(?:开工|见效)?|开工|竣工|投产|建成(?:投用|投产)?|通车|提档升级|整改销号|达标)$/u
/** 完成甲柚、乙茶等｜5个｜证明商标的国际注册. */
const APPLIED = /(?:注册|申请|申报|认证|登记|验收)$/u
const DOES = /^(?:[\p{Script=Han}]{0,4}，)?(?:年内|全年|加快|全面|继续|抓好)*(?:完成|实施|启动|整治|打通|改造|治理|修复|提升)/u
const WORK =
  /^(?!.*(?:领域|行业|方面|环节|产业|部门|单位))[^，、]{2,16}(?:评价|建设|改造|治理|整治|修复|提升|绿化|加固|评估|道路|街巷|河道|小区|水库|桥梁|湖泊|村庄)$/u

/** 引进甲、乙等｜8家｜研发机构: what comes in, some of it by name. */
const LISTED = /^(?:引进|引育|招引|建成|新建|组建|筹建|开工建设|创建).*等$/u

/** 打造甲、乙等｜2个｜公用品牌: brands to be made, some of them by name. */
const PROMOTED =
  /^(?:重点|主要|集中|联合|共同|着力|全力|加快|积极|持续|做大|做强|做优)*(?:培育|打造|主推|推广|叫响|打响|创响|推出|做强|做优|创建|扶持).*等$/u

/** Verbs before a number that make what it counts. */
export const BUILDS =
  /(?:打造|建设|建成|培育|创建|引进|认定|新建|扩建|改建|新增|布局|实施|开展|组织|举办|遴选|推广|形成|设立|扶持|建立|支持|达到|完成|改造|提升|培训|转化|推进|推动|制定|修订|研发|突破|配备|设置|配置|发放|开放|安排|推出|选派|资助|申报|争创|获得|获批|解决|办好|建好|办|设|建|有)$/u

/** 打造甲线、乙线、丙线｜3条｜精品线路: each of those named is to be made. */
const MADE = /^(?:即|重点|规划|积极|加快|着力|全力|年内|全年)*(?:新建|建成|建设|组建|培育|打造|创建|形成|开工|开通|续建|兴建|布局)/u
const THINGS =
  /(?:线路|基地|园区|项目|工程|企业|品牌|产业|集聚区|产业带|医院|学校|公园|单元|景区|小镇|集群|市场|港口|码头|机场|水库|公路|道路|桥梁|小区|场馆|站点|驿站|[馆厂园城镇仓]|中心|平台|街区|商圈|综合体|示范村|特色村|(?:重点|示范|先进|试点)县|队伍|车间|集团)$/u

/** 研发、生产、质检和供应｜4个环节: the number counts what is named before it. */
function sumsUp(rest: string, right: string): boolean {
  if (right.length < 2 || /^(?:制修?订|修订|研制|改造|转化|建设)/u.test(right)) return false
  const members = rest.replace(/（[^（）]*）/gu, '').split('、')
  const last = members.at(-1) ?? ''
  if (members.length < 2 || members.some((one) => one.length < 2 || one.length > 14)) return false
  if (MADE.test(trimLead(members[0] ?? '')) && THINGS.test(right)) return false
  return !/等/u.test(last) && !BUILDS.test(last)
}
