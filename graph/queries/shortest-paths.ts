import { z } from 'zod'
import { count, requiredText, text, texts } from './parts.ts'
import { defineQuery } from './query.ts'

/** All shortest paths of at most six steps, whichever way the relationships point. */
export const shortestPaths = defineQuery({
  name: 'shortest-paths',
  title: { zh: '两个节点之间的最短路径', en: 'Shortest paths between two nodes' },
  cypher: `MATCH (a {id: $from}), (b {id: $to})
WHERE a.id <> b.id
MATCH p = allShortestPaths((a)-[*..6]-(b))
WITH [n IN nodes(p) | n.id] AS ids, length(p) AS length
WHERE length <= $max
WITH ids, length, reduce(line = '', each IN ids | line + each + ' ') AS line
RETURN DISTINCT ids AS ids, length AS length, line AS line
ORDER BY line LIMIT $limit`,
  parameters: z.object({
    from: requiredText,
    to: requiredText,
    max: z.coerce.number().int().min(1).max(6).default(6),
    limit: z.coerce.number().int().min(1).default(100),
  }),
  row: z.object({ ids: texts, length: count, line: text }),
})
