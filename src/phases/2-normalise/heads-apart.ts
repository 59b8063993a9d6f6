const label = '(?:[（(][一二三四五六七八九十]{1,3}[）)]|(?<![\\d.])\\d{1,2}[.、．](?!\\d))[ \\u3000]*'
const words = '[\\u4e00-\\u9fff、“”"]{4,30}'
const item = new RegExp(label + words, 'g')
const apart = new RegExp(`${label}${words}[ \\u3000]+(?=[\\u4e00-\\u9fff“"《])[^\\s。]{8,}。`, 'g')
const head = new RegExp(`${label}${words}$`)
/** A copy with fewer items tells nothing; in one of stray blanks, most items hold none or several. */
const fewest = 3
const most = 0.6

/**
 * Whether a copy sets a blank, and no other, between the words of an item and its text, where the break was lost; then the blank is one.
 *
 *     （一）做强茶业 扩大茶园，更新品种。 （二）培育茶商 组织培训，办好茶市。 （三）拓宽茶市 新建市场，开办网店。
 */
export function setsHeadsApart(text: string): boolean {
  const count = text.match(apart)?.length ?? 0
  return count >= fewest && count >= most * (text.match(item)?.length ?? 0)
}

/** Whether the words of an item, from its label on, end at a gap. */
export function isHeadGap(text: string, at: number): boolean {
  return head.test(text.slice(Math.max(0, at - 40), at))
}
