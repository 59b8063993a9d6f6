import { z } from 'zod'
import { count, requiredText, text } from './parts.ts'
import { defineQuery } from './query.ts'

/** Neighbours of a node counted by relationship, direction and label, before any is loaded. */
export const neighbourhoodCounts = defineQuery({
  name: 'neighbourhood-counts',
  title: { zh: '一个节点周围有什么', en: 'What surrounds a node' },
  cypher: `MATCH (n {id: $id})-[r]-(m)
WITH type(r) AS type, CASE WHEN startNode(r).id = $id THEN 'out' ELSE 'in' END AS direction, labels(m)[0] AS label, m.id AS other
RETURN type AS type, direction AS direction, label AS label, count(DISTINCT other) AS total
ORDER BY type, direction, label`,
  parameters: z.object({ id: requiredText }),
  row: z.object({ type: text, direction: text, label: text, total: count }),
})
