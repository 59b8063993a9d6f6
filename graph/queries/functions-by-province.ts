import { z } from 'zod'
import { count, text } from './parts.ts'
import { defineQuery } from './query.ts'

/** How many tasks the bodies of each function have in each province. */
export const functionsByProvince = defineQuery({
  name: 'functions-by-province',
  title: { zh: '各省各职能的任务数', en: 'Tasks by function and province' },
  cypher: `MATCH (f:Function), (f)<-[:PERFORMS]-(d:Department), (d)-[:RESPONSIBLE_FOR]->(t:Task), (t)<-[:HAS_TASK]-(p:Policy), (p)-[:COVERS]->(v:Province)
RETURN f.id AS function, f.name AS functionName, v.id AS province, v.name AS provinceName, count(DISTINCT t.id) AS tasks, count(DISTINCT d.id) AS departments
ORDER BY function, province`,
  parameters: z.object({}),
  row: z.object({ function: text, functionName: text, province: text, provinceName: text, tasks: count, departments: count }),
})
