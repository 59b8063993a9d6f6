/** Headings of two policies that speak of one matter: similarity of their pairs of characters. */

/** Characters that carry meaning, and the pairs of neighbours among them. */
function bigrams(text: string): string[] {
  const han = [...text.replace(/[^\p{Script=Han}\p{Letter}\p{Number}]/gu, '')]
  if (han.length === 1) return han
  return han.slice(1).map((character, index) => `${han[index]}${character}`)
}

/** Dice coefficient of character pairs: 0 nothing in common, 1 the same words. Punctuation and spaces do not count. */
export function similarity(one: string, other: string): number {
  const [left, right] = [bigrams(one), bigrams(other)]
  if (left.length === 0 || right.length === 0) return 0
  const rest = new Map<string, number>()
  for (const pair of right) rest.set(pair, (rest.get(pair) ?? 0) + 1)
  let common = 0
  for (const pair of left) {
    const count = rest.get(pair) ?? 0
    if (count > 0) common += 1
    rest.set(pair, count - 1)
  }
  return (2 * common) / (left.length + right.length)
}

export interface Match<A, B> {
  readonly a: A
  readonly b: B
  readonly score: number
}

/** Pairs the titles best first, each used once; what finds no partner at or above `least` stays alone. */
export function matchTitles<A extends { title: string }, B extends { title: string }>(
  as: readonly A[],
  bs: readonly B[],
  least: number,
): { readonly matched: readonly Match<A, B>[]; readonly onlyA: readonly A[]; readonly onlyB: readonly B[] } {
  const candidates = as
    .flatMap((a, i) => bs.map((b, j) => ({ a, b, i, j, score: similarity(a.title, b.title) })))
    .filter((candidate) => candidate.score >= least)
    .sort((p, q) => q.score - p.score || p.i - q.i || p.j - q.j)
  const [usedA, usedB] = [new Set<number>(), new Set<number>()]
  const matched: (Match<A, B> & { i: number })[] = []
  for (const { a, b, i, j, score } of candidates) {
    if (usedA.has(i) || usedB.has(j)) continue
    usedA.add(i)
    usedB.add(j)
    matched.push({ a, b, score, i })
  }
  return {
    matched: matched.sort((p, q) => p.i - q.i).map(({ a, b, score }) => ({ a, b, score })),
    onlyA: as.filter((_, i) => !usedA.has(i)),
    onlyB: bs.filter((_, j) => !usedB.has(j)),
  }
}
