import { z } from '@hono/zod-openapi'
import type { Engine } from '../../graph/engine.ts'
import { policyResponsibilities } from '../../graph/queries/policy-responsibilities.ts'
import { policyTasks } from '../../graph/queries/policy-tasks.ts'
import { runQuery } from '../../graph/queries/run.ts'
import { groupBy } from '../store/records.ts'
import { type Context, policyAt, present, reads } from './route.ts'
import { PolicyTasks } from './shapes.ts'

type Named = z.infer<(typeof policyResponsibilities)['row']>

/** What is to be done, without the text: for pages that compare many documents. */
export function mountPolicyTasks({ app, engine, catalogue }: Context): void {
  const route = reads('/api/policies/{id}/tasks', 'The tasks of a policy with the bodies named in each', z.object({}), PolicyTasks)
  app.openapi(route, async (context) => {
    const { id, title } = policyAt(await catalogue(), context)
    const named = await runQuery(engine, policyResponsibilities, { policy: id })
    return context.json({ id, title, tasks: await tasksOf(engine, id, named) }, 200)
  })
}

/** The tasks of a policy, each with its own of the bodies that are `named` in the policy. */
export async function tasksOf(engine: Engine, policy: string, named: readonly Named[]): Promise<PolicyTasks['tasks']> {
  const bodies = groupBy(named, ({ task }) => task)
  return (await runQuery(engine, policyTasks, { policy })).map(({ position: _position, due: _due, textStart, textEnd, ...task }) => ({
    ...present(task),
    start: textStart,
    end: textEnd,
    departments: (bodies.get(task.id) ?? []).map(({ department, name, mention, role, inherited, quote, evidenceStart, evidenceEnd }) => ({
      ...{ id: department, name, mention, role, inherited },
      evidence: { quote, start: evidenceStart, end: evidenceEnd },
    })),
  }))
}
