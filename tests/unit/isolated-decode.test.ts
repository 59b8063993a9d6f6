import { deflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { isolatedDecode } from '../../src/isolated-decode.ts'
import { pdf } from '../support/documents/pdf.ts'
import { plan } from '../support/documents/policies.ts'

const whole = pdf(plan)

it('reads the next PDF after one that came to no end', async () => {
  await expect(isolatedDecode(whole, { ms: 1, megabytes: 512 })).rejects.toMatchObject({ code: 'FILE_BROKEN' })
  expect((await isolatedDecode(whole)).text).toContain('省市场监管局牵头')
})

it('stops a PDF that unpacks to more than it may hold, and reads those that wait behind it', async () => {
  const [bomb, behind] = await Promise.allSettled([isolatedDecode(bombPdf(), { ms: 60_000, megabytes: 96 }), isolatedDecode(whole)])
  expect(bomb).toMatchObject({ status: 'rejected', reason: { code: 'FILE_TOO_LARGE' } })
  expect(behind).toMatchObject({ status: 'fulfilled', value: { kind: 'pdf' } })
})

it('gives the same for many at once as for one after the other', async () => {
  const all = await Promise.all(Array.from({ length: 20 }, () => isolatedDecode(whole)))
  expect(new Set(all.map(({ text }) => text)).size).toBe(1)
})

/** One page whose content stream unpacks from some hundred kilobytes to 600 MB of blanks. */
function bombPdf(): Uint8Array {
  const packed = deflateSync(Buffer.alloc(600 * 1024 ** 2, ' '), { level: 1 })
  const head = `%PDF-1.5
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Count 1 /Kids [3 0 R] >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> /Contents 4 0 R >> endobj
4 0 obj << /Length ${packed.length} /Filter /FlateDecode >>
stream
`
  return Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream endobj\ntrailer << /Size 5 /Root 1 0 R >>\n%%EOF\n')])
}
