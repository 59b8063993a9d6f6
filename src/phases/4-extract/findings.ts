import type { Problem, Rejection } from '../../text/problem.ts'
import type { Span } from '../../text/span.ts'
import type { Outline } from '../3-outline/outline.ts'

export type Role = 'lead' | 'responsible' | 'support' | 'implement'

/** A body named in a statement of responsibility, as printed. */
export interface Responsibility {
  /** `path` of the section (task) it belongs to. */
  readonly task: string
  /** As written, simplified, with 省 where written. */
  readonly mention: string
  readonly role: Role
  /** The mention, or the rule that gives it where inherited. */
  readonly span: Span<'text'>
  /** True where a standing instruction or an order rule gives it. */
  readonly inherited: boolean
}

export type Op = '>=' | '<=' | '=' | '~' | 'range'
export type Change = 'increase' | 'decrease' | 'annual_growth'

/** A number that the document commits to. */
export interface TargetFinding {
  /** `path` of the task it stands in; undefined in general goals. */
  readonly task: string | undefined
  /** What is measured, self-contained. */
  readonly indicator: string
  readonly op: Op
  readonly value: number | readonly [number, number]
  readonly unit: string | undefined
  readonly year: number | undefined
  readonly per: 'year' | undefined
  readonly change: Change | undefined
  readonly stretch: boolean
  /** The clause it is read from. */
  readonly span: Span<'text'>
  readonly valueSpan: Span<'text'>
  readonly opSpan: Span<'text'> | undefined
  readonly yearSpan: Span<'text'> | undefined
  /** Where an inherited year was read, e.g. 到2025年 of the zone's head, or the title. */
  readonly yearInherited: boolean
}

export interface Citation {
  readonly title: string
  readonly number: string | undefined
  readonly span: Span<'text'>
}

export type BrandCategory = 'brand' | 'award' | 'event' | 'campaign' | 'platform'

export interface BrandFinding {
  readonly name: string
  readonly category: BrandCategory
  readonly core: boolean
  readonly task: string | undefined
  readonly span: Span<'text'>
}

export interface Field<T> {
  readonly value: T
  readonly span: Span<'text'>
}

/** The document's own particulars (GB/T 9704), absent where not printed. */
export interface Header {
  readonly title: Field<string> | undefined
  readonly docNumber: Field<string> | undefined
  readonly issuers: readonly Field<string>[]
  /** ISO date. */
  readonly issuedOn: Field<string> | undefined
  readonly period: Field<readonly [number, number]> | undefined
  /** Full name, 甘肃省; span is the evidence. */
  readonly province: Field<string> | undefined
  /** The city or county whose document it is, where it is not the province's: 芜湖市. */
  readonly place: Field<string> | undefined
}

export interface Deadline {
  readonly task: string
  /** As printed: 6月底, 2025年6月底. */
  readonly text: string
  /** ISO date of the last day, where year and month are known. */
  readonly due: string | undefined
  readonly span: Span<'text'>
}

export interface Findings {
  readonly outline: Outline
  readonly header: Header
  readonly responsibilities: readonly Responsibility[]
  readonly deadlines: readonly Deadline[]
  readonly targets: readonly TargetFinding[]
  readonly citations: readonly Citation[]
  readonly brands: readonly BrandFinding[]
  readonly problems: readonly Problem<'text'>[]
  readonly rejections: readonly Rejection<'text'>[]
}
