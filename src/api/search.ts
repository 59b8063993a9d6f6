import { z } from '@hono/zod-openapi'
import { type Label, labels } from '../../graph/schema.ts'
import { type Context, reads, whole } from './route.ts'
import { SearchResult } from './shapes.ts'

const Query = z.object({ q: z.string().max(200).default(''), label: z.enum(['', ...labels]).default(''), limit: whole(20, 1, 500) })

/** Search as you type: any stretch of a name, two characters suffice. */
export function mountSearch({ app, catalogue }: Context): void {
  app.openapi(reads('/api/search', 'Nodes by any stretch of their names', Query, SearchResult), async (context) => {
    const { q, label, limit } = context.req.valid('query')
    const { search } = await catalogue()
    const results = search(q, label === '' ? undefined : (label as Label))
    return context.json({ query: q, total: results.length, results: results.slice(0, limit) }, 200)
  })
}
