import { attribute, deepest, type Element, find, isAround, isElement, isLink, type Node } from './html-dom.ts'
import { labelled, labelOf, metadataLines } from './html-metadata.ts'
import { joinCell, type TableCell, tableLines } from './table.ts'

const inline = new Set(
  'a abbr b bdo big cite code del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr o:p st1:chsdate'.split(
    ' ',
  ),
)

/** Words without the blanks between them. */
export function bareWords(text: string): string {
  return text.replace(/\s/g, '')
}

/** The words of an element as lines: paragraphs, and the rows of tables with tabs. `counts` is how much prose its parts have. */
export function blockLines(root: Element, counts: ReadonlyMap<object, number>): string[] {
  return linesAround(root, counts).above
}

/** The words of an element as lines, apart from those of `inner`: what stands above it and what below. */
export function linesAround(root: Element, counts: ReadonlyMap<object, number>, inner?: Element): { above: string[]; below: string[] } {
  const lines: string[] = []
  let at: number | undefined
  const most = Math.min(400, (counts.get(root) ?? 0) / 2)
  let open = ''
  /** How much of what is open stands in links: a line of links alone leads elsewhere and is no text. */
  let linked = 0
  /** Where in what is open a label ends that an element of its own holds. */
  let told = 0
  const close = (): void => {
    if (told > 0 && /^\s*[^\s:：]/.test(open.slice(told))) open = `${open.slice(0, told)}：${open.slice(told)}`
    const words = open.replace(/[\s\u00a0\u3000]+/g, ' ').trim()
    if (words !== '' && (linked === 0 || linked < bareWords(open).length)) lines.push(words)
    open = ''
    linked = 0
    told = 0
  }
  const visit = (node: Node, depth: number, inLink: boolean): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      open += node.value
      if (inLink) linked += bareWords(node.value).length
    }
    if (!isElement(node)) return
    if (node === inner) {
      close()
      at = lines.length
      return
    }
    if (depth > deepest || isAround(node, counts.get(node) ?? 0, most)) return
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
  return { above: joinLabels(lines.slice(0, at)), below: at === undefined ? [] : joinLabels(lines.slice(at)) }
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
