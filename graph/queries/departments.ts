import { z } from 'zod'
import { count, maybe, policiesInScope, scopeParameters, text, texts } from './parts.ts'
import { defineQuery } from './query.ts'

/** Departments with the number of their tasks by role within a scope, and what each does. */
export const departments = defineQuery({
  name: 'departments',
  title: { zh: '部门的任务负担', en: 'Load of departments' },
  cypher: `${policiesInScope}
MATCH (p)-[:HAS_TASK]->(t:Task), (t)<-[r:RESPONSIBLE_FOR]-(d:Department)
WITH d, count(DISTINCT t.id) AS tasks,
  count(DISTINCT CASE WHEN r.role = 'lead' THEN t.id END) AS lead,
  count(DISTINCT CASE WHEN r.role = 'responsible' THEN t.id END) AS responsible,
  count(DISTINCT CASE WHEN r.role = 'support' THEN t.id END) AS support,
  count(DISTINCT CASE WHEN r.role = 'implement' THEN t.id END) AS implement
OPTIONAL MATCH (d)-[:PERFORMS]->(f:Function)
WITH d, tasks, lead, responsible, support, implement, f ORDER BY f.id
WITH d, tasks, lead, responsible, support, implement, collect(DISTINCT f.name) AS functions
OPTIONAL MATCH (d)-[:BELONGS_TO]->(o:Province)
RETURN d.id AS id, d.name AS name, d.shortName AS shortName, o.id AS province, o.name AS provinceName, d.level AS level, functions AS functions,
  tasks AS tasks, lead AS lead, responsible AS responsible, support AS support, implement AS implement
ORDER BY tasks DESC, id`,
  parameters: z.object(scopeParameters),
  row: z.object({
    id: text,
    name: text,
    shortName: text,
    province: maybe,
    provinceName: maybe,
    level: text,
    functions: texts,
    tasks: count,
    lead: count,
    responsible: count,
    support: count,
    implement: count,
  }),
})
