/** What a short name stands for in a place of its own form: code → printed words → full name. Elsewhere the registry's usual form holds. */
export const localForms: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  110000: { 中医局: '中医管理局', 政务和数据局: '政务服务和数据管理局' },
  130000: { 民委: '民族事务委员会' },
  150000: { 民委: '民族事务委员会' },
  140000: { 小企业局: '小企业发展促进局' },
  210000: { 营商局: '营商环境建设局' },
  220000: { 民委: '民族事务委员会', 畜牧局: '畜牧业管理局', 政数局: '政务服务和数字化建设管理局' },
  230000: { 营商环境局: '营商环境建设监督局', 营商局: '营商环境建设监督局' },
  310000: {
    国资委: '国有资产监督管理委员会',
    国有资产监督管理委员会: '国有资产监督管理委员会',
    规划国土资源局: '规划和国土资源管理局',
    规土局: '规划和国土资源管理局',
    住建委: '住房和城乡建设管理委员会',
    住房城乡建设委: '住房和城乡建设管理委员会',
    建管委: '住房和城乡建设管理委员会',
  },
  330000: { 大数据局: '大数据发展管理局', 综合执法办: '综合行政执法指导办公室', 综合行政执法办: '综合行政执法指导办公室' },
  330200: { 文广旅游局: '文化广电旅游局', 文化广电旅游局: '文化广电旅游局' },
  350000: { 数字办: '数字福建建设领导小组办公室' },
  370000: { 畜牧局: '畜牧兽医局', 大数据局: '大数据局' },
  440000: { 中医药局: '中医药局' },
  450000: { 中医药局: '中医药局', 大数据局: '大数据发展局' },
  460100: { 科工信局: '科学技术工业信息化局', 科学技术工业信息化局: '科学技术工业信息化局' },
  500000: {
    大数据局: '大数据应用发展管理局',
    大数据发展局: '大数据应用发展管理局',
    文化旅游委: '文化和旅游发展委员会',
    文旅委: '文化和旅游发展委员会',
    招商投资局: '招商投资促进局',
  },
  510000: { 国防科工办: '国防科学技术工业办公室' },
  510100: { 新经济委: '新经济发展委员会', 公园城市局: '公园城市建设管理局', 博览局: '博览局' },
  520000: { 大数据局: '大数据发展管理局' },
  540000: { 民委: '民族事务委员会' },
  610100: { 大数据局: '大数据资源管理局' },
  620000: { 民委: '民族事务委员会' },
  640000: { 民委: '民族事务委员会' },
  650000: { 民委: '民族事务委员会' },
}

/** Short names that stand for one of several remits: nothing is chosen. */
export const unclearNames: ReadonlySet<string> = new Set(['科信局', '科信委', '科经局', '经科局', '农水局', '社会局', '优化办', '房管局'])

/** Remits whose provincial office is a 厅 or a 委员会: 财政局 without a place in a document of a province is one of several. */
const localOffices = new Set(
  '教育 科学技术 工业和信息化 公安 民政 司法 财政 人力资源和社会保障 自然资源 自然资源和规划 生态环境 住房和城乡建设 交通运输 水利 水务 农业农村 商务 文化和旅游 卫生健康 退役军人事务 应急管理 审计 发展和改革 国土资源 环境保护 建设 交通 农业 林业 文化 卫生 人事 劳动和社会保障 经济和信息化'.split(
    ' ',
  ),
)

/** Whether a full name is that of an office of cities and counties only. */
export function isLocalOffice(base: string): boolean {
  return base.endsWith('局') && localOffices.has(base.slice(0, -1))
}

/** Cities that the centre plans for apart: its regulators of banks have a 监管局 of its own there, elsewhere in cities a 监管分局. */
const plannedApart: ReadonlySet<string> = new Set(['210200', '330200', '350200', '370200', '440300'])
const bankRegulator = /^(?:中国银行业|中国保险|中国银行保险|国家金融)监督管理(?:委员会|总局)\{P\}监管局$/

/** The name that a branch of a central body has in a city or county; elsewhere the registry's. */
export function branchForm(base: string, code: string): string {
  const apart = code.endsWith('0000') || plannedApart.has(code)
  return !apart && bankRegulator.test(base) ? base.replace(/局$/, '分局') : base
}
