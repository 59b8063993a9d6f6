import type { Problem } from '../../text/problem.ts'
import type { BrandFinding, Citation, Findings, Responsibility, TargetFinding } from '../4-extract/findings.ts'

export type DepartmentLevel = 'central' | 'provincial' | 'city' | 'county' | 'class'

/** A canonical body. `id` is `department:<GB/T 2260 code>/<canonical full name>`. */
export interface DepartmentEntity {
  readonly id: string
  readonly name: string
  readonly shortName: string
  readonly level: DepartmentLevel
  /** GB/T 2260 code of its jurisdiction, 000000 for central. */
  readonly jurisdiction: string
  readonly unresolved: boolean
  /** Slugs of the functions it performs. */
  readonly functions: readonly string[]
}

export interface Succession {
  readonly from: string
  readonly to: string
  readonly kind: 'merge' | 'split' | 'rename' | 'absorb'
  /** ISO date or year-month. */
  readonly since: string
  readonly certainty: 'certain' | 'likely'
}

export interface IndicatorEntity {
  readonly id: string
  readonly name: string
  readonly unit: string | undefined
  readonly direction: 'up' | 'down' | undefined
}

/** Findings with what they stand for. */
export interface Facts {
  readonly findings: Findings
  readonly province: { readonly code: string; readonly name: string; readonly shortName: string } | undefined
  readonly policyId: string
  readonly responsibilities: readonly (Responsibility & { readonly department: string })[]
  readonly issuers: readonly { readonly mention: string; readonly department: string }[]
  readonly targets: readonly (TargetFinding & { readonly indicatorId: string })[]
  readonly citations: readonly (Citation & { readonly policyId: string })[]
  readonly brands: readonly (BrandFinding & { readonly brandId: string })[]
  readonly departments: readonly DepartmentEntity[]
  readonly functions: readonly { readonly id: string; readonly name: string }[]
  readonly indicators: readonly IndicatorEntity[]
  readonly successions: readonly Succession[]
  readonly problems: readonly Problem<'text'>[]
}
