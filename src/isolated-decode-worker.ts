import { parentPort } from 'node:worker_threads'
import type { Answer } from './isolated-decode.ts'
import { decode } from './phases/1-decode/decode.ts'
import { sha256 } from './sha256.ts'
import { Failure } from './text/failure.ts'

/** The thread that reads PDFs: bytes in, an `Answer` out, one document after the other. */
parentPort?.on('message', async (bytes: Uint8Array) => {
  parentPort?.postMessage(await answerOf(bytes))
})

async function answerOf(bytes: Uint8Array): Promise<Answer> {
  try {
    return { source: await decode(bytes, sha256) }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    return { failure: { code: error.code, message: error.message, hint: error.hint } }
  }
}
