import type { Engine } from '../../graph/engine.ts'
import { ingest } from '../ingest.ts'
import { updatePositions } from '../store/positions.ts'
import { syncDocument } from '../store/sync.ts'
import { Failure } from '../text/failure.ts'
import { exitCodes } from './exit-codes.ts'
import { type Progress, startProgress } from './progress.ts'
import { listFiles, readBytes } from './read-files.ts'
import { print, say, sayFailure } from './say.ts'

interface FileResult {
  readonly file: string
  readonly status: 'changed' | 'unchanged' | 'failed'
  readonly policy: string | null
  readonly problems: number
  /** Another file that gives the same policy with another text; of two the fuller is in the graph. */
  readonly sameAs: string | null
  readonly error: { readonly code: string; readonly message: string; readonly hint: string } | null
}

interface IngestSummary {
  readonly read: number
  readonly changed: number
  readonly unchanged: number
  readonly failed: number
  /** Nodes and relationships created, changed or deleted. */
  readonly writes: number
  readonly seconds: number
  readonly files: readonly FileResult[]
}

/** `ingest PATH…`: brings files and folders into the graph. Gives the exit code. */
export async function ingestCommand(engine: Engine, paths: readonly string[], options: { readonly json?: boolean }): Promise<number> {
  const { summary, interrupted } = await ingestPaths(engine, paths)
  if (options.json === true) await print(JSON.stringify(summary, null, 1))
  else {
    const { read, changed, unchanged, failed, writes, seconds } = summary
    await print(
      `读取 ${read}，更新 ${changed}，未变 ${unchanged}，失败 ${failed}，写入 ${writes}，${seconds} 秒 · read ${read}, changed ${changed}, unchanged ${unchanged}, failed ${failed}, writes ${writes}, ${seconds} s`,
    )
  }
  if (interrupted) {
    say('INTERRUPTED: 已停止，写入的是完整的 · stopped; what was written is whole.\n  → 再运行一次即可接着写 · Run it again to go on.')
    return exitCodes.interrupted
  }
  return summary.failed > 0 ? exitCodes.files : exitCodes.ok
}

/** Reads and stores one document after the other, each in one transaction; Ctrl+C ends after the document at hand. */
export async function ingestPaths(
  engine: Engine,
  paths: readonly string[],
): Promise<{ readonly summary: IngestSummary; readonly interrupted: boolean }> {
  const files = await listFiles(paths)
  await engine.ensureSchema()
  const began = performance.now()
  const progress = startProgress(files.length)
  const stop = onInterrupt()
  const results: FileResult[] = []
  let writes = 0
  try {
    for (const file of files) {
      if (stop.asked()) break
      const { result, count } = await ingestFile(engine, file, progress)
      results.push(result)
      writes += count
    }
    if (!stop.asked()) await updatePositions(engine)
  } finally {
    progress.end()
    stop.release()
  }
  const of = (status: FileResult['status']): number => results.filter((result) => result.status === status).length
  const seconds = Math.round((performance.now() - began) / 10) / 100
  const summary = {
    read: of('changed') + of('unchanged'),
    changed: of('changed'),
    unchanged: of('unchanged'),
    failed: of('failed'),
    writes,
    seconds,
    files: results,
  }
  return { summary, interrupted: stop.asked() }
}

async function ingestFile(engine: Engine, file: string, progress: Progress): Promise<{ result: FileResult; count: number }> {
  try {
    const bytes = await readBytes(file)
    if (bytes instanceof Failure) throw bytes
    const { graph, facts, problems } = await ingest(bytes, file)
    const { writes, status, sameAs = null } = await syncDocument(engine, graph)
    progress.step(file, facts.findings.outline.text.text.length, status)
    if (sameAs !== null) say(sameAsLine(file, sameAs, status === 'changed'))
    const doubts = problems.length + Number(sameAs !== null)
    return { result: { file, status, policy: graph.policy, problems: doubts, sameAs, error: null }, count: writes }
  } catch (error) {
    // Without its engine no other file can be stored either.
    if (error instanceof Failure && error.code.startsWith('ENGINE_')) throw error
    progress.step(file, 0, 'failed')
    sayFailure(error, file)
    const known =
      error instanceof Failure
        ? error
        : new Failure(
            'FILE_BROKEN',
            error instanceof Error ? error.message : String(error),
            '请报告此文件 · Please report this file.',
            error,
          )
    return {
      result: {
        file,
        status: 'failed',
        policy: null,
        problems: 0,
        sameAs: null,
        error: { code: known.code, message: known.message, hint: known.hint },
      },
      count: 0,
    }
  }
}

function sameAsLine(file: string, other: string, stands: boolean): string {
  const kept = stands ? '取本文件 · this one is kept' : '取那一份 · that one is kept'
  return `${file}: 与 ${other} 是同一政策而文字不同，${kept}\n  → 若是两份政策，核对文号、发文机关和日期 · the same policy with another text; where they are two, check number, issuer and date.`
}

/** The first Ctrl+C asks to stop after the document at hand; the second ends the process, and the open transaction with it. */
function onInterrupt(): { asked: () => boolean; release: () => void } {
  let asked = false
  const handle = (): void => {
    if (asked) process.exit(exitCodes.interrupted)
    asked = true
  }
  process.on('SIGINT', handle)
  process.on('SIGTERM', handle)
  return {
    asked: () => asked,
    release: () => {
      process.off('SIGINT', handle)
      process.off('SIGTERM', handle)
    },
  }
}
