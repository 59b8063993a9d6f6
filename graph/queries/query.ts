import type { z } from 'zod'

/** One named read: shown in the query bench, used by the API, run by the contract suite on both engines. */
export interface NamedQuery<P extends z.ZodObject = z.ZodObject, R extends z.ZodObject = z.ZodObject> {
  /** kebab-case, equals the file's name. */
  readonly name: string
  readonly title: { readonly zh: string; readonly en: string }
  /** Shared dialect: one hop per comma pattern, every expression aliased, `id` strings, ordered rows. */
  readonly cypher: string
  readonly parameters: P
  readonly row: R
}

/** Keeps the literal types of a query's shapes. */
export function defineQuery<P extends z.ZodObject, R extends z.ZodObject>(query: NamedQuery<P, R>): NamedQuery<P, R> {
  return query
}
