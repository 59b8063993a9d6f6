import type { BodyName } from '../../lexicon/branch-name.ts'
import { isMunicipality, type Place, placeOf, placesNamed, provinceOf } from '../../lexicon/places.ts'
import type { Header } from '../4-extract/findings.ts'

/** Where a document speaks from: its province, and its city or county where it is one's. */
export interface Jurisdiction {
  readonly province: Place | undefined
  readonly place: Place | undefined
}

/** The jurisdiction that a header gives. A city without its province leads to it. */
export function jurisdictionOf(header: Header): Jurisdiction {
  const province =
    header.province === undefined ? undefined : placesNamed(header.province.value).find((place) => place.level === 'province')
  const candidates = header.place === undefined ? [] : placesNamed(header.place.value).filter((place) => place.level !== 'province')
  const place = candidates.find((one) => province === undefined || one.code.startsWith(province.code.slice(0, 2)))
  return { province: province ?? (place === undefined ? undefined : provinceOf(place.code)), place }
}

/** The city that a place is or lies in. */
function cityOf(place: Place | undefined): Place | undefined {
  if (place === undefined || place.level === 'city') return place
  return placeOf(`${place.code.slice(0, 4)}00`)
}

/** The place whose body a name means in a document of `here`; undefined where the document does not say. */
export function placeOfBody(name: BodyName, here: Jurisdiction): Place | undefined {
  if (name.place !== undefined) return name.place
  const { province, place } = here
  switch (name.rank) {
    case '省':
    case '全省':
    case '我省':
    case '本省':
    case '自治区':
      return province
    case '市':
    case '全市':
    case '我市':
    case '本市':
      if (province !== undefined && isMunicipality(province.code)) return province
      return place?.level === 'county' && place.name.endsWith('市') ? place : cityOf(place)
    case '州':
    case '盟':
      return cityOf(place)
    case '县':
    case '旗':
      return place?.level === 'county' ? place : undefined
    case '区':
      if (place?.level === 'county') return place
      return place === undefined && province?.name.endsWith('自治区') ? province : undefined
    default:
      return place ?? province
  }
}
