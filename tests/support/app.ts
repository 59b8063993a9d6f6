import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { build } from 'vite'
import type { Engine } from '../../graph/engine.ts'
import { openEngine } from '../../graph/open.ts'
import { createApp } from '../../src/api/app.ts'
import { ingest } from '../../src/ingest.ts'
import { updatePositions } from '../../src/store/positions.ts'
import { syncDocument } from '../../src/store/sync.ts'

const dist = join(import.meta.dirname, '../../dist')

/** The built pages; `PAGES_DIR` names others. Missing ones are built aside and put in place at once, so that test files do not meet half a build. */
async function pagesFolder(): Promise<string> {
  const pages = process.env.PAGES_DIR ?? dist
  if (existsSync(join(pages, 'index.html'))) return pages
  const aside = mkdtempSync(`${pages}-`)
  await build({ logLevel: 'error', build: { outDir: aside } })
  try {
    renameSync(aside, pages)
  } catch {
    rmSync(aside, { recursive: true, force: true })
  }
  return pages
}

/** Reads the seeds, as the command line does. */
async function fillWithSeeds(engine: Engine): Promise<void> {
  for (const file of readdirSync('seeds').sort()) {
    const { graph } = await ingest(readFileSync(join('seeds', file)), `seeds/${file}`)
    await syncDocument(engine, graph)
  }
  await updatePositions(engine)
}

/** The whole application on a free port: the built pages over a data folder of its own, filled with the seeds or what the test wants. `close` removes the data. */
export async function startApp(fill = fillWithSeeds): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const pages = await pagesFolder()
  const data = mkdtempSync(join(tmpdir(), 'zhengtu-e2e-'))
  const engine = await openEngine({ data, neo4j: undefined })
  await engine.ensureSchema()
  await fill(engine)
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
