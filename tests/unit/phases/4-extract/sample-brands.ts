import { findBrands } from '../../../../src/phases/4-extract/brands.ts'
import { sampleOutline } from './sample-outline.ts'

/** The brands of a text as `name category`, with * for cores. */
export function readBrands(text: string): string[] {
  return findBrands(sampleOutline({ zone: 'tasks', text })).brands.map((one) => `${one.name} ${one.category}${one.core ? '*' : ''}`)
}
