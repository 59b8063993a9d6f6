import { isAssigned } from './assigned.ts'

/** What the caption of an article says that binds nobody to act: what for, for whom, on which terms, from when. */
const captions =
  /^(?:(?:制定|政策)?(?:目的|依据|宗旨)(?:[和与及、](?:依据|目的))?|总则|附则|适用(?:范围|对象|条件|区域)|(?:支持|扶持|奖励|资助|补贴|申报|评选|参评|申请)(?:对象|范围(?:和对象)?|主体)|(?:资金|名词|术语|相关|基本)?(?:定义|概念|解释|含义|释义)|(?:基本|使用|工作|评审|管理|支持|扶持|分配|遵循|指导)*原则|(?:申报|申请|参评|资格|基本|支持|限制|限制性|扶持|评定|认定)*(?:条件|资格|要求)|申[报请](?:材料|程序|受理|流程|时间|方式|与审[核批定查])|(?:评审|审核|认定|审批|评定|办理|评选|推荐|资金(?:申请|审批|拨付)?)(?:程序|流程|步骤|拨付|和拨付|与拨付)|(?:项目|现场|专家|材料|资料|综合)?(?:评审|审核|公示|受理)(?:和公示|与公示|公示|批准|审批)?|(?:违规|失信|违约)(?:处理|责任|行为|处罚)|法律责任|责任追究|罚则|(?:政策)?解释(?:部门|权|权限|机关)|(?:施行|实施|生效)(?:日期|时间)|有效期限?|(?:其他|例外|除外|兜底|衔接|不重复享受|重复享受|政策衔接|免责)(?:条款|事项|规定|情形|说明)?)$/

/** Rules say of themselves what for, for what, until when and by whom they are explained. */
const self = '本(?:实施|暂行|试行|管理|若干|扶持|奖励)?(?:办法|规定|细则|条例|规则|章程|准则|措施|政策|意见|方案|通知|标准|规程)'
const purpose = new RegExp(`^为(?:了)?[^。]*(?:制定|制订|出台|特制[定订]|订立)(?:了)?${self}|^根据[^。]*，?(?:制定|制订)${self}`)
const scope = new RegExp(
  `^${self}(?:所称|所指|所规定|中的?|主要)?(?:适用于?|是指|系指|指)|^${self}所[称指]|[^。]*适用${self}$|^[^。，]{2,30}(?:，)?(?:是指|系指)`,
)
const valid = new RegExp(
  `^${self}(?:（[^（）]*）)?(?:的?(?:具体)?(?:解释权)?(?:由|归)[^。]{2,60}(?:解释|所有)|自[^。]{2,40}(?:施行|实施|执行|生效|起)|从[^。]{2,30}(?:起|施行|实施|执行)|有效期|(?:未尽|有关)事宜|由[^。]{2,40}负责解释)|^(?:此前|以前|以往|过去|原|现行)[^。]{2,60}(?:不一致|抵触|废止|停止执行)|^${self}[^。]{0,20}与[^。]{2,40}(?:重复|不一致|抵触)`,
)

/** Whom rules speak to that is none of the authorities: who applies, is paid or honoured, or anyone. */
const others =
  /^(?:凡)?(?:任何(?:单位|组织|个人)|申[请报][^，。的]{0,8}的?(?:单位|企业|组织|个人|人|机构|主体|者|对象)|(?:获奖|受资助|受助|参评|参选|项目|入选|获评|被认定)(?:的)?(?:单位|企业|组织|个人|人|机构|主体|者)|(?:企业|个人|评审(?:专家|人员)|参与评审的人员|工作人员))(?:和[^，。]{1,8})?(?:应|须|必须|需|不得|可以?|凭|持|要|严禁|通过|按|所)/
const conditions =
  /^[^。；]{0,50}(?:应当?|须|需|必须)?(?:同时)?(?:具备|符合|满足)(?:以下|下列|如下)[^。；]{0,8}(?:条件|要求)|^[^。；]{0,50}(?:应当?|须|需|必须)(?:同时)?(?:具备|符合|满足)$|^(?:符合|具备|满足)(?:以下|下列|如下)/
const sanctions =
  /^(?![^。；，]{2,20}(?:应当?|要|负责)(?:加强|建立|会同|定期|做好))[^。；]{0,40}(?:弄虚作假|骗取|套取|冒领|违反本|违反[^。，]{2,16}规定|有下列(?:情形|行为)之一)[^。]*(?:撤销|取消|追缴|收回|追回|处罚|追究|处理|责令|通报|记入)/
const procedure =
  /^(?:(?:评审|评选|认定|申报|申请|推荐|审核|审批)(?:工作)?(?:按|按照|遵循|分)[^。]{0,20}(?:程序|步骤|阶段)|[^。]{0,30}(?:公示|公告)[^。]{0,20}无异议|申[报请][^。]{0,10}(?:提交|提供|报送)(?:下列|以下|如下)?[^。]{0,6}材料)/

/**
 * Whether a numbered item is a term of the rules and no task: what they are for, whom they concern, what applicants must be, do or lose, how
 * applications run, who explains the rules and from when they hold. Of other items than articles only the last two are told from a task. An item
 * whose owners are stated beside it stays one.
 */
export function isTerm(style: string, title: string, body: string): boolean {
  const words = `${title}。${body}`.slice(0, 400)
  if (valid.test(words)) return true
  if (style !== 'article' || isAssigned(body)) return false
  const first = /^[^。\n]*/.exec(words)?.[0] ?? ''
  return (
    captions.test(title) || [purpose, scope, others, conditions, procedure].some((pattern) => pattern.test(first)) || sanctions.test(words)
  )
}
