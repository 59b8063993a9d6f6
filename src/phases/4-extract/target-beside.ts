/** How a number stands to what is beside it: the one before, the clause behind. */
import { unitKind } from '../../lexicon/units.ts'
import type { Range } from './target-clauses.ts'
import type { Candidate } from './target-scan.ts'
import type { Reader, State } from './target-state.ts'
import type { Binding } from './target-words.ts'

/** Whether a number counts things as the one before it does. */
export const isCounted = ({ targets }: Reader, { quantity: { unit } }: Candidate) =>
  unit !== undefined && unitKind(unit) === 'count' && targets.at(-1)?.unit === unit

/** Whether a number is of the same unit of measure as the one before it. */
export const isMeasured = ({ targets }: Reader, { quantity: { unit } }: Candidate) =>
  unit !== undefined && unitKind(unit) === 'measure' && targets.at(-1)?.unit === unit

/** 甲和乙分别达到100家: the only value that is told, for each of them. */
export const isApart = (reader: Reader, clause: Range, number: Candidate, binding: Binding): boolean =>
  binding.words.includes('分别') &&
  binding.level &&
  !/\d(?!\d{0,3}年)/u.test(reader.text.slice(clause.start, number.start)) &&
  !/^[^，]*\d|^，\d/u.test(reader.text.slice(number.end, clause.end + 2))

/** Whether the number before this one stands in the same clause, or in the one that ends before it with a comma. */
export const follows = (reader: Reader, clause: Range, listed: boolean): boolean =>
  listed || (reader.masked[clause.start - 1] === '，' && reader.targets.at(-1)?.span.end === clause.start - 1)

/** …；打造示范车间，三年达到100个: a clause after ； that counts nothing names what the next one counts. */
export const opensAnew = (state: State) =>
  (state.clause === state.head && state.said.length === state.headSaid && !/\d/u.test(state.clause)) || RAISED.test(state.clause)

/** 培育经纪人队伍，到2025年｜达到1000人. */
const RAISED = /^(?:培育|培养|打造|建设|建立|发展|壮大|组建)[^，、\d]{2,12}队伍$/u

/** The words of the clause that follows, up to its end. */
export const clauseAfter = (reader: Reader, clause: Range) =>
  reader.masked[clause.end] === '，' ? (/^[^，；。\n]*/u.exec(reader.text.slice(clause.end + 1, clause.end + 60))?.[0] ?? '') : ''
