import { Failure } from '../../text/failure.ts'
import { type Decoded, decodeText } from './charset.ts'
import { readHtml } from './html.ts'
import { declaredEncoding } from './kind.ts'

/** Parts in parts deeper than any browser saves them. */
const deepest = 8

interface Part {
  readonly type: string
  readonly charset: string | undefined
  readonly boundary: string | undefined
  readonly encoding: string
  /** A character a byte. */
  readonly content: string
}

/** The document of a page saved with all that it shows (RFC 2557): of the page and its frames the one with the longest text. Throws FILE_EMPTY. */
export function readMhtml(bytes: Uint8Array): Decoded {
  const read: Decoded[] = []
  let framed: Failure | undefined
  for (const part of pagesIn(partOf(binary(bytes)), 0)) {
    const inner = contentOf(part)
    const decoded = decodeText(inner, () => part.charset ?? declaredEncoding(inner))
    try {
      read.push({ ...decoded, text: part.type === 'text/plain' ? decoded.text : readHtml(decoded.text) })
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      framed = error
    }
  }
  const [longest] = read.sort((a, b) => b.text.length - a.text.length)
  if (longest !== undefined && longest.text.trim() !== '') return longest
  throw framed ?? new Failure('FILE_EMPTY', 'The saved page holds no text.', 'Save the page again once it has loaded.')
}

function pagesIn(part: Part, depth: number): Part[] {
  if (part.type === 'text/html' || part.type === 'text/plain') return [part]
  if (!part.type.startsWith('multipart/') || part.boundary === undefined || depth > deepest) return []
  const [, ...inner] = `\n${part.content}`.split(`\n--${part.boundary}`)
  return inner.filter((text) => !text.startsWith('--')).flatMap((text) => pagesIn(partOf(text.replace(/^[ \t]*\r?\n/, '')), depth + 1))
}

/** Headers, a blank line, the content. */
function partOf(text: string): Part {
  const blank = /\r?\n\r?\n/.exec(text)
  const head = (blank === null ? text : text.slice(0, blank.index)).replace(/\r?\n[ \t]+/g, ' ')
  const header = (name: string): string => new RegExp(`^${name}\\s*:\\s*(.*?)\\s*$`, 'im').exec(head)?.[1] ?? ''
  const type = header('content-type')
  const parameter = (name: string): string | undefined =>
    new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(type)?.slice(1).find(Boolean)
  return {
    type: (/^[^;\s]+/.exec(type)?.[0] ?? '').toLowerCase(),
    charset: parameter('charset'),
    boundary: parameter('boundary'),
    encoding: header('content-transfer-encoding').toLowerCase(),
    content: blank === null ? '' : text.slice(blank.index + blank[0].length),
  }
}

function contentOf({ encoding, content }: Part): Uint8Array {
  if (encoding === 'quoted-printable') {
    const plain = content.replace(/[ \t]*=[ \t]*\r?\n/g, '')
    return bytesOf(plain.replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))))
  }
  return bytesOf(encoding === 'base64' ? fromBase64(content) : content)
}

function fromBase64(content: string): string {
  const signs = content.replace(/[^A-Za-z0-9+/]/g, '')
  // One sign alone holds no byte: what is cut off in the middle is read as far as it goes.
  return atob(signs.length % 4 === 1 ? signs.slice(0, -1) : signs)
}

function binary(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0))
}
