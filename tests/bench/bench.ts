import { existsSync } from 'node:fs'
import { benchReading } from './read.ts'

const print = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

await benchReading(print)

// The bench of writing brings its own engines, and is left out where it is not asked for.
const sync = new URL('./sync.ts', import.meta.url)
if (existsSync(sync) && !process.argv.includes('--read')) {
  const { benchSync } = (await import(sync.href)) as { benchSync(print: (line: string) => void): Promise<void> }
  await benchSync(print)
}
