import { z } from 'zod'
import { maybe, requiredText, text } from './parts.ts'
import { defineQuery } from './query.ts'

/** Departments that perform the functions of one department, across provinces and reforms. */
export const functionPeers = defineQuery({
  name: 'function-peers',
  title: { zh: '同职能的部门', en: 'Peers by function' },
  cypher: `MATCH (d:Department {id: $department}), (d)-[:PERFORMS]->(f:Function), (f)<-[:PERFORMS]-(e:Department)
WHERE e.id <> $department
OPTIONAL MATCH (e)-[:BELONGS_TO]->(v:Province)
RETURN f.id AS function, f.name AS functionName, e.id AS peer, e.name AS name, v.name AS province
ORDER BY function, peer`,
  parameters: z.object({ department: requiredText }),
  row: z.object({ function: text, functionName: text, peer: text, name: text, province: maybe }),
})
