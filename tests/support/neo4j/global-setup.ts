import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'
import { startNeo4j, type TestServer } from './server.ts'

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
    /** Where to ask for `Neo4jForTests`: the first to ask has it started. */
    neo4j: string
  }
}

/** One Neo4j for the whole run, started when the first test file asks for it and stopped at the end: a run of other files needs none. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let server: Promise<TestServer> | undefined
  const desk = createServer((_, response) => {
    server ??= startNeo4j()
    // Bringing the server may take longer than a request waits for its answer: blanks before the JSON keep it waiting.
    const alive = setInterval(() => response.write(' '), 10_000)
    server
      .then(
        ({ uri, username, password }): Neo4jForTests => ({ uri, username, password, skip: '' }),
        (error: unknown): Neo4jForTests => ({
          uri: '',
          username: '',
          password: '',
          skip: error instanceof Error ? error.message : String(error),
        }),
      )
      .then((found) => {
        clearInterval(alive)
        response.end(JSON.stringify(found))
      })
  })
  await new Promise<void>((resolve) => desk.listen(0, '127.0.0.1', resolve))
  project.provide('neo4j', `http://127.0.0.1:${(desk.address() as AddressInfo).port}`)
  return async () => {
    desk.close()
    await server?.then(({ stop }) => stop()).catch(() => undefined)
  }
}
