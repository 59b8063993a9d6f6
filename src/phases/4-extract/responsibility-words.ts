import type { Role } from './findings.ts'

/** Rooms have a task only where no label beside theirs names the bodies that they are of: 责任单位：市财政局　责任科室：预算科. */
const bodyLabel = '(?:责任|牵头)(?:单位|部门)：'
const namesBodies = new RegExp(bodyLabel)
const room = '(?:责任|牵头|承办|配合|主办)(?:科室|股室)'
const inner = `${room}(?:(?<=${bodyLabel}[^。）\\n]{0,80}${room})|(?=[^。）\\n]*${bodyLabel}))`

const namesRooms = new RegExp(`^${room}：`)

/** Whether a line names the rooms of the bodies that another line of the stretch names. */
export function isRoomsOf(line: string, stretch: string): boolean {
  return namesRooms.test(line) && namesBodies.test(stretch)
}

/** Label → what its list is. 分管领导 and the like head persons. */
const labels: readonly (readonly [RegExp, Role | 'person' | 'deadline'])[] = [
  [
    /(?:完成|办结|办理|整改|工作|推进|落实|时序)?(?:时间节点|(?:时间|时限|进度)(?:安排|要求)|时限|时间|期限|进度(?=[：:】\]〕]))/y,
    'deadline',
  ],
  [
    new RegExp(
      `${inner}|(?:督办|分管|包抓|包联|牵头|责任|联系|挂联|挂钩|主管|包保|督导|带队|负责)(?:负责|责任)?(?:市|省|州|县|区)?(?:级)?(?:领导|人|责任人)|(?:项目|具体|直接|第一|主要|工作)?责任人|市领导|省领导|县领导|联系人`,
      'y',
    ),
    'person',
  ],
  [
    /(?:主要)?(?:协同配合|协助配合|参与配合|配合|协同|协办|协助|参与|参加|协作|支持|会办|相关配合)(?:责任|落实|牵头|实施)?(?:部门|单位|处室|科室|股室|站所|机构|主体|地区|地方)?(?:及地区)?|共同责任单位|责任配合单位|数据(?:提供|来源|支撑|统计)(?:单位|部门)/y,
    'support',
  ],
  [
    /牵头[省市县区]直(?:部门|单位)|(?:责任|总|第一|共同|主要|工作)?(?:牵头|主办|主责|主抓|主管|主体责任|主要责任|主要负责|第一责任|首要责任)(?:负责|责任|落实|组织|实施|协调|主管)?(?:部门|单位|处室|科室|股室|站所|机构|主体|地区)?(?:和单位)?|牵头/y,
    'lead',
  ],
  [/第[二三四五]责任(?:部门|单位)/y, 'responsible'],
  [/(?:具体)?(?:实施|执行|落实|组织实施)(?:部门|单位|主体|机构)/y, 'implement'],
  [
    /(?:具体)?(?:责任|承办|负责|落实|承担|责任落实|任务|职责|办理|完成|牵头及责任|涉及|组织|指导|监督指导|部门(?=分工))(?:部门|单位|处室|科室|股室|站所|机构|主体|地区|分工)?(?:和地区|及单位)?(?:[及和、](?:完成|办结)?时限)?/y,
    'responsible',
  ],
]

const deadlineWords =
  /(?:于|在|力争|确保|争取|自?即日起[至到]?)?(?:(?:(?:20)\d\d年|当年|今年|明年|每年|年)?(?:第?[一二三四1-4](?:个)?季度|上半年|下半年|\d{1,2}月(?:份)?(?:\d{1,2}日|[上中下]旬)?)|(?:20)\d\d(?:年?[—–~-](?:20)?\d\d)?年|年)(?:年)?(?:底|末|内|初|全年)?(?:之|以)?(?:前|内)?(?:(?:全面|全部|基本|确保|并|按期|取得|持续|逐步|分步|分批|组织|启动|推进|开展|实施)*(?:完成(?:首批|全部|年度)?(?:创建|任务|建设|改造)?|推进|实施|启动|落实|见效|到位|办结|建成|出台|取得阶段性成效|取得成效))?|(?:长期|持续|全年|常年|常态化?|年内|即时|立即|近期|按月|按季)(?:坚持|推进|实施|落实|开展|进行|完成|整改|深化|工作|任务|性工作)*/y

/** 列第一位者为牵头单位，其他为配合单位: the first of a list leads; what the others do may follow. */
const firstOf =
  '(?:按顺序|注)?(?:：)?(?:均)?(?:以)?(?:责任单位中)?(?:排|列|位列|排列|排名|名列|排序|居|位于|置)?(?:名)?(?:在|于)?(?:第一|第1|首位|首个|首|最前|逗号前|分号前)(?:顺位|位|个|名|列)?(?:面)?(?:者|的)?(?:的)?(?:责任)?(?:部门|单位)?(?:者)?(?:负总责|负责牵头|(?:均|即)?(?:为|是|系|作为)(?:本项|该项|该|第一)?(?:工作|任务|事项)?(?:的)?(?:总)?(?:牵头|主要责任|责任|主办|主责|第一责任|主要承办|承办)(?:责任)?(?:部门|单位)?(?!专家|人|作者|教师)(?:或[^，。；）]{0,8}(?:部门|单位))?)'
const theOthers =
  '(?:，?(?:其他|其它|其余)(?:列入|责任|各|有关|相关)?(?:的)?(?:部门|单位)?(?:和(?:部门|单位))?(?:(?:均)?(?:为|是|作为)(?:协助|配合|参与|参加|协办|责任|支持)+(?:责任)?(?:部门|单位)|按(?:照)?(?:各自)?职责(?:分工)?(?:负责|落实|配合)?))?'
/** 涉及多个部门的，原则上由排名首位的部门牵头负责. */
const byFirst =
  '(?:[一每各]?(?:项|个)?(?:任务|工作|事项)?涉及(?:多|两|几)个(?:以上)?(?:责任)?(?:部门|单位)的，)?(?:原则上)?由(?:排名|排|列|排列|排序)?(?:在)?(?:第一位?|首位|最前)(?:的|者)?(?:责任)?(?:部门|单位)?(?:负责)?牵头(?:负责)?'
const orderRule = new RegExp(`${firstOf}${theOthers}|${byFirst}${theOthers}|以?下(?:均)?同|下同`, 'y')

/** The tasks that an instruction is for: 以下各项任务. */
export const theTasks =
  '(?:以下|下列|下述|后续|上述|(?<![元人个家户亿万吨级岁年平米里度%\\d])以上)(?:各项|所有|全部|有关|涉及|的)*(?:任务|措施|工作|事项|内容|条款|要求|政策|项目|分工)*，?'
const standing = new RegExp(
  `(?:${theTasks}(?:均|都|由|不再|不一一|不另|涉及)|(?:本方案|本意见|各项|各(?:任务|措施|事项)|涉及|(?:具体|所有|全部)(?:任务|工作|措施|事项))[^。；]*?(?:不再|不一一|不另|均需|均须|均由|均要|均应|都由|都要|都需|均为|均涉及|都涉及|均作为))(?:[^。；（）]|（[^（）]*）)*`,
  'y',
)
const tail =
  /(?:标注?有?|带有?)?[★☆※*▲△](?:号|标记)?的?(?:单位|部门)?(?:为|表示|代表|系)[^，；。）]*|(?:(?:以上|上述|省|市)?各(?:有关|相关|责任|成员|职能)?|有关|相关)(?:部门|单位)(?:和单位|、单位)?(?:按|依|根据|分工|各负其责|各司其职|各尽其责|密切|共同|协同)[^，；。]*/y
const etc =
  /等(?!级)(?:\d+个(?:[市州县区盟旗]|（[^（）]{1,8}）)+(?:人民)?政府|(?:(?:\d+|[一二三四五六七八九十]+)[个家]|国务院|中央|有关|相关|各(?!(?:设区的?)?[市州县区盟旗](?:人民)?政府)|成员|责任|省直|市直|省级|市级|和(?=各?(?:有关|相关)?(?:部门|单位|地区|地方|机构|企业|市州|县区|乡镇|街道|[市县区](?:$|[、，；。）])))|单位|部门|地区|市州|县区|机构|企业|职能|[市县区](?=$|[、，；。）和及])|乡镇|镇街|街道|[乡镇])*)?/y
const withWords = /(?:并)?(?:会同|会商|联合|协同|协调|商(?![务业贸标会投圈品水洛丘南城河州都]))(?=[^，；。、落推配负做开])/y
const by = /(?:拟|均|分别|主要|统一)?由|其中[，：]?/y

const duty =
  '(?:(?:按|依|根据|结合)(?:照|据)?(?:各自|自身|部门|相关)?(?:的)?(?:工作)?(?:职责|职能|任务|分工|权限|部门|要求)+(?:和|、)?(?:任务)?(?:分工|权限|要求)?(?:，)?)'
const adverb = '(?:分别|分头|共同|各自|具体|积极|密切|予以|做好|切实|主要|统筹|联合|总|等|认真|组织|抓好|协同|加强|牵头|进行|负责)*'
const deed =
  '(?:负责|落实|组织实施|组织|实施|抓好|推进|办理|协调|总责|做好|抓|执行|承担|制定|起草|完成|推动|开展|工作|相关工作|指导|督促|贯彻|到位)*'
const verbs: readonly (readonly [RegExp, 'L' | 'P' | 'R' | 'I'])[] = [
  [
    new RegExp(
      `${duty}?(?:总|共同|联合|分别|负责|统筹|主要|具体|为|作为|共)*(?:牵头|主办|主责|主抓)(?:部门|单位|责任单位)?(?!单位：|部门：)${deed}|为主(?:负责)?|统筹(?=$|[，；。）])`,
      'y',
    ),
    'L',
  ],
  [
    new RegExp(
      `${duty}?${adverb}(?:[为作是]{0,2})(?:配合|协助|参与|参加|支持|协办|会办|协作|协同(?:推进|配合|参与)?(?=$|[，；。）]))(?:单位|部门)?${deed}|做好(?:业务)?(?:指导|保障)(?:工作)?(?=$|[，；。）])`,
      'y',
    ),
    'P',
  ],
  [
    new RegExp(
      `${duty}${adverb}${deed}|(?:各负其责|各司其职|各尽其责|分工(?:负责|落实|协作)|分头(?:负责|落实|推进|抓好)|分级负责|属地负责)${deed}`,
      'y',
    ),
    'R',
  ],
  [
    /(?:分别|共同|各自|结合(?:各自|本地|自身)?实际)?(?:负责)?(?:具体|组织|抓好|抓|贯彻|认真|全面)*(?:实施|落实|执行|具体落实|具体承办)(?:到位|工作)?/y,
    'I',
  ],
  [
    new RegExp(
      `${adverb}(?:负责|承办|办理|承担|起草|为责任(?:单位|部门)|主管|各负其责|负总责|指导(?!单位|部门|意见))${deed}|分别|(?:业务|跟踪)?(?:统筹|组织|指导|督促|督导|监督|协调|推动|推进){1,3}(?:落实|实施)?(?=$|[，；。）])`,
      'y',
    ),
    'R',
  ],
]

/** What stands at a position of a statement, other than a body: its letter in the grammar and its length. */
export interface Word {
  readonly letter: string
  readonly length: number
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}

/** One pattern that fits wherever one of several does: most places hold none, and are asked once. */
function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), 'y')
}

function fits(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

const notes: readonly (readonly [RegExp, string])[] = [
  [standing, 't'],
  [orderRule, 'o'],
  [tail, 'y'],
  [etc, 'e'],
  [deadlineWords, 'd'],
  [withWords, 'W'],
  [by, 'h'],
]
const anyLabel = anyOf(labels.map(([pattern]) => pattern))
const anyNote = anyOf(notes.map(([pattern]) => pattern))
const anyVerb = anyOf(verbs.map(([pattern]) => pattern))

/** 责任单位为省财政厅 names a body; 责任单位为牵头单位 is a rule. */
const named = /^(?:[省市州县区]|各(?!.{0,2}(?:牵头|责任))|国家)[\u4e00-\u9fff]{2}/
/** A list alone, to the end of its line: 责任单位 市教育局、市财政局, where a print has a gap for the colon. */
const listed = /^(?:[省市州县区]|各)[^，；：。\n要应将须需]+[局厅委办部府会心司院处][。；]?(?:\n|$)/
/** Whose list it is: 市级责任单位, 省牵头单位, 区县责任单位. */
const levels = /(?:[省市州县区镇]级|[省市州县区]直?|区县|县区|县市|市县|乡镇)(?=责任|牵头|配合|主办|协办|主管|落实|参与)/y
/** 责任部门/单位, 责任单位及责任人. */
const alternative = /[/／及和、](?:责任|负责)?(?:单位|部门|人)/y
const colons = ['：', ':', '】', ']', '〕']

/** The label and its colon at `at`: 牵头单位：. `role` is what its list is; a label without colon counts only where the line ends. */
export function labelAt(text: string, at: number): { readonly role: Role | 'person' | 'deadline'; readonly length: number } | undefined {
  const level = lengthAt(levels, text, at)
  if (!fits(anyLabel, text, at + level)) return undefined
  for (const [pattern, role] of labels) {
    let length = lengthAt(pattern, text, at + level)
    if (length < 2) continue
    length += level
    const bracket = /（[^（）]{0,20}）|〔[^〔〕]{0,20}〕/y
    bracket.lastIndex = at + length
    length += bracket.exec(text)?.[0].length ?? 0
    length += lengthAt(alternative, text, at + length)
    const after = text.charAt(at + length)
    if (colons.includes(after)) return { role, length: length + 1 }
    if (text.startsWith('为：', at + length) || text.startsWith('——', at + length)) return { role, length: length + 2 }
    if (after === '为' && named.test(text.slice(at + length + 1, at + length + 7))) return { role, length: length + 1 }
    const own = (at === 0 || text.charCodeAt(at - 1) === 10) && /(?:单位|部门)$/.test(text.slice(at, at + length))
    if (own && listed.test(text.slice(at + length, at + length + 200))) return { role, length }
  }
  return undefined
}

/** The verb of a statement at `at`. */
export function verbAt(text: string, at: number): Word | undefined {
  if (!fits(anyVerb, text, at)) return undefined
  let best: Word | undefined
  for (const [pattern, letter] of verbs) {
    const length = lengthAt(pattern, text, at)
    if (length > 0 && (best === undefined || length > best.length)) best = { letter, length }
  }
  return best
}

/** A deadline, order rule, standing instruction, tail, 等, 会同 or 由 at `at`. `afterBody` tells whether a list stands just before it. */
export function noteAt(text: string, at: number, afterBody: boolean): Word | undefined {
  if (!fits(anyNote, text, at)) return undefined
  for (const [pattern, letter] of notes) {
    if (letter === 'y' && !afterBody) continue
    const length = letter === 'e' ? etcLength(text, at) : lengthAt(pattern, text, at)
    if (length > 0 && !(letter === 'd' && !/[，；。：）\s、]|^$/.test(text.charAt(at + length)))) return { letter, length }
  }
  return undefined
}

/** 等部门 of 等部门和各省级人民政府: what begins the next body is none of it. */
function etcLength(text: string, at: number): number {
  const length = lengthAt(etc, text, at)
  if (!/^(?:人民政府|政府|党委)/.test(text.slice(at + length, at + length + 4))) return length
  return text.slice(at, at + length).replace(/(?:和|、)?(?:各|有关|相关|省级|市级|县区|地区|市州)*$/, '').length
}

/** No order rule has more words before the one that says 第一. */
const longestBefore = 30

/** Whether a text holds an order rule, and where: 列第一位者为牵头单位. */
export function findOrderRules(text: string): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = []
  for (const { index } of text.matchAll(/第[一1]|首|最前|[逗分]号前/g)) {
    const from = Math.max(found.at(-1)?.end ?? 0, index - longestBefore)
    for (let start = from; start <= index; start++) {
      const length = lengthAt(orderRule, text, start)
      if (start + length <= index) continue
      if (isRule(text, start, length)) found.push({ start, end: start + length })
      break
    }
  }
  return found
}

/** A rule says where in a list the body stands, and of lists, not of several that lead already: 第一书记 and 企业第一责任单位 are none. */
function isRule(text: string, start: number, length: number): boolean {
  const words = text.slice(start, start + length)
  return (
    !/^(?:以?下|首|第一责任(?!单位为|部门为))/.test(words) &&
    !/(?:政府|企业|组织|项目|书记|主任)$|[多两几]个[^，。]{0,6}牵头(?:责任)?(?:单位|部门)的?，?$/.test(
      text.slice(Math.max(0, start - 18), start),
    )
  )
}
