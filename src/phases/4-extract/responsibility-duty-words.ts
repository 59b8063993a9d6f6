/** What is said in running text of those who have a duty, behind their names. */

/** What may end a list of offices: 等有关部门. */
const andOthers = '(?:等(?:有关|相关|新闻|主要|职能|成员)?(?:部门|单位|媒体))?'
export const dutyWords = new RegExp(
  `^${andOthers}(?:每[年月季半]度?|定期|也|还|均|都)?(?:要|应|应当|必?须|需|对[^，。；]{2,24}负总?责|负责|牵头|会同|会商|具体负责|统筹|组织(?!.{0,6}(?:专家|评审|申报|召开|填报)))`,
)
export const responsible = new RegExp(`^${andOthers}(?:(?:具体)?负责(?!牵头)|[在按]照?各自)`)
/** 市商务局要积极配合做好服务: they support, whoever leads. */
export const supports = new RegExp(`^${andOthers}(?:也|均|都)?(?:要|应当?|须)?(?:积极|主动|全力|密切|切实|认真)*(?:配合|协助|支持)`)
/** The same at the start of a sentence: 市旅游局每年举办…, 市信访局指导…. */
export const acts =
  /^(?:每[年月季半]度?|定期|将(?!军)|[在按]照?各自|按照?|依法|结合|(?:优先|积极|主动|切实|全力)(?:争取|配合|协调|保障|安排|支持|做好|落实|抓好)|组织|指导|引导|确保|加强|承担|开展|做好|制定|编制|建立|设立|开设|开通|开辟|协调|筹措|完善|督促|监督|通报|培育|推广|落实|实施|举办|安排|保障|提供|抓好|推动|推进)/
/** What tells an office from others is no duty: 国务院负责粮食工作的部门. */
export const apart = /^负责[^，。；]{2,30}的(?:行政|主管|工作)*(?:部门|机构|单位)/
/** Nor does what only begins the name of a group: 国务院推进职能转变协调小组要…. */
export const withinGroup = /^[^，。；要应须]{2,40}(?:小组|委员会|联席会议)(?:办公室)?(?:要|应|须|负责|会同|牵头)/
/** Nor is what was done: 会同水利部研究提出了意见. */
export const done = /^负责(?:具体)?解释|^[^，。；]{0,40}(?<![为除])了(?!解)|^[^，。；]{0,12}已经?/
