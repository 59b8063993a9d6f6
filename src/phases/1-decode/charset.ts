import chardet from 'chardet'
import { Failure } from '../../text/failure.ts'

/** Bytes as text: the encoding by its IANA name, and whether it was only the best guess. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly guessed: boolean
}

/** The characters that make up most of any policy, in both scripts: what a right decoding is full of. */
const common = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过民前面方而经实加量部等所管理品质量制度企业服务监督政府标准建设市省区县局委会工作责任单位负责按照关推进提高完善开展支持发展重点机制体系技术创新产业农经济社会全标完目项化' +
    '這個為時來們會發動過經實質監標準設區縣責單負關進開產業農濟創體術機點務級項',
)

/** Legacy encodings that Chinese offices have written; GB18030 holds GBK and GB2312. */
const candidates = ['gb18030', 'big5', 'utf-16le', 'utf-16be'] as const

const aliases: Readonly<Record<string, string>> = {
  gbk: 'gb18030',
  gb2312: 'gb18030',
  'gb_2312-80': 'gb18030',
  utf8: 'utf-8',
  'big5-hkscs': 'big5',
  'utf-16': 'utf-16le',
}

/**
 * Decodes text: BOM, else strict UTF-8, else what the document declares, else the encoding that reads best.
 * `declared` gives an encoding label as printed (`gb2312`), from an HTML meta element or an XML head.
 */
export function decodeText(bytes: Uint8Array, declared: () => string | undefined): Decoded {
  const marked = byBom(bytes)
  if (marked !== undefined) return marked
  const wide = wideWithoutBom(bytes)
  if (wide !== undefined) return wide
  const utf8 = tryDecode(bytes, 'utf-8', true)
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8', guessed: false }
  const printed = declared()
  const label = printed === undefined ? undefined : canonical(printed)
  if (label !== undefined && label !== 'utf-8') {
    const text = tryDecode(bytes, label, true)
    if (text !== undefined) return { text, encoding: label, guessed: false }
  }
  return byScore(bytes)
}

function byBom(bytes: Uint8Array): Decoded | undefined {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { text: lenient(bytes.subarray(3), 'utf-8'), encoding: 'utf-8', guessed: false }
  if (a === 0xff && b === 0xfe) return { text: lenient(bytes.subarray(2), 'utf-16le'), encoding: 'utf-16le', guessed: false }
  if (a === 0xfe && b === 0xff) return { text: lenient(bytes.subarray(2), 'utf-16be'), encoding: 'utf-16be', guessed: false }
  if (a === 0x84 && b === 0x31 && c === 0x95 && d === 0x33)
    return { text: lenient(bytes.subarray(4), 'gb18030'), encoding: 'gb18030', guessed: false }
  return undefined
}

/**
 * UTF-16 without a BOM: its line breaks, digits and spaces hold zero bytes, which no other text has, and it reads as Chinese
 * from one side only. Told before UTF-8, which lets zero bytes pass.
 */
function wideWithoutBom(bytes: Uint8Array): Decoded | undefined {
  if (bytes.length % 2 === 1 || !bytes.subarray(0, 1 << 16).includes(0)) return undefined
  const sample = bytes.subarray(0, 1 << 16)
  const little = score(lenient(sample, 'utf-16le'))
  const big = score(lenient(sample, 'utf-16be'))
  if (Math.max(little, big) < 0.15 || Math.min(little, big) * 2 > Math.max(little, big)) return undefined
  const encoding = little > big ? 'utf-16le' : 'utf-16be'
  return { text: lenient(bytes, encoding), encoding, guessed: false }
}

function byScore(bytes: Uint8Array): Decoded {
  const sample = bytes.subarray(0, 1 << 18)
  const hint = canonical(chardet.detect(sample) ?? '')
  let best: { encoding: string; value: number } | undefined
  for (const encoding of ['utf-8', ...candidates]) {
    if (encoding.startsWith('utf-16') && bytes.length % 2 === 1) continue
    const value = score(lenient(sample, encoding)) + (encoding === hint ? 0.01 : 0)
    if (best === undefined || value > best.value) best = { encoding, value }
  }
  const encoding = best === undefined || best.value <= 0 ? 'utf-8' : best.encoding
  return { text: lenient(bytes, encoding), encoding, guessed: true }
}

/** Share of common policy characters less a heavy price for characters that no text has. */
function score(text: string): number {
  let good = 0
  let bad = 0
  let counted = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 0x80) continue
    counted += 1
    if (common.has(text.charAt(at))) good += 1
    else if (code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff) || (code >= 0x80 && code < 0xa0) || (code >= 0xd800 && code <= 0xdfff))
      bad += 1
  }
  return counted === 0 ? 0 : (good - 4 * bad) / counted
}

function canonical(label: string): string | undefined {
  const name = label.trim().toLowerCase()
  const alias = aliases[name] ?? name
  try {
    return new TextDecoder(alias).encoding === 'gbk' ? 'gb18030' : new TextDecoder(alias).encoding
  } catch {
    return undefined
  }
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function tryDecode(bytes: Uint8Array, encoding: string, fatal: boolean): string | undefined {
  try {
    const decoder = encoding === 'utf-8' && fatal ? strictUtf8 : new TextDecoder(encoding, { fatal, ignoreBOM: true })
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

function lenient(bytes: Uint8Array, encoding: string): string {
  const text = tryDecode(bytes, encoding, false)
  if (text === undefined) throw new Failure('FILE_TOO_LARGE', 'The text is longer than can be held.', 'Split the file.')
  return text
}
