import { hanValue } from '../2-normalise/mark.ts'
import type { Found } from './headings.ts'

/** Fewer paragraphs that end in a label by chance are no list of tasks. */
const fewestRunIn = 3
const fewestApart = 2

/** Where the tasks begin that no number heads, in a text that numbers nothing: paragraphs with who has them at their end or on a line below. */
function allotted(text: string, from: number, to: number): readonly number[] {
  const runIn = startsRunIn(text, from, to)
  return runIn.length > 0 ? runIn : startsApart(text, from, to)
}

/** 改造管网，年底前完工。责任单位：市水务局。 */
function startsRunIn(text: string, from: number, to: number): readonly number[] {
  const starts: number[] = []
  const owner = /[。）；][（(]?(?:牵头|责任|主办|承办)(?:单位|部门)：[^。\n]{2,150}(?=\n|。\n|。?$)/g
  owner.lastIndex = from
  for (let match = owner.exec(text); match && match.index < to; match = owner.exec(text))
    starts.push(Math.max(from, text.lastIndexOf('\n', match.index) + 1))
  return starts.length >= fewestRunIn ? starts : []
}

const label = /^[一-鿿]{2,8}：/
const ownerLabel = /^(?:牵头|责任)(?:单位|部门)：./
const sentence = /[，。；]/

/**
 * Paragraphs above lines of labels of which one tells who has them; where a short line heads each of them, it is the task.
 *
 *     新增学位800个，年底前招生。 ⏎ 分管领导：副市长 ⏎ 责任单位：市教育局 ⏎ 完成时限：12月底
 */
function startsApart(text: string, from: number, to: number): readonly number[] {
  const tasks: { readonly start: number; readonly headed: number | undefined }[] = []
  let above: number[] = []
  let owned = false
  for (let at = from; at < to; ) {
    const stop = text.indexOf('\n', at)
    const end = stop < 0 || stop > to ? to : stop
    const line = text.slice(at, end)
    if (label.test(line)) {
      const start = above.at(-1)
      if (ownerLabel.test(line) && !owned && start !== undefined && sentence.test(text.slice(start, at))) {
        const head = above.at(-2)
        const heads = head !== undefined && start - head <= 30 && !sentence.test(text.slice(head, start))
        tasks.push({ start, headed: heads ? head : undefined })
        owned = true
      }
    } else {
      if (owned) above = []
      owned = false
      if (sentence.test(line)) above.push(at)
      else above = [at]
    }
    at = end + 1
  }
  if (tasks.length < fewestApart) return []
  const headed = tasks.every((task) => task.headed !== undefined)
  return tasks.map(({ start, headed: head }) => (headed && head !== undefined ? head : start))
}

/** Paragraphs that open with 一是, 二是, 三是 … in order, where nothing else is numbered: the parts of a report. */
export function ordinals(text: string, from: number, to: number): Found[] {
  const found: Found[] = []
  const line = /(?:^|\n)([一二三四五六七八九十]{1,2})是(?=[一-鿿]{3})/g
  line.lastIndex = from
  for (let match = line.exec(text); match && match.index < to; match = line.exec(text)) {
    const number = match[1] ?? ''
    const start = match.index + match[0].length - number.length - 1
    const value = hanValue(number) ?? 0
    if (value === 1 ? found.length === 0 : value === (found.at(-1)?.mark?.value ?? 0) + 1)
      found.push({ mark: { style: 'ordinal', number, value, depth: 1, end: start + number.length + 1 }, start, rank: 8 })
  }
  return found.length >= 3 ? found : []
}

/** The paragraphs that who has them is told of, where nothing is numbered. */
export function paragraphs(text: string, from: number, to: number): Found[] {
  return allotted(text, from, to).map((start, index) => ({
    mark: { style: 'paragraph', number: '', value: index + 1, depth: 1, end: start },
    start,
    rank: 8,
  }))
}
