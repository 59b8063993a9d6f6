import { bareLocalClass, bodyEnds, departmentClass, localClass } from '../../lexicon/body-words.ts'
import { placeAt } from '../../lexicon/places.ts'
import { unitSet } from '../../text/unit-set.ts'
import { sharersAt } from './responsibility-shared.ts'

/** What may follow the name of a body in a statement. */
const after =
  '$|[、，；：。（）()〔〕〈〉<>\\[\\]【】\\s★☆※*▲△]|和|及|以及|与|暨|会同|商(?![务业会贸投圈])|等|牵头(?!(?:单位|部门)[和、及与，])|负责|负总责|负主责|加强|高(?:标准|质量|水平|起点)|给予|提供|每[年月季半]|定期(?!存)|配合|按|依据|依照|根据|分别|分头|具体|共同|协助|协同|参与|参加|支持|(?<!社会)组织(?!部)|落实|实施|为|主办|承办|协办|起草|主责|主抓|抓|推进|协调(?=推[动进]|落实|指导|督促|$|[，；。）])|推动(?=$|[，；。）])|联合(?![社会])|各负其责|各司其职|应(?!急)|要|均|都|对(?![外口台])|指导|督促|督导(?!组|室)|监督(?=指导|落实|$|[，；。）])|业务指导|作为|责任(?:单位|部门|科室|股室)[：为]|(?:牵头|配合|承办|主办)(?:科室|股室)：|(?:项目|具体|直接|第一|主要|工作|牵头|分管|单位)?(?:责任人|领导|负责人)：|办理|完成|列第|排第|统筹|总(?=牵头|负责|协调)|做好|开展|制定|制订|编制(?!委|办)|修订|拟[定订]|出台|编写|举办|签订|引导(?!基金)|建立|提出(?=意见)|研究(?![室院所中])|结合|密切|积极|切实|认真|抓紧|尽快|主动|全力|通力|分工|组成(?!部门|单位|机构|人员)|成立|组建|主管(?!部门|单位|机关|局)|\\d'
const boundary = new RegExp(`(?:${after})`, 'y')
const classes = [localClass, departmentClass, bareLocalClass].map((source) => new RegExp(`(?:${source})(?=${after})`, 'y'))
const longest = 60
/** A class of bodies has one of these words near its start. */
const classWords = /^[^、，；。]{0,16}(?:\d个|各|有关|相关|部门|单位|机构|属地|所在|沿线|当地|地方|基层|两级|三级)|^[^；。]{0,24}政府/
const stops = unitSet('、，；：。\n\t）〕】')
const brackets = unitSet('（〔[【(〈<')
const lastUnits = unitSet(bodyEnds.map((end) => end.slice(-1)).join(''))
const endsByLast = new Map<number, string[]>()
for (const end of bodyEnds) {
  const last = end.charCodeAt(end.length - 1)
  endsByLast.set(last, [...(endsByLast.get(last) ?? []), end])
}
const nested = /[（〔[【(〈<][^（）〔〕[\]【】()〈〉<>]{0,30}[）〕\]】)〉>]/y
/** The roles that stand in brackets behind a name. */
export const bracketRoles = '(?:共同|均|联合|并列)?牵头|主办|主责|配合|协办|(?:组织|具体)?(?:落实|实施)|列首位'
/** A role in brackets behind a name is no part of it: 省发展改革委（牵头）. */
const roleMark = new RegExp(
  `^[（(〔【[〈<](?:${bracketRoles}|责任|协同|完成(?:时限|时间)|[^（），]{1,12}，(?:牵头|主办|配合|协办|落实)）|[^（）]{0,16}(?:为|是)(?:工作)?(?:牵头|主办|责任|汇总)|以?下同|以下|均|除[^（）]{2,30}外)`,
)

/** 内蒙古电力｜（集团）有限责任公司. */
const legalForm = /^（(?:集团|中国|控股)）[^，。；、]{0,8}公司/

function bounded(text: string, at: number): boolean {
  boundary.lastIndex = at
  return boundary.test(text)
}

/** Whether the words of `text` from `start` to `end` end as a body's name does. */
function endsAsBody(text: string, start: number, end: number): boolean {
  const last = text.charCodeAt(end - 1)
  if (end <= start || lastUnits[last] !== 1) return false
  return endsByLast.get(last)?.some((words) => end - start >= words.length && text.endsWith(words, end)) === true
}

function nestedLength(text: string, at: number): number {
  if (brackets[text.charCodeAt(at)] !== 1) return 0
  nested.lastIndex = at
  return nested.exec(text)?.[0].length ?? 0
}

/**
 * The length of the name of a body that starts at `at`, 0 where none does. The first end that looks like a body's and is
 * followed by a joiner, a verb or the end: 省大数据发展及应用中心 stays whole, 市文化局和市旅游局 are two. Places that share the end of their
 * names are one stretch, which `splitShared` parts: 石家庄、邢台市政府.
 */
export function bodyLengthAt(text: string, at: number): number {
  if (classWords.test(text.slice(at, at + 40)))
    for (const pattern of classes) {
      pattern.lastIndex = at
      const hit = pattern.exec(text)
      if (hit !== null && hit[0].length > 1) return withGloss(text, at, hit[0].length)
    }
  const shared = sharersAt(text, at)?.at(-1)?.end ?? at
  if (shared > at && bounded(text, shared)) return shared - at
  const place = placeAt(text, at)?.length ?? 0
  if (place > 2 && /[市县区旗]/.test(text.charAt(at + place - 1)) && bounded(text, at + place) && !/[（〔]/.test(text.charAt(at + place)))
    return place
  const limit = Math.min(text.length, at + longest)
  let end = at
  while (end < limit) {
    if (stops[text.charCodeAt(end)] === 1 || (text.charAt(end) === '等' && !/[高初中平]/.test(text.charAt(end - 1)))) return 0
    if (text.charAt(end) === '由' && text.charAt(end - 1) !== '自') return 0
    const inner = nestedLength(text, end)
    if (inner > 0) {
      if (roleMark.test(text.slice(end, end + inner))) return 0
      end += inner
    } else end++
    if (text.charAt(end) === '（' && legalForm.test(text.slice(end, end + 12))) continue
    if (end - at < 2 || !(endsAsBody(text, at, end) || (inner > 0 && endsAsBody(text, at, end - inner))) || !bounded(text, end)) continue
    const tail = nestedLength(text, end)
    if (tail > 0 && !roleMark.test(text.slice(end, end + tail)) && bounded(text, end + tail)) return end + tail - at
    return withCommittee(text, end) - at
  }
  return 0
}

const committee = /[和、及](?:管委会|管理委员会)/y

/** 高新区党工委和管委会 is one body: where the committee behind its party's ends, if it stands at `end`. */
function withCommittee(text: string, end: number): number {
  committee.lastIndex = end
  const behind = text.startsWith('党工委', end - 3) ? end + (committee.exec(text)?.[0].length ?? 0) : end
  return bounded(text, behind) ? behind : end
}

const lowerUnits = /、(?:县|区|旗)(?:（[^（）]{1,12}）)?(?=[\u4e00-\u9fff]{2})/y

/** 各市（含定州市）人社局, 各市、县人社局: neither the gloss nor the lower units behind 各市 end the name. */
function withGloss(text: string, at: number, length: number): number {
  const end = at + length
  const gloss = /（(?:含|不含|包括|[市县区州旗]|街道|管委)|^[〈<]/.test(text.slice(end, end + 3)) ? nestedLength(text, end) : 0
  lowerUnits.lastIndex = end + gloss
  const lower = /^各(?:设区的?)?[市州盟]$/.test(text.slice(at, end)) ? (lowerUnits.exec(text)?.[0].length ?? 0) : 0
  if (gloss + lower === 0) return length
  if (lower === 0 && bounded(text, end + gloss)) return '〈<'.includes(text.charAt(end)) ? length + gloss : length
  const rest = bodyLengthAt(text, end + gloss + lower)
  return rest === 0 ? length : length + gloss + lower + rest
}
