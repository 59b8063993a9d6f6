import type { Outline, Section, Zone } from '../../../../src/phases/3-outline/outline.ts'
import { findParts } from '../../../../src/phases/3-outline/parts.ts'
import type { Header } from '../../../../src/phases/4-extract/findings.ts'
import { inText } from '../../../../src/text/span.ts'

/** The header of a text that prints none. */
export const noHeader: Header = {
  title: undefined,
  docNumber: undefined,
  issuers: [],
  issuedOn: undefined,
  period: undefined,
  province: undefined,
  place: undefined,
}

/** An outline of one section a text, one after another, for tests that need no headings. */
export function sampleOutline(...parts: readonly { readonly zone: Zone; readonly text: string }[]): Outline {
  let all = ''
  const sections: Section[] = parts.map(({ zone, text }, i) => {
    const start = all.length
    all += `${text}\n`
    return {
      path: String(i + 1),
      style: 'han',
      number: String(i + 1),
      title: '',
      titleSpan: inText(start, start),
      zone,
      span: inText(start, start + text.length),
      body: inText(start, start + text.length),
      children: [],
      cells: undefined,
      task: zone === 'tasks' ? 'task' : undefined,
    }
  })
  const source = { kind: 'text', encoding: 'utf-8', text: all, sha256: '', problems: [] } as const
  const origin = { toSource: (span: { start: number; end: number }) => span, toText: (span: { start: number; end: number }) => span }
  return {
    text: { source, text: all, origin, script: 'hans', damaged: [], problems: [] },
    parts: findParts(all),
    front: inText(0, 0),
    sections,
    back: inText(all.length, all.length),
  }
}
