/** A line of the normalised text. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly words: string
}

/** The lines of a stretch of text, blank ones left out. */
export function linesIn(text: string, from: number, to: number): Line[] {
  const lines: Line[] = []
  for (let at = from; at < to; ) {
    let end = text.indexOf('\n', at)
    if (end < 0 || end > to) end = to
    if (end > at) lines.push({ start: at, end, words: text.slice(at, end) })
    at = end + 1
  }
  return lines
}

/** The last words of a line that signs. */
export const bodyEnd = /(?:政府|办公[厅室]|委员会|小组|[厅局委部院署]|章[）)])$/

/** A day that lost 年 and 月 in print, 2016520: it tells who signs above it, not when. */
export const lostDay = /^(?:19|20)\d{4,6}日?$/

/** Where a day that is not whole stands below the body that signs. */
export function lostDayIn(text: string): Line | undefined {
  const lines = linesIn(text, 0, text.length)
  return lines.find(({ words }, i) => lostDay.test(words) && bodyEnd.test(lines[i - 1]?.words ?? ''))
}

/** `（此件公开发布）`, `（某市应急管理局代章）`: a line in brackets without a figure, as stands between a signature and its day. */
export function isNote(words: string): boolean {
  return words.startsWith('（') && /^（[^（）\d。]{2,24}）$/.test(words)
}

/** A line that holds a day or a month and nothing else. */
export const dayAlone =
  /^（?(?:(?:19|20)\d\d|二[〇○零O][一-鿿〇○]{2})年[\d元一二三四五六七八九十]{1,3}月(?:[\d一二三四五六七八九十]{1,3}日)?）?$/

/** A line that says to whom a document goes: 各市、县人民政府，省直各单位：. */
export const addressees = /^(?:广大|全[省市县区]|各|[省市县区州]|国务院|[一-鿿]{2,12}(?:人民政府|委员会))[^。]*：$/
