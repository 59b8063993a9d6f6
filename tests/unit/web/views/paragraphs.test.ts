import { expect, it } from 'vitest'
import { nameOfId, withoutProvince } from '../../../../web/views/department-name.ts'
import { paragraphsAround } from '../../../../web/views/paragraphs.ts'

const text = '第一段。\r\n甲厅、乙局、甲厅负责。\n最后一段'
const place = (words: string, from = 0) => ({ start: text.indexOf(words, from), end: text.indexOf(words, from) + words.length })

it('shows the words of one paragraph in it together, in the order of the text, each once', () => {
  const [first, second] = [place('甲厅'), place('甲厅', text.indexOf('乙局'))]
  const found = paragraphsAround(text, [second, place('最后'), first, place('乙局'), first, { start: 900, end: 910 }])
  expect(found.map((paragraph) => [paragraph.text, paragraph.places])).toEqual([
    ['甲厅、乙局、甲厅负责。', [first, place('乙局'), second]],
    ['最后一段', [place('最后')]],
  ])
  for (const { start, text: own } of found) expect(text.slice(start, start + own.length)).toBe(own)
})

it('takes a line without its carriage return', () => {
  expect(paragraphsAround(text, [place('第一')])[0]?.text).toBe('第一段。')
})

it('names a department without its province', () => {
  expect(withoutProvince(nameOfId('department:620000/甘肃省工业和信息化厅'), '甘肃省')).toBe('工业和信息化厅')
  expect(['甘肃工信厅', '省工信厅'].map((name) => withoutProvince(name, '甘肃省'))).toEqual(['工信厅', '工信厅'])
  expect(withoutProvince('甘肃省', '甘肃省')).toBe('甘肃省')
  expect(withoutProvince('广西壮族自治区财政厅', '广西壮族自治区')).toBe('财政厅')
  expect(withoutProvince('兰州海关', '甘肃省')).toBe('兰州海关')
})
