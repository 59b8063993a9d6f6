import type { TestProject } from 'vitest/node'
import { startNeo4j } from './server.ts'

/** What every test file is told about the Neo4j of this run. */
export interface Neo4jForTests {
  readonly uri: string
  readonly username: string
  readonly password: string
  /** Why there is none; empty where there is one. */
  readonly skip: string
}

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: Neo4jForTests
  }
}

/** Folders whose tests ask an engine: a run that names other files only starts no Neo4j. */
const wanting = /contract|store|queries|api|e2e/

/** Starts one Neo4j for the whole run and stops it at the end. With `REQUIRE_NEO4J=1` a missing one fails the run. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const filters = process.argv.slice(2).filter((argument) => !argument.startsWith('-') && argument !== 'run')
  const none = (skip: string): undefined => {
    project.provide('neo4j', { uri: '', username: '', password: '', skip })
    return undefined
  }
  if (filters.length > 0 && !filters.some((filter) => wanting.test(filter))) return none('(skipped: not asked for by this run)')
  try {
    const server = await startNeo4j()
    project.provide('neo4j', { uri: server.uri, username: server.username, password: server.password, skip: '' })
    return server.stop
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    if (process.env.REQUIRE_NEO4J === '1') throw new Error(`REQUIRE_NEO4J=1, but there is no Neo4j: ${why}`)
    console.warn(`Neo4j is skipped: ${why}`)
    return none(`(skipped: ${why.split('\n')[0]})`)
  }
}
