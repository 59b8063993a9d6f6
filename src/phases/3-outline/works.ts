import { readMark } from '../2-normalise/mark.ts'

/** What the head of a list of works for the people calls it. */
const listed = /(?:民生|惠民|利民)?实事/
/** No head of a list is longer. */
const longestHead = 800
const lineStart = /(?:^|\n)(?=\d{1,2}[.、．]|（[一二三四五六七八九十]{1,3}）)/g
const longestLine = 40

/**
 * Where the works stand that a list of works for the people prints right below its headings, `1.新建茶园六亩；` or `（一）新建茶园六亩`: no
 * enumeration of a sentence.
 *
 *     2030年县政府民生实事项目 ⏎ 一、茶园提升 ⏎ 1.新建茶园六亩； ⏎ 2.改造茶厂三家。
 */
export function worksIn(text: string, from: number, to: number): ReadonlySet<number> {
  const found = new Set<number>()
  if (!listed.test(text.slice(0, longestHead))) return found
  let last = 0
  lineStart.lastIndex = Math.max(0, from - 1)
  for (let hit = lineStart.exec(text); hit !== null && hit.index < to; hit = lineStart.exec(text)) {
    lineStart.lastIndex = hit.index + 1
    const at = hit.index + hit[0].length
    const value = readMark(text, at)?.value
    if (standsBelowHead(text, at) || (last > 0 && value === last + 1)) found.add(at)
    last = found.has(at) ? (value ?? 0) : 0
  }
  return found
}

/** Whether the line above is a heading without a sentence or a colon. */
export function standsBelowHead(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at - 2) + 1
  return at - start < longestLine && readMark(text, start) !== undefined && !/[。：；，、]$/.test(text.slice(start, at - 1))
}
