import { z } from 'zod'
import { count, flag, maybe, text } from './parts.ts'
import { defineQuery } from './query.ts'

/** Policies by how many of the others cite them. */
export const mostCited = defineQuery({
  name: 'most-cited',
  title: { zh: '引用最多的文件', en: 'Policies cited most' },
  cypher: `MATCH (b:Policy), (b)<-[:CITES]-(a:Policy)
RETURN b.id AS id, b.title AS title, b.docNumber AS docNumber, b.external AS external, count(DISTINCT a.id) AS citing
ORDER BY citing DESC, id`,
  parameters: z.object({}),
  row: z.object({ id: text, title: text, docNumber: maybe, external: flag, citing: count }),
})
