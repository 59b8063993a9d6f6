import { isDayCell, rowNumberOf } from './columns.ts'
import { areNames } from './table-fit.ts'
import type { Token } from './table-tokens.ts'

/** So many numbers further on a row's number must stand. */
const reach = 60

/** Which tokens count the rows of a table: the longest chain of numbers of which each is one more than the one before. */
export function rowNumbers(tokens: readonly Token[]): Set<number> {
  const found: { at: number; value: number; score: number; prev: number }[] = []
  for (const [at, token] of tokens.entries()) {
    const value = rowNumberOf(token.words)
    if (value === undefined) continue
    const own = (token.gap === 'line' ? 1 : 0.8) * (opensTask(tokens[at + 1]) ? 1 : 0.4)
    let score = value === 1 ? own : own - 0.5
    let prev = -1
    for (let k = found.length - 1; k >= Math.max(0, found.length - reach); k--) {
      const one = found[k]
      if (one === undefined) break
      const step = value === one.value + 1 ? 0 : value === 1 ? 0.6 : value > one.value ? 0.85 : undefined
      if (step === undefined || one.score + own - step <= score) continue
      score = one.score + own - step
      prev = k
    }
    found.push({ at, value, score, prev })
  }
  let last = -1
  for (const [k, one] of found.entries()) if (last < 0 || one.score > (found[last]?.score ?? 0)) last = k
  const chain = new Set<number>()
  for (let k = last; k >= 0; k = found[k]?.prev ?? -1) chain.add(found[k]?.at ?? -1)
  return chain
}

/** Whether words may tell a task or its group, and no body, day or number. */
function opensTask(token: Token | undefined): boolean {
  return token !== undefined && token.words.length > 1 && !/^\d+$/.test(token.words) && !areNames(token.words) && !isDayCell(token.words)
}
