import { readHanNumber } from '../../text/numerals.ts'
import { GENERIC, trimName } from './brand-names.ts'
import { findPlaceNames, opensWithPlace, placeLetters } from './brand-places.ts'
import { CUE_VERB } from './brand-words.ts'
import type { Named } from './brands.ts'

/** The items of the list that a pattern holds in its first group, at its start, without the verbs before them. */
function itemsOf(list: RegExpExecArray, joint: RegExp): { name: string; start: number; end: number }[] {
  let end = list.index + list[0].indexOf(list[1] ?? '') - 1
  return (list[1] ?? '').split(joint).map((item) => {
    end += item.length + 1
    const name = item.length <= 7 && opensWithPlace(item) && !/打造|培育|做强|擦亮|争创/u.test(item) ? item : trimName(item)
    return { name, start: end - name.length, end }
  })
}

/** Awards that only the end of their list calls so: 参评“X杯”、公路优质工程、水运优质工程等行业奖项. */
export function listedAwards(words: string): Named[] {
  const list = /((?:[\p{Script=Han}]{3,12}、)*[\p{Script=Han}]{3,12})等[\p{Script=Han}]{0,6}奖项/u.exec(words)
  if (list === null || !/参评|争创|申报|评选|争取/u.test(words)) return []
  return itemsOf(list, /、/u)
    .filter(({ name }) => name.length > 3 && !GENERIC.test(name))
    .map((item) => ({ ...item, category: 'award', core: false }))
}

/** The end of a list of festive activities, and the verb at its head. */
const ACTIVITIES = /等(?:一)?(?:系列)?[\p{Script=Han}]{0,4}活动/u
const HELD_VERB = /开展|举办|组织|推出|策划/u
/** One of the list: a name in quotes and what kind of activity it is. */
const ACTIVITY =
  /“([\p{Script=Han}·、，！]{4,16})”(?:——|—)?(?!组织|开展|举办)[\p{Script=Han}]{0,12}(?:旅游|餐饮|展览?|展演|专场|礼包|购月|演出|晚会|[集夜]市|推介|体验|比赛|赛事)(?=、|和|及|等)/gu

/** Activities that only the end of their list calls so: 举办“云上采茶”茶艺展演、“茶香长街”美食体验等系列活动. */
export function listedActivities(words: string): Named[] {
  const end = words.search(ACTIVITIES)
  if (end < 0 || !HELD_VERB.test(words.slice(0, end))) return []
  return [...words.slice(0, end + 1).matchAll(ACTIVITY)].map(({ 1: name = '', index }) => ({
    name,
    category: 'event',
    core: false,
    start: index + 1,
    end: index + 1 + name.length,
  }))
}

/** The end of a list of feasts and fairs without quotes, and what one of them ends in. */
const FEASTS =
  /((?:[\p{Script=Han}（）]{2,24}、){0,20}[\p{Script=Han}（）]{4,24})等[\p{Script=Han}]{0,8}?(?:赛事|节庆|节会|节事|展会|会展)/u
const FEAST_END =
  /(?:节|[展赛季周]|(?<=\p{Script=Han}{4})(?<![\d一二三四五六七八九十个每上下本])月|婚典|庙会|大集|[^委理事]会|论坛|马拉松)$/u
/** Feasts of any place: 现场招聘会, 各类展会. */
const ANY_FEAST = /^(?:现场|线上|线下|网络|专场|系列|各类|大型)|招聘会$|(?:工作|经验|项目|企业|产品|技术|人才|信息)(?:交流|推介|对接)会$/u
const HELD_ALL = /举办|承办|办好|叫响|唱响|擦亮|打造|培育/u
/** 提升甲湖马拉松、乙湖帆船赛等赛事影响力. */
const LIFTED = /提升[^，。；]*等[^，。；]{0,10}(?:影响力|知名度|水平|档次)|等(?:品牌|知名|精品)(?:赛事|节[庆会事]|展会)/u
/** The same right behind a verb that holds them, without a word that calls them so. */
const HELD_LIST = /(?:举办|承办|办好)((?:[\p{Script=Han}（）·]{4,24}、){1,20}[\p{Script=Han}（）·]{4,24})$/u
const OF_LEVEL = /^(?:中国|全国|国际|世界|亚洲|中[外俄日韩德法英美越老缅蒙欧非])/u

/** 提升江州梨花节、西河奇石文化节影响力: the same behind a verb that makes them known. */
const LIFTED_LIST =
  /(?:提升|提高)((?:[\p{Script=Han}（）·]{4,24}、){1,20}[\p{Script=Han}（）·]{4,24}?)(?:品牌)?(?:影响力|知名度|美誉度|的?办[节会赛展]水平)/u

/** Feasts and fairs that the end of their list calls so, where places or levels open most: 叫响江州春茶节、中俄文化大集等节庆. */
export function listedFeasts(words: string): Named[] {
  const called = FEASTS.exec(words)
  const held = called !== null && (HELD_ALL.test(words.slice(0, called.index + called[0].length)) || LIFTED.test(words))
  const list = held ? called : (LIFTED_LIST.exec(words) ?? HELD_LIST.exec(words))
  if (list === null) return []
  const items = itemsOf(list, JOINT).filter(
    ({ name }) => name.length >= 5 && FEAST_END.test(name) && !GENERIC.test(name) && !ANY_FEAST.test(name),
  )
  const placed = items.filter(({ name }) => OF_LEVEL.test(name) || opensWithPlace(name.replace(/^环/u, ''))).length
  const feasts =
    items.length > 1 &&
    ((HELD_LIST.test(words) && items.every(({ name }) => name.endsWith('节'))) || (items.length > 2 && LIFTED_LIST.test(words)))
  return !feasts && (placed * 2 < items.length || placed === 0) ? [] : items.map((item) => ({ ...item, category: 'event', core: false }))
}

/** Items of a list that are kinds of goods, not names. */
const KIND =
  /产品|食品|产业|企业|服务|制造|材料|旅游|工业|农业|文化|特色|优质|绿色|有机|名优|传统|加工|商标|认证|标志|品牌|蔬菜|水果|粮油|畜禽|服装|服饰|鞋帽|家具|家电|玩具|五金|箱包|中药材|食用菌|[省市县区级类]$/u

/** What is grown, bred and made in one place and bears its name. */
const GOODS =
  '茭白|[米茶橙柑桔橘柚梨桃李杏枣柿莓果榴瓜薯芋椒蒜姜葱笋菇耳莲藕豆油蜜参芪归杞猪牛羊鸡鸭鹅兔鱼虾蟹鳖蚝酒醋酱面粉肉肠腿丝绣瓷陶锦]|[菜麦籽饼糕奶蛋砚扇]|苹果|葡萄|柠檬|枇杷|荔枝|龙眼|香蕉|菠萝|百合|石斛|茯苓|当归|连翘|玫瑰|菊花|高粱|青稞|海带|剪纸|年画|紫砂|[笋肉豆菜果]干|樱桃|核桃|板栗|花生|木耳|香菇|龙井|毛尖|玉露|毛峰|云雾|银针|瓜片|普洱|黄精|天麻|党参|豆腐|腐乳|萝卜|桔梗|桂圆|八角|砂仁|花椒|三七|火腿|咖啡|银饰|蜡染|水仙|粽子?|[鱼肉]丸|土笋冻|腊味|麻花|烧饼|小吃'
const ENDS_GOODS = new RegExp(`(?:${GOODS})$`, 'u')
/** How goods are called that come from anywhere. */
const OF_A_SORT =
  /^(?:有机|富硒|优质|绿色|生态|高山|野生|特色|优势|名优|冷水|淡水|设施|反季|传统|手工|农家|速冻|即食|道地|大宗|林下|早熟|晚熟|高端|专用|加工|新鲜|冷鲜|本地|地方|杂|[小大黑白红青黄乌山土]$)/u

/** Between items; 和 is none in 平和蜜柚. */
const JOINT = /、|(?<=[^、和及与]{2})[和及与](?=[^、]{2})/u

/** Lists whose end calls them brands, the items first and then what stands between 等 and 品牌. */
const LIST =
  /((?:[\p{Script=Han}]{2,24}、){0,30}[\p{Script=Han}]{2,24})(?:[和与、]“[^“”]{2,8}”\p{Script=Han}{0,4})?等(?:一批|\d+(?:[—-]\d+)?个)?(?:“[\p{Script=Han}]{2,5}”)?([\p{Script=Han}]{0,16}?)(?:品牌(?!园区|化|赛事|节[庆会事]|展会)|商标|地理标志|地标|单品创牌)/u
/** The same without 等: 洛川苹果区域公用品牌, 洛川苹果、岷县黄桃申报地理标志. */
const GOODS_LIST = new RegExp(
  `((?:[\\p{Script=Han}]{2,24}、){0,30}[\\p{Script=Han}]{2,24}?(?:${GOODS}))(?:(?:\\d+[个大]|[一二两三四五六七八九十]+[个大]|为(?:代表|重点|龙头|主体|引领)的)?(?:区域|公用|公共|地理标志|农产品|农业|特色|知名|系列|这一|文化)*品牌(?!企业)|(?:创建|申报|申请|注册|登记)(?:国家)?(?:农产品)?(?:地理标志|地标)|(?:争创|创建|申报|入选|列入)[^，。；、]{2,8}品牌|纳入[^，。；、]{0,6}(?:地理标志|地标)|提质(?:扩量|增效)|等?(?:一批)?(?:特色)?(?:农产品|产业)?做[优大强精]做[优大强精]|做[优大强精](?:县域|区域|地方|特色)品牌|地理标志(?:产品|证明商标|商标)(?:保护|的?申报))`,
  'u',
)

/** Lists whose end counts them as brands: 打造甲县黄桃、乙县猪、丙河萝卜3个具有影响力的区域公用品牌. */
const COUNTED_LIST =
  /((?:[\p{Script=Han}]{2,24}、){1,30}[\p{Script=Han}]{2,24}?)(\d{1,2}|[两二三四五六七八九十])[个大](?!特色农|优势农)[^，。；、]{0,24}?品牌(?!企业|园区|产品|化|建设|工程)/u

/** What any place may be visited for: 红色、生态、乡村三大旅游品牌. */
const SCENERY =
  /^(?:红色|生态|乡村|田园|康养|研学|历史|民俗|民族|休闲|自驾|冰雪|温泉|避暑|滨海|山水|城市|都市|山地|森林|草原|湖泊|河流|古[镇城村]|大?[山水湖海河]|观光|度假|美食|节庆|体育|夜间|亲子)/u

/** All of a list whose count is that of its items, where any of them bears the name of its place. */
function inCountedList(words: string): Named[] {
  const list = COUNTED_LIST.exec(words)
  if (list === null) return []
  const items = itemsOf(list, JOINT)
  const count = Number(list[2]) || readHanNumber(list[2] ?? '')
  if (count !== items.length || items.some(({ name }) => name.length < 2 || name.length > 8 || OF_A_SORT.test(name))) return []
  const placed = items.filter(({ name }) => name.length >= 3 && opensWithPlace(name)).length
  const toured = /旅游|文旅|文化/u.test(list[0]) && items.every(({ name }) => name.length <= 4 && !KIND.test(name) && !SCENERY.test(name))
  return placed * 3 < items.length && !toured ? [] : items.map((item) => ({ ...item, category: 'brand', core: true }))
}

/**
 * Names without quotes in a list that its end calls brands: 做强某某黄桃、某某白茶等区域公用品牌; with the letter of a region in
 * any: 川茶、川酒等品牌; with the name of a county before goods in any, and then what stands beside it.
 */
function inBrandList(words: string): Named[] {
  const list = LIST.exec(words)
  if (list === null) return []
  if (/开展|建设|推进|实施|打造|培育/u.test(list[2] ?? '')) return []
  const regional = /区域|公用|公共|地理标志/u.test(list[2] ?? '') || list[0].endsWith('标志')
  const items = itemsOf(list, JOINT).filter(({ name }) => name.length >= 2 && (!KIND.test(name) || isPlacedTrade(name)))
  const placed = items.filter(({ name }) => isPlacedGoods(name)).length
  const grown = areGrown(items)
  const led = /等\d/u.test(list[0]) && items.some(({ name }) => isLocal(name))
  const ofPlaces = items.filter(({ name }) => name.length >= 4 && opensWithPlace(name)).length * 3 >= Math.max(items.length * 2, 6)
  const known = KNOWN.test(list[2] ?? '') && items.length > 2 && MADE_KNOWN.test(words) && !items.some(({ name }) => WARES.test(name))
  return items
    .filter(({ name }) => {
      if (known && name.length <= 7 && !OF_A_SORT.test(name) && !GENERIC.test(name)) return true
      if (isLocal(name) || (led && name.length <= 4) || (regional && name.length >= 4 && name.length <= 6) || isPlacedGoods(name))
        return true
      if (grown) return true
      if (ofPlaces && name.length >= 4 && name.length <= 6 && opensWithPlace(name)) return true
      return placed * 4 >= items.length && name.length <= 7 && !OF_A_SORT.test(name) && (opensWithPlace(name) || isGoods(name))
    })
    .map((item) => ({ ...item, category: 'brand', core: true }))
}

/** 做强甲乐、乙晨、丙浪等全国知名品牌, 扶持甲杏、乙王等地方品牌: names of firms' own, and no kinds of wares. */
const KNOWN = /知名$|^(?:地方|本土|本地|民族)$/u
const MADE_KNOWN = /^(?:[\p{Script=Han}]{0,6})?(?:做[强大优精]|扶持|壮大|支持|巩固提升)/u
const WARES = /(?:[纺具器机车船材装帽革料剂业件药电灯表品鞋袜伞]|面料|皮具|珠宝|家居|陶瓷|眼镜|电池|光伏|软件|电子|机床|轴承|数控)$/u

/** A name under the letter of a region: 川茶. */
const isLocal = (name: string): boolean => !name.startsWith('新') && placeLetters.has(name.charAt(0)) && name.length <= 5

/** Goods under quoted names that a verb backs, their kind behind each: 扶持“甲字”乳粉、“乙字”白酒、“丙河腐乳”争创名牌. */
const BACKED =
  /(?:支持|扶持|培育|壮大|推动|引导|鼓励|发展)((?:“[^“”]{2,8}”(?![、等])\p{Script=Han}{1,6}?(?:、|和|及)?){2,12}(?:“[^“”]{2,8}”)?)等?[^，。；、“”]{0,8}?(?:做[大强优精]|争创|创建|申报|扩大|上规模)/u

/** The names of such goods. */
export function backedGoods(words: string): Named[] {
  const list = BACKED.exec(words)
  if (list === null) return []
  const from = list.index + list[0].indexOf(list[1] ?? '')
  return [...(list[1] ?? '').matchAll(/“([\p{Script=Han}A-Za-z·]{2,8})”/gu)].map(({ 1: name = '', index }) => {
    const start = from + index + 1
    return { name, category: 'brand', core: true, start, end: start + name.length }
  })
}

function inGoodsList(words: string): Named[] {
  const list = GOODS_LIST.exec(words)
  if (list === null) return []
  const items = itemsOf(list, JOINT)
  const most = items.filter(({ name }) => isPlacedGoods(name)).length * 2 >= items.length
  const grown = /地理标志|地标/u.test(list[0]) && areGrown(items)
  const kept = items.filter(
    ({ name }) => grown || isPlacedGoods(name) || (most && (isOfPlace(name) || isShort(name) || isPlacedTrade(name))),
  )
  return kept.map((item) => ({ ...item, category: 'brand', core: true }))
}

/** Whether all of a list are goods under names of their own, whatever their places. */
const areGrown = (items: readonly { name: string }[]): boolean =>
  items.length > 1 && items.every(({ name }) => isGoods(name) && name.length <= 6 && !OF_A_SORT.test(name))

const isGoods = (name: string): boolean => name.length >= 4 && ENDS_GOODS.test(name)
/** Goods under the name of the place that they come from: 洛川苹果, 岷县山鸡. */
const isPlacedGoods = (name: string): boolean => isOfPlace(name) && ENDS_GOODS.test(name)
/** What a whole place is known for, beside its goods: 甲县蔬菜, 乙市陶瓷. */
const isPlacedTrade = (name: string): boolean =>
  name.length <= 6 && /.{2}(?:蔬菜|水果|服[饰装]|陶瓷|家具|箱包|食用菌|中药材)$/u.test(name) && opensWithPlace(name)
export const endsInGoods = (name: string): boolean => ENDS_GOODS.test(name)
/** The same beside others of a list: what opens with a place or ends in goods. */
export const isGoodsOfPlace = (name: string): boolean =>
  name.length >= 3 && name.length <= 8 && !KIND.test(name) && !OF_A_SORT.test(name) && (opensWithPlace(name) || ENDS_GOODS.test(name))
/** Of two characters of a place and one of its beasts or plants, beside longer ones: 岷县猪. */
const isShort = (name: string): boolean => name.length === 3 && ENDS_GOODS.test(name) && opensWithPlace(name)
/** The same with a name of their own: 江州仙毫. */
const isOfPlace = (name: string): boolean => name.length >= 4 && name.length <= 7 && !KIND.test(name) && opensWithPlace(name)

/** Old houses that the end of their list calls so: 保护某某居、某某楼等老字号. */
const HOUSES = /((?:[\p{Script=Han}]{2,12}、){1,20}[\p{Script=Han}]{2,6})等(?:一批)?[\p{Script=Han}]{0,4}老字号(?!(?:特色)?(?:商业)?街)/u
const HOUSE_END = /[居楼斋堂馆记坊园号阁轩祥泰]$/u

/** The names of old houses in a list. */
export function listedHouses(words: string): Named[] {
  const list = HOUSES.exec(words)
  if (list === null) return []
  const items = itemsOf(list, /、/u).filter(({ name }) => name.length >= 2 && name.length <= 5)
  const houses = items.filter(({ name }) => HOUSE_END.test(name)).length
  return houses * 2 < items.length || houses === 0 ? [] : items.map((item) => ({ ...item, category: 'brand', core: true }))
}

/** What ends a list of brands; a place's own brand, which is not only a word of policy (品牌建设). */
const LISTED = /等[^，。]{0,16}(?:品牌|商标|地理标志|地标|单品创牌)|为品牌|品牌培育重点|等优势/u
const OWN =
  /(?:服务|制造|建造|农产品|文旅|旅游|工业|优质|公用)?品牌(?!建设|提升|意识|创建|培育|发展|战略|价值|评价|整?体?形象|农产品|产品|企业)/gu
/** What a region is known for under its letter, called a brand: 湘茶品牌. */
const LETTERED = /[\u4e00-\u9fff][茶菜酒药绣瓷剧腔](?=(?:文化|产业)?品牌)|(?!新农)[\u4e00-\u9fff]农品牌(?<!等.农品牌)/gu
/** No name of a province or a city is longer. */
const LONGEST_PLACE = 12

/** Place + 品牌: 江西品牌, 江西服务品牌, 湘茶品牌. */
function ownBrands(words: string): Named[] {
  const found: Named[] = []
  for (const own of words.matchAll(OWN)) {
    const from = Math.max(0, own.index - LONGEST_PLACE)
    const place = findPlaceNames(words.slice(from, own.index)).at(-1)
    if (place === undefined || from + place.end !== own.index) continue
    const start = from + place.start
    found.push({ name: place.name + own[0], category: 'brand', core: true, start, end: own.index + own[0].length })
  }
  for (const { 0: name, index } of words.matchAll(LETTERED))
    if (placeLetters.has(name.charAt(0))) found.push({ name, category: 'brand', core: true, start: index, end: index + name.length })
  return found
}

/** 打响“甲米”，以及甲县水仙、甲县猪等地理标志品牌: a list that goes on behind a comma. */
const GOES_ON = /^(?:以及|及|和)(?=.*等)/u

/** Place + thing (+ 品牌): 打造云南歌舞、云南影视剧等优势文化品牌; 江西品牌. */
export function listedBrands(words: string): Named[] {
  const cued = CUE_VERB.test(words) || GOES_ON.test(words)
  if (!cued && !words.includes('构建')) return []
  const found = cued ? [...ownBrands(words), ...inCountedList(words)] : []
  if (!LISTED.test(words)) return [...found, ...inGoodsList(words)]
  found.push(...inBrandList(words))
  for (const place of findPlaceNames(words)) {
    const rest = words.slice(place.end)
    const item = /^(?!等|打造|培育|推进|实施|加强|做[强大优]|争创|建设)([\p{Script=Han}]{2,4}?)(?=[、，和及与等]|$)/u.exec(rest)
    if (
      item === null ||
      /[省市区县州]$/u.test(place.name) ||
      /[省市区县州]|质量|企业|产品|经济|地区|特色|优势|工业$|行业|政府|部门|委|局|厅/u.test(item[0])
    )
      continue
    if (!LISTED.test(rest)) continue
    found.push({ name: place.name + item[0], category: 'brand', core: true, start: place.start, end: place.end + item[0].length })
  }
  return found
}
