import type { OffsetMap } from '../../text/offset-map.ts'
import type { Problem } from '../../text/problem.ts'
import type { Span } from '../../text/span.ts'
import type { Source } from '../1-decode/source.ts'

/**
 * The text that is read: simplified, one width, no stray gaps.
 * 、，；：（）“”《》〔〕 are full-width, digits, Latin letters and % ASCII. Spaces between Han are gone. `\n` stands only between
 * paragraphs (a break inside a sentence is joined); `\t` only between the cells of a table row.
 */
export interface Text {
  readonly source: Source
  readonly text: string
  /** Leads every position of `text` back to `source.text`. */
  readonly origin: OffsetMap
  readonly script: 'hans' | 'hant'
  /** Destroyed stretches; no fact may touch one. */
  readonly damaged: readonly Span<'text'>[]
  readonly problems: readonly Problem[]
}
