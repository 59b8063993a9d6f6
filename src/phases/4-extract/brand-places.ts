import { provinceLetters } from '../../lexicon/place-aliases.ts'
import { findPlaces, placesNamed } from '../../lexicon/places.ts'
import { PLACE_BRAND } from './brand-words.ts'

/** A province or city as a brand's first word, without 省 or 市. */
export interface PlaceName {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** Provinces and cities in a clause, as printed, in order. */
export function findPlaceNames(words: string): PlaceName[] {
  return findPlaces(words)
    .filter((place) => place.level !== 'county')
    .map((place) => ({ name: words.slice(place.start, place.end), start: place.start, end: place.end }))
}

/** Whether the words open with a province, a city or a county, also without 县, 市, 区: 某某苹果 is the apple of a county. */
export function opensWithPlace(words: string): boolean {
  if (findPlaceNames(words)[0]?.start === 0) return true
  for (const length of [2, 3]) {
    const name = words.slice(0, length)
    if (['', '县', '市', '区', '旗', '自治县'].some((kind) => placesNamed(name + kind).some(({ level }) => level !== 'province')))
      return true
  }
  return false
}

/** Single characters that stand for a region in names: 陇, 赣, 淮. */
export const placeLetters: ReadonlySet<string> = new Set([
  ...Object.values(provinceLetters),
  '陇',
  '蜀',
  '秦',
  '滇',
  '申',
  '淮',
  '楚',
  '荆',
  '齐',
  '吴',
  '越',
  '巴',
])

/** Of these letters, those that mean nothing else in what a region carries out: 才兴楚天工程. */
export const regionLetters = '桂徽渝冀皖赣鲁豫鄂湘粤琼黔滇陇楚'

/** With them those that mean nothing else in the names of campaigns: 才聚荆楚, 豫见. */
const ofPlacesAlone = new RegExp(`[${regionLetters}晋浙闽蜀淮荆]`, 'u')

/** Whether a name tells the province or the city that it is made for. */
export function holdsPlace(name: string): boolean {
  return ofPlacesAlone.test(name) || findPlaceNames(name).length > 0
}

/** What a place makes, in one character behind its name: 江州星. */
export const isOfPlace = (name: string): boolean =>
  !/[省市县区州人]$/u.test(name) && findPlaceNames(name).some(({ start, end }) => start === 0 && end === name.length - 1)

/** A place that is to stand for quality, or what it is to be known for: 品质江州, 江州服务. */
export function isPlaceBrand(name: string): boolean {
  if (name.length > 8 || !PLACE_BRAND.test(name)) return false
  return findPlaceNames(name).some((place) =>
    place.start === 2 ? place.end === name.length : place.start === 0 && place.end === name.length - 2,
  )
}
