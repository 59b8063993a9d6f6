import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractFile } from '../../src/extraction.ts'
import { isolatedDecode } from '../../src/isolated-decode.ts'
import { docx } from '../support/documents/docx.ts'
import { encode } from '../support/documents/encodings.ts'
import { page } from '../support/documents/html.ts'
import { pdf } from '../support/documents/pdf.ts'
import { listed, plan } from '../support/documents/policies.ts'

const folder = new URL('../../seeds/', import.meta.url)
const seeds = readdirSync(folder).map((name) => readFileSync(new URL(name, folder)))
const files: readonly Uint8Array[] = [
  ...seeds,
  docx(listed(plan)),
  pdf(plan),
  new TextEncoder().encode(page(plan[0] ?? '', plan.slice(1), [['索引号', 'A1']])),
  encode(plan.join('\n'), 'gb18030'),
  encode(plan.join('\n'), 'utf-16le', true),
]

/** Reads bytes, which may only end in facts whose every quote stands at its span, or in an error that says what to do. */
async function holds(bytes: Uint8Array): Promise<void> {
  const read = await extractFile('document.bin', bytes)
  if ('error' in read) {
    expect(read.error.code).toMatch(/^FILE_/)
    expect(read.error.hint).not.toBe('')
    return
  }
  const { text } = await isolatedDecode(bytes)
  for (const { span, quote } of placesIn(read)) {
    expect(text.slice(span[0], span[1])).toBe(quote)
    expect(span[0]).toBeLessThanOrEqual(span[1])
  }
}

function placesIn(value: unknown): { span: [number, number]; quote: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(placesIn)
  return 'quote' in value && 'span' in value ? [value as { span: [number, number]; quote: string }, ...inner] : inner
}

/** Words and signs that steer reading, in any order. */
const pieces = fc.constantFrom(
  ...'一、|（一）|1.|（1）|①|第一章|第三条|——|一是|（|）|(|)|《|》|“|”|〔2020〕|号|。|，|；|：|、|\n|\t|　| |%|以上|不低于|到2025年|每年|分别达到|达到|95|120家|３０个|百分之八十|一千|责任单位：|牵头单位|省市场监管局|市财政局、|各市（州）人民政府|牵头|配合|按职责分工负责|下同|等|6月底前完成|序号\t任务\t责任单位|国(?。z中心|????||\u0000|\ud800|𠀀|品牌|培育|“秦字号”|关于印发|的通知|省|年|提高|万元|\u200b|\ufeff|\r'.split(
    '|',
  ),
)

describe('whatever comes in', () => {
  it('reads any order of the words that steer it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { minLength: 1, maxLength: 120 }), async (words) => {
        await holds(new TextEncoder().encode(words.join('')))
      }),
      { numRuns: 300 },
    )
  })

  it('reads any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 400 }), async (text) => {
        await holds(encode(text, 'utf-16le', true))
      }),
      { numRuns: 100 },
    )
  })

  it('reads files with bytes changed, lost and doubled', async () => {
    const change = fc.record({
      at: fc.nat(),
      kind: fc.constantFrom('set', 'cut', 'double'),
      byte: fc.nat(255),
      length: fc.integer({ min: 1, max: 60 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...files), fc.array(change, { minLength: 1, maxLength: 8 }), async (file, changes) => {
        await holds(changes.reduce(changed, file))
      }),
      { numRuns: 150 },
    )
  })

  it.each([
    ['brackets that open without end', '（'.repeat(50_000)],
    ['brackets in brackets', `${'（责任单位：'.repeat(20_000)}${'）'.repeat(20_000)}`],
    ['a list without end', `（责任单位：${'省市场监管局、'.repeat(50_000)}）`],
    ['a title without end', `《${'质量'.repeat(100_000)}`],
    ['quotes without end', '“品牌'.repeat(50_000)],
    ['one digit after the other', '1'.repeat(200_000)],
    ['numbers without end', '达到1、'.repeat(10_000)],
    ['Chinese numbers without end', '一百'.repeat(100_000)],
    ['spaces', `质${' '.repeat(300_000)}量`],
    ['line breaks', `质${'\n'.repeat(300_000)}量`],
    ['tabs', '序号\t任务\t'.repeat(50_000)],
    ['headings without text', '一、\n'.repeat(10_000)],
    ['headings in one line', '（一）加强领导。'.repeat(5_000)],
    ['zero bytes in text', plan.join('\u0000\n')],
    ['distributed targets without end', `到2025年，${'产值、'.repeat(4_000)}分别达到${'10、'.repeat(4_000)}万元`],
  ])('holds for %s', async (_, text) => {
    await holds(new TextEncoder().encode(text))
  })
}, 60_000)

function changed(file: Uint8Array, { at, kind, byte, length }: { at: number; kind: string; byte: number; length: number }): Uint8Array {
  const place = at % Math.max(1, file.length)
  if (kind === 'set') return file.map((old, index) => (index >= place && index < place + Math.min(length, 4) ? byte : old))
  const after = kind === 'cut' ? place + length : Math.max(0, place - length)
  return Uint8Array.from([...file.subarray(0, place), ...file.subarray(after)])
}
