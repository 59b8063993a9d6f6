import { describe, expect, it } from 'vitest'
import { outlined } from '../../../support/documents.ts'
import { rows } from '../3-outline/sample-rows.ts'
import { read } from '../4-extract/sample-responsibilities.ts'

const title = '某市2021年重点任务分解表\n\n'
const head = '序号   项目名称       建设内容                     牵头单位       责任单位          完成时限\n'
const road =
  '1      打通城区道路   打通甲路等10条城区道路，完   市住房和城乡   市自然资源局、    11月底\n' +
  '                      善路网结构。                 建设局         市内四区政府\n'
const water =
  '                      采取纳入管网等方式，完成1    市生态环境\n' +
  '2      农村污水治                                                 市水利局          12月底\n' +
  '       理             76个村的治理。               局\n'
const both = [
  '1 打通城区道路: lead 市住房和城乡建设局, responsible 市自然资源局、市内四区政府',
  '2 农村污水治理: lead 市生态环境局, responsible 市水利局',
]

describe('tables printed as they look', () => {
  it('put the parts of each cell together, wherever the number of the row stands', () => {
    expect(rows(`${title}${head}\n${road}\n${water}\n备注：市内四区指甲区、乙区。\n`)).toEqual(both)
  })
  it('go on over a page, which prints the head again, or breaks a row', () => {
    expect(rows(`${title}${head}\n${road}\n                            1\n\f${head}\n${water}`)).toEqual(both)
    const [first = '', ...others] = road.split(/(?<=\n)/)
    expect(rows(`${title}${head}\n${first}\n                            1\n${head}${others.join('')}\n${water}`)).toEqual(both)
  })
  it('may stand close together where each row begins with its number, with heads of groups between', () => {
    const shop =
      '2      便民市场建设   新建15家便民市场，方便群众   市商务局       市市场监管局、    10月底\n' +
      '                      购物。                                      有关区政府\n'
    expect(rows(`${title}${head}一、城建\n${road}二、民生\n${shop}`)).toEqual([
      '1 城建 > 打通城区道路: lead 市住房和城乡建设局, responsible 市自然资源局、市内四区政府',
      '2 民生 > 便民市场建设: lead 市商务局, responsible 市市场监管局、有关区政府',
    ])
  })
  it('are left alone where rows close together have their numbers in the middle', () => {
    const { text } = outlined(`${title}${head}${road}${water}`)
    expect(text.text).toContain('采取纳入管网等方式，完成1\t市生态环境')
  })
  it('lead each name to the characters that it was read from', async () => {
    const sample = `${title}${head}\n${road}\n${water}`
    const { text } = outlined(sample)
    const { responsibilities } = await read(sample)
    const printed = responsibilities.map(({ mention, span }) => {
      const { start, end } = text.origin.toSource(span)
      return [mention, sample.slice(start, end)]
    })
    expect(printed).toContainEqual(['市水利局', '市水利局'])
    const [, broken = ''] = printed.find(([mention]) => mention === '市生态环境局') ?? []
    expect(broken.startsWith('市生态环境\n')).toBe(true)
    expect(broken.endsWith('局')).toBe(true)
    for (const { span } of responsibilities) {
      const back = text.origin.toText(text.origin.toSource(span))
      expect(back.start).toBeLessThanOrEqual(span.start)
      expect(back.end).toBeGreaterThanOrEqual(span.end)
    }
  })
})
