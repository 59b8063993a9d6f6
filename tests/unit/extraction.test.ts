import { expect, it } from 'vitest'
import { extractFile } from '../../src/extraction.ts'

it('gives no title to a document that a text names by its number alone', async () => {
  const text =
    '江州市质量工作要点\n\n贯彻《国务院质量意见》（国发〔2030〕4号）和湖政办发〔2030〕11号文件精神。\n\n一、提升质量\n完善标准。\n'
  const read = await extractFile('document.txt', Buffer.from(text))
  if ('error' in read) throw new Error(read.error.message)
  expect(read.cites.map(({ title, number }) => [title, number])).toEqual([
    ['国务院质量意见', '国发〔2030〕4号'],
    [null, '湖政办发〔2030〕11号'],
  ])
})
