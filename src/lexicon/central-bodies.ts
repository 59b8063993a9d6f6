import type { FunctionSlug } from './functions.ts'

/** Central bodies, past ones too: `full name|other printed names;names that mean it in a national document only|functions`. */
const table = `
国务院||local-government
国务院办公厅|国办|general-administration
国务院研究室||policy-research
外交部||foreign-affairs
国防部||civil-defence
国家发展和改革委员会|国家发改委,国家发展改革委,发展改革委（国家）|development-reform
教育部||education
科学技术部|科技部|science-technology
工业和信息化部|工信部|industry-information
国家民族事务委员会|国家民委;民委|ethnic-religious-affairs
公安部||public-security
国家安全部|安全部|public-security
民政部||civil-affairs
司法部||justice
财政部||finance
人力资源和社会保障部|人社部,人力资源社会保障部|human-resources
自然资源部||natural-resources
生态环境部||ecology-environment
住房和城乡建设部|住建部,住房城乡建设部|housing-construction
交通运输部||transport
水利部||water
农业农村部||agriculture
商务部||commerce
文化和旅游部|文旅部|culture-tourism
国家卫生健康委员会|国家卫健委,国家卫生健康委|health
退役军人事务部|退役军人部|veterans-affairs
应急管理部|应急部|emergency-management
中国人民银行|人民银行,人行,央行|central-bank
审计署|中华人民共和国审计署|audit
国务院国有资产监督管理委员会|国务院国资委;国资委|state-assets
海关总署|中华人民共和国海关总署|customs
国家税务总局|税务总局|taxation
国家市场监督管理总局|市场监管总局,国家市场监管总局,市场监督管理总局|market-regulation
国家金融监督管理总局|金融监管总局,国家金融监管总局|financial-regulation
中国证券监督管理委员会|证监会,中国证监会|financial-regulation
国家广播电视总局|广电总局,国家广电总局,广播电视总局|radio-television
国家体育总局|体育总局|sport
国家统计局||statistics
国家知识产权局||intellectual-property
国家国际发展合作署|国际发展合作署|commerce
国家医疗保障局|国家医保局|medical-security
国务院参事室||policy-research
国家机关事务管理局|国管局,国家机关事务局|government-offices-administration
国家信访局||letters-visits
国家粮食和物资储备局|国家粮储局,国家粮食和储备局|grain-reserves
国家能源局||energy
国家数据局||big-data
国家国防科技工业局|国家国防科工局|defence-industry
国家烟草专卖局|国家烟草局|tobacco
国家移民管理局|国家移民局|public-security
国家林业和草原局|国家林草局|forestry
国家铁路局||railway-aviation
中国民用航空局|民航局,中国民航局|railway-aviation
中国民用航空总局|民航总局|railway-aviation
国家邮政局|;邮政局|post
国家文物局||cultural-heritage
国家中医药管理局|国家中医药局|health
国家疾病预防控制局|国家疾控局|health
国家矿山安全监察局|国家矿山安监局;矿山安监局|mine-safety
国家消防救援局||emergency-management
国家外汇管理局|国家外汇局;外汇局,外汇管理局|central-bank
国家药品监督管理局|国家药监局|drug-supervision
国家乡村振兴局||poverty-relief
国家公务员局||human-resources
国家档案局||archives
国家保密局||general-administration
国家密码管理局||general-administration
国家互联网信息办公室|国家网信办;网信办,互联网信息办公室|cyberspace-affairs
国家航天局||defence-industry
国家原子能机构||defence-industry
国家标准化管理委员会|国家标准委;标准委,标准化管理委员会|quality-supervision
国家认证认可监督管理委员会|国家认监委;认监委,认证认可监督管理委员会|quality-supervision
国家自然科学基金委员会|自然科学基金委,国家自然科学基金委;自然科学基金会,自然科学基金委员会|science-technology
国家宗教事务局|国家宗教局|ethnic-religious-affairs
国家版权局||press
国家新闻出版署|新闻出版署|press
国家电影局||culture-tourism
国家语言文字工作委员会|国家语委|education
中国气象局|;气象局|meteorology
中国地震局|;地震局|seismology
中国科学院|中科院|research
中国社会科学院|中国社科院;社科院|research
中国工程院|工程院|research
新华通讯社|新华社|publicity
中央广播电视总台|央视|radio-television
国务院发展研究中心||policy-research
全国社会保障基金理事会|全国社保基金会|finance
国务院新闻办公室|国务院新闻办;新闻办|publicity
国务院台湾事务办公室|国务院台办,国台办;台办|foreign-affairs
国务院港澳事务办公室|国务院港澳办;港澳办|foreign-affairs
国务院侨务办公室|国务院侨办;侨办|foreign-affairs
国务院法制办公室|国务院法制办;法制办|legislative-affairs
国务院扶贫开发领导小组办公室|国务院扶贫办;扶贫办|poverty-relief
国务院食品安全委员会办公室|国务院食品安全办,国务院食安办;食品安全办,食安办|food-safety
国务院安全生产委员会办公室|国务院安委会办公室,国务院安委办;安委办|emergency-management
国务院妇女儿童工作委员会办公室|国务院妇儿工委办公室,国务院妇儿工委办|women
国务院安全生产委员会|国务院安委会|emergency-management
国务院食品安全委员会||food-safety
中国银行保险监督管理委员会|银保监会,中国银保监会|financial-regulation
中国银行业监督管理委员会|银监会,中国银监会|financial-regulation
中国保险监督管理委员会|保监会,中国保监会|financial-regulation
国家质量监督检验检疫总局|质检总局,国家质检总局|quality-supervision
国家工商行政管理总局|工商总局,国家工商总局|industry-commerce-administration
国家食品药品监督管理总局|食品药品监管总局,食药监总局,国家食品药品监管总局|drug-supervision
国家食品药品监督管理局|国家食品药品监管局,国家食药监局|drug-supervision
国家新闻出版广电总局|新闻出版广电总局|press,radio-television
新闻出版总署||press
国家广播电影电视总局|国家广电总局（原）|radio-television
国家安全生产监督管理总局|安全监管总局,国家安全监管总局,安监总局,国家安监总局|emergency-management
国家卫生和计划生育委员会|国家卫生计生委,国家卫计委|health,family-planning
国家人口和计划生育委员会|国家人口计生委;人口计生委|family-planning
国家林业局||forestry
国家粮食局||grain-reserves
国家旅游局||tourism
国家土地管理局||natural-resources
国家电力监管委员会|电监会,国家电监会|energy
地质矿产部|地矿部|natural-resources
林业部||forestry
国内贸易部|内贸部|commerce
对外经济贸易部||commerce
邮电部||industry-information
电力工业部||energy
煤炭工业部||energy
机械工业部||industry-information
化学工业部||industry-information
城乡建设环境保护部||housing-construction,ecology-environment
广播电影电视部||radio-television
国家出版局||press
国家地震局||seismology
国家气象局||meteorology
中央社会治安综合治理委员会|中央综治委|political-legal
国务院振兴东北地区等老工业基地领导小组办公室|国务院振兴东北办,振兴东北办|development-reform
国家海洋局||marine-fisheries
国家测绘地理信息局|国家测绘地信局|natural-resources
国家测绘局||natural-resources
国家煤矿安全监察局|国家煤矿安监局|mine-safety
国家外国专家局|国家外专局|science-technology
国家工商行政管理局||industry-commerce-administration
国家质量技术监督局||quality-supervision
国土资源部||natural-resources
环境保护部|环保部|ecology-environment
国家环境保护总局|环保总局,国家环保总局|ecology-environment
农业部||agriculture
文化部||culture-tourism
卫生部||health
铁道部||railway-aviation
监察部||party-discipline
建设部||housing-construction
交通部||transport
信息产业部||industry-information
人事部||human-resources
劳动和社会保障部|劳动保障部|human-resources
劳动部||human-resources
冶金工业部|冶金部|industry-information
国家计划委员会|国家计委|development-reform
国家科学技术委员会|国家科委|science-technology
国家经济体制改革委员会|国家体改委|development-reform
国家教育委员会|国家教委|education
国家体育运动委员会|国家体委|sport
国家国有资产管理局||state-assets
国家发展计划委员会||development-reform
国家经济贸易委员会|国家经贸委|economy-trade
对外贸易经济合作部|外经贸部|commerce
国防科学技术工业委员会|国防科工委|defence-industry
中国国家铁路集团有限公司|国铁集团,中国国家铁路集团|railway-aviation
中国铁路总公司|铁路总公司|railway-aviation
国家电网有限公司|国家电网公司,国家电网|electricity
中国南方电网有限责任公司|南方电网公司,中国南方电网公司,南方电网|electricity
中国邮政集团有限公司|中国邮政集团,中国邮政集团公司|post
中国烟草总公司||tobacco
中国石油天然气集团有限公司|中国石油,中石油,中国石油天然气集团公司,中石油集团|public-company
中国石油化工集团有限公司|中国石化,中石化,中国石油化工集团公司,中石化集团|public-company
中国海洋石油集团有限公司|中国海油,中海油,中国海洋石油集团公司|public-company
中国移动通信集团有限公司|中国移动,中国移动通信集团公司|public-company
中国联合网络通信集团有限公司|中国联通,中国联合网络通信集团公司|public-company
中国电信集团有限公司|中国电信,中国电信集团公司|public-company
中国铁塔股份有限公司|中国铁塔|public-company
中国工商银行|;工商银行,工行|financial-regulation
中国农业银行|;农业银行,农行|financial-regulation
中国银行|;中行|financial-regulation
中国建设银行|;建设银行,建行|financial-regulation
中国邮政储蓄银行|;邮政储蓄银行,邮储银行|financial-regulation
中华全国供销合作总社|供销总社,全国供销总社,供销合作总社|supply-marketing
中共中央||general-administration
中共中央办公厅|中央办公厅,中办|general-administration
中共中央组织部|中央组织部,中组部|party-organisation
中共中央宣传部|中央宣传部,中宣部|publicity
中共中央统一战线工作部|中央统战部,中共中央统战部,中央统一战线工作部|united-front
中共中央对外联络部|中央对外联络部,中联部|foreign-affairs
中共中央政法委员会|中央政法委,中央政法委员会|political-legal
中央纪律检查委员会|中央纪委,中共中央纪律检查委员会|party-discipline
国家监察委员会|国家监委|party-discipline
中央网络安全和信息化委员会办公室|中央网信办|cyberspace-affairs
中央机构编制委员会办公室|中央编办,中央编委办|institutional-establishment
中央精神文明建设指导委员会办公室|中央文明办|publicity
中共中央社会工作部|中央社会工作部,中央社工部|society-work
中央农村工作领导小组办公室|中央农办|agriculture
中央财经委员会办公室|中央财办,中央财经办|development-reform
中央全面深化改革委员会办公室|中央改革办|policy-research
中央外事工作委员会办公室|中央外办|foreign-affairs
中央金融委员会办公室|中央金融办|financial-regulation
中央金融工作委员会|中央金融工委|financial-regulation
中央和国家机关工作委员会|中央和国家机关工委|party-organisation
中央军事委员会|中央军委,中共中央军事委员会|civil-defence
中央军委办公厅||civil-defence
中央军委政治工作部|;军委政治工作部|civil-defence
中国人民武装警察部队|武警部队|public-security
解放军总参谋部|总参谋部|civil-defence
解放军总政治部|总政治部|civil-defence
解放军总后勤部|总后勤部|civil-defence
解放军总装备部|总装备部|civil-defence
国务院西部地区开发领导小组办公室|国务院西部开发办;西部开发办|development-reform
最高人民法院|最高法院,最高法;高法院|court
最高人民检察院|最高检察院,最高检;高检院|procuratorate
全国人民代表大会||legislature
全国人民代表大会常务委员会|全国人大常委会|legislature
中国人民政治协商会议全国委员会|全国政协|consultative-conference
中华全国总工会|全国总工会|trade-union
中国共产主义青年团中央委员会|共青团中央,团中央|youth
中华全国妇女联合会|全国妇联|women
中华全国工商业联合会|全国工商联;工商联|business-federation
中国科学技术协会|中国科协|science-association
中国残疾人联合会|中国残联|disabled-persons
中华全国归国华侨联合会|中国侨联|foreign-affairs
中国文学艺术界联合会|中国文联|literature-art
中国作家协会|中国作协|literature-art
中国红十字会总会|中国红十字会|red-cross
中国国际贸易促进委员会|中国贸促会;贸促会|trade-promotion
中国消费者协会|中消协|market-regulation
新疆生产建设兵团|新疆兵团,兵团|local-government
国家防汛抗旱总指挥部|国家防总|water
国家减灾委员会|国家减灾委;减灾委|emergency-management
国家防灾减灾救灾委员会|国家防灾减灾救灾委|emergency-management
国务院医药卫生体制改革领导小组办公室|国务院医改办,国务院深化医药卫生体制改革领导小组办公室|health
国家公园管理局||forestry
国家核安全局||ecology-environment
中国计划生育协会|中国计生协|family-planning
中国企业联合会|中国企联|public-company
国家开发银行|国开行;开发银行|financial-regulation
中国进出口银行|进出口银行|financial-regulation
中国农业发展银行|农业发展银行,农发行|financial-regulation
中国法学会||justice
水利部黄河水利委员会|黄河水利委员会,黄委会|water
水利部长江水利委员会|长江水利委员会,长江委|water
水利部淮河水利委员会|淮河水利委员会,淮委|water
水利部海河水利委员会|海河水利委员会,海委|water
水利部珠江水利委员会|珠江水利委员会,珠江委|water
水利部松辽水利委员会|松辽水利委员会,松辽委|water
水利部太湖流域管理局|太湖流域管理局,太湖局|water
中华全国律师协会|全国律协|justice
中华职业教育社|中华职教社|education
中国信息通信研究院|中国信通院,信通院|industry-information
`

/** A body of the centre. */
export interface CentralBody {
  readonly full: string
  readonly functions: readonly FunctionSlug[]
}

const everywhere = new Map<string, CentralBody>()
const inNational = new Map<string, CentralBody>()
for (const line of table.trim().split('\n')) {
  const [full = '', others = '', slugs = ''] = line.split('|')
  const body: CentralBody = { full, functions: slugs.split(',') as FunctionSlug[] }
  const [names = '', bare = ''] = others.split(';')
  for (const name of [full, ...names.split(',')]) if (name !== '') everywhere.set(name, body)
  for (const name of bare.split(',')) if (name !== '') inNational.set(name, body)
}

/** Printed name of a central body → its full name and functions. */
export const centralBodies: ReadonlyMap<string, CentralBody> = everywhere

/**
 * The central body that a name without 国家 means in a document of the centre; `base` is the full name of its remit there:
 * 药监局 (药品监督管理局) → 国家药品监督管理局.
 */
export function nationalBody(printed: string, base: string | undefined): CentralBody | undefined {
  const listed = inNational.get(printed)
  if (listed !== undefined || base === undefined) return listed
  const plain = base.replace(/^人民政府/, '')
  for (const lead of ['国家', '国务院', '中国', '中华全国', '']) {
    const body = everywhere.get(lead + plain)
    if (body !== undefined) return body
  }
  return undefined
}
