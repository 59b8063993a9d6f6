import { Trie } from '../text/trie.ts'
import { placeAliases, provinceLetters, wordsThatAreCities } from './place-aliases.ts'
import { formerPlaces } from './places-former.ts'
import { placesTable } from './places-table.ts'

export type PlaceLevel = 'province' | 'city' | 'county'

/** An administrative division. `code` is the six digits of GB/T 2260. */
export interface Place {
  readonly code: string
  readonly name: string
  /** Without 省, 市 and the like: 甘肃, 芜湖, 湘西. */
  readonly shortName: string
  readonly level: PlaceLevel
}

/** A place named in a text, with its half-open UTF-16 range. */
export interface PlaceMention {
  readonly code: string
  /** The full name, whatever is printed. */
  readonly name: string
  readonly level: PlaceLevel
  readonly start: number
  readonly end: number
}

const nationalities =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|鄂温克|德昂|保安|裕固|京|独龙|鄂伦春|门巴|各|基诺'
const autonomy = new RegExp(`(?:(?:${nationalities})族|蒙古|哈萨克|柯尔克孜|锡伯|塔吉克)*(?:自治[区州县旗])$`)

function shorten(name: string): string {
  if (name.endsWith('自治区')) return name.startsWith('内蒙古') ? '内蒙古' : name.slice(0, 2)
  // 东乡族自治县 bears the name of its nationality.
  const own = name.replace(/族自治[州县旗]$/, '')
  if (own.length === 2 && nationalities.split('|').includes(own)) return own
  const short = autonomy.test(name) ? name.replace(autonomy, '') : name.replace(/(?:地区|林区|特区|新区|[省市州县区盟旗])$/, '')
  return short.length > 1 ? short : name
}

const all = new Map<string, Place>()
for (const line of placesTable) {
  const [head = '', ...cities] = line.split(';')
  const two = head.slice(0, 2)
  const province = head.slice(2)
  all.set(`${two}0000`, { code: `${two}0000`, name: province, shortName: shorten(province), level: 'province' })
  for (const city of cities) {
    const [own = '', counties = ''] = city.split(':')
    const four = two + own.slice(0, 2)
    if (own.length > 2) all.set(`${four}00`, { code: `${four}00`, name: own.slice(2), shortName: shorten(own.slice(2)), level: 'city' })
    if (counties === '') continue
    for (const county of counties.split(',')) {
      const code = four + county.slice(0, 2)
      all.set(code, { code, name: county.slice(2), shortName: shorten(county.slice(2)), level: 'county' })
    }
  }
}

/** The 31 provinces, autonomous regions and municipalities, in the order of their codes. */
export const provinces: readonly (Place & { readonly letter: string })[] = [...all.values()]
  .filter((place) => place.level === 'province')
  .map((place) => ({ ...place, letter: provinceLetters[place.code.slice(0, 2)] ?? '' }))

/** The place with a GB/T 2260 code, or undefined. */
export function placeOf(code: string): Place | undefined {
  return all.get(code)
}

/** The province that a code of any level lies in, or undefined for 000000 and unknown codes. */
export function provinceOf(code: string): (Place & { readonly letter: string }) | undefined {
  const own = `${code.slice(0, 2)}0000`
  return provinces.find((province) => province.code === own)
}

/** Whether a code is one of the four municipalities under the central government, or a district of one. */
export function isMunicipality(code: string): boolean {
  return /^(?:11|12|31|50)/.test(code)
}

/** Printed name → codes; a county name borne by several places keeps all of them. */
const byName = new Map<string, Place[]>()
function register(name: string, place: Place): void {
  const known = byName.get(name)
  if (known === undefined) byName.set(name, [place])
  else if (!known.includes(place)) known.push(place)
}
for (const place of all.values()) {
  register(place.name, place)
  if (place.level === 'province') register(place.shortName, place)
  else if (place.level === 'city' && !wordsThatAreCities.has(place.shortName)) register(place.shortName, place)
  else if (place.level === 'county' && place.name.endsWith('自治县') && place.shortName !== place.name)
    for (const end of ['县', '自治县']) register(place.shortName + end, place)
  if (place.name.endsWith('自治州')) for (const end of ['州', '自治州']) register(place.shortName + end, place)
}
for (const [name, code, level] of placeAliases) {
  const known = all.get(code)
  if (known !== undefined) register(name, known.level === level ? known : { ...known, level })
}

/** The Xinjiang Production and Construction Corps lies in the region but has a government of its own: its bodies are not the region's. */
export const corps: Place = { code: '650000', name: '新疆生产建设兵团', shortName: '新疆兵团', level: 'province' }
for (const name of [corps.name, corps.shortName]) register(name, corps)

for (const [two, list] of Object.entries(formerPlaces)) {
  const inside = [...all.values()].filter(({ code }) => code.startsWith(two))
  const heirs = new Map(inside.filter(({ level }) => level === 'county').map((place) => [place.name, place]))
  for (const entry of list.split(',')) {
    const [printed = '', today] = entry.split('=')
    const name = printed.replace('*', '')
    const heir = today === undefined ? (heirs.get(`${name.slice(0, -1)}区`) ?? heirs.get(`${name.slice(0, -1)}市`)) : heirs.get(today)
    if (heir === undefined) continue
    const before = inside.filter(({ code }) => heir.code.startsWith(code.replace(/(?:00)+$/, '')) && code.endsWith('00'))
    if (name === printed) register(name, heir)
    else for (const outer of before) register(outer.name + name, heir)
  }
}

const names = new Trie(byName)

/** 牡丹江路, 上海西路, 长春大街 are streets of other places. */
const street = /^(?:[东西南北中]?路(?![桥网政])|大街|大道|[东西南北]街)/
/** 淮河北岸, 太湖北部, 黄河南路 name no province; nor do 东北京剧 or 我省. */
const river = /[黄淮运渭海辽河江太鄱庭]$/

/** Names that other words hold where they meet: 市和县级机关, 医保定点医院. The character on either side tells. */
const meeting: Readonly<Record<string, RegExp>> = {
  和县: /^[省市区县城州府乡镇级旗直]和县|和县[级域城区直]$/,
  山东: /^.山东[麓坡侧]$/,
  保定: /^[医社低担参投确]保定|保定[点额期价]$/,
}

/** What the name of a county of one character may stand behind: 示范县 holds no 范县, 建成县城 no 成县. */
const beforeCounty = /^[^\u4e00-\u9fff]?$|^[省市州区盟旗县和与及在赴于对由从向到至为是年日的]$/

/** Whether a name is part of other words; `behind` is true where another place ends right before it. */
function isFalse(text: string, start: number, name: string, behind: boolean): boolean {
  if (name.length === 2 && name.endsWith('县') && !behind && !beforeCounty.test(text.slice(Math.max(0, start - 1), start))) return true
  if (!/[省市区县州盟旗]$/.test(name) && street.test(text.slice(start + name.length, start + name.length + 2))) return true
  const held = meeting[name]
  if (held !== undefined) return held.test(text.slice(Math.max(0, start - 1), start + name.length + 1))
  if (name === '河南' || name === '河北') return river.test(text.slice(Math.max(0, start - 1), start))
  if (name === '湖南' || name === '湖北')
    return /[太庭阳西东]$/.test(text.slice(Math.max(0, start - 1), start)) && !/[、，。]$/.test(text.slice(Math.max(0, start - 1), start))
  return false
}

/** The places that a name may stand for, whole: 朝阳区 is one of several, 甘肃 and 甘肃省 are one. */
export function placesNamed(name: string): readonly Place[] {
  return byName.get(name) ?? []
}

/** The longest place name at the very start of `text`, its length and its candidates, or undefined. */
export function placeAt(text: string, start: number): { readonly length: number; readonly places: readonly Place[] } | undefined {
  const hit = names.longestAt(text, start)
  return hit && { length: hit.length, places: hit.value }
}

/**
 * Every place named in `text`, leftmost and longest first, without overlap. A county name that several places bear counts
 * only where a place named before it holds one of them (北京市朝阳区).
 */
export function findPlaces(text: string): PlaceMention[] {
  const found: PlaceMention[] = []
  let at = 0
  while (at < text.length) {
    const hit = placeAt(text, at)
    if (hit === undefined || isFalse(text, at, text.slice(at, at + hit.length), found.at(-1)?.end === at)) {
      at++
      continue
    }
    const place = choose(hit.places, found.at(-1))
    if (place !== undefined) {
      const { code, level } = place
      found.push({ code, name: all.get(code)?.name ?? place.name, level, start: at, end: at + hit.length })
    }
    at += hit.length
  }
  return found
}

function choose(places: readonly Place[], before: PlaceMention | undefined): Place | undefined {
  if (places.length === 1) return places[0]
  const higher = places.filter((place) => place.level !== 'county')
  if (higher.length > 0) return higher[0]
  if (before === undefined) return undefined
  const near = places.filter((place) => place.code.startsWith(before.code.replace(/(?:00)+$/, '')))
  return near.length === 1 ? near[0] : undefined
}
