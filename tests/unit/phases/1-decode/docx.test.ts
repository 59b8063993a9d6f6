import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { readDocx } from '../../../../src/phases/1-decode/docx.ts'
import { listNumeral } from '../../../../src/phases/1-decode/numerals.ts'
import { Failure } from '../../../../src/text/failure.ts'
import { docx } from '../../../support/documents/docx.ts'

const lines = (bytes: Uint8Array): string[] => readDocx(bytes).split('\n')

function code(bytes: Uint8Array): string {
  try {
    return `no failure: ${readDocx(bytes)}`
  } catch (error) {
    return error instanceof Failure ? error.code : String(error)
  }
}

it('restores automatic numbers of all levels and starts lower ones anew', () => {
  const levels = [0, 1, 2, 2, 3, 4, 4, 1, 2, 0, 1].map((list, at) => ({ text: `甲${at}`, list }))
  expect(lines(docx(levels))).toEqual([
    '一、甲0',
    '（一）甲1',
    '1.甲2',
    '2.甲3',
    '（1）甲4',
    '①甲5',
    '②甲6',
    '（二）甲7',
    '1.甲8',
    '二、甲9',
    '（一）甲10',
  ])
})

it('takes numbers from styles, chapters with a space, and starts another list of the definition anew', () => {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const bytes = docx([], {
    'word/styles.xml': `<w:styles ${w}><w:style w:type="paragraph" w:styleId="a1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="a2"><w:basedOn w:val="a1"/></w:style><w:style w:type="paragraph" w:styleId="t"><w:name w:val="toc 1"/></w:style></w:styles>`,
    'word/numbering.xml': `<w:numbering ${w}><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="第%1章"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>`,
    'word/document.xml': `<w:document ${w}><w:body>${['t', 'a1', 'a2', 'a1']
      .map(
        (style, at) =>
          `<w:p><w:pPr><w:pStyle w:val="${style}"/>${at === 3 ? '<w:numPr><w:numId w:val="4"/></w:numPr>' : ''}</w:pPr><w:r><w:t>总则</w:t></w:r></w:p>`,
      )
      .join('')}</w:body></w:document>`,
  })
  expect(lines(bytes)).toEqual(['第一章 总则', '第二章 总则', '第一章 总则'])
})

it('reads tables, text boxes once, tracked insertions; leaves out deletions and field codes', () => {
  const box = (tag: string): string => `<mc:${tag}><w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent></mc:${tag}>`
  const raw = `<w:r><mc:AlternateContent>${box('Choice')}${box('Fallback')}</mc:AlternateContent></w:r><w:del><w:r><w:delText>删</w:delText></w:r></w:del><w:ins><w:r><w:t>增</w:t></w:r></w:ins><w:r><w:instrText>PAGE</w:instrText></w:r>`
  expect(
    lines(
      docx([
        { text: '正文&<段>', raw },
        {
          rows: [
            ['序号', '任务', '责任单位'],
            ['1', '建设', '省科技厅\n省财政厅'],
          ],
        },
      ]),
    ),
  ).toEqual(['正文&<段>增', '框内', '序号\t任务\t责任单位', '1\t建设\t省科技厅、省财政厅'])
})

it('prints the numerals of Word', () => {
  const printed = (format: string, values: readonly number[]): string => values.map((value) => listNumeral(format, value)).join(' ')
  expect(printed('chineseCounting', [1, 10, 11, 20, 21, 100, 105, 110])).toBe('一 十 十一 二十 二十一 一百 一百零五 一百一十')
  expect(printed('decimalEnclosedCircle', [1, 20, 21, 35])).toBe('① ⑳ ㉑ ㉟')
  expect(printed('ideographEnclosedCircle', [1, 10])).toBe('㈠ ㈩')
  expect(printed('chineseLegalSimplified', [1, 12])).toBe('壹 壹拾贰')
  expect(printed('upperRoman', [4, 19])).toBe('IV XIX')
  expect(printed('unheardOf', [7])).toBe('7')
})

it('refuses bombs, foreign archives and broken documents', () => {
  const office = (xml: string): Uint8Array => zipSync({ 'word/document.xml': strToU8(xml) })
  const entity = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><w:document><w:body>&b;</w:body></w:document>'
  expect(code(office(entity))).toBe('FILE_BROKEN')
  expect(code(zipSync({ 'word/document.xml': new Uint8Array(60 * 1024 * 1024) }, { level: 9 }))).toBe('FILE_TOO_LARGE')
  expect(code(office(`<w:document><w:body>${'<w:p>'.repeat(100_000)}`))).toBe('FILE_BROKEN')
  expect(code(office('<w:document><w:body/>'))).not.toBe('RangeError')
  expect(code(zipSync({ 'xl/workbook.xml': strToU8('<x/>') }))).toBe('FILE_BINARY')
  expect(code(zipSync({ 'word/styles.xml': strToU8('<x/>') }))).toBe('FILE_BROKEN')
})
