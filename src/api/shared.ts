import { z } from '@hono/zod-openapi'
import { runQuery } from '../../graph/queries/run.ts'
import { sharedResponsibilities } from '../../graph/queries/shared-responsibilities.ts'
import { sharedTasks } from '../../graph/queries/shared-tasks.ts'
import { type Context, filter, reads, whole } from './route.ts'
import { SharedPairs, SharedTasks } from './shapes.ts'

const Scope = z.object({
  province: filter,
  policy: filter,
  year: whole(0, 0, 9999),
  role: z.enum(['', 'lead', 'responsible', 'support', 'implement']).default(''),
})
const Filters = Scope.extend({ min: whole(1, 1, 1e6) })
const Pair = Scope.extend({ a: z.string().min(1), b: z.string().min(1) })

/** Who shares tasks with whom. */
export function mountShared({ app, engine }: Context): void {
  app.openapi(reads('/api/shared', 'Pairs of departments by common tasks', Filters, SharedPairs), async (context) => {
    return context.json([...(await runQuery(engine, sharedResponsibilities, context.req.valid('query')))], 200)
  })

  app.openapi(reads('/api/shared/tasks', 'The tasks of one pair with both sentences', Pair, SharedTasks), async (context) => {
    const rows = await runQuery(engine, sharedTasks, context.req.valid('query'))
    const pairs = rows.map(({ aQuote, aStart, aEnd, bQuote, bStart, bEnd, ...row }) => ({
      ...row,
      aEvidence: { quote: aQuote, start: aStart, end: aEnd },
      bEvidence: { quote: bQuote, start: bStart, end: bEnd },
    }))
    return context.json(pairs, 200)
  })
}
