import { z } from 'zod'
import { count, optionalText, policiesInProvince, text } from './parts.ts'
import { defineQuery } from './query.ts'

/** Tasks that name nobody; safeguards are left out. */
export const unassignedTasks = defineQuery({
  name: 'unassigned-tasks',
  title: { zh: '无责任部门的任务', en: 'Tasks without a department' },
  cypher: `${policiesInProvince}
MATCH (p)-[:HAS_TASK]->(t:Task)
OPTIONAL MATCH (t)<-[:RESPONSIBLE_FOR]-(d:Department)
WITH p, t, count(d) AS departments
WHERE departments = 0 AND t.kind = 'task'
RETURN t.id AS id, t.title AS title, p.id AS policy, p.title AS policyTitle, t.order AS position
ORDER BY policy, position, id`,
  parameters: z.object({ province: optionalText }),
  row: z.object({ id: text, title: text, policy: text, policyTitle: text, position: count }),
})
