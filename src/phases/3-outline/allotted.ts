/** Fewer paragraphs that end in a label by chance are no list of tasks. */
const fewestRunIn = 3
const fewestApart = 2

/** Where the tasks begin that no number heads, in a text that numbers nothing: paragraphs with who has them at their end or on a line below. */
export function allotted(text: string, from: number, to: number): readonly number[] {
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
