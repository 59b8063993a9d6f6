import { expect, it } from 'vitest'
import { paragraphsAround } from '../../../src/api/paragraphs.ts'

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
