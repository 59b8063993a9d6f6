import { centralBodies } from './central-bodies.ts'
import { centralBranches } from './department-branches.ts'
import type { Organ } from './department-organs.ts'
import type { FunctionSlug } from './functions.ts'
import { isMunicipality, type Place, placeAt, placeOf, placesNamed, provinceOf } from './places.ts'

/** What a printed name says by itself, before the document's place is known. */
export interface BodyName {
  readonly kind: 'department' | 'party' | 'organ' | 'branch' | 'class' | 'group' | 'park' | 'other'
  /** Full name without its place; a pattern with `{P}` or `{N}` for branches. */
  readonly base: string
  /** The printed words behind the place or rank. */
  readonly words: string
  /** 省 市 州 县 区 旗 盟 自治区 as printed before the name. */
  readonly rank: string | undefined
  /** The place printed before the name. */
  readonly place: Place | undefined
  readonly central: boolean
  readonly functions: readonly FunctionSlug[]
  readonly known: boolean
}

/** A name without rank or place; spread first. */
export const unplaced = { rank: undefined, place: undefined, central: false } as const

const bankBranch = /^(?:中国)?人(?:民银)?行(?:(.{2,8}?[省市]?))?((?:中心)?分行|中心支行|中支|支行|营管部|营业管理部)$/
const powerCompany = /^(?:国网(?=.{4})|(?=冀北|蒙东))(.{2,10}?)(?:省|市|县|区)?(电力|供电)(?:(?:有限)?(?:责任)?公司)?$/
const gridCompany = /^(.{2,3}?)(?:省)?电网(?:有限)?(?:责任)?公司$/
const railway = /^(?:中国铁路)?(.{2,4}?)(?:铁路)?局集团(?:有限)?(?:责任)?公司$/
const oldRailway = /^(.{2,4}?)铁路局$/
const armedPolice = /^武警(?:部队)?(.{2,8}?|[省市])(?:省|市)?(总队|支队)$|^([省市])武警(总队|支队)$/
/** Names of regions that a branch serves and that are no divisions. */
const regions = /^(?:冀北|蒙东|华北|华东|东北|西北|西南|中南|华中|南方|黄埔|拱北|江门|湛江|汕头)$/
const ownCustoms = /^(黄埔|拱北)海关$/
const policeBranch = /^(.{2,5}?)(?:区|县|市)?公安分局$/
const customs = /^(.{2,5})海关$/
const inspection = /^(.{2,4}?)(?:出入境)?检验检疫局$/

/** Branches of central bodies and of the central bank, and the power companies: 人行成都分行, 国家税务总局吉林省税务局. */
export function readBranch(name: string): BodyName | undefined {
  const bank = bankBranch.exec(name)
  if (bank !== null) {
    const office = (bank[2] ?? '').replace('中支', '中心支行').replace('营管部', '营业管理部')
    const long = /[省市]$/.test(bank[1] ?? '') || placeAt(bank[1] ?? '', 0)?.places[0]?.level === 'province'
    return branch(name, `中国人民银行{${long && office === '分行' ? 'N' : 'P'}}${office}`, bank[1], 'central-bank')
  }
  const local = countyBank.exec(name)?.[1]
  if (local !== undefined) return branch(name, '中国人民银行{P}支行', local, 'central-bank')
  const power = powerCompany.exec(name)
  if (power !== null) return powerOf(name, power[1] ?? '', power[2] ?? '')
  const grid = gridCompany.exec(name)
  if (grid !== null) return branch(name, '{P}电网有限责任公司', grid[1], 'electricity')
  const rail = railway.exec(name)
  if (rail !== null) return branch(name, '中国铁路{P}局集团有限公司', rail[1], 'railway-aviation')
  const old = oldRailway.exec(name)
  if (old !== null) return branch(name, '{P}铁路局', old[1], 'railway-aviation')
  const police = armedPolice.exec(name)
  if (police !== null) return branch(name, `武警{N}${police[2] ?? police[4]}`, police[1] ?? police[3], 'public-security')
  if (ownCustoms.test(name)) return { ...unplaced, kind: 'branch', base: name, words: name, functions: ['customs'], known: true }
  const border = customs.exec(name)
  if (border !== null) {
    const read = branch(name, '{P}海关', border[1], 'customs')
    return read.known ? read : undefined
  }
  const quarantine = inspection.exec(name)
  if (quarantine !== null) {
    const read = branch(name, '{P}出入境检验检疫局', quarantine[1], 'inspection-quarantine')
    if (read.known && read.place !== undefined) return read
  }
  return readPoliceBranch(name) ?? readLed(name)
}

/** 海淀公安分局 is a part of the police of its city. */
function readPoliceBranch(name: string): BodyName | undefined {
  const where = policeBranch.exec(name)?.[1]
  const district = where === undefined ? undefined : shortCounty(where)
  if (district === undefined) return undefined
  const place = isMunicipality(district.code) ? provinceOf(district.code) : placeOf(`${district.code.slice(0, 4)}00`)
  if (place === undefined) return undefined
  const base = `公安局${district.shortName}分局`
  return { ...unplaced, kind: 'department', base, words: name, place, functions: ['public-security'], known: true }
}

function branch(words: string, base: string, where: string | undefined, slug: FunctionSlug): BodyName {
  const made = { ...unplaced, kind: 'branch', base, words, functions: [slug] } as const
  if (where === undefined || /^[省市县区旗]$/.test(where)) return { ...made, rank: where, known: true }
  const hit = placeAt(where, 0)
  const place = hit !== undefined && hit.length >= where.length - 1 ? hit.places[0] : shortCounty(where)
  if (place !== undefined) return { ...made, place, known: true }
  return { ...made, base: base.replace(/\{[PN]\}/, where), known: regions.test(where) }
}

/** 满洲里 of 满洲里海关, 景宁 of 国网景宁供电公司. */
function shortCounty(where: string): Place | undefined {
  for (const kind of ['市', '县', '区', '旗']) {
    const place = placesNamed(where + kind)[0]
    if (place !== undefined) return place
  }
  return undefined
}

function powerOf(name: string, where: string, kind: string): BodyName {
  const at = placeAt(where, 0)?.places[0] ?? shortCounty(where)
  if (at === undefined || at.level === 'province' || kind === '电力') return branch(name, '国网{N}电力有限公司', where, 'electricity')
  return { ...branch(name, '国网{P}供电公司', where, 'electricity'), place: at, known: true }
}

/** Names of the centre before a place that are no bodies of its registry, with what the registry calls their branches by. */
const leads: Readonly<Record<string, string>> = {
  中华人民共和国: '',
  中国海关: '',
  中国民用航空: '民航',
  中国民航: '民航',
  民航: '民航',
  外汇局: '外汇局',
  海关: '海关总署',
}
/** What a branch's office is short for: 国家统计局甘肃总队, 中国银保监会芜湖监管分局. */
const shortOffices: Readonly<Record<string, string>> = {
  总队: '调查总队',
  分局: '监管局',
  监管分局: '监管局',
  监督管理局: '监管局',
  监管办: '监管办公室',
}

/** The central body's name before the place, long or short: 国家统计局甘肃调查总队, 中国证监会甘肃监管局, 民航甘肃监管局. */
function readLed(name: string): BodyName | undefined {
  for (let length = Math.min(name.length - 3, 16); length > 1; length--) {
    const printed = name.slice(0, length)
    const head = (centralBodies.get(printed) ?? centralBodies.get(`国家${printed}`))?.full
    if (head === undefined && leads[printed] === undefined) continue
    const hit = placeAt(name, length) ?? countyAt(name, length)
    const place = hit?.places[0]
    if (place === undefined || hit === undefined) continue
    const office = name.slice(length + hit.length).replace(/^[省市](?=[监分])/, '')
    const organ =
      head === undefined
        ? centralBranches.get(`${leads[printed]}${office}`)
        : (branchOf(head, office) ?? branchOf(head, shortOffices[office]))
    if (organ === undefined) continue
    return { ...unplaced, kind: 'branch', base: organ.full, words: name, place, functions: organ.functions, known: true }
  }
  return undefined
}

/** 万载 of 国家统计局万载调查队. */
function countyAt(name: string, start: number): { readonly length: number; readonly places: readonly Place[] } | undefined {
  for (const length of [3, 2]) {
    const place = shortCounty(name.slice(start, start + length))
    if (place !== undefined) return { length, places: [place] }
  }
  return undefined
}

const byFullName: ReadonlyMap<string, Organ> = new Map([...centralBranches.values()].map((organ) => [organ.full, organ]))

function branchOf(head: string, office: string | undefined): Organ | undefined {
  return office === undefined ? undefined : (byFullName.get(`${head}{P}${office}`) ?? byFullName.get(`${head}{N}${office}`))
}

const carrier = /^(?:中国)?(电信|移动|联通|铁塔)(?:股份有限公司|公司)?(.{2,8}?)(?:省|市)?(?:有限)?(?:分)?公司$/
const shortCarrier = /^([省市州县]|.{2,8}?)(电信|移动|联通|铁塔)(?:公司|分公司)?$/
const bank =
  /^(国家开发银行|国开行|中国农业发展银行|农业发展银行|农发行|中国工商银行|工商银行|工行|中国农业银行|农业银行|农行|中国银行|中行|中国建设银行|建设银行|建行|交通银行|交行|中国邮政储蓄银行|邮政储蓄银行|邮储银行|中国进出口银行|进出口银行|[\u4e00-\u9fff]{2,3}银行)(?:股份有限公司)?(.{2,8}?)(分行|支行)$/
const banks: Readonly<Record<string, string>> = {
  国开行: '国家开发银行',
  农发行: '中国农业发展银行',
  农业发展银行: '中国农业发展银行',
  工商银行: '中国工商银行',
  工行: '中国工商银行',
  农业银行: '中国农业银行',
  农行: '中国农业银行',
  中行: '中国银行',
  建设银行: '中国建设银行',
  建行: '中国建设银行',
  交行: '交通银行',
  邮政储蓄银行: '中国邮政储蓄银行',
  邮储银行: '中国邮政储蓄银行',
  进出口银行: '中国进出口银行',
}

/** 中国石油甲市分公司, 中石化乙省石油分公司. */
const oil = /^(?:中国)?(?:中?(石油|石化|海油))(?:天然气|化工)?(?:股份有限公司)?(.{2,8}?)[省市]?(?:石油|销售)?分公司$/

/** 县人行; that of a city is a 中心支行 or a 分行, and the name does not say which. */
const countyBank = /^(县|区|旗)(?:人行|人民银行)$/
/** 省农行, 市农业发展银行: the branch of a bank by the rank of its place. */
const rankedBank = new RegExp(`^(省|自治区|市|州|县)(${Object.keys(banks).join('|')})$`)

const grain = /^(?:中储粮|中央储备粮|中国储备粮管理(?:集团有限公司|总公司)?)(.{2,8}?)(直属库|分公司)(?:有限公司)?$/

/** Branches of carriers, banks and the grain reserve: 浙江电信 = 中国电信浙江分公司. */
export function readCompany(name: string): BodyName | undefined {
  const store = grain.exec(name)
  if (store !== null)
    return placedCompany(name, store[2] === '直属库' ? '中央储备粮{P}直属库' : '中国储备粮管理集团有限公司{P}分公司', store[1] ?? '')
  const firm = bank.exec(name)
  if (firm !== null) return placedCompany(name, `${banks[firm[1] ?? ''] ?? firm[1]}{N}${firm[3]}`, firm[2] ?? '')
  const ranked = rankedBank.exec(name)
  if (ranked !== null) return placedCompany(name, `${banks[ranked[2] ?? '']}{N}${ranked[1] === '县' ? '支' : '分'}行`, ranked[1] ?? '')
  const pump = oil.exec(name)
  if (pump !== null) return placedCompany(name, `中国${pump[1]}{P}分公司`, pump[2] ?? '')
  const long = carrier.exec(name)
  if (long !== null) return placedCompany(name, `中国${long[1]}{P}分公司`, long[2] ?? '')
  const short = shortCarrier.exec(name)
  return short === null ? undefined : placedCompany(name, `中国${short[2]}{P}分公司`, short[1] ?? '')
}

function placedCompany(name: string, base: string, where: string): BodyName | undefined {
  const made = { ...unplaced, kind: 'branch', base, words: name, functions: ['public-company'], known: true } as const
  if (/^(?:[省市州县]|自治区)$/.test(where)) return { ...made, rank: where }
  const hit = placeAt(where, 0)
  const place = hit?.places[0]
  if (place === undefined || hit === undefined || where.length - hit.length > 1) return undefined
  return { ...made, place }
}
