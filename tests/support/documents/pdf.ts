/** How a page is set: 28 characters to a line and 22 lines to a page are the standard of GB/T 9704. */
interface Layout {
  readonly columns?: number
  readonly rows?: number
  /** Printed at the top of every page. */
  readonly head?: string
  /** Entries of the trailer, as `/Encrypt …`. */
  readonly trailer?: string
  /** No text: pages as a scanner makes them. */
  readonly scanned?: boolean
  /** The font says that its glyphs are letters of another script, as fonts that lost their table do. */
  readonly garbled?: boolean
  /** What the first page draws besides its lines: operators of a content stream. */
  readonly drawn?: string
}

interface Row {
  readonly text: string
  readonly x: number
}

const size = 16

/** A PDF with a text layer in a Chinese font that is not embedded, each line placed alone, page numbers at the foot. */
export function pdf(
  paragraphs: readonly string[],
  { columns = 28, rows = 22, head = '', trailer = '', scanned = false, garbled = false, drawn = '' }: Layout = {},
): Uint8Array {
  const lines = paragraphs.flatMap((text, at) => wrap(text, columns, at > 0))
  const pages: Row[][] = []
  for (let at = 0; at < lines.length; at += rows) pages.push(lines.slice(at, at + rows))
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${6 + at * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [4 0 R] >>'.replace(
      ' >>',
      garbled ? ` /ToUnicode ${6 + pages.length * 2} 0 R >>` : ' >>',
    ),
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /FontDescriptor 5 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 90 >>',
  ]
  pages.forEach((page, at) => {
    const words = scanned
      ? ''
      : [
          ...page.map((row, line) => show(row.text, row.x, 720 - line * 30)),
          show(head, 72, 790),
          show(`— ${at + 1} —`, 280, 30),
          at === 0 ? drawn : '',
        ].join('\n')
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${7 + at * 2} 0 R >>`,
    )
    objects.push(`<< /Length ${words.length} >>\nstream\n${words}\nendstream`)
  })
  if (garbled) objects.push(`<< /Length ${kannada.length} >>\nstream\n${kannada}\nendstream`)
  return assemble(objects, trailer)
}

const ranges = Array.from({ length: 0x52 }, (_, at) => (0x4e + at).toString(16)).map((row) => `<${row}00> <${row}ff> <0c80>`)
/** A table that takes every Han for a letter of Kannada or Malayalam. */
const kannada = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Lost def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${ranges.length} beginbfrange
${ranges.join('\n')}
endbfrange endcmap end end`

function wrap(text: string, columns: number, indented: boolean): Row[] {
  const rows: Row[] = []
  const first = indented ? columns - 2 : columns
  for (let at = 0; at < text.length; at += at === 0 ? first : columns) {
    rows.push({ text: text.slice(at, at + (at === 0 ? first : columns)), x: at === 0 && indented ? 72 + 2 * size : 72 })
  }
  return rows
}

/** Operators that print a text at a place of the page. */
export function show(text: string, x: number, y: number): string {
  if (text === '') return ''
  const hex = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('')
  return `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex}> Tj ET`
}

function assemble(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.5\n'
  const offsets = objects.map((object, at) => {
    const offset = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return new TextEncoder().encode(file)
}
