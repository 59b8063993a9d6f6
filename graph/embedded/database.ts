import { copyFileSync, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { GrafeoDB, Transaction } from '@grafeo-db/js'
import { Failure } from '../../src/text/failure.ts'
import type { Parameters, Row } from '../engine.ts'
import { labels } from '../schema.ts'
import { toRows } from './cells.ts'

/** The package is CommonJS whose exports Node cannot name ahead of running it. */
const grafeo = createRequire(import.meta.url)('@grafeo-db/js') as typeof import('@grafeo-db/js')

/** The one place that calls the embedded engine. All of it runs in the process that owns the file. */
export interface Database {
  read(cypher: string, parameters: Parameters): Promise<Row[]>
  begin(): Transaction
  run(transaction: Transaction, cypher: string, parameters: Parameters): Promise<Row[]>
  commit(transaction: Transaction): void
  ensureSchema(): Promise<void>
  /** Brings what was committed into the file and to the disk. */
  checkpoint(): void
  /** A copy of the file as last committed. */
  copy(to: string): void
  close(): void
}

/** Opens or creates the file. Throws the engine's own error where it is locked or damaged. */
export function openDatabase(file: string, readOnly = false): Database {
  const db: GrafeoDB = readOnly
    ? grafeo.GrafeoDB.openReadOnly(file)
    : existsSync(file)
      ? grafeo.GrafeoDB.open(file)
      : grafeo.GrafeoDB.create(file)
  if (!readOnly) db.setCheckpointTriggers({ intervalMs: 30_000, walBytes: 64 * 1024 * 1024 })
  const ids = (): ((node: number) => string) => {
    const known = new Map<number, string>()
    return (node) => {
      const before = known.get(node)
      if (before !== undefined) return before
      const id = db.getNode(node)?.get('id')
      const name = typeof id === 'string' ? id : `#${node}`
      known.set(node, name)
      return name
    }
  }
  const run = async (target: Pick<Transaction, 'executeCypher'>, cypher: string, parameters: Parameters): Promise<Row[]> => {
    try {
      return toRows((await target.executeCypher(cypher, parameters)).toArray(), ids())
    } catch (error) {
      throw asFailure(error, cypher)
    }
  }
  return {
    async read(cypher, parameters) {
      if (readOnly) return run(db, cypher, parameters)
      const transaction = db.beginTransaction()
      try {
        return await run(transaction, cypher, parameters)
      } finally {
        transaction.rollback()
      }
    },
    begin: () => db.beginTransaction(),
    run,
    commit(transaction) {
      try {
        transaction.commit()
      } catch (error) {
        throw asFailure(error, 'COMMIT')
      }
    },
    async ensureSchema() {
      for (const label of labels) {
        await run(db, `CREATE INDEX ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) ON (n.id)`, {})
        await run(db, `CREATE CONSTRAINT ${label.toLowerCase()}_id_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`, {})
      }
    },
    checkpoint: () => db.walCheckpoint(),
    copy(to) {
      db.walCheckpoint()
      copyFileSync(file, to)
    },
    close: () => db.close(),
  }
}

function asFailure(error: unknown, cypher: string): Failure {
  const message = error instanceof Error ? error.message : String(error)
  const status = (error as { gqlStatus?: string }).gqlStatus
  if (status === '40000')
    return new Failure('ENGINE_CONFLICT', `另一写入在先 · Another writer was first: ${message}`, '请重试 · Run it again.', error)
  if (status === 'G2000')
    return new Failure(
      'VALUE_REFUSED',
      `违反唯一性约束 · A constraint refuses the value: ${message}`,
      '检查 id 是否重复 · Check the id for duplicates.',
      error,
    )
  return new Failure(
    'BAD_QUERY',
    `查询不能执行 · The query does not run: ${message}\n${cypher.slice(0, 300)}`,
    '核对语法与参数 · Check syntax and parameters; the README names what the embedded engine speaks.',
    error,
  )
}
