import { z } from 'zod'
import { count, flag, maybe, optionalText, policiesInProvince, text } from './parts.ts'
import { defineQuery } from './query.ts'

/** Policies with what was read from them; those only cited stand last. */
export const policies = defineQuery({
  name: 'policies',
  title: { zh: '全部文件', en: 'All policies' },
  cypher: `${policiesInProvince}
WITH p, v.id AS province, v.name AS provinceName
OPTIONAL MATCH (p)-[:HAS_TASK]->(t:Task)
WITH p, province, provinceName, count(DISTINCT t) AS tasks
OPTIONAL MATCH (p)-[:HAS_TASK]->(t:Task), (t)-[:SETS]->(g:Target)
WITH p, province, provinceName, tasks, count(DISTINCT g) AS inTasks
OPTIONAL MATCH (p)-[:SETS]->(g:Target)
WITH p, province, provinceName, tasks, inTasks, count(DISTINCT g) AS inGoals
OPTIONAL MATCH (p)-[:HAS_TASK]->(t:Task), (t)<-[:RESPONSIBLE_FOR]-(d:Department)
WITH p, province, provinceName, tasks, inTasks + inGoals AS targets, count(DISTINCT d) AS departments
RETURN p.id AS id, p.title AS title, p.docNumber AS docNumber, p.issuedOn AS issuedOn, p.external AS external, province AS province, provinceName AS provinceName,
  tasks AS tasks, targets AS targets, departments AS departments, coalesce(p.problems, '[]') AS problems
ORDER BY external, province, issuedOn, id`,
  parameters: z.object({ province: optionalText }),
  row: z.object({
    id: text,
    title: text,
    docNumber: maybe,
    issuedOn: maybe,
    external: flag,
    province: maybe,
    provinceName: maybe,
    tasks: count,
    targets: count,
    departments: count,
    problems: text,
  }),
})
