import type { Span } from '../../text/span.ts'
import type { Text } from '../2-normalise/text.ts'

/** What a part of the document is about; steers what may be read from it (DOMAIN 2). */
export type Zone = 'general' | 'goals' | 'background' | 'tasks' | 'safeguards' | 'closing'

/** How a heading's label is written; gives the level relative to its neighbours. */
export type MarkStyle = 'chapter' | 'han' | 'han-bracket' | 'arabic' | 'arabic-bracket' | 'circled' | 'dash' | 'ordinal' | 'article' | 'none' | 'row'

/** One heading with its own text and its children, or a table row (style `row`). */
export interface Section {
  /** Stable within the document: numbers and order of the headings above, e.g. `2.1.3`. */
  readonly path: string
  readonly style: MarkStyle
  /** The label as printed, without punctuation: 一, 1, 十二; undefined for unnumbered headings. */
  readonly number: string | undefined
  /** Without number and final punctuation. */
  readonly title: string
  readonly titleSpan: Span<'text'>
  readonly zone: Zone
  /** From the label to the end of the last child. */
  readonly span: Span<'text'>
  /** The own text after the title, before the first child (may be empty). */
  readonly body: Span<'text'>
  readonly children: readonly Section[]
  /** Cells of a table row by what their column is, for style `row`. */
  readonly cells: readonly Cell[] | undefined
  /** Whether it counts as a task (lowest numbered heading with own text outside the general requirements). */
  readonly task: 'task' | 'safeguard' | undefined
}

export interface Cell {
  readonly column: 'number' | 'group' | 'task' | 'lead' | 'responsible' | 'support' | 'deadline' | 'other'
  readonly span: Span<'text'>
}

/** The document's parts: what stands before the first heading, the headings, what follows. */
export interface Outline {
  readonly text: Text
  /** Title, number, addressees, preamble: everything before the first section. */
  readonly front: Span<'text'>
  readonly sections: readonly Section[]
  /** Closing paragraph, signature and date, after the last section's own text. Empty span where none. */
  readonly back: Span<'text'>
}

/** All sections, depth first, in document order. */
export function* walk(sections: readonly Section[], above: readonly Section[] = []): Generator<{ section: Section; above: readonly Section[] }> {
  for (const section of sections) {
    yield { section, above }
    yield* walk(section.children, [...above, section])
  }
}
