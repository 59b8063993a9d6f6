import { describe, expect, it } from 'vitest'
import { readBareMark, readMark } from '../../../../src/phases/2-normalise/mark.ts'

describe('labels of headings', () => {
  it.each([
    ['一、总体要求', 'han', '一', 1, 2],
    ['二十一、其他', 'han', '二十一', 21, 4],
    ['（十二）支持', 'han-bracket', '十二', 12, 4],
    ['( 三 )、支持', 'han-bracket', '三', 3, 6],
    ['㈢支持', 'han-bracket', '三', 3, 1],
    ['3.提升', 'arabic', '3', 3, 2],
    ['３．提升', 'arabic', '3', 3, 2],
    ['⒊提升', 'arabic', '3', 3, 1],
    ['1.2025年底前完成', 'arabic', '1', 1, 2],
    ['2.2019-2022年扩大招生', 'arabic', '2', 2, 2],
    ['2.3.1 现状', 'arabic', '2.3.1', 1, 5],
    ['2.1现状', 'arabic', '2.1', 1, 3],
    ['（2）建设', 'arabic-bracket', '2', 2, 3],
    ['2)建设', 'arabic-bracket', '2', 2, 2],
    ['⑵建设', 'arabic-bracket', '2', 2, 1],
    ['③推广', 'circled', '3', 3, 1],
    ['第二章　目标', 'chapter', '二', 2, 3],
    ['第一编　总则', 'chapter', '一', 1, 3],
    ['第 12 条 为了', 'article', '12', 12, 6],
  ])('%s', (text, style, number, value, end) => {
    expect(readMark(text, 0)).toMatchObject({ style, number, value, end })
    expect(readMark(`甲乙${text}`, 2)?.end).toBe(end + 2)
  })
  it.each([
    '2.42亿平方米',
    '98.50%以上',
    '0.5倍',
    '2023年',
    '（2023—2025年）',
    '一是加强',
    '一、二、三产业',
    '第二产业',
    '1234.合计',
    '十分重要',
    '(含一级)',
    '022），加强监测',
    '12)》，落实',
  ])('none: %s', (text) => expect(readMark(text, 0)).toBeUndefined())
  it('without a dot only before the words of a short line', () => {
    const read = (line: string) => readBareMark(line, 0, line.length)?.number
    expect(read('2 主要任务')).toBe('2')
    expect(['12 个国家', '2 主要任务，包括', '2主要任务', '3 季度'].map(read)).toEqual([undefined, undefined, undefined, '3'])
  })
})
