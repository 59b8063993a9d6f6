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

/** What a converter of PDF prints of a table whose cells are set in the middle of their rows, or at the top. */
const middle = `甲县2023年重点任务分解表
 序 项目名称         建设内容       牵头单位   配合单位   完成
 号                                       时限
         加快甲县工业园二期建设，新建 县发展改革 县工业和信息化
                                局、县自然资源 10月
1 园区提升 标准厂房12万平方米，引进企业 局        局、城东镇人民 底
         20家以上。                 政府
         打响“甲县苦荞”区域公用品 县农业农村 县市场监管局、 12月
2 品牌培育 牌，新增绿色食品标志8个，建 局         县商务局    底
         设直营店30家。
         完成清水河治理18公里，农村生        县生态环境分
3 河湖治理 活污水治理率达到45%。       县水利局 局、各乡镇人民 全年
                                政府
         城镇新增就业3200人，开展技能 县人力资源 县总工会、县妇 12月
4 就业服务 培训1500人次，零就业家庭动态 和社会保障 联         底
         清零。              局
`
const top = `甲县2023年重点任务分解表
 序 项目名称         建设内容       牵头单位   配合单位  完成
 号                                      时限
1 园区提升 加快甲县工业园二期建设，新建 县发展改革 县工业和信息化 10月
         标准厂房12万平方米，引进企业 局      局、县自然资源 底
         20家以上。                 局、城东镇人民
                                政府
2 品牌培育 打响“甲县苦荞”区域公用品 县农业农村 县市场监管局、 12月
         牌，新增绿色食品标志8个，建 局       县商务局    底
         设直营店30家。
3 河湖治理 完成清水河治理18公里，农村生 县水利局 县生态环境分 全年
         活污水治理率达到45%。           局、各乡镇人民
                                政府
4 就业服务 城镇新增就业3200人，开展技能 县人力资源 县总工会、县妇 12月
         培训1500人次，零就业家庭动态 和社会保障 联       底
         清零。              局
`

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
  it('may stand close together with their numbers in the middle', () => {
    expect(rows(`${title}${head}${road}${water}`)).toEqual(both)
  })
  it('may part their cells by single blanks, and set them roughly where they stood, the head in two lines', () => {
    const asked = [
      '1 园区提升: lead 县发展改革局, support 县工业和信息化局、县自然资源局、城东镇人民政府',
      '2 品牌培育: lead 县农业农村局, support 县市场监管局、县商务局',
      '3 河湖治理: lead 县水利局, support 县生态环境分局、各乡镇人民政府',
      '4 就业服务: lead 县人力资源和社会保障局, support 县总工会、县妇联',
    ]
    expect(rows(middle)).toEqual(asked)
    expect(rows(top)).toEqual(asked)
    // A second page that prints no head.
    const [first = '', second = ''] = top.split(/\n(?=3 )/)
    expect(rows(`${first}\n\f${second}`)).toEqual(asked)
  })
  it('end where prose goes on', () => {
    const prose = '    各县区人民政府要按照本方案要求，结合实际制定年度计划，明确目标任务，认真组织实施。\n'
    const { text } = outlined(`${title}${head}${road}${water}${prose}`)
    expect(text.text).toContain('\n各县区人民政府要按照本方案要求，结合实际制定年度计划，明确目标任务，认真组织实施。')
    expect(rows(`${title}${head}${road}${water}${prose}`)).toEqual(both)
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
