import { readName } from '../../lexicon/department-name.ts'
import { type FunctionSlug, functions } from '../../lexicon/functions.ts'
import { provinceOf } from '../../lexicon/places.ts'
import type { Problem } from '../../text/problem.ts'
import type { Span } from '../../text/span.ts'
import type { Findings } from '../4-extract/findings.ts'
import { type Resolved, resolveBody } from './departments.ts'
import type { DepartmentEntity, Facts } from './facts.ts'
import { resolveIndicators } from './indicators.ts'
import { jurisdictionOf } from './jurisdiction.ts'
import { citedPolicyId, policyIdOf } from './policy-id.ts'
import { findSuccessions } from './successions.ts'

/**
 * Findings → Facts: every body, indicator, policy and brand gets the id of what it stands for (DOMAIN 6). A body that the registry does
 * not have becomes an unresolved department and a problem, never a wrong match.
 */
export function resolve(findings: Findings): Facts {
  const { header, outline } = findings
  const here = jurisdictionOf(header)
  const policyId = policyIdOf(header, outline.text.source.sha256)
  const policy = policyId.slice('policy:'.length)
  const issuer = soleOffice(header)
  const resolved = new Map<string, Resolved>()
  const problems: Problem<'text'>[] = []
  const idOf = (mention: string, span: Span<'text'>): string => {
    const before = resolved.get(mention)
    const found = before ?? resolveBody(issuer === undefined ? mention : byIssuer(mention, issuer), here, policy)
    resolved.set(mention, found)
    if (before === undefined && found.doubt !== undefined) problems.push(doubtOf(found, mention, span))
    return found.entity.id
  }
  const text = outline.text.text
  const responsibilities = findings.responsibilities.map(({ task, mention, role, span, inherited }) => {
    const department = idOf(inList(mention, span, text), span)
    return { task, mention, role, span, inherited, department }
  })
  const issuers = header.issuers.map((field) => ({ mention: field.value, department: idOf(field.value, field.span) }))
  const { ids, indicators } = resolveIndicators(findings.targets)
  const reforms = findSuccessions([...resolved.values()])
  const departments = uniqueById([...[...resolved.values()].map((one) => one.entity), ...reforms.departments])
  const slugs = [...new Set(departments.flatMap((department) => department.functions))].sort()
  const province = here.province === undefined ? undefined : provinceOf(here.province.code)
  return {
    findings,
    province: province === undefined ? undefined : { code: province.code, name: province.name, shortName: province.shortName },
    policyId,
    responsibilities,
    issuers,
    targets: findings.targets.map((target, index) => ({ ...target, indicatorId: ids[index] ?? '' })),
    citations: findings.citations.map((cite) => ({ ...cite, policyId: citedPolicyId(cite.title, cite.number) })),
    brands: findings.brands.map((brand) => ({ ...brand, brandId: `brand:${province?.code ?? '000000'}/${brand.name}` })),
    departments,
    functions: slugs.map((slug) => ({ id: slug, name: functions[slug as FunctionSlug] ?? slug })),
    indicators,
    successions: reforms.successions,
    problems,
  }
}

/** What the office that alone issues a document calls itself, its parts, and its like above and below: 规划财务处, 省局, 市局. */
function byIssuer(mention: string, issuer: string): string {
  if (ownPart.test(mention)) return issuer + mention.replace(/^[厅局部委]/, '')
  const rank = likeOffice.exec(mention)?.[1]
  if (rank === undefined) return mention
  const { base, kind, central } = readName(issuer)
  return kind === 'department' && !central && base.endsWith(mention.slice(-1)) ? rank + base : mention
}

const likeOffice = /^(省|自治区|市|州|盟|县|区|旗)[局厅委]$/
/** A part of the office that issues the document: 规划财务处, 消费品工业司. */
const ownPart = /^(?![省市县区州盟旗各有相]|自治区)[\u4e00-\u9fff]{3,16}(?:(?<!公)司|处|科)$/

/** The office that alone issues a document, without its own general office: 工业和信息化部 of 工业和信息化部办公厅. */
function soleOffice(header: Findings['header']): string | undefined {
  const [own, more] = header.issuers
  if (own === undefined || more !== undefined) return undefined
  const office = own.value.replace(/(?<=[部厅局委会])办公[厅室]$/, '')
  return /[部厅局委会署]$/.test(office) && readName(office).known ? office : undefined
}

/** The units of a class of offices at the head of a list: 各市 of 各市人社局、财政局. */
const severalOffices =
  /(?:^|[，；。：（\n])(各(?:设区的?市|市|州|盟|县|区|旗|[（(][^（）()]{1,12}[）)]|[、和及])+)(?=[^政党、，；。：（）\n]{2,}[局委办会院部][、和及])[^，；。：\n]*[、和及]$/

/** The zone at the head of a list of its offices: 滨江新区 of 滨江新区党群工作部、规划建设局. */
const zoneOffices =
  /(?:^|[，；。：（、\n])([\u4e00-\u9fff]{2,8}(?:新区|开发区|高新区|经开区|示范区))(?:管委会)?(?!管委会)[\u4e00-\u9fff]{2,10}(?:局|部|办公室)(?:[、和][\u4e00-\u9fff]{2,10}(?:局|部|办公室))*[、和]$/

/** The place before a committee of the party that a bare organ follows: 青河县 of 青河县党委、政府. */
const placeOfParty = /(?:^|[，；。：（、和及\n])([\u4e00-\u9fff]{2,12}?)(?:党工?委|地?委)[、和及]$/
const bareOrgan = /^(?:人民政府|政府|管委会|管理委员会|行政公署|行署)$/

/** 财政局 of 各市人社局、财政局 is one of each city: 各市财政局; 政府 of 青河县党委、政府 is that county's. */
function inList(mention: string, span: Span<'text'>, text: string): string {
  const before = text.slice(Math.max(0, span.start - 80), span.start)
  const several = before.includes('各') ? severalOffices.exec(before)?.[1] : undefined
  const zone = before.includes('区') ? zoneOffices.exec(before)?.[1] : undefined
  const party = bareOrgan.test(mention) ? placeOfParty.exec(before)?.[1] : undefined
  const units = several ?? zone ?? (party !== undefined && readName(party + mention).known ? party : undefined)
  if (units === undefined) return mention
  const name = readName(mention)
  const bare = name.place === undefined && name.rank === undefined && !name.central && name.kind !== 'class' && name.kind !== 'park'
  return bare ? units + mention : mention
}

function doubtOf({ doubt, name, place }: Resolved, mention: string, span: Span<'text'>): Problem<'text'> {
  if (doubt === 'ambiguous-department')
    return {
      code: doubt,
      message: `“${mention}” fits several bodies.`,
      hint: 'None was chosen; it stands as an unresolved department.',
      span,
    }
  const why = name.known && place === undefined ? 'is of a place that the document does not tell.' : 'is not in the registry.'
  const hint = 'It stands as an unresolved department of its own.'
  return { code: 'unresolved-department', message: `“${mention}” ${why}`, hint, span }
}

function uniqueById(departments: readonly DepartmentEntity[]): DepartmentEntity[] {
  return [...new Map(departments.map((department) => [department.id, department])).values()]
}
