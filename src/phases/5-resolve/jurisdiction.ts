import type { BodyName } from '../../lexicon/branch-name.ts'
import { isLocalOffice, unclearNames } from '../../lexicon/department-forms.ts'
import { readName } from '../../lexicon/department-name.ts'
import { corps, isMunicipality, type Place, placeOf, placesNamed, provinceOf } from '../../lexicon/places.ts'
import type { Span } from '../../text/span.ts'
import type { Header } from '../4-extract/findings.ts'

/** Where a document speaks from: its province, and its city or county where it is one's. */
export interface Jurisdiction {
  readonly province: Place | undefined
  readonly place: Place | undefined
  /** Whether it is a document of the centre: bodies without a place are central ones. */
  readonly national: boolean
}

/** Codes of numbers that only the centre gives; those of provinces begin with the letter of theirs. */
const nationalNumber = /^(?:中发|中办|厅字|国|财税|财金|人社部|工信部|科技部)/

/** The jurisdiction that a header gives. A city without its province leads to it; a document that central bodies issue has none but what its title names. */
export function jurisdictionOf(header: Header): Jurisdiction {
  const { title, issuers, docNumber } = header
  const names = issuers.map((issuer) => readName(issuer.value))
  const local = names.some((name) => name.place !== undefined || name.rank !== undefined)
  const national = !local && (names.some((name) => name.central) || nationalNumber.test(docNumber?.value ?? ''))
  if (national && !(title !== undefined && header.province !== undefined && contains(title.span, header.province.span)))
    return { province: undefined, place: undefined, national }
  const ofCorps = names.some((name) => name.place === corps || name.base === corps.name)
  if (ofCorps) return { province: corps, place: undefined, national: false }
  const province =
    header.province === undefined ? undefined : placesNamed(header.province.value).find((place) => place.level === 'province')
  const candidates = header.place === undefined ? [] : placesNamed(header.place.value).filter((place) => place.level !== 'province')
  const place = candidates.find((one) => province === undefined || one.code.startsWith(province.code.slice(0, 2)))
  return { province: province ?? (place === undefined ? undefined : provinceOf(place.code)), place, national }
}

function contains(outer: Span<'text'>, inner: Span<'text'>): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
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
      return province === undefined ? undefined : provinceOf(province.code)
    case '市':
    case '全市':
    case '我市':
    case '本市':
      if (province !== undefined && isMunicipality(province.code)) return province
      return place?.level === 'county' && place.name.endsWith('市') ? place : cityOf(place)
    case '州':
    case '自治州':
    case '盟':
    case '地区':
    case '行署':
    case '地':
      return cityOf(place)
    case '县':
    case '旗':
    case '自治县':
    case '自治旗':
      return place?.level === 'county' ? place : undefined
    case '区':
      if (place?.level === 'county') return place
      return place === undefined && province?.name.endsWith('自治区') ? province : undefined
    default:
      if (place !== undefined && !isMunicipality(place.code) && /厅$/.test(name.base) && name.base !== '人民政府办公厅') return province
      return place ?? province
  }
}

/** 经开区 without a name of its own: each city has one. */
const cityZone = /^(?:经济技术|高新技术产业|经济)?开发区|^(?:综合)?保税区/

/** Whether a name fits several bodies there: 财政局 alone in a document of a province is that of its cities, 科信局 one of two remits. */
export function isUnclear(name: BodyName, here: Jurisdiction): boolean {
  const { province, place } = here
  if (unclearNames.has(name.words) && name.place === undefined) return true
  const provincial = place === undefined && province !== undefined && !isMunicipality(province.code)
  return (
    provincial &&
    name.place === undefined &&
    name.rank === undefined &&
    (isLocalOffice(name.base) || (name.kind === 'park' && cityZone.test(name.base)) || /^\{P\}(?:海关|海事局)$/.test(name.base))
  )
}
