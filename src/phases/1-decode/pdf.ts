import { Failure } from '../../text/failure.ts'
import type { Problem } from '../../text/problem.ts'
import { boxesOf, type OperatorCodes } from './pdf-boxes.ts'
import { linesWithTables } from './pdf-grid.ts'
import { dropFurniture, type Glyphs, type Line, linesOf } from './pdf-lines.ts'
import { paragraphsOf } from './pdf-paragraphs.ts'
import { unradical } from './pdf-radicals.ts'

/** More pages than any policy has; what comes after is not read. */
const mostPages = 3000

/**
 * The text layer of a PDF, paragraphs as lines, without page numbers and running heads. Pages without a text layer, or whose fonts do not
 * tell what is written, are problems.
 * Throws FILE_ENCRYPTED where a password is asked for, FILE_BROKEN where the structure is damaged.
 */
export async function readPdf(bytes: Uint8Array): Promise<{ text: string; problems: Problem[] }> {
  const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({
    // The library takes the buffer over, and refuses Node's own kind of bytes.
    data: new Uint8Array(bytes),
    cMapUrl: resources('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: resources('standard_fonts'),
    wasmUrl: resources('wasm'),
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    useWorkerFetch: false,
    stopAtErrors: false,
    verbosity: 0,
  })
  try {
    const document = await task.promise
    const pages: Line[][] = []
    const empty: number[] = []
    for (let number = 1; number <= Math.min(document.numPages, mostPages); number += 1) {
      const lines = await readPage(await document.getPage(number), OPS)
      if (lines.length === 0) empty.push(number)
      pages.push(lines)
    }
    return { text: paragraphsOf(dropFurniture(pages)).join('\n'), problems: needsOcr(empty, pages.length) }
  } catch (error) {
    throw failureOf(error)
  } finally {
    await task.destroy()
  }
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof import('pdfjs-dist')['getDocument']>['promise']>['getPage']>>

/** The lines of a page; its drawing is looked at for tables only where its lines may be those of cells. */
async function readPage(page: Page, codes: OperatorCodes): Promise<Line[]> {
  try {
    const glyphs = await glyphsOf(page)
    const lines = linesOf(glyphs)
    if (!isLegible(glyphs)) return []
    if (page.rotate !== 0 || !mayHoldTable(lines)) return lines
    return linesWithTables(glyphs, boxesOf(await page.getOperatorList(), codes))
  } catch {
    // A page whose content is damaged is a page without text; the others are still read.
    return []
  } finally {
    page.cleanup()
  }
}

/** Whether two lines or more have parts or begin far from the margin, as the cells of a row do that stand at different heights. */
function mayHoldTable(lines: readonly Line[]): boolean {
  const margin = Math.min(...lines.map(({ left }) => left))
  return lines.filter(({ cells, left, size }) => cells.length > 1 || left > margin + size * 6).length > 1
}

/** The glyphs that stand upright; a stamp or a watermark that is turned is not text of the document. */
async function glyphsOf(page: Page): Promise<Glyphs[]> {
  const { items } = await page.getTextContent()
  const turned = page.rotate % 180 !== 0
  return items.flatMap((item) => {
    if (!('str' in item)) return []
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[]
    if (!turned && Math.abs(b) > Math.abs(a)) return []
    const place =
      page.rotate === 90 ? { x: -y, y: x } : page.rotate === 270 ? { x: y, y: -x } : page.rotate === 180 ? { x: -x, y: -y } : { x, y }
    return [{ text: unradical(item.str), ...place, width: item.width, size: Math.hypot(a, b) || item.height || 1 }]
  })
}

const letter = /[\p{L}\p{Co}]/gu
/** Scripts that documents of China are written in, and those that they quote. */
const expected =
  /\p{Script=Han}|\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Script=Bopomofo}|\p{Script=Tibetan}|\p{Script=Mongolian}|\p{Script=Arabic}|\p{Script=Yi}|[〇々ー]/u
/** A page with fewer letters is not judged. */
const fewestLetters = 20

/** Whether the fonts of a page tell what its glyphs mean: where they do not, its text is letters of scripts that stand in no such document. */
function isLegible(glyphs: readonly Glyphs[]): boolean {
  const letters = glyphs.flatMap(({ text }) => text.match(letter) ?? [])
  const known = letters.filter((one) => expected.test(one)).length
  return letters.length < fewestLetters || known * 2 > letters.length
}

function needsOcr(empty: readonly number[], pages: number): Problem[] {
  if (empty.length === 0) return []
  const which =
    empty.length === pages ? 'No page has' : `Pages ${empty.slice(0, 20).join(', ')}${empty.length > 20 ? ' and more' : ''} have no`
  const message = empty.length === pages ? `${which} a text layer that can be read.` : `${which} text layer that can be read.`
  return [{ code: 'needs-ocr', message, hint: 'Run text recognition on these pages and read the result.', span: undefined }]
}

function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException') {
    return new Failure('FILE_ENCRYPTED', 'The PDF asks for a password.', 'Open it with its password and save it without one.', error)
  }
  return new Failure('FILE_BROKEN', 'The PDF is damaged.', 'Download it again, or print it to a new PDF.', error)
}

/** A folder of the library as a path: the library reads these files itself. */
function resources(folder: string): string {
  const url = new URL(`${folder}/`, import.meta.resolve('pdfjs-dist/package.json'))
  return decodeURIComponent(url.pathname).replace(/^\/(?=[A-Za-z]:)/, '')
}
