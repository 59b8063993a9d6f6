import type { Problem, Rejection } from '../../text/problem.ts'
import { inText, type Span } from '../../text/span.ts'
import type { Zone } from '../3-outline/outline.ts'
import type { TargetFinding } from './findings.ts'
import type { YearInForce } from './target-years.ts'

/** What the text around a number is about: the zone of its part, or conditions for applicants, or rules of law, or where the money is from. */
export type Setting = Zone | 'eligibility' | 'regulation' | 'funding'

/** The year in force, undefined where none is. */
export type Force = YearInForce | undefined

export interface Plan {
  readonly planYear: Force
  readonly periodYears: readonly number[]
  /** The last of the years that 5年内 means, and how many they are. */
  readonly within: { readonly count: number; readonly end: YearInForce } | undefined
  /** Years before it are the past. */
  readonly firstYear: number | undefined
  /** The year that 今年 and 年内 mean. */
  readonly thisYear: Force
  /** The goods of which the document is, empty where of no one trade. */
  readonly goods: string
  /** The years of its lists and tables of tasks, each from the line that names it on. */
  readonly lists: readonly YearInForce[]
}

/** Collects what is read of one document. */
export interface Reader {
  readonly text: string
  readonly masked: string
  readonly plan: Plan
  readonly damaged: readonly Span<'text'>[]
  readonly targets: TargetFinding[]
  readonly problems: Problem<'text'>[]
  readonly rejections: Rejection<'text'>[]
  /** Indicator tables, read by themselves. */
  readonly tables: Span<'text'>[]
  refuse(rule: string, start: number, end: number): void
  doubt(start: number, end: number): void
}

/** An empty collection for one document. */
export function newReader(text: string, masked: string, damaged: readonly Span<'text'>[], plan: Plan): Reader {
  const problems: Problem<'text'>[] = []
  const rejections: Rejection<'text'>[] = []
  return {
    text,
    masked,
    plan,
    damaged,
    targets: [],
    problems,
    rejections,
    tables: [],
    refuse: (rule, start, end) => rejections.push({ kind: 'target', rule, span: inText(start, end) }),
    doubt: (start, end) =>
      problems.push({
        code: 'unread-target',
        message: `「${text.slice(start, end)}」 looks like a target and was not read.`,
        hint: 'Read the sentence; a number with a unit but without a verb, a level or a measure is left out.',
        span: inText(start, end),
      }),
  }
}

/** Where a sentence stands. */
export interface Place {
  readonly setting: Setting
  readonly task: string | undefined
  /** The heading of its part. */
  readonly heading: string
  /** The short heading of a part or a row that stands right before it. */
  readonly topic: string
}

/** What a sentence carries from clause to clause. */
export interface State {
  readonly setting: Setting
  readonly task: string | undefined
  /** The heading of its part. */
  readonly heading: string
  force: Force
  /** Whether the year in force was read in this sentence. */
  own: boolean
  past: boolean
  /** The due years read in this sentence, for 到2020年、2025年 … 分别达到 x、y. */
  due: YearInForce[]
  perYear: boolean
  /** Whether a target was read in this sentence. */
  open: boolean
  indicator: string | undefined
  /** All indicators of this sentence, in order. */
  readonly said: string[]
  /** What the last number measures that was reached already. */
  reached: string | undefined
  /** What the parts that this clause tells are of: 新增品牌100个，其中…. */
  whole: string | undefined
  /** How many values the last list of this sentence had. */
  listed: number
  /** What the clauses just before name as members of a list, without a number. */
  members: readonly string[]
  /** The last rate of this sentence. */
  rate: string | undefined
  /** What stands before the last colon, without a number. */
  label: string
  /** The first clause since the last ；. */
  head: string
  /** How many indicators had been read before it. */
  headSaid: number
  /** What the last rank of this sentence is of. */
  ranked: string
  /** Whether the year in force is the last of those that the sentence counts: 五年培训3万人. */
  counted: boolean
  /** What was in force before the years that hold up to the next ；. */
  outer: { readonly force: Force; readonly own: boolean } | undefined
  /** The clause before this one. */
  clause: string
  /** Where the sentence starts to speak of money that is granted; infinity where it does not. */
  readonly grantAt: number
}
