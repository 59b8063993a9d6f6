import type { Facts } from './phases/5-resolve/facts.ts'
import type { Rejection } from './text/problem.ts'

/** How the candidates of one kind ended: as facts, turned down by a named rule, or listed as a doubt. */
export interface Coverage {
  readonly kind: Rejection['kind']
  readonly facts: number
  /** Rule → how many it turned down, most first. */
  readonly rejected: Readonly<Record<string, number>>
  /** Doubts, with their place in the source. */
  readonly listed: readonly { readonly span: readonly [number, number] | null; readonly quote: string }[]
}

const codes: Readonly<Record<Rejection['kind'], string | undefined>> = {
  responsibility: 'unread-responsibility',
  target: 'unread-target',
  brand: undefined,
  citation: undefined,
}

/** The account of every bracket that looks like a responsibility and every number that looks like a target, so recall can be seen without an annotation. */
export function coverageOf(facts: Facts): readonly Coverage[] {
  const { findings } = facts
  const { origin, source } = findings.outline.text
  const counts: Record<Rejection['kind'], number> = {
    responsibility: findings.responsibilities.length,
    target: findings.targets.length,
    brand: findings.brands.length,
    citation: findings.citations.length,
  }
  return (Object.keys(counts) as Rejection['kind'][]).map((kind) => ({
    kind,
    facts: counts[kind],
    rejected: byRule(findings.rejections.filter((rejection) => rejection.kind === kind)),
    listed: findings.problems
      .filter(({ code }) => code === codes[kind])
      .map(({ span }) => {
        if (!span) return { span: null, quote: '' }
        const { start, end } = origin.toSource(span)
        return { span: [start, end] as const, quote: source.text.slice(start, end) }
      }),
  }))
}

function byRule(rejections: readonly Rejection<'text'>[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const { rule } of rejections) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)))
}
