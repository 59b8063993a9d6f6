import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { build } from 'vite'
import { openEngine } from '../../graph/open.ts'
import { createApp } from '../../src/api/app.ts'
import { ingest } from '../../src/ingest.ts'
import { updatePositions } from '../../src/store/positions.ts'
import { syncDocument } from '../../src/store/sync.ts'

/** Where the built pages are; `PAGES_DIR` keeps the builds of several runs in one tree apart. */
const pages = process.env.PAGES_DIR ?? join(import.meta.dirname, '../../dist')

/** The whole application on a free port: the seeds in a data folder of its own, the built pages. `close` removes the data. */
export async function startApp(): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  if (!existsSync(join(pages, 'index.html')) || process.env.REBUILD === '1') await build({ logLevel: 'error', build: { outDir: pages } })
  const data = mkdtempSync(join(tmpdir(), 'zhengtu-e2e-'))
  const engine = await openEngine({ data, neo4j: undefined })
  await engine.ensureSchema()
  for (const file of readdirSync('seeds').sort()) {
    const { graph } = await ingest(readFileSync(join('seeds', file)), `seeds/${file}`)
    await syncDocument(engine, graph)
  }
  await updatePositions(engine)
  const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
    const started = serve({ fetch: createApp(engine, { staticDir: pages }).fetch, hostname: '127.0.0.1', port: 0 }, () => resolve(started))
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      await new Promise((done) => server.close(done))
      await engine.close()
      rmSync(data, { recursive: true, force: true })
    },
  }
}
