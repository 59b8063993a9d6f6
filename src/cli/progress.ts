import { Presets, SingleBar } from 'cli-progress'
import { say } from './say.ts'

/** Characters of a printed page: 22 lines of 28 (GB/T 9704). */
const page = 616

export interface Progress {
  /** One file is done; `characters` as read. */
  step(file: string, characters: number, status: string): void
  end(): void
}

/** A bar with pages a second and the time left on a terminal, a line a file elsewhere; all on standard error. */
export function startProgress(total: number): Progress {
  const began = performance.now()
  let done = 0
  let characters = 0
  const speed = (): string => (characters / page / Math.max(0.001, (performance.now() - began) / 1000)).toFixed(0)
  if (process.stderr.isTTY !== true) {
    return {
      step(file, length, status) {
        done++
        characters += length
        say(`[${done}/${total}] ${status} ${file}`)
      },
      end: () => undefined,
    }
  }
  const bar = new SingleBar(
    { format: '{bar} {value}/{total} | {pages} 页/秒 pages/s | ETA {eta_formatted} | {file}', stream: process.stderr, hideCursor: true },
    Presets.shades_classic,
  )
  bar.start(total, 0, { pages: '0', file: '' })
  return {
    step(file, length) {
      characters += length
      bar.increment(1, { pages: speed(), file })
    },
    end: () => bar.stop(),
  }
}
