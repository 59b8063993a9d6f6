import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { isolatedDecode as decode } from '../../../../src/isolated-decode.ts'
import { Failure } from '../../../../src/text/failure.ts'
import { docx } from '../../../support/documents/docx.ts'
import { encode, encodings } from '../../../support/documents/encodings.ts'
import { page } from '../../../support/documents/html.ts'
import { pdf } from '../../../support/documents/pdf.ts'
import { listed, plan } from '../../../support/documents/policies.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const bare = (text: string): string => text.replace(/\s/g, '')

async function failure(bytes: Uint8Array): Promise<string> {
  const thrown = await decode(bytes).catch((error: unknown) => error)
  return thrown instanceof Failure ? thrown.code : `no failure: ${JSON.stringify(thrown)}`
}

describe('plain text', () => {
  const hans = plan.join('\n').replace(/[—“”]/g, '-')
  const hant = '關於進一步提升產品質量的實施意見\n一、總體要求\n到2020年，全省產品質量合格率達到90%以上。\n（責任單位：省質監局、省農業廳）'
  for (const encoding of encodings) {
    for (const bom of [false, true]) {
      if (bom && encoding === 'big5') continue
      it(`reads ${encoding} ${bom ? 'with' : 'without'} BOM`, async () => {
        const text = encoding === 'big5' ? hant : hans
        const source = await decode(encode(text, encoding, bom))
        expect(source.text).toBe(text)
        expect(source.encoding).toBe(encoding)
        expect(source.kind).toBe('text')
        expect(source.problems.map(({ code }) => code)).toEqual(bom || encoding.startsWith('utf') ? [] : ['encoding-guessed'])
      })
    }
  }

  it('reads UTF-16 without one ASCII character', async () => {
    const text = hant.replace(/[\n\d%]/g, '')
    expect((await decode(encode(text, 'utf-16le'))).text).toBe(text)
    expect((await decode(encode(text, 'utf-16be'))).text).toBe(text)
  })

  it('reads short GB18030 text', async () => {
    expect((await decode(encode('关于印发质量强市工作方案的通知', 'gb18030'))).text).toBe('关于印发质量强市工作方案的通知')
  })

  it('keeps what reads as UTF-8 but for a few damaged bytes', async () => {
    const bytes = utf8(plan.join('\n'))
    bytes[100] = 0xff
    const source = await decode(bytes)
    expect(source.encoding).toBe('utf-8')
    expect(source.text).toContain('省市场监管局牵头')
  })

  it('hashes the bytes', async () => {
    expect((await decode(utf8('质量'))).sha256).toBe(
      await crypto.subtle.digest('SHA-256', utf8('质量')).then((hash) => Buffer.from(hash).toString('hex')),
    )
  })
})

describe('what cannot be read', () => {
  const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600))
  const noise = Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919 + ((at * at) >> 3)) & 0xff)
  it.each([
    ['nothing', new Uint8Array(0), 'FILE_EMPTY'],
    ['only a BOM', Uint8Array.of(0xef, 0xbb, 0xbf), 'FILE_EMPTY'],
    ['only blanks', utf8(' \n\t\u3000\n'), 'FILE_EMPTY'],
    ['a page without words', utf8('<!DOCTYPE html><html><body><script>x()</script></body></html>'), 'FILE_EMPTY'],
    ['an old Word document', old, 'FILE_BINARY'],
    ['an encrypted Word document', Uint8Array.of(...old, ...encode('EncryptedPackage', 'utf-16le')), 'FILE_ENCRYPTED'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, ...noise), 'FILE_BINARY'],
    ['noise', noise, 'FILE_BINARY'],
    ['zero bytes', new Uint8Array(5000), 'FILE_BINARY'],
    ['half an archive', docx([{ text: '质量' }]).subarray(0, 300), 'FILE_BROKEN'],
    ['a damaged PDF', utf8('%PDF-1.7\nno objects at all'), 'FILE_BROKEN'],
    ['more text than any policy has', utf8('质量。\n'.repeat(2_100_000)), 'FILE_TOO_LARGE'],
    ['more than 100 MB', new Uint8Array(100 * 1024 * 1024 + 1), 'FILE_TOO_LARGE'],
    ['a Word document as XML', utf8('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'), 'FILE_BINARY'],
    ['a UOF document', utf8('<?xml version="1.0"?><uof:UOF xmlns:uof="x"/>'), 'FILE_BINARY'],
  ])('refuses %s', async (_, bytes, code) => {
    expect(await failure(bytes)).toBe(code)
  })
})

it.each([
  ['RTF', utf8('{\\rtf1\\ansi text}')],
  ['old Word or WPS', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600))],
  ['OFD', zipSync({ 'OFD.xml': utf8('<ofd/>') })],
  ['spreadsheet', zipSync({ 'xl/workbook.xml': utf8('<workbook/>') })],
  ['OpenDocument', zipSync({ mimetype: utf8('application/vnd.oasis.opendocument.text'), 'content.xml': utf8('<office/>') })],
])('names %s and says what to do', async (name, bytes) => {
  const thrown = await decode(bytes).catch((error: unknown) => error)
  expect(thrown).toMatchObject({
    code: 'FILE_BINARY',
    message: expect.stringContaining(name),
    hint: expect.stringMatching(/save it as (?:DOCX or )?PDF/),
  })
})

describe('kind by content', () => {
  const title = plan[0] ?? ''
  it.each([
    ['text', utf8(plan.join('\n'))],
    ['html', utf8(page(title, plan.slice(1)))],
    ['html', encode(page(title, plan.slice(1), [], 'gb2312').replace(/—/g, '-'), 'gb18030')],
    ['docx', docx(plan.map((text) => ({ text })))],
    ['docx', docx(listed(plan))],
    ['pdf', pdf(plan)],
    ['pdf', pdf(plan, { head: '陕西省人民政府公报' })],
  ] as const)('reads the same paragraphs from %s', async (kind, bytes) => {
    const source = await decode(bytes)
    expect(source.kind).toBe(kind)
    expect(source.problems).toEqual([])
    expect(source.text.split('\n').map(bare)).toEqual(
      plan.map((text) => (kind === 'html' && source.encoding !== 'utf-8' ? text.replace(/—/g, '-') : text)),
    )
  })
})
