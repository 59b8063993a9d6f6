import { z } from 'zod'
import { requiredText, text } from './parts.ts'
import { defineQuery } from './query.ts'

/** What one department does. */
export const departmentFunctions = defineQuery({
  name: 'department-functions',
  title: { zh: '部门的职能', en: 'Functions of a department' },
  cypher: `MATCH (d:Department {id: $department}), (d)-[:PERFORMS]->(f:Function)
RETURN f.id AS id, f.name AS name
ORDER BY id`,
  parameters: z.object({ department: requiredText }),
  row: z.object({ id: text, name: text }),
})
