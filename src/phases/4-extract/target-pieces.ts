import type { Range } from './target-clauses.ts'
import type { Candidate } from './target-scan.ts'

/** A member of a list within a clause, with its numbers. */
export interface Piece extends Range {
  readonly numbers: readonly Candidate[]
}

const BETWEEN = /、|(?<=[\d个家项件条名座所%人元亩吨]|以上|左右|以内)(?:以及|和|及)(?!其)|(?:以及|和|及|与)(?=\d)/gu

/** The members of a list within a clause, empty ones left out. */
function membersOf(masked: string, clause: Range): Range[] {
  const members: Range[] = []
  const words = masked.slice(clause.start, clause.end)
  let start = 0
  BETWEEN.lastIndex = 0
  for (let hit = BETWEEN.exec(words); hit !== null; hit = BETWEEN.exec(words)) {
    if (hit.index > start) members.push({ start: clause.start + start, end: clause.start + hit.index })
    start = BETWEEN.lastIndex
  }
  if (start < words.length) members.push({ start: clause.start + start, end: clause.end })
  return members
}

/**
 * A clause as list members with a number each. A member without one belongs to the next (国家标准、行业标准260项),
 * or to the one before where that has its noun after the number (50个零部件、元器件项目).
 */
export function piecesOf(masked: string, clause: Range, candidates: readonly Candidate[]): Piece[] {
  if (candidates.length === 0) return []
  const pieces: Piece[] = []
  let start: number | undefined
  for (const part of membersOf(masked, clause)) {
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
