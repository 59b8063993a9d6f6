import { z } from 'zod'
import { evidenceRow, requiredText, text } from './parts.ts'
import { defineQuery } from './query.ts'

/** Bodies that issued one policy. */
export const policyIssuers = defineQuery({
  name: 'policy-issuers',
  title: { zh: '一份文件的发文机关', en: 'Issuers of a policy' },
  cypher: `MATCH (p:Policy {id: $policy}), (p)-[r:ISSUED_BY]->(d:Department)
RETURN d.id AS department, d.name AS name, r.quote AS quote, r.start AS evidenceStart, r.\`end\` AS evidenceEnd
ORDER BY evidenceStart, department`,
  parameters: z.object({ policy: requiredText }),
  row: z.object({ department: text, name: text, ...evidenceRow }),
})
