import { z } from 'zod'
import { evidenceRow, flag, requiredText, text } from './parts.ts'
import { defineQuery } from './query.ts'

/** Brand programmes that one policy or its tasks promote. */
export const policyBrands = defineQuery({
  name: 'policy-brands',
  title: { zh: '一份文件的品牌项目', en: 'Brand programmes of a policy' },
  cypher: `MATCH (b:BrandProgram), (b)<-[r:PROMOTES]-(h)
WHERE h.id = $policy OR h.id STARTS WITH $policy + '#'
RETURN b.id AS id, b.name AS name, b.category AS category, b.core AS core, h.id AS holder, r.quote AS quote, r.start AS evidenceStart, r.\`end\` AS evidenceEnd
ORDER BY evidenceStart, id, holder`,
  parameters: z.object({ policy: requiredText }),
  row: z.object({ id: text, name: text, category: text, core: flag, holder: text, ...evidenceRow }),
})
