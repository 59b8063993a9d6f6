/** How the parts of a saved page are written. */
export type Transfer = 'quoted-printable' | 'base64' | '8bit'

/** A page saved as one file, as browsers and old Word write it: each page a part, a picture beside them. */
export function mhtml(pages: readonly Uint8Array[], transfer: Transfer, charset: string): Uint8Array {
  const boundary = '----=_NextPart_000_0000_01D0'
  const parts = pages.map((page, at) =>
    Buffer.concat([
      Buffer.from(
        `--${boundary}\r\nContent-Type: text/html;\r\n\tcharset="${charset}"\r\nContent-Transfer-Encoding: ${transfer}\r\nContent-Location: http://example.com/${at}.html\r\n\r\n`,
      ),
      written(page, transfer),
      Buffer.from('\r\n'),
    ]),
  )
  const head = `From: <Saved by a browser>\r\nSubject: =?utf-8?B?5paH5Lu2?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="${boundary}"\r\n\r\nThis is a multi-part message.\r\n\r\n`
  const picture = `--${boundary}\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--${boundary}--\r\n`
  return Buffer.concat([Buffer.from(head), ...parts, Buffer.from(picture)])
}

function written(page: Uint8Array, transfer: Transfer): Buffer {
  const bytes = Buffer.from(page)
  if (transfer === '8bit') return bytes
  if (transfer === 'base64') return Buffer.from(bytes.toString('base64').replace(/.{76}/g, '$&\r\n'))
  const signs = [...bytes].map((byte) =>
    byte === 0x3d || byte > 0x7e || (byte < 0x20 && byte !== 0x0a)
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte),
  )
  let line = 0
  const wrapped = signs.map((sign) => {
    line = sign === '\n' ? 0 : line + sign.length
    if (line <= 70) return sign === '\n' ? '\r\n' : sign
    line = sign.length
    return `=\r\n${sign}`
  })
  return Buffer.from(wrapped.join(''))
}
