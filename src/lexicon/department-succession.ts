/** A reform of one kind of department: which remit went over to which. */
export interface Reform {
  /** Full names without place; the first one is the usual one of a province, the others occur too. */
  readonly from: readonly string[]
  /** Full name of the successor in a province and in a city or county; undefined where that level has none. */
  readonly to: { readonly province: string | undefined; readonly city: string | undefined }
  readonly kind: 'merge' | 'split' | 'rename' | 'absorb'
  readonly since: { readonly province: string; readonly city: string }
  readonly certainty: 'certain' | 'likely'
}

const first = { province: '2018-10', city: '2019-01' }
const second = { province: '2024-01', city: '2024-06' }

function reform(from: string, province: string | undefined, city: string | undefined, kind: Reform['kind'], since = first): Reform {
  return { from: from.split(' '), to: { province, city }, kind, since, certainty: 'likely' }
}

function dated(from: string, to: string, kind: Reform['kind'], since: string): Reform {
  return { from: [from], to: { province: to, city: to }, kind, since: { province: since, city: since }, certainty: 'certain' }
}

/** The reforms of 2018–2019 and 2023–2024 (DOMAIN 6). Provinces carried them out on days of their own: the months are likely ones. */
export const reforms: readonly Reform[] = [
  reform('工商行政管理局', '市场监督管理局', '市场监督管理局', 'merge'),
  reform('质量技术监督局', '市场监督管理局', '市场监督管理局', 'merge'),
  reform('食品药品监督管理局', '市场监督管理局', '市场监督管理局', 'merge'),
  reform('食品药品监督管理局', '药品监督管理局', undefined, 'split'),
  reform('物价局', '发展和改革委员会', '发展和改革委员会', 'absorb'),
  reform('国土资源厅 国土资源局', '自然资源厅', '自然资源局', 'rename'),
  reform('环境保护厅 环境保护局', '生态环境厅', '生态环境局', 'rename'),
  reform('农业厅 农业委员会 农业局', '农业农村厅', '农业农村局', 'rename'),
  reform('卫生和计划生育委员会 卫生和计划生育局', '卫生健康委员会', '卫生健康委员会', 'rename'),
  reform('卫生厅 卫生局', '卫生和计划生育委员会', '卫生和计划生育委员会', 'merge', { province: '2014-01', city: '2014-06' }),
  reform('人口和计划生育委员会 人口和计划生育局', '卫生和计划生育委员会', '卫生和计划生育委员会', 'merge', {
    province: '2014-01',
    city: '2014-06',
  }),
  reform('文化厅 文化局', '文化和旅游厅', '文化和旅游局', 'merge'),
  reform('旅游发展委员会 旅游局', '文化和旅游厅', '文化和旅游局', 'merge'),
  reform('林业厅 林业局', '林业和草原局', '林业和草原局', 'rename'),
  reform('安全生产监督管理局', '应急管理厅', '应急管理局', 'rename'),
  reform('人民政府法制办公室', '司法厅', '司法局', 'absorb'),
  reform('经济和信息化委员会', '工业和信息化厅', '工业和信息化局', 'rename'),
  reform('新闻出版广电局', '广播电视局', '广播电视局', 'split'),
  reform('粮食局', '粮食和物资储备局', '粮食和物资储备局', 'rename'),
  reform('人民政府金融工作办公室', '地方金融监督管理局', '地方金融监督管理局', 'rename'),
  reform('地方金融监督管理局', '地方金融管理局', '地方金融管理局', 'rename', second),
  reform('大数据管理局 大数据管理中心', '数据局', '数据局', 'rename', second),
  reform('扶贫开发办公室', '乡村振兴局', '乡村振兴局', 'rename', { province: '2021-05', city: '2021-06' }),
  reform('乡村振兴局', '农业农村厅', '农业农村局', 'absorb', second),
  dated('{N}国家税务局', '国家税务总局{N}税务局', 'merge', '2018-06-15'),
  dated('地方税务局', '国家税务总局{N}税务局', 'merge', '2018-06-15'),
  dated('中国银行业监督管理委员会{P}监管局', '中国银行保险监督管理委员会{P}监管局', 'merge', '2018-12-17'),
  dated('中国保险监督管理委员会{P}监管局', '中国银行保险监督管理委员会{P}监管局', 'merge', '2018-12-17'),
  dated('中国银行保险监督管理委员会{P}监管局', '国家金融监督管理总局{P}监管局', 'rename', '2023-07-20'),
  dated('{P}煤矿安全监察局', '国家矿山安全监察局{P}局', 'rename', '2020-10-09'),
]

/** Where a province's department carries another suffix or name than the usual one: usual name → that of the province. */
export const provinceForms: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  220000: { 市场监督管理局: '市场监督管理厅' },
  640000: { 市场监督管理局: '市场监督管理厅' },
  510000: { 工业和信息化厅: '经济和信息化厅' },
  330000: { 工业和信息化厅: '经济和信息化厅' },
  420000: { 工业和信息化厅: '经济和信息化厅' },
  110000: {
    农业农村厅: '农业农村局',
    生态环境厅: '生态环境局',
    应急管理厅: '应急管理局',
    司法厅: '司法局',
    文化和旅游厅: '文化和旅游局',
    林业和草原局: '园林绿化局',
  },
  120000: {
    农业农村厅: '农业农村委员会',
    生态环境厅: '生态环境局',
    应急管理厅: '应急管理局',
    司法厅: '司法局',
    文化和旅游厅: '文化和旅游局',
  },
  310000: {
    农业农村厅: '农业农村委员会',
    生态环境厅: '生态环境局',
    应急管理厅: '应急管理局',
    司法厅: '司法局',
    文化和旅游厅: '文化和旅游局',
  },
  500000: {
    农业农村厅: '农业农村委员会',
    生态环境厅: '生态环境局',
    应急管理厅: '应急管理局',
    司法厅: '司法局',
    文化和旅游厅: '文化和旅游发展委员会',
    林业和草原局: '林业局',
  },
}

/** Names that municipalities kept where provinces changed them: no succession is drawn there. */
export const unchangedInMunicipalities: ReadonlySet<string> = new Set([
  '经济和信息化委员会',
  '国土资源厅',
  '国土资源局',
  '大数据管理局',
  '大数据管理中心',
  '粮食局',
])
