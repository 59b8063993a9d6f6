import { z } from 'zod'
import { count, maybe, optionalText, optionalYear, policiesInProvince, text } from './parts.ts'
import { defineQuery } from './query.ts'

/** Departments with the number of their tasks by role; the year is one that the policy plans for or was issued in. */
export const departments = defineQuery({
  name: 'departments',
  title: { zh: '部门的任务负担', en: 'Load of departments' },
  cypher: `${policiesInProvince}
WITH p WHERE $year = 0 OR coalesce(p.issuedOn, '') STARTS WITH toString($year) OR (coalesce(p.periodStart, 0) <= $year AND coalesce(p.periodEnd, 0) >= $year)
MATCH (p)-[:HAS_TASK]->(t:Task), (t)<-[r:RESPONSIBLE_FOR]-(d:Department)
WITH d, count(DISTINCT t.id) AS tasks,
  count(DISTINCT CASE WHEN r.role = 'lead' THEN t.id END) AS lead,
  count(DISTINCT CASE WHEN r.role = 'responsible' THEN t.id END) AS responsible,
  count(DISTINCT CASE WHEN r.role = 'support' THEN t.id END) AS support,
  count(DISTINCT CASE WHEN r.role = 'implement' THEN t.id END) AS implement
OPTIONAL MATCH (d)-[:BELONGS_TO]->(o:Province)
RETURN d.id AS id, d.name AS name, d.shortName AS shortName, o.id AS province, o.name AS provinceName, d.level AS level,
  tasks AS tasks, lead AS lead, responsible AS responsible, support AS support, implement AS implement
ORDER BY tasks DESC, id`,
  parameters: z.object({ province: optionalText, year: optionalYear }),
  row: z.object({
    id: text,
    name: text,
    shortName: text,
    province: maybe,
    provinceName: maybe,
    level: text,
    tasks: count,
    lead: count,
    responsible: count,
    support: count,
    implement: count,
  }),
})
