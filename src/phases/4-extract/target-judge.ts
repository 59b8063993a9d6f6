import { unitKind } from '../../lexicon/units.ts'
import type { Zone } from '../3-outline/outline.ts'
import type { Range } from './target-clauses.ts'
import { METRIC } from './target-indicator.ts'
import type { Candidate } from './target-scan.ts'
import type { Binding } from './target-words.ts'
import type { YearInForce } from './target-years.ts'

const PAST =
  /(?:已经?(?!完工)(?=[达建有形完超实成培获]|累计)|截至目前|截止目前|目前|现有|现已|(?<![比较])(?:上年|去年)|此前|以来|原有|曾|共有)/u
const SUBSIDY =
  /应纳税|加计扣除|减半|免征|减免|税率|计税|征收率|给予|予以(?:奖|补)|奖励(?!机制|制度)|奖补|补助|补贴(?!性)|贴息|资助|罚款|罚金|最高(?:不超过|额度|可|限额)|计入|抵扣|费率|贷款利率|担保费|租金|折扣|按(?:照)?.{0,12}(?:比例|标准)|一次性(?:奖|补|给|资)|优惠|减按|计征|计提|注册资本金?|年龄|罚|保证金|授信/u
const CONDITION = /^(?:对|凡|符合|满足|若|如|除|未|每)(?!年).*(?:的|者)/u
const VERB =
  /新增|新建|建成|建设|建立|创建|培育|打造|引进|招引|培训|培养|认定|创|争创|打造|遴选|评选|推动|推进|组织|引导|支持|扶持|实施|开展|启动|制定|修订|制修订|攻克|突破|转化|完成|实现|改造|改扩建|淘汰|关停|发展|形成|设立|布局|投放|推广|推出|搭建|举办|开工|开通|建|选派|选树|树立|培优|孵化|引育|发放|开发|研发|研制|抽检|抽查|检查|监测|治理|修复|整治|新认定|获得|获|入选|拥有|达|累计|力争|争取|确保|组建|安排|投入|落实|申报|配备|增设|增加|扩建|解决|帮扶|吸纳|登记|注册|覆盖|服务|聚集|集聚|汇聚|壮大|做强|挂牌|上市|参加|主导|参与|加快|提供|输送|落户|招收|扩大|出台|发布|种植|营造|造林|绿化|压减|化解|退出|核减|选育|储备|对接|推介|征集|接待|竣工|投产|达产|签约|动工|续建|生产|加工|出口|销售|为|至少|有$/u

interface Sight {
  readonly zone: Zone
  readonly past: boolean
  readonly open: boolean
  readonly clause: string
  readonly force: YearInForce | undefined
}

/**
 * Why a number is no target: the name of a rule, or `doubt` where nothing speaks for or against it; undefined for a target.
 * `right` is what follows the number within its member of the list.
 */
export function judge(
  reader: { readonly text: string },
  state: Sight,
  clause: Range,
  number: Candidate,
  binding: Binding,
  right: string,
): string | undefined {
  const { quantity } = number
  const words = reader.text.slice(clause.start, clause.end)
  const left = reader.text.slice(clause.start, number.start)
  const kind = quantity.unit === undefined ? undefined : unitKind(quantity.unit)
  const bound = binding.level || binding.opAt !== undefined || binding.change !== undefined || quantity.after !== ''
  if (state.zone === 'background' || state.past || PAST.test(left)) return 'past-result'
  if (state.zone === 'general' && !(bound && state.force !== undefined) && !state.open) return 'guiding-text'
  if (SUBSIDY.test(words) || ((kind === 'money' || kind === 'share') && /给予|奖励|补助|补贴(?!性)|减免|免征/u.test(state.clause)))
    return 'tax-or-subsidy'
  if (quantity.unit === undefined) return bare(binding, quantity.after, right)
  if (kind === 'time') {
    if (/岁/u.test(quantity.unit) && /(?:寿命|年龄)$/u.test(binding.rest) && bound) return undefined
    const eased =
      binding.change !== undefined ||
      /(?:压缩|缩短|减少|压减|控制|缩减|限|降|减|提速|延长|增加)(?:到|至|在|为)|不超过|不少于|不低于/u.test(binding.words)
    return eased && right === '' && !/^[岁日年]|周岁/u.test(quantity.unit) ? undefined : 'duration'
  }
  const han = /^[的\p{Script=Han}]/u.test(right)
  if (han && (kind === 'money' || kind === 'measure')) {
    if (/^(?:以上|以下)?的/u.test(right) || CONDITION.test(words)) return 'threshold'
    if (kind === 'measure' && /(?:项目|工程|机组|装置|基地项目|生产线|专线|铁路|公路)(?:建设|投产|改造|前期|工作)*$/u.test(right) && !bound)
      return 'capacity-name'
    if (quantity.after !== '' && !binding.level) return 'threshold'
  }
  if (kind === 'share') {
    if (/(?:按|按照|以|征收|收取|享受)$/u.test(binding.rest)) return 'tax-or-subsidy'
    if (/(?:完成|达到|实现|超过).*的$/u.test(binding.rest)) return undefined
    if (!bound && !METRIC.test(binding.rest) && !(right === '' && /(?:率|度|比)$/u.test(binding.rest)))
      return state.open && right === '' ? undefined : 'doubt'
    return /^的/u.test(right) && !binding.level ? 'threshold' : undefined
  }
  if (/(?:规划|纲要|》)$/u.test(binding.rest) && han) return 'plan-count'
  if (!binding.level && /(?:占地|总投资|建筑面积)$/u.test(binding.rest)) return 'project-data'
  if (/等$/u.test(binding.rest)) {
    return /(?:^|，)?在[^，]*等$/u.test(left) && /(?:组织|开展|实施|推行|推广|试点|建设)/u.test(right) ? undefined : 'enumeration-count'
  }
  if (CONDITION.test(words) && /^(?:以上|以下)?的/u.test(right)) return 'threshold'
  if (bound || state.open || VERB.test(left)) return undefined
  if (right === '' && binding.rest.length >= 2) return undefined
  return 'doubt'
}

/** A number without a unit: an index or a ratio that a level verb gives. */
function bare(binding: Binding, after: string, right: string): string | undefined {
  if (!binding.level && binding.opAt === undefined && after === '') return 'no-unit'
  if (right !== '') return 'no-unit'
  return METRIC.test(binding.rest) ||
    /(?:指数|系数|得分|评分|人数|数|比|率|值|度|量|位|因子|弹性)$/u.test(binding.rest.replace(/(?:均|分别|都)$/u, ''))
    ? undefined
    : 'no-unit'
}
