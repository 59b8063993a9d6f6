/**
 * The first `most` of a ranked list, so that one kind does not crowd out the others: at most `each` of a kind, then the best of
 * the rest, all in their order.
 *
 *     spread([task, task, task, department], 3, 2, kindOf)  // task, task, department
 */
export function spread<T>(ranked: readonly T[], most: number, each: number, kindOf: (one: T) => string): readonly T[] {
  const counts = new Map<string, number>()
  const first = ranked.filter((one) => {
    const count = (counts.get(kindOf(one)) ?? 0) + 1
    counts.set(kindOf(one), count)
    return count <= each
  })
  const chosen = new Set(first.slice(0, most))
  for (const one of ranked) if (chosen.size < most) chosen.add(one)
  return ranked.filter((one) => chosen.has(one))
}
