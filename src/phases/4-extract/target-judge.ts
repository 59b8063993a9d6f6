import { unitKind } from '../../lexicon/units.ts'
import type { Range } from './target-clauses.ts'
import { grantIn, isGranted, isLevel, RAISED } from './target-grant.ts'
import { AREA, CAPACITY, DONE_TO, sharedVerbPhrase, trimLead } from './target-indicator.ts'
import { BUILDS, enumerates } from './target-judge-lists.ts'
import { bare, isGroup, isMadeSoLarge, isPart, isPartition, LISTS, lasting, share, termOf } from './target-judge-units.ts'
import { moneyFor } from './target-money.ts'
import { PAST } from './target-past.ts'
import { GROUP } from './target-pieces.ts'
import { type Candidate, COUNTED_BEHIND } from './target-scan.ts'
import type { Setting } from './target-state.ts'
import type { Binding } from './target-words.ts'
import type { YearInForce } from './target-years.ts'

const CONDITION = /^(?:(?:继续)?对|凡|符合|满足|若|如|除|未|达不到|经|每)(?!年).*(?:的|者)/u
const VERB =
  /新增|新建|办好|建好|保留|建成(?!区)|建设|建立|创建|培育|培植|打造|引进|招引|培训|培养|认定|创|争创|打造|遴选|评选|筛选|选择|选取|梳理|招募|选聘|选定|挑选|优选|推动|推进|组织|引导|支持|资助|扶持|选拔(?!赛)|实施|开展|启动|制定|修订|制修订|攻克|突破|转化|完成|实现|改造|改扩建|淘汰|关停|关闭|发展|形成|设立|布局|投放|推广|推出|搭建|举办|召开|开工|开通|建(?!成区)|带动|惠及|选派|选树|树立|培优|孵化|引育|发放|开发|研发|研制|抽检|抽查|检查|监测|指导|包抓|治理|修复|整治|新认定|获得|获|入选|拥有|达|累计|力争|争取|确保|组建|安排|投入|筹措|筹集|募集|编制(?:和发布|并?发布)?$|落实|升级$|确定$|申报|配备|增设|增加|扩建|解决|帮扶|吸纳|登记|注册|覆盖|服务|聚集|集聚|汇聚|壮大|做强|挂牌|上市|参加|主导|参与|加快|提供|输送|落户|招收|招聘|扩大|出台|发布|种植|营造|造林|绿化|压减|化解|退出|核减|选育|储备|对接|推介|征集|接待|竣工|投产|达产|签约|动工|续建|生产|加工|出口|销售|为|至少|抓好|上线|拿出|划出|推荐|有$/u
/** 接受不少于｜60学时｜的培训: how much of it each has. */
const OFFERED = /(?:接受|参加)$/u
const LESSONS = /^(?:个?学时|个?课时|次|场|天)$/u

/** What stands before a number that is only a given: the groups that a measure is for. */
const GIVEN =
  /^为?(?:紧?密?(?:围绕|依托|聚焦|针对|面向|结合|(?:要?充分)?(?:利用(?!外资|[内境省市县区]外|.{0,4}资金\d|电量|量)|要?发挥)好?|立足|按照|根据|依据|贯彻落实)|涉及|共计?(?!安排|实施|建设|完成|新建|培育|谋划))/u
/** 设立不低于2亿元的产业基金: the money itself is what is committed. */
const FUND = /^的?[^，的]{0,14}(?:基金群?|资金|经费)$/u
const FUNDED = /(?:安排|列支|设立|组建|投入|筹措|筹集|落实|统筹)(?:总?规模)?$/u
/** Scores are targets where something is judged, not where someone sits an exam. */
const SCORE = /满意|得分|评分|指数|评价|考核|测评|质量|水平|获得感|综合/u

interface Sight {
  readonly setting: Setting
  readonly task: string | undefined
  readonly past: boolean
  readonly open: boolean
  readonly own: boolean
  readonly head: string
  readonly label: string
  readonly clause: string
  readonly indicator: string | undefined
  readonly force: YearInForce | undefined
  readonly grantAt: number
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
  const bound =
    binding.level ||
    binding.opAt !== undefined ||
    binding.change !== undefined ||
    quantity.after !== '' ||
    reader.text[number.start] === '翻'
  const outside = outsideOf(reader, state, clause, number)
  if (outside !== undefined) return outside
  const term = termOf(left, right, words, quantity.unit)
  if (term !== undefined) return term
  if (isGranted(words, state.clause, number) && !isLevel(left, words, number)) return 'tax-or-subsidy'
  if (/元[/／]/u.test(quantity.unit ?? '') && state.grantAt < clause.start) return 'tax-or-subsidy'
  if (quantity.unit === undefined) return bare(binding, quantity.after, right)
  if (kind === 'time') return lasting(binding, quantity.unit, right, bound, state.indicator)
  const han = /^[的\p{Script=Han}]/u.test(right)
  if (kind === 'money' && /[亿万]元?级(?:目标)?(?:跃升|迈进|跨越|发展)/u.test(words)) return 'name-count'
  if (kind === 'money' && right === '' && /^对[^，]*$/u.test(left) && SUCH_FIRMS.test(reader.text.slice(number.end, clause.end)))
    return 'threshold'
  if (kind === 'money' && right === '' && OF_SUCH.test(reader.text.slice(number.end, clause.end))) return 'threshold'
  if (kind === 'measure' && !bound && right !== '' && !CAPACITY.test(right) && CAPACITIES.test(reader.text.slice(number.end, clause.end)))
    return 'capacity-name'
  if (han && (kind === 'money' || kind === 'measure')) {
    if (CAPACITY.test(right)) return undefined
    if (kind === 'money' && ((FUND.test(right) && FUNDED.test(binding.rest)) || moneyFor(binding.rest, right) !== undefined))
      return undefined
    if (kind === 'measure' && isMadeSoLarge(binding, right)) return undefined
    if (/^(?:以上|以下)?的/u.test(right) || CONDITION.test(words) || (binding.opAt !== undefined && GROUP.test(right))) return 'threshold'
    if (
      kind === 'measure' &&
      /(?:项目|工程|机组|装置|基地项目|生产线|专线|铁路|公路)(?:年内|如期|早日|全部|建设|建成|开工|竣工|投产|投运|投用|达产|改造|前期|工作|进程|进度)*(?:（[^（）]*）)?(?:建设|工作)?$/u.test(
        right,
      ) &&
      !bound
    )
      return 'capacity-name'
    if (quantity.after !== '' && !binding.level) return 'threshold'
  }
  if (kind === 'measure' && !bound && /^(?:直径|口径|管径|孔径|跨度|轴重)\p{Script=Han}/u.test(right)) return 'capacity-name'
  if (kind === 'measure' && /^级(?:及以[上下]|的)?\p{Script=Han}/u.test(right)) return 'capacity-name'
  if (quantity.unit === '类' && /^(?:的)?(?:建设|卫生|技术)?标准/u.test(right)) return 'capacity-name'
  if (kind === 'share') return share(binding, right, bound, state.open)
  if (quantity.unit === '条' && /(?:共|分为?|章、?|修改为|包括|包含)$/u.test(left)) return 'structure-count'
  if (/^[件项]$/u.test(quantity.unit) && /^(?:重点|为民|惠民|利民)*民生(?:工程|项目)$/u.test(right)) return 'name-count'
  if (quantity.unit === '件' && /^(?:重点|民生|惠民|利民|为民|民心|民盼|便民)*实事/u.test(right)) return 'name-count'
  if (/^[项条]$/u.test(quantity.unit) && (MEASURES.test(right) || (right === '' && quantity.unit === '条')) && CARRIED.test(left))
    return 'given-count'
  if (kind === 'count' && (/[》）](?:和|及|以及|与|、)$/u.test(left) || NOTICED.test(words.slice(left.length))) && PAPERS.test(right))
    return 'name-count'
  if (kind === 'count' && isPartition(left, quantity.unit, right)) return 'structure-count'
  if (kind === 'money' && /^(?:[一二两三四五六]|\d)?个?档/u.test(right)) return 'structure-count'
  if (kind === 'money' && /按(?:照)?[^，]{0,12}$/u.test(left) && /^(?:分解|下达|计算|执行|结算)/u.test(right)) return 'given-count'
  if (/前$/u.test(left) && /^[位名]$/u.test(quantity.unit) && /^的/u.test(right)) return 'threshold'
  if (/最后$/u.test(left) && /(?:公里|米)$/u.test(quantity.unit)) return 'name-count'
  if (/^个?基点/u.test(quantity.unit + right)) return 'tax-or-subsidy'
  if (quantity.unit === '份' && /一式$/u.test(left)) return 'structure-count'
  if (
    (/第?[一二两三四五六七八九十\d]+批$/u.test(left) && !/落地|上线|投用|建成/u.test(right)) ||
    (/不[得能]?突破$/u.test(left) && right !== '' && kind === 'count')
  )
    return 'given-count'
  if (/(?:指派|委派)$/u.test(left)) return 'given-count'
  if (/每(?:新增|引进|增加|培育|超过|建成)$/u.test(left)) return 'condition'
  if (quantity.unit === '分' && /(?:总分|满分|语文|数学|外语|英语|体育)为?$/u.test(left)) return 'score'
  if (quantity.unit === '分' && right === '' && /[占计得扣加赋]$|扣减?[^，]{0,10}$/u.test(left)) return 'score'
  if (/^分(?!贝)/u.test(quantity.unit) && !SCORE.test(left + state.clause)) return 'score'
  if (/(?:规划|纲要|》)$/u.test(binding.rest) && han) return 'plan-count'
  if (
    !binding.level &&
    !/(?:实现|完成|力争|确保)[^，]*投资$/u.test(binding.rest) &&
    /(?:占地|(?:总|概算|估算)投资|投资(?:概算|估算)|(?:^|总|[，、])建筑面积|(?:占地|用地|规划|辖区|控制)面积|(?:^|总|[，、])全?长|线路长|海拔|降[水雨]量|年均气温|距离?县城|无霜期)$/u.test(
      binding.rest,
    )
  )
    return 'project-data'
  if (/^(?:总)?面积$/u.test(trimLead(binding.rest)) && binding.op === '~' && !binding.level && !state.open) return 'project-data'
  if (quantity.unit === '分' && /^(?:之间)?的?[为是](?:优|良|合格|不合格|及格)/u.test(right)) return 'score'
  if (quantity.unit === '所' && /(?:电科|科学院|研究院|科工|中[船核]|(?:兵|核|船|重)工|集团|航天|[一二三四五六七八九]院)$/u.test(left))
    return 'name-count'
  const listed = enumerates(words, left, right, number, binding, bound)
  if (listed !== undefined) return listed ? 'enumeration-count' : undefined
  if (
    /^(?:以上|以下|以内)?的\p{Script=Han}/u.test(right) &&
    !(OFFERED.test(binding.rest) && LESSONS.test(quantity.unit)) &&
    (((binding.level || binding.opAt !== undefined) && !BUILDS.test(binding.rest)) ||
      /以下|以内/u.test(quantity.after) ||
      CONDITION.test(words))
  )
    return 'threshold'
  if (han && /[及或（]/u.test(quantity.after) && /人$/u.test(quantity.unit)) return 'threshold'
  if (/(?:推进|推动|加快|抓好|做好)全[省市县区州]$/u.test(binding.rest) && /(?:项目|工程)(?:建设)?$/u.test(right)) return 'given-count'
  if (/的作用$|(?:顺利|正常|有序|平稳)(?:实施|开展|推进|进行|运行)$/u.test(right)) return 'given-count'
  if (han && quantity.after !== '' && /在$/u.test(left) && !/开展|组织|实施|推行|推广|建设|建立|设/u.test(words.slice(left.length)))
    return 'threshold'
  if (/[户人]$/u.test(quantity.unit) && quantity.after !== '' && /^(?:的)?(?:自然|行政)?(?:村|屯|集镇|院落)/u.test(right))
    return 'threshold'
  if (isGroup(reader.text, clause, quantity, binding, right)) return 'threshold'
  if (/死亡$/u.test(left) && /^的?[^，]{0,10}事故/u.test(right)) return 'threshold'
  if (/^人口/u.test(right) || /^大?班额/u.test(right)) return 'threshold'
  if (
    !bound &&
    GIVEN.test(left.replace(/^.*，/u, '')) &&
    !BUILDS.test(binding.rest) &&
    !MADE_OF.test(left) &&
    !(left === '利用' && right === '')
  )
    return 'given-count'
  if (!bound && /[与同跟]$/u.test(left) && /(?:互联|对接|互通|联通|联动|贯通|合作|结对|共建)/u.test(words.slice(left.length)))
    return 'given-count'
  if (!bound && /[与同跟]\d[^，]*[、和]$/u.test(left) && /(?:结对|共建)/u.test(right)) return 'given-count'
  if (
    /[与和对向由在](?:全[省市县])?$/u.test(binding.rest) &&
    !bound &&
    state.open === false &&
    !VERB.test(left) &&
    /^\p{Script=Han}/u.test(right) &&
    !/开展|展开|组织|实施|推行|推广|建设|建立|进行|提供|发放|给予|登记|建档|分类处置|逐[户一个]/u.test(words.slice(left.length))
  )
    return 'given-count'
  if (bound || state.open || VERB.test(left)) {
    const counted = right === '' && COUNTED_BEHIND.test(left)
    return weakHan(number, state, right, bound || counted || binding.op !== '=' || /(?:[进列]入|[位稳]居|位列)[^，]{0,8}前$/u.test(left))
  }
  if (right === '' && (binding.rest.length >= 2 || (left === '' && isCell(reader.text, clause)))) return undefined
  if ((state.force !== undefined || (state.task !== undefined && /全[部面]/u.test(right))) && FINISHED.test(right)) return undefined
  if (state.task !== undefined && DONE_BY_ALL.test(right) && /^[\p{Script=Han}（）]{0,16}$/u.test(binding.rest)) return undefined
  if (/将[^，]*$/u.test(binding.rest) && /^[^，]{2,16}(?:(?:调整|转型|改造|升级|提升|打造)[为成]|(?:纳入|列入).{2})/u.test(right))
    return undefined
  if (/^对[^，]{2,}的$/u.test(binding.rest) && MENDED.test(right)) return undefined
  return TO_WHOM.test(binding.rest) &&
    (sharedVerbPhrase(right) !== undefined ||
      (TO_AREA.test(binding.rest) && DONE_TO.test(right)) ||
      (binding.rest !== '' && /(?:组织|开展|展开|实施)[^，]{2,}$/u.test(words.slice(left.length))))
    ? undefined
    : 'doubt'
}

/** Whether a clause is one of the amounts that a cell holds alone. */
const isCell = (text: string, { start, end }: Range) => /[\t\n；]/u.test(text.charAt(start - 1)) && /^[\t\n；]?$/u.test(text.charAt(end))

/** 7个｜卫生院完成搬迁, in a task: what each of them does stands behind. */
const DONE_BY_ALL =
  /^\p{Script=Han}{2,20}?(?:(?:完成|通过|实现)[^，]{2,12}|(?:全部|全面)?(?:启动|落地|开工|投用|入库|达标)|全部(?:解决|完成))$/u
/** 到2025年首批｜100个｜示范社区全面建成: what is done to them stands behind. */
const FINISHED =
  /^\p{Script=Han}{2,20}(?:(?:全面|全部|如期|基本|年内|年底前)(?:开港|开园|开业|通航|建成|竣工|完工|投产|达产|投用|投入使用|开工|通车|达标)|建成投[产用运]|竣工投[产用]|投入(?:运营|使用|运行|生产))$/u

/** 对居民区内的｜20座｜泵站进行改造: what is mended of so many. */
const MENDED = /进行[^，]{0,8}(?:改造|提升|整治|修缮|加固|更新|升级|维修|治理|扩建)$/u

/** 《某意见》及｜18个｜专项实施方案, 关于实施｜33项｜民生工程的通知: papers, and what their titles say. */
const PAPERS = /(?:方案|意见|办法|规划|细则|文件|措施|通知|决定|要点)(?:[（、，]|$|印发|转发)/u
const NOTICED = /^\d*[项个件条][^，。；]{2,20}的(?:通知|意见|决定|公告)(?:》|印发|转发|$)/u

/** 落实好国家｜8项｜减负措施: what others have laid down. */
const MEASURES = /(?:措施|政策|举措|要求|规定|制度|准则|禁令)$/u
const CARRIED = /(?:落实|执行|贯彻|遵守|落细|兑现)/u

/** The rules that look at where a number stands, before what it says. */
function outsideOf(reader: { readonly text: string }, state: Sight, clause: Range, number: Candidate): string | undefined {
  const words = reader.text.slice(clause.start, clause.end)
  const left = reader.text.slice(clause.start, number.start)
  if (state.setting === 'background' || state.past || PAST.test(left)) return 'past-result'
  if (state.setting === 'eligibility' || state.setting === 'funding') return state.setting
  if (state.setting === 'closing') return 'closing-text'
  if (state.setting === 'regulation' && !(state.own || /力争|争取|目标/u.test(words) || (state.task !== undefined && COMMITTED.test(left))))
    return 'regulation-term'
  if (state.setting === 'general' && state.force === undefined && !state.open) return 'guiding-text'
  if (/(?:是指|系指|所称)/u.test(words)) return 'definition'
  if (/^(?:\d+[.．])?对[^，]*(?:企业|单位|人员|家庭|项目|个人|劳动者)$/u.test(state.clause) && /放宽(?:到|至|为)/u.test(words))
    return 'condition'
  if (/属于?.*之一$/u.test(words)) return 'given-count'
  if (!LISTS.test(state.label) && isPart(reader.text, clause, number)) return 'part-of-total'
  if (number.quantity.unit === '%' && /^(?:累计|总体)?完成(?:进度|率)?$/u.test(left) && /已/u.test(state.clause)) return 'past-result'
  if (/^在$/u.test(left) && reader.text[clause.end] === '，' && DONE_THERE.test(reader.text.slice(clause.end + 1, clause.end + 16)))
    return 'given-count'
  if (/(?:以上|以下|达到|超过)[^，]{0,12}(?<![小瓦学课工])时$/u.test(words)) return 'condition'
  if (/(?:以上|以下|以内|超过[^，的]{1,12})的(?:，?纳入|列[为入]|[认评]定为|视为|可以?(?!持续)|应当?|按|由|实行)/u.test(words))
    return 'condition'
  if (/基础上$/u.test(words) && reader.text[clause.end] === '，') return 'given-count'
  if (/的$/u.test(words) && reader.text[clause.end] === '，') return 'condition'
  if (/可以?(?:选择)?(?:申请|再?延长|享受)[^，]{0,6}$|可以?(?:拿出|留出|提取)$/u.test(left)) return 'condition'
  if (ARRIVED.test(words) && Number.isFinite(grantIn(reader.text.slice(clause.end, clause.end + 100)))) return 'condition'
  if (/^，[^，。；]{2,40}的，(?:按|给予|予以|一次性)/u.test(reader.text.slice(clause.end, clause.end + 60))) return 'condition'
  if (/^，(?:否则|方可)/u.test(reader.text.slice(clause.end, clause.end + 3))) return 'condition'
  if (state.grantAt >= clause.end && state.grantAt < clause.end + 160 && /^(?:继续)?(?:对|凡|每新增|经)|^(?:鼓励|支持).*以上$/u.test(words))
    return 'condition'
  if (
    state.grantAt >= clause.end &&
    state.grantAt < clause.end + 100 &&
    /^(?:\d+[.．])?(?:继续)?[对凡](?!接)/u.test(state.head) &&
    !/^(?:力争|确保|到20)/u.test(words)
  )
    return 'condition'
  if (
    !RAISED.test(left) &&
    state.grantAt < clause.start &&
    /最多|最高|累计不超过|每(?:人|家|户|个|项)/u.test(words) &&
    state.force === undefined
  )
    return 'tax-or-subsidy'
  return undefined
}

/** 每年安排资金不低于90万元, 接通率应达到90%: what rules commit someone to. */
const COMMITTED = /(?<!连续.{1,3})每年|年内|(?:率|比例|比重)(?:应|要|须|均|都)*(?:达到?|不[低少]于|超过|控制在|提高到|保持在)?$/u

/** 25万吨｜己二酸、10万吨针状焦等项目建设: what the works are called by. */
const CAPACITIES =
  /^(?:[/／]年)?[\p{Script=Han}A-Za-z]{0,12}(?:（[A-Za-z]+）)?(?:[和、及][^，。；]*)?等[^，。；、\d]{0,20}(?:\d+个)?[^，。；、\d]{0,6}项目/u

/** 一次性组织游客300人以上, 游览2个以上景区: for what a reward is paid. */
const ARRIVED = /^(?:通过[^，]*)?(?:一次性)?(?:组织|接待|引进|招徕|游览|停留|住宿|入住)[^，]*以上/u

/** 年产值超100亿元｜、具备竞争力的龙头企业2家: which ones are meant. */
const OF_SUCH =
  /^、(?:具备|具有|拥有|掌握)[^，；、\d]{2,20}的[^，；、\d的]{2,10}\d+[个家]|^、[^，；\d]{2,14}(?:不超过|超过|不低于|达到)\d[^，；]{1,8}的(?:企业|单位|项目)$/u

/** 在60个村，建成90个站点: where so many are made. */
const DONE_THERE = /^(?:新建|建成|建设|完成|安装|设置|设立|增设|改造|开展|组织|举办)[^，。；]{0,3}\d/u

/** 对营收2000万元以上｜、无研发活动的企业: which ones something is done for. */
const SUCH_FIRMS = /^、[^，；\d]{2,16}的[^，；、\d的]{0,8}(?:企业|单位|项目|主体)/u

/** What stands before a number of those for whom something is done, and no more. */
const TO_WHOM = new RegExp(`^$|(?:^|[，、])(?:以|在|从|[将把]|[对为向](?:${AREA}|辖区内?|辖内)?|帮助|(?:力争|确保)?使)$`, 'u')
const TO_AREA = new RegExp(`对(?:${AREA}|辖区内?|辖内)?$`, 'u')

/** 依托甲沟、乙庄等｜打造精品线路｜6条: what is made of the given. */
const MADE_OF =
  /等?(?:打造|建设|建成|新建|改建|改造|整合|汇聚|接入|整治|组建|培育|创建|开发|推出|设立|形成|实施|遴选|组织|举办|开展|引进)(?!的)[\p{Script=Han}“”]{2,}$/u

/** 三个基地: a Chinese numeral below ten counts where something is built by a year, else it sums up what is named. */
function weakHan(number: Candidate, state: Sight, right: string, bound: boolean): string | undefined {
  const { value, han, unit } = number.quantity
  if (!han || typeof value !== 'number' || value >= 10 || bound || unit === undefined || !/^[个家所座条项名]$/u.test(unit)) return undefined
  return state.force !== undefined && right.length >= 4 && !/^(?:方面|专项|重点|环节|层次|步骤|阶段|重大)/u.test(right)
    ? undefined
    : 'han-count'
}
