import { z } from 'zod'
import { evidenceRow, flag, maybe, maybeNumber, optionalText, optionalYear, text } from './parts.ts'
import { defineQuery } from './query.ts'

/** Every number committed to, by indicator, province and year due. */
export const targetsByIndicator = defineQuery({
  name: 'targets-by-indicator',
  title: { zh: '各指标的目标值', en: 'Targets by indicator' },
  cypher: `MATCH (i:Indicator), (i)<-[:MEASURES]-(g:Target)
WHERE ($indicator = '' OR i.id = $indicator) AND ($year = 0 OR g.year = $year)
OPTIONAL MATCH (g)<-[:SETS]-(t:Task)
WITH i, g, t
OPTIONAL MATCH (t)<-[:HAS_TASK]-(q:Policy)
WITH i, g, t, q
OPTIONAL MATCH (g)<-[:SETS]-(o:Policy)
WITH i, g, t, coalesce(q.id, o.id) AS policy
MATCH (p:Policy {id: policy})
OPTIONAL MATCH (p)-[:COVERS]->(v:Province)
WITH i, g, t, p, v WHERE $province = '' OR v.id = $province
RETURN g.id AS id, i.name AS indicator, i.id AS indicatorId, g.indicator AS printed, g.op AS op, g.value AS value, g.valueHigh AS valueHigh, g.unit AS unit, g.year AS year,
  g.per AS per, g.change AS change, g.stretch AS stretch, v.id AS province, v.name AS provinceName, p.id AS policy, p.title AS policyTitle, t.id AS task, t.title AS taskTitle, g.quote AS quote, g.start AS evidenceStart, g.\`end\` AS evidenceEnd
ORDER BY indicatorId, policy, evidenceStart, id`,
  parameters: z.object({ indicator: optionalText, province: optionalText, year: optionalYear }),
  row: z.object({
    id: text,
    indicator: text,
    indicatorId: text,
    printed: text,
    op: text,
    value: z.number(),
    valueHigh: maybeNumber,
    unit: maybe,
    year: maybeNumber,
    per: maybe,
    change: maybe,
    stretch: flag,
    province: maybe,
    provinceName: maybe,
    policy: text,
    policyTitle: text,
    task: maybe,
    taskTitle: maybe,
    ...evidenceRow,
  }),
})
