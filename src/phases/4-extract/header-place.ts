import { readName } from '../../lexicon/department-name.ts'
import { cityLetters } from '../../lexicon/place-aliases.ts'
import { findPlaces, isMunicipality, type PlaceMention, placeOf, placesNamed, provinceOf, provinces } from '../../lexicon/places.ts'
import { inText } from '../../text/span.ts'
import type { Outline } from '../3-outline/outline.ts'
import type { Field } from './findings.ts'
import { findNumbers } from './header-number.ts'

interface Covered {
  /** Full name of the province, 甘肃省. */
  readonly province: Field<string> | undefined
  /** City or county, where the document is not the province's own. */
  readonly place: Field<string> | undefined
}

/**
 * What the document covers: by the place in its title, its issuers, its addressees or preamble, the letter of its number,
 * and last by what the text names as its own (结合湖北实际, 山东省名牌产品). 我省 is no name.
 */
export function findPlace(
  outline: Outline,
  title: Field<string> | undefined,
  number: Field<string> | undefined,
  issuers: readonly Field<string>[],
): Covered {
  const text = outline.text.text
  for (const { span } of issuers) {
    const found = first(text, span.start, span.end)
    if (found) return found
  }
  const titled = title && !severalPlaces.test(title.value) ? first(text, title.span.start, title.span.end) : undefined
  if (titled) return titled
  if (issuers.some(({ value }) => isCentral(value)) && issuers.every(({ value }) => isCentral(value) || isPlaceless(value)))
    return { province: undefined, place: undefined }
  if (/^(?:中华人民共和国|国家|全国)/.test(title?.value ?? '')) return { province: undefined, place: undefined }
  const lettered = number && !isOfCounty(text) ? byLetter(number, /市政府|市府|各区人民政府/.test(text.slice(0, 300))) : undefined
  if (lettered) return lettered
  if (/^各省、自治区、直辖市/.test(addressees.exec(text.slice(0, 1500))?.[0] ?? '')) return { province: undefined, place: undefined }
  return (
    first(text, 0, Math.min(outline.front.end, 300), true) ??
    addressed(text) ??
    ownCity(text, outline.front.end) ??
    ownCounty(text) ??
    ofItsOwn(text) ??
    ownProvince(text) ??
    byCited(text) ??
    byText(text)
  )
}

/** Places of which a title names but the first: 国务院办公厅关于公布辽宁楼子山等18处…名单的通知. */
const severalPlaces = /^国务院.*等(?:\d+|[一二三四五六七八九十]+)[处个]/

function isCentral(issuer: string): boolean {
  return readName(issuer).central || readName(issuer.replace(/^中华人民共和国/, '')).central
}

/** 发展改革委 beside 生态环境部: a name that tells no place and no level. */
function isPlaceless(issuer: string): boolean {
  const { rank, place } = readName(issuer)
  return rank === undefined && place === undefined
}

function first(text: string, from: number, to: number, whole = false): Covered | undefined {
  const mentions = findPlaces(text.slice(from, to)).filter((mention) => !whole || isOwn(text, from + mention.start, mention))
  const mention = mentions[0]
  if (!mention) return undefined
  return covered(mention, mentions, from)
}

/** By the letter that a number opens with: 鄂政发 of a province, 穗府 of a city; 宁 is of both, so it is asked whether the head speaks of a city. */
function byLetter({ value, span }: Field<string>, ofCity: boolean): Covered | undefined {
  if (ofCity && value.startsWith('宁')) return { province: { value: '江苏省', span }, place: { value: '南京市', span } }
  const city = Object.keys(cityLetters).find((letter) => value.startsWith(letter))
  const place = city === undefined ? undefined : placeOf(cityLetters[city] ?? '')
  const province = place ? provinceOf(place.code) : provinces.find(({ letter }) => letter !== '' && value.startsWith(letter))
  return province && { province: { value: province.name, span }, place: place && { value: place.name, span } }
}

/** By the letter of the numbers of its province that a text rests on, where all are of one: 省政府《…》（川府发〔2015〕38号）. */
function byCited(text: string): Covered | undefined {
  const start = text.slice(0, 20_000)
  let found: Covered | undefined
  for (const { value, start: from, end } of findNumbers(start, 0, start.length)) {
    const province = provinces.find(({ letter }) => letter !== '' && value.startsWith(letter))
    const before = start.slice(Math.max(0, from - 60), from).replace(/^.*[。；\n]/s, '')
    if (!province || !/省|自治区/.test(before) || !/^.(?:委|党|政|府|办)(?:办|发|函|字|规|〔)/.test(value)) continue
    if (found && found.province?.value !== province.name) return undefined
    found ??= { province: { value: province.name, span: inText(from, end) }, place: undefined }
  }
  return found
}

/** In running text a place counts as the document's own where it is an issuing body, or its conditions are spoken of; not one of several that it goes to. */
function isOwn(text: string, at: number, { name }: PlaceMention): boolean {
  const after = text.slice(at, at + name.length + 8)
  return (
    /人民政府|人民代表大会|第[一二三四五六七八九十]+届人|实际|质量强省|[市县区州旗](?:代理|常务|副){0,2}[市县区州旗]长/.test(after) &&
    !/《[^》]*$|(?:[一-鿿]{2,3}[、和]){3}$/.test(text.slice(Math.max(0, at - 40), at))
  )
}

function covered(mention: PlaceMention, mentions: readonly PlaceMention[], offset: number): Covered | undefined {
  const province = provinceOf(mention.code)
  if (!province) return undefined
  const span = inText(offset + mention.start, offset + mention.end)
  const outer = mentions.find((one) => one.level !== 'province' && one.code.slice(0, 2) === mention.code.slice(0, 2))
  const inner = mentions.find(
    (one) => one.start === outer?.end && one.level === 'county' && one.code.slice(0, 4) === outer.code.slice(0, 4),
  )
  const local = inner ?? outer
  const own = mention.level === 'province' && mentions[1] !== outer ? undefined : local
  const place =
    own && !(isMunicipality(own.code) && own.level === 'city')
      ? { value: own.name, span: inText(offset + own.start, offset + own.end) }
      : undefined
  return {
    province: { value: province.name, span },
    place: mention.level === 'province' && outer && outer.start > mention.end ? undefined : place,
  }
}

/** To whom a document goes, on a line or at the start of one: `各市、县（区）人民政府，平潭综合实验区管委会，省直各单位：`. */
const addressees = /^(?=[^。：]{0,40}各)[^。：\n]{4,300}：/m

/**
 * The one province of the places that a document goes to, where it goes to bodies that are not every province's; districts share their names, 东城区.
 * A document of a city that goes to a zone of one, 徐州经济开发区, is of that city.
 */
function addressed(text: string): Covered | undefined {
  const found = addressees.exec(text.slice(0, 1500))
  if (!found || /各省|直辖市|兵团|中央/.test(found[0])) return undefined
  const places = findPlaces(found[0]).filter(({ code, level, name }) => provinceOf(code) && !(level === 'county' && name.endsWith('区')))
  const province = places[0] && provinceOf(places[0].code)
  if (!places[0] || !province || places.some(({ code }) => code.slice(0, 2) !== province.code.slice(0, 2))) return undefined
  const span = inText(found.index + places[0].start, found.index + places[0].end)
  const city =
    /市政府|市委|市直|全市|我市/.test(text.slice(0, 1500)) && places.every(({ code }) => code.slice(0, 4) === places[0]?.code.slice(0, 4))
  const own = city && places[0].level === 'city' && !isMunicipality(places[0].code) ? { value: places[0].name, span } : undefined
  return { province: { value: province.name, span }, place: own }
}

/** A document that speaks of 全市 and 我市, and names one city in its preamble. */
function ownCity(text: string, front: number): Covered | undefined {
  const start = text.slice(0, 3000)
  const city = (start.match(/全市|我市|市政府|市直/g) ?? []).length
  if (city === 0 || city < (start.match(/全省|我省|省政府|省直/g) ?? []).length) return undefined
  const from = Math.max(0, front - 800)
  const cities = findPlaces(text.slice(from, front)).filter(({ level }) => level === 'city')
  return new Set(cities.map(({ code }) => code)).size === 1 ? first(text, from + (cities[0]?.start ?? 0), front) : undefined
}

/** A county's paper goes to towns; the letter of its number is its own, not the province's. */
function isOfCounty(text: string): boolean {
  return /^各(?:乡|镇|苏木|街道)[^。：]{0,60}(?:[县区]政?府|[县区旗]直|管委会|街道办事处|有关单位)[^。：]{0,40}：/m.test(
    text.slice(0, 1500),
  )
}

/** A document that speaks of 我县 or 县府, and names one county. */
function ownCounty(text: string): Covered | undefined {
  const start = text.slice(0, 3000)
  if (!/全县|我县|县政府|县府|县直/.test(start)) return undefined
  const counties = findPlaces(start).filter(({ level, name }) => level === 'county' && name.endsWith('县'))
  return new Set(counties.map(({ code }) => code)).size === 1 ? first(text, counties[0]?.start ?? 0, counties[0]?.end ?? 0) : undefined
}

/** `结合平远实际`: a county or city by its short name. */
function ofItsOwn(text: string): Covered | undefined {
  const found = /结合([\u4e00-\u9fff]{2,3})实际/.exec(text.slice(0, 3000))
  const name = found?.[1] ?? ''
  const places = placesNamed(name).length > 0 ? [] : ['县', '市', '区', '旗'].flatMap((end) => placesNamed(name + end))
  const [place] = places
  const province = place && places.length === 1 ? provinceOf(place.code) : undefined
  if (!found || !province || !place) return undefined
  const span = inText(found.index + 2, found.index + 2 + name.length)
  return { province: { value: province.name, span }, place: { value: place.name, span } }
}

const ofProvince = /(?:我省|全省|本省|省委|省政府|省直)(?![、和或])/g
const ofRegion = /(?<![省、市])(?:全区|我区|自治区(?:党委|政府|人民政府|直|本级|行政区域|全运会|[一-鿿]{2,6}[厅局]))(?![、和或])/g
const ofCity = /(?:我市|全市|市委|市政府|市直|我县|全县|县委|县政府|县直)(?![、和或])/g
/** A place that is named as an example, a partner or a market is not the document's own. */
const foreign = /(?:学习|借鉴|赴|与|同|到|至|对接|面向|融入|支援|援助?|对口|服务|来自|原籍)$/

/** A document that speaks of 我省 or 自治区党委 and names places of one province of that kind: 北京 is none of the former. */
function ownProvince(text: string): Covered | undefined {
  const start = text.slice(0, 20_000)
  const own = [ofProvince, ofRegion, ofCity].map((words) => (start.match(words) ?? []).length)
  const [province = 0, region = 0, city = 0] = own
  if (province + region + city === 0) return undefined
  const kind = province > 0 && province >= region ? /省$/ : region > 0 ? /自治区$/ : /./
  const counts = new Map<string, { count: number; first: PlaceMention }>()
  for (const mention of findPlaces(start)) {
    const name = provinceOf(mention.code)?.name ?? ''
    if (!kind.test(name) || foreign.test(start.slice(Math.max(0, mention.start - 2), mention.start))) continue
    if (/^(?:经验|模式|等[省地市]|、)/.test(start.slice(mention.end, mention.end + 2))) continue
    const key = mention.code.slice(0, 2)
    const known = counts.get(key)
    if (known) known.count++
    else counts.set(key, { count: 1, first: mention })
  }
  const [best, next] = [...counts.values()].sort((a, b) => b.count - a.count)
  if (!best || (next && next.count * 3 > best.count)) return undefined
  const found = provinceOf(best.first.code)
  return found && { province: { value: found.name, span: inText(best.first.start, best.first.end) }, place: undefined }
}

function byText(text: string): Covered {
  const mentions = findPlaces(text)
  const counts = new Map<string, { count: number; first: PlaceMention }>()
  for (const mention of mentions) {
    if (mention.level === 'county') continue
    const key = mention.code.slice(0, 2)
    const known = counts.get(key)
    if (known) known.count++
    else counts.set(key, { count: 1, first: mention })
  }
  const ranked = [...counts.values()].sort((a, b) => b.count - a.count)
  const [best, next] = ranked
  if (!best || best.count < 2 || (next && next.count * 2 > best.count)) return { province: undefined, place: undefined }
  const province = provinceOf(best.first.code)
  return { province: province && { value: province.name, span: inText(best.first.start, best.first.end) }, place: undefined }
}
