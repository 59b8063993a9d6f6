import { z } from 'zod'
import { count, optionalText, text } from './parts.ts'
import { defineQuery } from './query.ts'

/** Departments of the tasks that promote a brand programme, by the number of those tasks. */
export const brandCarriers = defineQuery({
  name: 'brand-carriers',
  title: { zh: '谁承担品牌项目', en: 'Who carries brand programmes' },
  cypher: `MATCH (b:BrandProgram), (b)<-[:PROMOTES]-(t:Task), (t)<-[:RESPONSIBLE_FOR]-(d:Department)
WHERE $brand = '' OR b.id = $brand
RETURN b.id AS brand, b.name AS brandName, d.id AS department, d.name AS name, count(DISTINCT t) AS tasks
ORDER BY brand, tasks DESC, department`,
  parameters: z.object({ brand: optionalText }),
  row: z.object({ brand: text, brandName: text, department: text, name: text, tasks: count }),
})
