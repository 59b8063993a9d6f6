import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { inject } from 'vitest'
import type { Engine } from '../../graph/engine.ts'
import { openEngine } from '../../graph/open.ts'
import type { Neo4jForTests } from './neo4j/global-setup.ts'

/** One real engine for a suite; `skip` says why it is not there, and is empty where it is. */
export interface TestEngine {
  readonly name: Engine['name']
  readonly skip: string
  /** An empty engine. Embedded: a folder of its own. Neo4j: the run's one server, held for this file alone until `close`. */
  open(): Promise<Engine>
  /** A second connection to what `open` opened, as another process has it. */
  beside(engine: Engine): Promise<Engine>
  /** The environment in which a command works on what `open` opened. */
  environment(engine: Engine): NodeJS.ProcessEnv
}

/** Takes everything out of a graph, in one transaction. */
export async function cleanEngine(engine: Engine): Promise<void> {
  await engine.write((transaction) => transaction.run('MATCH (n) DETACH DELETE n'))
}

const neo4j = await askForNeo4j()

/** With `REQUIRE_NEO4J=1` a missing one fails the file. */
async function askForNeo4j(): Promise<Neo4jForTests> {
  const found = (await (await fetch(inject('neo4j'))).json()) as Neo4jForTests
  if (found.skip === '') return found
  if (process.env.REQUIRE_NEO4J === '1') throw new Error(`REQUIRE_NEO4J=1, but there is no Neo4j: ${found.skip}`)
  console.warn(`Neo4j is skipped: ${found.skip}`)
  return { ...found, skip: `(skipped: ${found.skip.split('\n')[0]})` }
}

async function openEmbedded(): Promise<Engine> {
  const data = mkdtempSync(join(tmpdir(), 'zhengtu-data-'))
  const engine = await openEngine({ data, neo4j: undefined })
  return {
    ...engine,
    async close() {
      await engine.close()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

async function openNeo4j(): Promise<Engine> {
  const release = await holdServer()
  const engine = await connectNeo4j()
  await cleanEngine(engine)
  return {
    ...engine,
    async close() {
      await engine.close()
      release()
    },
  }
}

function connectNeo4j(): Promise<Engine> {
  const { uri, username, password } = neo4j
  return openEngine({ data: '', neo4j: { uri, username, password, database: undefined } })
}

/** Community has one database: files take turns. A holder that died gives its turn away. */
async function holdServer(): Promise<() => void> {
  const lock = join(tmpdir(), `zhengtu-neo4j-${neo4j.uri.replace(/\W+/g, '-')}.lock`)
  for (;;) {
    try {
      const file = openSync(lock, 'wx')
      writeSync(file, String(process.pid))
      closeSync(file)
      return () => rmSync(lock, { force: true })
    } catch {
      if (!isHeld(lock)) rmSync(lock, { force: true })
      await sleep(100)
    }
  }
}

function isHeld(lock: string): boolean {
  try {
    const pid = Number(readFileSync(lock, 'utf8'))
    if (pid > 0) process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Every engine that the product can run on. */
export const engines: readonly TestEngine[] = [
  {
    name: 'embedded',
    skip: '',
    open: openEmbedded,
    beside: ({ where }) => openEngine({ data: where, neo4j: undefined }),
    environment: ({ where }) => ({ NEO4J_URI: '', ZHENGTU_DATA: where }),
  },
  {
    name: 'neo4j',
    skip: neo4j.skip,
    open: openNeo4j,
    beside: connectNeo4j,
    environment: () => ({ NEO4J_URI: neo4j.uri, NEO4J_USERNAME: neo4j.username, NEO4J_PASSWORD: neo4j.password, NEO4J_DATABASE: '' }),
  },
]
