import { expect, it } from 'vitest'
import { isolatedDecode as decode } from '../../../../src/isolated-decode.ts'
import { dropFurniture, type Line, linesOf } from '../../../../src/phases/1-decode/pdf-lines.ts'
import { paragraphsOf } from '../../../../src/phases/1-decode/pdf-paragraphs.ts'
import { unradical } from '../../../../src/phases/1-decode/pdf-radicals.ts'
import { pdf, show } from '../../../support/documents/pdf.ts'
import { plan } from '../../../support/documents/policies.ts'

it('lists pages without a text layer, and does not fail where no page has one', async () => {
  const scanned = await decode(pdf(plan, { scanned: true }))
  expect(scanned.text).toBe('')
  expect(scanned.problems).toMatchObject([{ code: 'needs-ocr', message: 'No page has a text layer that can be read.' }])
})

it('takes pages whose fonts do not tell what is written for pages without a text layer', async () => {
  const lost = await decode(pdf(plan, { garbled: true }))
  expect(lost.text).toBe('')
  expect(lost.problems).toMatchObject([{ code: 'needs-ocr' }])
})

it('reads the bytes as Node hands them out, and leaves them whole', async () => {
  const bytes = Buffer.from(pdf(plan))
  expect((await decode(bytes)).text).toContain('省市场监管局牵头')
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
})

it('tells a PDF that asks for a password', async () => {
  const key = 'ab'.repeat(32)
  const trailer = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /ID [<${'0'.repeat(32)}> <${'0'.repeat(32)}>]`
  await expect(decode(pdf(plan, { trailer }))).rejects.toMatchObject({ code: 'FILE_ENCRYPTED' })
})

it('reads what is left of a PDF whose end is cut off', async () => {
  const whole = Buffer.from(pdf(plan))
  const source = await decode(whole.subarray(0, whole.length - 400)).catch((error: { code: string }) => error)
  expect('text' in source ? source.text : source.code).toMatch(/质量|FILE_BROKEN/)
})

it('puts glyphs into lines whatever their order, with a space only between words', () => {
  const at = (text: string, x: number, y: number, width = text.length * 16) => ({ text, x, y, width, size: 16 })
  const lines = linesOf([
    at('质量', 104, 700),
    at('提升', 72, 700.5),
    at('第二行', 72, 670),
    at('AI', 140, 670, 20),
    at('chip', 170, 670, 40),
  ])
  expect(lines.map(({ text }) => text)).toEqual(['提升质量', '第二行 AI chip'])
})

it('reads rows of a table with tabs, wrapped cells whole', () => {
  const cells = (y: number, ...texts: string[]) =>
    texts.flatMap((text, at) => (text === '' ? [] : [{ text, x: [72, 110, 380, 480][at] ?? 0, y, width: text.length * 12, size: 12 }]))
  const lines = linesOf([
    ...cells(700, '序号', '重点任务', '牵头单位', '时限'),
    ...cells(680, '1', '完善质量激励机制和政府', '省市场监', '6月底'),
    ...cells(664, '', '质量奖评审制度', '管局', ''),
    ...cells(640, '2', '建设检测中心', '省科技厅', '12月底'),
  ])
  expect(paragraphsOf([lines])).toEqual([
    '序号\t重点任务\t牵头单位\t时限',
    '1\t完善质量激励机制和政府质量奖评审制度\t省市场监管局\t6月底',
    '2\t建设检测中心\t省科技厅\t12月底',
  ])
})

it('reads radicals that look like characters as the characters', async () => {
  const source = await decode(pdf(['⼀、总体要求', '⽀持⼈⺠政府推⾏⽅案，⻘年参与⻋辆管理。']))
  expect(source.text).toBe('一、总体要求\n支持人民政府推行方案，青年参与车辆管理。')
  // The font of these pages has 戶 for it.
  expect(unradical('⼾籍')).toBe('户籍')
})

it('reads a ruled table whose cells stand at different heights', async () => {
  const rules = [690, 610, 530].map((y) => `50 ${y} 450 0.5 re f`).concat([50, 90, 300, 500].map((x) => `${x} 530 0.5 160 re f`))
  const cells = [
    show('建设质量基础设施', 100, 670),
    show('服务站', 100, 630),
    show('市科技局', 310, 650),
    show('培育企业推进质量', 100, 590),
    show('提升', 100, 550),
    show('市工信局', 310, 570),
  ]
  const source = await decode(pdf(['附件'], { drawn: [...rules, ...cells].join('\n') }))
  expect(source.text).toBe('附件\n\t建设质量基础设施服务站\t市科技局\n\t培育企业推进质量提升\t市工信局')
})

/** A line of print; of a table where it holds tabs. */
const line = (text: string, left: number, y: number): Line => ({
  text,
  left,
  right: left + text.length * 16,
  y,
  size: 16,
  cells: [{ text, left, right: left + text.length * 16 }],
  ...(text.includes('\t') ? { row: true } : {}),
})
const body = '为推动全省经济高质量发展结合本省实际制定本方案各部门要认'

it('keeps a date at the right margin apart from what follows', () => {
  const page = [line(body, 72, 700), line(body, 72, 670), line('真抓好落实。', 72, 640), line('2022年3月18日', 72 + 18 * 16, 610)]
  expect(paragraphsOf([page, [line('附件', 72, 700)]])).toEqual([`${body}${body}真抓好落实。`, '2022年3月18日', '附件'])
})

it('knows paragraphs of one line by their indent, where a page has hardly another, and by the gap between', () => {
  const indented = body.slice(2)
  const few = [line(indented, 104, 700), line(indented, 104, 670), line(indented, 104, 640), line(body, 72, 610), line(body, 72, 580)]
  expect(paragraphsOf([few])).toEqual([indented, indented, `${indented}${body}${body}`])
  const gaps = [line(body, 72, 700), line(body, 72, 661), line(body, 72, 608), line(body, 72, 569), line(body, 72, 516)]
  expect(paragraphsOf([gaps])).toEqual([`${body}${body}`, `${body}${body}`, body])
})

it('puts a row that a page ends in together with what the next page has of it', () => {
  const first = [line('5\t培育企业\t市工信局', 50, 700), line('6\t加强司法保护，审理周期\t市中级', 50, 100)]
  expect(paragraphsOf([first, [line('\t缩短10%。\t法院', 50, 700)]])).toEqual([
    '5\t培育企业\t市工信局',
    '6\t加强司法保护，审理周期缩短10%。\t市中级法院',
  ])
  const unnumbered = [line('5\t培育企业\t市工信局', 50, 700), line('\t加强司法保护\t', 50, 100)]
  expect(paragraphsOf([unnumbered, [line('6\t。\t市中级法院', 50, 700)]])).toEqual([
    '5\t培育企业\t市工信局',
    '6\t加强司法保护。\t市中级法院',
  ])
  const whole = [line('5\t培育企业\t市工信局', 50, 700), line('6\t加强保护\t市法院', 50, 100)]
  expect(paragraphsOf([whole, [line('7\t建设中心\t市科技局', 50, 700)]])).toHaveLength(3)
})

it('keeps a row below a merged cell a row of its own at the head of a page', () => {
  const numbered = [line('一、品牌\t1\t培育企业，建设服务平台\t市工信局', 50, 700), line('\t2\t推进评审\t市市场监管局', 50, 100)]
  expect(paragraphsOf([numbered, [line('\t3\t建设检测中心\t市科技局', 50, 700)]])).toHaveLength(3)
  const named = [line('1\t培育企业\t制定名录\t市工信局', 50, 700), line('\t\t推进评审\t市市场监管局', 50, 100)]
  expect(paragraphsOf([named, [line('\t\t建设检测中心\t市市场监管局', 50, 700)]])).toHaveLength(3)
  const stopped = [line('1\t培育企业\t制定名录。\t1家', 50, 700), line('\t\t推进评审。\t2家；', 50, 100)]
  expect(paragraphsOf([stopped, [line('\t\t建设检测中心。\t3个', 50, 700)]])).toHaveLength(3)
})

it('keeps headings of one width apart where no line is long', () => {
  const headings = ['一、总体要求', '二、重点任务', '三、保障措施']
  expect(paragraphsOf([headings.map((text, at) => line(text, 72, 700 - at * 30))])).toEqual(headings)
})

it('drops a bare number at the edge of a page as its number only where it is that', () => {
  const pages = (...numbers: string[]) =>
    dropFurniture(
      numbers.map((number, at) => ['甲', '乙'].map((sign) => line(`${sign}${'一二'[at]}${body}`, 72, 700)).concat(line(number, 290, 50))),
    ).map((lines) => lines.length)
  expect(pages('1', '2')).toEqual([2, 2])
  expect(pages('17')).toEqual([3])
  expect(pages('—17—')).toEqual([2])
  expect(pages('17', '18')).toEqual([2, 2])
})

it('keeps the gap between two names in a line', () => {
  const at = (text: string, x: number) => ({ text, x, y: 700, width: text.length * 16, size: 16 })
  expect(linesOf([at('中共青岛市委', 72), at('青岛市人民政府', 183)]).map(({ text }) => text)).toEqual(['中共青岛市委　青岛市人民政府'])
})
