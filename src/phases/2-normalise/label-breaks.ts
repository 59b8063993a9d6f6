import { hanValue } from './mark.ts'

/** Labels that a long line may hold in a row: 第一章, 第一节, 一、 or （一） or 1. with the words of a heading behind. */
const label =
  /第([一二三四五六七八九十]{1,3}|[\d０-９]{1,2})([章节])(?=[ 　]?[一-鿿“"])(?![为是到至的和及与从共中内所]|主要|规定|明确|介绍|提出|分析|阐述|围绕)|([一二三四五六七八九十]{1,3})、(?=[ 　]?[一-鿿“"《])(?![一二三四五六七八九十]{1,3}[、是])|[（(]([一二三四五六七八九十]{1,3})[）)](?![款条项、，。；至和及])|([\d０-９]{1,2})[.．、](?=\s?[一-鿿“"《])(?![\d０-９])/g

/** The level of 一、; 章 and 节 stand above it. */
const outermost = 2

/** What 一、 alone is part of: 三证合一、, 统一、. */
const partOfWord = /[合统专唯之同]\s*$/
/** What a number is part of, or goes on with: 第一、, 二、三, 10年1., 上述（一）. */
const partOfWords =
  /[第零〇一二三四五六七八九十百千万\d０-９.．、，,；;和及与或至到的在按如见附件表图号由为是“"‘《（(—–\-A-Za-z年月]\s*$|(?:前述|上述|本条|其中)\s*$/

/** Articles number their items inside sentences: （一）…；（二）…. */
const articles = /(?:^|[。 　])第[一二三四五六七八九十\d]+条[\s\S]*[。 　]第[一二三四五六七八九十\d]+条/

interface Label {
  readonly level: number
  readonly value: number
  readonly start: number
}

/**
 * Before the labels of headings where a copy lost all breaks: labels that number on, level by level, in a line that holds much of its text.
 * Inside brackets, and behind the signs that a sentence goes on with, a label heads an item of it and no paragraph.
 *
 *     …任务分解方案|一、主要预期目标|1.地区生产总值增长7%左右。（牵头单位：市发改委）|2.第一产业增长2%。
 */
export function labelBreaks(line: string): readonly number[] {
  const breaks: number[] = []
  if (articles.test(line)) return breaks
  const labels = labelsOf(line)
  const last = [0, 0, 0, 0, 0]
  for (const [at, { level, value, start }] of labels.entries()) {
    const follows = value === (last[level] ?? 0) + 1
    if (value === 1 ? !isConfirmed(labels, at) : !follows) continue
    last[level] = value
    // Arabic numbers may run on across the parts; the others begin anew.
    for (let under = level + 1; under <= outermost + 1; under++) last[under] = 0
    breaks.push(start)
  }
  return breaks
}

/** A heading without a stop, and the number one of its first item right behind. */
const headedItem =
  /^\s*(?:[一二三四五六七八九十]{1,3}、|[\d０-９]{1,2}[.．、](?![\d０-９])|[（(][一二三四五六七八九十]{1,3}[）)])\s?[一-鿿“”、]{2,24}?(?:[（(]([一1１])[）)]|[1１][.．、])(?=\s?[一-鿿“])/

/**
 * Before the first item that stands in the line of its heading, where the second opens a line below:
 *
 *     一、总体要求|（一）指导思想。…
 *     （二）主要目标。…
 *
 * @returns its place in the line, or undefined
 */
export function itemBreak(text: string, from: number, to: number): number | undefined {
  const match = headedItem.exec(text.slice(from, Math.min(to, from + 40)))
  if (match === null) return undefined
  const second = match[1] === undefined ? /\n\s*[2２][.．、]/ : match[1] === '一' ? /\n\s*[（(]二[）)]/ : /\n\s*[（(][2２][）)]/
  return second.test(text.slice(to, to + 4000)) ? match[0].length - (match[1] === undefined ? 2 : 3) : undefined
}

/** Whether the next of its level follows before one above it does, or for the outermost, a label of its parts soon does. */
function isConfirmed(labels: readonly Label[], at: number): boolean {
  const one = labels[at] as Label
  for (let next = at + 1; next < labels.length; next++) {
    const { level, value, start } = labels[next] as Label
    if (level === one.level) return value === one.value + 1
    // Arabic numbers may run on behind the heading of the next part.
    if (level < one.level && one.level < outermost + 2) return false
    if (one.level <= outermost && value === 1 && start - one.start < 40) return true
  }
  return false
}

function labelsOf(line: string): Label[] {
  const labels: Label[] = []
  let open = 0
  let from = 0
  for (const match of line.matchAll(label)) {
    const start = match.index
    for (; from < start; from++) {
      const sign = line.charAt(from)
      if (sign === '（' || sign === '(' || sign === '《' || sign === '“') open++
      else if (sign === '）' || sign === ')' || sign === '》' || sign === '”') open = Math.max(0, open - 1)
    }
    const before = line.slice(Math.max(0, start - 3), start)
    if (
      open > 0 ||
      partOfWords.test(before) ||
      (match[3] === '一' && partOfWord.test(before)) ||
      ((match[4] ?? match[5]) !== undefined && /[：:]\s*$|附件\s*$/.test(before))
    )
      continue
    const number = (match[1] ?? match[3] ?? match[4] ?? match[5] ?? '').normalize('NFKC')
    labels.push({
      level: match[2] === '章' ? 0 : match[2] === '节' ? 1 : match[3] ? outermost : match[4] ? outermost + 1 : outermost + 2,
      value: /\d/.test(number) ? Number(number) : (hanValue(number) ?? 0),
      start,
    })
  }
  return labels
}
