import { describe, expect, it } from 'vitest'
import { placesNamed } from '../../../../src/lexicon/places.ts'
import { resolveBody } from '../../../../src/phases/5-resolve/departments.ts'
import type { Jurisdiction } from '../../../../src/phases/5-resolve/jurisdiction.ts'
import { findSuccessions } from '../../../../src/phases/5-resolve/successions.ts'

function place(name: string) {
  const found = placesNamed(name)[0]
  if (found === undefined) throw new Error(`no place ${name}`)
  return found
}
const province = (name: string) => ({ province: place(name), place: undefined, national: false })
const city = (inProvince: string, name: string) => ({ province: place(inProvince), place: place(name), national: false })
const idOf = (name: string, here: Jurisdiction) => resolveBody(name, here, 'p').entity.id

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
    ['中储粮株洲直属库', '湖南省', '430200/中央储备粮株洲直属库'],
    ['湖南省第十三届人民代表大会常务委员会', '湖南省', '430000/湖南省人民代表大会常务委员会'],
    ['省法院', '浙江省', '330000/浙江省高级人民法院'],
    ['省邮政局', '浙江省', '330000/浙江省邮政管理局'],
    ['甘肃金融监管局', '甘肃省', '620000/国家金融监督管理总局甘肃监管局'],
    ['兰州铁路局', '甘肃省', '620000/兰州铁路局'],
    ['中国铁路兰州局集团公司', '甘肃省', '620000/中国铁路兰州局集团有限公司'],
    ['建行甘肃省分行', '甘肃省', '620000/中国建设银行甘肃省分行'],
    ['省民委', '甘肃省', '620000/甘肃省民族事务委员会'],
    ['省民宗委', '江西省', '360000/江西省民族宗教事务委员会'],
    ['省大数据局', '贵州省', '520000/贵州省大数据发展管理局'],
    ['省大数据中心', '贵州省', '520000/贵州省大数据中心'],
    ['省就业服务中心', '江西省', '360000/江西省就业服务中心'],
    ['省人社厅就业促进处', '江西省', '360000/江西省人力资源和社会保障厅就业促进处'],
    ['教育部办公厅', '江西省', '000000/教育部办公厅'],
    ['黄河水利委员会', '甘肃省', '000000/水利部黄河水利委员会'],
    ['各市（含赣江新区）人社局', '江西省', '360000/各市人力资源和社会保障局'],
    ['各市人力资源社会保障局', '江西省', '360000/各市人力资源和社会保障局'],
    ['省公路建设养护中心', '江西省', '360000/江西省公路建设养护中心'],
    ['民盟省委', '江西省', '360000/中国民主同盟江西省委员会'],
    ['省政协', '江西省', '360000/中国人民政治协商会议江西省委员会'],
    ['省纪委监委', '江西省', '360000/中共江西省纪律检查委员会监察委员会'],
    ['省属高校', '江西省', '360000/省属高校'],
    ['国家文化部', '江西省', '000000/文化部'],
    ['赣江新区经济发展局', '江西省', '360000/赣江新区管理委员会经济发展局'],
    ['中国证监会江西监管局', '江西省', '360000/中国证券监督管理委员会江西监管局'],
    ['江西证监局', '江西省', '360000/中国证券监督管理委员会江西监管局'],
    ['国家统计局江西总队', '江西省', '360000/国家统计局江西调查总队'],
    ['国家统计局万载调查队', '江西省', '360922/国家统计局万载调查队'],
    ['矿山安监局江西局', '江西省', '360000/国家矿山安全监察局江西局'],
    ['民航江西安全监管局', '江西省', '360000/中国民用航空江西安全监督管理局'],
    ['国家金融监督管理总局九江监管分局', '江西省', '360400/国家金融监督管理总局九江监管分局'],
    ['九江金融监管分局', '江西省', '360400/国家金融监督管理总局九江监管分局'],
    ['中国银保监会九江监管分局', '江西省', '360400/中国银行保险监督管理委员会九江监管分局'],
    ['九江银保监分局', '江西省', '360400/中国银行保险监督管理委员会九江监管分局'],
    ['宁波银保监局', '浙江省', '330200/中国银行保险监督管理委员会宁波监管局'],
    ['中国民主同盟江西省委员会', '江西省', '360000/中国民主同盟江西省委员会'],
    ['政协江西省委员会', '江西省', '360000/中国人民政治协商会议江西省委员会'],
    ['中国贸促会江西省委员会', '江西省', '360000/中国国际贸易促进委员会江西省委员会'],
    ['省贸促会', '江西省', '360000/中国国际贸易促进委员会江西省委员会'],
    ['省高法院', '江西省', '360000/江西省高级人民法院'],
    ['市住建委', '上海市', '310000/上海市住房和城乡建设管理委员会'],
    ['市住建委', '北京市', '110000/北京市住房和城乡建设委员会'],
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
    ['市中院', '340200/芜湖市中级人民法院'],
    ['科技厅', '340000/安徽省科学技术厅'],
    ['组织部', '340200/中共芜湖市委组织部'],
    ['三山街道', '340200/芜湖市三山街道办事处'],
    ['高新区管委会', '340200/芜湖高新技术产业开发区管理委员会'],
    ['市团委', '340200/共青团芜湖市委员会'],
    ['国网芜湖供电公司', '340200/国网芜湖供电公司'],
  ])('%s of a city', (name, id) => {
    expect(idOf(name, city('安徽省', '芜湖市'))).toBe(`department:${id}`)
  })

  it.each([
    ['药监局', '国家药品监督管理局'],
    ['国资委', '国务院国有资产监督管理委员会'],
    ['扶贫办', '国务院扶贫开发领导小组办公室'],
    ['气象局', '中国气象局'],
    ['供销合作总社', '中华全国供销合作总社'],
    ['各省级人民政府', '各省级人民政府'],
    ['中华人民共和国国务院', '国务院'],
    ['各县〈市、区〉政府', '各县市区人民政府'],
  ])('%s in a document of the centre is %s', (name, full) => {
    expect(idOf(name, { province: undefined, place: undefined, national: true })).toBe(`department:000000/${full}`)
  })

  it.each([
    ['财政局', '甘肃省', 'ambiguous-department'],
    ['经开区管委会', '甘肃省', 'ambiguous-department'],
    ['科技部工业和信息化部金融监管总局', '甘肃省', 'unresolved-department'],
    ['海关', '甘肃省', 'ambiguous-department'],
    ['区科信局', '北京市', 'ambiguous-department'],
    ['规划财务处', '甘肃省', 'unresolved-department'],
    ['陇原泽润集团', '甘肃省', 'unresolved-department'],
    ['省云海协同中心', '甘肃省', 'unresolved-department'],
    ['国家级茶叶产业化基地', '甘肃省', 'unresolved-department'],
  ])('does not choose for %s of %s: %s', (name, where, doubt) => {
    expect(resolveBody(name, province(where), 'p')).toMatchObject({ doubt, entity: { unresolved: true } })
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
    expect(resolveBody('朝阳区政府', province('湖南省'), 'p').doubt).toBe('ambiguous-department')
    expect(idOf('朝阳区政府', province('北京市'))).toBe('department:110105/朝阳区人民政府')
  })

  it('draws the reforms that touch a department, with the forms of its province', () => {
    const drawn = (name: string, where: string) =>
      findSuccessions([resolveBody(name, province(where), 'p')]).successions.map((each) => each.to.replace(/^department:\d+\//, ''))
    expect(drawn('省质监局', '吉林省')).toEqual(['吉林省市场监督管理厅'])
    expect(drawn('省经信委', '四川省')).toEqual(['四川省经济和信息化委员会', '四川省经济和信息化厅'])
    expect(drawn('省食药监局', '江苏省')).toEqual(['江苏省市场监督管理局', '江苏省药品监督管理局'])
    expect(drawn('省国税局', '江苏省')).toEqual(['国家税务总局江苏省税务局'])
    expect(drawn('省公安厅', '江苏省')).toEqual([])
    expect(drawn('省人事厅', '江苏省')).toEqual(['江苏省人力资源和社会保障厅'])
    expect(drawn('市环保局', '上海市')).toEqual(['上海市生态环境局'])
    expect(drawn('市规划国土资源局', '上海市')).toEqual([])
    expect(drawn('江西出入境检验检疫局', '江西省')).toEqual(['南昌海关'])
    expect(drawn('人行南昌中心支行', '江西省')).toEqual(['中国人民银行江西省分行'])
    expect(drawn('南昌铁路局', '江西省')).toEqual(['中国铁路南昌局集团有限公司'])
    expect(drawn('省编办', '江西省')).toEqual(['中共江西省委机构编制委员会办公室'])
    expect(drawn('江西银保监局', '江西省').sort()).toEqual(
      ['国家金融监督管理总局江西监管局', '中国银行保险监督管理委员会江西监管局', '中国银行保险监督管理委员会江西监管局'].sort(),
    )
  })
})
