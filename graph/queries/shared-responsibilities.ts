import { z } from 'zod'
import { count, policiesInScope, positive, roleParameter, scopeParameters, text } from './parts.ts'
import { defineQuery } from './query.ts'

/** Pairs of departments by the tasks that both are named in; `a` stands before `b` by id, a lead counts where the other does not lead. */
export const sharedResponsibilities = defineQuery({
  name: 'shared-responsibilities',
  title: { zh: '共同承担任务的部门', en: 'Departments that share tasks' },
  cypher: `${policiesInScope}
MATCH (p)-[:HAS_TASK]->(t:Task), (t)<-[ra:RESPONSIBLE_FOR]-(a:Department), (t)<-[rb:RESPONSIBLE_FOR]-(b:Department)
WHERE a.id < b.id AND ($role = '' OR ra.role = $role OR rb.role = $role)
WITH a, b, t, max(CASE WHEN ra.role = 'lead' THEN 1 ELSE 0 END) AS aLead, max(CASE WHEN rb.role = 'lead' THEN 1 ELSE 0 END) AS bLead
WITH a, b, count(t) AS tasks,
  coalesce(sum(CASE WHEN aLead = 1 AND bLead = 0 THEN 1 ELSE 0 END), 0) AS aLeads,
  coalesce(sum(CASE WHEN bLead = 1 AND aLead = 0 THEN 1 ELSE 0 END), 0) AS bLeads
WHERE tasks >= $min
RETURN a.id AS a, b.id AS b, a.name AS aName, b.name AS bName, tasks AS tasks, aLeads AS aLeads, bLeads AS bLeads
ORDER BY tasks DESC, a, b`,
  parameters: z.object({ ...scopeParameters, role: roleParameter, min: positive }),
  row: z.object({ a: text, b: text, aName: text, bName: text, tasks: count, aLeads: count, bLeads: count }),
})
