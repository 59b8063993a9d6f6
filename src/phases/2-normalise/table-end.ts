import { columnOf, rowNumberOf } from './columns.ts'
import { readMark } from './mark.ts'
import { readHead, type TableHead } from './table-heads.ts'
import type { Token } from './table-tokens.ts'

/** How far the headings of a text have counted, by the style of their labels. */
export type Counts = Map<'han' | 'han-bracket', number>

/** The number of the heading that begins at a place, 一、 or （一）, if one does. */
function headingAt(text: string, at: number): { readonly style: 'han' | 'han-bracket'; readonly value: number } | undefined {
  const mark = readMark(text, at)
  return mark?.style === 'han' || mark?.style === 'han-bracket' ? { style: mark.style, value: mark.value } : undefined
}

/** Counts the heading that begins at a place, if one does: （一） starts anew under each 一、. */
export function count(counts: Counts, text: string, at: number): void {
  const heading = headingAt(text, at)
  if (heading === undefined) return
  if (heading.style === 'han') counts.delete('han-bracket')
  counts.set(heading.style, heading.value)
}

/** The head of no column is longer. */
const longestHead = 24
/** How many tokens behind the label of an annex its table begins at most. */
const mostTitle = 3

/** What a page prints behind its text. */
const backMatter =
  /^(?:主题词|抄送|抄报|分送|主送|联系人|编辑|责任编辑|来源|信息来源)[：:]|^[（(]此件|^打印(?:本页|此页)?$|^【?(?:打印|关闭)|^共印\d/

/**
 * Before which token a table surely ends: where another begins, with other columns, or with its own, printed `again`, where rows are counted
 * anew or an annex begins; and where a heading goes on with those `above` the table, none with the groups in it.
 */
export function tableEnd(body: readonly Token[], again: readonly number[], { names }: TableHead, above: Counts): number {
  const own = names.join('')
  const groups: Counts = new Map()
  const anew = again.find(
    (at) => at > 0 && (rowNumberOf(body[at]?.words ?? '') === 1 || body.slice(Math.max(0, at - mostTitle), at).some(opensAnnex)),
  )
  const end = anew ?? body.length
  for (let at = 0; at < end; at++) {
    const token = body[at] as Token
    if (token.gap === 'line' && ((token.alone && goesOn(token, above, groups)) || (at > 0 && backMatter.test(token.words)))) return at
    count(groups, token.words, 0)
    if (token.gap !== 'line' || token.words.length > longestHead || columnOf(token.words) === undefined) continue
    const head = readHead(body, at)
    if (head !== undefined && head.names.join('') !== own) return at
  }
  return end
}

const opensAnnex = ({ gap, words }: Token): boolean => gap === 'line' && /^附[件表]/.test(words)

/** Whether a heading counts on from one above the table and from none in it. */
function goesOn({ words }: Token, above: Counts, groups: Counts): boolean {
  const heading = headingAt(words, 0)
  if (heading === undefined) return false
  const { style, value } = heading
  return value === (above.get(style) ?? value) + 1 && value !== (groups.get(style) ?? 0) + 1
}
