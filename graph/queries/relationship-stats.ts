import { z } from 'zod'
import { count, text } from './parts.ts'
import { defineQuery } from './query.ts'

/** Relationship counts by type. */
export const relationshipStats = defineQuery({
  name: 'relationship-stats',
  title: { zh: '各类关系的数量', en: 'How many relationships of each type' },
  cypher: `MATCH ()-[r]->()
RETURN type(r) AS type, count(r) AS total
ORDER BY type`,
  parameters: z.object({}),
  row: z.object({ type: text, total: count }),
})
