/** Every resource, named once: the server mounts these, and the page asks for nothing else. */
export type RoutePath =
  | '/api/brands'
  | '/api/departments'
  | '/api/departments/{id}'
  | '/api/indicators'
  | '/api/nodes/{id}'
  | '/api/nodes/{id}/neighbours'
  | '/api/paths'
  | '/api/policies'
  | '/api/policies/{id}'
  | '/api/policies/{id}/sentences'
  | '/api/policies/{id}/tasks'
  | '/api/queries'
  | '/api/queries/{name}'
  | '/api/search'
  | '/api/shared'
  | '/api/shared/tasks'
  | '/api/stats'
  | '/api/subgraph'
  | '/api/targets'

type Filled<P extends string> = P extends `${infer Head}{${string}}${infer Tail}` ? `${Head}${string}${Filled<Tail>}` : P

/** A resource as the page asks for it: without `/api`, its parameters filled in. */
export type Resource = Filled<RoutePath> extends infer P ? (P extends `/api${infer Rest}` ? Rest : never) : never
