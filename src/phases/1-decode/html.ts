import { Failure } from '../../text/failure.ts'
import { bareWords, blockLines, linesAround } from './html-blocks.ts'
import { attribute, countProse, type Element, find, findAll, mainElement, parsePage } from './html-dom.ts'
import { isFurniture, publishedOn } from './html-furniture.ts'
import { labelled } from './html-metadata.ts'
import { pageTitle } from './html-title.ts'

/**
 * The document of a saved page: its metadata as `名称：值` lines, its title, then paragraphs as lines and table rows with tabs.
 * Navigation, scripts, footers and what else every page of a site has is left out. Throws FILE_EMPTY where the page only frames another.
 */
export function readHtml(html: string): string {
  const page = parsePage(html)
  const body = find(page, ({ tagName }) => tagName === 'body')
  if (body === undefined) return ''
  const counts = countProse(body)
  const framed = readFrames(body, counts.get(body) ?? 0)
  if (framed !== undefined) return framed
  const main = mainElement(body, counts)
  const text = documentLines(blockLines(main, counts))
  const { above, below } = main === body ? { above: [], below: [] } : linesAround(body, counts, main)
  const known = bareWords(text.slice(0, 40).join(''))
  const particulars = metadataOf(documentLines([...above, ...below])).filter((line) => !known.includes(bareWords(line)))
  const title = pageTitle(page, body, above)
  return [...particulars, ...(isPrinted(bareWords(title), known) ? [] : [title]), ...text].join('\n')
}

/** Whether a text prints a title, other than to cite it. */
function isPrinted(title: string, text: string): boolean {
  for (let at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + 1))
    if (title === '' || (!'《〈<＜“'.includes(text.charAt(at - 1) || '.') && !/^[》〉>＞”]/.test(text.slice(at + title.length))))
      return true
  return false
}

/** The document where it stands in a frame that was saved with the page; undefined where the page has a text of its own. */
function readFrames(body: Element, prose: number): string | undefined {
  if (prose >= 100) return undefined
  const frames = findAll(body, ({ tagName }) => tagName === 'iframe' || tagName === 'frame')
  const inner = frames.map((frame) => readHtml(attribute(frame, 'srcdoc') ?? '')).sort((a, b) => b.length - a.length)[0]
  if (inner !== undefined && inner.length > prose) return inner
  if (frames.length === 0) return undefined
  throw new Failure(
    'FILE_EMPTY',
    'The page only frames the document, whose text stands in a page of its own.',
    'Open the frame in a tab of its own and save that page.',
  )
}

/** Lines without what sites print around a document; of a line that says when it was published the date stays. */
function documentLines(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    if (isFurniture(line)) return []
    const date = publishedOn(line)
    if (date !== undefined) return date === '' ? [] : [`发布日期：${date}`]
    const [, title, notes = ''] = titleThenNotes.exec(line) ?? []
    if (title === undefined || (publishedOn(notes) ?? labelled(notes)) === undefined) return [line]
    return [title, ...documentLines([notes])]
  })
}

/** A title whose line goes on with where and when the site published it. */
const titleThenNotes = /^\s*([^，。；：:]{8,120}?)\s*((?:(?:信息|文章|稿件)?来源|(?:发布|更新)?(?:时间|日期)|作者)\s*[:：].+)$/su

/** The particulars among the lines that stand around the text, each label once. */
function metadataOf(lines: readonly string[]): string[] {
  const seen = new Set<string>()
  return lines.flatMap((line) => {
    const pair = labelled(line)
    if (pair === undefined || seen.has(pair.label)) return []
    seen.add(pair.label)
    return pair.value === '' || pair.value.length > 120 ? [] : [`${pair.label}：${pair.value}`]
  })
}
