import { z } from 'zod'
import { evidenceRow, flag, requiredText, text } from './parts.ts'
import { defineQuery } from './query.ts'

/** Who must do what in one policy, in document order. */
export const policyResponsibilities = defineQuery({
  name: 'policy-responsibilities',
  title: { zh: '一份文件的责任分工', en: 'Responsibilities of a policy' },
  cypher: `MATCH (p:Policy {id: $policy}), (p)-[:HAS_TASK]->(t:Task), (t)<-[r:RESPONSIBLE_FOR]-(d:Department)
RETURN t.id AS task, d.id AS department, d.name AS name, r.mention AS mention, r.role AS role, r.inherited AS inherited, r.quote AS quote, r.start AS evidenceStart, r.\`end\` AS evidenceEnd
ORDER BY t.order, evidenceStart, department, role`,
  parameters: z.object({ policy: requiredText }),
  row: z.object({ task: text, department: text, name: text, mention: text, role: text, inherited: flag, ...evidenceRow }),
})
