import { describe, expect, it } from 'vitest'
import { findHeader } from '../../../../src/phases/4-extract/header.ts'
import { iso } from '../../../../src/phases/4-extract/header-dates.ts'
import { outlined } from '../../../support/documents.ts'

function header(text: string) {
  const { header: found, problems } = findHeader(outlined(text))
  return {
    title: found.title?.value,
    number: found.docNumber?.value,
    issuers: found.issuers.map(({ value }) => value),
    date: found.issuedOn?.value,
    period: found.period?.value,
    province: found.province?.value,
    place: found.place?.value,
    codes: problems.map(({ code }) => code),
  }
}

const tasks = '\n一、重点任务\n（一）提升供给。完善体系。\n'

describe('header', () => {
  it('takes number, issuer and date from the cover and the title from the plan inside', () => {
    const text = `四川省人民政府办公厅关于印发四川省质量提升行动方案（2023—2025年）的通知\n川办发〔2023〕 15 号\n各市（州）人民政府：\n《四川省质量提升行动方案（2023—2025年）》已经省政府同意，现印发给你们，请认真组织实施。\n四川省人民政府办公厅\n2023年4月7日\n四川省质量提升行动方案（2023—2025年）${tasks}`
    expect(header(text)).toEqual({
      title: '四川省质量提升行动方案（2023—2025年）',
      number: '川办发〔2023〕15号',
      issuers: ['四川省人民政府办公厅'],
      date: '2023-04-07',
      period: [2023, 2025],
      province: '四川省',
      place: undefined,
      codes: [],
    })
  })
  it('reads joint issuers above a title of its own line, and the date in brackets under it', () => {
    const found = header(
      `中共云南省委 云南省人民政府\n关于开展质量提升行动的实施意见\n（2018年6月12日）\n为提升质量，提出如下意见。${tasks}`,
    )
    expect(found).toMatchObject({
      title: '关于开展质量提升行动的实施意见',
      issuers: ['中共云南省委', '云南省人民政府'],
      date: '2018-06-12',
      province: '云南省',
    })
  })
  it('reads a city’s document, its date in Chinese numerals at the end', () => {
    const found = header(
      `青岛市人民政府关于建设质量强市的实施意见\n青政发[2019]第12号\n各区、市人民政府：\n现提出以下意见。${tasks}青岛市人民政府\n二○一九年五月二十日`,
    )
    expect(found).toMatchObject({
      number: '青政发〔2019〕12号',
      date: '2019-05-20',
      issuers: ['青岛市人民政府'],
      province: '山东省',
      place: '青岛市',
    })
  })
  it('reads the metadata of a site where the text prints nothing else', () => {
    const found = header(
      `发文机关：安徽省人民政府办公厅\n成文日期：2023年03月06日\n发文字号：皖政办〔2023〕18号\n标题：关于印发质量工作要点的通知${tasks}`,
    )
    expect(found).toMatchObject({
      title: '关于印发质量工作要点的通知',
      number: '皖政办〔2023〕18号',
      date: '2023-03-06',
      issuers: ['安徽省人民政府办公厅'],
      province: '安徽省',
    })
  })
  it('keeps letterhead and number out of the title, and takes the issuer from the letterhead', () => {
    const found = header(
      `株洲市人民政府文件\n株政发[2013]12号\n关于加快服装产业发展的若干意见\n\n各县市区人民政府：\n提出以下意见。${tasks}`,
    )
    expect(found).toMatchObject({
      title: '关于加快服装产业发展的若干意见',
      number: '株政发〔2013〕12号',
      issuers: ['株洲市人民政府'],
      place: '株洲市',
    })
  })
  it('reads “十四五” as the years of the plan', () => {
    expect(header(`江西省“十四五”市场监管规划${tasks}`).period).toEqual([2021, 2025])
  })
  it('guesses nothing: no title, no place, a number that lost a bracket', () => {
    expect(header(`为提升质量，现提出如下意见。${tasks}我省各地要抓好落实。`)).toMatchObject({
      title: undefined,
      number: undefined,
      province: undefined,
      codes: ['no-title', 'no-province'],
    })
    expect(header(`湖南省质量提升方案\n湘政办发〔20249号\n现提出如下意见。${tasks}`)).toMatchObject({
      number: undefined,
      codes: ['digits-lost'],
    })
  })
})

describe('days', () => {
  it.each([
    [2023, 2, 29, undefined],
    [2024, 2, 29, '2024-02-29'],
    [2023, 13, 1, undefined],
    [2023, 4, 31, undefined],
  ])('%i-%i-%i', (year, month, day, value) => expect(iso(year, month, day)).toBe(value))
})
