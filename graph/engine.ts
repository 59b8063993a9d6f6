/** A value that both engines store and return alike: no maps, no nulls in lists, one type a list. */
export type Value = string | number | boolean | null | readonly string[] | readonly number[] | readonly boolean[]
export type Parameter = Value | readonly Parameter[] | { readonly [key: string]: Parameter }
export type Parameters = { readonly [name: string]: Parameter }

/** A returned cell: nodes and relationships arrive as tagged plain objects, never as driver classes. */
export type Cell =
  | string
  | number
  | boolean
  | null
  | readonly Cell[]
  | NodeCell
  | RelationshipCell
  | PathCell
  | { readonly [key: string]: Cell }
export interface NodeCell {
  readonly '~': 'node'
  readonly id: string
  readonly labels: readonly string[]
  readonly properties: Readonly<Record<string, Cell>>
}
export interface RelationshipCell {
  readonly '~': 'relationship'
  readonly type: string
  readonly from: string
  readonly to: string
  readonly properties: Readonly<Record<string, Cell>>
}
export interface PathCell {
  readonly '~': 'path'
  readonly nodes: readonly NodeCell[]
  readonly relationships: readonly RelationshipCell[]
}

export type Row = Readonly<Record<string, Cell>>

/**
 * Runs one Cypher text of the shared dialect (EMBEDDED guardrails) and gives its rows. Texts run in the order in which they are asked for,
 * also where the answer to one is not awaited before the next. Throws `Failure`.
 */
export interface Runner {
  run(cypher: string, parameters?: Parameters): Promise<readonly Row[]>
}

/**
 * The port. Both engines promise: `read` refuses writes; `write` is one transaction, all or nothing, serialised with other writers
 * and retried where the engine says that it may be; values written come back equal; `ensureSchema` is idempotent; integers stay integers.
 */
export interface Engine {
  readonly name: 'embedded' | 'neo4j'
  /** For people: where the data are, without secrets. */
  readonly where: string
  read(cypher: string, parameters?: Parameters): Promise<readonly Row[]>
  /**
   * Runs one text that a person typed: it reads only, gives at most 5,000 rows and is stopped after 10 s. Throws `BAD_QUERY`,
   * also for the shapes that an engine is known to answer wrongly.
   */
  ask(cypher: string, parameters?: Parameters): Promise<readonly Row[]>
  write<T>(work: (transaction: Runner) => Promise<T>): Promise<T>
  /** Uniqueness and index on every merge key of `graph/schema.ts`. */
  ensureSchema(): Promise<void>
  close(): Promise<void>
}
