import { z } from 'zod'
import { optionalText, properties, requiredText, text } from './parts.ts'
import { defineQuery } from './query.ts'

/** Relationships of a node with the node at their other end; empty filters take all. */
export const neighbours = defineQuery({
  name: 'neighbours',
  title: { zh: '一个节点的邻居', en: 'Neighbours of a node' },
  cypher: `MATCH (n {id: $id})-[r]-(m)
WITH r, m, type(r) AS type, CASE WHEN startNode(r).id = $id THEN 'out' ELSE 'in' END AS direction, labels(m)[0] AS label
WHERE ($type = '' OR type = $type) AND ($direction = '' OR direction = $direction) AND ($label = '' OR label = $label)
RETURN m.id AS id, label AS label, type AS type, direction AS direction, properties(r) AS properties
ORDER BY type, direction, label, id, r.role, r.start SKIP $skip LIMIT $limit`,
  parameters: z.object({
    id: requiredText,
    type: optionalText,
    direction: optionalText,
    label: optionalText,
    skip: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).default(200),
  }),
  row: z.object({ id: text, label: text, type: text, direction: text, properties: properties }),
})
