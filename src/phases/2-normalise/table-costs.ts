import { isDayCell } from './columns.ts'
import { opensGroup } from './mark.ts'
import { areNames, jointOf, type Kind, misfit, slack, widthOf } from './table-fit.ts'
import type { Token } from './table-tokens.ts'

/** A column as the rows below it are laid out by it. */
export interface Slot {
  readonly kind: Kind
  /** The first that names bodies, or the only one that tells tasks, which rows lack the least. */
  readonly first: boolean
  /** It names who leads, which a class of bodies hardly does. */
  readonly leads: boolean
}

/** What no layout can be made up for. */
export const impossible = 1e9

/** What a row costs that leaves a cell empty; the first of the bodies and the only one of the tasks cost more. */
const empty: Readonly<Record<Kind, number>> = {
  number: 2.5,
  group: 0.3,
  task: 1.6,
  goal: 0.6,
  role: 0.6,
  due: 1,
  person: 0.8,
  free: 0.3,
  note: 0.3,
}
const emptyFirst = 1.4

/** Kinds whose cells are weighed as a whole, however many lines they have. */
const weighed: ReadonlySet<Kind> = new Set(['role', 'due', 'person', 'group'])
/** No more of a cell is weighed. */
const longestCell = 300

const ofDays = /[\d年月日底前末内旬季度期起至到]|持续|推进|完成|常态|实施/
/** What begins no cell. */
const goesOn = /^[，,。、；;）)]/
/** Whose body it is, which opens a name that a narrow cell breaks. */
const rank = /^[省市县区旗州]$/
const day = /^(?:\d{4}|[二○〇]{2,4}.{2})年/
const note = /^(?:附\s*件|备?注|说明)/
/** The label of an annex, which no table has in its cells. */
const annex = /^附[件表][一二三四五六七八九十\d]{0,2}[：:]?$/
/** No line that goes on with a cell behind the last row is longer. */
const longestRest = 24

/** What a row costs that lacks these columns. */
export function lackOf(slots: readonly Slot[]): number {
  return slots.reduce((cost, { kind, first }) => cost + empty[kind] + (first ? emptyFirst : 0), 0)
}

/** What it costs that a token begins a cell; `counts` where it is the number of a row. */
export function cellCost({ kind, leads }: Slot, { words }: Token, counts: boolean): number {
  if (counts) return kind === 'number' ? -3 : kind === 'free' ? 1 : 6
  if (annex.test(words)) return 6
  if (goesOn.test(words)) return 3 + Math.max(0, misfit(kind, words))
  return misfit(kind, words) + (leads && words.startsWith('各') ? 2 : 0)
}

/** What it costs that a blank parts cells of a table whose head tabs or pipes part. */
const unruled = 4

/** What it costs to leave one column for another so many `steps` further right, past cells whose lack costs `skipped`. */
export function advanceCost(kind: Kind, steps: number, skipped: number, { gap, marks }: Token, ruled: boolean): number {
  switch (gap) {
    case 'tab':
    case 'pipe':
      return marks === steps ? 0 : marks > steps ? 4 : skipped + 0.7
    case 'none':
      return kind === 'number' ? skipped : skipped + 4
    case 'wide':
      return skipped
    case 'blank':
      return skipped + (ruled ? unruled : 0.2)
    case 'line':
      return skipped + 0.2
  }
}

/** What it costs that a token goes on with the cell `words` whose last part stands `above`, and the cell that they make. */
export function joinCost(
  slot: Slot,
  words: string,
  above: Token,
  token: Token,
  counts: boolean,
  grid: boolean,
): { cost: number; cell: string } {
  const { kind } = slot
  if (kind === 'number') return { cost: impossible, cell: '' }
  const sign = jointOf(kind, above, token)
  const cell = (words + sign + token.words).slice(-longestCell)
  const change = counts ? 8 : weighed.has(kind) ? misfit(kind, cell) - misfit(kind, words) : 0
  return { cost: gapCost(slot, above, token, sign, grid) + change, cell }
}

function gapCost(slot: Slot, above: Token, token: Token, sign: string, grid: boolean): number {
  if (above.closed && token.gap === 'line') return 7
  switch (token.gap) {
    case 'tab':
    case 'pipe':
      return 7
    case 'none':
      return 0
    case 'wide':
      return 3.5
    case 'blank':
      return (grid ? 0.9 : 0.3) + stopCost(slot, above.words, token.words, sign)
    case 'line': {
      const label = token.alone && opensGroup(token.words, 0) ? (slot.kind === 'task' ? 2.5 : 4) : 0
      return 0.5 + stopCost(slot, above.words, token.words, sign) + label
    }
  }
}

/** What speaks against words that go on in a cell: it is whole, or its last line was not full. */
function stopCost({ kind, first }: Slot, last: string, words: string, sign: string): number {
  if (kind === 'role' && sign !== '') return (first ? 1 : 0.8) + (/[、，]/.test(words) && !/[、，]/.test(last) ? 0.5 : 0)
  if (kind === 'role' && rank.test(words) && !/[、，,]$/.test(last)) return 1.5
  if (kind === 'task' && sign === '。') return first ? 0.8 : 1.1
  if (kind === 'due' && !ofDays.test(words)) return 2
  if (kind !== 'role' && areNames(words)) return 3
  if (kind !== 'due' && isDayCell(words)) return 1.5
  if (/[。；;]$/.test(last)) return 0.4
  return /[、，,]$/.test(last) || /^[、，,]/.test(words) || widthOf(words) <= widthOf(last) + slack ? 0 : 0.8
}

/** What a token costs as the name of a group, which stands on a line of its own. */
export function groupCost(token: Token, next: Token | undefined): number {
  if (token.gap !== 'line' || (next !== undefined && next.line === token.line && next.gap !== 'blank')) return impossible
  return misfit('group', token.words) + 1.2
}

/**
 * What it costs to end a table before a line that may be the rest of a cell: it is short, has no label and stands close, or names bodies that
 * sign nothing.
 */
export function endCost({ alone, apart, fresh, closed, words }: Token, next: Token | undefined): number {
  if (fresh || closed) return 2.5
  if (!alone || apart || words.length > longestRest || opensGroup(words, 0) || note.test(words)) return 0
  return areNames(words) && !day.test(next?.words ?? '') ? 1.8 : 1
}
