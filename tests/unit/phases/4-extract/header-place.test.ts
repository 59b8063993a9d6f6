import { describe, expect, it } from 'vitest'
import { header, tasks } from './sample-header.ts'

describe('province', () => {
  const province = (text: string) => header(`关于促进质量的若干措施\n${text}\n一、重点任务\n（一）提升供给。完善体系。`).province
  it('is the one that a text names which speaks of 我省, 全省 or 自治区党委', () => {
    expect(province('为推进我省质量工作，加快建设海南国际旅游岛，提出措施。')).toBe('海南省')
    expect(province('全省要落实《辽宁省质量规划》。')).toBe('辽宁省')
    expect(province('自治区党委提出，锚定新疆在全局中的定位。')).toBe('新疆维吾尔自治区')
    expect(province('举办同心县运动会，备战自治区全运会。')).toBe('宁夏回族自治区')
  })
  it('comes with the innermost place of a name', () => {
    expect(header('盘锦市大洼区人民政府关于标准的意见\n各镇：\n现提出意见。').place).toBe('大洼区')
    expect(header('湖南省邵阳市新宁县人民政府关于标准的意见\n各镇：\n现提出意见。')).toMatchObject({ province: '湖南省', place: '新宁县' })
    expect(header('浙江省宁波市鄞州区人民政府关于标准的意见\n各镇：\n现提出意见。').place).toBe('鄞州区')
    expect(header('辽宁省盘锦市人民政府关于支持大洼区标准的意见\n各镇：\n现提出意见。').place).toBe('盘锦市')
  })
  it('is of the city of which a zone is addressed, where the city speaks', () => {
    const paper = (body: string) =>
      header(`${body}关于印发任务分解方案的通知\n徐政发〔2010〕29号\n各县（市）、区人民政府，徐州经济开发区管委会：\n现通知如下。`)
    expect(paper('市政府')).toMatchObject({ province: '江苏省', place: '徐州市' })
    expect(paper('省政府').place).toBeUndefined()
  })
  it('is the one of the places that the paper goes to beside every city of it', () => {
    expect(province('各市、县（区）人民政府，平潭综合实验区管委会，省直各单位：\n现通知如下。')).toBe('福建省')
    expect(province('西宁市、各自治州人民政府，省政府各厅：现通知如下。')).toBe('青海省')
    expect(province('各省、自治区、直辖市人民政府，新疆生产建设兵团，深圳市财政局：\n现通知如下。')).toBeUndefined()
    expect(
      province(
        '关于整治的通知\n辽宁、河北、山东、广东省（市）人民政府：\n现通知如下。\n生态环境部\n发展改革委\n中国海警局\n2022年1月29日\n',
      ),
    ).toBeUndefined()
    expect(province('各有关单位，苏州市、杭州市财政局：\n现通知如下。')).toBeUndefined()
  })
  it('is none of another kind, and none that is named as an example', () => {
    expect(province('全省承接北京非首都功能疏解，推进河北转型。')).toBe('河北省')
    expect(province('我省各地要学习浙江经验，落实责任。')).toBeUndefined()
    expect(province('全省要对接广东、支持湖南发展。全省要支持湖北发展。')).toBeUndefined()
  })
  it('is none of a law or a central body’s paper that speaks of every province', () => {
    const law = (title: string) =>
      header(`${title}\n第一条 省、自治区、直辖市人民政府负责本省工作。北京市可以先行。\n第二条 自公布之日起施行。`).province
    expect(law('中华人民共和国标准法')).toBeUndefined()
    expect(law('国家标准奖励条例')).toBeUndefined()
    expect(
      header(
        '中华人民共和国国务院令\n第487号\n《标准基金条例》已经通过，现予公布。\n二○○七年二月二十四日\n标准基金条例\n第一章 总则\n第一条 全省，北京市。',
      ).province,
    ).toBeUndefined()
  })
  it('takes a county from its short name before 实际, none from words that hold one, and none from a paper to all provinces', () => {
    expect(header(`结合平远实际，制定本方案。${tasks}`)).toMatchObject({ province: '广东省', place: '平远县' })
    expect(header(`结合河北实际，制定本方案。${tasks}`)).toMatchObject({ province: '河北省' })
    expect(header(`我县建成县城茶市。${tasks}`).province).toBeUndefined()
    expect(header(`政府工作报告\n静宁县常务副县长某某\n各位代表：\n现在报告工作。${tasks}`).province).toBe('甘肃省')
    expect(header(`我县位于甘肃成县，制定本方案。${tasks}`).province).toBe('甘肃省')
    expect(
      header(`关于开展普查的函\n各省、自治区、直辖市茶业局，长沙茶业研究院有限公司：\n长沙开展普查。${tasks}`).province,
    ).toBeUndefined()
  })
})
