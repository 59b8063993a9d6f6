/** Money that is granted, charged or spared: terms for those who get or pay it, no goals (DOMAIN 4). */
import { unitKind } from '../../lexicon/units.ts'
import type { Candidate } from './target-scan.ts'

const SUBSIDY =
  /单个(?:主体|企业|项目|单位)[^，]*元|应纳税|首付|最高减|加计扣除|减半|免征|减免|(?<![办报缴])税率|计税|征收率|给予|予以(?:奖|补)|奖励(?!机制|制度)|奖补|补助(?![村类性])|补贴(?![性类企培试任])|贴息|资助|罚款|罚金|最[高低多](?:不超过|额度|可|限额|支持|享受|补|给|(?=\d))|计入|抵扣|浮动|缴费年限|缴纳[^，]{0,10}费|税额标准|缴费费率|(?:(?<![消缴])费率|贷款利率|担保费)(?!.{0,6}(?:降|控制))|租金|折扣|按(?:照)?.{0,12}(?:比例|标准)|一次性(?:奖|补|给|资)|优惠|每[人户家]发放|慰问|减按|计征|计提|注册资本金?|(?<!劳动)年龄|罚|保证金|(?<!累计.{0,16}新增|累计)授信(?!户数|企业)|支持资金|资金支持(?!\p{Script=Han}{4})|出资比例|让利|管理费|违法所得|工资薪金|基准地价|折算|折合|返还|缴费比例|缴费基数|缴费工资|单位缴费|个人缴费|的部分|间接费用|津贴|奖金|养老金|抚恤金|伤残|最低工资|学费|收费(?!站|公路|项目|主体|检查)|(?:通行|报名|考务|排污|住宿)费|每人每[月日年]|型车?每日|(?:分别|各|对[^，。]{2,60})支持\d[\d.]*[万亿]?元|加价|[特一二三]等奖|优秀奖|每生|最高申请|范围内确定|[救补]助标准|酬金|(?<!再)贷款额度(?:一般|最高)*不超过|每平方米\d[\d.]*元|满\d+元?减|面额|奖学金|助学金|资助标准/u
/** 低保标准提高到600元, 资助学生9万人次: a level to reach and a number of people, though it is of money that is given. */
export function isLevel(left: string, words: string, { quantity: { unit = '' } }: Candidate): boolean {
  if (/^(?:个?工作日|日|天)$/u.test(unit) && /(?:办理|审核|发放|兑付|拨付)(?:时间|时限|周期)[^，]{0,8}$/u.test(left)) return true
  if (/^(?:个?小时|学时|课时|次|天)$/u.test(unit) && /(?:培训|学习|演练|体检|抽检|检查|服务|驻村)[^，]{0,8}$/u.test(left)) return true
  if (unit === '%' && /平均(?:担保|贷款|融资)?[费利]率[^，]{0,6}$/u.test(left)) return true
  if (unit === '%' && /(?:资助|救助|补助)(?:覆盖)?面/u.test(left)) return true
  if (unit === '%' && RATED.test(left) && !/给予|最高|按(?![时期质量])照?/u.test(words)) return true
  if (!TOLD_OFF.test(words) && COUNTED_OF.test(left) && unit !== '%' && !/元$/u.test(unit)) return true
  if (TO_SO_MANY.test(words) && /[名人户]$/u.test(unit) && /对(?:不[少低]于|超过|约)?$/u.test(left)) return true
  if (/^[^，]*(?:最低工资|养老金|低保)标准[^，]*增长$/u.test(left) && unit === '%') return true
  if (/给予|奖励|最高|不超过|对.*的，?|按照?|罚/u.test(words)) return false
  if (SUPPORTED.test(left) && !/元|每(?:[人户家项个]|名)/u.test(words)) return !/元$|%/u.test(unit)
  if (/[名人户]$|人次$/u.test(unit) && TO_GROUP.test(left) && /\d万?[名人户]次?(?:发放|提供|给予|实施)[^，的元]{2,12}$/u.test(words))
    return true
  if (/[名人户]$|人次$/u.test(unit))
    return (
      /[为向给](?:全[省市县区])?$/u.test(left) ||
      /^[^元]*(?:发放[^，元]*补贴|(?:资助|救助|帮助|补助)[^，元]*(?:学生|儿童|家庭|群众|职工|残疾人|老人|人员|对象))$/u.test(left)
    )
  return RAISED.test(left)
}
/** 困难人员参保资助率｜100%. */
const RATED = /(?<![税费利汇][\p{Script=Han}]{0,1})(?<![税费利汇收])率(?:达到?|不低于|保持在|稳定在|提高到)?$/u
/** What each gets, and at most. */
const TOLD_OFF = /给予|最[高低多]|对.*的，?|按照?|罚|元|每(?!年|个?(?:季|月))/u
/** 补贴报废更新车辆｜8000辆, 检查收费主体｜200户: how many are paid for or looked at. */
const COUNTED_OF = /(?:补贴|补助|奖励|资助|救助|收费|授信)(?:(?!标准|资金|金额|比例)[\p{Script=Han}]){2,10}(?:不[少低]于|达到|超过|约)?$/u
/** 对｜1500户｜双困家庭发放租赁补贴: how many are helped. */
const TO_SO_MANY =
  /^(?:继续|全年)?对(?:不[少低]于|超过|约)?\d[\d.]*万?[户名人][^，的元]{2,14}(?:发放|给予|实施)[^，的元]{2,12}(?:补贴|补助|救助|救济|慰问|资助)$/u
/** 为贫困精神残疾人｜1.1万人｜提供药费补助: how many of a group are helped. */
const TO_GROUP = /^(?:继续|全年)?[为向给对](?![^，]*[企单机])\p{Script=Han}{2,14}(?:不[少低]于|约)?$/u

/** 评选资助200名, 培养资助研究人员不少于｜400名: how many are supported. */
const SUPPORTED =
  /(?:评选|选拔|培养|遴选|重点|鼓励并|每年|扶持)资助(?:\d[\d.]*万?[名人个家项][^，元\d]{2,20}[、和及])*(?:[^，元\d]{2,16})?(?:不少于|不低于|约)?$/u
export const RAISED =
  /(?:(?<!补贴|奖励|奖补|资助)标准|低保[^，]{0,8}补[助贴差]|(?:残疾人|护理|高龄)[^，]{0,10}补贴标准|生活津贴|养老金|低保金|筹资|保险金)(?:水平|最低标准|标准|分别|统一|逐步|逐年|人均|20\d\d年|每人每[月年]|人均月增加?|月人均增加?|由[^，]{1,14})*(?:(?:提高|提升|增加|上调|达到|调整)[到至为]?|不低于|不少于)(?:每人每[月年天]|每生每[年天]|人均)?$/u
/** Money that is given away. */
const GRANT = /给予|奖励(?!机制|制度)|奖补|补助|补贴(?![性类企培])|资助|贴息|减免|免征|罚款|支持(?=\d[\d.]*万?元)/u

/** Whether the clause, or for money and shares the one before it, tells what someone is given, charged or spared. */
export function isGranted(clause: string, before: string, { quantity }: Candidate): boolean {
  const words = clause.replace(/（[^（）]*）|《[^《》]*》/gu, '')
  if (BUDGETED.test(words)) return false
  if (SUBSIDY.test(withoutFunds(words)) || CREDIT.test(words)) return true
  if (/(?:发放|提供)\d[\d.]*万?元以[下内]/u.test(words)) return true
  const kind = quantity.unit === undefined ? undefined : unitKind(quantity.unit)
  return (kind === 'money' || kind === 'share') && !AIMED.test(words) && GRANT.test(withoutFunds(before))
}

/** 县财政每年安排奖励资金不少于｜300万元, 安排｜3000万元｜用于技改和奖补: how large a fund is. */
const BUDGETED =
  /^(?:全年|年内|力争|累计|共|[三五]年(?:共|累计)?)*(?:发放|兑现|兑付|拨付|投放)[^，元]{2,16}(?:资金|补贴|补助|贷款|消费券|[助奖]学金|救助金)(?:不[少低]于|超过|达到|约)?\d[\d.]*[万亿]+元(?:以上|左右)?$|^(?:其中|全年|累计|力争|共)*争取[^，元]{0,14}(?:补助|补贴|奖补|资金|投资)(?:资金)?(?:不[少低]于|超过|达到|约)?\d[\d.]*[亿万]*元(?:以上|左右)?$|^(?:[^，]{0,14}财政(?:部门)?)?(?:每年|当年|20\d\d年)?(?:预算|统筹)?(?:安排|列支|设立)(?!.*(?:每[人户家个项只头亩]|最高|给予|对))(?:[^，]{0,20}(?:资金|经费)(?:规模|总额)?(?:每年)?(?:安排)?(?:不[少低]于|超过|达到|约)?\d[\d.]*[亿万]*元(?:以上|左右)?|(?:不[少低]于)?\d[\d.]*[亿万]*元(?:以上)?(?:资金)?用于[^，]{2,16})$/u

/** 安排补助资金3亿元, 补助资金用于产业的比重达到60%: the name of a fund, where nothing says who gets how much of it. */
const withoutFunds = (words: string) =>
  /每[人户家个项]|给予|予以(?:奖|补)|获得?|享受|申请|申领|领取|奖励|最高|不超过|一次性|按/u.test(words)
    ? words
    : words.replace(FUNDS, '资金')
const FUNDS = /(?:以奖代补|奖补|补助|补贴|补偿)(?:专项)?资金(?!为|共|总额)/gu

/** 担保额可提高至500万元, 公积金最高贷款额度: how much one may borrow. */
const CREDIT =
  /(?:信用|授信|担保|贷款|融资|借款)(?:额度|限额|额)(?:上限)?(?:可|最高|一般|上浮)|(?:单户|单笔|每户)[^，]{0,6}(?:贷款|授信|额度)|(?:贷款|授信|借款)[^，]{0,4}(?:单户|单笔|每户)|可申请额度|公积金[^，]{0,8}(?:贷款|提取)[^，]{0,4}额度/u

/** 推动每年担保规模超过1000亿元: a clause that says itself what is to be, after one that tells of grants. */
const AIMED =
  /^(?:，)?(?:(?:实现|带动)?[\p{Script=Han}]{0,8}[户人年]均(?:年?增收|增加收入)|[\p{Script=Han}]{2,16}(?:上牌量|销量|销售量|销售额|零售额|产量|产值|总额|投资额?)(?:同比)?(?:增长|达到|突破|超过)|(?:20\d\d[-—–~～至]+20\d\d年)?[\p{Script=Han}]{0,8}财政(?:每年|累计|共)?(?:安排|投入|统筹|列支|预算安排)[^，]{0,16}(?:资金|经费)|推动|力争|争取|确保|实现|到20\d\d年|20\d\d年(?!对|给|按|起)|筹集|筹措|设立[^，]*(?:基金|资金池)|全年为企业减负|新增[^，]{2,10}(?:贷款|投资)|[\p{Script=Han}]{0,14}(?:[一-鿿]{2}率|(?:报销|支付|补偿)比例|满意度|占比)(?:均|分别)?(?:控制|稳定|保持|提高|达|不[低高]于))(?![^，]*(?:每(?:人|家|户|个|项)|为准|的企业|的单位))/u

/** Where a sentence starts to speak of money that is granted; infinity where it does not. */
export function grantIn(sentence: string): number {
  const at = sentence.search(GRANT)
  return at < 0 ? Number.POSITIVE_INFINITY : at
}
