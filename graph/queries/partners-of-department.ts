import { z } from 'zod'
import { count, requiredText, text } from './parts.ts'
import { defineQuery } from './query.ts'

/** Departments that share tasks with one department, by the number of those tasks. */
export const partnersOfDepartment = defineQuery({
  name: 'partners-of-department',
  title: { zh: '一个部门的合作部门', en: 'Partners of a department' },
  cypher: `MATCH (a:Department {id: $department}), (a)-[:RESPONSIBLE_FOR]->(t:Task), (t)<-[:RESPONSIBLE_FOR]-(b:Department)
WHERE b.id <> $department
RETURN b.id AS id, b.name AS name, count(DISTINCT t.id) AS tasks
ORDER BY tasks DESC, id`,
  parameters: z.object({ department: requiredText }),
  row: z.object({ id: text, name: text, tasks: count }),
})
