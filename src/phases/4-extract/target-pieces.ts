import { type Range, splitAt } from './target-clauses.ts'
import type { Candidate } from './target-scan.ts'

/** A member of a list within a clause, with its numbers. */
export interface Piece extends Range {
  readonly numbers: readonly Candidate[]
}

/**
 * A clause as list members with a number each. A member without one belongs to the next (国家标准、行业标准260项),
 * or to the one before where that has its noun after the number (50个零部件、元器件项目).
 */
export function piecesOf(masked: string, clause: Range, candidates: readonly Candidate[]): Piece[] {
  const parts = splitAt(masked, clause, /、|(?<=[\d个家项件条名座所%人元亩吨]|以上|左右|以内)(?:以及|和|及)(?!其)|(?:以及|和|及|与)(?=\d)/u)
  const pieces: Piece[] = []
  let start: number | undefined
  for (const part of parts) {
    const numbers = candidates.filter((one) => one.start >= part.start && one.start < part.end)
    const previous = pieces.at(-1)
    if (numbers.length === 0) {
      const open = previous !== undefined && start === undefined && (previous.numbers.at(-1)?.end ?? previous.end) < previous.end
      if (open && previous !== undefined) pieces[pieces.length - 1] = { ...previous, end: part.end }
      else start ??= part.start
      continue
    }
    pieces.push({ start: start ?? part.start, end: part.end, numbers })
    start = undefined
  }
  return pieces
}
