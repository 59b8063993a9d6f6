/** What a member of a list leaves out because it was said before. */
import { partOf, resumeSize } from './target-deeds.ts'
import { METRIC, squeeze, subject, TAIL, TELLING } from './target-indicator.ts'

/** 自建配送体系的30家 after 电商示范企业100家: the noun of those is said before. */
export function resumeGroup(words: string, previous: string | undefined): string {
  if (previous === undefined || !/.{2}的$/u.test(words)) return words
  const whole = previous.replace(/^新?(?:组建|培育|建成|建|增|认定|发展|引进|打造)(?=.{3})/u, '')
  const noun = /的([^的]{2,})$/u.exec(whole) ?? GROUPED.exec(whole)
  return noun === null ? words : words + noun[1]
}

const GROUPED = /(企业|园区|项目|基地|平台|集群|单位|机构|产品|学校|\p{Script=Han}{0,4}(?:合作社|农场|大户|车间|工厂|市场|网点)|市|县|村)$/u

/** 其中粉煤灰达到90% after 工业固废综合利用率达到70%: the rate is said before. */
export function resumeRate(words: string, previous: string | undefined): string {
  if (
    previous === undefined ||
    words.length < 2 ||
    words.length > 14 ||
    METRIC.test(words) ||
    AREA.test(words) ||
    /占|[率度比]$/u.test(words)
  )
    return words
  if (GRASS_ROOTS.test(words) && GRASS_ROOTS.exec(previous) === null && OF_LEVEL.test(previous))
    return words + previous.replace(OF_LEVEL, '')
  const tail = TAIL.exec(previous)
  const rate = tail !== null && tail.index >= 2 ? previous.slice(tail.index) : /.{2}率$/u.exec(previous)?.[0]
  return rate === undefined || !METRIC.test(previous) ? words : words + rate
}

/** 社区｜98% after 街道（乡镇）平台覆盖率达到100%: the rate of another level. */
const GRASS_ROOTS = /^(?:社区|街道|乡镇|行政村|村|县城|城镇|农村|城市)$/u
const OF_LEVEL = /^(?:社区|街道|乡镇|行政村|村|县城|城镇|农村|城市)(?:（[^（）]*）)?(?=.{4})/u

/** 其中制造业增长9% after 工业增加值增长8%: the measure that grows is said before. */
export function resumeGrowth(words: string, rest: string, previous: string | undefined): string {
  if (previous === undefined || !/^其中/u.test(rest) || METRIC.test(words) || words.length > 10) return words
  const measure = /(?:增加值|总产值|产值|营业收入|收入|投资|产量|销售额|零售额|出口额|进出口额|税收|利润)$/u.exec(previous)?.[0]
  return measure === undefined ? words : words + measure
}

/** 新增光伏装机 after 新增风电装机30万千瓦、: what stands before both measures is said once. */
export function resumeHead(words: string, previous: string | undefined): string {
  if (previous === undefined || words.length < 3 || words.length > 6 || !METRIC.test(words) || previous.length < words.length + 2)
    return words
  const twin = previous.slice(-words.length)
  const head = previous.slice(0, -words.length)
  return twin !== words && twin.slice(-2) === words.slice(-2) && HEADING.test(head) ? head + words : words
}
const HEADING = /^(?:新增|淘汰|压减|化解|退出|转移退出|关停|引进|建成|新建)/u

/**
 * 其中市本级增长8%, 其中甲市达到90亿元, 其中甲县230公里、乙县260公里: whose part of the measure said before; where it is of the `same` unit of
 * measure, also what part: 粮食产量60万吨，其中稻谷40万吨.
 */
export function resumePlace(words: string, rest: string, previous: string | undefined, same = false): string {
  if (previous === undefined) return words
  const within = /^(?:其中|含)/u.test(rest)
  const part = within ? partOf(words, previous) : undefined
  if (part !== undefined) return part
  if (within && same && /^\p{Script=Han}{1,4}$/u.test(words) && !METRIC.test(words) && !AREA.test(words) && !PART.test(words))
    return words + (PRODUCED.exec(previous)?.[0] ?? previous.replace(FULFILLED, ''))
  const whole = within && (AREA.test(words) || (METRIC.test(previous) && PART.test(words)))
  const sized = resumeSize(words, previous, within)
  if (sized !== undefined) return sized
  if (within && KIND.test(words)) return words + previous.replace(FULFILLED, '')
  if (KIND.test(words) && words.endsWith('类')) return words + (OF_KIND.exec(previous)?.[1] ?? '')
  const ofArea = AREA.test(words) ? OF_AREA.exec(previous)?.[1] : undefined
  return words + (ofArea ?? (whole ? previous.replace(/^全(?:国|[省市县区州])/u, '') : ''))
}
/** 农村｜1.6万户 of 完成取暖改造2.1万户. */
const KIND = /^(?:农村|城镇|城区|城市|乡村|县城|\p{Script=Han}{1,4}[业品]类|[1-5]A级(?:以上)?|[一二三四五]星级(?:以上)?)$/u
const OF_KIND = /^\p{Script=Han}{1,4}[业品]类(.{3,})$/u
const PRODUCED = /(?:总?产量|(?:播种|种植|养殖)?面积|(?:存|出)栏|产能|规模|装机容量|装机)$/u
const FULFILLED = /^(?:全(?:国|[省市县区州])|完成|实施|新建|新增|改造|建成)+(?=.{3})/u
const PART = /^(?:[省市县区州]本级|城镇|城区|农村|中央|地方|\p{Script=Han}{2,5}[市县区州])$/u
const AREA =
  /^(?!.*(?:城市|地区|小区|园区|社区|景区|棚户区|片区|街区|校区|厂区|全[省市县区]))\p{Script=Han}{1,6}(?:[市县旗]|自治[州县]|[新老]?区|开发区|示范区|经济特区|(?<![小城乡村特点心制强色])[镇乡]|街道)$/u
const OF_AREA =
  /^(?:\p{Script=Han}{1,6}、)*\p{Script=Han}{1,6}?(?:[市县旗区]|自治[州县]|经济特区|(?<![小城乡村特点心制强色])[镇乡]|街道)(?<!城市|地区|小区|园区|社区|景区)(\p{Script=Han}{4,})$/u

/** 五年累计新增｜25万人 after 每年新增就业5万人: of the same. */
export function resumeTotal(words: string, previous: string | undefined): string {
  const added = /^累计(新增|完成|培训|引进|建成)$/u.exec(words)?.[1]
  return added === undefined || !previous?.includes(added) ? words : previous.slice(previous.indexOf(added))
}

/** 注册护士数4.2人 after 每千人口执业医师数3.5人: of as many heads. */
export function resumeHeads(words: string, previous: string | undefined): string {
  const heads = /^每(?:百万|十万|千|万|百)名?(?:常住)?(?:人口?|老年?人|儿童)(?:拥有)?/u.exec(previous ?? '')?.[0]
  return heads !== undefined &&
    /^(?:注册护士|护士|执业|医师|医生|全科医生|药师|公共卫生|精神科|医疗机构床位|床位|护理|托位)(?!.*(?:率|占比|比例|比重)$)/u.test(words)
    ? heads + words
    : words
}

/** 新增学位900个 after 新建公办幼儿园9所: the places are in those. */
export function resumeSeats(words: string, previous: string | undefined): string {
  const seats = /^(?:新增|增加)?(?=学位$)/u.exec(words)?.[0]
  const school = /(?:(?:公办|普惠性?)?幼儿园|中小学|小学|初中|高中)(?:学校)?$/u.exec(previous ?? '')?.[0]
  const several = /(?:小学|初中|高中|学校)[、和及与]/u.test(previous ?? '')
  return seats === undefined || school === undefined || school === previous || several ? words : `${seats}${school}学位`
}

/** 占全省90%以上 after 生鲜乳产量达到556万吨: what has the share is named before. */
export function resumeShare(words: string, previous: string): string {
  return /^占(?!比).{2,}$/u.test(words) && previous !== words ? previous + words : words
}

/** Rates of what is named before, and the rate that is cut off there: 秸秆综合｜利用率达到90%，还田率达到60%. */
const BARE_RATE =
  /^(?:(?:考核|考试|验收|抽检|抽查|结业)?合格率|参评率|办复率|回复率|参合率|达标率|建标覆盖率|优良率|普及率|使用率|利用率|处理率|处置率|回收率|回用率|入户率|通过率|完成率|办结率|满意率|满意度|知晓率|签约率|完好率|开工率|竣工率|投产率|及格率|到位率|参与率|建档率|持证率|亮证率|联办率|接入率|追溯率|规范率|服务率|管理率|配置率|配备率|评估率|培训率|受训率|受培训率|整改率|执行率|活跃度|存活率|留存率|平均(?:生存周期|寿命))$/u
/** 设置在线监测设备, 安装率达到100%: what is set up has the rate. */
const SET_UP = /^(?:设置|安装|配备|配置|建设|建成|新建|铺设)(?=.{4})/u

/** Any rate of two characters but those that are told of a whole place. */
const SHORT_RATE =
  /^(?!失业|就业|出生|死亡|生育|优果|商品|优质|良品|城镇|绿化|利润|负债|收益|出栏|增长|贡献|市占|自给|投保)\p{Script=Han}{2}率$/u
const OTHER_RATE = /(?:综合|无害化|集中|资源化|规范化)*[\p{Script=Han}]{2}(?:率|度)$/u

/** 蔬菜面积60万亩、产量90万吨: what is grown is named once. */
const YIELD = /^(?:总?产量|总产|产值|总产值|总?面积|销售额|销售收入)$/u
/** 甲业完成｜总产值90亿元，实现增加值6亿元: what is earned of it. */
const EARNED = /^(?:增加值|利润|利税|税收|销售收入|主营业务收入)$/u
const EARNING = /(?:完成|实现)(?:总?产值|总收入|营业收入)$/u
const FIELD = /(?:播种|种植|养殖|栽培|收获)?(?:总?面积|总?产量|总?产值|规模)$/u

/** What is made better has no rate: 完善监管体系，合格率达到98%. */
const MAKING = /^(?:完善|健全|建立|构建|加强|强化|优化|深化|规范|严格|改进|创新|推进|推动|加快|落实|开展|实施)/u

/** 扩大茶叶规模 is of tea, 扩大规模 of nothing. */
const ENLARGED = /^(?:扩大|提高|提升|增加|做大|壮大|稳定|保障|增强|调整|优化|促进)/u

/** 数量达到500家 after 布局众创空间, 年均增速15% after 营业收入达到3000亿元: a bare measure is that of what is named before. */
export function resumeMeasure(words: string, previous: string): string {
  const named = /\d[^，]*以[上下]./u.test(previous) ? previous : previous.replace(/\d.*$/u, '')
  if (/(?:时间|时限|周期|天数)(?:[由从])?$/u.test(named)) return words
  if ((BARE_RATE.test(words) || SHORT_RATE.test(words)) && named.length >= 4 && !MAKING.test(named))
    return (
      named
        .replace(OTHER_RATE, '')
        .replace(/(?<=.{2})(?:总?产量|总产)$/u, '')
        .replace(SET_UP, '')
        .replace(/^扩大(.{2,})(?:覆盖面|规模|范围)$/u, '$1')
        .replace(/^对(.{3,}?)进行\p{Script=Han}{2,4}$/u, '$1') + words
    )
  const thing = named.replace(FIELD, '').replace(/综合$/u, '').replace(ENLARGED, '')
  if (YIELD.test(words) && FIELD.test(named) && thing.length >= 2 && !/^(?:综合|总体|全产业链)$/u.test(thing)) return thing + words
  if (EARNED.test(words) && EARNING.test(named)) return named.replace(EARNING, '') + words
  const bare =
    /^(?:其|年均|平均|总|合计|总计)*(?:数量|总数|总量|总额|总规模|总里程|总面积|日?处理能力|年?(?:生产|加工)能力|面积|建筑面积|里程|(?<=合计|总计|总)产能|总?装机(?:容量)?|占比|比例|比重|增速|增幅|增长率|覆盖率|[\p{Script=Han}]{0,4}(?<=^其(?![他中它余]).{2,6}))$/u.test(
      words,
    )
  if (!bare || named === '') return words
  const measure = words.replace(/^其/u, '')
  if (measure.endsWith('率') && /^.{0,5}率$/u.test(named)) return words
  return named.endsWith(measure) ? named : named + measure
}

/** 其中甲市、乙市各建设｜1条 after 规划旅游线路4条: who has so many of what was said before. */
export function resumeBuilt(words: string, said: readonly string[]): string {
  const who = /^(.{2,}?)(?:至少)?(?:各|(?<!人)均|都|分别)+(?:建设|建成|设立|设置|选定|组织|安排|推荐|新建|培育|创建|完成)?$/u.exec(
    words,
  )?.[1]
  const previous = said.at(-1)
  if (who === undefined || previous === undefined) return words
  const nouns = said.map((one) => one.replace(/^.*?(?:组织|建设|规划|新建|推荐|选定|培育|创建|设置|设立)/u, ''))
  const noun = nouns.find((one) => one.length >= 2 && previous.endsWith(one))
  return noun === undefined ? words : who + noun
}

/** 新开通｜10条 after 打造公交服务线路: a verb that names nothing takes the topic of the clause before. */
export function resumeVerb(told: string, topic: string): string {
  const words = told.replace(/^[各共](?=(?:新增|新建|建成|完成|培训|招聘|引进|改造)$)/u, '')
  const named = topic.replace(/\d(?![GDK]).*$/u, '').replace(/^提前(?=启动|实施|开工)/u, '')
  if (words.length === 2 && named.length > 4 && OPENING.test(words) && named.startsWith(words)) return named
  if (CHECKS.test(words) && /(?:机制|制度|体系|工作|管理|监管|建设)$/u.test(named)) return words
  if (named === '' || (TELLING.exec(words)?.[0] !== words && !HANDLED.test(words)) || TELLING.exec(named)?.[0] === named) return words
  const deed = DEED.exec(named)?.[0]
  if (deed !== undefined && DEED.test(words) && words.length === 2) return named.slice(0, -deed.length) + words
  if (named.includes(words)) return named
  return /^培[训养]$/u.test(words) && (WORK.test(named) || WORKS_OF.test(named))
    ? words
    : words +
        named.replace(DEED, '').replace(/^(?:累计)?(?:新辟|新开工|开工|竣工|完工|投产|续建|新建|新发展|新开发|新培育|新?签约)(?=.{3})/u, '')
}

/** 抽检2次 under 健全准入机制: what is looked at is no part of how it is kept. */
const CHECKS = /^(?:开展|组织)?(?:抽检|抽查|检查|督查|监测|巡查|演练)$/u

/** 人才培养, 队伍建设: work that is done, not who is taught. */
const WORK = /(?:培养|培训|教育|就业|建设|管理|服务|提升|工作|行动|工程)$/u

/** 智能工厂: what nobody trains. */
const WORKS_OF = /(?:工厂|车间|基地|园区|平台|场景|项目|中心|设施|品牌|产品|生产线|示范区)$/u

/** 盘活闲置项目12个，其中2023年｜盘活｜5个: the same deed once more. */
const OPENING = /^(?:盘活|处置|清理|消化|消除|拆除|收储|消纳|腾退|提质|修复|复垦|治理|绿化)$/u

/** Verbs that count the same thing once more. */
const HANDLED =
  /^(?:优化调整|优化|调整|延长|延伸|更新|续建|维修|新辟|分配入住|基本建成|提升改造|改造提升|改造|提升|利用|入住|交付|分配|投用|投入使用|验收|入库|(?:累计)?获奖)$/u

/** 幼儿托位：3月底前新增90个｜托位: the label says which. */
export function underLabel(words: string, label: string): string {
  if (label === '') return words
  const name = subject(label)
  if (name.length > 20 || words.includes(name)) return words
  let shared = 0
  while (shared < words.length && shared < name.length && words.at(-1 - shared) === name.at(-1 - shared)) shared++
  const rest = words.slice(0, words.length - shared)
  return shared >= 2 && (rest === '' || TELLING.exec(rest)?.[0] === rest) ? rest + name : words
}

/** 科技企业数：｜新增10家: the label that stands right before says what. */
export function underTelling(words: string, said: string, label: string, follows: boolean): string {
  const counted = follows && TELLING.exec(said)?.[0] === said ? /^([^，、的]{3,16}?)数量?$/u.exec(label)?.[1] : undefined
  return counted === undefined ? words : said + counted
}

/** 茶叶产业：加强管护，｜综合产值｜达到90亿元: a bare measure is that of the trade before the colon. */
export function ofTrade(words: string, label: string): string {
  const trade = /^(?:做[强大优]|发展|\d{1,2}[.．、])*([^，、的\d]{2,8}业)$/u.exec(label)?.[1]
  return trade !== undefined && BARE_SUM.test(words) ? trade + words : words
}
const BARE_SUM = /^(?:综合|全产业链|总)?(?:产值|规模|收入|销售额|增加值|产量)$/u

/** 公路建成60公里、开工90公里: what is done to the same thing. */
const DEED = /(?:建成|新?开工|完工|竣工|投产|完成|通车)$/u

const LEVEL =
  /^(?:国家级?|省级?|市级?|州级|县级?|区级|[省市区县乡镇]{2}级|自治区级|盟市级|旗县级|村级|部级|省部级|全国|国际|省级以上|国家级以上|市级以上|[3-5]A级|[三四五]星级|[\d一二两三四五六七八百千万]+亿?元?级)$/u

/** 1个国家级、3个省级产业园: the noun stands behind the last level. */
export function nounAhead(words: string, later: string): string {
  if (/^[^，、]{0,10}(?:超过?|过|达到?|突破)[\d百千万亿.]+元(?:以上)?$/u.test(words))
    return words + (/元(?:以上)?(的?[\p{Script=Han}“”]{2,})$/u.exec(squeeze(later))?.[1] ?? '')
  if (!LEVEL.test(words)) return words
  const noun = /(?:国家级?|省级|市级|区级|县级|州级|[\d一二两三四五六七八百千万]+亿?元?级)(?:以上)?([^、，\d]{2,})$/u.exec(
    squeeze(later),
  )?.[1]
  return noun === undefined ? words : words + noun
}

/** 40家具有核心技术，收入超10亿元的骨干企业; 5家手机、电视，家居、仪表等终端企业: the noun stands in the clause behind. */
export function nounBeyond(words: string, after: string): string {
  if (/^(?:具有|具备|拥有|掌握)[^的]{2,}$/u.test(words)) {
    const noun = /的([\p{Script=Han}“”]{2,12})$/u.exec(after)?.[1]
    return noun === undefined ? words : `${words}的${noun}`
  }
  const kind =
    /、/u.test(words) && !/等/u.test(words)
      ? /^(?=.*、)\D*(等[\p{Script=Han}]{0,8}(?:企业|单位|机构|产品|平台|项目|园区|基地|设备|人才|设施))$/u.exec(after)?.[1]
      : undefined
  return kind === undefined ? words : words + kind
}

/** 到2024年培育5家、到2025年培育10家上市公司: what both count stands behind the second. */
export function nounLater(later: string): string {
  return /^、\D{0,4}(?:20\d\d年)?(?:底|末)?\D{0,6}\d+(?:家|个|项|名|座|条)(?:以上|左右)?([\p{Script=Han}“”]{2,16})$/u.exec(later)?.[1] ?? ''
}

/** 市级｜质量管理标准化示范工地, 省级｜示范工地: a level, and what is of it. */
const OF_OTHER_LEVEL = /^(?:国家级|自治区级|省级|市级|州级|县级)(\p{Script=Han}{4,})$/u

/** 省级2个 after 国家级湿地公园1个: the level is said again, the noun is not; 省级示范工地 after 市级绿色示范工地: nor is what is told of both. */
export function resumeNoun(words: string, previous: string | undefined): string {
  const grade = /^\p{Script=Han}{2,3}级$/u.test(words) ? GRADE.exec(previous ?? '') : null
  if (grade !== null && !LEVEL.test(words)) return `${grade[1]}${words}${grade[2]}`
  const own = OF_OTHER_LEVEL.exec(words)?.[1]
  const among = own === undefined ? undefined : OF_OTHER_LEVEL.exec(previous ?? '')?.[1]
  if (own !== undefined && among?.endsWith(own) && among.length >= own.length + 2) return words.slice(0, -own.length) + among
  if (previous === undefined || !LEVEL.test(words)) return words
  const noun = previous.replace(
    /^.*(?:国家级|自治区级|省级|市级|县级|[A星]级)(?:以上)?|^.*?(?:国家级?|自治区级|省级|省|市级|县级|全国|[A星]级)(?:以上)?/u,
    '',
  )
  return noun === previous || noun === '' ? words + previous.replace(/(?:国家级|自治区级|省级|市级|县级)$/u, '') : words + noun
}

/** 保证级80家 after 达到检验级及以上的企业1200家: the grade is another, of the same. */
const GRADE = /^(.*(?:达到|具备|通过|评为|获评))\p{Script=Han}{2,3}级(?:[及或]?以[上下])?(的?\p{Script=Han}{2,8})$/u

/** 过亿元的50家 after 年产值过10亿元的药材企业8家: the measure before and the noun after are the last one's. */
export function resumeThreshold(words: string, previous: string | undefined): string {
  if (previous === undefined) return words
  const above = /^[\d.百千万亿]+元以上的?$/u.test(words) ? /^(.*?)[\d.百千万亿]+元以上的?(\p{Script=Han}+)$/u.exec(previous) : null
  if (above !== null) return `${above[1]}${words}${above[2]}`
  const own = /^((?:超过|超|过|达到|达|不低于|高于)?[\d.百千万亿]+(?:元|吨|亩|人)?(?:以上)?的?)([\p{Script=Han}]{0,6})$/u.exec(words)
  const full = /^(.*?)(?:超过|超|过|达到|达|不低于|高于)[\d.百千万亿]*(?:元|吨|亩|人)?(?:以上)?的?([\p{Script=Han}]*)$/u.exec(previous)
  if (own === null || full === null || /^[\d.]/u.test(words) !== /^[\d.]+[^的]*的$/u.test(words)) return words
  return `${full[1]}${own[1]}${own[2] === '' ? full[2] : own[2]}`
}
