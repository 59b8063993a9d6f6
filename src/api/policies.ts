import { z } from '@hono/zod-openapi'
import { citations } from '../../graph/queries/citations.ts'
import { policies } from '../../graph/queries/policies.ts'
import { policyIssuers } from '../../graph/queries/policy-issuers.ts'
import { policyResponsibilities } from '../../graph/queries/policy-responsibilities.ts'
import { runQuery } from '../../graph/queries/run.ts'
import { highlightsOf, type StoredProblem } from './highlights.ts'
import { tasksOf } from './policy-tasks.ts'
import { type Context, filter, policyAt, present, reads } from './route.ts'
import { PolicyDocument, PolicyList } from './shapes.ts'

/** The documents: a list, and each whole with what was read from it. */
export function mountPolicies({ app, engine, catalogue }: Context): void {
  app.openapi(
    reads('/api/policies', 'Policies with what was read from them', z.object({ province: filter }), PolicyList),
    async (context) => {
      const rows = await runQuery(engine, policies, context.req.valid('query'))
      return context.json(
        rows.map((row) => present({ ...row, problems: problemsIn(row.problems).length })),
        200,
      )
    },
  )

  app.openapi(
    reads('/api/policies/{id}', 'A policy with its text and all that was read from it', z.object({}), PolicyDocument),
    async (context) => {
      const nodes = await catalogue()
      const { id: policy } = policyAt(nodes, context)
      const columns =
        'p.title AS title, p.docNumber AS docNumber, p.issuedOn AS issuedOn, p.script AS script, p.path AS path, p.text AS text, p.problems AS problems'
      const [row] = await engine.read(
        `MATCH (p:Policy {id: $policy}) OPTIONAL MATCH (p)-[:COVERS]->(v:Province) RETURN ${columns}, v.id AS province ORDER BY province LIMIT 1`,
        { policy },
      )
      const { text, problems: stored, province, ...head } = row as Readonly<Record<string, string | null>>
      const problems = problemsIn(stored ?? '[]')
      const named = await runQuery(engine, policyResponsibilities, { policy })
      const tasks = await tasksOf(engine, policy, named)
      const cited = await runQuery(engine, citations, { policy })
      const issuers = await runQuery(engine, policyIssuers, { policy })
      return context.json(
        {
          id: policy,
          ...(present(head) as { title: string }),
          text: text ?? '',
          ...(province === null || province === undefined ? {} : { province: nodes.get(province) }),
          issuers: issuers.map(({ department }) => nodes.get(department)),
          tasks,
          highlights: [...(await highlightsOf(engine, policy, text ?? '', { tasks, named, issuers, cited, problems }))],
          problems,
          cites: cited.filter(({ citing }) => citing === policy).map(({ cited: id }) => nodes.get(id)),
          citedBy: cited.filter(({ citing }) => citing !== policy).map(({ citing: id }) => nodes.get(id)),
        },
        200,
      )
    },
  )
}

function problemsIn(stored: string): StoredProblem[] {
  return (JSON.parse(stored) as (Omit<StoredProblem, 'span'> & { span?: [number, number] | null })[]).map(({ span, ...problem }) => ({
    ...problem,
    ...(span === undefined || span === null ? {} : { span }),
  }))
}
