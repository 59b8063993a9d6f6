import { Failure } from '../../text/failure.ts'
import type { Problem } from '../../text/problem.ts'
import { decodeText } from './charset.ts'
import { containerOf, declaredEncoding, looksBinary, looksLikeHtml, refuseForeignXml } from './kind.ts'
import type { Source } from './source.ts'

/** No policy comes near this: the longest five-year plans take 1 MB of text, scanned ones some 80 MB. */
const largest = 100 * 1024 * 1024

/** Characters of text: a hundred times the longest plan, and what can still be read in memory. */
const longest = 8_000_000

type Read = Omit<Source, 'sha256'>

/** Reads the bytes of a document, of whatever kind its content shows it to be. `hash` gives the SHA-256 of bytes, hex. Throws `Failure` FILE_* where there is no text to read. */
export async function decode(bytes: Uint8Array, hash: (bytes: Uint8Array) => string): Promise<Source> {
  if (bytes.length === 0) throw new Failure('FILE_EMPTY', 'The file is empty.', 'Download the document again.')
  if (bytes.length > largest) {
    throw new Failure(
      'FILE_TOO_LARGE',
      `The file has ${bytes.length} bytes; at most ${largest} are read.`,
      'Split the file, or save its text alone.',
    )
  }
  const read = await readKind(bytes)
  if (read.text.length > longest) {
    throw new Failure(
      'FILE_TOO_LARGE',
      `The text has ${read.text.length} characters; at most ${longest} are read.`,
      'Split the file into its documents.',
    )
  }
  if (read.text.trim() === '' && read.problems.length === 0) {
    throw new Failure('FILE_EMPTY', 'The file holds no text.', 'Download the document again.')
  }
  return { ...read, sha256: hash(bytes) }
}

/** DOCX, PDF and HTML readers are loaded when first met, so that plain text starts fast. */
async function readKind(bytes: Uint8Array): Promise<Read> {
  const container = containerOf(bytes)
  if (container === 'zip') {
    const { readDocx } = await import('./docx.ts')
    return { kind: 'docx', encoding: 'utf-8', text: readDocx(bytes), problems: [] }
  }
  if (container === 'pdf') {
    const { readPdf } = await import('./pdf.ts')
    const { text, problems } = await readPdf(bytes)
    return { kind: 'pdf', encoding: 'utf-8', text, problems }
  }
  if (container === 'mhtml') {
    const { readMhtml } = await import('./mhtml.ts')
    const { text, encoding, guessed } = readMhtml(bytes)
    return { kind: 'html', encoding, text, problems: guessed ? [encodingGuessed(encoding)] : [] }
  }
  const { text, encoding, guessed } = decodeText(bytes, () => declaredEncoding(bytes))
  if (looksBinary(text)) {
    throw new Failure('FILE_BINARY', 'The file is none of text, HTML, DOCX or PDF.', 'Save the document as text, HTML, DOCX or PDF.')
  }
  refuseForeignXml(text)
  const problems = guessed ? [encodingGuessed(encoding)] : []
  if (!looksLikeHtml(text)) {
    if (text.trim() === '') throw new Failure('FILE_EMPTY', 'The file holds no text.', 'Download the document again.')
    return { kind: 'text', encoding, text, problems }
  }
  const { readHtml } = await import('./html.ts')
  const page = readHtml(text)
  if (page.trim() === '') throw new Failure('FILE_EMPTY', 'The page holds no text.', 'Save the page again once it has loaded.')
  return { kind: 'html', encoding, text: page, problems }
}

function encodingGuessed(encoding: string): Problem {
  return {
    code: 'encoding-guessed',
    message: `The text was read as ${encoding}, the encoding that reads best.`,
    hint: 'Check the text; where it is wrong, save the file as UTF-8.',
    span: undefined,
  }
}
