import type { FunctionSlug } from './functions.ts'

/** How a body stands to its place: decides the form of its full name. */
type OrganKind = 'party' | 'government' | 'organ' | 'branch'

/** A body with a name of its own. `full` follows the place's name; `{P}` puts the place's short name elsewhere, `{N}` its full name. */
export interface Organ {
  readonly kind: OrganKind
  readonly full: string
  readonly functions: readonly FunctionSlug[]
}

/** `printed forms after the place|full name|functions`. Party organs are printed after 省委, 市委 and the like. */
const party = `
宣传部|宣传部|publicity
组织部|组织部|party-organisation
统战部,统一战线工作部|统一战线工作部|united-front
社会工作部,社工部|社会工作部|society-work
政法委,政法委员会|政法委员会|political-legal
网信办,网络安全和信息化委员会办公室,网络安全和信息化领导小组办公室,网信委办公室|网络安全和信息化委员会办公室|cyberspace-affairs
编办,机构编制委员会办公室,编委办|机构编制委员会办公室|institutional-establishment
改革办,深改办,全面深化改革委员会办公室,全面深化改革领导小组办公室|全面深化改革委员会办公室|policy-research
军民融合办,军民融合发展委员会办公室|军民融合发展委员会办公室|defence-industry
农办,农村工作领导小组办公室,农村工作办公室,农工办|农村工作领导小组办公室|agriculture
农工委,农村工作委员会,农工部|农村工作委员会|agriculture
外办,外事工作委员会办公室|外事工作委员会办公室|foreign-affairs
台办,台湾工作办公室|台湾工作办公室|foreign-affairs
台港澳办,港澳台办,台港澳工作办公室|台港澳工作办公室|foreign-affairs
政研室,政策研究室|政策研究室|policy-research
财经办,财办,财经委员会办公室|财经委员会办公室|development-reform
金融办,金融委员会办公室|金融委员会办公室|financial-regulation
金融工委,金融工作委员会|金融工作委员会|financial-regulation
科技办,科技委办公室,科技委员会办公室|科技委员会办公室|science-technology
文明办,精神文明建设办公室,精神文明建设指导委员会办公室,精神文明建设委员会办公室|精神文明建设指导委员会办公室|publicity
巡视办,巡视工作领导小组办公室,巡察办|巡视工作领导小组办公室|party-discipline
老干部局,老干局|老干部局|party-organisation
机关工委,直属机关工作委员会,直属机关工委,省直机关工委,省直工委,市直机关工委,市直工委|直属机关工作委员会|party-organisation
教育工委,教育工作委员会|教育工作委员会|education
国安办,国家安全委员会办公室|国家安全委员会办公室|public-security
保密办,保密委员会办公室|保密委员会办公室|general-administration
机要局|机要局|general-administration
党校|党校|research
党史研究室,党史和地方志研究室,党史办,党史研究院|党史研究室|local-history
督查室,督查办|督查室|general-administration
目标绩效办,目标绩效管理办公室,目标办|目标绩效管理办公室|general-administration
讲师团|讲师团|publicity
人才办,人才工作领导小组办公室|人才工作领导小组办公室|party-organisation
办公厅|办公厅|general-administration
办公室,办|办公室|general-administration
依法治省办,全面依法治省委员会办公室|全面依法治省委员会办公室|justice
平安办|平安建设领导小组办公室|political-legal
审计办,审计委员会办公室|审计委员会办公室|audit
依法治市办,全面依法治市委员会办公室|全面依法治市委员会办公室|justice
依法治县办,全面依法治县委员会办公室|全面依法治县委员会办公室|justice
依法治区办,全面依法治区委员会办公室|全面依法治区委员会办公室|justice
依法治州办,全面依法治州委员会办公室|全面依法治州委员会办公室|justice
两新工委,非公有制经济组织和社会组织工作委员会|非公有制经济组织和社会组织工作委员会|party-organisation
`

const organs = `
政府,人民政府|人民政府|local-government
行署,行政公署|行政公署|local-government
行署办公室,行政公署办公室,行署办|行政公署办公室|general-administration
政府办公厅,人民政府办公厅,府办公厅,办公厅|人民政府办公厅|general-administration
政府办公室,人民政府办公室,政府办,府办,府办公室|人民政府办公室|general-administration
政府研究室,人民政府研究室|人民政府研究室|policy-research
政府参事室,参事室|人民政府参事室|policy-research
政府督查室|人民政府督查室|general-administration
政府新闻办,政府新闻办公室,新闻办,新闻办公室|人民政府新闻办公室|publicity
政府发展研究中心,发展研究中心|人民政府发展研究中心|policy-research
人民代表大会|人民代表大会|legislature
人大,人大常委会,人民代表大会常务委员会|人民代表大会常务委员会|legislature
人大办,人大常委会办公室,人大办公室|人民代表大会常务委员会办公室|legislature
人大常委会办公厅,人大办公厅|人民代表大会常务委员会办公厅|legislature
人大社会委,人大社会建设委员会|人民代表大会社会建设委员会|legislature
人大监察司法委,人大监察和司法委员会|人民代表大会监察和司法委员会|legislature
人大农业农村委,人大农业与农村委员会|人民代表大会农业与农村委员会|legislature
人大教科文卫委,人大教育科学文化卫生委员会|人民代表大会教育科学文化卫生委员会|legislature
人大财经委,人大财政经济委员会|人民代表大会财政经济委员会|legislature
人大法工委,人大常委会法工委|人民代表大会常务委员会法制工作委员会|legislature
政协,政协委员会|中国人民政治协商会议{N}委员会|consultative-conference
政协办,政协办公室,政协办公厅|中国人民政治协商会议{N}委员会办公室|consultative-conference
政协提案委,政协提案委员会|中国人民政治协商会议{N}委员会提案委员会|consultative-conference
政协经济委,政协经济委员会|中国人民政治协商会议{N}委员会经济委员会|consultative-conference
高级人民法院,高院,高级法院,高法院|高级人民法院|court
中级人民法院,中院,中级法院|中级人民法院|court
法院,人民法院|人民法院|court
检察院,人民检察院|人民检察院|procuratorate
纪委,纪律检查委员会,纪委机关|中共{N}纪律检查委员会|party-discipline
纪委监委,纪委监察委,纪检监察委,纪委监察局,纪检监察机关,纪委（监委）|中共{N}纪律检查委员会监察委员会|party-discipline
人武部,人民武装部,武装部|人民武装部|civil-defence
台胞接待办|台胞接待办公室|foreign-affairs
公积金中心,公积金管理中心,住房公积金中心,住房公积金管理中心|住房公积金管理中心|housing-fund
社保中心,社会保险中心|社会保险中心|human-resources
老龄办,老龄委办公室,老龄工作委员会办公室|老龄工作委员会办公室|civil-affairs
双拥办,双拥工作办公室,双拥工作领导小组办公室,双拥领导小组办公室|双拥工作领导小组办公室|veterans-affairs
综治办,社会治安综合治理委员会办公室|社会治安综合治理委员会办公室|political-legal
维稳办,维护稳定工作领导小组办公室|维护稳定工作领导小组办公室|political-legal
征兵办,征兵办公室|人民政府征兵办公室|civil-defence
南水北调办,南水北调工程建设委员会办公室,南水北调办公室|南水北调工程建设委员会办公室|water
防汛办,防汛抗旱办,防汛抗旱指挥部办公室,防指办,防汛抗旱办公室|防汛抗旱指挥部办公室|water
无线电办|无线电管理办公室|radio-management
无委办,无线电管理委员会办公室|无线电管理委员会办公室|radio-management
环委办,环委会办公室,生态环境保护委员会办公室|生态环境保护委员会办公室|ecology-environment
仲裁委,仲裁委员会,仲裁办|仲裁委员会|justice
创城办,创文办,创建文明城市办公室,文明城市创建办|创建文明城市办公室|publicity
创卫办,创建卫生城市办公室|创建卫生城市办公室|health
扫黄打非办,扫黄打非办公室,扫黄打非工作领导小组办公室|扫黄打非工作领导小组办公室|publicity
大气办,大气污染防治办,大气污染防治办公室|大气污染防治办公室|ecology-environment
棚改办,棚户区改造办,棚户区改造办公室|棚户区改造办公室|housing-construction
征收办,房屋征收办,房屋征收办公室,房屋征收与补偿办公室|房屋征收办公室|housing-construction
以工代赈办,以工代赈办公室|以工代赈办公室|development-reform
藏语委办,藏语文工作委员会办公室,藏语文办|藏语文工作委员会办公室|ethnic-religious-affairs
民语委办,民族语文工作委员会办公室|民族语文工作委员会办公室|ethnic-religious-affairs
语委办,语言文字工作委员会办公室,语言文字工作办公室|语言文字工作委员会办公室|education
反诈中心,反诈骗中心,反电信网络诈骗中心|反电信网络诈骗中心|public-security
督查室,督查办,督查局|督查室|general-administration
考核办,考评办,绩效考核办|考核办公室|general-administration
安全厅|国家安全厅|public-security
纠风办,纠正行业不正之风办公室|纠正行业不正之风办公室|party-discipline
名推委,名牌战略推进委员会|名牌战略推进委员会|quality-supervision
名推办,名推委办公室,名牌战略推进委员会办公室|名牌战略推进委员会办公室|quality-supervision
机电办,机电产品进出口办公室|机电产品进出口办公室|commerce
文史馆,文史研究馆|人民政府文史研究馆|local-history
春运办,春运工作办公室,春运工作领导小组办公室|春运工作领导小组办公室|transport
医改办,医改领导小组办公室,深化医药卫生体制改革领导小组办公室|深化医药卫生体制改革领导小组办公室|health
减灾委,减灾委员会|减灾委员会|emergency-management
减灾办,减灾委办公室,减灾委员会办公室|减灾委员会办公室|emergency-management
防总,防汛抗旱总指挥部|防汛抗旱总指挥部|water
防指,防汛抗旱指挥部|防汛抗旱指挥部|water
整规办,整顿和规范市场经济秩序领导小组办公室|整顿和规范市场经济秩序领导小组办公室|commerce
监委,监察委,监察委员会|监察委员会|party-discipline
总工会,工会|总工会|trade-union
妇联,妇女联合会|妇女联合会|women
科协,科学技术协会|科学技术协会|science-association
工商联,工商业联合会|工商业联合会|business-federation
残联,残疾人联合会|残疾人联合会|disabled-persons
文联,文学艺术界联合会|文学艺术界联合会|literature-art
侨联,归国华侨联合会|归国华侨联合会|foreign-affairs
台联,台湾同胞联谊会|台湾同胞联谊会|foreign-affairs
社科联,社会科学界联合会|社会科学界联合会|research
作协,作家协会|作家协会|literature-art
记协,新闻工作者协会|新闻工作者协会|publicity
贸促会,国际贸易促进委员会,贸促委|中国国际贸易促进委员会{N}委员会|trade-promotion
红十字会,红会|红十字会|red-cross
法学会|法学会|justice
消委会,消费者委员会,消费者权益保护委员会,消保委|消费者权益保护委员会|market-regulation
文明委,精神文明建设指导委员会|精神文明建设指导委员会|publicity
安委会,安全生产委员会|安全生产委员会|emergency-management
食安委,食品安全委员会|食品安全委员会|food-safety
妇儿工委,妇女儿童工作委员会|妇女儿童工作委员会|women
妇儿工委办,妇女儿童工作委员会办公室|妇女儿童工作委员会办公室|women
残工委,残疾人工作委员会|残疾人工作委员会|disabled-persons
青联,青年联合会|青年联合会|youth
农商行,农商银行,农村商业银行|农村商业银行|financial-regulation
农信联社,农村信用联社,农信社,农村信用社联合社,农村信用合作联社,农村信用社,联社|农村信用社联合社|financial-regulation
标准化协会|标准化协会|quality-supervision
质量协会,质协|质量协会|quality-supervision
企业联合会,企联|企业联合会|business-federation
企业家协会,企协|企业家协会|business-federation
个私协,个私协会,个体劳动者私营企业协会|个体劳动者私营企业协会|market-regulation
友协,对外友协,对外友好协会,人民对外友好协会|人民对外友好协会|foreign-affairs
消协,消费者协会|消费者协会|market-regulation
计生协,计划生育协会|计划生育协会|family-planning
慈善总会,慈善会|慈善总会|civil-affairs
关工委,关心下一代工作委员会|关心下一代工作委员会|youth
老科协|老科技工作者协会|science-association
律协,律师协会|律师协会|justice
供销社,供销合作社,供销合作总社,供销总社,供销合作联社,供销合作社联合社,供销联社,供销合作联合社|供销合作社联合社|supply-marketing
社科院,社会科学院|社会科学院|research
社会主义学院|社会主义学院|united-front
电教馆,电化教育馆|电化教育馆|education
药检院,药品检验研究院,药检所|药品检验研究院|drug-supervision
人民医院|人民医院|health
中医院|中医院|health
中心医院|中心医院|health
妇幼保健院|妇幼保健院|health
中心血站|中心血站|health
血液中心|血液中心|health
农科院,农业科学院|农业科学院|research
林科院,林业科学院,林业科学研究院|林业科学院|research
科学院,科院|科学院|research
质检院,质量监督检验院,产品质量监督检验研究院,质检研究院|产品质量监督检验研究院|quality-supervision
标准化院,标准化研究院,质量和标准化研究院,质标院|标准化研究院|quality-supervision
计量院,计量科学研究院|计量科学研究院|quality-supervision
特检院,特种设备检验院,特种设备检验研究院|特种设备检验研究院|quality-supervision
图书馆|图书馆|culture-tourism
博物馆,博物院|博物馆|cultural-heritage
档案馆|档案馆|archives
行政学院|行政学院|research
电视台,广播电视台,广播电视总台,广电总台|广播电视台|radio-television
日报社,报业集团,日报报业集团|日报社|press
公共资源交易中心,公共资源交易服务中心|公共资源交易中心|government-services
政务服务中心,政务中心,行政服务中心,政务大厅|政务服务中心|government-services
军区|军区|civil-defence
警备区|{P}警备区|civil-defence
军分区|{P}军分区|civil-defence
卫戍区|卫戍区|civil-defence
消防救援总队,消防总队|消防救援总队|emergency-management
消防救援支队,消防支队|消防救援支队|emergency-management
消防救援大队,消防大队|消防救援大队|emergency-management
交警总队,公安厅交警总队,公安厅交通警察总队,交通警察总队,公安交警总队|公安厅交通警察总队|public-security
交警支队,公安局交警支队,公安局交通警察支队,交通警察支队,公安交警支队|公安局交通警察支队|public-security
管委会,管理委员会|管理委员会|local-government
党工委|党工委|local-government
法制办,政府法制办,法制办公室,政府法制办公室|人民政府法制办公室|legislative-affairs
金融办,政府金融办,金融工作办公室,金融工作办,金融服务办,政府金融工作办公室,金融服务办公室|人民政府金融工作办公室|financial-regulation
审改办,政府审改办,行政审批制度改革办,行政审批改革办,审批制度改革办,行政审批制度改革办公室,行政审批制度改革工作领导小组办公室|行政审批制度改革工作领导小组办公室|government-services
国资委,政府国资委,国有资产监督管理委员会,政府国有资产监督管理委员会,国有资产监管委|人民政府国有资产监督管理委员会|state-assets
扶贫办,扶贫开发办,扶贫开发办公室,扶贫开发领导小组办公室|扶贫开发办公室|poverty-relief
节水办,节约用水办|节约用水办公室|water
职改办,职称改革办,职称改革办公室,职称改革领导小组办公室|职称改革工作领导小组办公室|human-resources
文明办|精神文明建设指导委员会办公室|publicity
网信办|互联网信息办公室|cyberspace-affairs
编办,编委办,机构编制委员会办公室|机构编制委员会办公室|institutional-establishment
编委,机构编制委员会|机构编制委员会|institutional-establishment
招办,招生办,招生办公室,招生委员会办公室|招生委员会办公室|education
招考办,招生考试办公室,招生考试委员会办公室|招生考试委员会办公室|education
高招办,高等学校招生办公室,高等学校招生委员会办公室|高等学校招生委员会办公室|education
中招办,中等学校招生办公室,中等学校招生委员会办公室|中等学校招生委员会办公室|education
流管办,流动人口管理办公室,流动人口服务管理办公室|流动人口管理办公室|public-security
拆迁办,房屋拆迁办公室,房屋拆迁管理办公室,城市房屋拆迁管理办公室|房屋拆迁管理办公室|housing-construction
住保办,住房保障办,住房保障办公室|住房保障办公室|housing-construction
住保中心,住房保障中心|住房保障中心|housing-construction
食安办,食安委办公室,食安委办,食品安全委员会办公室,食品安全办,食品安全办公室|食品安全委员会办公室|food-safety
安委办,安委会办公室,安全生产委员会办公室|安全生产委员会办公室|emergency-management
爱卫办,爱卫会办公室,爱国卫生运动委员会办公室,爱国卫生运动办公室|爱国卫生运动委员会办公室|health
双打办,双打工作领导小组办公室,打击侵权假冒工作领导小组办公室,打击侵权假冒领导小组办公室|打击侵犯知识产权和制售假冒伪劣商品工作领导小组办公室|intellectual-property
农办,农村工作办公室|农村工作办公室|agriculture
农委|农业委员会|agriculture
建委|城乡建设委员会|housing-construction
城乡建委,城乡建设委|城乡建设委员会|housing-construction
建交委|城乡建设和交通委员会|housing-construction,transport
交委|交通委员会|transport
科委|科学技术委员会|science-technology
教委|教育委员会|education
经委|经济委员会|economy-trade
计委|发展计划委员会|development-reform
体改委|经济体制改革委员会|development-reform
民委,民宗委,民族宗教委|民族宗教事务委员会|ethnic-religious-affairs
民宗局,民族宗教局|民族宗教事务局|ethnic-religious-affairs
外办|外事办公室|foreign-affairs
侨办|侨务办公室|foreign-affairs
外侨办|外事侨务办公室|foreign-affairs
港澳办|港澳事务办公室|foreign-affairs
台办|台湾事务办公室|foreign-affairs
旅发委|旅游发展委员会|tourism
人防办,民防办|人民防空办公室|civil-defence
国动办|国防动员办公室|civil-defence
军民融合办|军民融合发展办公室|defence-industry
地税局,地方税务局|地方税务局|taxation
边检总站,出入境边防检查总站|出入境边防检查总站|public-security
边检站,出入境边防检查站|出入境边防检查站|public-security
机管局,机关事务局|机关事务管理局|government-offices-administration
政务服务和公共资源交易服务中心|政务服务和公共资源交易服务中心|government-services
`

/** The organs of a table, one a line, by each of their printed forms and their full name. */
export function organsOf(table: string, kind: OrganKind): ReadonlyMap<string, Organ> {
  const map = new Map<string, Organ>()
  for (const line of table.trim().split('\n')) {
    const [printed = '', full = '', slugs = ''] = line.split('|')
    const organ: Organ = { kind, full, functions: slugs.split(',') as FunctionSlug[] }
    for (const name of printed.split(',')) if (!map.has(name)) map.set(name, organ)
    if (!map.has(full)) map.set(full, organ)
  }
  return map
}

/** Organs of the party after 省委, 市委 …: printed form → organ. */
export const partyOrgans = organsOf(party, 'party')
/** Organs with names of their own after the place: printed form → organ. */
export const ownOrgans = organsOf(organs, 'organ')
