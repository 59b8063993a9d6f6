import { createHash } from 'node:crypto'
import type { Engine } from '../../graph/engine.ts'
import { labels, relationshipTypes } from '../../graph/schema.ts'
import { layOut } from '../layout.ts'
import { inBatches } from './stored.ts'

/**
 * Lays the whole graph out and stores where each node stands; does nothing where the stored layout is that of the documents now stored.
 * Call it after an ingest. Gives how many nodes were moved.
 */
export async function updatePositions(engine: Engine): Promise<number> {
  const policies = await engine.read('MATCH (p:Policy) RETURN p.id AS id, p.digest AS digest, p.layout AS layout ORDER BY id')
  const layout = createHash('sha256')
    .update(JSON.stringify(policies.map(({ id, digest }) => [id, digest ?? ''])))
    .digest('hex')
  if (policies.every((policy) => policy.layout === layout)) return 0
  const nodes = []
  for (const label of labels)
    for (const row of await engine.read(`MATCH (n:${label}) RETURN n.id AS id, n.x AS x, n.y AS y ORDER BY id`))
      nodes.push({ label, id: String(row.id), x: row.x, y: row.y })
  const edges: [string, string][] = []
  for (const type of relationshipTypes)
    for (const row of await engine.read(`MATCH (a)-[r:${type}]->(b) RETURN DISTINCT a.id AS a, b.id AS b ORDER BY a, b`))
      edges.push([String(row.a), String(row.b)])
  const positions = layOut(
    nodes.map(({ id }) => id),
    edges,
  )
  const moved = nodes.flatMap(({ label, id, x, y }) => {
    const next = positions.get(id)
    return next === undefined || (next.x === x && next.y === y) ? [] : [{ label, id, ...next }]
  })
  await engine.write(async (runner) => {
    for (const label of labels) {
      const rows = moved.filter((each) => each.label === label).map(({ id, x, y }) => ({ id, x, y }))
      await inBatches(rows, (batch) =>
        runner.run(`UNWIND $rows AS row MATCH (n:${label} {id: row.id}) SET n.x = row.x, n.y = row.y`, { rows: batch }),
      )
    }
    await runner.run('MATCH (p:Policy) SET p.layout = $layout', { layout })
  })
  return moved.length
}
