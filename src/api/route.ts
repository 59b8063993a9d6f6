import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Engine } from '../../graph/engine.ts'
import { Failure } from '../text/failure.ts'
import type { Catalogue } from './catalogue.ts'
import type { RoutePath } from './route-paths.ts'
import { type NodeSummary, ProblemJson } from './shapes.ts'

/** What every resource is given. */
export interface Context {
  readonly app: OpenAPIHono
  readonly engine: Engine
  readonly catalogue: () => Promise<Catalogue>
}

const failure = { description: 'A refusal in both languages (RFC 9457)', content: { 'application/problem+json': { schema: ProblemJson } } }

/** A GET route with its answer and its refusals. Parameters in braces take ids percent-encoded. */
export function reads<P extends RoutePath, Q extends z.ZodObject, R extends z.ZodType>(path: P, summary: string, query: Q, answer: R) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
  const params = z.object(Object.fromEntries(names.map((name) => [name, z.string()])))
  const responses = { 200: { description: summary, content: { 'application/json': { schema: answer } } }, default: failure }
  return createRoute({ method: 'get', path, summary, request: { params, query }, responses })
}

/** A POST route with a JSON body. It reads, too: the API writes nothing. */
export function asks<P extends RoutePath, B extends z.ZodType, R extends z.ZodType>(path: P, summary: string, body: B, answer: R) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
  const params = z.object(Object.fromEntries(names.map((name) => [name, z.string()])))
  const content = { 'application/json': { schema: body } }
  const responses = { 200: { description: summary, content: { 'application/json': { schema: answer } } }, default: failure }
  return createRoute({ method: 'post', path, summary, request: { params, body: { content, required: true } }, responses })
}

/** A filter of the query string: empty or absent takes all. */
export const filter = z.string().default('')
/** A whole number of the query string within bounds. */
export function whole(fallback: number, min: number, max: number) {
  return z.coerce.number().int().min(min).max(max).default(fallback)
}

/** The policy that a path names as its `{id}`. Throws a Failure where it is another thing or nothing. */
export function policyAt(nodes: Catalogue, context: { readonly req: { param(name: 'id'): string | undefined } }): NodeSummary {
  const policy = nodes.get(context.req.param('id') ?? '')
  if (policy.label !== 'Policy') throw new Failure('NOT_FOUND', `${policy.id} is no policy.`, 'See /api/policies.')
  return policy
}

/** Absent instead of null: what is not known is not printed. */
export function present<T extends object>(row: T): { [K in keyof T]: Exclude<T[K], null> } {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== undefined)) as never
}
