import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import type { Engine } from '../../graph/engine.ts'
import { createApp } from '../api/app.ts'
import type { Settings } from '../settings.ts'
import { Failure } from '../text/failure.ts'
import { exitCodes } from './exit-codes.ts'
import { print, say } from './say.ts'

/** The folder that holds package.json. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** The built pages. */
export const dist = join(root, 'dist')

/** `serve`: the API and the pages on 127.0.0.1 until it is stopped. Gives the exit code. Throws `PORT_TAKEN`. */
export async function serveCommand(engine: Engine, settings: Settings): Promise<number> {
  await engine.ensureSchema()
  const port = await choosePort(settings)
  const pages = existsSync(join(dist, 'index.html'))
  if (!pages)
    say('网页尚未构建，只有 API；npm run build 可构建 · The pages are not built, only the API answers; `npm run build` builds them.')
  const app = createApp(engine, pages ? { staticDir: dist } : {})
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, (address) => {
      void print(`http://127.0.0.1:${address.port}`)
      say(`引擎 · engine: ${engine.name} ${engine.where}    Ctrl+C 停止 · stops`)
    })
    const stop = (): void => {
      server.close()
      if ('closeAllConnections' in server) server.closeAllConnections()
      resolve(exitCodes.ok)
    }
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
  })
}

/** The port asked for, which must be free; or the first free one from the default on. */
async function choosePort(settings: Settings): Promise<number> {
  if (settings.portAsked) {
    if (settings.port === 0 || (await isFree(settings.port))) return settings.port
    throw new Failure(
      'PORT_TAKEN',
      `端口 ${settings.port} 已被占用 · Port ${settings.port} is in use.`,
      '换一个：--port N · Choose another: --port N.',
    )
  }
  for (let port = settings.port; port < settings.port + 50; port++) if (await isFree(port)) return port
  return 0
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
}
