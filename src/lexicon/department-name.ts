import { departmentClass, groupEnds, localClass } from './body-words.ts'
import { type BodyName, readBranch, readCompany, unplaced } from './branch-name.ts'
import { centralBodies } from './central-bodies.ts'
import { centralBranches, type Organ, ownOrgans, partyOrgans } from './department-organs.ts'
import { stems } from './department-stems.ts'
import type { FunctionSlug } from './functions.ts'
import { type Place, placeAt, placeOf, provinceOf } from './places.ts'

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
const groupPattern = new RegExp(`(?:${groupEnds}|委员会)(?:办公室)?$`)
const groupMembers = new RegExp(`(?:${groupEnds}|委员会)(?:各)?(?:有关|相关)?成员单位$`)
const ranks = /^(?:自治区|全?省|全?市|州|县|区|旗|盟|我省|我市|本省|本市)/
const centralLead = /^(?:国家|国务院|中国|中共中央|中央|全国|最高人民)/

/** Text of names as compared: width, brackets and joiners folded, the alias in brackets dropped. */
export function foldName(name: string): string {
  return name.replace(/[\s“”"]/g, '').replace(/（[^）]*）$|〔[^〕]*〕$|\([^)]*\)$/, '')
}

/** Reads the name without its place: 发改委 → 发展和改革委员会; undefined where the registry does not have it. */
function readCore(rest: string): Core | undefined {
  if (rest === '') return undefined
  if (rest.startsWith('党委')) return readCore(rest.slice(1))
  if (rest === '直机关工委' || rest === '级机关工委' || rest === '直属机关工委') return readCore('委直属机关工作委员会')
  const joint = /^委、?[省市县区州]政府(?=..)/.exec(rest)
  if (joint !== null) return readCore(`委${rest.slice(joint[0].length)}`)
  const abroad = /^(?:人民政府|政府)?驻(.{1,6}?)(?:办事处|办)$/.exec(rest)
  if (abroad !== null)
    return { kind: 'organ', base: `人民政府驻${abroad[1] === '京' ? '北京' : abroad[1]}办事处`, functions: ['general-administration'] }
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

const parks = /(?:新区|开发区|高新区|经开区|示范区|保税区|园区|度假区|试验区|功能区|集聚区|产业园)(?:管委会|管理委员会|党工委)?$/

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
  return { ...unplaced, kind: 'park', base: `${own}管理委员会`, rank, place, functions: ['local-government'], known: true }
}

/** Names read before: the same few hundred bodies come again and again. */
const readBefore = new Map<string, BodyName>()

/** Reads a body's printed name: its place or rank, its remit, its kind. Names of unknown bodies give `known: false`. */
export function readName(printed: string): BodyName {
  const before = readBefore.get(printed)
  if (before !== undefined) return before
  const name = read(printed)
  if (readBefore.size > 20_000) readBefore.clear()
  readBefore.set(printed, name)
  return name
}

function read(printed: string): BodyName {
  const name = foldName(printed)
  const folded = printed.replace(/\s/g, '')
  if (classPattern.test(folded) || /(?:部门|单位|地区)$/.test(folded)) {
    const group = groupMembers.test(folded)
    const rank = ranks.exec(name)?.[0]
    return {
      ...unplaced,
      kind: 'class',
      base: folded,
      rank,
      functions: group ? ['coordination-group'] : /政府|管委会/.test(folded) ? ['local-government'] : [],
      known: true,
    }
  }
  if (centralBodies.has(name)) return readCentral(name) ?? readPlaced(name)
  const remit = stems.get(name)
  if (remit !== undefined && name.length > 1)
    return { ...unplaced, kind: 'class', base: `${remit.full}部门`, functions: remit.functions, known: true }
  const special = readBranch(name)
  if (special !== undefined) return special
  const whole = readCore(name)
  if (whole !== undefined && whole.base !== '委员会')
    return { ...unplaced, ...whole, known: true, central: name.endsWith('部') && whole.kind === 'department' }
  const company = readCompany(name)
  if (company !== undefined) return company
  const central = readCentral(name)
  if (central !== undefined) return central
  if (parks.test(name)) return readPark(name)
  return readPlaced(name)
}

function readCentral(name: string): BodyName | undefined {
  const listed = centralBodies.get(name)
  if (listed !== undefined)
    return { ...unplaced, kind: 'department', base: listed.full, central: true, functions: listed.functions, known: true }
  const lead = centralLead.exec(name)
  if (lead === null) return undefined
  const rest = name.slice(lead[0].length)
  const core = readCore(rest) ?? (lead[0] === '国务院' ? undefined : readCore(name))
  return {
    ...unplaced,
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
      ...unplaced,
      kind: 'party',
      base: '共青团',
      rank: youth[1],
      place: youth[2] === undefined ? undefined : placeAt(youth[2], 0)?.places[0],
      functions: ['youth'],
      known: true,
    }
  if (inner !== undefined) {
    const branchHere = inner.kind === 'branch'
    return { ...unplaced, ...inner, rank, place, shortPlace: shortPlace && branchHere, known: true }
  }
  const whole = placeAt(name, 0)
  if (whole !== undefined && whole.length === name.length && /[省市州县区旗盟]$/.test(name)) {
    const own = whole.places[0]
    if (own !== undefined) return { ...unplaced, kind: 'organ', base: '人民政府', place: own, functions: ['local-government'], known: true }
  }
  if (shortPlace && rest === '金融监管局')
    return {
      ...unplaced,
      kind: 'branch',
      base: '国家金融监督管理总局{P}监管局',
      place,
      shortPlace,
      functions: ['financial-regulation'],
      known: true,
    }
  if (groupPattern.test(rest))
    return { ...unplaced, kind: 'group', base: rest, rank, place, shortPlace: false, functions: ['coordination-group'], known: true }
  return { ...unplaced, kind: 'other', base: rest, rank, place, shortPlace, functions: [], known: false }
}
