import { z } from 'zod'
import { count, text } from './parts.ts'
import { defineQuery } from './query.ts'

/** Node counts by label. */
export const stats = defineQuery({
  name: 'stats',
  title: { zh: '各类节点的数量', en: 'How many nodes of each label' },
  cypher: `MATCH (n)
RETURN labels(n)[0] AS label, count(n) AS total
ORDER BY label`,
  parameters: z.object({}),
  row: z.object({ label: text, total: count }),
})
