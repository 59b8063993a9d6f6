import { z } from 'zod'
import { evidenceRow, flag, requiredText, text } from './parts.ts'
import { defineQuery } from './query.ts'

/** Who is named in one task, in which role, with the sentence. */
export const departmentsOfTask = defineQuery({
  name: 'departments-of-task',
  title: { zh: '一项任务的部门', en: 'Departments of a task' },
  cypher: `MATCH (t:Task {id: $task}), (t)<-[r:RESPONSIBLE_FOR]-(d:Department)
RETURN d.id AS department, d.name AS name, r.role AS role, r.mention AS mention, r.inherited AS inherited, r.quote AS quote, r.start AS evidenceStart, r.\`end\` AS evidenceEnd
ORDER BY evidenceStart, department, role`,
  parameters: z.object({ task: requiredText }),
  row: z.object({ department: text, name: text, role: text, mention: text, inherited: flag, ...evidenceRow }),
})
