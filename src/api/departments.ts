import { z } from '@hono/zod-openapi'
import { departmentFunctions } from '../../graph/queries/department-functions.ts'
import { departmentSuccessions } from '../../graph/queries/department-successions.ts'
import { departments } from '../../graph/queries/departments.ts'
import { functionPeers } from '../../graph/queries/function-peers.ts'
import { partnersOfDepartment } from '../../graph/queries/partners-of-department.ts'
import { runQuery } from '../../graph/queries/run.ts'
import { tasksOfDepartment } from '../../graph/queries/tasks-of-department.ts'
import { Failure } from '../text/failure.ts'
import { type Context, filter, present, reads, whole } from './route.ts'
import { DepartmentList, DepartmentPage } from './shapes.ts'

const Filters = z.object({ province: filter, policy: filter, year: whole(0, 0, 9999) })

/** Departments by load, and a page for each. */
export function mountDepartments({ app, engine, catalogue }: Context): void {
  app.openapi(reads('/api/departments', 'Departments with the number of their tasks by role', Filters, DepartmentList), async (context) => {
    const rows = await runQuery(engine, departments, context.req.valid('query'))
    return context.json(rows.map(present), 200)
  })

  app.openapi(reads('/api/departments/{id}', "A department's page", z.object({}), DepartmentPage), async (context) => {
    const nodes = await catalogue()
    const department = context.req.param('id') ?? ''
    const node = nodes.get(department)
    if (node.label !== 'Department') throw new Failure('NOT_FOUND', `${department} is no department.`, 'See /api/departments.')
    const [row] = await engine.read(
      'MATCH (d:Department {id: $department}) RETURN d.level AS level, d.aliases AS aliases, d.unresolved AS unresolved',
      { department },
    )
    const tasks = await runQuery(engine, tasksOfDepartment, { department })
    const partners = await runQuery(engine, partnersOfDepartment, { department })
    const functions = await runQuery(engine, departmentFunctions, { department })
    const peers = await runQuery(engine, functionPeers, { department })
    const successions = await runQuery(engine, departmentSuccessions, { department })
    return context.json(
      {
        ...{
          node,
          level: String(row?.level),
          aliases: [...((row?.aliases ?? []) as readonly string[])],
          unresolved: row?.unresolved === true,
        },
        tasks: tasks.map(({ task, title, role, mention, policy, policyTitle, quote, evidenceStart, evidenceEnd }) => ({
          ...{ id: task, title, role, mention, policy, policyTitle },
          evidence: { quote, start: evidenceStart, end: evidenceEnd },
        })),
        partners: [...partners],
        functions: functions.map(({ id, name }) => ({
          ...{ id, name },
          peers: peers
            .filter((peer) => peer.function === id)
            .map((peer) => present({ id: peer.peer, name: peer.name, province: peer.province })),
        })),
        predecessors: successions
          .filter(({ newer }) => newer === department)
          .map(({ older, olderName, kind, since, certainty }) => ({ id: older, name: olderName, kind, from: since, certainty })),
        successors: successions
          .filter(({ older }) => older === department)
          .map(({ newer, newerName, kind, since, certainty }) => ({ id: newer, name: newerName, kind, from: since, certainty })),
      },
      200,
    )
  })
}
