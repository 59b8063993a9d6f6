import { expect, it } from 'vitest'
import { isolatedDecode as decode } from '../../../../src/isolated-decode.ts'
import { encode } from '../../../support/documents/encodings.ts'
import { page } from '../../../support/documents/html.ts'
import { mhtml, type Transfer } from '../../../support/documents/mhtml.ts'
import { plan } from '../../../support/documents/policies.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const saved = page(plan[0] ?? '', plan.slice(1), [
  ['索引号', 'A1'],
  ['发文字号', '陕政办发〔2022〕8号'],
])

it.each(['quoted-printable', 'base64', '8bit'] satisfies Transfer[])(
  'reads a page saved as one file, its parts as %s',
  async (transfer) => {
    const source = await decode(mhtml([utf8(saved)], transfer, 'utf-8'))
    expect(source).toMatchObject({ kind: 'html', encoding: 'utf-8', problems: [] })
    expect(source.text).toBe((await decode(utf8(saved))).text)
  },
)

it('reads parts in the encoding that they name', async () => {
  const source = await decode(mhtml([encode(saved.replace(/—/g, '-'), 'gb18030')], 'quoted-printable', 'gb2312'))
  expect(source.encoding).toBe('gb18030')
  expect(source.text).toContain('（省市场监管局牵头，省工业和信息化厅、省科技厅配合）')
})

it('reads the frame that holds the document', async () => {
  const shell = '<html><body><h2>文件库</h2><iframe src="cid:1"></iframe></body></html>'
  expect((await decode(mhtml([utf8(shell), utf8(saved)], 'base64', 'utf-8'))).text).toContain('夯实质量基础')
  await expect(decode(mhtml([utf8(shell)], 'base64', 'utf-8'))).rejects.toMatchObject({ code: 'FILE_EMPTY' })
})

it('takes no text that begins like a letter for a saved page', async () => {
  const text = `Subject: ${plan.join('\n')}`
  expect((await decode(utf8(text))).kind).toBe('text')
})

it('reads what is left of a saved page that was cut off', async () => {
  const whole = mhtml([utf8(saved)], 'base64', 'utf-8')
  expect((await decode(whole.subarray(0, Math.floor(whole.length * 0.7)))).text).toContain('主要目标')
})
