import { describe, expect, it } from 'vitest'
import { corps, findPlaces, placesNamed } from '../../../../src/lexicon/places.ts'
import { resolveBody } from '../../../../src/phases/5-resolve/departments.ts'
import type { Jurisdiction } from '../../../../src/phases/5-resolve/jurisdiction.ts'

function here(province: string, place?: string): Jurisdiction {
  return { province: placesNamed(province)[0], place: place === undefined ? undefined : placesNamed(place)[0], national: false }
}
const idOf = (name: string, where: Jurisdiction) => resolveBody(name, where, 'p').entity.id.replace('department:', '')

describe('companies, schools and institutions', () => {
  it.each([
    ['省农垦集团', '620000/甘肃农垦集团'],
    ['省农垦集团有限责任公司', '620000/甘肃农垦集团'],
    ['甘肃农垦集团公司', '620000/甘肃农垦集团'],
    ['省高速公路总公司', '620000/甘肃高速公路公司'],
    ['兰州石化职业技术大学', '620100/兰州石化职业技术大学'],
    ['甘肃机电职业技术学院', '620000/甘肃机电职业技术学院'],
    ['省蒙医医院', '620000/甘肃省蒙医医院'],
    ['省藏医院', '620000/甘肃省藏医院'],
    ['省食品工业协会', '620000/甘肃省食品工业协会'],
    ['省公积金管理中心', '620000/甘肃省住房公积金管理中心'],
    ['省房产管理中心', '620000/甘肃省房地产管理中心'],
    ['省畜牧工作站', '620000/甘肃省畜牧工作站'],
    ['省农村商业银行', '620000/甘肃省农村商业银行'],
    ['甘肃银行兰州分行', '620000/甘肃银行兰州市分行'],
    ['省藏语委办', '620000/甘肃省藏语文工作委员会办公室'],
    ['省仲裁委', '620000/甘肃省仲裁委员会'],
    ['省安全厅', '620000/甘肃省国家安全厅'],
    ['省委台港澳办', '620000/中共甘肃省委台港澳工作办公室'],
    ['中石化甘肃石油分公司', '620000/中国石化甘肃分公司'],
    ['省非遗保护中心', '620000/甘肃省非遗保护中心'],
    ['省公安厅交管大队', '620000/甘肃省公安厅交管大队'],
    ['兰州新区生态合作区执委会', '620100/兰州新区生态合作区执行委员会'],
  ])('%s', (name, id) => {
    expect(idOf(name, here('甘肃省'))).toBe(id)
    expect(resolveBody(name, here('甘肃省'), 'p').doubt).toBeUndefined()
  })

  it('reads those of a county', () => {
    expect(idOf('县城投公司', here('安徽省', '黟县'))).toBe('341023/黟县城投公司')
    expect(idOf('县第一中学', here('安徽省', '黟县'))).toBe('341023/黟县第一中学')
    expect(idOf('县人行', here('安徽省', '黟县'))).toBe('341023/中国人民银行黟县支行')
    expect(idOf('县武装部', here('安徽省', '黟县'))).toBe('341023/黟县人民武装部')
  })

  it('takes no firm for one of a county whose name it begins with by chance, and no two companies for one', () => {
    expect(resolveBody('东方电气集团', here('四川省'), 'p').doubt).toBe('unresolved-department')
    expect(idOf('省水务集团', here('四川省'))).not.toBe(idOf('省水务公司', here('四川省')))
    expect(resolveBody('市行业协会', here('四川省', '成都市'), 'p').entity.level).toBe('class')
  })
})

describe('the centre', () => {
  it.each([
    ['国家防总', '国家防汛抗旱总指挥部'],
    ['中国移动', '中国移动通信集团有限公司'],
    ['中国包装联合会', '中国包装联合会'],
  ])('%s', (name, full) => {
    expect(idOf(name, here('甘肃省'))).toBe(`000000/${full}`)
  })

  it('means a bank as a whole in its own documents only', () => {
    expect(idOf('农业银行', { province: undefined, place: undefined, national: true })).toBe('000000/中国农业银行')
    expect(resolveBody('农业银行', here('甘肃省'), 'p').doubt).toBe('unresolved-department')
  })
})

describe('regions and leagues', () => {
  it.each([
    ['地区发改委', '653100/喀什地区发展和改革委员会'],
    ['行署财政局', '653100/喀什地区财政局'],
    ['行署办公室', '653100/喀什地区行政公署办公室'],
    ['地区团委', '653100/共青团喀什地区委员会'],
    ['地区供电局', '653100/喀什供电局'],
    ['地区林果局', '653100/喀什地区林果业局'],
    ['塔什库尔干县', '653131/塔什库尔干塔吉克自治县人民政府'],
    ['地委宣传部', '653100/中共喀什地委宣传部'],
    ['喀什地委', '653100/中共喀什地区委员会'],
    ['喀什地区', '653100/喀什地区行政公署'],
    ['克孜勒苏州工信局', '653000/克孜勒苏柯尔克孜自治州工业和信息化局'],
  ])('%s', (name, id) => {
    expect(idOf(name, here('新疆维吾尔自治区', '喀什地区'))).toBe(id)
  })

  it('calls the government of a league its 行政公署', () => {
    expect(idOf('阿拉善盟', here('内蒙古自治区'))).toBe('152900/阿拉善盟行政公署')
  })

  it('reads two kinds of places in one word as a class', () => {
    expect(resolveBody('旗县人民政府', here('内蒙古自治区'), 'p').entity.level).toBe('class')
    expect(resolveBody('县政府', here('安徽省', '黟县'), 'p').entity.level).toBe('county')
  })
})

describe('the production and construction corps', () => {
  it('has bodies of its own beside those of the region that it lies in', () => {
    const region = here('新疆维吾尔自治区')
    expect(idOf('兵团发展改革委', region)).toBe('650000/新疆生产建设兵团发展和改革委员会')
    expect(idOf('新疆生产建设兵团发展和改革委员会', region)).toBe('650000/新疆生产建设兵团发展和改革委员会')
    expect(idOf('自治区发展改革委', region)).toBe('650000/新疆维吾尔自治区发展和改革委员会')
    expect(idOf('兵团国资委', region)).toBe('650000/新疆生产建设兵团国有资产监督管理委员会')
    expect(idOf('兵团党委宣传部', region)).toBe('650000/中共新疆生产建设兵团委员会宣传部')
  })

  it('means them in its own documents, and the region’s where these are named', () => {
    const own = { province: corps, place: undefined, national: false }
    expect(idOf('发展改革委', own)).toBe('650000/新疆生产建设兵团发展和改革委员会')
    expect(idOf('自治区发展改革委', own)).toBe('650000/新疆维吾尔自治区发展和改革委员会')
  })

  it('lies in the region, and its divisions are one class however they are printed', () => {
    expect(findPlaces('新疆生产建设兵团')[0]?.name).toBe('新疆维吾尔自治区')
    const ids = ['各师（市）', '兵团各师市', '各师、市'].map((name) => idOf(name, here('新疆维吾尔自治区')))
    expect(new Set(ids)).toEqual(new Set(['650000/各师市']))
  })
})

describe('short and full names of one body', () => {
  it.each([
    ['湖南省', '长沙县', ['县工信科技局', '县工信和科技局', '县工业信息化和科技局'], '430121/长沙县工业信息化和科技局'],
    ['湖南省', '长沙县', ['县商粮局', '县商务和粮食局', '县商务粮食局'], '430121/长沙县商务和粮食局'],
    ['湖南省', '长沙县', ['县教科文体局', '县教育科技文化和体育局'], '430121/长沙县教育科技文化和体育局'],
    ['湖南省', '长沙县', ['县旅游和文化广电局'], '430121/长沙县旅游和文化广电局'],
    ['上海市', undefined, ['市质量技监局', '市质监局', '上海市质量技术监督局'], '310000/上海市质量技术监督局'],
    ['上海市', undefined, ['市国资委', '上海市国有资产监督管理委员会'], '310000/上海市国有资产监督管理委员会'],
    ['四川省', '成都市', ['市新经济委'], '510100/成都市新经济发展委员会'],
    ['甘肃省', '临夏州', ['东乡县人民政府', '东乡族自治县政府'], '622926/东乡族自治县人民政府'],
    ['广西壮族自治区', undefined, ['自治区北部湾办', '自治区北部湾办公室'], '450000/广西壮族自治区北部湾办公室'],
    ['贵州省', undefined, ['贵安新区', '贵州贵安新区管委会', '贵安新区管理委员会'], '520000/贵安新区管理委员会'],
    ['甘肃省', undefined, ['兰州新区', '甘肃兰州新区管委会'], '620100/兰州新区管理委员会'],
    ['山东省', undefined, ['雄安新区管委会', '河北雄安新区管委会'], '130000/雄安新区管理委员会'],
    ['湖北省', '武汉市', ['东湖高新区管委会', '武汉东湖新技术开发区管委会'], '420100/东湖高新技术产业开发区管理委员会'],
    ['广东省', undefined, ['海关总署广东分署', '海关广东分署'], '440000/海关总署广东分署'],
    ['新疆维吾尔自治区', undefined, ['新疆生产建设兵团', '兵团'], '650000/新疆生产建设兵团'],
    ['四川省', '理塘县', ['县农牧农村科技局', '县农牧农村和科技局'], '513334/理塘县农牧农村和科技局'],
    ['广西壮族自治区', undefined, ['广西区党委宣传部', '自治区党委宣传部'], '450000/中共广西壮族自治区委员会宣传部'],
    ['广西壮族自治区', '龙胜各族自治县', ['自治县财政局', '县财政局'], '450328/龙胜各族自治县财政局'],
    ['云南省', '大理白族自治州', ['自治州财政局', '州财政局'], '532900/大理白族自治州财政局'],
    ['内蒙古自治区', '锡林郭勒盟', ['锡盟农牧局', '盟农牧局'], '152500/锡林郭勒盟农牧局'],
    ['内蒙古自治区', '锡林郭勒盟', ['东乌旗财政局'], '152525/东乌珠穆沁旗财政局'],
    ['广东省', '深圳市', ['深圳供电局', '深圳供电局有限公司'], '440300/深圳供电局'],
    ['广东省', '龙门县', ['县科工信局', '县科技工业和信息化局'], '441324/龙门县科技和工业信息化局'],
    ['浙江省', undefined, ['舟山群岛新区管委会', '浙江舟山群岛新区管委会'], '330900/舟山群岛新区管理委员会'],
  ])('%s %s: %s', (province, place, names, id) => {
    expect(names.map((name) => idOf(name, here(province, place)))).toEqual(names.map(() => id))
  })

  it('does not make up a name for a remit that it does not know', () => {
    expect(resolveBody('县茶商局', here('湖南省', '长沙县'), 'p').doubt).toBe('unresolved-department')
  })
})
