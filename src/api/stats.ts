import { z } from '@hono/zod-openapi'
import { provinceCoverage } from '../../graph/queries/province-coverage.ts'
import { relationshipStats } from '../../graph/queries/relationship-stats.ts'
import { runQuery } from '../../graph/queries/run.ts'
import { stats } from '../../graph/queries/stats.ts'
import { type Context, reads } from './route.ts'
import { Stats } from './shapes.ts'

/** What is in the graph. */
export function mountStats({ app, engine }: Context): void {
  app.openapi(reads('/api/stats', 'What is in the graph', z.object({}), Stats), async (context) => {
    const labels = await runQuery(engine, stats, {})
    const types = await runQuery(engine, relationshipStats, {})
    const provinces = await runQuery(engine, provinceCoverage, {})
    return context.json(
      {
        engine: engine.name,
        labels: Object.fromEntries(labels.map(({ label, total }) => [label, total])),
        relationships: Object.fromEntries(types.map(({ type, total }) => [type, total])),
        provinces: [...provinces],
      },
      200,
    )
  })
}
