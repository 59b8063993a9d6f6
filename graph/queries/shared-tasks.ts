import { z } from 'zod'
import { count, requiredText, text } from './parts.ts'
import { defineQuery } from './query.ts'

/** The tasks that name both departments, with the sentence of each. */
export const sharedTasks = defineQuery({
  name: 'shared-tasks',
  title: { zh: '两个部门的共同任务', en: 'Tasks that two departments share' },
  cypher: `MATCH (a:Department {id: $a}), (a)-[ra:RESPONSIBLE_FOR]->(t:Task), (t)<-[rb:RESPONSIBLE_FOR]-(b:Department), (p:Policy)-[:HAS_TASK]->(t)
WHERE b.id = $b
RETURN t.id AS task, t.title AS title, p.id AS policy, p.title AS policyTitle, ra.role AS aRole, rb.role AS bRole,
  ra.quote AS aQuote, ra.start AS aStart, ra.\`end\` AS aEnd, rb.quote AS bQuote, rb.start AS bStart, rb.\`end\` AS bEnd
ORDER BY policy, aStart, bStart, task, aRole, bRole`,
  parameters: z.object({ a: requiredText, b: requiredText }),
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
