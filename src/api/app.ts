import { OpenAPIHono } from '@hono/zod-openapi'
import { compress } from 'hono/compress'
import type { Engine } from '../../graph/engine.ts'
import { mountBrands } from './brands.ts'
import { catalogueOf } from './catalogue.ts'
import { mountDepartments } from './departments.ts'
import { onlyThisMachine, safeHeaders } from './guard.ts'
import { mountNodes } from './nodes.ts'
import { mountPaths } from './paths.ts'
import { mountPolicies } from './policies.ts'
import { mountPolicySentences } from './policy-sentences.ts'
import { mountPolicyTasks } from './policy-tasks.ts'
import { problemOfError, problemResponse } from './problem.ts'
import { mountQueries } from './queries.ts'
import { mountSearch } from './search.ts'
import { mountShared } from './shared.ts'
import { staticFiles } from './static-files.ts'
import { mountStats } from './stats.ts'
import { mountSubgraph } from './subgraph.ts'
import { mountTargets } from './targets.ts'

/** Every resource, in the order of the documentation. */
const mounts = [
  mountStats,
  mountSearch,
  mountNodes,
  mountSubgraph,
  mountPaths,
  mountPolicies,
  mountPolicyTasks,
  mountPolicySentences,
  mountDepartments,
  mountShared,
  mountTargets,
  mountBrands,
  mountQueries,
]

/** The API over one engine, and the built pages where `staticDir` is given. A value: tests ask it without a socket. */
export function createApp(engine: Engine, options: { readonly staticDir?: string } = {}): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result, context) => {
      if (result.success) return
      const why = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')
      return problemResponse(context, 400, why, '参数的名称或取值不对。', 'See /api/openapi.json for what this route takes.')
    },
  })
  app.use(onlyThisMachine)
  app.use(safeHeaders)
  app.use(compress())
  app.onError(problemOfError)
  const context = { app, engine, catalogue: catalogueOf(engine) }
  for (const mount of mounts) mount(context)
  app.get('/api/health', (request) => request.json({ status: 'ok', engine: engine.name, where: engine.where }))
  app.doc31('/api/openapi.json', { openapi: '3.1.0', info: { title: 'Zhengtu 政图', version: '0.1.0' } })
  app.all('/api/*', (request) =>
    problemResponse(request, 404, `Nothing is at ${request.req.path}.`, '没有这个地址。', 'See /api/openapi.json.'),
  )
  if (options.staticDir !== undefined) app.use(staticFiles(options.staticDir))
  app.notFound((request) => problemResponse(request, 404, `Nothing is at ${request.req.path}.`, '没有这个地址。', 'Open / for the pages.'))
  return app
}
