/** What a printer or a site sets around the lines of a document: page numbers, rules, navigation, its own terms. */

const pageNumber = /^(?:[-—–－‐·•]\s*\d{1,3}\s*[-—–－‐·•]|第\s*\d+\s*页(?:\s*[,，/]?\s*共\s*\d+\s*页)?|\d+\s*\/\s*\d+)$/
const rule = /^[|｜_\s*#=~-]+$|^\?{1,4}$/
const navigation =
  /打印本?页?|关闭(?:窗口|本页)|分享到|扫一扫|责任编辑|上一篇|下一篇|版权所有|ICP备|网站地图|主办单位[:：]|主办[:：].*承办[:：]|公网安备|网站标识码|返回顶部|相关(?:链接|文件|解读)[:：]?$|^相关附件[:：]\s*无?$/
const declaration = /^(?:特此|免责|版权|郑重)?声明[:：]?$|^(?:免责|版权)声明[:：]/
const terms = /转载|版权|侵权/

/** What sites of shared files say of the download, numbered like headings. */
const sharing = /^(?:\d{1,2}\s*[.．、]\s*)*(?:下载文档前请自行甄别文档内容|[“"]?仅部分预览[”"]?的文档，?|如文档侵犯您的权益)/

/** No page number or rule is longer. */
const longestShort = 14

/** The number of a page between dashes, or of how many it is. */
export const isPageNumber = (line: string): boolean => line.length <= longestShort && pageNumber.test(line)

/** A page number or a rule drawn with signs, on a short line of its own, or a note of a site of shared files; `line` is its first 40 characters. */
export function isFurniture(line: string): boolean {
  return line.length <= longestShort ? pageNumber.test(line) || rule.test(line) : sharing.test(line)
}

/** No page number between the rows of a table is longer. */
const longestPageNumber = 24

/** The lines that pages print around a table: their numbers, and the heads that they print again beside them. */
export function pageLines(text: string, lines: readonly { readonly start: number; readonly end: number }[]): boolean[] {
  const drops = lines.map(({ start, end }) => end - start < longestPageNumber && isPageNumber(text.slice(start, end)))
  for (const at of runningHeads(text, lines, drops)) drops[at] = true
  return drops
}

/** No line that every page prints again is longer. */
const longestHead = 40

/** The lines that pages print again beside their numbers, which are left out already: those next to several that hold the same words. */
export function runningHeads(
  text: string,
  lines: readonly { readonly start: number; readonly end: number }[],
  drops: readonly boolean[],
): number[] {
  const beside = new Map<string, number[]>()
  const note = (from: number, step: 1 | -1): void => {
    let at = from + step
    while (lines[at] !== undefined && (lines[at]?.end ?? 0) <= (lines[at]?.start ?? 0)) at += step
    const line = lines[at]
    if (line === undefined || drops[at] || line.end - line.start > 3 * longestHead) return
    const words = text.slice(line.start, line.end).replace(/\s+/g, '')
    if (words.length < 4 || words.length > longestHead || /[。；，,：:]/.test(words)) return
    const seen = beside.get(words)
    if (seen === undefined) beside.set(words, [at])
    else if (!seen.includes(at)) seen.push(at)
  }
  for (const [at, { start, end }] of lines.entries()) {
    if (!drops[at] || !isPageNumber(text.slice(start, end))) continue
    note(at, 1)
    note(at, -1)
  }
  return [...beside.values()].filter((found) => found.length > 1).flat()
}

/**
 * The line from which on a site prints its own words behind the document: navigation, or `特此声明：` and terms of reprinting below it.
 * `drops` are lines left out already.
 */
export function tailFrom(text: string, lines: readonly { start: number; end: number }[], drops: readonly boolean[]): number {
  const words = (i: number): string => text.slice(lines[i]?.start, lines[i]?.end)
  const first = Math.max(0, lines.length - 25)
  let from = lines.length
  for (let i = lines.length - 1; i >= first; i--) {
    const line = lines[i]
    if (!line || line.end <= line.start || drops[i]) continue
    if (line.end - line.start > 60 || !navigation.test(words(i))) break
    from = i
  }
  for (let i = first; i < from; i++) {
    const line = lines[i]
    if (line && line.end - line.start < 60 && declaration.test(words(i)) && terms.test(words(i) + words(i + 1) + words(i + 2))) return i
  }
  return from
}
