/** Who acts in a sentence that no list of offices opens: groups of bodies, towns; and the persons around the offices. */
import { groupEnds } from '../../lexicon/body-words.ts'
import { readName } from '../../lexicon/department-name.ts'
import { bodyLengthAt } from './responsibility-bodies.ts'
import { classes, type Mention } from './responsibility-offices.ts'

/** A group of bodies of a division that a sentence tells to act: 由市酒业发展领导小组统一领导…. */
const groupActs = new RegExp(
  `[省市州盟县区旗](?![级直域内])[\\u4e00-\\u9fff]{2,24}?(?:${groupEnds})(?=统一(?:领导|指挥|组织|部署)|统筹|负责(?!同志|人)|牵头|组织(?:实施|推动|领导|协调)|[要应须](?!求))`,
  'y',
)

/** The group that is told to act at a place. */
export function groupFrom(words: string, at: number): Mention | undefined {
  groupActs.lastIndex = at
  const [mention] = groupActs.exec(words) ?? []
  return mention === undefined || readName(mention).kind !== 'group' ? undefined : { mention, start: at, end: at + mention.length }
}

/** Before the bodies, who of the leaders takes the lead: 市领导某某同志牵头，市城管局具体负责. */
export const byLeader = /^[省市县区州]?领导[^，。；]{2,8}?(?:同志)?(?:总?牵头|总负责)，/

/** Towns that carry something out, 小关乡、宽阔镇抓好落实, or have it: 屏山镇、大由乡负责沿线环境整治. */
export const townsThat =
  /^((?:[\u4e00-\u9fff]{1,4}[乡镇](?:政府|人民政府)?、)+[\u4e00-\u9fff]{1,4}(?:[乡镇](?:政府|人民政府)?|街道(?:办事处)?))(?:(?:负责|具体|抓好|组织)+(?:落实|实施)|(负责)(?!人|制|同志))/

/** What those do who only carry out: …，市工商局、市国税局具体组织实施. */
export const carriesOut =
  /^(?:等(?:有关|相关)?(?:单位|部门)?)?(?:具体(?:负责)?(?:组织)?(?:实施|落实)|抓好落实|具体抓好落实|落实(?:属地|主体)(?:管理)?责任)(?=[，；]|$)/

/** Behind the bodies, the person who answers for it: 由镇财政所牵头，责任人：某某. */
export const byPerson = /[，；]?(?:责任人|联系人|责任领导)：[^，。；]{2,8}$/

const groupRole = new RegExp(
  `(?:发挥|健全|完善|强化|依托)(?:好)?([\\u4e00-\\u9fff]{2,24}?(?:${groupEnds}|(?<!技术)委员会))(?:的)?(?:办公室)?(?:牵头|统筹|组织|协调|议事|综合|作用|工作机制|制度)`,
  'g',
)

/** The groups whose role a safeguard strengthens: 发挥省质量工作领导小组作用. */
export function rolesOf(words: string): Mention[] {
  return [...words.matchAll(groupRole)].flatMap(({ 0: whole, 1: mention = '', index }) => {
    const start = index + whole.indexOf(mention)
    return /^(?:部门|厅际|工作)?联席会议$/.test(mention) ? [] : [{ mention, start, end: start + mention.length }]
  })
}

/** The class of bodies that a sentence opens with and tells to act: 各地各部门要…. */
export function classOf(words: string): Mention[] {
  if (!classes.test(words)) return []
  const length = bodyLengthAt(words, 0)
  if (length === 0 || readName(words.slice(0, length)).kind !== 'class' || !/^(?:要|应|应当|须|需)/.test(words.slice(length))) return []
  return [{ mention: words.slice(0, length), start: 0, end: length }]
}
