import type { Change, Op } from './findings.ts'
import { METRIC, trimLead } from './target-indicator.ts'

/** Words that bind a number from the left, longest first within each kind. */
const FLOOR =
  '不少于|不低于|不小于|不[得应能宜](?:少于|低于|小于)|至少|超过|突破|跨越|[迈跨跃]上|迈过|高于|大于|不下于|多于|(?:守[住牢好]|[坚严]守)(?:全[国省市县区州])?|超|过|≥|＞|>'
const CEILING = '不[得能]?突破|不超过|不超|不高于|不大于|不多于|不[得应能宜](?:超过|高于|大于|多于)|低于|少于|小于|≤|<'
/** What may stand between 由 and the number that a change starts from. */
export const SINCE =
  '(?:20\\d\\d年(?:底|末)?的?|[“"]?十.五[”"]?(?:初期?|末期?|期末)的?|(?:当前|目前|现在|现有|现行|现状|过去|以前|此前|原先|原来|上年|去年)的?)?(?:每[人生户](?:每[年月天])?|每[年月])?(?:不足|不到)?'
const ABOUT = '大约|约为|约|接近|将近|(?<![最附临邻靠])近'
const LEVEL =
  '提前到|提前至|达到了|达到|(?<![下到抵表发送传直])达|(?<![行认因])为|提高到|提高至|提升到|提升至|增加到|增加至|增长到|增长至|上升到|上升至|跃升到|跃升至|扩大到|扩大至|拓展到|拓展至|发展到|发展至|壮大到|下降到|下降至|压减为|减少为|精简为|精简到|精简至|缩短为|压缩为|降低为|降为|提高为|增加为|扩大为|调整为|调整到|调整至|缩小到|缩小至|延长到|延长至|降低到|降低至|放宽到|放宽至|降到|降至|减至|减到|压至|缩至|压降到|压降至|减少到|减少至|压缩到|压缩至|压减到|压减至|缩短到|缩短至|缩减到|缩减至|控制到|稳定在|保持在|维持在|控制在|稳定到|保持|稳定|实现|增至|升至|提至|完成|占到|占|不变在|在'
const CHANGE =
  '(?<=年均(?:复合)?)增速|递增|递减|增长|增加|提高|提升|上升|扩大|攀升|(?<!新)增|提|下降|降低|减少|压减|压缩|精简|削减|缩短|缩减|延长|下浮|下调|上调|节约|减|降|增幅|降幅'

const OPERATOR = new RegExp(`(?:(${FLOOR})|(${CEILING})|(${ABOUT}))$`, 'u')
const LEVELED = new RegExp(
  `(?:分别|依次|逐年|提[高升]并|扩大并|下降并|降低并|(?<!人)均|都|总计|累计|一般|全部|可|要|应|力争|争取|确保|预计|将|总数|总体|平均|稳步|逐步)*(?:${LEVEL})$`,
  'u',
)
const CHANGED = new RegExp(
  `(?:分别|依次|逐年|(?<!人)均|都)*(年均|年平均|每年|平均每年|(?<![\\d上去同期])年(?=递?增))?(?:同比|可比|累计|复合|再|约|净|平均|分别|均)*(${CHANGE})(?:率|幅度|了|幅)?$`,
  'u',
)
const DOWN = /^(?:递减|下降|降低|减少|压减|压缩|精简|削减|缩短|缩减|下浮|下调|节约|减|降|降幅)$/u

/** Verbs that only build what is counted, behind 至少. */
export const BUILDS = '培育|建设|建成|新建|打造|创建|配备|设立|设置|布设|布局'

/** 至少建成1个: the bound stands before the verb. */
const AT_LEAST = new RegExp(
  `(?:至少|不少于|不低于)[\\p{Script=Han}]{1,4}$|(?:^|[，、])(?:每个?|各)[^，]{1,16}至少(?:${BUILDS}|新增|组织|开展|举办|完成|引进|推出|认定|在)[^，\\d]{2,16}$|(?:^|[年底末前、])至少(?:${BUILDS}|新增|组织|开展|举办|完成|引进|推出|认定|注册|申请|申报)[^，\\d]{2,16}$|每(?:[月周年]|季度?)至少[^，\\d]{2,20}$`,
  'u',
)

/** What the words on the left of a number say about it, and where the indicator ends. */
export interface Binding {
  readonly op: Op
  /** The operator's words, as offsets in the left text. */
  readonly opAt: readonly [number, number] | undefined
  /** 达到, 提高到: a level verb stands before. */
  readonly level: boolean
  /** The level verb or operator as printed. */
  readonly words: string
  readonly change: Change | undefined
  /** The left text without what binds. */
  readonly rest: string
}

/** 不低于销售收入的｜5%, 达到2020年的｜1.5倍: the share of something, or a multiple of a year. */
const PORTION = new RegExp(
  `^(.*?)(?:应|须|要|均)*(?:(${FLOOR})|(${CEILING})|达到|占到|达|占(?!比)|相当于|(?:保持|稳定)在(?!20)|(?:扩大|提高)[到至](?!20))((?!到)(?:20\\d\\d年(?:底|末)?|[^，、；的\\d]{2,20}))的$`,
  'u',
)

/** 占从业人员的｜60%: what has the share was named before. */
const PART = /^占到?(?!比)/u

/** 比2010年的｜1.2吨｜降低8%: what stands before the number that something is compared with. */
export const THAN = '[比较](?:20\\d\\d年(?:底|末)?|[上去]年(?:底|末)?|[“"]?十.五[”"]?期?末)的'

/** 在2010年的基础上｜翻一番: what it starts from is no part of the indicator. */
const BASE =
  /在?(?:(?:20\d\d年|[“"]?十[一二三四五六]?五[”"]?期?)(?:年?底|年?末)?|[上去]年|现有|原有)(?:\d[\d.]*[\p{Script=Han}/]{1,8}?)?的?基础之?上再?$/u

/** 提高农产品加工率至｜75%: the verb and 至 stand on both sides of what is measured. */
const LIFTED = /^(.*?)(提高|提升|扩大|降低|压减|压缩|缩短|减少|控制)([^，、至到]{3,30})[至到]$/u

/** 平均减环节｜40%｜、压减办理时限60%: the verb stands before what it cuts. */
const REDUCED =
  /^(.*?)(?:平均|整体|总体|再)*(压减|压缩|缩短|减少|精简|削减|减)((?:[审办]批?|办理|办事|申[报请]|提交|审批|平均|通关)*(?:环节|时限|时间|材料|流程|跑动(?:次数)?|次数|成本|费用))(?:均|都)?$/u

/** 在现有资金规模基础上｜增加1亿元: what grows is named by where it stands. */
const FROM_NOW = /^在(?:现有|原有)的?(\p{Script=Han}{3,20}?)的?基础之?上再?$/u

/** 赤字率拟按｜4%｜安排: a level that is planned for. */
export const PLANNED = /(?<=率|增长|增幅|增速|收入|支出)(?:拟|暂)?按照?$/u

/** 实现10%以上｜增长: the change is named behind its value. */
export const GROWN = /^的?(?:(增长|增幅|增速|提升)|下降|降幅)(?:率|速度)?$|^的速度(?:(增长|递增|提升)|递减|下降)$/u

/** 以年均｜15%｜的速度增长: how fast every year. */
export const PACED = /^(.*?)以?(?:年均|年平均|平均每年|每年)(?:保持)?$/u

/** 把茶业打造成｜综合产值超90亿元的产业: what it is to yield. */
export const MADE_INTO =
  /^.{0,12}?(?:把|将)([^，、把将]{2,16}?)(?:培育|打造|建设|发展)(?:成为|成|为)((?:总|综合|全产业链|年|主营业务|营业|销售|旅游)*(?:产值|收入|营收|规模|销售额|交易额|增加值).{1,4})$/u

/** The operator that the words behind a number give. */
function boundBy(after: string): Op | undefined {
  if (/以上|之上/u.test(after)) return '>='
  if (/以内|以下|之内/u.test(after)) return '<='
  return /左右|上下/u.test(after) ? '~' : undefined
}

/** Reads `left` (the text before the number) and `after` (以上, 左右 …) into operator, change and what remains; `share` for % and 倍. */
export function bind(left: string, after: string, share?: '%' | '倍'): Binding {
  const based = left.includes('基础')
  let rest = based ? left.replace(BASE, '') : left
  let op: Op = '='
  let opAt: readonly [number, number] | undefined
  let level = false
  let change: Change | undefined
  const portion = share === undefined ? null : PORTION.exec(rest)
  if (portion !== null) {
    const [, head = '', above, below, whole = ''] = portion
    const multiple = share === '倍'
    const dated = /^20\d\d年(?:底|末)?$/u.test(whole)
    if (above !== undefined) op = '>='
    else if (below !== undefined) op = '<='
    return {
      op: boundBy(after) ?? op,
      opAt: undefined,
      level: true,
      words: left.slice(head.length),
      change: dated ? 'increase' : undefined,
      rest:
        dated || (head === '' && !PART.test(portion[0]))
          ? head
          : multiple
            ? `${head}为${whole}的倍数`
            : `${head.replace(/(?:占比|[占为]|一般|原则上)$/u, '')}占${whole}比例`,
    }
  }
  const operator = OPERATOR.exec(rest)
  if (operator !== null && !/(?:通过|经过|不过)$/u.test(rest)) {
    op = operator[1] !== undefined ? '>=' : operator[2] !== undefined ? '<=' : '~'
    opAt = [operator.index, rest.length]
    rest = rest.slice(0, operator.index)
  }
  const lifted = /[至到]$/u.test(rest) ? LIFTED.exec(rest) : null
  if (lifted !== null && (METRIC.test(lifted[3] ?? '') || /(?:时间|时限|周期|度)$/u.test(lifted[3] ?? ''))) {
    const [, head = '', verb = '', measured = ''] = lifted
    return { op: boundBy(after) ?? op, opAt, level: true, words: `${verb}至`, change: undefined, rest: head + measured }
  }
  const reduced = share === '%' ? REDUCED.exec(rest) : null
  if (reduced !== null) {
    const [, head = '', words = '', object = ''] = reduced
    return { op: boundBy(after) ?? op, opAt, level: false, words, change: 'decrease', rest: head + object }
  }
  rest = rest.replace(/(?<=[提增降升缩减]\p{Script=Han}?[到至])20\d\d年(?:底|末)?的?$/u, '')
  const leveled = LEVELED.exec(rest)
  if (leveled !== null) {
    level = true
    rest = rest.slice(0, leveled.index)
  }
  const changed = leveled !== null && !/(?:实现|达到|达|为|控制在)$/u.test(leveled[0]) ? null : CHANGED.exec(rest)
  if (changed !== null) {
    const down = DOWN.test(changed[2] ?? '')
    const metric = leveled !== null && /(?:率|幅度)$/u.test(changed[0])
    if (!metric) {
      change = down ? 'decrease' : changed[1] !== undefined ? 'annual_growth' : 'increase'
      rest = rest.slice(0, changed.index)
    }
  }
  if (based) rest = rest.replace(BASE, '').replace(FROM_NOW, '$1')
  op = boundBy(after) ?? op
  if (op === '=' && AT_LEAST.test(rest)) op = '>='
  return { op, opAt, level, words: left.slice(rest.length), change, rest }
}

/** 提高到每人每月｜600元, 达到月人均｜600元: for whom and how often, behind the level. */
const PER_EACH = /(?<=[提增上达][高加调到升]?[到至]?|不[低少]于)(?:(?:每人|每生|每户)(?:每[月年天])?|[月年]人均)$/u

/** 比2021年（5256万元）翻两番: what the level was. */
const LEVEL_THEN = /((?:20\d\d|[上去])年(?:底|末)?)（\d[^（）]{1,12}）/u

/** The words before a number without what tells for whom and how often, or what the level was. */
export const withoutAsides = (left: string): string => left.replace(PER_EACH, '').replace(LEVEL_THEN, '$1')

/** 由不超过400项 is where a limit starts. */
const BOUND = '(?:不超过|不低于|不少于|不高于|超过|约)?'
/** What stands before the number that a change starts from. */
export const BASELINE = new RegExp(`(?:[由从]${SINCE}${BOUND}|${THAN})$`, 'u')
const FROM = new RegExp(
  `(?:[由从]${SINCE}${BOUND}(?:\\d[\\d.]*|[一二三四五六七八九]成)(?:[：:∶]\\d[\\d.]*)?[^\\d]{0,10}|${THAN}\\d[^，；]*)$`,
  'u',
)

/** 减少化肥用量｜5%: the change stands before what changes. */
export function withLeadingChange(binding: Binding): Binding {
  const lead =
    binding.change === undefined && !binding.level
      ? /^(?:(减少|降低|压减|削减)|增加|提高)(?=\p{Script=Han}{3})/u.exec(trimLead(binding.rest))
      : null
  if (lead === null || !METRIC.test(binding.rest)) return binding
  return { ...binding, change: lead[1] === undefined ? 'increase' : 'decrease', rest: trimLead(binding.rest).slice(lead[0].length) }
}

/** 由40个 of 改良站由40个增加到90个 is where it starts: the indicator is what stands before. */
export function withoutBaseline(binding: Binding): Binding {
  return { ...binding, rest: FROM.test(binding.rest) ? binding.rest.replace(FROM, '').replace(/[为的]$/u, '') : binding.rest }
}

/** The unit of a share, by which `bind` knows one. */
export const portionUnit = (unit: string | undefined) => (unit === '‰' ? '%' : unit === '%' || unit === '倍' ? unit : undefined)
