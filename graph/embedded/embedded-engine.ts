import { resolve } from 'node:path'
import { Failure } from '../../src/text/failure.ts'
import type { Engine, Parameters, Row, Runner } from '../engine.ts'
import { refuseWrites } from '../reading.ts'
import { retrying } from '../retrying.ts'
import { checkParameters } from '../values.ts'
import { type Connection, connectToOwner } from './connection.ts'
import { askOnCopy } from './console.ts'

/** The embedded engine over a data folder: a client of the process that owns it. */
export async function openEmbedded(data: string): Promise<Engine> {
  const folder = resolve(data)
  let connection: Connection | undefined = await connectToOwner(folder)
  let opening: Promise<Connection> | undefined
  const line = async (): Promise<Connection> => {
    if (connection !== undefined) return connection
    opening ??= connectToOwner(folder).finally(() => {
      opening = undefined
    })
    connection = await opening
    return connection
  }
  const read = async (cypher: string, parameters: Parameters): Promise<readonly Row[]> =>
    (await (await line()).ask({ op: 'read', cypher, parameters })).rows ?? []
  /** Runs `work`, and forgets a line that broke so that the next call starts anew. */
  const onLine = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      if (error instanceof Failure && error.code === 'ENGINE_UNREACHABLE') connection = undefined
      throw error
    }
  }
  return {
    name: 'embedded',
    where: folder,
    async read(cypher, parameters = {}) {
      refuseWrites(cypher)
      return onLine(() => read(cypher, parameters)).catch((error: unknown) => {
        // A read changes nothing: where the owner died it is asked again of the next one.
        if (error instanceof Failure && error.code === 'ENGINE_UNREACHABLE') return onLine(() => read(cypher, parameters))
        throw error
      })
    },
    write: (work) => retrying(() => onLine(async () => inTransaction(await line(), work))),
    ensureSchema: () =>
      onLine(async () => {
        await (await line()).ask({ op: 'schema' })
      }),
    ask: (cypher, parameters = {}) => onLine(async () => askOnCopy(await line(), cypher, parameters)),
    async close() {
      connection?.close()
      connection = undefined
    },
  }
}

async function inTransaction<T>(connection: Connection, work: (transaction: Runner) => Promise<T>): Promise<T> {
  const { tx } = await connection.ask({ op: 'begin' })
  if (tx === undefined) throw new Failure('ENGINE_UNREACHABLE', '事务未能开始 · The transaction did not begin.', '请重试 · Run it again.')
  let result: T
  try {
    result = await work({
      async run(cypher, parameters = {}) {
        checkParameters(parameters)
        return (await connection.ask({ op: 'run', tx, cypher, parameters })).rows ?? []
      },
    })
  } catch (error) {
    await connection.ask({ op: 'rollback', tx }).catch(() => undefined)
    throw error
  }
  await connection.ask({ op: 'commit', tx })
  return result
}
