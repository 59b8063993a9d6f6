import { readFileSync } from 'node:fs'
import { extractFiles } from './extraction.ts'

const [command, ...rest] = process.argv.slice(2)
if (command !== 'extract') throw new Error('Only extract is here yet.')
const at = rest.indexOf('--format')
const files = at < 0 ? rest : [...rest.slice(0, at), ...rest.slice(at + 2)]
const results = await extractFiles(files.map((file) => ({ file, bytes: readFileSync(file) })))
process.stdout.write(`${JSON.stringify(results, null, 1)}\n`)
if (results.some((result) => 'error' in result)) process.exitCode = 1
