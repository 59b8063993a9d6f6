import { departmentClass, groupEnds, localClass } from './body-words.ts'
import { centralBranches, type Organ, ownOrgans, partyOrgans } from './department-organs.ts'
import { stems } from './department-stems.ts'
import type { FunctionSlug } from './functions.ts'
import { type Place, placeAt, placeOf, provinceOf } from './places.ts'

/** What a printed name says by itself, before the document's place is known. */
export interface BodyName {
  readonly kind: 'department' | 'party' | 'organ' | 'branch' | 'class' | 'group' | 'park' | 'other'
  /** Full name without its place; a pattern with `{P}` or `{N}` for branches. */
  readonly base: string
  /** 省 市 州 县 区 旗 盟 自治区 as printed before the name. */
  readonly rank: string | undefined
  /** The place printed before the name. */
  readonly place: Place | undefined
  /** Whether the place is printed without 省 or 市: 四川保监局. */
  readonly shortPlace: boolean
  readonly central: boolean
  readonly functions: readonly FunctionSlug[]
  readonly known: boolean
}

interface Core {
  readonly kind: BodyName['kind']
  readonly base: string
  readonly functions: readonly FunctionSlug[]
}

const suffixes: readonly (readonly [printed: string, full: string])[] = [
  ['工作委员会办公室', '委员会办公室'],
  ['委员会办公室', '委员会办公室'],
  ['工作领导小组办公室', '领导小组办公室'],
  ['领导小组办公室', '领导小组办公室'],
  ['管理委员会', '管理委员会'],
  ['委员会', '委员会'],
  ['管理局', '局'],
  ['办公室', '办公室'],
  ['事务中心', '事务中心'],
  ['服务中心', '服务中心'],
  ['管理中心', '中心'],
  ['研究中心', '研究中心'],
  ['交易中心', '交易中心'],
  ['总队', '总队'],
  ['支队', '支队'],
  ['大队', '大队'],
  ['总局', '总局'],
  ['分局', '分局'],
  ['中心', '中心'],
  ['研究院', '研究院'],
  ['研究室', '研究室'],
  ['研究所', '研究所'],
  ['总站', '总站'],
  ['委', '委员会'],
  ['办', '办公室'],
  ['局', '局'],
  ['厅', '厅'],
  ['部', '部'],
  ['署', '署'],
  ['处', '处'],
  ['社', '社'],
  ['会', '会'],
  ['院', '院'],
  ['站', '站'],
  ['所', '所'],
]

const classPattern = new RegExp(`^(?:${localClass}|${departmentClass})$`)
const groupPattern = new RegExp(`(?:${groupEnds}|委员会)$`)
const groupMembers = new RegExp(`(?:${groupEnds}|委员会)(?:各)?(?:有关|相关)?成员单位$`)
const ranks = /^(?:自治区|全?省|全?市|州|县|区|旗|盟|我省|我市|本省|本市)/
const bankBranch = /^(?:中国)?人(?:民银)?行(?:(.{2,4}?)(?:省|市)?)?((?:中心)?分行|中心支行|中支|支行|营管部|营业管理部)$/
const powerCompany = /^国网(.{2,8}?)(?:省|市)?(?:电力|供电)(?:有限)?(?:责任)?公司$/
const centralLead = /^(?:国家|国务院|中国|中共中央|中央|全国|最高人民)/

/** Text of names as compared: width, brackets and joiners folded, the alias in brackets dropped. */
export function foldName(name: string): string {
  return name.replace(/[\s“”"]/g, '').replace(/（[^）]*）$|〔[^〕]*〕$|\([^)]*\)$/, '')
}

/** Reads the name without its place: 发改委 → 发展和改革委员会; undefined where the registry does not have it. */
function readCore(rest: string): Core | undefined {
  if (rest === '') return undefined
  if (rest.startsWith('党委')) return readCore(rest.slice(1))
  if (rest.startsWith('委') && rest.length > 1) {
    const organ = partyOrgans.get(rest.slice(rest.startsWith('委员会') ? 3 : 1))
    if (organ !== undefined) return { kind: 'party', base: `委${organ.full}`, functions: organ.functions }
  }
  if (rest === '委' || rest === '委员会') return { kind: 'party', base: '委员会', functions: ['general-administration'] }
  const organ = ownOrgans.get(rest)
  if (organ !== undefined) return asCore(organ)
  const branch = centralBranches.get(rest)
  if (branch !== undefined) return asCore(branch)
  const plain = rest.replace(/^(?:人民)?政府(?=..)/, '')
  for (const [printed, full] of suffixes) {
    if (!plain.endsWith(printed)) continue
    const printedStem = plain.slice(0, -printed.length)
    const stem = stems.get(printedStem)
    if (stem === undefined) continue
    if (printedStem.length === 1 && printed !== '委' && printed !== '办') continue
    return {
      kind: 'department',
      base: stem.full + (stem.full.endsWith('管理') && full.startsWith('管理') ? full.slice(2) : full),
      functions: stem.functions,
    }
  }
  return undefined
}

function asCore(organ: Organ): Core {
  return {
    kind: organ.kind === 'branch' ? 'branch' : organ.kind === 'party' ? 'party' : 'organ',
    base: organ.full,
    functions: organ.functions,
  }
}

const parks = /.(?:新区|开发区|高新区|经开区|示范区|保税区|园区|度假区|试验区|功能区|集聚区|产业园)(?:管委会|管理委员会|党工委)?$/

/** A park or new area as a body: 兰州新区 and 兰州新区管委会 are one. Its jurisdiction is the city that it lies in. */
function readPark(name: string): BodyName {
  const hit = placeAt(name, 0)?.places[0]
  const place = hit === undefined || hit.level === 'province' ? hit : (placeOf(`${hit.code.slice(0, 4)}00`) ?? provinceOf(hit.code))
  const rank = place === undefined ? ranks.exec(name)?.[0] : undefined
  const own = name
    .slice(rank?.length ?? 0)
    .replace(/(?:管委会|管理委员会|党工委)$/, '')
    .replace('经开区', '经济技术开发区')
    .replace('高新区', '高新技术产业开发区')
  return { ...nothing, kind: 'park', base: `${own}管理委员会`, rank, place, functions: ['local-government'], known: true }
}

const nothing = { rank: undefined, place: undefined, shortPlace: false, central: false } as const

/** Reads a body's printed name: its place or rank, its remit, its kind. Names of unknown bodies give `known: false`. */
export function readName(printed: string): BodyName {
  const name = foldName(printed)
  const folded = printed.replace(/\s/g, '')
  if (classPattern.test(folded) || /(?:部门|单位|地区)$/.test(folded)) {
    const group = groupMembers.test(folded)
    const rank = ranks.exec(name)?.[0]
    return {
      ...nothing,
      kind: 'class',
      base: folded,
      rank,
      functions: group ? ['coordination-group'] : /政府|管委会/.test(folded) ? ['local-government'] : [],
      known: true,
    }
  }
  const special = readBranch(name)
  if (special !== undefined) return special
  const whole = readCore(name)
  if (whole !== undefined && whole.base !== '委员会')
    return { ...nothing, ...whole, known: true, central: name.endsWith('部') && whole.kind === 'department' }
  const central = readCentral(name)
  if (central !== undefined) return central
  if (parks.test(name)) return readPark(name)
  return readPlaced(name)
}

function readBranch(name: string): BodyName | undefined {
  const bank = bankBranch.exec(name)
  if (bank !== null) {
    const place = bank[1] === undefined ? undefined : placeAt(bank[1], 0)?.places[0]
    const office = (bank[2] ?? '').replace('中支', '中心支行').replace('营管部', '营业管理部')
    return {
      ...nothing,
      kind: 'branch',
      base: `中国人民银行{P}${office}`,
      place,
      shortPlace: true,
      functions: ['central-bank'],
      known: true,
    }
  }
  const power = powerCompany.exec(name)
  if (power !== null) {
    const place = placeAt(power[1] ?? '', 0)?.places[0]
    return {
      ...nothing,
      kind: 'branch',
      base: '国网{P}电力有限公司',
      place,
      shortPlace: true,
      functions: ['electricity'],
      known: place !== undefined,
    }
  }
  const lead =
    /^(?:国家税务总局|国家统计局|国家金融监督管理总局|国家矿山安全监察局|国家外汇管理局|中华人民共和国|中国证监会|中国银保监会|中国保监会|中国银监会|中国海关)(?=.{3})/.exec(
      name,
    )
  if (lead === null) return undefined
  const rest = name.slice(lead[0].length)
  const hit = placeAt(rest, 0)
  const place = hit?.places[0]
  if (place === undefined || hit === undefined) return undefined
  const tail = rest.slice(hit.length).replace(/^[省市]/, '')
  const key =
    lead[0] === '国家金融监督管理总局' && tail === '监管局'
      ? '国家金融监督管理总局{P}监管局'
      : (centralBranches.get(tail) ?? centralBranches.get(`${lead[0]}${tail}`))?.full
  if (key === undefined) return undefined
  return {
    ...nothing,
    kind: 'branch',
    base: key,
    place,
    shortPlace: false,
    functions: centralBranches.get(tail)?.functions ?? ['financial-regulation'],
    known: true,
  }
}

function readCentral(name: string): BodyName | undefined {
  const lead = centralLead.exec(name)
  if (lead === null) return undefined
  const rest = name.slice(lead[0].length)
  const core = readCore(rest) ?? (lead[0] === '国务院' ? undefined : readCore(name))
  return {
    ...nothing,
    kind: core?.kind === 'party' ? 'party' : 'department',
    base: core === undefined ? name : lead[0] + core.base,
    central: true,
    functions: core?.functions ?? [],
    known: core !== undefined,
  }
}

/** 省X, 市X, 甘肃省X, 四川X, 安徽省芜湖市X. */
function readPlaced(name: string): BodyName {
  let rest = name.replace(/^中共(?=.{2})/, '')
  let place: Place | undefined
  let shortPlace = false
  for (let hit = placeAt(rest, 0); hit !== undefined; hit = placeAt(rest, 0)) {
    const inside =
      place === undefined ? hit.places : hit.places.filter((p) => p.code.startsWith((place?.code ?? '').replace(/(?:00)+$/, '')))
    const next = inside[0]
    if (next === undefined || hit.length >= rest.length) break
    shortPlace = rest.slice(0, hit.length) !== next.name && !/[省市州县区]$/.test(rest.slice(0, hit.length))
    place = next
    rest = rest.slice(hit.length)
  }
  const rank = place === undefined ? ranks.exec(rest)?.[0] : undefined
  if (rank !== undefined) rest = rest.slice(rank.length)
  const inner = rank === '团' ? undefined : readCore(rest)
  const youth = /^(?:共青)?团(?:(省|市|州|县|区|自治区)委|(.{2,9}?)委)(?:员会)?$/.exec(name)
  if (youth !== null)
    return {
      ...nothing,
      kind: 'party',
      base: '共青团',
      rank: youth[1],
      place: youth[2] === undefined ? undefined : placeAt(youth[2], 0)?.places[0],
      functions: ['youth'],
      known: true,
    }
  if (inner !== undefined) {
    const branchHere = inner.kind === 'branch'
    return { ...nothing, ...inner, rank, place, shortPlace: shortPlace && branchHere, known: true }
  }
  if (shortPlace && rest === '金融监管局')
    return {
      ...nothing,
      kind: 'branch',
      base: '国家金融监督管理总局{P}监管局',
      place,
      shortPlace,
      functions: ['financial-regulation'],
      known: true,
    }
  if (groupPattern.test(rest))
    return { ...nothing, kind: 'group', base: rest, rank, place, shortPlace: false, functions: ['coordination-group'], known: true }
  return { ...nothing, kind: 'other', base: rest, rank, place, shortPlace, functions: [], known: false }
}
