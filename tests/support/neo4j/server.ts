import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import neo4j from 'neo4j-driver'

/** A real Neo4j for one run of the tests, or why there is none. */
export interface TestServer {
  readonly uri: string
  readonly username: string
  readonly password: string
  readonly how: string
  stop(): Promise<void>
}

const password = 'zhengtu-test'
const here = fileURLToPath(new URL('.', import.meta.url))
const cache = join(here, '../../../node_modules/.cache/zhengtu-neo4j')

/** The server named by `NEO4J_TEST_URI`, else one in Docker, else one run by Java from Maven's artifacts. Throws where none is to be had. */
export async function startNeo4j(): Promise<TestServer> {
  const uri = process.env.NEO4J_TEST_URI
  if (uri !== undefined && uri !== '') {
    const { NEO4J_TEST_USERNAME: username = 'neo4j', NEO4J_TEST_PASSWORD = '' } = process.env
    return { uri, username, password: NEO4J_TEST_PASSWORD, how: 'NEO4J_TEST_URI', stop: async () => undefined }
  }
  if (answers('docker', ['info'])) return inDocker()
  if (!answers('java', ['-version'])) throw new Error('no NEO4J_TEST_URI, Docker does not answer, and there is no Java 17')
  return withJava()
}

function answers(command: string, args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore', timeout: 10_000 })
    return true
  } catch {
    return false
  }
}

async function inDocker(): Promise<TestServer> {
  const { Neo4jContainer } = await import('@testcontainers/neo4j')
  const container = await new Neo4jContainer('neo4j:5.26-community').withPassword(password).start()
  return {
    uri: container.getBoltUri(),
    username: container.getUsername(),
    password: container.getPassword(),
    how: 'Docker',
    stop: async () => {
      await container.stop()
    },
  }
}

async function withJava(): Promise<TestServer> {
  const lib = jars()
  const home = mkdtempSync(join(tmpdir(), 'zhengtu-neo4j-'))
  const port = await freePort()
  mkdirSync(join(home, 'conf'))
  writeFileSync(
    join(home, 'conf/neo4j.conf'),
    `server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false
dbms.security.auth_minimum_password_length=4
server.memory.heap.initial_size=256m
server.memory.heap.max_size=512m
server.memory.pagecache.size=64m
`,
  )
  const opens = ['java.nio', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`)
  const main = 'org.neo4j.server.CommunityEntryPoint'
  const child = spawn('java', ['-Xmx512m', ...opens, '-cp', `${lib}/*`, main, `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  const keep = (chunk: Buffer): void => {
    log = (log + chunk.toString()).slice(-4000)
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const stop = async (): Promise<void> => {
    await ended(child)
    rmSync(home, { recursive: true, force: true })
  }
  const uri = `bolt://127.0.0.1:${port}`
  try {
    await untilReady(uri, child)
  } catch (error) {
    await stop()
    throw new Error(`Neo4j did not start under Java: ${String(error)}\n${log}`)
  }
  return { uri, username: 'neo4j', password, how: 'Java', stop }
}

/** Neo4j's jars, brought once by Maven (123 MB); a folder that is there is whole. */
function jars(): string {
  const lib = join(cache, 'lib')
  if (existsSync(lib) && readdirSync(lib).length > 100) return lib
  if (!answers('mvn', ['-v'])) throw new Error('Java is here, but no Maven to bring the jars of Neo4j')
  const part = `${lib}.${process.pid}`
  execFileSync(
    'mvn',
    ['-q', '-B', '-f', join(here, 'pom.xml'), 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${part}`],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 600_000,
    },
  )
  rmSync(lib, { recursive: true, force: true })
  renameSync(part, lib)
  return lib
}

/** Waits until Bolt answers; the first to come sets the password. */
async function untilReady(uri: string, child: ChildProcess): Promise<void> {
  const until = Date.now() + 90_000
  for (let initial = 'neo4j'; ; ) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`)
    const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', initial), { connectionTimeout: 2000 })
    try {
      if (initial === password) {
        await driver.verifyConnectivity()
        return
      }
      await driver.executeQuery(
        'ALTER CURRENT USER SET PASSWORD FROM $from TO $to',
        { from: initial, to: password },
        { database: 'system' },
      )
      initial = password
    } catch (error) {
      if (Date.now() > until) throw error
      await sleep(300)
    } finally {
      await driver.close()
    }
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await exit
  clearTimeout(late)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address === null || typeof address === 'string' ? reject(new Error('no port')) : resolve(address.port)))
    })
  })
}
