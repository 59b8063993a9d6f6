import { setTimeout as sleep } from 'node:timers/promises'
import { Failure } from '../src/text/failure.ts'

/** Runs a whole transaction again where another writer was first, at most four times. */
export async function retrying<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'ENGINE_CONFLICT' || attempt === 4) throw error
      await sleep(attempt * 20)
    }
  }
}
