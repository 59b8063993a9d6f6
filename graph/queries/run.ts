import type { z } from 'zod'
import { Failure } from '../../src/text/failure.ts'
import type { Engine, Parameters } from '../engine.ts'
import type { NamedQuery } from './query.ts'

/** Runs a named query: checks the parameters, fills in their defaults, and gives rows of the query's shape. Throws `Failure` BAD_ARGUMENT. */
export async function runQuery<P extends z.ZodObject, R extends z.ZodObject>(
  engine: Engine,
  query: NamedQuery<P, R>,
  parameters: z.input<P>,
): Promise<readonly z.infer<R>[]> {
  const parsed = query.parameters.safeParse(parameters)
  if (!parsed.success) {
    const why = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')
    throw new Failure(
      'BAD_ARGUMENT',
      `${query.name} does not take these parameters: ${why}.`,
      `It takes ${Object.keys(query.parameters.shape).join(', ') || 'none'}.`,
    )
  }
  const rows = await engine.read(query.cypher, parsed.data as Parameters)
  return rows.map((row) => query.row.parse(row))
}
