import { centralBranches } from './department-organs.ts'
import type { FunctionSlug } from './functions.ts'
import { type Place, placeAt } from './places.ts'

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

/** A name without rank or place; spread first. */
export const unplaced = { rank: undefined, place: undefined, shortPlace: false, central: false } as const

const bankBranch = /^(?:中国)?人(?:民银)?行(?:(.{2,4}?)(?:省|市)?)?((?:中心)?分行|中心支行|中支|支行|营管部|营业管理部)$/
const powerCompany = /^国网(.{2,8}?)(?:省|市)?(?:电力|供电)(?:(?:有限)?(?:责任)?公司)?$/

/** Branches of central bodies and of the central bank, and the power companies: 人行成都分行, 国家税务总局吉林省税务局. */
export function readBranch(name: string): BodyName | undefined {
  const bank = bankBranch.exec(name)
  if (bank !== null) {
    const place = bank[1] === undefined ? undefined : placeAt(bank[1], 0)?.places[0]
    const office = (bank[2] ?? '').replace('中支', '中心支行').replace('营管部', '营业管理部')
    return {
      ...unplaced,
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
      ...unplaced,
      kind: 'branch',
      base: '国网{P}电力有限公司',
      place,
      shortPlace: true,
      functions: ['electricity'],
      known: place !== undefined,
    }
  }
  const lead =
    /^(?:国家税务总局|国家统计局|国家金融监督管理总局|国家矿山安全监察局|国家外汇管理局|中华人民共和国|中国证监会|中国银保监会|中国保监会|中国银监会|中国海关|财政部|民航|外汇局)(?=.{3})/.exec(
      name,
    )
  if (lead === null) return undefined
  const rest = name.slice(lead[0].length)
  const hit = placeAt(rest, 0)
  const place = hit?.places[0]
  if (place === undefined || hit === undefined) return undefined
  const tail = rest.slice(hit.length).replace(/^[省市](?=[监分])/, '')
  const key =
    lead[0] === '国家金融监督管理总局' && tail === '监管局'
      ? '国家金融监督管理总局{P}监管局'
      : (centralBranches.get(`${lead[0]}${tail}`) ?? centralBranches.get(tail))?.full
  if (key === undefined) return undefined
  return {
    ...unplaced,
    kind: 'branch',
    base: key,
    place,
    shortPlace: false,
    functions: centralBranches.get(tail)?.functions ?? ['financial-regulation'],
    known: true,
  }
}

const carrier = /^(?:中国)?(电信|移动|联通|铁塔)(?:股份有限公司|公司)?(.{2,8}?)(?:省|市)?(?:有限)?(?:分)?公司$/
const shortCarrier = /^([省市州县]|.{2,8}?)(电信|移动|联通|铁塔)(?:公司|分公司)?$/
const bank =
  /^(国家开发银行|国开行|中国农业发展银行|农业发展银行|农发行|中国工商银行|工商银行|中国农业银行|农业银行|中国银行|中国建设银行|建设银行|交通银行|邮储银行|中国进出口银行|进出口银行)(.{2,8}?)(?:省|市)?(分行|支行)$/
const banks: Readonly<Record<string, string>> = {
  国开行: '国家开发银行',
  农发行: '中国农业发展银行',
  农业发展银行: '中国农业发展银行',
  工商银行: '中国工商银行',
  农业银行: '中国农业银行',
  建设银行: '中国建设银行',
  进出口银行: '中国进出口银行',
}

/** Branches of carriers and banks: 浙江电信 = 中国电信浙江分公司. */
export function readCompany(name: string): BodyName | undefined {
  const firm = bank.exec(name)
  if (firm !== null) return placedCompany(`${banks[firm[1] ?? ''] ?? firm[1]}{P}${firm[3]}`, firm[2] ?? '')
  const long = carrier.exec(name)
  if (long !== null) return placedCompany(`中国${long[1]}{P}分公司`, long[2] ?? '')
  const short = shortCarrier.exec(name)
  return short === null ? undefined : placedCompany(`中国${short[2]}{P}分公司`, short[1] ?? '')
}

function placedCompany(base: string, where: string): BodyName | undefined {
  if (/^[省市州县]$/.test(where)) return { ...unplaced, kind: 'branch', base, rank: where, functions: ['public-company'], known: true }
  const hit = placeAt(where, 0)
  const place = hit?.places[0]
  if (place === undefined || hit === undefined || where.length - hit.length > 1) return undefined
  return { ...unplaced, kind: 'branch', base, place, shortPlace: true, functions: ['public-company'], known: true }
}
