import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Engine } from '../../graph/engine.ts'
import type { Settings } from '../settings.ts'
import { exitCodes } from './exit-codes.ts'
import { ingestPaths } from './ingest.ts'
import { say, sayFailure } from './say.ts'
import { dist, root, serveCommand } from './serve.ts'

/** `start`: reads the seeds where the graph is empty, builds the pages where they are missing or stale, and serves. Gives the exit code. */
export async function startCommand(engine: Engine, settings: Settings, options: { readonly seeds: string }): Promise<number> {
  await engine.ensureSchema()
  const [found] = await engine.read('MATCH (p:Policy) RETURN count(p) AS policies')
  if (found?.policies === 0) {
    say(`图为空，读取 ${options.seeds} · The graph is empty: reading ${options.seeds}`)
    const { interrupted } = await ingestPaths(engine, [options.seeds])
    if (interrupted) return exitCodes.interrupted
  }
  if (isStale()) await build()
  return serveCommand(engine, settings)
}

/** Whether a source of the pages is younger than they are. */
function isStale(): boolean {
  const built = join(dist, 'index.html')
  if (!existsSync(built)) return true
  const since = statSync(built).mtimeMs
  const sources = [join(root, 'vite.config.ts'), join(root, 'src/api/shapes.ts')]
  for (const entry of readdirSync(join(root, 'web'), { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && !entry.parentPath.includes('screenshots')) sources.push(join(entry.parentPath, entry.name))
  }
  return sources.some((source) => existsSync(source) && statSync(source).mtimeMs > since)
}

/** Builds the pages; where that fails the API is still served, and the reason said. */
async function build(): Promise<void> {
  say('构建网页 · Building the pages …')
  try {
    const vite = await import('vite')
    await vite.build({ root: join(root, 'web'), configFile: join(root, 'vite.config.ts'), logLevel: 'error' })
  } catch (error) {
    sayFailure(error, '网页构建失败 · The pages were not built')
  }
}
