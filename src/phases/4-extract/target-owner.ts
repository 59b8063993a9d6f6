/** Whose a number is that is named by a word alone: of the platform, fair or mark that its sentence names before it. */

/** What a platform has: users, shops, matters that are done on it. */
const OF_PLATFORM =
  /^(?:累计|实名|活跃|新增)*(?:注册(?:用户|会员|企业|人数)|用户|入驻(?:商[户家]|企业|店铺|机构|品牌|专家|人才|单位)|(?:网上|掌上)?可办(?:事项|业务)|上线(?:事项|应用|服务|商品|产品)|接入(?:事项|单位|机构|企业|部门|医院|学校|设备)|[赋亮扫]码量|(?:年|月|日|总)?(?:访问|浏览|点击|下载)量|[日月]活用户)(?:数量?|总数|总量|规模)?$/u

/** What a fair or a contest has: guests, stands and deals. */
const OF_EVENT =
  /^(?:境外|境内外|国内外|国外|国际|海外|专业|吸引)*(?:客商|采购商|参展商|参展(?:企业|单位)|展位|观众|参会(?:企业|嘉宾|人数|客商)|参赛(?:项目|企业|选手|团队|队伍|作品)|签约(?:项目|金额|总?额)|意向(?:成交|签约)额|现场成交额|成交额)(?:数量?|总数|规模)?$/u

/** What a mark of goods has: who may use it, and on what. */
const OF_MARK = /^(?:新?授权|(?:准许|许可|授权)使用|用标)(?:企业|产品|单位|主体|商户)(?:数量?|总数)?$/u

const PLATFORM =
  /“[^“”]{2,16}”(?:[\p{Script=Han}A-Za-z]{0,14}?(?:平台|APP|App|app|小程序|客户端|专区|分厅|旗舰店|系统|商城))?(?![^，。；]{0,4}“)/gu
const EVENT = /(?:“[^“”]{1,16}”)?\p{Script=Han}{2,24}?(?:博览会|洽谈会|交易会|展览会|展销会|农博会|茶博会|大赛|文化节|旅游节|艺术节|峰会)/gu
/** What is no part of a fair's name: what is done to it, and which time it is held. */
const HELD =
  /^.*(?:第[一二三四五六七八九十百\d]{1,4}届|首届|[0-9]年|举办|承办|协办|筹办|筹备|组织|办好|开好|办|参加|依托|通过|利用|[的在对])/u

const MARK =
  /“(?![^“”]*品牌)[^“”]{2,10}”(?:(?:农产品)?地理标志(?:证明商标|集体商标|商标)?|证明商标|集体商标|农?产?品?区域公用品牌|公用品牌)?/gu

/**
 * 升级“一键游江州”平台，｜注册用户突破3000万人: the words with what they are of. `clause` is what the clause before says,
 * `before` the sentence up to the number.
 */
export function withOwner(words: string, clause: string, before: string): string {
  if (words.length > 16 || words.includes('“')) return words
  return ownerOf(words, before) + campaignOf(words, clause) + words
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
