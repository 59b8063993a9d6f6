import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openEngine } from '../../../graph/open.ts'
import { dump } from '../../contract/store-sample.ts'
import { plan } from '../../support/documents/policies.ts'

const total = 24
let folder: string
let documents: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhengtu-stop-'))
  documents = join(folder, 'documents')
  mkdirSync(documents)
  for (let index = 0; index < total; index += 1) {
    const [title = '', ...body] = plan
    const numbered = body.map((line) => line.replace('省市场监管局', index % 2 === 0 ? '省市场监管局' : '省财政厅'))
    writeFileSync(join(documents, `${index}.txt`), [`陕政发〔2022〕${index + 1}号`, title, ...numbered].join('\n'))
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

/** Runs `ingest` over all documents; the signal is sent once so many are in. Gives the exit code and what was said. */
function ingest(
  data: string,
  stop?: { readonly signal: NodeJS.Signals; readonly after: number },
): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'ingest', documents], {
    env: { ...process.env, ZHENGTU_DATA: join(folder, data), NEO4J_URI: '' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    const before = said.includes(`[${stop?.after}/`)
    said += chunk
    if (stop !== undefined && !before && said.includes(`[${stop.after}/`)) child.kill(stop.signal)
  })
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })))
}

async function graphIn(data: string): Promise<readonly string[]> {
  const engine = await openEngine({ data: join(folder, data), neo4j: undefined })
  try {
    return await dump(engine, { positions: true })
  } finally {
    await engine.close()
  }
}

it('ingest that was stopped and run again ends in the graph of a clean run', async () => {
  expect((await ingest('clean')).code).toBe(0)
  const clean = await graphIn('clean')
  const stopped = await ingest('stopped', { signal: 'SIGINT', after: 5 })
  expect(stopped.code).toBe(130)
  expect(stopped.said).toContain('INTERRUPTED')
  expect(stopped.said).not.toContain(`[${total}/`)
  const killed = await ingest('stopped', { signal: 'SIGKILL', after: 12 })
  expect(killed.code).toBe(null)
  const half = (await graphIn('stopped')).filter((line) => line.startsWith('Policy ') && line.includes('digest')).length
  expect(half).toBeGreaterThanOrEqual(12)
  expect(half).toBeLessThan(total)
  expect((await ingest('stopped')).code).toBe(0)
  expect(await graphIn('stopped')).toEqual(clean)
}, 180_000)
