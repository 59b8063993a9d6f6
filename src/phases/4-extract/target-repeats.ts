/** Figures that a document tells twice. */
import type { Section } from '../3-outline/outline.ts'
import type { TargetFinding } from './findings.ts'
import type { Reader } from './target-state.ts'

/** A figure of the heading that the body says again is one target: 1.税收增长5%。全市税收增长5%…. */
export function dropRepeats(reader: Reader, from: number, { titleSpan }: Section): void {
  const own = reader.targets.slice(from)
  const said = own.filter(({ span }) => span.start >= titleSpan.start && span.end <= titleSpan.end)
  if (said.length === 0 || said.length === own.length) return
  const kept = own.filter((one) => said.includes(one) || !said.some((first) => isSame(first, one)))
  reader.targets.splice(from, own.length, ...kept)
}

const NEWS = /^\s*[^\n]*(?:记者|来源：|发布时间|近日|\d日(?:电|讯))/u
/** A headline that tells a figure of the text below is no second target. */
export function dropHeadline({ text, targets }: Reader): void {
  const end = text.indexOf('\n')
  if (NEWS.test(text.slice(0, 80)) || (end >= 0 && NEWS.test(text.slice(end, end + 80)))) dropToldAgain(targets)
  if (end < 0 || end > 60 || /[。；]/u.test(text.slice(0, end)) || !NEWS.test(text.slice(end, end + 80))) return
  const below = targets.filter(({ span }) => span.start > end)
  const kept = targets.filter(
    (one) =>
      one.span.start > end ||
      !below.some(({ op, value, unit }) => op === one.op && String(value) === String(one.value) && unit === one.unit),
  )
  targets.splice(0, targets.length, ...kept)
}

/** News tell a figure once more further down, in the same words. */
function dropToldAgain(targets: TargetFinding[]): void {
  const told = new Set<string>()
  const kept = targets.filter(({ indicator, op, value, unit, year, per, change }) => {
    const words = [indicator, op, value, unit, year, per, change].join('|')
    return !told.has(words) && told.add(words)
  })
  targets.splice(0, targets.length, ...kept)
}

const isSame = (a: TargetFinding, b: TargetFinding): boolean =>
  String(a.value) === String(b.value) &&
  a.unit === b.unit &&
  a.op === b.op &&
  a.year === b.year &&
  a.per === b.per &&
  a.change === b.change &&
  sounds(a.indicator, b.indicator)

/** 税收 and 全市税收, 地区生产总值 and 全市生产总值. */
const sounds = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a) || (a.length >= 4 && b.endsWith(a.slice(-4)))
