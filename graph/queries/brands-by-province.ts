import { z } from 'zod'
import { evidenceRow, flag, maybe, optionalText, text } from './parts.ts'
import { defineQuery } from './query.ts'

/** Every place that promotes a brand programme, with its sentence. */
export const brandsByProvince = defineQuery({
  name: 'brands-by-province',
  title: { zh: '各省的品牌项目', en: 'Brand programmes by province' },
  cypher: `MATCH (b:BrandProgram), (b)<-[r:PROMOTES]-(h)
WHERE ($category = '' OR b.category = $category) AND ($core = false OR b.core = true)
OPTIONAL MATCH (h)<-[:HAS_TASK]-(q:Policy)
WITH b, r, h, coalesce(q.id, h.id) AS policy
MATCH (p:Policy {id: policy})
OPTIONAL MATCH (b)-[:BELONGS_TO]->(v:Province)
WITH b, r, h, p, v WHERE $province = '' OR v.id = $province
RETURN b.id AS id, b.name AS name, b.category AS category, b.core AS core, v.id AS province, v.name AS provinceName, p.id AS policy, p.title AS policyTitle, p.issuedOn AS issuedOn,
  CASE WHEN h.id = p.id THEN null ELSE h.id END AS task, CASE WHEN h.id = p.id THEN null ELSE h.title END AS taskTitle, r.quote AS quote, r.start AS evidenceStart, r.\`end\` AS evidenceEnd
ORDER BY province, core DESC, id, policy, evidenceStart, task`,
  parameters: z.object({ province: optionalText, category: optionalText, core: z.stringbool().or(z.boolean()).default(false) }),
  row: z.object({
    id: text,
    name: text,
    category: text,
    core: flag,
    province: maybe,
    provinceName: maybe,
    policy: text,
    policyTitle: text,
    issuedOn: maybe,
    task: maybe,
    taskTitle: maybe,
    ...evidenceRow,
  }),
})
