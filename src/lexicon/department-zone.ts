import { type BodyName, unplaced } from './branch-name.ts'
import { readCore } from './department-core.ts'
import { type Place, placeAt, placeOf, provinceOf } from './places.ts'

const zones =
  '新区|开发区|高新区|经开区|示范区|保税区|综保区|园区|度假区|试验区|实验区|功能区|管理区|集聚区|产业园|工业园|风景区|风景名胜区|科学城|空港区|先行区|合作区|新港区|特区|华侨经济区'
/** Zones by the names that they bear in print and no rule makes. */
const zoneAliases: Readonly<Record<string, string>> = {
  东湖新技术开发区: '东湖高新技术产业开发区',
  火炬高技术产业开发区: '火炬高新技术产业开发区',
}
/** A zone with a name of its own, which its place may be printed before: 贵州｜贵安新区, 厦门｜火炬高新区. */
const ownZone =
  /^(?!经济|高新|综合|保税|工业|农业|旅游|国家|产业|现代|物流)(?:[\u4e00-\u9fff]{2,4}新区|[\u4e00-\u9fff]{2}(?:高新区|经开区|高新技术产业开发区|经济技术开发区|高技术产业开发区|新技术开发区)|[\u4e00-\u9fff]{2,5}?(?:经济开发区|(?<!经济|技术|产业)开发区|特区|新港区|风景名胜区|经济区))/

const zoneName = new RegExp(
  `^(.{0,24}?(?:${zones}))(管委会|管理委员会|执委会|执行委员会|管理局|党工委(?:[和、及](?:管委会|管理委员会))?)?(.{2,12}(?:局|部|办公室|中心|委员会))?$`,
)
const ownCommittee = /^(.{2,12}?)(?:管委会|管理委员会)$/
const ranks = /^(?:自治区|省|市|州|县|区|旗|盟)(?=.{2})/
/** 高新区 alone is that of the city. */
const cityZone = /^(?:高新区|经开区|开发区|综保区|保税区|高新技术产业开发区|经济技术开发区|经济开发区)(?:管委会|管理委员会)?$/
/** A zone named without its committee and without a registered place: 立山经济开发区. */
const ownName =
  /^(?!.{0,3}(?:工业|农业|科技|产业|循环|现代|特色|创新|示范|城市|城镇|建设|打造|发展|老城|生态|农村|经济特))[\u4e00-\u9fff]{2,5}(?:(?<=^.{2,4})新区|(?<=^.{2,4})特区|新港区|华侨经济区|经济技术开发区|经济开发区|高新技术产业开发区|高新区|经开区|旅游度假区|综合保税区|管理区)$/
/** What stands before a class of zones, not before one. */
const several = /^(?:各|有关|所有|主要|重点|以及|及|国家级|省级|市级|县级|国家|监测)|[、，]|级以上/

/**
 * A park or new area as a body: 兰州新区 and 兰州新区管委会 are one, 兰州新区经济发展局 is an office of it. Its jurisdiction is the city
 * that it lies in.
 */
export function readZone(name: string): BodyName | undefined {
  const hit = placeAt(name, 0)
  const rank = hit === undefined ? ranks.exec(name)?.[0] : undefined
  const zone = zoneName.exec(name)
  if (several.test(name.slice(rank?.length ?? 0)) || /领导小组|联席会议|指挥部/.test(name)) return undefined
  if (zone === null) {
    const own = rank === undefined && (hit?.length ?? 0) + 3 < name.length ? ownCommittee.exec(name)?.[1] : undefined
    return own === undefined ? undefined : park(`${own}管理委员会`, name, undefined, hit?.places[0])
  }
  const [, words = '', organ, office] = zone
  const bare = hit !== undefined && ownZone.test(words.slice(hit.length)) ? readZone(name.slice(hit.length)) : undefined
  if (bare !== undefined) return { ...bare, words: name, place: bare.place ?? hit?.places[0] }
  const county = hit !== undefined && hit.length >= words.length && hit.places.some(isDistrict)
  const unit = office === undefined ? undefined : readCore(office)
  const plain = hit === undefined && rank === undefined && organ === undefined
  if (county || (plain && unit === undefined && !cityZone.test(name) && !ownName.test(name))) return undefined
  const first = hit?.places[0]
  const place =
    first === undefined || first.level === 'province' ? first : (placeOf(`${first.code.slice(0, 4)}00`) ?? provinceOf(first.code))
  const own = (zoneAliases[words] ?? words)
    .slice(rank?.length ?? 0)
    .replace('经开区', '经济技术开发区')
    .replace('高新区', '高新技术产业开发区')
    .replace('综保区', '综合保税区')
  const committee = organ === '管理局' ? organ : organ?.startsWith('执') ? '执行委员会' : '管理委员会'
  return park(`${own}${committee}${unit?.base ?? office ?? ''}`, name, rank, place, unit?.functions)
}

/** A district of its own, 浦东新区; the codes from 71 to 80 are those of zones that statistics count like one. */
export function isDistrict(place: Place): boolean {
  const own = Number(place.code.slice(4))
  return place.level === 'county' && (own < 71 || own > 80)
}

function park(
  base: string,
  words: string,
  rank: string | undefined,
  place: BodyName['place'],
  functions?: BodyName['functions'],
): BodyName {
  return { ...unplaced, kind: 'park', base, words, rank, place, functions: functions ?? ['local-government'], known: true }
}
