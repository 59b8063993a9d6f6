/** What a number with a unit of its kind must have to be a target: the name of the rule that refuses it, `doubt`, or undefined. */
import type { Range } from './target-clauses.ts'
import { covers, doneShare, METRIC, trimLead } from './target-indicator.ts'
import type { Candidate } from './target-scan.ts'
import { isPressed, levied } from './target-share.ts'
import type { Binding } from './target-words.ts'

/** 优良天数达到300天, 平均受教育年限达到12年: times that are measured over a year or a life. */
const LASTING = /(?:优良?|二级(?:及|或|和)?以上|良好|污染|达标|蓝天|标准|晴好|停留)的?天数(?:每年)?$|月份数?$|(?:受教育|寿命).{0,4}$/u
/** 优良天数｜2023年平均｜达到280天: for when, behind what is measured. */
const DATED = /(?:力争|确保)?(?:提前[一两三\d]年即?)?(?:到)?20\d\d年(?:底|末)?(?:平均)?$/u
/** What takes a time that is to be short, or long. */
const TAKING = /(?:(?<!公示)时间|时限|时效|时长|天数|日数|(?<!公示)期限|寿命|周期|(?<!时间)间隔|[牧渔耕]期|时)$/u

/** A time: a target only where it is to be cut or kept below. `before` is what the number before measures: 减少50%，｜达到｜21天. */
export function lasting(binding: Binding, unit: string, right: string, bound: boolean, before?: string): string | undefined {
  if (/岁/u.test(unit) && /(?:寿命|年龄)$/u.test(binding.rest) && bound) return undefined
  if (
    /^(?:个?小时|分钟)$/u.test(unit) &&
    right.length > 1 &&
    binding.op === '<=' &&
    !/之日|起|[后内的]$/u.test(binding.rest.replace(/接到\p{Script=Han}{2,6}后$/u, ''))
  )
    return undefined
  if (/^(?:办|出证|完成|通)/u.test(right))
    return SERVED.test(binding.rest) && !/之日|起|[后内]|的$/u.test(binding.rest) ? undefined : 'duration'
  const served = /工作日|^天$/u.test(unit) && SERVED.test(binding.rest.replace(/(?:均|都|分别)+$/u, '').replace(/（[^（）]*）$/u, ''))
  if (right === '' && binding.op === '<=' && (served || /(?<!公示)(?:时间|时限|时长|周期)$/u.test(binding.rest))) return undefined
  const rest = binding.rest.replace(DATED, '')
  const measured = binding.level && trimLead(rest) === '' ? (before ?? '') : rest
  if (right === '' && LASTING.test(measured)) return undefined
  const capped = /不超过|不少于|不低于/u.test(binding.words)
  const eased =
    binding.change !== undefined ||
    /(?:压缩|缩短|减少|压减|控制|缩减|限|降|减|提速|延长|增加|稳定|提前)(?:到|至|在|为)/u.test(binding.words) ||
    (capped && (TAKING.test(binding.rest) || (/^其中/u.test(binding.rest) && TAKING.test(before ?? '')))) ||
    (binding.level && /(?:审查周期|故障时间|审查时间|办理时间|办理时限)$/u.test(binding.rest))
  return eased && right === '' && !/^[岁日年]|周岁/u.test(unit.replace(/^日$/u, '')) ? undefined : 'duration'
}

/** 抵押登记｜3个工作日｜内办结: what an office does for those who ask. */
const SERVED =
  /(?:登记|业务|备案|注销|开办|审批|报装|许可|事项|查询|核验|过户|申报|报销|结算|检查|审核|审查|认定|刻制|投诉|举报|申领(?:发票)?|用[水气电])$/u

/** 利润率达到｜10%｜以上的企业: which ones are meant. */
const SUCH = /^的[^，的]{0,16}(?:企业|单位|项目|机构|产品|高校|学校|医院|地区|[县市村户]|人员|农户|集群|园区|基地|平台|品种)$/u

/** 安排不少于5%的｜用地指标: what is set aside. */
export const ALLOTTED = /(?:安排|预留|拿出|留出|划出)(?:出)?$/u

/** A share: a target where what it is a share of is named. */
export function share(binding: Binding, right: string, bound: boolean, open: boolean): string | undefined {
  if (levied(binding.rest, right) !== undefined || isPressed(binding.rest)) return undefined
  if (/^按(?![期时质量需])照?/u.test(binding.rest)) return 'standard'
  if (/(?:按|按照|以|征收|收取|享受|提取)$/u.test(binding.rest)) return 'tax-or-subsidy'
  if (/(?:完成|达到|实现|超过).*的$/u.test(binding.rest)) return undefined
  if (ALLOTTED.test(binding.rest) && /^的[^，、]{3,}$/u.test(right)) return undefined
  if (covers(binding.rest, right) || doneShare(binding.rest, right) !== undefined) return undefined
  if (binding.level && SUCH.test(right)) return 'threshold'
  if (
    !bound &&
    !METRIC.test(binding.rest.replace(/[比较]20\d\d年(?:底|末)?$/u, '')) &&
    !(right === '' && /(?:率|度|比)$/u.test(binding.rest))
  )
    return open && right === '' ? undefined : 'doubt'
  return /^的/u.test(right) && !binding.level ? 'threshold' : undefined
}

/** A number without a unit: an index or a ratio that a level verb gives. */
export function bare(binding: Binding, after: string, right: string): string | undefined {
  const index = right === '' && /.{2}(?:指数|系数)$/u.test(binding.rest)
  if (!binding.level && binding.opAt === undefined && after === '' && !index) return 'no-unit'
  if (right !== '' && right !== '.') return 'no-unit'
  const named = binding.rest.replace(/（[A-Za-z]{2,8}）$/u, '')
  return METRIC.test(named) ||
    /(?:指数|系数|得分|评分|人数|数|比|率|值|度|量|位|因子|弹性|PUE)$/u.test(named.replace(/(?:均|分别|都)$/u, ''))
    ? undefined
    : 'no-unit'
}

/** 工作分解为6大方面、70项, 奖金可以分为2—3档: into how many parts something falls. */
const PARTED =
  /(?:分解|细分|细化|梳理|归纳|划分|(?:结果|可以?|总共|共|一般|具体|要点|方案|任务|工作|标准)分)(?:为|成)(?:[^，]{0,10}[、和])?$/u

/** 设置指标4类｜24项: parts of parts. */
const SORTED = /(?:指标|任务|措施|事项|举措|领域)(?:共|计|为)?\d+个?(?:大?类|方面)[、，]?$/u

/** 建立不少于｜1万亩｜的核心基地: how large what is made is to be. */
export const isMadeSoLarge = ({ op, rest }: Binding, right: string): boolean =>
  (op === '>=' &&
    /(?:建立|建设|打造|建成|新建|营造)$/u.test(rest) &&
    /^的[^，、的]{0,10}(?:基地|示范[区片园带]|园区?|林地?|绿地|公园|茶园|果园)$/u.test(right)) ||
  (/(?:划定|划出)$/u.test(rest) && /^的[^，、的]{0,12}(?:红线|底线|控制线|保护区|保护线)$/u.test(right))

/** Whether a count tells into how many parts something falls. */
export const isPartition = (left: string, unit: string, right: string): boolean =>
  PARTED.test(left) || (right === '' && /方面$/u.test(left)) || (/^[项个条]$/u.test(unit) && SORTED.test(left))

/** 须具备日加工100吨的条件, 对比例达到35%的优先安排: who may take part or comes first; 占考核分值的5%: what counts how much; 由财政承担80%: who pays. */
export function termOf(left: string, right: string, words: string, unit: string | undefined): string | undefined {
  if (/^[名人]$/u.test(unit ?? '') && isSeat(left, right)) return 'structure-count'
  if (/(?:须|需|应当?|必须|应该)(?:同时)?具[备有][^，]*$/u.test(left) && /条件(?:（[^（）]*）)?$/u.test(words)) return 'condition'
  if (/(?:^|[，、])对[^，]{3,}$/u.test(left) && /^(?:以上|以下)?的(?:优先|给予|予以|可|由|按|进行|不予|一律)/u.test(right))
    return 'condition'
  if (unit !== '%') return undefined
  if (/占(?:部门|年度|目标|综合|年终)?(?:绩效|考核|考评|评估|评价|测评)[^，]{0,8}$/u.test(left)) return 'score'
  return /由[^，]{1,12}(?:承担|负担)$/u.test(left) ? 'tax-or-subsidy' : undefined
}

/** 副组长｜2名, 明确｜1名｜领导具体抓: who sits where, and who is told off for a task. */
const isSeat = (left: string, right: string): boolean =>
  /(?:主任|组长|召集人|秘书长|联系人|联络员)$/u.test(left) ||
  (/(?:[要须有由]|明确|确定|指定|安排|落实)$/u.test(left) &&
    /^(?:班子成员|(?:专职|分管|主管|党政|主要)?(?:领导|负责人|负责同志|干部|联络员)(?:具体|专门|分管|负责|主抓|抓|联系|$))/u.test(right))

/** 建设口袋公园：甲区9个，乙区6个: what the places have is said before the colon. */
export const LISTS = /^(?:新建|建设|建成|新增|改造|创建|培育|打造|引进)\D{2,16}$/u

/** 其中甲街道｜1个｜，乙街道2个: how a total falls to several places. */
export function isPart(text: string, clause: Range, { start, end, quantity: { unit = '' } }: Candidate): boolean {
  if (!/^[个家处所座]$/u.test(unit)) return false
  const own = /(?:^|[，、；：和])(?:其中)?(\p{Script=Han}{2,6})$/u.exec(text.slice(Math.max(clause.start, start - 10), start))?.[1]
  if (own === undefined || !PLACE.test(own)) return false
  return BEHIND.test(text.slice(end, end + 12)) || AHEAD.test(text.slice(Math.max(0, clause.start - 14), start - own.length))
}
const PLACE =
  /^\p{Script=Han}{1,4}(?<!省|级|重点|中心|特色|经济|示范|卫生|文明|生态|试点|业社|[强名大古新小城乡园])(?:街道|[镇乡县区市旗])$/u
const BEHIND = /^[，、；和](?:其中)?(\p{Script=Han}{1,5}(?:街道|[镇乡县区市旗]))\d+[个家处所座]/u
const AHEAD = /\p{Script=Han}{1,5}(?:街道|[镇乡县区市旗])\d+[个家处所座][，、；和](?:其中)?$/u

/** 90人以上的镇，应建立队伍; 90人以上的食堂配备管理员: of which size those are that have to. */
export function isGroup(
  text: string,
  { end }: Range,
  { unit = '', after }: Candidate['quantity'],
  { words }: Binding,
  right: string,
): boolean {
  if (after === '以上' && /^的[^，、]{1,10}$/u.test(right) && /^，(?:要|应当?|必?须|需|可以?)/u.test(text.slice(end, end + 4))) return true
  return /人$/u.test(unit) && /以上|超过/u.test(after + words) && /^的[^，、]{2,12}?(?:应|要|须|需|配备|设立|建立|设置|开展|$)/u.test(right)
}

/** 建设甲县、乙市等｜20个｜特色名县: places that are to become such. */
export function makesPlaces(left: string, right: string): boolean {
  return /^(?:建设|打造|创建|培育).*[市县区镇村]等$/u.test(left) && /[市县区镇村](?:（[^（）]{1,8}）)?$/u.test(right)
}
