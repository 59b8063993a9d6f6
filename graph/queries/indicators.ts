import { z } from 'zod'
import { count, maybe, text } from './parts.ts'
import { defineQuery } from './query.ts'

/** Indicators, those that most provinces set first. */
export const indicators = defineQuery({
  name: 'indicators',
  title: { zh: '指标与设定它的省份数', en: 'Indicators and how many provinces set them' },
  cypher: `MATCH (i:Indicator)
OPTIONAL MATCH (i)<-[:MEASURES]-(g:Target)
WITH i, count(DISTINCT g) AS targets
OPTIONAL MATCH (i)<-[:MEASURES]-(g:Target), (g)<-[:SETS]-(t:Task), (t)<-[:HAS_TASK]-(p:Policy), (p)-[:COVERS]->(v:Province)
WITH i, targets, collect(DISTINCT v.id) AS byTask
OPTIONAL MATCH (i)<-[:MEASURES]-(g:Target), (g)<-[:SETS]-(p:Policy), (p)-[:COVERS]->(v:Province)
WITH i, targets, byTask, collect(DISTINCT v.id) AS byPolicy
WITH i, targets, byTask + [x IN byPolicy WHERE NOT x IN byTask] AS places
WITH i, targets, size(places) AS provinces
WHERE provinces >= $min
RETURN i.id AS id, i.name AS name, i.unit AS unit, i.direction AS direction, targets AS targets, provinces AS provinces
ORDER BY provinces DESC, targets DESC, id`,
  parameters: z.object({ min: z.coerce.number().int().min(0).default(0) }),
  row: z.object({ id: text, name: text, unit: maybe, direction: maybe, targets: count, provinces: count }),
})
