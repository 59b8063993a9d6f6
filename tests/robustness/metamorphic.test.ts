import { Converter } from 'opencc-js'
import { beforeAll, describe, expect, it } from 'vitest'
import { docx } from '../support/documents/docx.ts'
import { encode, encodings } from '../support/documents/encodings.ts'
import { factsOf } from '../support/documents/facts.ts'
import { page } from '../support/documents/html.ts'
import { pdf } from '../support/documents/pdf.ts'
import { listed, plan } from '../support/documents/policies.ts'

const utf8 = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join('\n'))
const half: Readonly<Record<string, string>> = { '，': ',', '；': ';', '：': ':', '（': '(', '）': ')' }
const full: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'0123456789'].map((digit) => [digit, String.fromCharCode(digit.charCodeAt(0) + 0xfee0)])),
  '%': '％',
}
const swap = (lines: readonly string[], table: Readonly<Record<string, string>>): string[] =>
  lines.map((line) => [...line].map((sign) => table[sign] ?? sign).join(''))
const toHant = Converter({ from: 'cn', to: 't' })
const toTaiwan = Converter({ from: 'cn', to: 'tw' })

/** Breaks every line after so many characters, as mail and old editors do. */
function rewrapped(lines: readonly string[], width: number): string[] {
  return lines.flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [])
}

describe('the same document, printed otherwise, says the same', () => {
  let facts: Awaited<ReturnType<typeof factsOf>>
  beforeAll(async () => {
    facts = await factsOf(utf8(plan))
  })

  it('says what it says', () => {
    expect(facts.tasks.filter(({ kind }) => kind === 'task').map(({ departments }) => departments)).toEqual([
      ['lead 省市场监管局', 'support 省工业和信息化厅', 'support 省科技厅'],
      ['responsible 省农业农村厅', 'responsible 省生态环境厅'],
      ['lead 省商务厅', 'support 省文化和旅游厅', 'support 省市场监管局'],
    ])
    expect(facts.targets.map(({ value }) => value)).toEqual([95, 120, 30, 50, 98, 100])
    expect(facts.cites).toEqual([{ title: '质量强国建设纲要', number: '国发〔2021〕9号' }])
    expect(facts.issued).toBe('2022-03-18')
  })

  const prints: readonly (readonly [string, Uint8Array])[] = [
    ['in traditional script', utf8(plan.map(toHant))],
    ['with half-width punctuation', utf8(swap(plan, half))],
    ['with full-width digits', utf8(swap(plan, full))],
    ['with blank lines and indents', utf8(plan.flatMap((line) => [`　　${line}  `, '']))],
    ['with CRLF', new TextEncoder().encode(plan.join('\r\n'))],
    [
      'with the spaces of a PDF',
      utf8(plan.map((line) => line.replace(/(\p{Script=Han})(\d)/gu, '$1 $2').replace(/(\d)(\p{Script=Han})/gu, '$1 $2'))),
    ],
    ['rewrapped at 28', utf8(rewrapped(plan, 28))],
    ['rewrapped at 37', utf8(rewrapped(plan, 37))],
    ['as HTML', utf8([page(plan[0] ?? '', plan.slice(1))])],
    ['as DOCX', docx(plan.map((text) => ({ text })))],
    ['as DOCX numbered by Word', docx(listed(plan))],
    ['as PDF', pdf(plan, { head: '陕西省人民政府公报' })],
    ['as PDF of narrow lines', pdf(plan, { columns: 19 })],
    ...encodings.filter((name) => name !== 'big5').map((name) => [`in ${name}`, encode(plan.join('\n'), name)] as const),
    ['in Big5', encode(plan.map((line) => toTaiwan(line).replace(/“/g, '「').replace(/”/g, '」')).join('\n'), 'big5')],
  ]
  it.each(prints)('%s', async (_, bytes) => {
    expect(await factsOf(bytes)).toEqual(facts)
  })
})
