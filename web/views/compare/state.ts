import type { PolicyList } from '../../../src/api/shapes.ts'
import { recordCodec } from '../../state/record-codec.ts'

/**
 * `by` says what stands on both sides: province, year or policy; `a` and `b` which; `like` the least similarity of headings in percent;
 * `show` and `set` which tasks and which indicators are listed; `cell` the two functions, parted by a bar, whose tasks the panel shows.
 */
export const compareCodec = recordCodec({ by: 'province', a: '', b: '', like: '40', show: '', set: '', cell: '' })

export interface Side {
  readonly value: string
  readonly label: string
  readonly policies: readonly string[]
}

/** What can be compared: provinces, years or policies that were read, with the policies behind each. */
export function sidesOf(policies: PolicyList, by: string): Side[] {
  const sides = new Map<string, { label: string; policies: string[] }>()
  for (const policy of policies) {
    if (policy.external) continue
    const [value, label] =
      by === 'policy'
        ? [policy.id, policy.title]
        : by === 'year'
          ? [policy.issuedOn?.slice(0, 4), policy.issuedOn?.slice(0, 4)]
          : [policy.province, policy.provinceName]
    if (!value) continue
    const side = sides.get(value) ?? { label: label ?? value, policies: [] }
    side.policies.push(policy.id)
    sides.set(value, side)
  }
  const weight = (ids: readonly string[]) => policies.filter((p) => ids.includes(p.id)).reduce((sum, p) => sum + p.tasks + p.departments, 0)
  const found = [...sides].map(([value, side]) => ({ value, ...side }))
  return by === 'year'
    ? found.sort((p, q) => (p.value < q.value ? -1 : 1))
    : found.sort((p, q) => weight(q.policies) - weight(p.policies) || (p.value < q.value ? -1 : 1))
}

/** The least similarity of headings in percent, within what the slider offers. */
export const leastLike = (like: string): number => Math.min(90, Math.max(20, Number(like) || 40))
