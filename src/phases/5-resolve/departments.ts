import type { BodyName } from '../../lexicon/branch-name.ts'
import { foldName, readName } from '../../lexicon/department-name.ts'
import { type Place, placesNamed } from '../../lexicon/places.ts'
import type { DepartmentEntity, DepartmentLevel } from './facts.ts'
import { type Jurisdiction, placeOfBody } from './jurisdiction.ts'

/** The code of bodies whose place the document does not tell; never shared between documents. */
const nowhere = 'unknown'

/** A body as the registry knows it, or an unresolved one that stands for itself. */
export interface Resolved {
  readonly entity: DepartmentEntity
  readonly name: BodyName
  readonly place: Place | undefined
}

/**
 * The department that a printed name means in a document of `here` (DOMAIN 6). 省市场监管局 in a document of Gansu is
 * `department:620000/甘肃省市场监督管理局`. `policy` keeps bodies without a place apart.
 */
export function resolveBody(printed: string, here: Jurisdiction, policy: string): Resolved {
  const name = readName(printed)
  if (name.central) return { entity: make('000000', name.base, shorten(name.base), 'central', name, false), name, place: undefined }
  const place = nearest(placeOfBody(name, here), here)
  if (name.kind === 'class') return { entity: classOf(printed, name, place ?? here.place ?? here.province, policy), name, place }
  if (place === undefined)
    return {
      entity: {
        ...make(nowhere, foldName(printed), foldName(printed), 'city', name, true),
        id: `department:${nowhere}/${policy}/${foldName(printed)}`,
      },
      name,
      place,
    }
  return { entity: name.known ? known(name, place) : unknown(printed, name, place), name, place }
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
  return known(
    { kind, base, rank: undefined, place, shortPlace: true, central: false, functions: functions as BodyName['functions'], known: true },
    place,
  )
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

function levelOf(place: Place): DepartmentLevel {
  return place.level === 'province' ? 'provincial' : place.level
}

function known(name: BodyName, place: Place): DepartmentEntity {
  const level = levelOf(place)
  if (name.kind === 'branch') {
    const wide = /海关|分行|营业管理部|检疫局/.test(name.base)
    const code = wide ? `${place.code.slice(0, 2)}0000` : place.code
    const full = name.base.replace('{N}', place.name).replace('{P}', place.shortName)
    return make(code, full, shorten(full), 'central', name, false)
  }
  const base = level === 'provincial' && name.base === '人民政府办公室' ? '人民政府办公厅' : name.base
  const full = fullName(name.kind, base, place)
  const short =
    name.kind === 'party'
      ? place.shortName + place.name.slice(-1) + shorten(base)
      : name.kind === 'park'
        ? full.replace(/管理委员会$/, '')
        : place.shortName + shorten(base)
  return make(place.code, full, short, level, name, false)
}

function fullName(kind: BodyName['kind'], base: string, place: Place): string {
  if (base === '共青团') return `共青团${place.name}委员会`
  if (kind === 'park') return base.startsWith(place.shortName) || !/^(?:经济|高新)/.test(base) ? base : place.name + base
  if (kind === 'party') return `中共${place.name}${base}`
  if (base === '国际贸易促进委员会') return `中国国际贸易促进委员会${place.name}委员会`
  if (base === '政协') return `中国人民政治协商会议${place.name}委员会`
  if (base === '纪律检查委员会') return `中共${place.name}纪律检查委员会`
  return place.name + base
}

const institutions = /(?:大学|学院|公司|集团|银行|医院|研究院|科学院|学校|协会|学会|商会|联合会|保险|电信|移动|联通|铁塔|石油|石化)$/

/** A body that the registry does not have: a named institution stands for itself, anything else is unresolved. */
function unknown(printed: string, name: BodyName, place: Place): DepartmentEntity {
  const folded = foldName(printed)
  const level = levelOf(place)
  const full = name.rank === undefined ? folded : place.name + name.base
  if (institutions.test(folded))
    return {
      ...make(place.code, full, folded, level, name, false),
      functions: /公司|集团|银行|电信|移动|联通|铁塔|石油|石化|保险/.test(folded)
        ? ['public-company']
        : /大学|学院|院$/.test(folded)
          ? ['research']
          : [],
    }
  return make(place.code, full, folded, level, name, true)
}

/** One node for a class of bodies in a jurisdiction: 各县（市、区）政府 and 各县市区人民政府 are one. */
function classOf(printed: string, name: BodyName, place: Place | undefined, policy: string): DepartmentEntity {
  const folded = (name.base.endsWith('部门') && !printed.endsWith('部门') ? name.base : printed)
    .replace(/\s/g, '')
    .replace(/(?<!人民)政府/g, '人民政府')
    .replace(/相关/g, '有关')
    .replace(/各(?=成员单位)/, '')
    .replace(/^各[^政党管]*(?=人民政府|管委会|党委)/, (head) => head.replace(/[、，和及（）〔〕()]/g, ''))
  const full =
    place !== undefined && name.rank !== undefined && folded.startsWith(name.rank) && /成员单位$/.test(folded)
      ? place.name + folded.slice(name.rank.length)
      : folded
  const entity = make(place?.code ?? nowhere, full, printed, 'class', name, false)
  return place === undefined ? { ...entity, id: `department:${nowhere}/${policy}/${full}` } : entity
}

const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/^中华人民共和国/, ''],
  [/^中国银行保险监督管理委员会(.+?)监管(分?局)$/, '$1银保监$2'],
  [/^中国银行业监督管理委员会(.+?)监管(分?局)$/, '$1银监$2'],
  [/^中国保险监督管理委员会(.+?)监管(分?局)$/, '$1保监$2'],
  [/^中国证券监督管理委员会(.+?)监管(分?局)$/, '$1证监$2'],
  [/^国家金融监督管理总局(.+?)监管(分?局)$/, '$1金融监管$2'],
  [/^国家税务总局/, ''],
  [/发展和改革委员会/, '发展改革委'],
  [/人民政府国有资产监督管理委员会/, '国资委'],
  [/监督管理/, '监管'],
  [/人力资源和社会保障/, '人社'],
  [/住房和城乡建设/, '住建'],
  [/科学技术/, '科技'],
  [/工业和信息化/, '工信'],
  [/经济和信息化/, '经信'],
  [/文化和旅游/, '文旅'],
  [/卫生健康委员会/, '卫健委'],
  [/卫生和计划生育/, '卫计'],
  [/林业和草原/, '林草'],
  [/粮食和物资储备/, '粮储'],
  [/质量技术监督/, '质监'],
  [/工商行政管理/, '工商'],
  [/食品药品监管/, '食药监'],
  [/人民政府办公/, '政府办公'],
  [/委员会$/, '委'],
  [/办公室$/, '办'],
]

function shorten(name: string): string {
  return abbreviations.reduce((short, [pattern, to]) => short.replace(pattern, to), name)
}
