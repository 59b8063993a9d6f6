import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '../../graph/engine.ts'
import { openEngine } from '../../graph/open.ts'
import { createApp } from '../../src/api/app.ts'

let folder: string
let engine: Engine
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhengtu-pages-'))
  engine = await openEngine({ data: join(folder, 'data'), neo4j: undefined })
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>政图</title>')
  await writeFile(join(folder, 'app.js'), 'export {}')
  app = createApp(engine, { staticDir: folder })
})

afterAll(async () => {
  await engine?.close()
  await rm(folder, { recursive: true, force: true })
})

describe('pages', () => {
  it('are served from one folder, a path without a file being a page', async () => {
    expect(await (await app.request('/')).text()).toContain('政图')
    expect(await (await app.request('/policies')).text()).toContain('政图')
    expect((await app.request('/app.js')).headers.get('content-type')).toMatch(/^text\/javascript/)
    expect((await app.request('/missing.js')).status).toBe(404)
  })

  it('never leave the folder', async () => {
    for (const path of ['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/data/%00'])
      expect(await (await app.request(path)).text()).not.toContain('"name"')
  })

  it('carry headers that keep scripts and frames of others out', async () => {
    const { headers } = await app.request('/')
    expect(headers.get('content-security-policy')).toContain("default-src 'self'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })
})
