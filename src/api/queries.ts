import { z } from '@hono/zod-openapi'
import { queries } from '../../graph/queries/registry.ts'
import { runQuery } from '../../graph/queries/run.ts'
import { Failure } from '../text/failure.ts'
import { asks, type Context, reads } from './route.ts'
import { QueryList, QueryRows } from './shapes.ts'

const Body = z.object({ parameters: z.record(z.string(), z.unknown()).default({}) })

/** The named reads: their texts, and their rows. */
export function mountQueries({ app, engine }: Context): void {
  app.openapi(reads('/api/queries', 'Named reads with their Cypher and parameters', z.object({}), QueryList), (context) => {
    const list = queries.map(({ name, title, cypher, parameters }) => ({
      ...{ name, title, cypher },
      parameters: z.toJSONSchema(parameters, { io: 'input' }) as Record<string, unknown>,
    }))
    return context.json(list, 200)
  })

  app.openapi(asks('/api/queries/{name}', 'Rows of a named read', Body, QueryRows), async (context) => {
    const name = context.req.param('name') ?? ''
    const query = queries.find((each) => each.name === name)
    if (query === undefined) throw new Failure('NOT_FOUND', `No query is named ${name}.`, 'See /api/queries.')
    const rows = await runQuery(engine, query, context.req.valid('json').parameters)
    return context.json({ name, rows: [...rows] }, 200)
  })
}
