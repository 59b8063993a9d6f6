import { Failure } from '../text/failure.ts'

/** A line for people, on standard error: results alone go to standard output. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

// A reader that stops early, such as `head`, ends the command quietly.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

/** A result, on standard output; resolves when it is written, so that nothing is lost at the exit. */
export function print(text: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(`${text}\n`, () => resolve()))
}

/** What happened, to what, and what to do next. */
export function sayFailure(error: unknown, about?: string): void {
  const where = about === undefined ? '' : `${about}: `
  if (error instanceof Failure) say(`${where}${error.code}: ${error.message}\n  → ${error.hint}`)
  else say(`${where}${error instanceof Error ? (process.env.DEBUG === undefined ? error.message : error.stack) : String(error)}`)
}
