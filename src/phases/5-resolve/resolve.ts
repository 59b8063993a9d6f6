import { type FunctionSlug, functions } from '../../lexicon/functions.ts'
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
  const resolved = new Map<string, Resolved>()
  const problems: Problem<'text'>[] = []
  const idOf = (mention: string, span: Span<'text'>): string => {
    const before = resolved.get(mention)
    const found = before ?? resolveBody(mention, here, policyId.slice('policy:'.length))
    resolved.set(mention, found)
    if (before === undefined && found.entity.unresolved)
      problems.push({
        code: 'unresolved-department',
        message: `“${mention}” is not in the registry.`,
        hint: 'It stands as an unresolved department of its own.',
        span,
      })
    return found.entity.id
  }
  const responsibilities = findings.responsibilities.map((fact) => ({ ...fact, department: idOf(fact.mention, fact.span) }))
  const issuers = header.issuers.map((field) => ({ mention: field.value, department: idOf(field.value, field.span) }))
  const { ids, indicators } = resolveIndicators(findings.targets)
  const reforms = findSuccessions([...resolved.values()])
  const departments = uniqueById([...[...resolved.values()].map((one) => one.entity), ...reforms.departments])
  const slugs = [...new Set(departments.flatMap((department) => department.functions))].sort()
  const province = here.province
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

function uniqueById(departments: readonly DepartmentEntity[]): DepartmentEntity[] {
  return [...new Map(departments.map((department) => [department.id, department])).values()]
}
