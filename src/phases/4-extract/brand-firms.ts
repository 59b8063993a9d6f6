import { trimName } from './brand-names.ts'
import { opensWithPlace } from './brand-places.ts'
import type { Named } from './brands.ts'

/** What makes the brands of firms, sights and old houses known, their list, and what calls them so. */
const LIST =
  /(?:做[优强大精靓响]{1,2}|唱响|打响|叫响|擦亮|壮大|支持|推动|振兴|(?:重点|着力|精心)(?:培育|打造|扶持))((?:[\p{Script=Han}A-Za-z]{2,7}、){1,20}[\p{Script=Han}A-Za-z]{2,7})等(?:一批|\d+[个家])?(?:\p{Script=Han}{0,4}(?:企业|旅游|文旅|景区|劳务)品牌|\p{Script=Han}{0,4}老字号|\p{Script=Han}{0,4}品牌(?:企业)?做[大强优精])/u
/** Trades, classes of goods and of firms, which are nobody's name. */
const CLASS =
  /[业品类型]$|集团|公司|服务|制造|旅游|餐饮|住宿|茶叶|水果|蔬菜|粮油|粮食|畜牧|畜禽|水产|机械|纺织|服装|家具|家电|陶瓷|建材|医药|化工|电子|汽车|文化|体育|物流|金融|商贸|养老|家政|环保|能源|材料|装备|企业|特色|优势|重点|龙头|传统|知名|名牌|驰名|著名|种植|养殖|加工|生态|绿色|红色|乡村|民宿|温泉|康养|研学|区域|公用|集体|个体|创新|科技|数字|智能|美食|小吃|酒店|农家/u

/** Goods of places that a clause names, and the one behind it that makes brands of them: 以甲县毛巾、乙县羊绒为重点，培育区域品牌. */
const NAMED =
  /^(?:以|围绕|依托|立足|聚焦|支持|推动)((?:\p{Script=Han}{4,6}、){1,12}\p{Script=Han}{4,6}?)(?:等(?:一批|\d+[个大])?(?:\p{Script=Han}{0,6}(?:产业|产品|集群))?)?(?:为(?:重点|龙头|主体|代表))?$/u
const MAKES =
  /^(?:重点|着力|集中|加快|积极)?(?:打造|培育|创建|注册|申报)(?:\p{Script=Han}{0,6})(?:区域(?:公用)?品牌|(?:集体|证明)商标|公用品牌)/u

/** Such goods, each where it stands in the clause `before`, of which `words` is the next. */
export function goodsBefore(before: string, words: string): Named[] {
  const list = MAKES.test(words) ? NAMED.exec(before) : null
  if (list === null) return []
  const names = (list[1] ?? '').split('、')
  return names.filter((name) => opensWithPlace(name)).length * 2 < names.length ? [] : inOrder(names, list[0].indexOf(list[1] ?? ''))
}

/** Names without quotes that the end of their list calls the brands of firms, of sights or of old houses: 做优甲乙、丙丁、戊己庚等企业品牌. */
export function listedFirms(words: string): Named[] {
  const list = LIST.exec(words)
  if (list === null) return []
  const names = (list[1] ?? '').split('、')
  if (names.some((name) => CLASS.test(name) || trimName(name) !== name)) return []
  return inOrder(names, list.index + list[0].indexOf(list[1] ?? ''))
}

/** The names of a list whose first stands at `from`. */
function inOrder(names: readonly string[], from: number): Named[] {
  let start = from
  return names.map((name): Named => {
    const named = { name, category: 'brand' as const, core: true, start, end: start + name.length }
    start = named.end + 1
    return named
  })
}
