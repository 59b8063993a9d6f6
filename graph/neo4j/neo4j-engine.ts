import neo4j, { type Driver, type Record as DriverRecord, type ManagedTransaction } from 'neo4j-driver'
import { askLimits, guardText } from '../asking.ts'
import type { Engine, Parameters, Row, Runner } from '../engine.ts'
import { refuseWrites } from '../reading.ts'
import { retrying } from '../retrying.ts'
import { labels } from '../schema.ts'
import { checkParameters } from '../values.ts'
import { endsOf, toDriver, toRows } from './cells.ts'
import { asFailure } from './errors.ts'

/** How to reach Neo4j; without a user no authentication is tried. */
export interface Neo4jSettings {
  readonly uri: string
  readonly username: string | undefined
  readonly password: string | undefined
  readonly database: string | undefined
}

/** The label of the node that is there only while somebody writes. */
const turnLabel = 'WriteTurn'

/** Connects to Neo4j 5 or later. Throws `ENGINE_UNREACHABLE`, `ENGINE_AUTH` or `BAD_ARGUMENT`. */
export async function openNeo4j(settings: Neo4jSettings): Promise<Engine> {
  const where = settings.uri.replace(/\/\/[^@/]*@/, '//')
  const driver = await connect(settings, where)
  const options = settings.database === undefined ? {} : { database: settings.database }
  const session = <T>(mode: 'READ' | 'WRITE', work: (session: ReturnType<Driver['session']>) => Promise<T>): Promise<T> => {
    const opened = driver.session({ ...options, defaultAccessMode: mode })
    return work(opened)
      .catch((error: unknown) => {
        throw asFailure(error, where)
      })
      .finally(() => opened.close())
  }
  return {
    name: 'neo4j',
    where: settings.database === undefined ? where : `${where} (${settings.database})`,
    async read(cypher, parameters = {}) {
      refuseWrites(cypher)
      return session('READ', (opened) => opened.executeRead((transaction) => run(transaction, cypher, parameters)))
    },
    write: (work) => retrying(() => session('WRITE', (opened) => opened.executeWrite((transaction) => inTransaction(transaction, work)))),
    async ask(cypher, parameters = {}) {
      guardText(cypher)
      return session('READ', (opened) =>
        opened.executeRead((transaction) => firstRows(transaction, cypher, parameters), { timeout: askLimits.ms }),
      )
    },
    ensureSchema: () =>
      session('WRITE', async (opened) => {
        for (const label of [...labels, turnLabel]) {
          await opened.executeWrite((transaction) =>
            transaction.run(`CREATE CONSTRAINT ${label.toLowerCase()}_id_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`),
          )
        }
      }),
    close: () => driver.close(),
  }
}

async function connect(settings: Neo4jSettings, where: string): Promise<Driver> {
  try {
    const token =
      settings.username === undefined && settings.password === undefined
        ? undefined
        : neo4j.auth.basic(settings.username ?? 'neo4j', settings.password ?? '')
    const driver = neo4j.driver(settings.uri, token, {
      connectionAcquisitionTimeout: 15_000,
      connectionTimeout: 5000,
      maxTransactionRetryTime: 10_000,
      disableLosslessIntegers: false,
      userAgent: 'zhengtu',
    })
    await driver
      .verifyConnectivity(settings.database === undefined ? {} : { database: settings.database })
      .catch(async (error: unknown) => {
        await driver.close()
        throw error
      })
    return driver
  } catch (error) {
    throw asFailure(error, where)
  }
}

/**
 * Writers of every process stand in line: the first statement makes a node whose id is unique, which a second writer cannot make before
 * the first has ended; the last one takes it away, so that no reader ever sees it.
 */
const takeTurn = `MERGE (turn:${turnLabel} {id: 'write'})`
const giveTurn = `MATCH (turn:${turnLabel}) DELETE turn`

/** Runs the work; where a statement failed the transaction is lost, also when the work went on. */
async function inTransaction<T>(transaction: ManagedTransaction, work: (transaction: Runner) => Promise<T>): Promise<T> {
  let failed: { readonly error: unknown } | undefined
  await transaction.run(takeTurn)
  const result = await work({
    async run(cypher, parameters = {}) {
      checkParameters(parameters)
      try {
        return await run(transaction, cypher, parameters)
      } catch (error) {
        failed ??= { error }
        throw error
      }
    },
  })
  if (failed !== undefined) throw failed.error
  await transaction.run(giveTurn)
  return result
}

async function run(transaction: ManagedTransaction, cypher: string, parameters: Parameters): Promise<Row[]> {
  return rowsOf(transaction, (await transaction.run(cypher, toDriver(parameters))).records)
}

async function firstRows(transaction: ManagedTransaction, cypher: string, parameters: Parameters): Promise<Row[]> {
  const records: DriverRecord[] = []
  for await (const record of transaction.run(cypher, toDriver(parameters))) {
    if (records.push(record) === askLimits.rows) break
  }
  return rowsOf(transaction, records)
}

async function rowsOf(transaction: ManagedTransaction, records: readonly DriverRecord[]): Promise<Row[]> {
  const ends = endsOf(records)
  const known = new Map<string, string>()
  if (ends.length > 0) {
    const found = await transaction.run('MATCH (n) WHERE elementId(n) IN $ends RETURN elementId(n) AS element, n.id AS id', { ends })
    for (const record of found.records) known.set(String(record.get('element')), String(record.get('id')))
  }
  return toRows(records, (element) => known.get(element) ?? `#${element}`)
}
