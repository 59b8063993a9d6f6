import { Worker } from 'node:worker_threads'
import { decode } from './phases/1-decode/decode.ts'
import { containerOf } from './phases/1-decode/kind.ts'
import type { Source } from './phases/1-decode/source.ts'
import { sha256 } from './sha256.ts'
import { Failure, type FailureCode } from './text/failure.ts'

/** What one document may take of its thread: `ms` of time, to which each MB of the file adds a second, and megabytes of memory. */
export interface Limits {
  readonly ms: number
  readonly megabytes: number
}

/** What the thread answers about one document. */
export type Answer =
  | { readonly source: Source }
  | { readonly failure: { readonly code: FailureCode; readonly message: string; readonly hint: string } }

const usual: Limits = { ms: 90_000, megabytes: 1536 }

/** An idle thread ends after this many ms. */
const idleMs = 5000

/**
 * Reads the bytes of a document as `decode` does. A PDF is read in a thread of its own: its library may loop, take all memory or drop
 * rejections on a damaged file, and none of that may reach the run. Throws `Failure` FILE_*, also where the limits end the reading.
 */
export async function isolatedDecode(bytes: Uint8Array, limits: Limits = usual): Promise<Source> {
  if (bytes.length === 0 || containerOf(bytes) !== 'pdf') return decode(bytes, sha256)
  const done = line.then(() => readApart(bytes, limits))
  line = done.catch(() => undefined)
  return done
}

/** Documents stand in line for the one thread: memory then has one owner. */
let line: Promise<unknown> = Promise.resolve()
let thread: Thread | undefined

interface Thread {
  /** One document at a time. Rejects where the thread ends before it answers. */
  ask(bytes: Uint8Array): Promise<Answer>
  stop(failure: Failure): void
}

async function readApart(bytes: Uint8Array, limits: Limits): Promise<Source> {
  thread ??= startThread(limits)
  const { ask, stop } = thread
  const most = process.memoryUsage.rss() + limits.megabytes * 1024 ** 2
  const deadline = setTimeout(() => stop(tooSlow()), limits.ms + bytes.length / 1000)
  // The limit of the thread's heap does not count the buffers that streams unpack into.
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() > most) stop(tooLarge())
  }, 100)
  try {
    const answer = await ask(bytes)
    if ('source' in answer) return answer.source
    throw new Failure(answer.failure.code, answer.failure.message, answer.failure.hint)
  } finally {
    clearTimeout(deadline)
    clearInterval(watch)
  }
}

/** The thread compiles TypeScript as its parent does. What a library rejects and never awaits ends there, unheard: the answer says how reading went. */
function startThread({ megabytes }: Limits): Thread {
  const script = new URL('isolated-decode-worker.ts', import.meta.url).href
  const start = `import { register } from ${JSON.stringify(import.meta.resolve('tsx/esm/api'))}; register(); await import(${JSON.stringify(script)})`
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(start)}`), {
    execArgv: ['--unhandled-rejections=none'],
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    // Nothing that a library prints belongs to the results.
    stdout: true,
    stderr: true,
  })
  let waiting: { readonly resolve: (answer: Answer) => void; readonly reject: (failure: Failure) => void } | undefined
  let leave: NodeJS.Timeout | undefined
  const stop = (failure: Failure): void => {
    if (thread === self) thread = undefined
    void worker.terminate()
    waiting?.reject(failure)
    waiting = undefined
  }
  worker.on('message', (answer: Answer) => {
    waiting?.resolve(answer)
    waiting = undefined
    // An idle thread holds no process back.
    worker.unref()
    leave = setTimeout(() => stop(broken()), idleMs).unref()
  })
  worker.on('error', (error: NodeJS.ErrnoException) => stop(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge() : broken(error)))
  worker.on('exit', () => stop(broken()))
  const self: Thread = {
    ask(bytes) {
      clearTimeout(leave)
      worker.ref()
      // The caller keeps its bytes; the thread gets a copy of its own.
      const copy = new Uint8Array(bytes)
      worker.postMessage(copy, [copy.buffer])
      return new Promise((resolve, reject) => {
        waiting = { resolve, reject }
      })
    },
    stop,
  }
  return self
}

const hint = 'Download it again, or print it to a new PDF.'

function tooSlow(): Failure {
  return new Failure('FILE_BROKEN', 'Reading the PDF came to no end; it was stopped.', hint)
}

function tooLarge(): Failure {
  return new Failure('FILE_TOO_LARGE', 'The PDF unpacks to more than can be held in memory.', hint)
}

function broken(cause?: unknown): Failure {
  return new Failure('FILE_BROKEN', 'The PDF is damaged: reading it ended without a result.', hint, cause)
}
