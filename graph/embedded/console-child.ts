import { text } from 'node:stream/consumers'
import { Failure } from '../../src/text/failure.ts'
import { askLimits } from '../asking.ts'
import type { Parameters } from '../engine.ts'
import { consoleExit } from './console.ts'
import { openDatabase } from './database.ts'

/** Runs one typed query on the copy in the working folder and prints its rows; ends itself where it takes too much memory. */
setInterval(() => {
  if (process.memoryUsage.rss() > askLimits.bytes) process.exit(consoleExit.memory)
}, 50).unref()

const { cypher, parameters } = JSON.parse(await text(process.stdin)) as { cypher: string; parameters: Parameters }
const database = openDatabase('graph.grafeo', true)
const answer = await database.read(cypher, parameters).then(
  (rows) => ({ rows: rows.slice(0, askLimits.rows) }),
  (error: unknown) => ({
    error:
      error instanceof Failure
        ? { code: error.code, message: error.message, hint: error.hint }
        : { code: 'BAD_QUERY', message: String(error), hint: '' },
  }),
)
process.stdout.write(JSON.stringify(answer), () => process.exit(0))
