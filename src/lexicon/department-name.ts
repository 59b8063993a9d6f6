import { groupEnds } from './body-words.ts'
import { type BodyName, readBranch, readCompany, unplaced } from './branch-name.ts'
import { centralBodies } from './central-bodies.ts'
import { readClass } from './department-class.ts'
import { readCore, readPartyOrgan } from './department-core.ts'
import { readDivision } from './department-division.ts'
import { stems } from './department-stems.ts'
import { isDistrict, readZone } from './department-zone.ts'
import type { FunctionSlug } from './functions.ts'
import { readInstitution } from './institution-name.ts'
import { corps, type Place, placeAt } from './places.ts'

const groupPattern = new RegExp(`(?:${groupEnds}|委员会)(?:办公室)?$`)
const ranks = /^(?:自治[区州县旗]|全?省|全?市|州|县|区|旗|盟|我省|我市|本省|本市|地区(?=.{2})|行署(?=.{2})|地(?=委))/
const centralLead = /^(?:国家|国务院|中国(?!共产党(?!中央))|中共中央|中央|全国|最高人民)(?!级)/

/** What is dropped from names as they are compared, or written in one form. */
const foldings: readonly (readonly [RegExp, string])[] = [
  [/[\s“”"]/g, ''],
  [/^中华人民共和国(?=国务院|最高人民|国家.{2,16}局$|.{2,12}(?:部|署|委员会)$)/, ''],
  [/第[\d一二三四五六七八九十]{1,3}届(?=(?:全国)?人民代表大会)/, ''],
  [/^兵团(?=[\u4e00-\u9fff]{2})/, corps.name],
  [/(?<![监城建])管委$/, '管委会'],
  [/(?<=供电局)有限(?:责任)?公司$/, ''],
  [/[（(](?:集团|控股)[）)](?:股份)?有限(?:责任)?公司$/, '集团'],
  [/(?<!^中国铁路.{2}局)集团(?:(?:股份)?有限(?:责任)?公司|总?公司)$/, '集团'],
  [/^国网[\u4e00-\u9fff]{2,4}(?:省|市|自治区)?电力(?:有限)?公司(?=[\u4e00-\u9fff]{2,}供电公司$)/, '国网'],
  [/^[\u4e00-\u9fff]{2}电网(?:有限责任)?公司(?=[\u4e00-\u9fff]{2,}供电局$)/, ''],
  [/^国家金融监管总局/, '国家金融监督管理总局'],
  [/边检站$/, '出入境边防检查站'],
  [/绿委办$/, '绿化委员会办公室'],
  [/绿委$/, '绿化委员会'],
  [/精神文明建设委员会(?=办公室$)/, '精神文明建设指导委员会'],
  [/（[^）]*）$|〔[^〕]*〕$|\([^)]*\)$/, ''],
]

/** Text of names as compared: width, brackets and joiners folded, legal forms, the alias in brackets and a congress's term dropped. */
export function foldName(name: string): string {
  return foldings.reduce((folded, [form, plain]) => folded.replace(form, plain), name)
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
  if (centralBodies.has(name)) return readCentral(name) ?? readPlaced(name)
  const several = readClass(printed)
  if (several !== undefined) return several
  const remit = stems.get(name)
  if (remit !== undefined && name.length > 1)
    return { ...unplaced, kind: 'class', base: `${remit.full}部门`, words: name, functions: remit.functions, known: true }
  const special = readBranch(name) ?? readCommittee(name)
  if (special !== undefined) return special
  const whole = readCore(name) ?? readPartyOrgan(name)
  if (whole !== undefined && whole.base !== '委员会') return { ...unplaced, ...whole, words: name, known: !/[处科]$/.test(name) }
  const outer = readCompany(name) ?? readCentral(name)
  if (outer !== undefined) return outer
  const placed = readPlaced(name)
  if (placed.known && placed.kind === 'department' && isOfDivision(name, placed)) return placed
  const zone = readZone(name)
  if (zone !== undefined) return zone
  return placed.known && placed.kind !== 'group' ? placed : (readDivision(name, readName) ?? placed)
}

/** Whether a name is that of an administrative division's office: 省工业园区管理局, not 兰州新区教育局. */
function isOfDivision(name: string, { rank, place }: BodyName): boolean {
  if (rank !== undefined) return true
  return place !== undefined && name.startsWith(place.name) && (place.level !== 'county' || isDistrict(place))
}

function readCentral(name: string): BodyName | undefined {
  const listed = centralBodies.get(name)
  const central = { ...unplaced, kind: 'department', words: name, central: true } as const
  if (listed !== undefined) return { ...central, base: listed.full, functions: listed.functions, known: true }
  const lead = centralLead.exec(name)
  if (lead === null) return undefined
  const part = readDivision(name, readName)
  if (part !== undefined) return part
  if (/^(?:中国|全国)/.test(lead[0]) && /[\u4e00-\u9fff]{2}(?:协会|学会|联合会|商会|研究会|促进会|基金会)$/.test(name))
    return { ...central, base: name, functions: [], known: true }
  if (/^中央军委.{1,8}(?:部|局|办公厅|委员会|委)$/.test(name)) return { ...central, base: name, functions: ['civil-defence'], known: true }
  const ministry = lead[0] === '国家' ? centralBodies.get(name.slice(2)) : undefined
  if (ministry !== undefined) return { ...central, base: ministry.full, functions: ministry.functions, known: true }
  if (lead[0] === '国务院' && groupPattern.test(name))
    return { ...central, kind: 'group', base: name, functions: ['coordination-group'], known: true }
  const core = readCore(name.slice(lead[0].length))
  return {
    ...central,
    kind: core?.kind === 'party' ? 'party' : 'department',
    base: core === undefined ? name : lead[0] + core.base,
    functions: core?.functions ?? [],
    known: core !== undefined && core.kind !== 'branch' && !/\{/.test(core.base),
  }
}

/** The places that a name lines up, 安徽省芜湖市X, short of its last `spare` characters: the last place, what is behind it, and whether it is printed in full. */
function placesAhead(name: string, spare: number): { readonly place: Place | undefined; readonly rest: string; readonly whole: boolean } {
  let rest = name
  let place: Place | undefined
  let whole = true
  for (let hit = placeAt(rest, 0); hit !== undefined; hit = placeAt(rest, 0)) {
    const outer = place?.code.replace(/(?:00)+$/, '') ?? ''
    const next = hit.places.find(({ code }) => code.startsWith(outer))
    if (next === undefined || hit.length > rest.length - spare) break
    const printed = rest.slice(0, hit.length)
    whole = printed === next.name || /[省市州县区]$/.test(printed)
    place = next
    rest = rest.slice(hit.length)
  }
  return { place, rest, whole }
}

/** 省X, 市X, 甘肃省X, 四川X, 安徽省芜湖市X. */
function readPlaced(name: string): BodyName {
  const { place, whole: wholePlace, ...ahead } = placesAhead(name.replace(/^(?:中共|中国共产党)(?=.{2})/, ''), 1)
  let { rest } = ahead
  const rank = place === undefined ? ranks.exec(rest)?.[0] : undefined
  if (rank !== undefined) rest = rest.slice(rank.length)
  // 广西区党委 is of the region, not of a district.
  if (place?.name.endsWith('自治区') && /^区(?:党委|人民政府|政府)/.test(rest)) rest = rest.slice(1)
  // 黟县县委 is printed for 中共黟县委员会.
  if (place !== undefined && /^[省市县区州旗盟地]委/.test(rest)) rest = rest.slice(1)
  const core = readCore(rest) ?? (place === undefined && rank === undefined ? undefined : readInstitution(rest, rank, place))
  const here = { ...unplaced, words: rest, rank, place }
  if (!wholePlace && rest === '金融监管局')
    return { ...here, kind: 'branch', base: '国家金融监督管理总局{P}监管局', functions: ['financial-regulation'], known: true }
  if (core !== undefined) return { ...here, ...core, known: true }
  const whole = placeAt(name, 0)
  if (whole !== undefined && whole.length === name.length && /[省市州县区旗盟]$/.test(name)) {
    const own = whole.places[0]
    if (own !== undefined)
      return {
        ...unplaced,
        kind: 'organ',
        base: /(?:盟|地区)$/.test(own.name) ? '行政公署' : '人民政府',
        words: name,
        place: own,
        functions: ['local-government'],
        known: true,
      }
  }
  const township = rank === undefined ? townships.exec(rest) : null
  if (township !== null)
    return { ...here, kind: 'organ', base: township[1] + townOffice(township[2]), functions: ['local-government'], known: true }
  if (groupPattern.test(rest) && !/^(?:或|并|组成|完善|将|成立|建立|健全|设立|其|该|本)/.test(rest))
    return { ...here, kind: 'group', base: rest, functions: ['coordination-group'], known: true }
  return { ...here, kind: 'other', base: rest, functions: [], known: false }
}

/** 城关镇, 城关镇人民政府, 河西街道办事处. */
const townships = /^([\u4e00-\u9fff]{2,5}?(镇|乡|街道))(?:人民政府|政府|办事处|(?<=街道)办|党工委)?$/

function townOffice(kind: string | undefined): string {
  return kind === '街道' ? '办事处' : '人民政府'
}

/** Bodies named 委 of their place, by what is printed before it: 团省委, 民盟市委, 中国民主同盟甘肃省委员会. */
const committees: readonly (readonly [printed: RegExp, full: string, FunctionSlug])[] = (
  [
    ['(?:共青)?团|中国共产主义青年团', '共青团', 'youth'],
    ['民革|中国国民党革命委员会', '中国国民党革命委员会', 'united-front'],
    ['民盟|中国民主同盟', '中国民主同盟', 'united-front'],
    ['民建|中国民主建国会', '中国民主建国会', 'united-front'],
    ['民进|中国民主促进会', '中国民主促进会', 'united-front'],
    ['农工党|中国农工民主党', '中国农工民主党', 'united-front'],
    ['(?:中国)?致公党', '中国致公党', 'united-front'],
    ['九三学社', '九三学社', 'united-front'],
    ['台盟|台湾民主自治同盟', '台湾民主自治同盟', 'united-front'],
    ['政协|中国人民政治协商会议', '中国人民政治协商会议', 'consultative-conference'],
    ['中国国际贸易促进委员会|中国贸促会', '中国国际贸易促进委员会', 'trade-promotion'],
  ] as const
).map(([printed, full, slug]) => [
  new RegExp(`^(?:${printed})(?:(省|市|州|盟|旗|县|区|自治区|地)|(.{2,9}?))委(?:员?会)?$`),
  `${full}{N}委员会`,
  slug,
])
/** The same, and the 团委 of an office or a place: 市团委, 揭阳团市委. */
const committeeNames: typeof committees = [
  ...committees,
  [/^(?:(省|市|州|盟|旗|县|区|自治区|地区)|(.{2,9}?))?团[省市州盟旗县区]?委$/, '共青团{N}委员会', 'youth'],
]

function readCommittee(name: string): BodyName | undefined {
  if (!/委(?:员?会)?$/.test(name)) return undefined
  for (const [pattern, base, slug] of committeeNames) {
    const hit = pattern.exec(name)
    if (hit === null) continue
    const place = hit[2] === undefined ? undefined : placesAhead(hit[2], 0).place
    if (hit[2] !== undefined && place === undefined) continue
    return { ...unplaced, kind: 'organ', base, words: name, rank: hit[1], place, functions: [slug], known: true }
  }
  return undefined
}
