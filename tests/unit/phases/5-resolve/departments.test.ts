import { describe, expect, it } from 'vitest'
import { placesNamed } from '../../../../src/lexicon/places.ts'
import { resolveBody } from '../../../../src/phases/5-resolve/departments.ts'
import { findSuccessions } from '../../../../src/phases/5-resolve/successions.ts'

function place(name: string) {
  const found = placesNamed(name)[0]
  if (found === undefined) throw new Error(`no place ${name}`)
  return found
}
const province = (name: string) => ({ province: place(name), place: undefined, national: false })
const city = (inProvince: string, name: string) => ({ province: place(inProvince), place: place(name), national: false })
const idOf = (name: string, here: ReturnType<typeof province> | ReturnType<typeof city>) => resolveBody(name, here, 'p').entity.id

describe('the department that a name means', () => {
  it.each([
    ['省市场监管局', '甘肃省', '620000/甘肃省市场监督管理局'],
    ['甘肃省市场监督管理局', '甘肃省', '620000/甘肃省市场监督管理局'],
    ['省市场监管厅', '吉林省', '220000/吉林省市场监督管理厅'],
    ['科技厅', '四川省', '510000/四川省科学技术厅'],
    ['省政府国资委', '甘肃省', '620000/甘肃省人民政府国有资产监督管理委员会'],
    ['省国资委', '甘肃省', '620000/甘肃省人民政府国有资产监督管理委员会'],
    ['省金融监管局', '甘肃省', '620000/甘肃省地方金融监督管理局'],
    ['甘肃银保监局', '甘肃省', '620000/中国银行保险监督管理委员会甘肃监管局'],
    ['兰州海关', '甘肃省', '620000/兰州海关'],
    ['人行成都分行', '四川省', '510000/中国人民银行成都分行'],
    ['省委宣传部', '河南省', '410000/中共河南省委宣传部'],
    ['团省委', '河南省', '410000/共青团河南省委员会'],
    ['自治区工业和信息化厅', '广西壮族自治区', '450000/广西壮族自治区工业和信息化厅'],
    ['市农委', '重庆市', '500000/重庆市农业委员会'],
    ['国家发展改革委', '甘肃省', '000000/国家发展和改革委员会'],
    ['税务总局', '甘肃省', '000000/国家税务总局'],
    ['各市州政府', '甘肃省', '620000/各市州人民政府'],
    ['各市、州人民政府', '甘肃省', '620000/各市州人民政府'],
    ['浙江电信', '浙江省', '330000/中国电信浙江分公司'],
  ])('%s of %s', (name, where, id) => {
    expect(idOf(name, province(where))).toBe(`department:${id}`)
  })

  it.each([
    ['市发改委', '340200/芜湖市发展和改革委员会'],
    ['市发展改革委', '340200/芜湖市发展和改革委员会'],
    ['省发改委', '340000/安徽省发展和改革委员会'],
    ['鸠江区政府', '340207/鸠江区人民政府'],
    ['鸠江区', '340207/鸠江区人民政府'],
    ['市税务局', '340200/国家税务总局芜湖市税务局'],
  ])('%s of a city', (name, id) => {
    expect(idOf(name, city('安徽省', '芜湖市'))).toBe(`department:${id}`)
  })

  it('keeps a body and its predecessor apart', () => {
    const ids = ['省市场监管局', '省质监局', '省工商局', '省食药监局', '省药监局'].map((name) => idOf(name, province('甘肃省')))
    expect(new Set(ids).size).toBe(5)
  })

  it('leaves an unknown body, and one whose place is not told, unresolved', () => {
    expect(resolveBody('省云海协同推进署', province('甘肃省'), 'p').entity.unresolved).toBe(true)
    expect(resolveBody('市发展改革委', { province: undefined, place: undefined, national: false }, 'p').entity).toMatchObject({
      unresolved: true,
      id: 'department:unknown/p/市发展和改革委员会',
    })
  })

  it('draws the reforms that touch a department, with the forms of its province', () => {
    const drawn = (name: string, where: string) =>
      findSuccessions([resolveBody(name, province(where), 'p')]).successions.map((each) => each.to.replace(/^department:\d+\//, ''))
    expect(drawn('省质监局', '吉林省')).toEqual(['吉林省市场监督管理厅'])
    expect(drawn('省经信委', '四川省')).toEqual(['四川省经济和信息化厅'])
    expect(drawn('省食药监局', '江苏省')).toEqual(['江苏省市场监督管理局', '江苏省药品监督管理局'])
    expect(drawn('省国税局', '江苏省')).toEqual(['国家税务总局江苏省税务局'])
    expect(drawn('省公安厅', '江苏省')).toEqual([])
  })
})
