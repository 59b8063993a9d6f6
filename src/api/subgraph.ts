import { z } from '@hono/zod-openapi'
import { edgesAmong } from './edges.ts'
import { asks, type Context } from './route.ts'
import { Subgraph } from './shapes.ts'

const Body = z.object({ ids: z.array(z.string()).max(5000) })

/** Some nodes and all that stands between them. */
export function mountSubgraph({ app, engine, catalogue }: Context): void {
  app.openapi(asks('/api/subgraph', 'Nodes by id with all edges among them', Body, Subgraph), async (context) => {
    const nodes = await catalogue()
    const ids = [...new Set(context.req.valid('json').ids)]
    const known = ids.filter((id) => nodes.nodes.has(id))
    const edges = [...(await edgesAmong(engine, nodes, known))]
    return context.json({ nodes: known.map((id) => nodes.get(id)), edges, missing: ids.filter((id) => !nodes.nodes.has(id)) }, 200)
  })
}
