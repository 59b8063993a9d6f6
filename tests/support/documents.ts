import type { Source } from '../../src/phases/1-decode/source.ts'
import { normalise } from '../../src/phases/2-normalise/normalise.ts'
import type { Text } from '../../src/phases/2-normalise/text.ts'
import { type Outline, outline } from '../../src/phases/3-outline/outline.ts'

/** A sample as a decoded document. */
export function sourceOf(text: string): Source {
  return { kind: 'text', encoding: 'utf-8', text, sha256: '0'.repeat(64), problems: [] }
}

/** A sample, normalised. */
export function normalised(text: string): Text {
  return normalise(sourceOf(text))
}

/** A sample, with its headings read. */
export function outlined(text: string): Outline {
  return outline(normalised(text))
}
