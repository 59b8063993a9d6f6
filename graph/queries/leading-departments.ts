import { z } from 'zod'
import { count, optionalText, policiesInProvince, text } from './parts.ts'
import { defineQuery } from './query.ts'

/** Departments by the number of tasks that they lead. */
export const leadingDepartments = defineQuery({
  name: 'leading-departments',
  title: { zh: '牵头最多的部门', en: 'Departments that lead most' },
  cypher: `${policiesInProvince}
MATCH (p)-[:HAS_TASK]->(t:Task), (t)<-[r:RESPONSIBLE_FOR]-(d:Department)
WHERE r.role = 'lead'
RETURN d.id AS id, d.name AS name, count(DISTINCT t.id) AS leads, count(DISTINCT p.id) AS policies
ORDER BY leads DESC, id`,
  parameters: z.object({ province: optionalText }),
  row: z.object({ id: text, name: text, leads: count, policies: count }),
})
