import { z } from 'zod'
import { count, policiesInScope, requiredText, roleParameter, scopeParameters, text } from './parts.ts'
import { defineQuery } from './query.ts'

/** The tasks within a scope that name both departments, with the sentence of each; a role keeps those in which one of the two has it. */
export const sharedTasks = defineQuery({
  name: 'shared-tasks',
  title: { zh: '两个部门的共同任务', en: 'Tasks that two departments share' },
  cypher: `${policiesInScope}
MATCH (p)-[:HAS_TASK]->(t:Task), (t)<-[ra:RESPONSIBLE_FOR]-(a:Department), (t)<-[rb:RESPONSIBLE_FOR]-(b:Department)
WHERE a.id = $a AND b.id = $b AND ($role = '' OR ra.role = $role OR rb.role = $role)
RETURN t.id AS task, t.title AS title, p.id AS policy, p.title AS policyTitle, ra.role AS aRole, rb.role AS bRole,
  ra.quote AS aQuote, ra.start AS aStart, ra.\`end\` AS aEnd, rb.quote AS bQuote, rb.start AS bStart, rb.\`end\` AS bEnd
ORDER BY policy, aStart, bStart, task, aRole, bRole`,
  parameters: z.object({ ...scopeParameters, a: requiredText, b: requiredText, role: roleParameter }),
  row: z.object({
    task: text,
    title: text,
    policy: text,
    policyTitle: text,
    aRole: text,
    bRole: text,
    aQuote: text,
    aStart: count,
    aEnd: count,
    bQuote: text,
    bStart: count,
    bEnd: count,
  }),
})
