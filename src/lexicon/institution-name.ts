import type { BodyName } from './branch-name.ts'
import { composeRemit } from './composed-remit.ts'
import type { FunctionSlug } from './functions.ts'
import type { Place } from './places.ts'
import { readRemit } from './remit-words.ts'

/** What an institution's name says behind its place or rank. */
export interface Institution {
  readonly kind: BodyName['kind']
  readonly base: string
  readonly functions: readonly FunctionSlug[]
}

const ofRemit =
  /^(.{2,16}?)(服务中心|管理中心|事务中心|研究中心|发展中心|中心|研究院|研究所|设计院|考试院|科学院|院|所|馆|总站|站|总队|支队|大队|局|学校|管理处|厂)$/

/** 城投集团, 农垦投资控股集团有限公司, 自来水公司; the legal form behind 集团 or 公司 makes no other body. */
const company = /^([\u4e00-\u9fffA-Za-z]{1,20}?)(?:(集团)(?:股份)?(?:有限)?(?:责任)?(?:总?公司)?|(?:股份)?(?:有限)?(?:责任)?(总?公司))$/
/** Several bodies, or a class of them. */
const several = /公司.*公司|集团.*集团|[分子]公司$|相关|有关|等|[局委厅]/

const university = /^[\u4e00-\u9fff]{0,14}(?:大学|学院|专科学校|师专)$/
const school =
  /^(?:第[一二三四五六七八九十]{1,3}|实验|职业|中等专业|中等职业|高级|民族|外国语|特殊教育|技工|技师|师范)*(?:中学|小学|高中|初中|幼儿园|学校|技师学院|职教中心|职业教育中心)$/
const hospital =
  /^(?:第[一二三四五六七八九十]{1,3})?(?:人民|中心|中医|中西医结合|藏|蒙|蒙医|维吾尔医|民族|儿童|妇女儿童|传染病|精神病|精神卫生|肿瘤|口腔|眼科|骨科|胸科|康复|老年病|妇产|妇幼保健)(?:医院|院|中心)$/

/** 食品工业协会, 质量促进会; 行业协会 alone is a class. */
const association = /^(?![级直属各]|行业|有关|相关)([\u4e00-\u9fff]{2,16}?)(?:协会|学会|商会|研究会|促进会|基金会)$/

/**
 * A company, school, hospital or association, or an institution whose remit is made of known words: 公路建设养护中心. Only where a place or rank stands
 * before it; without a rank, only that of a province or city, for names of counties begin those of firms by chance (东方电气集团).
 */
export function readInstitution(rest: string, rank: string | undefined, place: Place | undefined): Institution | undefined {
  const placed = rank !== undefined || (place?.code.endsWith('00') ?? false)
  if (placed) {
    const firm = several.test(rest) ? null : company.exec(rest)
    if (firm !== null) return { kind: 'organ', base: `{P}${firm[1]}${firm[2] ?? '公司'}`, functions: ['public-company'] }
    if (university.test(rest) && (rank === undefined || rest.length > 3))
      return { kind: 'organ', base: `{P}${rest}`, functions: ['research'] }
  }
  if (school.test(rest)) return { kind: 'department', base: rest, functions: ['education'] }
  if (hospital.test(rest)) return { kind: 'department', base: rest, functions: ['health'] }
  const society = association.exec(rest)
  if (society !== null) return { kind: 'department', base: rest, functions: readRemit(society[1] ?? '') ?? [] }
  const hit = ofRemit.exec(rest)
  if (hit === null) return undefined
  const [, remit = '', office = ''] = hit
  const composed = office === '局' ? composeRemit(remit) : undefined
  const functions = readRemit(composed ?? remit)
  return functions === undefined ? undefined : { kind: 'department', base: composed === undefined ? rest : composed + office, functions }
}
