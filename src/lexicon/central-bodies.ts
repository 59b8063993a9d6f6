import type { FunctionSlug } from './functions.ts'

/** Central bodies: `full name|other printed names|functions`. Ministries with regular names (教育部, 国家统计局) need no line. */
const table = `
中国人民银行|人民银行,人行,央行|central-bank
审计署|中华人民共和国审计署|audit
海关总署|中华人民共和国海关总署|customs
国家税务总局|税务总局|taxation
国家市场监督管理总局|市场监管总局,国家市场监管总局,市场监督管理总局|market-regulation
国家金融监督管理总局|金融监管总局,国家金融监管总局|financial-regulation
中国证券监督管理委员会|证监会,中国证监会|financial-regulation
中国银行保险监督管理委员会|银保监会,中国银保监会|financial-regulation
中国银行业监督管理委员会|银监会,中国银监会|financial-regulation
中国保险监督管理委员会|保监会,中国保监会|financial-regulation
国家质量监督检验检疫总局|质检总局,国家质检总局|quality-supervision
国家工商行政管理总局|工商总局,国家工商总局|industry-commerce-administration
国家食品药品监督管理总局|食品药品监管总局,食药监总局,国家食品药品监管总局|drug-supervision
国家广播电视总局|广电总局,国家广电总局|radio-television
国家体育总局|体育总局|sport
国家发展和改革委员会|国家发改委,国家发展改革委,发展改革委（国家）|development-reform
国家卫生健康委员会|国家卫健委,国家卫生健康委|health
国务院国有资产监督管理委员会|国务院国资委|state-assets
工业和信息化部|工信部|industry-information
人力资源和社会保障部|人社部,人力资源社会保障部|human-resources
住房和城乡建设部|住建部,住房城乡建设部|housing-construction
科学技术部|科技部|science-technology
文化和旅游部|文旅部|culture-tourism
退役军人事务部|退役军人部|veterans-affairs
应急管理部|应急部|emergency-management
国家民族事务委员会|国家民委|ethnic-religious-affairs
国家林业和草原局|国家林草局|forestry
国家医疗保障局|国家医保局|medical-security
国家药品监督管理局|国家药监局|drug-supervision
国家粮食和物资储备局|国家粮储局|grain-reserves
国家知识产权局||intellectual-property
国家能源局||energy
国家数据局||big-data
国家中医药管理局|国家中医药局|health
国家疾病预防控制局|国家疾控局|health
国家矿山安全监察局|国家矿山安监局|mine-safety
国家移民管理局||public-security
国家外汇管理局|国家外汇局|central-bank
国家互联网信息办公室|国家网信办|cyberspace-affairs
国家铁路局||railway-aviation
中国民用航空局|民航局,中国民航局|railway-aviation
国家邮政局||post
国家乡村振兴局||poverty-relief
国家国际发展合作署|国际发展合作署|commerce
中国国家铁路集团有限公司|国铁集团,中国国家铁路集团|railway-aviation
中国科学院|中科院|research
中国工程院|工程院|research
国务院||local-government
国务院办公厅|国办|general-administration
国务院研究室||policy-research
国务院扶贫办|国务院扶贫开发领导小组办公室|poverty-relief
中共中央||general-administration
中共中央办公厅|中央办公厅,中办|general-administration
中共中央组织部|中央组织部,中组部|party-organisation
中共中央宣传部|中央宣传部,中宣部|publicity
中共中央统战部|中央统战部|united-front
中共中央政法委员会|中央政法委|political-legal
中央网络安全和信息化委员会办公室|中央网信办|cyberspace-affairs
中央机构编制委员会办公室|中央编办|institutional-establishment
中央精神文明建设指导委员会办公室|中央文明办|publicity
中央社会工作部|中央社工部|society-work
中央农村工作领导小组办公室|中央农办|agriculture
最高人民法院|最高法|court
最高人民检察院|最高检|procuratorate
中华全国总工会|全国总工会|trade-union
中华全国妇女联合会|全国妇联|women
中华全国工商业联合会|全国工商联|business-federation
中国科学技术协会|中国科协|science-association
中国残疾人联合会|中国残联|disabled-persons
共青团中央|团中央|youth
中国国际贸易促进委员会|中国贸促会|trade-promotion
中国消费者协会|中消协|market-regulation
中华全国供销合作总社|供销总社,全国供销总社|supply-marketing
`

/** Printed name of a central body → its full name and functions. */
export const centralBodies: ReadonlyMap<string, { readonly full: string; readonly functions: readonly FunctionSlug[] }> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [full = '', others = '', slugs = ''] = line.split('|')
      const body = { full, functions: slugs.split(',') as FunctionSlug[] }
      return [full, ...others.split(',')].filter((name) => name !== '').map((name) => [name, body] as const)
    }),
)
