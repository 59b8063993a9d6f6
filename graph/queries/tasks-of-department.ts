import { z } from 'zod'
import { evidenceRow, flag, maybe, requiredText, roleParameter, text } from './parts.ts'
import { defineQuery } from './query.ts'

/** What one department has to do, by role, with the sentence that says so. */
export const tasksOfDepartment = defineQuery({
  name: 'tasks-of-department',
  title: { zh: '一个部门的任务', en: 'Tasks of a department' },
  cypher: `MATCH (d:Department {id: $department}), (d)-[r:RESPONSIBLE_FOR]->(t:Task), (p:Policy)-[:HAS_TASK]->(t)
WHERE $role = '' OR r.role = $role
RETURN t.id AS task, t.title AS title, r.role AS role, r.mention AS mention, r.inherited AS inherited, p.id AS policy, p.title AS policyTitle, p.issuedOn AS issuedOn, r.quote AS quote, r.start AS evidenceStart, r.\`end\` AS evidenceEnd
ORDER BY policy, evidenceStart, task, role`,
  parameters: z.object({ department: requiredText, role: roleParameter }),
  row: z.object({
    task: text,
    title: text,
    role: text,
    mention: text,
    inherited: flag,
    policy: text,
    policyTitle: text,
    issuedOn: maybe,
    ...evidenceRow,
  }),
})
