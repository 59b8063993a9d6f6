import { Failure } from '../../text/failure.ts'
import { inPlain } from '../../text/script.ts'
import {
  attribute,
  countProse,
  deepest,
  type Element,
  find,
  findAll,
  isAround,
  isElement,
  isLink,
  mainElement,
  type Node,
  parsePage,
} from './html-dom.ts'
import { isFurniture, publishedOn } from './html-furniture.ts'
import { labelled, labelOf, metadataLines } from './html-metadata.ts'
import { joinCell, type TableCell, tableLines } from './table.ts'

const inline = new Set(
  'a abbr b bdo big cite code del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr o:p st1:chsdate'.split(
    ' ',
  ),
)

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
  const outside = main === body ? [] : metadataOutside(body, main, counts)
  const known = text.slice(0, 40).join('').replace(/\s/g, '')
  const title = known.includes(bare(pageTitle(page, body))) ? [] : [pageTitle(page, body)]
  return [...outside.filter((line) => !known.includes(bare(line))), ...title, ...text].join('\n')
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
    if (date === undefined) return [line]
    return date === '' ? [] : [`发布日期：${date}`]
  })
}

/** The heading that a site prints above the document, else the standard's `ArticleTitle`, else the window's title without the site; '' where none stands. */
function pageTitle(page: { childNodes: readonly Node[] }, body: Element): string {
  const headings = findAll(body, ({ tagName }) => tagName === 'h1').map((heading) => joinCell(blockLines(heading, new Map())))
  const printed = headings.find((words) => words.length >= 6 && !isFurniture(words))
  if (printed !== undefined) return printed.replace(/ /g, '')
  const meta = find(page, (element) => element.tagName === 'meta' && attribute(element, 'name')?.toLowerCase() === 'articletitle')
  const named = (meta === undefined ? undefined : attribute(meta, 'content'))?.trim() ?? ''
  if (named !== '') return named
  const window = find(page, ({ tagName }) => tagName === 'title')
  const [words = ''] = window === undefined ? [] : blockLines(window, new Map())
  return (
    words
      .split(/\s*(?:[_|]|(?<!\d)[-—–])\s*/)
      .find((part) => /^[^\s]{6,}(?:通知|意见|方案|规划|计划|办法|决定|纲要|措施|细则|规定|公告|通告)$/.test(inPlain(part))) ?? ''
  )
}

/** The metadata that stands before or beside the main element. */
function metadataOutside(body: Element, main: Element, counts: ReadonlyMap<object, number>): string[] {
  const lines = documentLines(blockLines(body, counts, main))
  const seen = new Set<string>()
  return lines.flatMap((line) => {
    const pair = labelled(line)
    if (pair !== undefined && seen.has(pair.label)) return []
    if (pair !== undefined) seen.add(pair.label)
    return pair === undefined || pair.value === '' || pair.value.length > 120 ? [] : [`${pair.label}：${pair.value}`]
  })
}

function bare(text: string): string {
  return text.replace(/\s/g, '')
}

/** Words of an element as lines. `skip` is left out. */
function blockLines(root: Element, counts: ReadonlyMap<object, number>, skip?: Element): string[] {
  const lines: string[] = []
  const most = Math.min(400, (counts.get(root) ?? 0) / 2)
  let open = ''
  /** How much of what is open stands in links: a line of links alone leads elsewhere and is no text. */
  let linked = 0
  /** Where in what is open a label ends that an element of its own holds. */
  let told = 0
  const close = (): void => {
    if (told > 0 && /^\s*[^\s:：]/.test(open.slice(told))) open = `${open.slice(0, told)}：${open.slice(told)}`
    const words = open.replace(/[\s\u00a0\u3000]+/g, ' ').trim()
    if (words !== '' && (linked === 0 || linked < bare(open).length)) lines.push(words)
    open = ''
    linked = 0
    told = 0
  }
  const visit = (node: Node, depth: number, inLink: boolean): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      open += node.value
      if (inLink) linked += bare(node.value).length
    }
    if (!isElement(node) || node === skip || depth > deepest || isAround(node, counts.get(node) ?? 0, most)) return
    if (node.tagName === 'br') {
      close()
      return
    }
    if (inline.has(node.tagName)) {
      const opens = open.trim() === ''
      for (const child of node.childNodes) visit(child, depth + 1, inLink || isLink(node))
      if (opens && open.length < 24 && !/[:：]\s*$/.test(open) && labelOf(open) !== undefined) told = open.length
      return
    }
    close()
    const rows =
      node.tagName === 'table' && find(node, ({ tagName }) => tagName === 'table') === undefined ? dataRows(node, counts) : undefined
    if (rows !== undefined) {
      const plain = rows.map((row) => row.map((cell) => joinCell(cell.lines)))
      for (const line of metadataLines(plain) ?? tableLines(rows)) lines.push(line)
      return
    }
    for (const child of node.childNodes) visit(child, depth + 1, inLink)
    close()
  }
  for (const child of root.childNodes) visit(child, 0, false)
  close()
  return joinLabels(lines)
}

/** Labels and values that stand in boxes of their own come as two lines each; without colons, only where two such pairs follow each other. */
function joinLabels(lines: readonly string[]): string[] {
  const joined: string[] = []
  for (const [at, line] of lines.entries()) {
    const before = joined.at(-1)
    const label = before === undefined ? undefined : labelled(before)
    const own = labelled(line)
    const bare = own === undefined && line.length < 24 && isPaired(lines, at) ? labelOf(line) : undefined
    if (label?.value === '' && own === undefined && bare === undefined) joined[joined.length - 1] = `${label.label}：${line}`
    else if (bare !== undefined) joined.push(`${bare}：`)
    else joined.push(own === undefined ? line : `${own.label}：${own.value}`)
  }
  return joined
}

/** Whether labels stand two lines above or below, and none right below. */
function isPaired(lines: readonly string[], at: number): boolean {
  const isLabel = (line: string | undefined): boolean => line !== undefined && line.length < 24 && labelOf(line) !== undefined
  return !isLabel(lines[at + 1]) && (isLabel(lines[at + 2]) || isLabel(lines[at - 2]))
}

/** The rows of a table that holds data; undefined where it only lays out the page: one column, or cells as long as documents. */
function dataRows(table: Element, counts: ReadonlyMap<object, number>): TableCell[][] | undefined {
  const rows: TableCell[][] = []
  const visit = (node: Element): boolean => {
    for (const child of node.childNodes) {
      if (!isElement(child)) continue
      if (child.tagName === 'tr') {
        const cells = child.childNodes.filter((cell) => isElement(cell) && (cell.tagName === 'td' || cell.tagName === 'th')) as Element[]
        if (cells.some((cell) => (counts.get(cell) ?? 0) > 1500)) return false
        rows.push(
          cells.map((cell) => ({ lines: blockLines(cell, counts), rows: spanOf(cell, 'rowspan'), columns: spanOf(cell, 'colspan') })),
        )
      } else if (/^t(?:body|head|foot)$/.test(child.tagName) && !visit(child)) return false
    }
    return true
  }
  return visit(table) && rows.some((row) => row.length > 1) ? rows : undefined
}

function spanOf(cell: Element, name: string): number {
  const value = Number(attribute(cell, name) ?? 1)
  return Number.isInteger(value) && value > 0 ? value : 1
}
