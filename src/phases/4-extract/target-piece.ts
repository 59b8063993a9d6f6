import type { Range } from './target-clauses.ts'
import { readNumber } from './target-number.ts'
import type { Piece } from './target-pieces.ts'
import type { Candidate } from './target-scan.ts'
import type { Reader, State } from './target-state.ts'
import { BASELINE, bind } from './target-words.ts'

/** 贫困户60户190人, 公路2条56公里: one thing, counted and measured. */
const isTwin = (unit = '', other = ''): boolean =>
  (/[户套]$/u.test(unit) && /[人名口]$/u.test(other)) ||
  (/^[处条片段块座]$/u.test(unit) && /^(?:公里|千米|亩|平方米|公顷|平方公里)$/u.test(other))

/** 收集率达到70%以上｜或较2020年提高｜5个百分点: what may be reached instead. */
const INSTEAD = /^或者?(?:[较比]|提高|增长|下降|降低|达到)/u

/** Reads the numbers of a piece: the one that counts, those that are what it starts from, and those that only say which ones are counted. */
export function readPiece(reader: Reader, state: State, clause: Range, piece: Piece): void {
  const last = piece.numbers.at(-1)
  if (last === undefined) return
  if (piece.head !== undefined) {
    for (const number of piece.numbers) if (number !== piece.head) reader.refuse('threshold', number.start, number.end)
    readNumber(reader, state, clause, piece, piece.head)
    return
  }
  if (piece.numbers.length === 1 && BASELINE.test(reader.text.slice(piece.start, last.start)) && last.end === clause.end) {
    reader.refuse('baseline', last.start, last.end)
    return
  }
  const other = piece.numbers.findIndex(({ start }, i) => i > 0 && INSTEAD.test(reader.text.slice(piece.numbers[i - 1]?.end, start)))
  if (other > 0) {
    for (const number of piece.numbers.slice(other)) reader.refuse('alternative', number.start, number.end)
    readPiece(reader, state, clause, { ...piece, end: piece.numbers[other - 1]?.end ?? piece.end, numbers: piece.numbers.slice(0, other) })
    return
  }
  let from = piece.start
  const kept: Candidate[] = []
  const twins = new Map<Candidate, Candidate>()
  for (const [i, number] of piece.numbers.slice(0, -1).entries()) {
    const following = piece.numbers[i + 1] ?? last
    const between = reader.text.slice(number.end, following.start)
    const binding = bind(between, '')
    if (BASELINE.test(reader.text.slice(from, number.start)) && binding.rest === '') {
      reader.refuse('baseline', number.start, number.end)
    } else if (between === '' && isTwin(number.quantity.unit, following.quantity.unit)) {
      kept.push(number)
      twins.set(following, number)
    } else if (binding.rest === '' && (binding.change !== undefined || binding.level || binding.opAt !== undefined)) {
      kept.push(number)
    } else reader.refuse('threshold', number.start, number.end)
  }
  for (const number of [...kept, last]) {
    const twin = twins.get(number)
    const next = kept[kept.indexOf(number) + 1] ?? last
    const end = number === last ? piece.end : twins.has(next) ? number.end : next.start
    readNumber(reader, state, clause, { start: twin === undefined ? from : piece.start, end }, number, twin?.start)
    from = number.end
  }
}
