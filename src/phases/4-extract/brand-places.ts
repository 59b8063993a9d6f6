import { provinceLetters } from '../../lexicon/place-aliases.ts'
import { findPlaces } from '../../lexicon/places.ts'

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
