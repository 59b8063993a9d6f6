import { z } from 'zod'
import { maybe, optionalText, policiesInProvince, text } from './parts.ts'
import { defineQuery } from './query.ts'

/** Tasks that print a deadline, the earliest first; those without a date last. */
export const deadlines = defineQuery({
  name: 'deadlines',
  title: { zh: '有完成时限的任务', en: 'Tasks by deadline' },
  cypher: `${policiesInProvince}
MATCH (p)-[:HAS_TASK]->(t:Task)
WHERE t.deadline IS NOT NULL
RETURN t.id AS id, t.title AS title, t.deadline AS deadline, t.due AS due, coalesce(t.due, '9999') AS sort, p.id AS policy, p.title AS policyTitle
ORDER BY sort, policy, id`,
  parameters: z.object({ province: optionalText }),
  row: z.object({ id: text, title: text, deadline: text, due: maybe, sort: text, policy: text, policyTitle: text }),
})
