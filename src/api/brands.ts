import { z } from '@hono/zod-openapi'
import { brandCarriers } from '../../graph/queries/brand-carriers.ts'
import { brandsByProvince } from '../../graph/queries/brands-by-province.ts'
import { runQuery } from '../../graph/queries/run.ts'
import { type Context, filter, present, reads } from './route.ts'
import { BrandList } from './shapes.ts'

const Filters = z.object({ province: filter, category: filter, core: z.enum(['', 'true', 'false']).default('') })

/** Brand programmes with where they are promoted and who carries them. */
export function mountBrands({ app, engine }: Context): void {
  app.openapi(reads('/api/brands', 'Brand programmes', Filters, BrandList), async (context) => {
    const { province, category, core } = context.req.valid('query')
    const rows = await runQuery(engine, brandsByProvince, { province, category, core: core === 'true' })
    const carriers = await runQuery(engine, brandCarriers, {})
    const brands = new Map<string, z.infer<typeof BrandList>[number]>()
    for (const row of rows) {
      if (core === 'false' && row.core) continue
      const { id, name, category: kind, province: place, provinceName, quote, evidenceStart, evidenceEnd } = row
      const brand = brands.get(id) ?? {
        ...{ id, name, category: kind, core: row.core, mentions: [] },
        ...present({ province: place, provinceName }),
        carriers: carriers.filter((each) => each.brand === id).map((each) => ({ id: each.department, name: each.name, tasks: each.tasks })),
      }
      const { policy, policyTitle, issuedOn, task, taskTitle } = row
      brand.mentions.push({
        ...present({ policy, policyTitle, issuedOn, task, taskTitle }),
        evidence: { quote, start: evidenceStart, end: evidenceEnd },
      })
      brands.set(id, brand)
    }
    return context.json([...brands.values()], 200)
  })
}
