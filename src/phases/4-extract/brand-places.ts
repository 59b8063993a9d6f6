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
