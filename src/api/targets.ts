import { z } from '@hono/zod-openapi'
import { indicators } from '../../graph/queries/indicators.ts'
import { runQuery } from '../../graph/queries/run.ts'
import { targetsByIndicator } from '../../graph/queries/targets-by-indicator.ts'
import { type Context, filter, present, reads, whole } from './route.ts'
import { IndicatorList, TargetList } from './shapes.ts'

const Filters = z.object({ indicator: filter, province: filter, year: whole(0, 0, 9999) })

/** Numbers committed to, and what they measure. */
export function mountTargets({ app, engine }: Context): void {
  app.openapi(reads('/api/targets', 'Targets by indicator, province and year', Filters, TargetList), async (context) => {
    const rows = await runQuery(engine, targetsByIndicator, context.req.valid('query'))
    const targets = rows.map(({ quote, evidenceStart, evidenceEnd, ...row }) => ({
      ...present(row),
      evidence: { quote, start: evidenceStart, end: evidenceEnd },
    }))
    return context.json(targets, 200)
  })

  app.openapi(
    reads('/api/indicators', 'Indicators, those that most provinces set first', z.object({ min: whole(0, 0, 99) }), IndicatorList),
    async (context) => {
      const rows = await runQuery(engine, indicators, context.req.valid('query'))
      return context.json(rows.map(present), 200)
    },
  )
}
