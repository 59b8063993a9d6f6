import type { Highlight } from '../../../src/api/shapes.ts'
import { recordCodec } from '../../state/record-codec.ts'

/**
 * Of the list: `words`, `province`, `year` and `sort`. Of the reader: `view` is text, columns or problems; `off` the kinds whose marks are hidden;
 * `node` what the panel shows, `mark` which of its places; `open` the hubs that are unfolded.
 */
export const policiesCodec = recordCodec({
  words: '',
  province: '',
  year: '',
  sort: '',
  id: '',
  view: 'text',
  off: '',
  node: '',
  mark: '',
  open: '',
})

export const highlightKinds: readonly Highlight['kind'][] = [
  'Task',
  'Department',
  'Target',
  'BrandProgram',
  'Policy',
  'Province',
  'problem',
]
