import { z } from '@hono/zod-openapi'
import { runQuery } from '../../graph/queries/run.ts'
import { shortestPaths } from '../../graph/queries/shortest-paths.ts'
import { edgesAmong } from './edges.ts'
import { type Context, reads, whole } from './route.ts'
import { Paths } from './shapes.ts'

const Query = z.object({ from: z.string().min(1), to: z.string().min(1), max: whole(6, 1, 6) })

/** All shortest paths between two nodes. */
export function mountPaths({ app, engine, catalogue }: Context): void {
  app.openapi(reads('/api/paths', 'All shortest paths between two nodes', Query, Paths), async (context) => {
    const nodes = await catalogue()
    const { from, to, max } = context.req.valid('query')
    const [start, end] = [nodes.get(from), nodes.get(to)]
    if (from === to) return context.json({ nodes: [start], edges: [], missing: [], length: 0, paths: [[from]] }, 200)
    const cypher = shortestPaths.cypher.replace('(a {id', `(a:${start.label} {id`).replace('(b {id', `(b:${end.label} {id`)
    const rows = await runQuery(engine, { ...shortestPaths, cypher }, { from, to, max })
    const ids = [...new Set(rows.flatMap((row) => row.ids))]
    const steps = new Set(rows.flatMap((row) => row.ids.slice(1).map((id, at) => [row.ids[at], id].sort().join('\t'))))
    const edges = (await edgesAmong(engine, nodes, ids)).filter((edge) => steps.has([edge.from, edge.to].sort().join('\t')))
    const paths = rows.map((row) => row.ids)
    return context.json({ nodes: ids.map((id) => nodes.get(id)), edges, missing: [], length: rows[0]?.length ?? null, paths }, 200)
  })
}
