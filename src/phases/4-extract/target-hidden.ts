import type { Range } from './target-clauses.ts'
import type { Refused } from './target-scan.ts'

/** The numbers inside quotes and brackets: names, titles, document numbers and asides. */
export function hiddenNumbers(text: string, hidden: readonly Range[]): Refused[] {
  const refused: Refused[] = []
  for (const range of hidden) {
    const open = text[range.start - 1]
    const rule =
      open === '《' ? 'title' : open === '“' || open === '‘' ? 'quoted-name' : open === '〔' || open === '[' ? 'document-number' : 'aside'
    for (const hit of text.slice(range.start, range.end).matchAll(/\d+(?:\.\d+)?/gu))
      refused.push({ rule, start: range.start + hit.index, end: range.start + hit.index + hit[0].length })
  }
  return refused
}
