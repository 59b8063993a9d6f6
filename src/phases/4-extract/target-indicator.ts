/** The indicator's wording: what is measured, freed from time, verbs that only build, and levels (DOMAIN 4). */

const TIME =
  /20\d\d(?=[、和与及]20\d\d年)|恢复[至到]20\d\d年(?:的?水平)?并?|今年|(?<=.{2})每年度?(?=.{2})(?!级)|本年度|(?<![\d每次])年底之?前?(?!余额|库存|存量|数)|于?\d{1,2}月(?:底|末|份|\d{1,2}日)?之?前(?!三个?月)|[从自]?20\d\d年起|(?:到|至|截至|在(?=20\d\d年))?20\d\d(?:年度?|(?=[-—–~～至到]+20\d\d年))(?:[-—–~～至到]+20\d\d年)?(?:年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:年?底|年?末)?(?:前|之前|以前|以后)?|(?:到|至)?[“"]?十[一二三四五六]?五[”"]?(?:规划)?(?:期?末|中期|期间|时期|前[两三二]年)|(?<=.{4})[较比](?:现有|当前|现状)(?:总量|水平|规模|数量)?|(?:较|(?<!占)比|同比|相比)(?:20\d\d年|上年度?|去年|同期|[“"]十.五[”"]末)(?:同期|底|末)?(?:相比)?(?:(?:以前|之前)的(?=.{3}))?|^同比$|(?:到|至)?二[○〇零][○〇零一二三四五六七八九]{2}年(?:底|末)?前?|到(?:本世纪|规划期)末|(?<=.{2})原则上(?=占)|(?<=[市县区州旗])[一二两三四五]年内(?=[改新建完培])/gu
const LEAD =
  /^(?:其中|(?:按照?|根据|依据|对照)《[^《》]{2,60}》(?:的?(?:要求|规定|标准))?|会同[\p{Script=Han}、]{2,24}?(?:[局厅委办部]|政府|中心)(?=完成|新建|建成|开展|推进|实施|改造)|含(?![税量义水氧硫糖油磷氮铅金])(?=\p{Script=Han}{3,10}$)|(?:项目)?(?:全部)?(?:建成|达产|投产|竣工)+后可?|(?:主要)?通过[^，]{3,40}(?=(?:增加|实现|带动|新增|完成|培育|建成)[^，]{3,})|分别(?=.{4})|至少(?=注册|申请|申报)|力争|争取|确保|坚决|牢牢|[坚严]守|守[住牢好]|尽快|原则上|(?:\d{1,2}|[一二两三四五六七八九十])年内?(?!义务|制|一贯|行动|级|毛入)|努力|保证(?!级)|预计|全年|一大?批|年内|年底之?前|[上下]半年|\d{1,2}月底?之?前|提前(?:[一两三]|\d)年即?|今年|今明两年|今明年|今后(?:[三五几]|\d)?年?|(?:此后|以后)(?=，|每年|$)|由(?=\p{Script=Han}{3,}(?:占比|比例|比重)$)|未来(?:[三五几]|\d)年|(?:利用|用|经过)(?:[一二两三五]|\d)至?\d?年(?:左右)?(?:的?时间|努力)|当年|每年度?|每个?季度|平均每年|年(?:平均|均)(?=(?:城镇|农村)?(?:培训|新增|培育|开展|组织))|一年|三年|五年|之后|进一步|加快|大力|积极|重点(?=培育|打造|建设|推进|支持|实施|发展|组织|引进|扶持|抓好|开展|推广|培养|创建)|着力|全力|高(?:标准|水平|质量)(?=建设|建成|推进|打造|规划|办好|实施|发展|创建|完成|开展|编制|推动|培育)|稳步|持续|逐步|不断|深入|广泛|统筹|实现|推动|促进|推进|使(?!用)|让(?!利)|将(?!军)|把|并(?!网|购|联|发[用量数])|同时|以及|和(?!谐)|或者?|与|及(?!时|格)|也|再(?!生|制造|就业|贷款|贴现|担保|利用|保险)|累计(?=建|培育|新建)|要(?!素|求)|应(?!急|用|届|收|对|纳|缴|当|税|上事|有|检|保|享|接)|须|总共|共计|至少|计划|做到(?=每|各)|组织实施|鼓励企业积极|鼓励企业|鼓励|支持|引导|组织(?=企业|实施)|共(?=安排|谋划|开展|培训|完成|新增|实施|培育)|(?:围绕|聚焦|依托|利用|结合|立足|借助).{2,50}?(?=建设|建成|打造|培育|开发|推出|设立|新建|创建|组建|制定|制修订|举办|遴选|征集|实施(?!意见|方案))|，|、|：|—|-|·|\s)+/u
const BUILD =
  /^(?:(?:建设|新建|建成)(?:或|和|及)(?:提升|改造|改扩建|完善|更新)|培育认定|培育创建|积极培育创建|培育形成|培育发展|培育壮大|创建认定|建设形成|布局建设|规划建设|建设改造|打造形成|争取建设|培育|培植|建设|创建|建成|打造|建立|认定|遴选|形成|评选|构建|搭建|争创|推出|选树|树立|启动|布局|开工建设|开工|设立|发展|扶持|拥有(?!.*的)|组建|实施|举办|组织|推广|推进|创成|争取|达成|参与创建|获评|评定|涌现|支持|推动|组织开展|开展)(?!区(?!域)|单位|用地|量|率|面积|规模|指数|水平)(?=.{2})/u
/** 全市 and the like, where only a building verb follows. */
const SCOPE =
  /^\p{Script=Han}{1,5}[省市县区州盟]将(?!军)(?=\p{Script=Han}{4,})|^(?:全[省市县区州域]|我[省市县区州]|[省市县区])(?=培育|建成|建设|创建|打造|新建成|引进|形成|力争|争取|累计(?:建|培|创|新)|[两三四五]年内?(?:培训|新增|培育|引进|累计))/u
/** 在甲、乙等城市｜开设专卖店, 从群众中｜聘请监督员: where something is done is not what is counted. */
const LOCATED =
  /^(?:在(?:[^，]{2,24}[、等][^，]{0,12}?|[^，、的]{2,20}?(?:城市|地区|省市|口岸|国家|社区|园区|景区|车站|机场)|“[^“”]{2,8}”[^，]{0,8}?|全[省市县区州国])|赴[^，]{2,24}?等地?|(?:\p{Script=Han}{2,4}、){1,5}\p{Script=Han}{2,4}等(?:地|城市)|从[^，]{2,20}?中|[^，的]{2,20}?(?:合作|联合)|面向[^，]{2,20}?)(?=(?:新增|开设|设立|布设|布局|举办|承办|开展|新建|建设|建成|打造|培育|聘请|选聘|遴选|选拔|评选|设置|安装|投放|建立)[^，]{2,})/u
/** Verbs that say what is counted: they stay. */
export const TELLING =
  /(?:新建(?:或|和|及|、)?(?:改造|提升|改扩建|改建|扩建)|新增|新开通|开通|投放|竣工|完工|开工|新建|新改扩建|改扩新建|新培育|新认定|新引进|新选育|新开工|新建成|选派|转化|攻克|突破|培训|培养|改造|改扩建|制定|制修订|修订|引进|招引|招聘|淘汰|关停|关闭退出|关闭|新建改建|改造提升|完成|输送|引育|发放|孵化|开放|登记|注册|研制|研发|开发|推广|解决|吸纳|帮扶|扶持|转移|化解|压减|退出|整治|治理|种植|新植|监督抽查|抽检|抽查|检查|查处|举办|组织|参加|主导制修订|参与制定|建成投产|投产)$/u
const TRAILING_LEVEL =
  /(?:分别|依次|逐年|每年|常年|每人每[月年天]|(?<=率)全年|(?<!人)均|都|总计|累计|合计|共|总体|全部|(?<=.{3})(?:在?[两三四五]年内?)(?=(?:累计|共|总计|合计)?$)|力争|争取|努力|冲刺|确保|目标[是为]|可比|(?:按?同口径|按?可比(?:口径|价格?))(?:[较比]上年)?|(?<![需主重纲摘概纪必])要|(?<![必急供所刚内军亟])需|应当|(?<=[率准例])暂|(?<![供反响效适对感相])应|(?<![许认])可|(?<!必)须|将|预计|一般|原则上|基本|大体|稳步|进一步|平均|(?<!可)持续|(?<=[量模])动态|率先|(?<=.{3})人均月|各|年均(?!浓度|收入|人数))+$/u
/** Nouns that measure. A conjunct that ends with one stands by itself. */
export const METRIC =
  /(?:率|比重|比例|占比|涨幅|增幅|降幅|程度|指数|系数|满意度|知晓度|参与度|总量|数量|总数|总额|总值|产值|增加值|收入|利润|税收|规模|面积|产量|销售额|零售额|交易额|出口额|进出口|投入|投资|投资额|强度|密度|浓度|得分|人数|起数|人次|人员|总产值|营业收入|贡献率|存量|库存|能力|产能|装机容量|容量|水平|能耗|煤耗|用水量|用量|使用量|消耗量|排放量|减排量|削减量|消费量|里程|份额|价值|价格|时间|时长|年限|寿命|床位数|床位|品牌数|(?:授权|注册|申请|拥有|保有|存栏|出栏|饲养|屠宰|吞吐|蓄积|成交)量|数)$/u
/** 形成年产芯片60万支｜能力: the noun after the number only names its kind. */
export const CAPACITY = /^的?\p{Script=Han}{0,6}(?:能力|产能)$/u
/** Where the common tail of a list of objects begins (药品、医疗器械及化妆品｜评价性抽检合格率). */
export const TAIL =
  /(?:种植|播种|养殖|饲养|存栏|出栏|重点工程|减排量|削减量|质量安全|质量|评价性|抽检|抽查|监督抽查|监督|例行监测|监测|检测|检验|一次|验收|竣工|合格率|优良率|达标率|覆盖率|普及率|利用率|处理率|使用率|应用率|入户率|通过率|满意度|占比|比重|比例|报装|综合利用|无害化|总量|数量|产量|产值|增加值|面积|排放|浓度|收入|投入|能耗|水耗|销售|装机|保有量|增长率|保险|参保率|参保人数|指标|平均|规模|患者)/u
/** Who or what may do something: 10家｜企业｜开展质量对标. */
const ACTOR =
  '企业|单位|机构|组织|食堂|小区|医院|学校|院校|高校|社区|[村镇县市区乡户家人者员师生店站所场]|街道|乡镇|集群|人员|家庭|妇女|儿童|群众|青年|干部|职工|劳动力|农民|居民|对象|岗位|产品|品牌|项目|平台|合作社|主体|景区|成果|标准|行业|部门|领域|产业链|（[^）]*）'
const VERB_PHRASE = new RegExp(
  `^((?:收入|[^开提争创导实参通达完获建成推入进设]){0,13}?(?:${ACTOR}))(?!(?:创建|建设|参与|参加|实施|试点)(?:单位|企业|主体|城市|[县区市])$)((?:免费|统一|集中|上门|分类|全员)*(?:组织开展|开展|展开|提供|给予|吸纳|安置|得到|接受|享受|发放|减免|核减|安装|办理|争创|创建|导入|实施|参加|参与|通过(?!.*(?:方式|形式|渠道|途径|平台))|达到|完成|获得|获评|建成|推行|推广|入选|进入|设立|组织|建立|实现|纳入|接入|加入|上市|使用|进行|做).{2,})$`,
  'u',
)
/** 60个｜贫困村｜如期脱贫, 9家｜企业｜升规入统: what so many come out of, or up to. */
const RISEN =
  /^([^，、的]{0,9}?(?:[县市乡镇村户人]|人口|企业|单位))((?:如期|全部|稳定|实现|顺利)*(?:脱贫|摘帽|出列|达标|退出|升规入统|升规|入规|上规|入统|上市|挂牌)+)$/u
/** 对60户｜危旧房屋｜进行改造: what is done to so many. */
export const DONE_TO =
  /^([^，、的进]{2,14}?)(?:免费|统一|集中)*(?:进行|实施|开展)((?:综合|全面|集中|系统)?[^，、]{2,12}(?:、[^，、]{2,6})?)$/u

/** 在60所｜学校食堂｜开展巡查: what is done in so many. */
const DONE_IN = /^((?![开实推组])[^，、的]{2,10}?)((?:开展|实施|推行|推广|组织开展|设立|建立|配备|安装|设置|布设)[^，]{2,})$/u

/** Words without the blanks of the print. */
export const squeeze = (text: string) => text.replace(/\s/gu, '')

/** A label of a list or the head of the goals, run into the sentence. */
const LABEL =
  /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十]{1,2}[类级等期批产线号档])|\d{1,2}[、.．)）](?!\d)|(?!\d{1,2}[个家项件名人条座所处场次期种类户套台位亩吨元岁年月日天小周分万亿千百多余度省市县级区国星号大])\d{1,2}(?=\p{Script=Han}{4})|\d{1,2}[﹒·](?!\d)|[①-⑳㈠-㈩⑴-⒇]|[一二三四五六七八九十]是|[^，]{0,20}目标(?:任务)?[是为](?:——|：)?(?=.{4})|第[一二三四五六七八九十百]+条|(?:主要|总体|工作|发展|行动|具体|年度)?目标(?:任务)?[：:]?(?=.{6}))/u

/** Who has the item before, run into this one: （市水务局牵头）2.覆盖率达到40%. */
const OWNER = /^（[^（）]{2,60}(?:牵头|负责|配合|主办|承办)）/u

/** Time, yardstick and leading helpers dropped: 到2025年，力争建成 … → 建成 …. */
export function trimLead(text: string): string {
  let out = squeeze(text).replace(OWNER, '').replace('（下同）', '').replace(LABEL, '').replace(TIME, '')
  for (let before = ''; before !== out; ) {
    before = out
    out = out.replace(LEAD, '')
  }
  return out
}

/** The indicator before a number: verbs that only build are dropped, 分别 and the like too. */
export function subject(text: string): string {
  let out = trimLead(text)
  for (let before = ''; before !== out; ) {
    before = out
    out = out.replace(TRAILING_LEVEL, '').replace(/(?:[，、：]|(?<=.{3})等)+$/u, '')
    const built = out.replace(LOCATED, '').replace(SCOPE, '').replace(BUILD, '')
    if (built !== out && built.length >= 2 && !PLAIN.test(built) && !(built.length <= 3 && HELD.test(out))) out = trimLead(built)
  }
  return out
    .replace(COUNTED_IN, '')
    .replace(MOVED, '')
    .replace(/(?<=.{3})实现零的?突破[、，]?$/u, '')
    .replace(GROUP_SERVED, '')
    .replace(DONE_FOR, '$2$1')
    .replace(/^(?:的|有(?![效色机线害序限关望偿轨毒利条资权]|.*的))/u, '')
}

/** 储备能力（包括发电企业、钢铁企业等）: who counts in is no part of the name. */
const COUNTED_IN = /（(?:包括|包含|其中|不含|不包括|含)[^（）]{4,}）$|（(?:包括|包含|含)[^（）]{8,}）(?=总[量数]$|人数$)/u

/** 合作机构逐步｜将平均担保费率｜降至1%: who is to move the measure. */
const MOVED =
  /^(?:[^，、。将把省市县区州]{2,12}?)(?:逐步|力争|争取|积极|应当?|须|要|可)?(?<!即)将(?=\p{Script=Han}{2,12}(?:率|比例|比重|成本|价格|标准|时间|时限|周期|浓度|强度|能耗|规模)$)/u

/** 评选标兵, 举办培训班: what is done says more than a short noun. */
const HELD = /^(?:举办|评选|选树|表彰|开展|聘请|招聘)/u

/** 培育企业 says more than 企业. */
const PLAIN = /^(?:企业|创业|就业|单位|机构|产品|人员|品牌|[县市区村镇省])$/u

/** 对困难群众救助｜350户: the deed stands behind whom it is for. */
const DONE_FOR = /^对([^，、]{3,}?)(救助|帮扶|慰问|补助|改造|治理|整治|修复)$/u

/** 为全县2万茶农｜年人均增收: how many the measure is for counts nothing. */
const GROUP_SERVED = /^[为使让](?:全?[省市县区州])?\d[\d.]*[万亿千百余多]*[名户个]?(?=\p{Script=Han}{2}.{2,})/u

/** 每个市至少建成｜1个: the group that each member of has so many. */
const EACH =
  /(?:^|[，、家个在])((?:[\p{Script=Han}]{2,12})?(?:(?:每|所有)(?![年季月周天日届次隔期两半])[\p{Script=Han}]{1,16}?|各(?!类|级|项|种|方|地|部门)[\p{Script=Han}]{0,12}?[市县区州地乡镇村校院][\p{Script=Han}]{0,8}?)(?:（[^）]*）)?(?:[为给][\p{Script=Han}]{2,14}?)?)(?:至少|不少于|均|都|分别|要|应|须|力争|可|新|重点|原则上|每年|随机)*(?:接受|参加|享受|保留|拥有|选取|抽取|配备|策划|谋划|包装|储备|推出|实施|招引|选树|确定|配置|配齐|开设|聘用|聘请|布设|创成|落实|选定|培育|组建|建设|建成|建立|创建|打造|认定|引进|设立|设置|设有|办好?|有|建|开展|组织|举办|完成|培训|安排|推荐|评选|形成|布局|培养|遴选|选派|达到|达)+(?:至少|不少于)?$/u

/** 贫困村每村｜: of those, each. */
const EACH_OF_THEM = /^(\p{Script=Han}{0,8}(?<![两三四五六七八九十])([村镇乡县区市户校]))每个?\2$/u

/** 完成甲村等｜18个｜项目建设: works of which one is named; what is done to them, undefined for other lists. */
export function namedWorks(left: string, right: string): string | undefined {
  const verb = /等$/u.test(left) ? WORKED.exec(squeeze(left).replace(TIME, ''))?.[1] : undefined
  return verb !== undefined && WORKS.test(squeeze(right)) ? verb + squeeze(right) : undefined
}
const WORKED =
  /^(?:全面|加快|全力|积极|继续|扎实|重点|有序|力争|确保|，)*(完成|实施|推进|推动|建成|建设|开工建设|开工|启动|新建|改造|续建|加快|抓好)(?=.{2})/u
const WORKS =
  /^[^，。；、]{0,14}(?:项目|工程|道路|公路|小区|桥梁|水库|学校|医院|片区|线路|公园|泵站|厂站?)(?:的?(?:建设|改造|提升|整治|竣工|投产)){0,2}$/u

/** 关闭3万吨/年及以下｜8处｜煤矿: the size of what is counted stands before its number. */
const SIZED = /^(.*?)(\d[\d.]*[万亿]?(?:元|吨|千瓦|蒸吨|平方米|亩|公里|米)(?:[/／](?:年|日|小时|天))?(?:（含）)?[及或]?以[上下])的?$/u

/** Where those live for whom something is done: 对全省｜60所, 为农村｜90户. */
export const AREA = '全[省市县区]|农村|城镇|城区|市区|县城|中心城区'
const SERVED = new RegExp(`[对为给](?:${AREA})?$|^[对为][^，]*[等的]$`, 'u')

/** 为精神残疾人｜1.1万人｜提供药费补助: who is helped stands before their number. */
const GROUP_HELPED = /^(?:继续|全年)?[为向给](\p{Script=Han}{2,14})$/u
const HELPED = /^(?:免费|统一)?(?:提供|发放|给予|实施|办理|安装|配备)[^，、的]{2,14}$/u

/** The indicator after a number: 建设｜100家｜中试基地. `left` is what stands before the number in the clause. */
export function object(left: string, right: string): string {
  const served = SERVED.test(left) ? (VERB_PHRASE.exec(squeeze(right)) ?? DONE_TO.exec(squeeze(right))) : null
  if (served !== null) return `${served[2]}的${served[1]}`
  const [, group] = GROUP_HELPED.exec(squeeze(left)) ?? []
  if (group !== undefined && HELPED.test(squeeze(right))) return `${squeeze(right)}的${group}`
  const place = /在(?:全[省市县区])?$/u.test(left) ? DONE_IN.exec(squeeze(right)) : null
  if (place !== null) return `${place[2]}的${place[1]}`
  const sized = SIZED.exec(squeeze(left))
  if (sized !== null) return object(sized[1] ?? '', (sized[2] ?? '') + right)
  const works = namedWorks(left, right)
  if (works !== undefined) return works
  let noun = squeeze(right)
    .replace(/^(?:以上|以下|左右)?的?(?:规模的)?/u, '')
    .replace(/(?<=.{3})(?:赴|深入|进驻|下沉到?).{1,10}(?:开展|进行|提供|从事).+$/u, '')
    .replace(/(?<=.{3})到[^，、]{2,14}(?:工作|服务|任教|支教|挂职|锻炼)$/u, '')
    .replace(/（[^（）]*(?:\d|包括|包含|其中|不含|详见|见附)[^（）]*）$/u, '')
    .replace(/(?:予以|进行|以示).{2,6}$/u, '')
    .replace(/(?<=.{2})的?发展目标$|(?<=.{3})的?目标(?:任务)?$/u, '')
    .replace(
      /(?<=.{2})(?:(?:以?及|[和与、并])(?:一大?批|若干|一系列|多个?|部分|一[个所家座支条])|、(?:建立|建设|建成|设立|培育|打造|开设)一[个所家支条]).*$/u,
      '',
    )
    .replace(/(?:建设工作|试点工作|的?建设|工作|等)$/u, '')
  if (noun === '') noun = squeeze(right)
  noun = noun.replace(/^[^的“]*、[^的“]*的(?=.{4,}$)/u, '')
  const chosen = /^.{1,10}(?:作为|确定为|列为|打造成|培育成|建设成)(.{3,})$/u.exec(noun)
  if (chosen !== null) noun = chosen[1] ?? noun
  const each = trimLead(EACH.exec(squeeze(left))?.[1] ?? '').replace(EACH_OF_THEM, '每个$1')
  const acting = VERB_PHRASE.exec(noun) ?? RISEN.exec(noun)
  if (acting !== null && !/[和及、]$/u.test(acting[1] ?? '')) return `${acting[2]}的${acting[1]}`
  const telling = TELLING.exec(trimLead(left))
  const covered = COVERED.test(noun) ? (COVERING_ALONE.exec(subject(left))?.[0] ?? '') : ''
  if (covered !== '') return covered + noun
  const placed = each === '' ? (PLACED.exec(trimLead(left))?.[1] ?? ALLOTTED_TO.exec(trimLead(left))?.[1] ?? '') : ''
  if (placed !== '' && !noun.includes(placed)) return placed + noun
  const deed = each === '' && /^(?:重点|重大)?(?:项目|工程)$/u.test(noun) ? (WORKS_BEGUN.exec(trimLead(left))?.[0] ?? '') : ''
  if (deed !== '') return deed + noun
  const told = PLAIN.test(noun) && telling === null && each === '' ? subject(left) : ''
  if (told !== '' && told.length <= 30) return told + noun
  return each + (telling === null ? '' : telling[0]) + noun
}

/** 商标注册覆盖｜25个｜国家和地区: places by whose number something spreads. */
const COVERED =
  /^(?:品种|行业|领域|产业链?|学科|专业|病种|企业|群众|国家(?:和地区)?|地区|省份|城市|[县市区]|县（?市、?区）?|乡镇|街道|行政村|社区)$/u
const COVERING_ALONE = /^.{3,30}(?:覆盖|出口到?|销往|辐射|惠及)$/u

/** 开工建设甲、乙、丙｜3个｜项目: what is done to works that are named one by one. */
const WORKS_BEGUN = /^(?:新?开工建设|建成投产|新?开工|竣工投产|竣工|续建|投产)(?=.*、)/u

/** 完成老城区｜30公里｜管网改造, 关停达不到要求的｜60家｜企业: where it is done, or which ones are meant. */
const PLACED =
  /^(?:(?:全面|加快)?(?:完成|实施|推进|建成|改造|整治|治理|新建|关停|淘汰|关闭|取缔|清理|整改|退出)+)(\p{Script=Han}{0,10}(?:城区|结合部|片区|流域|沿线|新区|开发区|园区|境内)|[\p{Script=Han}（）]{3,24}的)$/u

/** 对某新区｜7条｜河道: whose they are. */
const ALLOTTED_TO = /^对?((?!全)\p{Script=Han}{1,6}(?:新区|[市县旗州镇乡]|(?<![地园社景])区))$/u

const REACHED =
  /^(?:的)?([^的，]{1,24}?)(达标|(?:网上|全程网上|在线|一窗)(?:办理|受理|可办)|先行实施|下沉.{2,}|通(?:班车|客车|公交车?|硬化路|宽带|光纤|天然气|动力电)|(?:达到|得到|实现|建成|建有|建立|完成|通过|纳入|开展|配备|设立|开设|启动|接入|拥有|具备|享受|参加|进入|使用|获得|实行|接受|掌握|领取|导入|采用|成为|推行|根据|按照|执行|应用|有(?![效利关序])|配套(?:完善|建设|建成)|安装|出自|源自|来自|建在|设在|集中在|集中于|发生在|用于|由\p{Script=Han}{2,6}?(?:申请|承担|牵头)).*)$/u
const COVERING = /(?:覆盖|惠及|辐射)[^，、]{0,12}$/u

const DONE =
  /^(?:全流程|全程|全部)?(?:网上|在线|集中|规范|安全|无害化|资源化|稳定|按期|如期|及时)*(?:网办|办理|受理|接通受理|开工|开复工|复工|完工|竣工|投产|达产|上线|运行|达标|覆盖|接入|持证上岗|持证|签约|公开|监管|处置|处理|回收|利用|安置|就业|入学|入园|参保|建档|整改|落实|到位|完成|建成|应用|使用|普及|替代)$/u

/** 重点企业｜100%｜开展清洁生产审核: who does so. */
const DOER = new RegExp(`^[^\\d，的]{2,16}(?<=${ACTOR})$`, 'u')
const DEED =
  /^(?:全部|均|都)?(?:开展|建立|建成|实施|纳入|通过|接入|完成|实现|达到|配备|签订|推行|安装|参加|落实|取得|设立|应用|执行|公开)[^，、的]{2,20}$/u

/** 农民收入｜20%以上｜来源于旅游, 专项资金｜50%｜用于技术改造: where money comes from or goes to. */
const FUNDS = /(?:收入|资金|经费|投资|基金|收益|支出|利润)$/u
const SOURCE = /^(?:来源于|来自|来源|源自|用于|投向|投入|支持)[^，、的]{2,}/u

/** 政务事项80%全流程网办: the share of those that something is done to. */
export function doneShare(rest: string, right: string): string | undefined {
  const who = subject(rest.replace(/(?:要|应|须|力争|达到)$/u, ''))
  if (who.length < 2) return undefined
  if (DONE.test(right) || (FUNDS.test(who) && SOURCE.test(right))) return `${who}${right}比例`
  return DOER.test(who) && DEED.test(right) ? `${right}的${who}比例` : undefined
}

/** 设施覆盖所有社区、90%以上乡镇和｜60%｜以上村: what covers them is said once. */
export const sharedCover = (before: string): string | undefined => SHARED_COVER.exec(before)?.[1]
const SHARED_COVER = /^(.*(?:覆盖|惠及|辐射)(?![率面范度]))(?:到|至|了)?[^，；]{1,24}(?:[、和及与]|以及)$/u

/** Whether a share is that of those who do or have something: 30%的县城建成货运中心, 覆盖80%以上的乡镇. */
export function covers(rest: string, right: string): boolean {
  return REACHED.test(right) || (COVERING.test(rest) && /^的?(?:[\p{Script=Han}]{2}|[县市区州镇乡村户]$)/u.test(right))
}

/** The indicator of such a share. */
export function coverage(rest: string, right: string): string {
  const noun = squeeze(right)
  const reached = REACHED.exec(noun)
  if (reached !== null) return `${reached[2]?.replace(/、(\p{Script=Han})\1.*$/u, '')}的${reached[1]}比例`.replace('达标的', '达标')
  return COVERING.test(rest)
    ? `${subject(rest).replace(/^基本(?=.)/u, '')}${noun.replace(/^的/u, '')}比例`
    : (RATED.exec(noun)?.[1] ?? noun)
}

/** 保持98%以上｜的高中阶段入学率: the rate is named behind its value. */
const RATED = /^的([^，、的]{2,20}(?:率|比例|比重|占比|覆盖面))$/u

/** 推动｜100家｜企业、20个园区开展数字化改造: what the last of them does, all do. */
export const ACTED_ON =
  /^(?:积极|重点|力争|加快|全年|年内|今年|进一步|到?20\d\d年(?:底|末)?前?)*(?:推动|组织|引导|支持|鼓励|帮助|指导|选择|选取|选定|遴选|挑选)/u

/** The verb phrase of `noun + verb + …` after a number, for a list whose last member carries it. */
export function sharedVerbPhrase(right: string): string | undefined {
  return (VERB_PHRASE.exec(squeeze(right)) ?? RISEN.exec(squeeze(right)))?.[2]
}
