import { Trie } from '../../text/trie.ts'
import { unitSet } from '../../text/unit-set.ts'
import { events } from './brand-events.ts'
import { honours } from './brand-honours.ts'
import { regionLetters } from './brand-places.ts'
import { type BrandForm, CHAR, form } from './brand-shape.ts'

/** Names that announce themselves by their ending, unquoted; the first that fits decides. Cores are brands proper (DOMAIN 5). */
const forms: readonly BrandForm[] = [
  form({
    kind: 'house',
    category: 'brand',
    core: true,
    before: `${CHAR}{0,8}(?<!系列)`,
    endings: '老字号',
    tail: '(?!特色商业街|博物馆|一条街|(?:特色)?街区|协会)',
    start: 'bare',
    counted: true,
    not: /^(?:中|我[省市]|[省市县区])老字号$|(?:引导|指导|挖掘|建成|建设|培训|摸清|组织|鼓励|帮助|国有|挂牌|上市|认定|推出|保护|扶持|传承|餐饮|零售|医药|系列|本[省市县区地]|[年月]内|亿?元)老字号$/u,
  }),
  form({
    kind: 'letter',
    category: 'brand',
    core: true,
    before: `[${regionLetters}川苏浙闽陕晋辽吉蒙宁藏疆]`,
    endings: '字号',
    tail: '(?=品牌|系列|特色|产品|农产品|货品|精品|[、和及等]|$)',
    start: 'whole',
  }),
  form({
    kind: 'fine',
    category: 'brand',
    core: true,
    before: `${CHAR}{2,6}`,
    endings: '精品',
    tail: '(?![\\p{Script=Han}])|(?=等|和|及|与|品牌|的|评|认|培|创|称|名|系列|推|遴|获|行动|标)',
    start: 'level',
    not: /(?:知名|自主|优质|更多|国内|国际|制造业|行业|企业|产品|优特|名品|品牌|放心食品|农业|工业|文化|旅游|文艺|建筑|工程|消费|时尚|特色)精品/u,
  }),
  form({
    kind: 'award',
    category: 'award',
    before: `(?:${CHAR}{1,14}|(?=鲁班奖|詹天佑奖|文华奖|群星奖))`,
    endings:
      '质量管理奖|质量奖(?![励项])|贡献奖|工程奖|设计奖|创新奖|专利奖|(?<![资现])金奖(?!励)|鲁班奖|杯奖|詹天佑奖|人居环境奖|文华奖|群星奖|工业大奖|慈善奖|(?<=(?:中华|全国|中国|全球|世界)[\\p{Script=Han}]{2,8})大奖(?!赛|种)',
    anchors: '大奖|质量管理奖|质量奖|贡献奖|工程奖|设计奖|创新奖|专利奖|金奖|鲁班奖|杯奖|詹天佑奖|人居环境奖|文华奖|群星奖|工业大奖|慈善奖',
    tail: '(?![项励])',
    counted: true,
    not: /^.{0,4}以上/u,
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
    kind: 'goodsOut',
    category: 'campaign',
    before: '[川渝黔滇桂陕秦陇晋冀鲁豫皖苏浙闽赣湘鄂粤琼辽蒙疆沪淮徽甬]',
    endings: '[品货]出(?![口厂现售产库货台新])[\\p{Script=Han}](?:行动|工程|计划|活动)?',
    anchors: '品出|货出',
    start: 'whole',
  }),
  form({
    kind: 'campaign',
    category: 'campaign',
    endings: '增品种、提品质、创品牌|同线同标同质',
    near: /\p{Script=Han}$/u,
    tail: '(?:行动|专项行动|工程)?(?!(?:为内容|为主要内容|为重点)?的?“)',
  }),
  form({
    kind: 'mark',
    category: 'award',
    endings: '质量强[国省]标杆城市|三品一标(?!”?[^，。；、\\d认登标]{0,8}\\d)|灯塔工厂',
    anchors: '标杆城市|三品一标|灯塔工厂',
  }),
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
    before: `${CHAR}{0,14}`,
    endings: '(?:质量品牌提升|知名品牌(?:创建)?|质量安全|有机产品认证|地理标志(?:产品)?保护)示范区',
    anchors: '示范区',
    counted: true,
  }),
  form({
    kind: 'certified',
    category: 'brand',
    before: '(?:国家)?',
    endings: '绿色食品|无公害农产品|有机农产品|有机食品|名特优新农产品|环境标志产品',
    tail: '(?!牌|加工|产业|工业|制造|原料|基地)',
    clause: /^(?!.*(?:绿色通道|认证数量|其中一项|其中之一)).*(?:认证|登记|标识|标志保护|总数|入选[^，]*名录)/u,
  }),
  form({
    kind: 'label',
    category: 'brand',
    before: '(?:国家)?',
    endings:
      '(?:农产品)?地理标志(?:登记)?(?:保护)?(?:农)?产品|地标(?:保护)?(?:农)?产品|地理标志(?:证明|集体)?商标|农产品地理标志|地理标志(?=[^，。；、品牌]{0,6}\\d+[个件])',
    anchors: '农产品地理标志|地理标志|地标',
    tail: '(?!牌|加工|产业|工业|制造|原料|基地)',
    clause:
      /^(?!.*(?:绿色通道|认证数量))(?:.*(?:认证|登记|标识|标志保护|保护工程|为核心的[^，。；]{0,8}品牌)|(?!.*(?:绿色|有机|无公害)[^，。；]{1,3}品[、和及与]).*(?:创建|申报|申请|\d+[个件]))/u,
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
    not: /^(?:国家级?|省级|市级|全国)?(?:产业|示范|以上)?(?:[^、]{0,2}示范(?:区|基地|园区?|单位|学校)|示范.{1,2})$|自主创新|(?:试验|经济|电子商务|军民融合|科技成果|高新技术|合作|进口贸易).*示范(?:区|基地|园)|设立|项目|安排|支持|在|的/u,
  }),
  form({
    kind: 'modelArea',
    category: 'award',
    before: '[\\p{Script=Han}]{4,14}?',
    endings: '示范(?:城市|[县市区])',
    anchors: '示范城市|示范县|示范市|示范区',
    tail: '(?:（[\\p{Script=Han}、]{1,8}）)?(?=(?:和[\\p{Script=Han}]{2,8}示范[区县市])?的?创建(?!单位))',
    not: /自主创新|^.{0,2}示范|^[个家]|筹建|争创|申报/u,
  }),
  form({
    kind: 'placeScheme',
    category: 'campaign',
    before: `(?<=实施|开展|启动)[\\p{Script=Han}]{0,8}[${regionLetters}](?![江西东南北中州林班尔])[\\p{Script=Han}]{0,8}?`,
    endings: '行动|工程|计划',
    anchors: [...regionLetters].join('|'),
    tail: '(?![\\p{Script=Han}])|(?=[和及与等])',
    start: 'whole',
    not: /[和及与等的]|治理|整治|建设/u,
  }),
  form({
    kind: 'campaignRun',
    category: 'campaign',
    core: true,
    before: `${CHAR}{2,12}`,
    endings: '品牌创建行动|品牌培育行动|品牌提升行动|品牌培育试点|品牌建设工程|品牌培育工程|品牌提升工程',
    tail: '(?!行动计划|计划|实施|方案)',
    not: /^(?:质量|商标)?品牌/u,
  }),
  ...events,
  ...honours,
]

/** A word that names hold, where it stands, and the forms whose names hold it; none for 品牌, 奖项 and an opening quote. */
export interface Anchor {
  readonly at: number
  readonly forms: readonly BrandForm[]
}

const byAnchor = new Map<string, readonly BrandForm[]>(
  ['“', '品牌', '奖项', '做优做强', '做大做强', '做强做大', '做优做精', '提质扩量', '提质增效', '创牌'].map((word) => [word, []]),
)
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
