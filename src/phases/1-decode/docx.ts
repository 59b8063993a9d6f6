import { Failure } from '../../text/failure.ts'
import { type Numbering, readNumbering } from './docx-numbering.ts'
import { childOf, parsePart, setting, unpackParts, type XmlNode } from './office.ts'
import { type TableCell, tableLines } from './table.ts'

/** Elements whose words are not printed: deleted, moved away, field codes, phonetic guides, comments. */
const unprinted = new Set(['del', 'moveFrom', 'instrText', 'delText', 'rt', 'rPr', 'pPr', 'Fallback', 'delInstrText', 'fldData'])

/**
 * The text of a Word document (ECMA-376): paragraphs as lines with their automatic numbers, table rows as lines with tabs,
 * text boxes after the paragraph that they hang on, no table of contents.
 * Throws FILE_BINARY, FILE_BROKEN, FILE_ENCRYPTED or FILE_TOO_LARGE.
 */
export function readDocx(bytes: Uint8Array): string {
  const parts = unpackParts(bytes)
  const main = parts.get(mainPath(parts)) ?? parts.get('word/document.xml')
  if (main === undefined) throw damaged()
  const body = childOf(childOf(parsePart(main), 'document'), 'body')
  if (body === undefined) throw damaged()
  const optional = (path: string): XmlNode | undefined => {
    const part = parts.get(path)
    return part === undefined ? undefined : parsePart(part)
  }
  const numbering = readNumbering(optional('word/numbering.xml'), optional('word/styles.xml'))
  return blockLines(body.children, numbering).join('\n')
}

function mainPath(parts: ReadonlyMap<string, Uint8Array>): string {
  const rels = parts.get('_rels/.rels')
  if (rels === undefined) return ''
  const all = childOf(parsePart(rels), 'Relationships')?.children ?? []
  return all.find(({ attributes }) => /\/officeDocument$/.test(attributes.Type ?? ''))?.attributes.Target?.replace(/^\//, '') ?? ''
}

function damaged(): Failure {
  return new Failure('FILE_BROKEN', 'The Word document has no main part.', 'Open it in a word processor and save it anew.')
}

/** Paragraphs and tables in order; wrappers (content controls, tracked insertions) are looked through. */
function blockLines(nodes: readonly XmlNode[], numbering: Numbering): string[] {
  const lines: string[] = []
  for (const node of nodes) {
    if (node.name === 'p') paragraph(node, numbering, lines)
    else if (node.name === 'tbl') for (const line of tableLines(tableRows(node, numbering))) lines.push(line)
    else if (node.name === 'sdt' && isContents(node)) continue
    else if (!unprinted.has(node.name) && node.children.length > 0)
      for (const line of blockLines(node.children, numbering)) lines.push(line)
  }
  return lines
}

function isContents(node: XmlNode): boolean {
  const gallery = setting(childOf(childOf(node, 'sdtPr'), 'docPartObj'), 'docPartGallery')
  return gallery === 'Table of Contents'
}

function paragraph(node: XmlNode, numbering: Numbering, lines: string[]): void {
  const properties = childOf(node, 'pPr')
  if (numbering.inContents(properties)) return
  const boxes: XmlNode[] = []
  const words = runText(node.children, boxes).trim()
  // Word numbers empty paragraphs of a list too, and prints them.
  const label = numbering.label(properties)
  if (words !== '') lines.push(label + words)
  for (const box of boxes) for (const line of blockLines(box.children, numbering)) lines.push(line)
}

/** The printed words of a paragraph; text boxes met on the way are put into `boxes`. */
function runText(nodes: readonly XmlNode[], boxes: XmlNode[]): string {
  let text = ''
  for (const node of nodes) {
    if (unprinted.has(node.name)) continue
    if (node.name === 't') text += node.children.map((child) => child.text).join('')
    else if (node.name === 'txbxContent') boxes.push(node)
    else if (node.name === 'tab' || node.name === 'ptab') text += ' '
    else if (node.name === 'br' || node.name === 'cr') text += '\n'
    else if (node.name === 'noBreakHyphen') text += '-'
    else if (node.name === 'r' && isHidden(node)) continue
    else if (node.children.length > 0) text += runText(node.children, boxes)
  }
  return text
}

function isHidden(run: XmlNode): boolean {
  const vanish = childOf(childOf(run, 'rPr'), 'vanish')
  return vanish !== undefined && !['0', 'false', 'off'].includes(vanish.attributes.val ?? 'true')
}

interface OpenCell {
  readonly lines: readonly string[]
  readonly columns: number
  rows: number
}

/** Rows of cells; a cell merged downwards is one cell of several rows, its continuations left out. */
function tableRows(table: XmlNode, numbering: Numbering): TableCell[][] {
  const open = new Map<number, OpenCell>()
  return rowsOf(table).map((row) => {
    const cells: OpenCell[] = []
    let column = Number(setting(childOf(row, 'trPr'), 'gridBefore') ?? 0)
    for (let at = 0; at < column && at < 64; at += 1) cells.push({ lines: [], columns: 1, rows: 1 })
    for (const node of cellsOf(row)) {
      const properties = childOf(node, 'tcPr')
      const columns = Math.max(1, Number(setting(properties, 'gridSpan') ?? 1) || 1)
      const merge = childOf(properties, 'vMerge')
      const above = open.get(column)
      if (merge !== undefined && merge.attributes.val !== 'restart' && above !== undefined) above.rows += 1
      else {
        const cell: OpenCell = { lines: blockLines(node.children, numbering), columns, rows: 1 }
        cells.push(cell)
        open.set(column, cell)
      }
      column += columns
    }
    return cells
  })
}

function rowsOf(table: XmlNode): XmlNode[] {
  return table.children.flatMap((node) =>
    node.name === 'tr' ? [node] : ['sdt', 'sdtContent', 'ins', 'customXml'].includes(node.name) ? rowsOf(node) : [],
  )
}

function cellsOf(row: XmlNode): XmlNode[] {
  return row.children.flatMap((node) =>
    node.name === 'tc' ? [node] : ['sdt', 'sdtContent', 'ins', 'customXml'].includes(node.name) ? cellsOf(node) : [],
  )
}
