import { Failure } from '../../text/failure.ts'
import { unitSet } from '../../text/unit-set.ts'

/** What the first bytes show: a container of its own kind, or bytes that are text in some encoding. */
export type Container = 'zip' | 'pdf' | 'mhtml' | 'plain'

const saveAs = 'Save the document as text, HTML, DOCX or PDF and read that.'

/** Magic numbers of what offices also send and we do not read. */
const foreign: readonly { readonly magic: readonly number[]; readonly what: string; readonly hint: string }[] = [
  { magic: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: 'an RTF document', hint: 'Open it in a word processor and save it as DOCX or PDF.' },
  { magic: [0x89, 0x50, 0x4e, 0x47], what: 'a PNG picture', hint: 'Run text recognition on it and read the text.' },
  { magic: [0xff, 0xd8, 0xff], what: 'a JPEG picture', hint: 'Run text recognition on it and read the text.' },
  { magic: [0x47, 0x49, 0x46, 0x38], what: 'a GIF picture', hint: 'Run text recognition on it and read the text.' },
  { magic: [0x49, 0x49, 0x2a, 0x00], what: 'a TIFF picture', hint: 'Run text recognition on it and read the text.' },
  { magic: [0x52, 0x61, 0x72, 0x21], what: 'a RAR archive', hint: 'Unpack it and read what is inside.' },
  { magic: [0x37, 0x7a, 0xbc, 0xaf], what: 'a 7z archive', hint: 'Unpack it and read what is inside.' },
  { magic: [0x1f, 0x8b, 0x08], what: 'a gzip archive', hint: 'Unpack it and read what is inside.' },
  { magic: [0x7f, 0x45, 0x4c, 0x46], what: 'a program', hint: saveAs },
]

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** Tells the kind by content. Throws FILE_BINARY or FILE_ENCRYPTED for containers that hold no text we can read. */
export function containerOf(bytes: Uint8Array): Container {
  if (startsWith(bytes, ole)) refuseOle(bytes)
  for (const { magic, what, hint } of foreign) {
    if (startsWith(bytes, magic)) throw new Failure('FILE_BINARY', `The file is ${what}, none of text, HTML, DOCX or PDF.`, hint)
  }
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return 'zip'
  // Some servers send a few bytes before the head of a PDF, which readers put up with.
  if (indexOf(bytes.subarray(0, 1024), ascii('%PDF-')) >= 0) return 'pdf'
  return isMhtml(bytes) ? 'mhtml' : 'plain'
}

const latin1 = new TextDecoder('latin1')
/** Bytes that are blank in every encoding that mail headers are written in. */
const blanks = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xa0])

/** Mail headers that tell of a page: what browsers and old Word save as one file, also under the name .doc. */
function isMhtml(bytes: Uint8Array): boolean {
  let first = 0
  while (blanks.has(bytes[first] ?? 0)) first += 1
  if (!/[A-Za-z]/.test(String.fromCharCode(bytes[first] ?? 0))) return false
  const head = latin1.decode(bytes.subarray(0, 8192))
  const headers = /^\s*(?:[A-Za-z][\w-]*:[^\n]*\n(?:[ \t]+\S[^\n]*\n)*)+/.exec(head)?.[0] ?? ''
  return (
    /^mime-version\s*:/im.test(headers) && /^content-type\s*:\s*(?:multipart\/(?:related|mixed|alternative)|text\/html)\b/im.test(headers)
  )
}

/** Throws FILE_BINARY for documents that other programs write as XML: their text stands among marks that nobody reads. */
export function refuseForeignXml(text: string): void {
  const head = text.slice(0, 4096)
  if (!/^\s*<\?xml\b/.test(head)) return
  const what = /<uof:UOF\b|<uof:/i.test(head)
    ? 'a UOF document'
    : /progid="Word\.Document"|<w:wordDocument\b|<pkg:package\b/i.test(head)
      ? 'a Word document saved as XML'
      : /<office:document\b/i.test(head)
        ? 'an OpenDocument text saved as XML'
        : undefined
  if (what === undefined) return
  throw new Failure('FILE_BINARY', `The file is ${what}.`, 'Open it in a word processor and save it as DOCX or PDF.')
}

/** Old Word and WPS files, and the box that encrypted DOCX files come in. */
function refuseOle(bytes: Uint8Array): never {
  const head = bytes.subarray(0, 1 << 20)
  const tail = bytes.subarray(Math.max(0, bytes.length - (1 << 20)))
  const name = wide('EncryptedPackage')
  if (indexOf(head, name) >= 0 || indexOf(tail, name) >= 0) {
    throw new Failure('FILE_ENCRYPTED', 'The document is encrypted with a password.', 'Open it with its password and save it without one.')
  }
  throw new Failure(
    'FILE_BINARY',
    'The file is an old Word or WPS document (.doc, .wps).',
    'Open it in a word processor and save it as DOCX or PDF.',
  )
}

/** Whether text is marked up as a page: a head that only HTML has, or block elements early on. */
export function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 1 << 14)
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title)\b/i.test(head)) return true
  const tags = head.match(/<\/?(?:p|div|span|table|tbody|tr|td|br|ul|li|h[1-6]|font|section|article)(?:\s[^<>]{0,400})?\/?>/gi)
  return tags !== null && tags.length >= 4 && /^\s*</.test(head)
}

/** The encoding that a page says it is in, in the bytes before any decoding. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = latin1.decode(bytes.subarray(0, 4096))
  const meta = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)
  return meta?.[1] ?? /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1]
}

/** Characters that no text has: controls but tab, breaks and form feed, and what a wrong decoding leaves. */
const noText = unitSet(
  String.fromCharCode(0x7f, 0xfffd, ...Array.from({ length: 0x20 }, (_, code) => code).filter((code) => ![9, 10, 12, 13].includes(code))),
)

/** More than one in twenty characters of the head is one that no text has. */
export function looksBinary(text: string): boolean {
  const head = text.slice(0, 1 << 16)
  let odd = 0
  for (let at = 0; at < head.length; at += 1) odd += noText[head.charCodeAt(at)] ?? 0
  return odd * 20 > head.length
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte)
}

function ascii(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0))
}

function wide(text: string): number[] {
  return [...text].flatMap((letter) => [letter.charCodeAt(0), 0])
}

function indexOf(bytes: Uint8Array, wanted: readonly number[]): number {
  const first = wanted[0] ?? 0
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return at
  }
  return -1
}
