import { z } from '@hono/zod-openapi'
import { neighbourhoodCounts } from '../../graph/queries/neighbourhood-counts.ts'
import { runQuery } from '../../graph/queries/run.ts'
import { storeKeys } from '../../graph/schema.ts'
import { edgesOf, labelled } from './edges.ts'
import { nodeEvidence } from './evidence.ts'
import { type Context, filter, reads, whole } from './route.ts'
import { Neighbours, NodeDetail } from './shapes.ts'

const Filters = z.object({
  type: filter,
  direction: z.enum(['', 'in', 'out']).default(''),
  label: filter,
  skip: whole(0, 0, 1e9),
  limit: whole(100, 1, 2000),
})

/** One node whole, and its neighbours. */
export function mountNodes({ app, engine, catalogue }: Context): void {
  app.openapi(reads('/api/nodes/{id}', 'One node with what can be expanded', z.object({}), NodeDetail), async (context) => {
    const nodes = await catalogue()
    const node = nodes.get(context.req.param('id') ?? '')
    const [row] = await engine.read(`MATCH (n:${node.label} {id: $id}) RETURN properties(n) AS properties`, { id: node.id })
    const stored = (row?.properties ?? {}) as Record<string, unknown>
    const counts = { ...neighbourhoodCounts, cypher: labelled(neighbourhoodCounts.cypher, node.label) }
    const relations = await runQuery(engine, counts, { id: node.id })
    return context.json(
      {
        node,
        properties: Object.fromEntries(
          Object.entries(stored).filter(([key]) => !hidden.has(key) && !(key === 'text' && node.label === 'Policy')),
        ) as z.infer<typeof NodeDetail>['properties'],
        relations: relations.map(({ type, direction, label, total }) => ({
          type,
          direction: direction === 'out' ? ('out' as const) : ('in' as const),
          label,
          count: total,
        })),
        evidence: [...(await nodeEvidence(engine, nodes, node, stored))],
      },
      200,
    )
  })

  app.openapi(reads('/api/nodes/{id}/neighbours', 'Neighbours of a node', Filters, Neighbours), async (context) => {
    const nodes = await catalogue()
    const { skip, limit, ...filters } = context.req.valid('query')
    const found = await edgesOf(engine, nodes, context.req.param('id') ?? '', filters)
    const others = [...new Set(found.map(({ other }) => other))]
    const page = new Set(others.slice(skip, skip + limit))
    const edges = found.filter(({ other }) => page.has(other)).map(({ edge }) => edge)
    return context.json({ total: others.length, nodes: [...page].map((id) => nodes.get(id)), edges }, 200)
  })
}

/** Not for people here; the text and the problems of a policy have their own resource. */
const hidden = new Set([...storeKeys, 'problems', 'x', 'y'])
