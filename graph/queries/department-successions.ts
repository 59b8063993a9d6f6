import { z } from 'zod'
import { optionalText, text } from './parts.ts'
import { defineQuery } from './query.ts'

/** Reforms between departments by date. */
export const departmentSuccessions = defineQuery({
  name: 'department-successions',
  title: { zh: '部门的前身与后继', en: 'Predecessors and successors of departments' },
  cypher: `MATCH (a:Department), (a)-[s:SUCCEEDED_BY]->(b:Department)
WHERE $department = '' OR a.id = $department OR b.id = $department
RETURN a.id AS older, a.name AS olderName, b.id AS newer, b.name AS newerName, s.kind AS kind, s.from AS since, s.certainty AS certainty
ORDER BY since, older, newer`,
  parameters: z.object({ department: optionalText }),
  row: z.object({ older: text, olderName: text, newer: text, newerName: text, kind: text, since: text, certainty: text }),
})
