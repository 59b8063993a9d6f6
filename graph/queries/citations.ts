import { z } from 'zod'
import { evidenceRow, flag, maybe, optionalText, text } from './parts.ts'
import { defineQuery } from './query.ts'

/** Which policy names which, with the words that do; `external` is a policy that was not read itself. */
export const citations = defineQuery({
  name: 'citations',
  title: { zh: '文件之间的引用', en: 'Citations between policies' },
  cypher: `MATCH (a:Policy), (a)-[r:CITES]->(b:Policy)
WHERE $policy = '' OR a.id = $policy OR b.id = $policy
RETURN a.id AS citing, a.title AS citingTitle, b.id AS cited, b.title AS citedTitle, b.docNumber AS docNumber, b.external AS external, r.quote AS quote, r.start AS evidenceStart, r.\`end\` AS evidenceEnd
ORDER BY citing, evidenceStart, cited`,
  parameters: z.object({ policy: optionalText }),
  row: z.object({ citing: text, citingTitle: text, cited: text, citedTitle: text, docNumber: maybe, external: flag, ...evidenceRow }),
})
