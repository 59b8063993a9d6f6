import { recordCodec } from '../../state/record-codec.ts'

/** `compare` holds up to two ids, parted by a space. */
export const brandsCodec = recordCodec({ id: '', province: '', category: '', core: '', words: '', compare: '' })
