import { z } from 'zod'
import { count, text } from './parts.ts'
import { defineQuery } from './query.ts'

/** Policies, tasks, departments, targets and brand programmes by province. */
export const provinceCoverage = defineQuery({
  name: 'province-coverage',
  title: { zh: '各省读到了什么', en: 'What was read of each province' },
  cypher: `MATCH (v:Province)
OPTIONAL MATCH (v)<-[:COVERS]-(p:Policy)
WITH v, count(DISTINCT p.id) AS policies
OPTIONAL MATCH (v)<-[:COVERS]-(p:Policy), (p)-[:HAS_TASK]->(t:Task)
WITH v, policies, count(DISTINCT t.id) AS tasks
OPTIONAL MATCH (v)<-[:COVERS]-(p:Policy), (p)-[:HAS_TASK]->(t:Task), (t)<-[:RESPONSIBLE_FOR]-(d:Department)
WITH v, policies, tasks, count(DISTINCT d.id) AS departments
OPTIONAL MATCH (v)<-[:COVERS]-(p:Policy), (p)-[:SETS]->(g:Target)
WITH v, policies, tasks, departments, count(DISTINCT g.id) AS inGoals
OPTIONAL MATCH (v)<-[:COVERS]-(p:Policy), (p)-[:HAS_TASK]->(t:Task), (t)-[:SETS]->(g:Target)
WITH v, policies, tasks, departments, inGoals, count(DISTINCT g.id) AS inTasks
WITH v, policies, tasks, departments, inGoals + inTasks AS targets
OPTIONAL MATCH (v)<-[:BELONGS_TO]-(b:BrandProgram)
WITH v, policies, tasks, departments, targets, count(DISTINCT b.id) AS brands
RETURN v.id AS id, v.name AS name, policies AS policies, tasks AS tasks, departments AS departments, targets AS targets, brands AS brands
ORDER BY id`,
  parameters: z.object({}),
  row: z.object({ id: text, name: text, policies: count, tasks: count, departments: count, targets: count, brands: count }),
})
