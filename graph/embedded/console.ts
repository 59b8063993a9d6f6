import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Failure } from '../../src/text/failure.ts'
import { askLimits, guardShapes, guardText } from '../asking.ts'
import type { Parameters, Row } from '../engine.ts'
import type { Connection } from './connection.ts'

/** Exit codes of the console child. */
export const consoleExit = { memory: 12 } as const

/**
 * Runs a text that a person typed: on a copy of the data, read-only, in a child process that is killed at the limits.
 * Throws `BAD_QUERY`, also for shapes that the engine answers wrongly.
 */
export async function askOnCopy(connection: Connection, cypher: string, parameters: Parameters): Promise<readonly Row[]> {
  guardText(cypher)
  guardShapes(cypher)
  const folder = mkdtempSync(join(tmpdir(), 'zhengtu-console-'))
  try {
    await connection.ask({ op: 'copy', to: join(folder, 'graph.grafeo') })
    return await runChild(folder, cypher, parameters)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function runChild(folder: string, cypher: string, parameters: Parameters): Promise<readonly Row[]> {
  return new Promise((resolve, reject) => {
    const script = fileURLToPath(new URL('console-child.ts', import.meta.url))
    const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), script], {
      cwd: folder,
      env: {},
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    const limit = setTimeout(() => {
      child.kill('SIGKILL')
      reject(tooMuch(`${askLimits.ms / 1000} s`))
    }, askLimits.ms)
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', (cause) =>
      reject(
        new Failure(
          'ENGINE_BROKEN',
          `查询进程未能启动 · The query's process did not start: ${cause.message}`,
          '运行 doctor · Run `doctor`.',
          cause,
        ),
      ),
    )
    child.on('close', (code) => {
      clearTimeout(limit)
      if (code === consoleExit.memory) return reject(tooMuch('1.5 GB'))
      try {
        const answer = JSON.parse(Buffer.concat(chunks).toString('utf8')) as {
          rows?: Row[]
          error?: { code: 'BAD_QUERY'; message: string; hint: string }
        }
        if (answer.error !== undefined) reject(new Failure(answer.error.code, answer.error.message, answer.error.hint))
        else resolve(answer.rows ?? [])
      } catch (cause) {
        reject(new Failure('ENGINE_BROKEN', `查询进程中断 · The query's process ended with ${code}.`, '简化查询 · Ask for less.', cause))
      }
    })
    child.stdin.on('error', () => undefined)
    child.stdin.end(JSON.stringify({ cypher, parameters }))
  })
}

function tooMuch(limit: string): Failure {
  return new Failure(
    'BAD_QUERY',
    `查询超过上限 ${limit}，已停止 · The query was stopped at ${limit}.`,
    '加上标签、条件与 LIMIT · Add labels, conditions and LIMIT.',
  )
}
