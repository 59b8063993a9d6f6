import type { Problem } from '../../text/problem.ts'

/** A document as decoded: one immutable text, and what is known of the bytes it came from. */
export interface Source {
  readonly kind: 'text' | 'html' | 'docx' | 'pdf'
  /** IANA name; `utf-8` for kinds that carry their own. */
  readonly encoding: string
  /**
   * The decoded text that every `Span<'source'>` counts in, stored with the policy. A BOM is not part of it.
   * HTML, DOCX and PDF give paragraphs as lines; tables give a row a line with `\t` between cells; metadata tables give `名称：值` lines.
   */
  readonly text: string
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string
  readonly problems: readonly Problem[]
}
