import { z } from 'zod'
import { evidenceRow, maybe, maybeNumber, requiredText, text } from './parts.ts'
import { defineQuery } from './query.ts'

/** Numbers that one policy commits to, in document order. */
export const policyTargets = defineQuery({
  name: 'policy-targets',
  title: { zh: '一份文件的目标', en: 'Targets of a policy' },
  cypher: `MATCH (p:Policy {id: $policy})
OPTIONAL MATCH (p)-[:SETS]->(o:Target)
WITH p, collect(o.id) AS own
OPTIONAL MATCH (p)-[:HAS_TASK]->(t:Task), (t)-[:SETS]->(i:Target)
WITH own, collect(i.id) AS inner
UNWIND own + inner AS target
MATCH (g:Target {id: target})
RETURN g.id AS id, g.indicator AS indicator, g.op AS op, g.value AS value, g.valueHigh AS valueHigh, g.unit AS unit, g.year AS year, g.quote AS quote, g.start AS evidenceStart, g.\`end\` AS evidenceEnd
ORDER BY evidenceStart, id`,
  parameters: z.object({ policy: requiredText }),
  row: z.object({
    id: text,
    indicator: text,
    op: text,
    value: z.number(),
    valueHigh: maybeNumber,
    unit: maybe,
    year: maybeNumber,
    ...evidenceRow,
  }),
})
