import { z } from 'zod'
import { count, maybe, requiredText, text, texts } from './parts.ts'
import { defineQuery } from './query.ts'

/** Tasks and safeguards of one policy in document order. */
export const policyTasks = defineQuery({
  name: 'policy-tasks',
  title: { zh: '一份文件的任务', en: 'Tasks of a policy' },
  cypher: `MATCH (p:Policy {id: $policy}), (p)-[:HAS_TASK]->(t:Task)
RETURN t.id AS id, t.number AS number, t.title AS title, t.kind AS kind, t.path AS path, t.order AS position, t.start AS textStart, t.\`end\` AS textEnd, t.deadline AS deadline, t.due AS due
ORDER BY position, id`,
  parameters: z.object({ policy: requiredText }),
  row: z.object({
    id: text,
    number: maybe,
    title: text,
    kind: text,
    path: texts,
    position: count,
    textStart: count,
    textEnd: count,
    deadline: maybe,
    due: maybe,
  }),
})
