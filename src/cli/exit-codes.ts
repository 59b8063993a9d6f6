import type { FailureCode } from '../text/failure.ts'

/** What the command's exit code says. */
export const exitCodes = {
  /** All went well. */
  ok: 0,
  /** Some files failed; the others are in. */
  files: 1,
  /** The command was called wrongly. */
  usage: 2,
  /** The engine does not answer or refuses. */
  engine: 3,
  /** Interrupted; what was written is whole. */
  interrupted: 130,
} as const

/** The exit code of a failure that stopped the run. */
export function exitCodeOf(code: FailureCode): number {
  if (code === 'INTERRUPTED') return exitCodes.interrupted
  if (code.startsWith('ENGINE_') || code === 'VALUE_REFUSED') return exitCodes.engine
  if (code === 'BAD_ARGUMENT' || code === 'BAD_QUERY' || code === 'PORT_TAKEN' || code === 'NOT_FOUND') return exitCodes.usage
  return exitCodes.files
}
