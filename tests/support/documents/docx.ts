import { strToU8, zipSync } from 'fflate'

/** A paragraph, numbered by Word where `list` names a level, or a table. */
export type DocxBlock =
  | { readonly text: string; readonly list?: number; readonly raw?: string }
  | { readonly rows: readonly (readonly string[])[] }

const space =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'

/** A Word document of these blocks. The levels of its list count 一、 （一） 1. （1） ①. */
export function docx(blocks: readonly DocxBlock[], parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const body = blocks.map((block) => ('rows' in block ? table(block.rows) : paragraph(block))).join('')
  return zipSync({
    '[Content_Types].xml': strToU8('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:document ${space}><w:body>${body}</w:body></w:document>`),
    'word/numbering.xml': strToU8(`<w:numbering ${space}>${numbering()}</w:numbering>`),
    ...Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
  })
}

function paragraph({ text, list, raw }: { text: string; list?: number; raw?: string }): string {
  const properties = list === undefined ? '' : `<w:pPr><w:numPr><w:ilvl w:val="${list}"/><w:numId w:val="1"/></w:numPr></w:pPr>`
  // Word splits words over runs wherever their format or language changes.
  const half = Math.floor(text.length / 2)
  return `<w:p>${properties}${run(text.slice(0, half))}${run(text.slice(half))}${raw ?? ''}</w:p>`
}

function run(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  return text === '' ? '' : `<w:r><w:rPr><w:sz w:val="32"/></w:rPr><w:t xml:space="preserve">${escaped}</w:t></w:r>`
}

function table(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string =>
    `<w:tc><w:tcPr/>${text
      .split('\n')
      .map((line) => paragraph({ text: line }))
      .join('')}</w:tc>`
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`
}

function numbering(): string {
  const levels = [
    ['chineseCounting', '%1、'],
    ['chineseCounting', '（%2）'],
    ['decimal', '%3.'],
    ['decimal', '（%4）'],
    ['decimalEnclosedCircle', '%5'],
  ]
  const abstract = levels.map(
    ([format, text], at) => `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  )
  return `<w:abstractNum w:abstractNumId="0">${abstract.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
}
