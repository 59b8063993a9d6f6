/** The encodings that Chinese offices write, by the name that the reader gives them. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'] as const
export type Encoding = (typeof encodings)[number]

const marks: Partial<Record<Encoding, readonly number[]>> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
  gb18030: [0x84, 0x31, 0x95, 0x33],
}

/** The text as bytes; `bom` puts the mark of the encoding before them. Throws where the encoding has no such character. */
export function encode(text: string, encoding: Encoding, bom = false): Uint8Array {
  const bytes =
    encoding === 'utf-8'
      ? [...new TextEncoder().encode(text)]
      : encoding.startsWith('utf-16')
        ? wide(text, encoding)
        : double(text, encoding)
  return Uint8Array.from([...(bom ? (marks[encoding] ?? []) : []), ...bytes])
}

function wide(text: string, encoding: Encoding): number[] {
  const bytes: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (encoding === 'utf-16le') bytes.push(code & 0xff, code >> 8)
    else bytes.push(code >> 8, code & 0xff)
  }
  return bytes
}

const tables = new Map<string, Map<string, readonly [number, number]>>()

function double(text: string, encoding: string): number[] {
  const table = tableOf(encoding)
  return [...text].flatMap((sign) => {
    const code = sign.charCodeAt(0)
    if (code < 0x80) return [code]
    const pair = table.get(sign)
    if (pair === undefined) throw new Error(`${encoding} has no ${sign}`)
    return [...pair]
  })
}

/** What the platform's own decoder reads, turned around. */
function tableOf(encoding: string): Map<string, readonly [number, number]> {
  const known = tables.get(encoding)
  if (known !== undefined) return known
  const table = new Map<string, readonly [number, number]>()
  const decoder = new TextDecoder(encoding)
  for (let lead = 0xfe; lead >= 0x81; lead -= 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const sign = decoder.decode(Uint8Array.of(lead, trail))
      if ([...sign].length === 1 && sign !== '�') table.set(sign, [lead, trail])
    }
  }
  tables.set(encoding, table)
  return table
}
