/** Whose a number is that is named by a word alone: of the platform, fair, mark, scheme or goods that its sentence, its heading or its document names before it. */
import { METRIC, squeeze } from './target-indicator.ts'

/** What a platform has: users, shops, matters that are done on it. */
const OF_PLATFORM =
  /^(?:累计|实名|活跃|新增)*(?:注册(?:用户|会员|企业|人数)|用户|入驻(?:商[户家]|企业|店铺|机构|品牌|专家|人才|单位)|(?:网上|掌上)?可办(?:事项|业务)|上线(?:事项|应用|服务|商品|产品)|接入(?:事项|单位|机构|企业|部门|医院|学校|设备)|[赋亮扫]码量|(?:年|月|日|总)?(?:访问|浏览|点击|下载)量|[日月]活用户)(?:数量?|总数|总量|规模)?$/u

/** What a fair or a contest has: guests, stands and deals. */
const OF_EVENT =
  /^(?:境外|境内外|国内外|国外|国际|海外|专业|吸引)*(?:客商|采购商|参展商|参展(?:企业|单位)|展位|观众|参会(?:企业|嘉宾|人数|客商)|参赛(?:项目|企业|选手|团队|队伍|作品)|签约(?:项目|金额|总?额)|意向(?:成交|签约)额|现场成交额|成交额)(?:数量?|总数|规模)?$/u

/** What a mark of goods has: who may use it, and on what. */
const OF_MARK = /^(?:新?授权|(?:准许|许可|授权)使用|用标|准用)(?:企业|产品|单位|主体|商户)(?:数量?|总数)?$/u

const PLATFORM =
  /“[^“”]{2,16}”(?:[\p{Script=Han}A-Za-z]{0,14}?(?:平台|APP|App|app|小程序|客户端|专区|分厅|旗舰店|系统|商城))?(?![^，。；]{0,4}“)/gu
const EVENT = /(?:“[^“”]{1,16}”)?\p{Script=Han}{2,24}?(?:博览会|洽谈会|交易会|展览会|展销会|农博会|茶博会|大赛|文化节|旅游节|艺术节|峰会)/gu
/** What is no part of a fair's name: what is done to it, and which time it is held. */
const HELD =
  /^.*(?:第[一二三四五六七八九十百\d]{1,4}届|首届|[0-9]年|举办|承办|协办|筹办|筹备|组织|办好|开好|办|参加|依托|通过|利用|[的在对])/u

const MARK =
  /“(?![^“”]*品牌)[^“”]{2,10}”(?:(?:农产品)?地理标志(?:证明商标|集体商标|商标)?|证明商标|集体商标|农?产?品?区域公用品牌|公用品牌)?/gu

/** What a scheme, a prize or a loan has: who takes part in it or gains by it, how far it has come, what is left of it. */
const OF_SCHEME =
  /^(?:累计|新增|全年|年|每届|组织|吸引)*(?:(?:参[保展会赛训]|受[益惠]|惠及|获[奖证]|入[围选库]|达标|授权|准用|用标|签约|上线|开放|服务|认证|监测|覆盖|试点)(?:企业|单位|组织|机构|产品|品牌|居民|人[口数员]|群众|农户|学生|儿童|老年?人|项目|对象|户数|团队|商户|名品|家庭|学员|职工|省份)|参训|衍生品|布点|筛查|轮训|抽检|观众|项目|活动|参保率|见面率|配套率|取缔率|采标率|办理量|余额|额度|规模|参保面积|展览面积|品牌价值|[办审][理批]时限|床位|[库仓]容)(?:数量?|总数)?$/u
/** What those have by whom the clause before counts: 改造老旧小区112个，｜惠及居民. */
const OF_COUNTED = /^(?:惠及|受[益惠]|参训|新增(?:床位|[库仓]容)|服务(?:企业|单位|家庭|群众))/u

/** How much of its goods a trade makes, sells and works up. */
const OF_TRADE =
  /^(?:(?:全产业链|年均|年|[网线]上|电商|平均|综合|总|精深|产业))*(?:产值|产量|出口[额量]|销售[额量]|销售收入|交易额|加工率|加工转化率|加工量|良种(?:覆盖)?率|机械化率|[种播栽养][植种培殖]面积|优质率|商品化?率|(?:品牌)?溢价率|总产|亩产|单产|[存出]栏量?)$/u

/** 县医院迁建项目｜8月底前投入使用: when it is done. */
const BY_WHEN =
  /(?:20\d\d年)?(?:\d{1,2}月(?:\d{1,2}日)?|年)(?:底|末)?之?前(?:全部|全面|正式)?(?:投入(?:使用|运营)|建成|完工|投用|竣工|开工|完成|启动)+$/u

/** What is named in words about a scheme that say what is done to it. */
const DOES =
  /^(?:全面|积极|大力|深入|扎实|认真|继续|稳步|全力|组织|支持|鼓励|，)*(?:推行|实行|推广|推进|推动|实施|开展|启动|举办|承办|办好|评选|发展|扩大|对接|参加|加强|建设|建立|建成|做好|抓好|叫响|打响|打造|做[优大强]|擦亮|壮大|探索|试行|深化|改造|扩建|改建|迁建|续建|完成|组建|搭建|设立|优化|完善|用好|争创|创建|新[建增])(?:首届|第[一二三四五六七八九十百\d]+届)?/u
/** What is a scheme though nothing is said to be done to it. */
const IS_SCHEME = /(?:工程|行动|计划|活动|奖|博览会|大会|改造|项目|保险|筛查|抽检|贷款|热线)$/u
/** What has no takers: means, ways and states. */
const VAGUE =
  /(?:渠道|机制|体系|环境|力度|水平|能力|支撑|保障|管理|监管|服务|治理|共治|供给|融合|转型|升级|质量|结构|布局|基础|投入|宣传|人才|队伍建设|市场|改革|创新|活力|空间|效能|政策|措施|责任|制度|发展|作用|优势|要素|效益|特色|产业|事业|经济|领域|需求|难题|模式|核心|重点|目标|任务|保障工程|集聚区)$/u

/** Where a number stands, for what its words leave unsaid. */
export interface Surroundings {
  /** The clause before. */
  readonly clause: string
  /** The sentence up to the number. */
  readonly before: string
  /** What the clause right before counts. */
  readonly counted: string | undefined
  /** The heading of its part. */
  readonly heading: string
  /** The goods of which the document is. */
  readonly goods: string
}

/** 升级“一键游江州”平台，｜注册用户突破3000万人: the words with what they are of. */
export function withOwner(words: string, { clause, before, counted, heading, goods }: Surroundings): string {
  if (words.length > 16 || words.includes('“')) return words
  const owner = ownerOf(words, before) || ownerOf(words, heading) || campaignOf(words, clause)
  if (owner !== '') return owner + words
  const assessed = WEIGHT.test(words) ? ASSESSED.exec(clause) : null
  if (assessed !== null) return `${assessed[1]}在${assessed[2]}中的${words}`
  const chosen = CHOOSING.test(words) ? (QUOTED.exec(clause) ?? QUOTED.exec(heading)) : null
  if (chosen !== null) return words + chosen[0]
  const [, each, measure = ''] = EACH_HAS.exec(words) ?? []
  if (each !== undefined && counted !== undefined && counted.length >= 4 && counted.length <= 16 && METRIC.test(measure))
    return each + counted + measure
  if (OF_TRADE.test(words)) return (TRADE.exec(heading)?.[1] ?? goods) + words
  if (!OF_SCHEME.test(words)) return words
  const group = OF_COUNTED.test(words) && counted !== undefined && counted.length >= 4 && counted.length <= 16 ? counted : ''
  return joined(group || scheme(clause) || scheme(heading), words)
}

/** 将食品安全纳入县区考评，｜权重不低于3%: what is assessed, and where. */
const ASSESSED = /[将把]([^，将把]{2,16}?)(?:纳入|列入|作为)(?:对)?([^，]{2,16})$/u
const WEIGHT = /^(?:考核|所占)?(?:权重|分值)$/u

/** 建设示范果园10个，｜每个面积｜不少于100亩: each of those counted before. */
const EACH_HAS = /^(每[个家处座所只条])(\p{Script=Han}{2,6})$/u

/** 开展“领军企业”评选，每年｜评出10家: what is chosen. */
const CHOOSING = /^(?:累计|新)?(?:认定|评[出选定]|命名|授予|遴选|选树|推选|表彰)$/u
const QUOTED = /“[^“”]{2,16}”/u

/** 做强茶叶产业, 肉牛业: the goods of a heading. */
const TRADE = /^(?:做[大优强]做?[大优强]?|发展|壮大|推进|提升|加快|培育)*([^，、的做发壮推提加培]{2,6}?)(?:特色|优势)?(?:产业|业|生产)$/u

/** What a clause or a heading is about that others take part in; empty where it names none. */
function scheme(phrase: string): string {
  const words = squeeze(/^[^，；。]*/u.exec(phrase)?.[0] ?? '').replace(BY_WHEN, '')
  const deed = DOES.exec(words)?.[0] ?? ''
  const named = words.slice(deed.length).replace(/(?<=.{4})(?:评选|覆盖面|试点|认定|评定|启动|地理标志保护)$/u, '')
  const plain = named.length >= 3 && named.length <= 20 && !/\d/u.test(named.replace(/“[^”]*”|12345/gu, ''))
  return plain && (deed !== '' || IS_SCHEME.test(named)) && !VAGUE.test(named) ? named : ''
}

/** What `words` are of, said once: 抽检 of 商品抽检 are 商品抽检, 贷款余额 of 出口贷款 are 出口贷款余额. */
function joined(owner: string, words: string): string {
  if (owner === '' || owner.includes(words)) return owner || words
  const [, added = '', core = ''] = /^(累计|新增|全年|年)?(.+)$/u.exec(words) ?? []
  if (owner.endsWith(core)) return (added === '年' || added === '全年' ? '' : added) + owner
  const rest = added !== '' && owner.startsWith(added) ? core : words
  for (let size = Math.min(owner.length, rest.length); size > 1; size--)
    if (owner.endsWith(rest.slice(0, size))) return owner + rest.slice(size)
  return owner + rest
}

function ownerOf(words: string, before: string): string {
  const last = (named: RegExp) => [...before.matchAll(named)].at(-1)?.[0] ?? ''
  if (OF_PLATFORM.test(words)) return last(PLATFORM)
  if (OF_MARK.test(words)) return last(MARK)
  return OF_EVENT.test(words) ? last(EVENT).replace(HELD, '') : ''
}

/** 深入开展“X”活动，每年创建示范点100个: a bare 示范点 is one of the campaign named just before. */
function campaignOf(words: string, clause: string): string {
  if (words.length > 8 || !/示范|试点|达标/u.test(words)) return ''
  return /(“[^”]{2,16}”)(?:活动|行动|工程|计划|创建|创建活动|建设)?$/u.exec(clause)?.[1] ?? ''
}

/** 某县枸杞产业发展规划: the goods of which a document is, by its title; empty where it is of no one trade. */
export function goodsOf(title: string): string {
  const name = squeeze(title)
    .replace(/^.*关于/u, '')
    .replace(/“[一二三四五十]+”/gu, '')
  const [, goods = ''] = GOODS.exec(name) ?? []
  return NO_GOODS.test(goods) ? '' : goods.length === 1 ? `${goods}产业` : goods
}
const GOODS =
  /(?:^(?:\p{Script=Han}{2,8}?(?:[省市州盟旗县]|自治[区州县旗]))+|^\p{Script=Han}{2,3}?区|[年期]|加快|推进|推动|促进|支持|做[大优强]|发展|建设|^)+(\p{Script=Han}{1,8}?)(?:特色|优势)?(?:全?产业链?|产业集群)(?:高质量|转型|绿色|健康|融合|集聚|创新|做大|振兴|提质|持续|提升|标准化|[一二三四五]年|重点|发展|规划|开发|品牌|全链|的)/u
const NO_GOODS =
  /[省市县区域]|^(?:全|各|我|新|快|推)|[和与及的]|推动|加快|旅游|文旅|文化|特色|优势|现代|自主|服务|物流|工业|农业|经济|创新|制造|传统|战略|支柱|主导|未来|数字/u
