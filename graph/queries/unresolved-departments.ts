import { z } from 'zod'
import { count, text } from './parts.ts'
import { defineQuery } from './query.ts'

/** Bodies that stand as printed, with the number of their tasks. */
export const unresolvedDepartments = defineQuery({
  name: 'unresolved-departments',
  title: { zh: '未能识别的部门', en: 'Departments not in the registry' },
  cypher: `MATCH (d:Department)
WHERE d.unresolved = true
OPTIONAL MATCH (d)-[:RESPONSIBLE_FOR]->(t:Task)
RETURN d.id AS id, d.name AS name, count(DISTINCT t.id) AS tasks
ORDER BY tasks DESC, id`,
  parameters: z.object({}),
  row: z.object({ id: text, name: text, tasks: count }),
})
