/** A file to hand to the reader. */
export interface ExportFile {
  readonly name: string
  readonly type: string
  readonly content: string | Blob
}

interface CsvColumn<R> {
  readonly head: string
  readonly value: (row: R) => string | number | boolean | undefined
}

/** CSV as RFC 4180, with the BOM that makes spreadsheets read it as Chinese; cells that look like formulas are quoted as text. */
export function toCsv<R>(columns: readonly CsvColumn<R>[], rows: readonly R[]): string {
  const cell = (value: string | number | boolean | undefined) => {
    if (value === undefined) return ''
    const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  const lines = [columns.map(({ head }) => cell(head)), ...rows.map((row) => columns.map(({ value }) => cell(value(row))))]
  return `\uFEFF${lines.map((line) => line.join(',')).join('\r\n')}\r\n`
}

/** Offers a file as a download. */
export function download({ name, type, content }: ExportFile): void {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
