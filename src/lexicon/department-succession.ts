/** The names that a body has at each level; undefined where that level has none. A county's is a city's unless told. */
interface ByLevel {
  readonly province: string | undefined
  readonly city: string | undefined
  readonly county?: string
}

/** A reform of one kind of department: which remit went over to which. */
export interface Reform {
  /** Full names without place; the first one is the usual one of a province, the last that of a city. */
  readonly from: readonly string[]
  readonly to: ByLevel
  readonly kind: 'merge' | 'split' | 'rename' | 'absorb'
  readonly since: { readonly province: string; readonly city: string }
  readonly certainty: 'certain' | 'likely'
  /** The successor sits elsewhere: the customs of a province in one of its cities, a bank's provincial branch in the province. */
  readonly seat?: 'customs' | 'bank'
}

const in2009 = { province: '2009-03', city: '2010-01' }
const in2013 = { province: '2013-12', city: '2014-06' }
const in2018 = { province: '2018-10', city: '2019-01' }
const in2024 = { province: '2024-01', city: '2024-06' }

function reform(from: string, province: string | undefined, city: string | undefined, kind: Reform['kind'], since = in2018): Reform {
  return { from: from.split(' '), to: { province, city }, kind, since, certainty: 'likely' }
}

function dated(from: string, to: string, kind: Reform['kind'], since: string): Reform {
  return { from: [from], to: { province: to, city: to }, kind, since: { province: since, city: since }, certainty: 'certain' }
}

/**
 * The reforms of local bodies since 2003 (DOMAIN 6). Provinces carried out those of departments on days of their own: the months are likely
 * ones. Bodies that were new with a reform (退役军人事务厅, 医疗保障局, 社会工作部, 疾病预防控制局) took parts of others and succeed none.
 */
export const reforms: readonly Reform[] = [
  reform('发展计划委员会', '发展和改革委员会', '发展和改革委员会', 'rename', { province: '2003-10', city: '2004-06' }),
  reform('经济贸易委员会', '经济和信息化委员会', '经济和信息化委员会', 'merge', in2009),
  reform('人事厅 人事局', '人力资源和社会保障厅', '人力资源和社会保障局', 'merge', in2009),
  reform('劳动和社会保障厅 劳动和社会保障局', '人力资源和社会保障厅', '人力资源和社会保障局', 'merge', in2009),
  reform('建设厅 建设局', '住房和城乡建设厅', '住房和城乡建设局', 'rename', in2009),
  reform('交通厅 交通局', '交通运输厅', '交通运输局', 'rename', in2009),
  reform('卫生厅 卫生局', '卫生和计划生育委员会', '卫生和计划生育委员会', 'merge', in2013),
  reform('人口和计划生育委员会 人口和计划生育局', '卫生和计划生育委员会', '卫生和计划生育委员会', 'merge', in2013),
  reform('新闻出版局', '新闻出版广电局', undefined, 'merge', in2013),
  reform('广播电影电视局', '新闻出版广电局', undefined, 'merge', in2013),
  dated('{P}铁路局', '中国铁路{P}局集团有限公司', 'rename', '2017-11-15'),
  reform('监察厅 监察局', '监察委员会', '监察委员会', 'absorb', { province: '2018-01', city: '2018-01' }),
  reform('工商行政管理局', '市场监督管理局', '市场监督管理局', 'merge'),
  reform('质量技术监督局', '市场监督管理局', '市场监督管理局', 'merge'),
  reform('食品药品监督管理局', '市场监督管理局', '市场监督管理局', 'merge'),
  reform('食品药品监督管理局', '药品监督管理局', undefined, 'split'),
  reform('物价局', '发展和改革委员会', '发展和改革委员会', 'absorb'),
  {
    ...reform('国土资源厅 国土资源局', '自然资源厅', '自然资源和规划局', 'rename'),
    ...county('自然资源厅', '自然资源和规划局', '自然资源局'),
  },
  reform('规划局', undefined, '自然资源和规划局', 'merge'),
  reform('城乡规划局', undefined, '自然资源和规划局', 'merge'),
  reform('测绘地理信息局', '自然资源厅', undefined, 'absorb'),
  reform('环境保护厅 环境保护局', '生态环境厅', '生态环境局', 'rename'),
  reform('农业厅 农业委员会 农业局', '农业农村厅', '农业农村局', 'rename'),
  reform('卫生和计划生育委员会', '卫生健康委员会', '卫生健康委员会', 'rename'),
  reform('卫生和计划生育局', undefined, '卫生健康局', 'rename'),
  reform('文化厅 文化局', '文化和旅游厅', '文化和旅游局', 'merge'),
  reform('旅游发展委员会 旅游局', '文化和旅游厅', '文化和旅游局', 'merge'),
  reform('文化广电新闻出版局', undefined, '文化广电和旅游局', 'merge'),
  reform('林业厅 林业局', '林业和草原局', '林业和草原局', 'rename'),
  reform('安全生产监督管理局', '应急管理厅', '应急管理局', 'rename'),
  reform('人民政府法制办公室', '司法厅', '司法局', 'absorb'),
  reform('经济和信息化委员会', '工业和信息化厅', '工业和信息化局', 'rename'),
  reform('工业和信息化委员会', '工业和信息化厅', '工业和信息化局', 'rename'),
  reform('新闻出版广电局', '广播电视局', '广播电视局', 'split'),
  reform('粮食局', '粮食和物资储备局', '粮食和物资储备局', 'rename'),
  reform('人民政府金融工作办公室', '地方金融监督管理局', '地方金融监督管理局', 'rename'),
  reform('机构编制委员会办公室', '委机构编制委员会办公室', '委机构编制委员会办公室', 'rename'),
  reform('公安消防总队 公安消防支队', '消防救援总队', '消防救援支队', 'rename', { province: '2018-11', city: '2018-11' }),
  dated('{N}国家税务局', '国家税务总局{N}税务局', 'merge', '2018-06-15'),
  dated('地方税务局', '国家税务总局{N}税务局', 'merge', '2018-06-15'),
  { ...dated('{P}出入境检验检疫局', '{P}海关', 'absorb', '2018-04-20'), seat: 'customs' },
  dated('中国银行业监督管理委员会{P}监管局', '中国银行保险监督管理委员会{P}监管局', 'merge', '2018-12-17'),
  dated('中国保险监督管理委员会{P}监管局', '中国银行保险监督管理委员会{P}监管局', 'merge', '2018-12-17'),
  dated('{P}煤矿安全监察局', '国家矿山安全监察局{P}局', 'rename', '2020-10-09'),
  reform('扶贫开发办公室', '乡村振兴局', '乡村振兴局', 'rename', { province: '2021-05', city: '2021-06' }),
  dated('中国银行保险监督管理委员会{P}监管局', '国家金融监督管理总局{P}监管局', 'rename', '2023-07-20'),
  { ...dated('中国人民银行{P}中心支行', '中国人民银行{N}分行', 'rename', '2023-08-18'), seat: 'bank' },
  reform('地方金融监督管理局', '地方金融管理局', '地方金融管理局', 'rename', in2024),
  reform('大数据管理局 大数据管理中心', '数据局', '数据局', 'rename', in2024),
  reform('乡村振兴局', '农业农村厅', '农业农村局', 'absorb', in2024),
]

function county(province: string, city: string, own: string): { readonly to: ByLevel } {
  return { to: { province, city, county: own } }
}

/**
 * Where a province's department carries another name than the usual one: usual name → that of the province. A municipality has the usual
 * names of a city.
 */
export const provinceForms: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  220000: { 市场监督管理局: '市场监督管理厅' },
  640000: { 市场监督管理局: '市场监督管理厅' },
  510000: { 工业和信息化厅: '经济和信息化厅' },
  330000: { 工业和信息化厅: '经济和信息化厅' },
  420000: { 工业和信息化厅: '经济和信息化厅' },
  110000: {
    林业和草原局: '园林绿化局',
    自然资源和规划局: '规划和自然资源委员会',
    住房和城乡建设局: '住房和城乡建设委员会',
    交通运输局: '交通委员会',
  },
  120000: {
    农业农村局: '农业农村委员会',
    自然资源和规划局: '规划和自然资源局',
    住房和城乡建设局: '住房和城乡建设委员会',
    交通运输局: '交通运输委员会',
  },
  310000: {
    农业农村局: '农业农村委员会',
    自然资源和规划局: '规划和自然资源局',
    住房和城乡建设局: '住房和城乡建设管理委员会',
    交通运输局: '交通委员会',
  },
  500000: {
    农业农村局: '农业农村委员会',
    自然资源和规划局: '规划和自然资源局',
    文化和旅游局: '文化和旅游发展委员会',
    林业和草原局: '林业局',
    住房和城乡建设局: '住房和城乡建设委员会',
    交通运输局: '交通局',
  },
}

/** Names that municipalities kept where provinces changed them: no succession is drawn there. */
export const unchangedInMunicipalities: ReadonlySet<string> = new Set(['经济和信息化委员会', '大数据管理局', '大数据管理中心', '粮食局'])

/** Provinces whose inspection and quarantine went to several customs; that of the others went to the customs of their capital. */
export const severalCustoms: ReadonlySet<string> = new Set(['210000', '370000', '440000'])
