/** The last of `sorted` that starts at `at` or before. */
export function lastFrom<T>(sorted: readonly T[], at: number, start: (one: T) => number): T | undefined {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    const one = sorted[middle]
    if (one !== undefined && start(one) <= at) low = middle + 1
    else high = middle
  }
  return low > 0 ? sorted[low - 1] : undefined
}
