import type { BrandCategory } from './findings.ts'

/** Verbs that set a brand to work: 打造, 培育, 做强 …. */
export const CUE_VERB =
  /打造|锻造|抓好(?=“[^。]{2,60}商标)|品牌为(?:支撑|基础|骨干|补充)|搞好|开设|评出|以(?=“)|投放|结合(?=“[^”]{1,8}[月日周节]”)|打响|培育|创建|创树|丰富(?=“)|推荐(?=[^，。；]{2,20}(?:奖|能手|标兵|劳模))|争创|叫响|唱响|擦亮|做强|做大|做优|做响|做精|做靓|推广|提升|树立|塑造|建设|发展|认证|评选|评好|认定|申报|评定|遴选|宣传|推介|推动|推进|实施|开展|保护|传承|支持|壮大|振兴|扩大|提高|增强|统一|使用|形成|完善|举办|办好|办成|承办|协办|筹办|组织|参加|参评|冲击|复审|突出|等老字号|”形象|参与|鼓励|争取|深化|依托|上线|运营|推行|打出|放大|弘扬|创响|塑强|集聚|培树|发挥|挖掘|加大|加快|加强|创新|引导|提档|做实|维护|扶持|健全|营销|优化|保障|强化|培优|推选|增进|培养|选树|授予|获评|参展|做好|评审|新增|推出|开发(?!区)|注册|筹备|用好|核心载体|为(?:重要)?载体|为(?:重点|代表)|借助(?=[^，。；]{2,40}[节会展赛周])|[”节会展赛周]期间|(?:首次|新|对)获|申办|建好|建成(?![区后投])|命名(?!为)|启动|策划|统筹|承接|主打|做成|创(?=“)|(?:进驻|拓展|扩大|迭代)(?=“)|[节会赛](?:总体|活动|实施|筹备|竞赛){1,2}方案|走向(?:全国|世界|国际)|设立(?=[^，。；“”]{2,16}奖)|(?:配合|接入|开通|升级|用[好足]|设立|建立|新建[^，。；]{0,4})“|”[\p{Script=Han}]{2,5}建成/u

/** What a quoted name is called, in the words behind it (or just before): decides category and core. */
export const quotedForms: readonly { readonly after: RegExp; readonly category: BrandCategory; readonly core: boolean }[] = [
  {
    after:
      /^(?:等)?(?:(?:创建|申报|申请|注册|获得)(?:国家|中国)?(?:农产品)?地理标志|(?:国家|农产品)*(?:地理标志|地标)(?:产品)?的?(?:申报|登记|认证|注册)|(?:国家|农产品)*(?:地理标志|地标)(?:保护|证明|集体)?(?:农?产品|商标)|(?:品牌|线上)*授权(?:企业|产品|主体|单位|使用)|(?:国家|农产品)*地理标志(?:专用标志|提质|品牌|保护|运用|使用|$|(?=[，。；、和及])))|^等?(?:产品|企业)?(?:争创|创建|申报|申创|创成|晋升为?|认定为?)[^，。；“”]{0,8}(?:著名商标|驰名商标|名牌产品|名牌|老字号)/u,
    category: 'brand',
    core: true,
  },
  {
    after: /^等?(?:[\d两二三四五六七八九十]{1,3}[个大种])?[^，。；、\d“”]{0,18}?(?:公用品牌|区域品牌|公共品牌|母品牌|品牌)/u,
    category: 'brand',
    core: true,
  },
  {
    after: /^(?:等)?[^，。；、“”]{0,6}(?:金字招牌|金名片|产业地标|产地标识|名品|[两二三四五六七八九十][大个]名[茶酒菜果品])/u,
    category: 'brand',
    core: true,
  },
  { after: /^(?:等)?(?:一批)?(?:企业|产品)?做[大强优精]做[大强优精]|^提质(?:扩量|增效|扩容)/u, category: 'brand', core: true },
  { after: /^(?:整体|品牌|城市|目的地)+(?:营销|推广)/u, category: 'brand', core: true },
  { after: /^(?:品牌|星级|精品)*(?:民宿|农家乐|客栈)(?:评定|评选|标准|品牌|集群)/u, category: 'brand', core: true },
  {
    after:
      /^等?(?:绿色食品|有机食品|名小吃|名特优农产品)|^等(?:特色|优势|名优|优质)*(?:农(?:副|畜|林)?产品|名[茶酒菜果]|[\p{Script=Han}]{0,2}酒(?![店吧])|茶叶|水果)/u,
    category: 'brand',
    core: true,
  },
  {
    after:
      /^(?:培育|打造|建设|做)(?:成|为)[^，。；“”]{0,10}(?:名牌|品牌|名片)|^[一二两三四五六七八九十\d]+(?:张|大)(?:[\p{Script=Han}]{2})?名片|^[一二两三四五六七八九十\d]+[个大]系列(?![\p{Script=Han}])|^为(?:统一)?(?:标识|总?品牌)/u,
    category: 'brand',
    core: true,
  },
  { after: /^(?:等)?为(?:龙头|引领|核心|统领|主体)[^，。；“”]{0,30}品牌/u, category: 'brand', core: true },
  {
    after:
      /^(?:等)?(?:一体化|一站式|线上|电商|电子商务|[省市县区]级|微信|官方|政务|智慧|综合|信息|在线|数字|公共|监管|服务|交易|云|网络|政务|惠[企民农]|便民|消费券|发放|手机|热线|金融|融资|就业|招聘|文旅|旅游|农业|物流|协同|办公|管理|产业|智能|追溯|监测|居家|养老|应急|直销|直播|运营|营销|知识产权|县域|跨境|大?数据)*(?:平台|(?:国际|中欧|中亚)班列|小程序|APP|客户端|公众号|系统|专区|应用(?=[，。；、和及]|$)|网(?![上点络格约购])|云平台|(?:服务)?热线(?!电话|问题|诉求))/u,
    category: 'platform',
    core: false,
  },
  { after: /^(?:奖|等?[^，。；“”]{0,10}?奖项|等奖|评选表彰|(?:等)?(?:荣誉)?称号)/u, category: 'award', core: false },
  {
    after:
      /^(?:展示周|宣传周|博览会|主场活动|(?:项目|专场)?路演|(?:境外|海外)?展|节(?!点)|大赛|论坛|主题宣传|系列活动|等[^，。；“”]{0,6}?赛事(?!活动)|等?[^，。；“”]{0,8}?(?:(?:宣传|福利|特别)活动|惠民促销|展销))/u,
    category: 'event',
    core: false,
  },
  { after: /^(?:活动|行动|工程|专项行动|计划|创建活动|示范活动|提升行动)/u, category: 'campaign', core: false },
  {
    after:
      /^(?:等)?(?:一批|\d+条)?(?:(?:主题|精品|特色|经典|跨境|乡村|夜|研学|红色|冰雪|低空|水上)*(?:旅游|文旅|游)?(?:精品|主题)?线路|等?(?:特色|精品|主题|系列)*(?:旅游|文旅|夜游)产品)/u,
    category: 'brand',
    core: false,
  },
  {
    after:
      /^(?:牌(?![照匾子坊])|等?(?:工业|食品|服装|知名|农产品|\p{Script=Han}{2}类)?(?:牌子|(?:集体|证明)商标注册|(?:集体|证明)?商标(?!侵权|专用权|权|战略|管理|注册))|农产品|蔬菜|水果|茶叶|区域公用|旗舰店|专卖店|体验店|连锁店|专柜)/u,
    category: 'brand',
    core: true,
  },
  {
    after:
      /^(?:认证|(?:公共|统一|专用)?(?:标识|标志)|产品|商品|优品|好品|好粮|好米|好茶|字标|精品|遴选|销售|美食|美酒|茶|旅游(?!居住|设施|基础)|文旅|企业|名片|(?:等?(?:文创|文旅|文化|城市|原创|特色|消费|夜游|旅游))?IP|系列|保护|和认定|挖掘|传承)/u,
    category: 'brand',
    core: false,
  },
]

/** Quoted names that are brands by their own form. */
export const BRAND_SHAPE =
  /^[\p{Script=Han}]{1,6}(?:字号|老字号|名牌|名牌产品|精品|品牌|名品|优品|好品|[一二三五六七八九十百][味宝鲜珍]|造|制造|智造|质造|建造|礼物|有礼|味道|好物|好礼|优选|臻品|珍品|良品|鲜品|农品)$/u
/** What a place shows of itself: 突出“文化江州”形象, “真美江州”城市形象宣传. */
export const IMAGE = /^(?:城市|生态|旅游|文旅|文化旅游|区域|整体|对外)*(?:名片|形象)(?!代言|大使|岗|工程)/u
/** 发展“某河人家”等星级农家乐: inns under one name. */
export const INNS_BEHIND = /^等?[\p{Script=Han}]{0,4}(?:农家乐|民宿|渔家乐|客栈|牧家乐)(?!协会|标准)/u
/** Old houses by what they are called behind their names: “甲乙丙”等老字号. */
export const OLD_HOUSES = /^等?\p{Script=Han}{0,4}(?:老字号|老商号|老品牌)(?!企业|街区|认定|协会)/u
/** What stands before a place or behind it in the name of what it is to be known for: “品质江州”, “江州服务”. */
export const PLACE_BRAND = /^(?:品牌|品质)|(?:服务|购物|设计|创造|品质|标准|质量|消费)$/u
/** Behind the letter of a region, what services on the web are called: “赣易办”, “湘服通”. */
export const PLATFORM_SHAPE = /^[\p{Script=Han}eEiI][^港、“”]{1,3}(?:通|办|码|钉|融|(?<!家)政|快办)$/u
/** Brands in general: “四大品牌”, “城市品牌”. */
export const GENERIC =
  /^(?:[一二三四五六七八九十百\d]+[大张个项]|城市|区域|地方|自主|知名|特色|优势|企业|产品|服务|行业|产业|母子|文化|旅游|农业|工业|本土|老)?(?:品牌|名牌|精品)(?:精品|企业)?$|^[国省市部]字号$|^(?:增品种|提品质|创品牌|品牌农业|品牌经济|个转企|小升规|规转股)$/u
/** What a place wants to be known as, and the verb before it: 打造“中国茶都”. */
export const RENOWN = /^(?:世界|中国|东方|亚洲|全国)[\p{Script=Han}]{1,6}[都乡谷]$/u
export const RENOWN_VERB = /(?:打造|打响|叫响|擦亮|唱响|建设|创建|提升|争创|塑造|巩固|做强|树立)[^，。；“”]{0,8}$/u
/** Kinds of industry that end like a brand. */
export const INDUSTRY =
  /(?:改|再|打|营|塑|构|铸|锻|编)造$|^(?:传统|智能|先进|绿色|高端|柔性|服务|精密|增材|工业|装备|再|离散|流程)?(?:制造|智造|建造)$/u
/** Quoted names that are awards or honours by their own form. */
export const AWARD_SHAPE =
  /(?:奖|杯|工匠|首席技师|(?:小巨人|隐形冠军|单项冠军|瞪羚|专精特新)企业|[手技]能手|技术能手|(?:创业|生产|服务|致富)能手|小巨人|隐形冠军|单项冠军|领跑者|领航者|瞪羚|灯塔工厂|标杆|青年文明号|巾帼文明岗|工人先锋号)$/u
/** What calls a name that ends like an honour a brand: “江州工匠”劳务品牌. */
export const OWN_BRAND = /^(?:等)?[^，。；、\d“”奖]{0,8}?品牌/u
export const EVENT_SHAPE =
  /(?:日|月|周|节|嘉年华|博览会|大赛|竞赛|大会|大讲堂|大讲坛|.{4}讲堂|之旅|.{3}季|(?:消费|促进|旅游)年|.{3}(?:论坛|峰会|音乐会|春晚|双选会|招聘会|洽谈会|推介会|交易会|展销会))$/u
export const CAMPAIGN_SHAPE =
  /^引客入[\p{Script=Han}]$|(?:行动|活动|[\p{Script=Han}]{3}[^银先运执推发实通飞举进流履一]行)$|(?:品牌|质量|品质|放心|消费).{0,8}(?:工程|计划)$|^同线同标同质$|^[川渝黔滇桂陕秦陇晋冀鲁豫皖苏浙闽赣湘鄂粤琼辽蒙疆沪淮徽甬][品货](?:出[\p{Script=Han}]|[入进通行][\p{Script=Han}]{1,3})$/u

/** A quoted class of places or bodies that is striven for: 深化“食品安全县”创建活动. */
export const TITLE_SHAPE =
  /(?:[县市区州村镇乡店]|名城|社区|单位|企业|学校|校园|医院|庭院|机关|家庭|(?:企业|银行|艺术)家|(?:新闻|十[大佳])[\p{Script=Han}]{0,4}人物|城市|园区|工厂|车间|街区|餐厅|超市|(?:文明|卫生|清洁|示范|先进)[\p{Script=Han}]{0,2}户)$/u
export const TITLE_CUE = /^(?:[和及、]“[^”]{1,20}”)?(?:等)?(?:的?创建|评选|评比|称号|认定|示范创建)/u

/** What a building verb near an honour says: it is striven for, not just named. */
export const STRIVING =
  /(?:创建(?!单位)|争创|培育|建设|建成|打造|申报|认定|评选|遴选|创成|获批|推荐|设立|入选|争取|争列|布局|新增|力争|选树|评为|获评)[^，。；]{0,48}$/u
export const STRIVEN =
  /^”?(?:（以下简称[^（）]{2,12}）)?(?:等)?(?:称号)?(?:的?创建(?!单位)|建设(?![\p{Script=Han}])|建设[工和与及]|建设各项工作|申报|评选|培育|试点|遴选|认定|(?:检查|评估|考核|现场)*(?:验收|复审|复查|复核))|^[、和及与][^，。；]{0,24}(?:建设|创建|申报|评选|培育|遴选)(?:工作|成果|成效)?$/u

/** A number of honours that is to be reached, and what says that it has been. */
export const COUNT = /\d+[个家件项]|[二三四五六七八九十百]{1,5}[件项]|[一二三四五六七八九十百]{2,5}[个家]|零的?突破/u
export const REACHED = /已有|已达|现有|(?:[现共已]|目前)拥有|累计|截至|目前|原有|荣获|已获|已经/u

/** What a report says of what has been reached, and what in its sentence turns to what is to come. */
export const DONE =
  /(?:打造|培育|创建|建成|举办|承办|主办|形成|涌现|评选|认定)了|有\d+[个家项件][^，。；]{1,8}(?:荣获|获得|获评|入选)|该[^，。；]{1,6}(?:荣获|获得?|获评|入选)|^(?!.*(?:确保|保障|推动|争取)).*(?:成功(?:举办|承办)|圆满落幕)|已(?:新建|建成|培育|创建|注册|登记)(?:了|\d)|^(?:截至|截止)?目前$|^(?:据悉|据了解|据介绍)$|\d[个件](?:产品|商标)(?:荣?获|被评)/u
export const TO_COME = /将|下一步|力争|争取|力求|计划|基础上|以来|继续|今后|未来|要(?!求|素|点)/u

/** A clause that names what others have decided: 落实省委关于“X”建设的决策部署. */
export const FOLLOWED = /决策部署|会议精神|讲话精神|重要指示/u

/** Quoted phrases of policy language that are never brands. */
export const SLOGAN =
  /放管服|(?:跨省|省内|异地|跨域|全域|区域|全省|全市)通办|全程网办|[续首]贷|随借随还|^(?:放心|满意|民心|暖心|惠民|精品|优质|样板|阳光|良心)工程$|双随机|一公开|揭榜挂帅|赛马|互联网|[+＋]|十[一二三四五六]五|一带一路|卡脖子|^[两三四五六]个(?!一工程)|支一扶|五位一体|三农|^三品$|一网通办|最多跑一次|不见面|负面清单|黑名单|红黑榜|白名单|僵尸|散乱污|双碳|双创|四新|三新|新基建|最后一公里|一件事|好差评|证照分离|多证合一|先照后证|时代$|经济$|战略|一站式|一张网|一网|一码|一企|^[三四五六]首$|比.看$|思想|主义|意识|观念|理念|精神|中心$|强$|链主|链长|头雁|单一窗口|^[A-Z\d]+$|一号|万人计划|千人计划|红色|绿水|双招双引|亩均|走出去|引进来|请进来|三高|四有|三位一体|一窗|[三五]证合一|个性化|里程碑|^揭榜$|^土特产$|^唯一$|^拳头$|爆款|金字招牌|^金?名片$|双11|两化融合|办实事|学党史|初心|—.*—|^独角兽|^[一二三四五六七八九十百\d]{1,3}[大项个](?:行动|工程|任务|计划|举措|活动|制造)$|^.{1,4}[二三四五六七八九十]大(?:行动|工程|任务|计划|举措)$|[^\p{Script=Han}A-Za-z\d·、]{2,}/u

/** What calls a name with a place in it a service on the web, even one that opens like a slogan: “一码通江州”平台. */
export const SERVICE_BEHIND = /^[\p{Script=Han}]{0,6}(?:平台|小程序|APP|客户端|公众号|应用)/u
/** Goods under the name of their place that a verb promotes: 做大“江州蜜柚”, 支持“江州蜜柚”做强. */
export const PROMOTED = /为(?:重点|代表)|做[大强优精]|支持|打造|打响|培育|推广|推介|提升|擦亮|叫响|振兴|宣传|保护|壮大|扶持|发展/u

/** Slogans that name what serves under them where it is called a brand: “红色物业”品牌. */
export const RED = /红色|初心|头雁/u

/** Behind a name of two or three characters, which is none without it: “三品”专项行动, “百千万”标准提升行动. */
export const RUN_BEHIND = /^”(?:(?:质量|品质|标准|消费)[\p{Script=Han}]{0,4})?(?:专项行动|行动|工程|计划|战略|活动)/u
/** What stands before a quoted word that is a short form or what a list calls its items, and behind one that is a column of a medium or a body's site. */
export const CALLED = /(?:简称|所称)(?:为)?$|[目名]录(?:中|内)?的$/u
export const COLUMN = /^(?:等)?[^，。；“”]{0,6}(?:专栏|专题|栏目|节目|版块)/u
/** Behind a date, the day that is kept on it: “12·4”国家宪法日. */
export const DAY_BEHIND = /^”[\p{Script=Han}]{2,8}?日/u
/** What makes a class of firms an honour: 培育一批“专精特新”企业. */
export const FIRM_CLASS = /^(?:专精特新|小巨人|单项冠军|隐形冠军|瞪羚|领跑者)$/u
/** Behind a name of any length, with which it is a contest: “江州杯”工业设计大赛. */
export const CONTEST_BEHIND =
  /^”(?![^大，。；、]*(?:等|模式|组织))[\p{Script=Han}A-Za-z\d]{0,10}?(?:大赛|竞赛|龙舟赛|公开赛|邀请赛|挑战赛|锦标赛|博览会|马拉松|[\p{Script=Han}]{2}节(?![能约日点假省目水])|(?:消费|购物|购车|促销|旅游|文旅|文化|品质|美食|冰雪|招聘)[季周月年]|论坛|音乐会|双选会|招聘会)/u
/** Behind a name of any length, with which it is a title: “四好农村路”示范县. */
export const TITLE_BEHIND =
  /^”(?:(?:全国|国家级?|省级|市级)?(?:战略)?示范(?:旗县|县|区|市|旗|乡镇|乡|镇|村|企业|城市|单位|店|街|超市|户|合作社|农场|社区|学校)|标杆企业|实践创新基地)/u
/** A verb that seeks a title, before a quoted class of places: 创建省级“X城市”. */
export const TITLE_VERB = /(?:创建|争创|申创|评选|申报|命名|获评)[^，。；“”]{0,6}$/u
/** Behind a name, with which it is something that all take part in, and the verb before it: 开展“X”等惠民活动. */
export const ACTIVITY_BEHIND =
  /^(?:等)?(?![各多]|形式)(?:系列|主题)?(?:(?!各)\p{Script=Han}){0,8}(?:惠民|促销|消费|文旅|旅游|推介|展销|文体|体育|群众|阅读|健身|展演|网上行)[\p{Script=Han}]{0,2}活动(?![的进])/u
export const ACTIVITY_VERB = /(?:深化|办好|策划|推出|开展|举办|组织|启动|实施)[^，。；“”]{0,14}$/u
/** Behind a name, with which anyone would call it an activity, a creation of something, or so many times of it. */
export const PLAIN_ACTIVITY =
  /^(?:(?:系列|主题|宣传|志愿服务|公益|惠民)*活动(?![的进室场])|(?:每年)?(?:不少于|不低于|至少)?\d+[场期]次?)|^[^，。；、“”]{2,6}(?:评选|推选)活动/u
export const CREATION = /^的?创建(?![\p{Script=Han}])|^创建(?:活动|工作|申报|试点)/u
/** A title by its level, and the verb right before it: 创建“全国森林康养基地”; so many of a title are striven for: 创建“和美海岛”3个. */
export const LEVELLED = /^(?:全国|国家级?|中国|世界|[省市]级)[\p{Script=Han}]{4,16}$/u
export const TITLED = /示范|最美|[和优]美|美丽|文明|先锋|标杆|工作室|基地|岗位?$/u
export const CREATES = /(?:创建|培育|争创|申创|申报|创成|获评|入选|打造|建设)[^，。；、“”]{0,6}$/u
export const NUMBER_BEHIND = /^(?:不少于|不低于|各)?\d+[个家名条所处]/u
/** A banquet under its own name. */
export const BANQUET = /^[\p{Script=Han}]{3,6}宴$/u

/** Behind two names or more, what they are called together: 举办“某某大家唱”“某某讲坛”等群文活动; alone where one of them is a feast by its form. */
export const RUN_OF_FEASTS =
  /^等(?:系列|主题)?(?:群文|群众|文化|文艺|文体|文旅|旅游|体育|赛事|推介|产销|产学研|对接|交流|展示){1,3}活动(?!的|进)/u
export const RUN_OF_ACTIVITIES = /^等(?:系列|主题|品牌)?活动/u
/** A feast by the verb right before its quote: 办好“某某超”. */
export const HELD_BEFORE = /(?:办好|承办|主办|承接|第[一二三四五六七八九十\d]{1,3}届)$/u
/** A year of a theme, “安全生产年”活动, and the best of a kind that are chosen: 遴选“十佳茶园”. */
export const YEAR_OF = /^[\p{Script=Han}]{3,8}年$/u
export const TEN_BEST = /^(?:十|10)[佳大强][\p{Script=Han}]{2,6}$/u
export const CHOOSES = /(?:遴选|评选|推选|选树|评定|参评|争创|申报)(?:出|发布)?(?:[\p{Script=Han}]{2,8})?$/u
/** What anyone may hold: days of open doors, tours of any place. */
export const FORMS_OF_WORK = /(?:开放|体验|咨询)[日周月]$|^.{1,3}游$|^.{1,2}$/u
/** A feast by its form, at the end of a quote. */
export const FEAST = /(?:节|季|质量月|(?:宣传|活动)[周月]|春晚|村晚|嘉年华|博览会|大赛|马拉松|文化周|音乐会)”/u
/** Only numbers of places and firms, no name: 百乡千村, 万企兴万村. */
export const COUNTED = /^(?:[十百千万][^十百千万、]{1,2}){2,3}$|^[十百千万]+$/u
/** A scheme named by its numbers, with the word behind it that tells so, name and words together: 百千万”工程, 三进四送”活动. */
export const NUMBERED =
  /^[^”]*[十百千万][^”]*[百千万][^”]*”[\p{Script=Han}]{0,10}?(?:工程|行动|计划|活动|对接(?![一-鿿]))(?!经验)|^[^”]*[十百千万][^”]*[百千万][^”]*化”|^[二两双三四五六七八九][^”]+[一二两双三四五六七八九][^”]+”[\p{Script=Han}]{0,4}活动/u
export const SCHEME_VERB = /(?:提升|推行|落实|打造|开展|组织|启动|实施|深化|推进|推动)[^，。；“”]{0,10}$/u
/** What a name that holds a place is carried out as: “江州英才计划”, “爱上江州”教育活动; 建设 only behind two halves: “人人持证、技能江州”建设. */
export const PLACE_SCHEME = /(?:工程|计划)”|”(?!的?评选)[^，。；、“”]{0,6}?(?:工程|行动|计划|活动)|[、·][^”]*”建设/u
/** What each place wants to be, and works and concerns of whole regions: no campaigns of their own. */
export const ASPIRED =
  /^(?:平安|法治|健康|美丽|幸福|信用|诚信|文明|文化|数字|智慧|和谐|清廉|绿色|清洁|创新)|^.{0,3}$|^.{2}[兴强富].{1,2}$|引.[济入]|.[东西南北][调送输]|[化年区院网省市县]$|—|(?:协同|协作|合作|振兴|开发|时间|安全|治理)$/u
/** A loan or an insurance under its own name, “江农贷”, and the verb that brings it to all. */
export const LOAN = /^[\p{Script=Han}]{2,6}(?:贷|惠民保|信贷通)$/u
export const LOAN_VERB = /(?:扩大|上线|推广|推出|推行|实施|创设|发展|深化|用好|做好|落地|加大|创新|投放|开发)[^，。；“”]{0,10}$/u
/** What an insurance is called behind its name: “扶贫保”综合保险. */
export const INSURANCE_BEHIND = /^(?:综合|商业|补充|特色|健康|农业)*保险/u
/** What tells that a named activity is held again and again: 举办第三届“X”活动. */
export const EDITION_BEFORE = /(?:第[一二三四五六七八九十\d]{1,3}|首)届[^，。；“”]{0,10}$/u
/** What behind a name of three characters or more calls it a house of service: “江有戏”小剧场. */
export const HOUSE_BEHIND = /^(?:(?:小|周末|惠民)?剧场|书房|书吧|驿站|食堂|残疾人之家)/u
/** What a festive name holds, and the verb before it: 举办“潮购江州”活动. */
export const FESTIVE = /[购逛嗨潮]|[乐惠畅]享/u
/** What is chosen by the words behind it: “最美茶师”选树活动. */
export const CHOSEN = /^(?:等)?(?:选树|评选|推选|(?:等级)?评定)(?:活动|宣传|表彰|中|$|[和及，。；、])/u
/** A service on the web by its form, “云地图”, and the verb that opens it. */
export const CLOUD = /^云(?:地图|超市|展厅|展馆|商城|集市)$/u
export const CLOUD_VERB = /(?:打造|建设|上线|推出|开发)[^，。；“”]{0,10}$/u
/** A house of service under its own name, “江滨书苑”, none of a kind, 农家书屋, and the verb that builds it. */
export const HOUSE =
  /^(?!智慧|绿色|就业|招聘|服务|创新|城市|城乡|社区|农家|职工|老年|爱心|户外)[\p{Script=Han}]{2,4}(?:书苑|书屋|书房|食堂|餐厅|驿站)$/u
export const HOUSE_VERB = /(?:新建|推进|建设|建成|新增|打造|实施|开设|创建|布局)[^，。；“”]{0,10}$/u
/** A scheme for the talents of a place. */
export const TALENTS = /^[\p{Script=Han}\d]{2,8}(?:英才(?:支持|培养)?计划|(?<!高层次|海外|青年|急需|技能|后备|创新)人才计划)$/u
/** A name in two halves, 避暑江州·清凉西河, right behind a verb that builds brands. */
export const HALVES = /^[\p{Script=Han}A-Za-z]{2,8}·[\p{Script=Han}A-Za-z]{2,8}$/u
/** Of such a name, what it is the motto of: “江州聚才·西河创业”招聘活动. */
export const HALVES_BEHIND = /^(?:系列|主题)?[\p{Script=Han}]{0,4}活动/u
/** Names under which offices act against counterfeits every year. */
export const RAIDS = /^(?:守护|蓝天|龙腾)$|铁拳|昆仑|亮剑|利剑|剑网|网剑|红盾|雷霆|护牌|护权/u
export const HALVES_VERB = /(?:打造|培育|推介|推广|塑造|升级)$/u
/** Ends that are wished for, in words of one length. */
export const WISHES = /^(?:[\p{Script=Han}]{2}、){2,}[\p{Script=Han}]{2}$|^(?:[\p{Script=Han}]{4}、){2,}[\p{Script=Han}]{4}$/u
/** A verb that confers a title, right before the quote: 评选“X”. */
export const CONFERRED = /(?:评选|评定|(?<!统一)命名|选树|寻找)(?:表彰|出|为|认定|一批|一[次届]|\d+[个家名])?$/u
/** What women carry out together, and the words behind it: “巾帼某某”行动. */
export const OF_WOMEN = /巾帼/u
export const WORK_BEHIND = /^\p{Script=Han}{0,6}(?:行动|活动|工程|计划|工作)/u
/** Words that make a class of firms of the quote behind them: 专精特新“小巨人”. */
export const CLASS_BEFORE = /(?:专精特新|科技|行业|领域|制造业|服务业)$/u
/** Slogans whose pilots are no titles. */
export const PILOT = /[+＋]|最多跑一次|双创|互联网/u
/** How many are chosen by the quoted name: 遴选“最美民宿”50家、“城市合伙人”100名. */
export const SO_MANY = /^\d+[家名个户支道款件]/u
export const SELECTS = /(?:遴选|评选|选树|选拔|评定|推选|评)(?:出|一批)$|(?:遴选|评选|选树|选拔|评定|推选)$/u
/** A platform by its whole name, and the verb that builds or uses it: 建成“检验检测云平台”. */
export const NAMED_PLATFORM = /^[\p{Script=Han}A-Za-z]{3,12}平台$|^[\p{Script=Han}]{3,8}(?<!互联|物联|管|电|路)网$/u
export const PLATFORM_VERB = /(?:建成|建设|搭建|打造|依托|上线|运行|推广|用好|升级|完善|拓展)[^，。；“”]{0,10}$/u
/** What a brand has, named right behind it: 扩大“X”影响力. */
export const FAME_BEHIND =
  /^等?(?:已有|具有|有)[^，。；“”、]{0,8}的(?:商标|品牌)(?!意识|战略)|^叫响|^等?(?:旅游|服务|特色|自主|文化)*商标的?(?:注册|培育|保护)|^等?(?:地方|特色|优势|名优|农)*产品的(?:影响|知名度)|^(?:等)?(?:的)?(?:品牌)?(?:影响力|知名度|美誉度|认知度|市场占有率)/u

/** Verbs that make goods of the quote right behind them known. */
export const MAKES_KNOWN = /(?:宣传|推介|推广|做[大强优]|打响|叫响|唱响|擦亮|创响)$/u
/** Verbs that only brands take, right before the quote. */
export const BRAND_VERB = /(?:打响|叫响|唱响|擦亮|做强|做大做强|做强做大|做优做强|做优|创响|做响|做靓)$/u
/** What is done to goods under their own name: “江州米粉”标准化、连锁化. */
export const PROCESSED = /^等?(?:产业)?(?:标准|品牌|连锁|产业|规模)化/u
/** Tours of any place: “研学游”精品线路. */
export const TOUR = /^\p{Script=Han}{1,2}游$/u
/** How many of a class there will be: “三品一标”农产品达60个. */
export const COUNTED_CLASS = /^[^，。；、\d认登标]{0,10}(?:\d|[一二三四五六七八九十]+个)/u
/** What is put an end to is no brand: 整治300家“低散乱”企业. */
export const FOUGHT = /(?:整治|治理|取缔|打击|查处|清理|清退|淘汰|关停|杜绝|禁止|遏制|消除|破除)[^，。；、]{0,8}$/u
