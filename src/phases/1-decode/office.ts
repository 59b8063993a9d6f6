import { XMLParser } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'
import { Failure } from '../../text/failure.ts'

/** One element of an Office part: its name without prefix, its attributes without prefix, its children in order. Text is a child named `#text`. */
export interface XmlNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
  readonly text: string
}

/** The longest main part that is read: some three million characters of text. */
const largestPart = 48 * 1024 * 1024
/** Deeper than any document is, shallower than the stack. */
const deepest = 400

/** The XML parts of an Office package by their path. Throws FILE_BINARY for other archives, FILE_BROKEN, FILE_ENCRYPTED, FILE_TOO_LARGE. */
export function unpackParts(bytes: Uint8Array): Map<string, Uint8Array> {
  if (((bytes[6] ?? 0) & 1) === 1) {
    throw new Failure('FILE_ENCRYPTED', 'The archive is encrypted with a password.', 'Unpack it and read what is inside.')
  }
  const names: string[] = []
  let parts: Record<string, Uint8Array>
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name)
        const wanted = /^(?:_rels\/\.rels|word\/[^/]+\.xml)$/.test(name) && /rels|document|numbering|styles/.test(name)
        if (wanted && originalSize > largestPart) throw tooLarge()
        return wanted
      },
    })
  } catch (error) {
    if (error instanceof Failure) throw error
    throw broken('The archive is damaged.', error)
  }
  if (Object.keys(parts).some((name) => name.startsWith('word/'))) return new Map(Object.entries(parts))
  if (names.includes('OFD.xml')) {
    throw new Failure('FILE_BINARY', 'The file is an OFD document.', 'Open it in an OFD reader and save it as PDF.')
  }
  const other = names.some((name) => name.startsWith('xl/'))
    ? 'a spreadsheet'
    : names.some((name) => name.startsWith('ppt/'))
      ? 'a presentation'
      : names.includes('content.xml') && names.includes('mimetype')
        ? 'an OpenDocument text'
        : undefined
  if (other !== undefined) {
    throw new Failure('FILE_BINARY', `The file is ${other}.`, 'Open it in its program and save it as DOCX or PDF.')
  }
  if (names.length === 0) throw broken('The archive is empty or damaged.', undefined)
  throw new Failure('FILE_BINARY', 'The file is an archive that holds no Word document.', 'Unpack it and read what is inside.')
}

/** Parses one part. Documents that declare entities are refused: no word processor writes any. */
export function parsePart(bytes: Uint8Array): XmlNode {
  if (bytes.length > largestPart) throw tooLarge()
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const xml = wide ? new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes) : strFromU8(bytes)
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw broken('The document declares entities of its own.', undefined)
  try {
    const parser = new XMLParser({
      preserveOrder: true,
      ignoreAttributes: false,
      attributeNamePrefix: '',
      removeNSPrefix: true,
      parseTagValue: false,
      parseAttributeValue: false,
      trimValues: false,
      processEntities: false,
      ignoreDeclaration: true,
      ignorePiTags: true,
      maxNestedTags: deepest,
    })
    const parsed: unknown = parser.parse(xml)
    return { name: '', attributes: {}, children: nodes(parsed), text: '' }
  } catch (error) {
    throw broken('The document is not well-formed.', error)
  }
}

/** The first child of that name. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child) => child.name === name)
}

/** The `val` of the first child of that name, as in `<w:ilvl w:val="0"/>`. */
export function setting(node: XmlNode | undefined, name: string): string | undefined {
  return childOf(node, name)?.attributes.val
}

function nodes(parsed: unknown): XmlNode[] {
  if (!Array.isArray(parsed)) return []
  return parsed.map((entry: Record<string, unknown>) => {
    const name = Object.keys(entry).find((key) => key !== ':@') ?? ''
    const content = entry[name]
    if (name === '#text') return { name, attributes: {}, children: [], text: plain(String(content)) }
    const attributes = (entry[':@'] ?? {}) as Record<string, string>
    return { name, attributes: escaped(attributes), children: nodes(content), text: '' }
  })
}

function escaped(attributes: Record<string, string>): Record<string, string> {
  for (const [key, value] of Object.entries(attributes)) {
    if (value.includes('&')) attributes[key] = plain(value)
  }
  return attributes
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function plain(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? whole
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '�'
    },
  )
}

function tooLarge(): Failure {
  return new Failure('FILE_TOO_LARGE', `The document unpacks to more than ${largestPart} bytes.`, 'Save its text alone.')
}

function broken(message: string, cause: unknown): Failure {
  return new Failure('FILE_BROKEN', message, 'Download the document again, or open it in a word processor and save it anew.', cause)
}
