import { recordCodec } from '../../state/record-codec.ts'

/** The page's address. `province` empty is the one with most departments, `all` is every one; `scope` is a year or a policy's id. */
export const departmentsCodec = recordCodec({
  id: '',
  province: '',
  scope: '',
  role: '',
  order: 'community',
  min: '1',
  sort: '-tasks',
  a: '',
  b: '',
})

/** What `scope` says: a year, a policy, or nothing. */
export function readScope(scope: string): { readonly year?: number; readonly policy?: string } {
  if (scope === '') return {}
  return /^\d{4}$/.test(scope) ? { year: Number(scope) } : { policy: scope }
}
