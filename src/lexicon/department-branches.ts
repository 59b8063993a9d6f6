import { organsOf } from './department-organs.ts'

/** Branches of central bodies, named by the place they sit in: 四川保监局, 人行成都分行. */
const branches = `
海关|{P}海关|customs
海关总署分署|海关总署{P}分署|customs
国税局,国家税务局|{N}国家税务局|taxation
税务局|国家税务总局{N}税务局|taxation
银监局,银监分局|中国银行业监督管理委员会{P}监管局|financial-regulation
保监局,保监分局|中国保险监督管理委员会{P}监管局|financial-regulation
银保监局,银保监分局|中国银行保险监督管理委员会{P}监管局|financial-regulation
证监局|中国证券监督管理委员会{P}监管局|financial-regulation
金融监管分局|国家金融监督管理总局{P}监管局|financial-regulation
出入境检验检疫局,检验检疫局|{P}出入境检验检疫局|inspection-quarantine
煤监局,煤矿安监局,煤矿安全监察局|{P}煤矿安全监察局|mine-safety
矿山安全监察局,矿山安监局,矿监局|国家矿山安全监察局{P}局|mine-safety
通信管理局,通管局|{N}通信管理局|telecommunications
邮政管理局,邮政局|{N}邮政管理局|post
气象局|{N}气象局|meteorology
地震局|{N}地震局|seismology
烟草局,烟草专卖局|{N}烟草专卖局|tobacco
烟草公司|中国烟草总公司{N}公司|tobacco
调查总队,国家统计局调查总队|国家统计局{P}调查总队|statistics
调查队,国家统计局调查队|国家统计局{P}调查队|statistics
财政部监管局|财政部{P}监管局|finance
国家外汇管理局分局,外汇局分局,外汇管理局分局|国家外汇管理局{N}分局|central-bank
外汇管理局,外汇局,外汇管理分局|国家外汇管理局{N}分局|central-bank
能源监管办,能监办,监管办,监管办公室,能源监管办公室|国家能源局{P}监管办公室|energy
电监办,电监局|国家电力监管委员会{P}监管办公室|energy
财政专员办,专员办,财政监察专员办事处|财政部驻{P}财政监察专员办事处|finance
财政监管局|财政部{P}监管局|finance
审计署特派办,审计特派办|审计署驻{P}特派员办事处|audit
铁路局|{P}铁路局|railway-aviation
铁路局集团,铁路局集团公司,铁路集团公司,局集团公司|中国铁路{P}局集团有限公司|railway-aviation
铁路监管局|{P}铁路监督管理局|railway-aviation
海事局|{P}海事局|transport
民航监管局,民航安全监管局,民航安全监督管理局|中国民用航空{P}安全监督管理局|railway-aviation
邮政公司,邮政分公司|中国邮政集团有限公司{P}分公司|post
电力公司,电力有限公司|国网{N}电力有限公司|electricity
供电公司|国网{P}供电公司|electricity
供电局|{P}供电局|electricity
电网公司|{P}电网有限责任公司|electricity
`

/** Branches of central bodies after the place: printed form → organ. */
export const centralBranches = organsOf(branches, 'branch')
