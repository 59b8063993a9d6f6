import { Trie } from '../../text/trie.ts'
import { unitSet } from '../../text/unit-set.ts'
import { honours } from './brand-honours.ts'
import { type BrandForm, CHAR, form } from './brand-shape.ts'

/** Names that announce themselves by their ending, unquoted; the first that fits decides. Cores are brands proper (DOMAIN 5). */
const forms: readonly BrandForm[] = [
  form({ kind: 'house', category: 'brand', core: true, before: `${CHAR}{0,8}`, endings: '老字号', counted: true }),
  form({
    kind: 'fine',
    category: 'brand',
    core: true,
    before: `${CHAR}{2,6}`,
    endings: '精品',
    tail: '(?![\\p{Script=Han}])|(?=等|和|及|与|品牌|的|评|认|培|创|称|名|系列|推|遴|获|行动|标)',
    start: 'level',
    not: /(?:知名|自主|优质|更多|国内|国际|制造业|行业|企业|产品|优特|名品|放心食品|农业|工业|文化|旅游|文艺|建筑|工程|消费|时尚|特色)精品/u,
  }),
  form({
    kind: 'award',
    category: 'award',
    before: `(?:${CHAR}{1,14}|(?=鲁班奖|詹天佑奖|文华奖|群星奖))`,
    endings:
      '质量管理奖|质量奖(?![励项])|贡献奖|工程奖|设计奖|创新奖|专利奖|(?<![资现])金奖(?!励)|鲁班奖|杯奖|詹天佑奖|人居环境奖|文华奖|群星奖|工业大奖|慈善奖',
    anchors: '质量管理奖|质量奖|贡献奖|工程奖|设计奖|创新奖|专利奖|金奖|鲁班奖|杯奖|詹天佑奖|人居环境奖|文华奖|群星奖|工业大奖|慈善奖',
    tail: '(?![项励])',
    counted: true,
  }),
  form({
    kind: 'namedAward',
    category: 'award',
    before: `${CHAR}{2,14}`,
    endings: '（(?![一二三特])[\\p{Script=Han}]{2,4}）奖',
    anchors: '）奖',
  }),
  form({
    kind: 'cup',
    category: 'award',
    before: '[\\p{Script=Han}]{2,4}',
    endings: '杯',
    tail: '(?!奖)',
    clause: /争创|参评|评选|奖/u,
  }),
  form({
    kind: 'day',
    category: 'event',
    before: '(?:中国|国际|世界|全国|全民)?[\\p{Script=Han}\\d·]{0,6}',
    endings:
      '品牌日|计量日|认可日|标准日|消费者权益日|质量月|茶日|商标品牌(?:宣传)?周|品牌(?:宣传)?周|知识产权宣传周|安全生产月|消费促进[月年]|购物节|消费季|年货节|网购节|丰收节',
    anchors:
      '消费促进|购物节|消费季|年货节|网购节|丰收节|品牌日|计量日|认可日|标准日|消费者权益日|质量月|茶日|商标品牌|品牌周|品牌宣传周|知识产权宣传周|安全生产月',
  }),
  form({
    kind: 'fair',
    category: 'event',
    before: `(?:${CHAR}{2,10}（[\\p{Script=Han}]{2,6}）)?${CHAR}{2,16}?`,
    endings: '博览会|交易会|展览会|展销会|品牌大会|品牌节|标志大会|(?:设计|技能|技术|创新|创业|服务|知识|电视)大赛|比武竞赛',
    anchors: '博览会|交易会|展览会|展销会|品牌大会|品牌节|标志大会|大赛|比武竞赛',
  }),
  form({
    kind: 'shortFair',
    category: 'event',
    before: `${CHAR}{0,6}`,
    endings: '农博会|汽博会|文博会|糖酒会|广交会|进博会|服贸会|消博会|高交会|茶博会|旅博会|食博会',
    start: 'bare',
  }),
  form({
    kind: 'meet',
    category: 'event',
    before: `${CHAR}{2,20}?`,
    endings:
      '运动会|马拉松|锦标赛|[\\p{Script=Han}]{2}节(?![能约日点假省庆气目水])|(?:消费|购物|旅游|文旅|文化)季|洽谈会|峰会|论坛|音乐会|春晚|(?:发展|产业|商)?大会(?![堂议战精场])|(?:自行车|公开|挑战|邀请|越野|龙舟|大奖)赛(?![道区事车])',
    anchors:
      '运动会|马拉松|锦标赛|节|消费季|购物季|旅游季|文旅季|文化季|洽谈会|峰会|论坛|音乐会|春晚|发展大会|产业大会|商大会|大会|自行车赛|公开赛|挑战赛|邀请赛|越野赛|龙舟赛|大奖赛',
    start: 'level',
    not: /(?:动员|表彰|代表|总结|誓师|职工|人民|党员|工作|推进|现场|人才|招聘|职业技能|常委)大会$/u,
    near: /(?<!成功)(?:举办|承办|办好|筹办|申办|主办)(?:好|了|[^，。；]{2,40}[、和及])?(?:\d{4}年?度?)?环?$|第[一二三四五六七八九十\d]{1,3}届$/u,
  }),
  form({
    kind: 'carnival',
    category: 'event',
    before: `${CHAR}{2,12}`,
    endings: '嘉年华|超级联赛',
    start: 'level',
    near: /(?:举办|承办|办好|筹办|开展|实施|组织|依托|打造|策划)(?:好|了|[^，。；]{2,40}[、和及])?(?:\d{4}年?度?)?$/u,
  }),
  form({
    kind: 'gala',
    category: 'event',
    before: `${CHAR}{2,8}`,
    endings: '春晚|村晚',
    near: /(?:举办|承办|办好|开展|组织)(?:好|[^，。；]{2,40}、)?$/u,
  }),
  form({
    kind: 'goodsOut',
    category: 'campaign',
    before: '[川渝黔滇桂陕秦陇晋冀鲁豫皖苏浙闽赣湘鄂粤琼辽蒙疆沪淮徽甬]',
    endings: '[品货]出(?![口厂现售产库货台新])[\\p{Script=Han}](?:行动|工程|计划|活动)?',
    anchors: '品出|货出',
    start: 'whole',
  }),
  form({
    kind: 'route',
    category: 'event',
    before: `${CHAR}{3,12}`,
    endings: '之旅',
    tail: '(?=[、和及与等\\d]|精品|主题|特色|旅游|线路)',
    not: /^.{0,2}之旅$/u,
    near: /(?:打造|推出|开发|培育|设计|策划|开辟|推介)(?:一批)?(?:[^，。；]{2,40}[、和及与])?$/u,
  }),
  form({
    kind: 'worth',
    category: 'event',
    endings: '中国品牌价值评价',
    tail: '(?:活动|信息发布)?',
  }),
  form({
    kind: 'campaign',
    category: 'campaign',
    endings: '增品种、提品质、创品牌|同线同标同质',
    tail: '(?:行动|专项行动|工程)?(?!(?:为内容|为主要内容|为重点)?的?“)',
  }),
  form({ kind: 'mark', category: 'award', endings: '质量强[国省]标杆城市|三品一标|灯塔工厂', anchors: '标杆城市|三品一标|灯塔工厂' }),
  form({
    kind: 'strong',
    category: 'award',
    before: `${CHAR}{0,10}`,
    endings: '质量强[市县]示范(?:城市|市|县)',
    anchors: '质量强',
    counted: true,
  }),
  form({ kind: 'model', category: 'award', before: `${CHAR}{0,10}`, endings: '质量标杆', tail: '(?:企业|单位|组织)?', counted: true }),
  form({
    kind: 'qualityZone',
    category: 'award',
    before: `${CHAR}{0,8}`,
    endings: '(?:质量品牌提升|知名品牌(?:创建)?|质量安全|有机产品认证|地理标志(?:产品)?保护)示范区',
    anchors: '示范区',
    counted: true,
  }),
  form({
    kind: 'label',
    category: 'brand',
    before: '(?:国家)?',
    endings:
      '绿色食品|无公害农产品|有机农产品|有机食品|(?:农产品)?地理标志(?:登记)?(?:保护)?(?:农)?产品|地标(?:保护)?(?:农)?产品|名特优新农产品|环境标志产品|地理标志(?:证明|集体)?商标|农产品地理标志|地理标志(?=[^，。；、品牌]{0,6}\\d+[个件])',
    anchors: '绿色食品|无公害农产品|有机农产品|有机食品|农产品地理标志|地理标志|地标|名特优新农产品|环境标志产品',
    tail: '(?!牌|加工|产业|工业|制造)',
    clause: /认证|创建|申报|申请|登记|标识|标志保护|保护工程|为核心的[^，。；]{0,8}品牌|\d+[个件]/u,
    counted: true,
  }),
  form({
    kind: 'together',
    category: 'campaign',
    endings: '质量强[省市县区业企链][\\p{Script=Han}、]{0,16}(?:活动|专项行动)|放心消费(?:创建|示范)+活动|全民质量(?:提升)?行动',
    anchors: '质量强|放心消费|全民质量',
    start: 'whole',
  }),
  form({
    kind: 'hall',
    category: 'platform',
    before: `${CHAR}{2,14}`,
    endings: '(?:网络|网上|线上|云上|数字)(?:展馆|陈列馆|展厅)|(?:品牌|特产|特色|体验|展示)馆|产品专区|地理标志运营中心',
    anchors: '展馆|陈列馆|展厅|品牌馆|特产馆|特色馆|体验馆|展示馆|产品专区|地理标志运营中心',
  }),
  form({
    kind: 'oneStop',
    category: 'platform',
    before: '[\\p{Script=Han}]{2,10}',
    endings: '“一站式”[\\p{Script=Han}]{0,10}平台',
    anchors: '“一站式”',
  }),
  form({
    kind: 'zone',
    category: 'award',
    before: `(?:全国|国家级|国家|省级|自治区级|市级|(?<!平安|美丽|健康)中国)${CHAR}{0,16}?`,
    endings: '示范区|示范城市|标杆城市|示范[县市州]|度假区|示范基地|示范(?:园区?|村镇|乡镇|[镇乡村]|社区|街区|单位|学校)',
    anchors:
      '示范区|示范城市|标杆城市|示范县|示范市|示范州|度假区|示范基地|示范园|示范村|示范乡|示范镇|示范社区|示范街区|示范单位|示范学校',
    start: 'whole',
    striven: true,
    counted: true,
    not: /^(?:国家级?|省级|市级|全国)?(?:产业|示范|以上)?(?:[^、]{0,2}示范(?:区|基地|园区?|单位|学校)|示范.{1,2})$|自主创新|设立|项目|安排|支持|在|重要的/u,
  }),
  form({
    kind: 'campaignRun',
    category: 'campaign',
    core: true,
    before: `${CHAR}{2,12}`,
    endings: '品牌创建行动|品牌培育行动|品牌提升行动|品牌培育试点|品牌建设工程|品牌培育工程|品牌提升工程',
  }),
  ...honours,
]

/** A word that names hold, where it stands, and the forms whose names hold it; none for 品牌, 奖项 and an opening quote. */
export interface Anchor {
  readonly at: number
  readonly forms: readonly BrandForm[]
}

const byAnchor = new Map<string, readonly BrandForm[]>(['“', '品牌', '奖项'].map((word) => [word, []]))
for (const word of new Set(forms.flatMap((one) => one.anchors)))
  byAnchor.set(
    word,
    forms.filter((one) => one.anchors.some((known) => word.startsWith(known))),
  )
const anchors = new Trie(byAnchor)
/** The first characters of the anchors, those that are anchors alone, and a table of the first two: most places fail on these. */
const FIRST = unitSet([...byAnchor.keys()].map((word) => word.charAt(0)).join(''))
const ALONE = unitSet([...byAnchor.keys()].filter((word) => word.length === 1).join(''))
const pairOf = (first: number, second: number): number => (Math.imul(first, 131) ^ second) & 0xffff
const PAIRS = new Uint8Array(0x10000)
for (const word of byAnchor.keys()) if (word.length > 1) PAIRS[pairOf(word.charCodeAt(0), word.charCodeAt(1))] = 1

/** The words in a stretch of text one of which every name holds, in order; empty where no name can stand. */
export function anchorsIn(text: string, start: number, end: number): readonly Anchor[] {
  const found: Anchor[] = []
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (FIRST[code] !== 1 || (ALONE[code] !== 1 && PAIRS[pairOf(code, text.charCodeAt(at + 1))] !== 1)) continue
    const hit = anchors.longestAt(text, at)
    if (hit !== undefined) found.push({ at, forms: hit.value })
  }
  return found
}
