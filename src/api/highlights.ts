import type { z } from 'zod'
import type { Engine } from '../../graph/engine.ts'
import type { citations } from '../../graph/queries/citations.ts'
import { policyBrands } from '../../graph/queries/policy-brands.ts'
import type { policyIssuers } from '../../graph/queries/policy-issuers.ts'
import type { policyResponsibilities } from '../../graph/queries/policy-responsibilities.ts'
import { policyTargets } from '../../graph/queries/policy-targets.ts'
import { runQuery } from '../../graph/queries/run.ts'
import { headingEnd } from './evidence.ts'
import type { Highlight } from './shapes.ts'
import { titleOf } from './summary.ts'

/** A doubt as it is stored with its policy. */
export interface StoredProblem {
  code: string
  message: string
  hint: string
  span?: [number, number]
}

/** What was read of a policy before its highlights are. */
export interface Parts {
  readonly tasks: readonly { readonly id: string; readonly title: string; readonly start: number; readonly end: number }[]
  readonly named: readonly z.infer<(typeof policyResponsibilities)['row']>[]
  readonly issuers: readonly z.infer<(typeof policyIssuers)['row']>[]
  readonly cited: readonly z.infer<(typeof citations)['row']>[]
  readonly problems: readonly StoredProblem[]
}

/** Every stretch of a policy's text that a fact or a doubt stands on, by place; the longer first where two start together. */
export async function highlightsOf(engine: Engine, policy: string, text: string, parts: Parts): Promise<readonly Highlight[]> {
  const targets = await runQuery(engine, policyTargets, { policy })
  const brands = await runQuery(engine, policyBrands, { policy })
  const marks: Highlight[] = [
    ...parts.tasks.map(({ id, title, start, end }) => ({
      start,
      end: headingEnd(text, start, end),
      kind: 'Task' as const,
      node: id,
      title,
    })),
    ...parts.named.map((row) => ({ ...rangeOf(row), kind: 'Department' as const, node: row.department, title: row.name, role: row.role })),
    ...parts.issuers.map((row) => ({ ...rangeOf(row), kind: 'Department' as const, node: row.department, title: row.name })),
    ...targets.map((row) => ({ ...rangeOf(row), kind: 'Target' as const, node: row.id, title: titleOf('Target', row) })),
    ...brands.map((row) => ({ ...rangeOf(row), kind: 'BrandProgram' as const, node: row.id, title: row.name })),
    ...parts.cited
      .filter(({ citing }) => citing === policy)
      .map((row) => ({ ...rangeOf(row), kind: 'Policy' as const, node: row.cited, title: row.citedTitle })),
    ...parts.problems.flatMap(({ span, code, message }) =>
      span === undefined ? [] : [{ start: span[0], end: span[1], kind: 'problem' as const, node: code, title: message }],
    ),
  ]
  return marks.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end || (a.node < b.node ? -1 : 1))
}

function rangeOf(row: { readonly evidenceStart: number; readonly evidenceEnd: number }): { start: number; end: number } {
  return { start: row.evidenceStart, end: row.evidenceEnd }
}
