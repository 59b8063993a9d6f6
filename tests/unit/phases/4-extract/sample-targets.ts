import type { Zone } from '../../../../src/phases/3-outline/outline.ts'
import type { Header } from '../../../../src/phases/4-extract/findings.ts'
import { findTargets } from '../../../../src/phases/4-extract/targets.ts'
import { noHeader, sampleOutline } from './sample-outline.ts'

/** One line a target: indicator op value unit year, then per, change and stretch where they are set. */
export function read(text: string, zone: Zone = 'tasks', header: Header = noHeader): string[] {
  return findTargets(sampleOutline({ zone, text }), header).targets.map((target) =>
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
