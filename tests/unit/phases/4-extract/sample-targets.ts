import { isolatedDecode as decode } from '../../../../src/isolated-decode.ts'
import { normalise } from '../../../../src/phases/2-normalise/normalise.ts'
import { type Outline, outline, type Zone } from '../../../../src/phases/3-outline/outline.ts'
import type { Header } from '../../../../src/phases/4-extract/findings.ts'
import { findHeader } from '../../../../src/phases/4-extract/header.ts'
import { findTargets } from '../../../../src/phases/4-extract/targets.ts'
import { inText } from '../../../../src/text/span.ts'
import { noHeader, sampleOutline } from './sample-outline.ts'

/** The same for a text under a head. */
export function readUnder(head: string, text: string): string[] {
  const whole = sampleOutline({ zone: 'general', text: head }, { zone: 'tasks', text })
  return linesOf({ ...whole, front: inText(0, head.length), sections: whole.sections.slice(1) }, noHeader)
}

/** One line a target: indicator op value unit year, then per, change and stretch where they are set. */
export function read(text: string, zone: Zone = 'tasks', header: Header = noHeader): string[] {
  return linesOf(sampleOutline({ zone, text }), header)
}

/** The same for a document that prints headings or tables. */
export async function readDocument(text: string): Promise<string[]> {
  return linesOf(outline(normalise(await decode(new TextEncoder().encode(text)))), noHeader)
}

/** The same, with the head that the text prints. */
export async function readPolicy(text: string): Promise<string[]> {
  const tree = outline(normalise(await decode(new TextEncoder().encode(text))))
  return linesOf(tree, findHeader(tree).header)
}

function linesOf(outline: Outline, header: Header): string[] {
  return findTargets(outline, header).targets.map((target) =>
    [
      target.indicator,
      target.op,
      [target.value].flat().join('~'),
      target.unit,
      target.year,
      target.per && 'per year',
      target.change,
      target.stretch ? 'stretch' : undefined,
    ]
      .filter((part) => part !== undefined)
      .join(' '),
  )
}
