import { attribute, countProse, deepest, type Element, find, isAround, isElement, mainElement, type Node, parsePage } from './html-dom.ts'
import { labelled, metadataLines } from './html-metadata.ts'
import { joinCell, type TableCell, tableLines } from './table.ts'

const inline = new Set(
  'a abbr b bdo big cite code del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr o:p st1:chsdate'.split(
    ' ',
  ),
)

/** Lines that pages print around or within a document and that are none of it. */
const furniture =
  /^(?:[[【]?\s*(?:字体|字号|字體|字號)\s*[:：]?.{0,20}|[[【]?\s*(?:大\s*中\s*小|打印(?:本页|此页|页面)?|打印\s*关闭|关闭(?:窗口|本页)?|返回(?:顶部|首页|列表)|收藏|分享(?:到|至)?\s*[:：]?|下载文字版|下载图片版|繁體|简体|无障碍(?:浏览)?|扫一扫.{0,30}|相关(?:链接|附件|解读|阅读|文档)|上一篇.*|下一篇.*)\s*[\]】]?|(?:您现在的位置|您所在的位置|当前位置|所在位置|首页\s*[>＞»]).*|(?:浏览|阅读|点击)(?:次数|量|数)\s*[:：]?\s*\d*\s*次?|(?:版权所有|主办单位|承办单位|技术支持|网站标识码|ICP备案号?|.{0,4}公网安备|地址|邮编|联系电话)\s*[:：].{0,120}|.{0,20}ICP备\d+号.{0,40})$/i

/**
 * The document of a saved page: its metadata as `名称：值` lines, its title, then paragraphs as lines and table rows with tabs.
 * Navigation, scripts, footers and what else every page of a site has is left out.
 */
export function readHtml(html: string): string {
  const page = parsePage(html)
  const body = find(page, ({ tagName }) => tagName === 'body')
  if (body === undefined) return ''
  const counts = countProse(body)
  const main = mainElement(body, counts)
  const text = blockLines(main, counts).filter((line) => !furniture.test(line))
  const outside = main === body ? [] : metadataOutside(body, main, counts)
  const known = text.slice(0, 40).join('').replace(/\s/g, '')
  const title = known.includes(bare(pageTitle(page, body))) ? [] : [pageTitle(page, body)]
  return [...outside.filter((line) => !known.includes(bare(line))), ...title, ...text].join('\n')
}

/** The heading that a site prints above the document, else the standard's `ArticleTitle`; '' where neither stands. */
function pageTitle(page: { childNodes: readonly Node[] }, body: Element): string {
  const heading = find(body, ({ tagName }) => tagName === 'h1')
  const printed = heading === undefined ? '' : joinCell(blockLines(heading, new Map()))
  if (printed.length >= 6) return printed.replace(/ /g, '')
  const meta = find(page, (element) => element.tagName === 'meta' && attribute(element, 'name')?.toLowerCase() === 'articletitle')
  return (meta === undefined ? undefined : attribute(meta, 'content'))?.trim() ?? ''
}

/** The metadata that stands before or beside the main element. */
function metadataOutside(body: Element, main: Element, counts: ReadonlyMap<object, number>): string[] {
  const lines = blockLines(body, counts, main)
  return lines.flatMap((line) => {
    const pair = labelled(line)
    return pair === undefined || pair.value === '' || pair.value.length > 120 ? [] : [`${pair.label}：${pair.value}`]
  })
}

function bare(text: string): string {
  return text.replace(/\s/g, '')
}

/** Words of an element as lines. `skip` is left out. */
function blockLines(root: Element, counts: ReadonlyMap<object, number>, skip?: Element): string[] {
  const lines: string[] = []
  let open = ''
  const close = (): void => {
    const words = open.replace(/[\s\u00a0\u3000]+/g, ' ').trim()
    open = ''
    if (words !== '') lines.push(words)
  }
  const visit = (node: Node, depth: number): void => {
    if (node.nodeName === '#text' && 'value' in node) open += node.value
    if (!isElement(node) || node === skip || depth > deepest || isAround(node, counts.get(node) ?? 0)) return
    if (node.tagName === 'br') {
      close()
      return
    }
    if (inline.has(node.tagName)) {
      for (const child of node.childNodes) visit(child, depth + 1)
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
    for (const child of node.childNodes) visit(child, depth + 1)
    close()
  }
  for (const child of root.childNodes) visit(child, 0)
  close()
  return joinLabels(lines)
}

/** Labels and values that stand in boxes of their own come as two lines each. */
function joinLabels(lines: readonly string[]): string[] {
  const joined: string[] = []
  for (const line of lines) {
    const before = joined.at(-1)
    const label = before === undefined ? undefined : labelled(before)
    if (label?.value === '' && labelled(line) === undefined) joined[joined.length - 1] = `${label.label}：${line}`
    else joined.push(line)
  }
  return joined
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
