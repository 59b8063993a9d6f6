import type { BodyName } from '../../lexicon/branch-name.ts'
import { nationalBody } from '../../lexicon/central-bodies.ts'
import { branchForm, localForms } from '../../lexicon/department-forms.ts'
import { foldName, readName } from '../../lexicon/department-name.ts'
import { corps, type Place, placesNamed } from '../../lexicon/places.ts'
import type { DepartmentEntity, DepartmentLevel } from './facts.ts'
import { isUnclear, type Jurisdiction, placeOfBody } from './jurisdiction.ts'
import { shorten } from './short-name.ts'

/** The code of bodies whose place the document does not tell; never shared between documents. */
const nowhere = 'unknown'
/** The code of central bodies. */
const centre = '000000'

/** A body as the registry knows it, or an unresolved one that stands for itself. */
export interface Resolved {
  readonly entity: DepartmentEntity
  readonly name: BodyName
  readonly place: Place | undefined
  /** Why it is unresolved: it is unknown, or fits several. */
  readonly doubt: 'unresolved-department' | 'ambiguous-department' | undefined
}

/**
 * The department that a printed name means in a document of `here` (DOMAIN 6). 省市场监管局 in a document of Gansu is
 * `department:620000/甘肃省市场监督管理局`; 药监局 in one of the State Council is 国家药品监督管理局. `policy` keeps bodies without a place apart.
 */
export function resolveBody(printed: string, here: Jurisdiction, policy: string): Resolved {
  const read = ofOwnPlace(printed, readName(printed), here.place)
  const name = here.national ? asNational(printed, read) : read
  if (name.central && name.base === corps.name)
    return { entity: make(corps.code, corps.name, corps.shortName, 'provincial', name, false), name, place: corps, doubt: undefined }
  if (name.central) {
    const entity = make(centre, name.base, shorten(name.base), 'central', name, !name.known)
    return { entity, name, place: undefined, doubt: name.known ? undefined : 'unresolved-department' }
  }
  const place = nearest(placeOfBody(name, here), here)
  if (name.kind === 'class') return { entity: classOf(name, place, here, policy), name, place, doubt: undefined }
  const several = isUnclear(name, here) || (place !== undefined && isOneOfSeveral(place, name, here))
  if (place === undefined || several) {
    const own = name.known && name.rank !== undefined && !/\{/.test(name.base) ? name.rank + name.base : foldName(printed)
    const code = several && name.place !== undefined ? nowhere : (place?.code ?? nowhere)
    const entity = make(code, own, foldName(printed), levelOfRank(name.rank), name, true)
    const doubt = several ? 'ambiguous-department' : 'unresolved-department'
    return { entity: code === nowhere ? { ...entity, id: `department:${nowhere}/${policy}/${own}` } : entity, name, place, doubt }
  }
  const entity = name.known ? known(name, place) : unknown(printed, name, place)
  return { entity, name, place, doubt: entity.unresolved ? 'unresolved-department' : undefined }
}

/** 应城工商联, 大理州洱海管理局 in a document of 应城市 or 大理白族自治州: the place of the document in short before the name of its body. */
function ofOwnPlace(printed: string, read: BodyName, place: Place | undefined): BodyName {
  if (read.known || read.place !== undefined || read.rank !== undefined || place === undefined || place.shortName.length < 2) return read
  const folded = foldName(printed)
  const short = new RegExp(`^${place.shortName}[市州县区旗盟]?(?=..)`).exec(folded)?.[0]
  if (short === undefined) return read
  const own = readName(place.name.slice(-1) + folded.slice(short.length))
  return own.rank !== undefined && (own.known || short.length > place.shortName.length) ? own : read
}

/** A name without place or rank means a central body in a document of the centre, or one that the registry does not have. */
function asNational(printed: string, read: BodyName): BodyName {
  if (read.central || read.kind === 'class' || read.place !== undefined || read.rank !== undefined) return read
  const body = nationalBody(foldName(printed), read.kind === 'other' ? undefined : read.base.replace(/\{[PN]\}/, ''))
  if (body !== undefined) return { ...read, kind: 'department', base: body.full, central: true, functions: body.functions, known: true }
  return { ...read, base: read.kind === 'group' ? read.base : foldName(printed), central: true, known: read.kind === 'group' }
}

/** Several places bear the printed name and the document is of none of them. */
function isOneOfSeveral(place: Place, name: BodyName, here: Jurisdiction): boolean {
  if (name.place === undefined || place.level !== 'county') return false
  const near = here.place?.code ?? here.province?.code
  return placesNamed(place.name).length > 1 && (near === undefined || !place.code.startsWith(near.slice(0, 2)))
}

/** Of several places with one name, the one in the document's city or province. */
function nearest(place: Place | undefined, here: Jurisdiction): Place | undefined {
  if (place === undefined || place.level === 'province') return place
  const same = placesNamed(place.name)
  const near = (code: string | undefined, digits: number) =>
    code === undefined ? undefined : same.find((one) => one.code.startsWith(code.slice(0, digits)))
  return near(here.place?.code, 4) ?? near(here.province?.code, 2) ?? place
}

/** The department of a remit in a place, named by its full name without the place. */
export function departmentOf(
  base: string,
  kind: BodyName['kind'],
  place: Place,
  functions: DepartmentEntity['functions'],
): DepartmentEntity {
  const name = { kind, base, words: base, rank: undefined, place, central: false, known: true } as const
  return known({ ...name, functions: functions as BodyName['functions'] }, place)
}

function make(
  code: string,
  name: string,
  shortName: string,
  level: DepartmentLevel,
  body: BodyName,
  unresolved: boolean,
): DepartmentEntity {
  return { id: `department:${code}/${name}`, name, shortName, level, jurisdiction: code, unresolved, functions: body.functions }
}

/** The level of a body whose place is not told, by the 省 or 县 before its name. */
function levelOfRank(rank: string | undefined): DepartmentLevel {
  if (rank === undefined || /市|州|盟/.test(rank)) return 'city'
  return /省|自治区/.test(rank) ? 'provincial' : 'county'
}

function levelOf(place: Place): DepartmentLevel {
  return place.level === 'province' ? 'provincial' : place.level
}

function known(name: BodyName, place: Place): DepartmentEntity {
  const level = levelOf(place)
  if (name.kind === 'branch') {
    const wide = /海关|分行|营业管理部|检疫局|铁路/.test(name.base)
    const code = wide ? `${place.code.slice(0, 2)}0000` : place.code
    const full = branchForm(name.base, place.code).replace('{N}', place.name).replace('{P}', place.shortName)
    return make(code, full, shorten(full), 'central', name, false)
  }
  const base = formOf(name, place)
  const full = fullName(name.kind, base, place)
  const short =
    name.kind === 'party'
      ? place.shortName + place.name.slice(-1) + shorten(base)
      : name.kind === 'park'
        ? full.replace(/管理委员会$/, '')
        : base.includes('{')
          ? shorten(full)
          : place.shortName + shorten(base)
  return make(place.code, full, short, level, name, false)
}

/** The name that the body of a remit has in a place of that level. */
function formOf({ base, words }: BodyName, place: Place): string {
  const own = localForms[place.code]?.[words]
  if (own !== undefined) return own
  if (place === corps) return base.replace(/^人民政府(?=.)/, '')
  if (place.level === 'province' && base === '人民政府办公室') return '人民政府办公厅'
  if (base === '人民法院' && place.level === 'province') return '高级人民法院'
  if (base === '人民法院' && place.level === 'city') return '中级人民法院'
  return base
}

/** A zone without a name of its own bears that of its place. */
const plainZone =
  /^(?:经济技术|高新技术|综合保税|开发区|保税区|(?:经济|工业|农业|产业|物流|现代农业|农业科技|旅游)(?:开发区|园区?|集中区|集聚区|示范区|度假区|产业园区?)管)/

function fullName(kind: BodyName['kind'], base: string, place: Place): string {
  if (base.includes('{')) return base.replace('{N}', place.name).replace('{P}', place.shortName)
  if (kind === 'park') return plainZone.test(base) ? place.shortName + base : base
  if (kind === 'party' && place.name.endsWith('地区')) return `中共${place.shortName}地${base.replace(/^委(?=员)/, '区委')}`
  if (kind === 'party')
    return `中共${place.name}${base.replace(/^委(?!员)/, place.name.endsWith('自治区') || place === corps ? '委员会' : '委')}`
  return place.name + base
}

/** What an institution is, by the end of its name. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/(?:公司|集团|银行|电信|移动|联通|铁塔|石油|石化|保险)$/, 'public-company'],
  [/(?:大学|学院|研究院|科学院|学校)$/, 'research'],
]

/** 科技信息局 behind 市财政局、: an office of the document's place, named without it. */
const officeOfList = /^[\u4e00-\u9fff]{2,8}[局办委]$/

/** A body that the registry does not have stands for itself, unresolved. */
function unknown(printed: string, name: BodyName, place: Place): DepartmentEntity {
  const folded = foldName(printed)
  const own = localForms[place.code]?.[name.base]
  if (own !== undefined) return make(place.code, place.name + own, place.shortName + own, levelOf(place), name, false)
  const placed =
    name.rank !== undefined ||
    (name.place === undefined && officeOfList.test(folded)) ||
    (name.place === place && /(?:[局办委处站队厅]|中心|委员会)$/.test(name.base))
  const full = (placed ? place.name + name.base : folded).replace(/(?<=.{4})办$/, '办公室').replace(/(?<=.{4})委$/, '委员会')
  const functions = kinds.filter(([pattern]) => pattern.test(folded)).map(([, slug]) => slug)
  return { ...make(place.code, full, folded, levelOf(place), name, true), functions }
}

/** One node for a class of bodies in a jurisdiction: 各县（市、区）政府 and 各县市区人民政府 are one. */
function classOf(name: BodyName, own: Place | undefined, here: Jurisdiction, policy: string): DepartmentEntity {
  const place = own ?? here.place ?? here.province
  const { base, rank, words } = name
  const full =
    place !== undefined && rank !== undefined && base.startsWith(rank) && /成员单位$/.test(base)
      ? place.name + base.slice(rank.length)
      : base
  const code = place?.code ?? (here.national ? centre : nowhere)
  const entity = make(code, full, words, 'class', name, false)
  return code === nowhere ? { ...entity, id: `department:${nowhere}/${policy}/${full}` } : entity
}
