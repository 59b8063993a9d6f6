import { readName } from '../../lexicon/department-name.ts'
import { bodyLengthAt } from './responsibility-bodies.ts'
import { splitShared } from './responsibility-shared.ts'

/** A body where its name stands in the words. */
export interface Mention {
  readonly mention: string
  readonly start: number
  readonly end: number
}

/** The beginnings of classes of bodies that a sentence tells to act: 各级人民政府, 各有关部门. */
export const classes =
  /^(?:各级|各地|各市|各县|各区|各乡|各镇|各街道|各有关|各相关|各部门|各单位|省直|市直|有关|各州|各盟|各设区|各辖|各旗)/

/** Classes whose members each have the same office: 各县（市、区）政府, 各旗县区市场监管局; not 各级政府, 各有关部门. */
const everyOf = /^各(?!级|地|方|部|单|有|相|成|责|行|类|项)[^，。；]{1,16}(?:政府|管委会|管理委员会|[局委])$/

/** What a list of offices may go on with, whatever the registry knows: 高新区管委会, 江州电视台. */
const localBody = /^[\u4e00-\u9fff]{2,12}(?:管委会|管理委员会|办事处|电视台|电台|日报社|融媒体中心|供电公司|分公司|火车站|机场)$/

/**
 * The offices that are listed at a place: 省财政厅、省审计厅和省统计局; behind 由 also a class of them, 由各市州政府, and, where
 * `every` says so, such a class and offices of a division anywhere.
 */
export function bodiesFrom(words: string, at: number, every = false): Mention[] {
  const found: Mention[] = []
  for (let start = at; start < words.length; ) {
    const length = bodyLengthAt(words, start) || officeLengthAt(words, start)
    const end = start + length
    const bodies = splitShared({ mention: words.slice(start, end), start, end })
    if (
      length === 0 ||
      !bodies.every(
        ({ mention }) =>
          isOneOffice(mention) ||
          (every && (found.length > 0 || words.charAt(start - 1) === '同') && localBody.test(mention)) ||
          (every && everyOf.test(mention) && readName(mention).kind === 'class') ||
          (found.length > 0 && (ofDivision.test(mention) || isOrgan(mention))) ||
          ((every || words.charAt(start - 1) === '由') && isOfficeOfDivision(mention)) ||
          (words.charAt(start - 1) === '由' && classes.test(mention) && readName(mention).kind === 'class'),
      )
    )
      break
    found.push(...bodies)
    joint.lastIndex = end
    if (!joint.test(words)) break
    start = joint.lastIndex
  }
  return found
}

const joint = /、|以及|和|及|与/y

const remits =
  /((?:[\u4e00-\u9fff]{2,8}、){0,10}[\u4e00-\u9fff]{2,8}?)(等(?:有关|相关)?部门|部门|(?<=公安|检察|审判|司法行政|税务|监察|审计|国家安全)机关)(?=要(?!求|素)|应当?(?!急)|须|必须|负责|会同|牵头)/y
/** What is said of no office alone: 职能部门, 各市教育部门, 登记管理部门. */
const anyOf =
  /^(?:各|有关|相关|牵头|责任|主管|配合|成员|所属|其他|行业|职能|业务|上级|下级|国家|(?:人民)?政府|宣传教育|经济|执法)|有关|[级各]$|(?:执法|审批|编制|登记|行政|(?<!应急|城市|林业)管理|(?<!市场|药品|食药|金融)监管|监督|主管|评价)$|[和及与或]/

/** The offices that are named by what they see to alone, told to act: 教育部门要…, 公安、卫生等部门要…. */
export function remitsFrom(words: string, at: number): Mention[] {
  remits.lastIndex = at
  const [, list = '', end = ''] = remits.exec(words) ?? []
  const names = listOf(list, at)
  if (list === '' || !names.every(({ mention }) => !anyOf.test(mention) && isRemit(mention))) return []
  return names.length > 1 || end.startsWith('等') ? names : [{ mention: list + end, start: at, end: at + list.length + end.length }]
}

/** The names of a list that 、 parts, which begins at `at`. */
export function listOf(names: string, at: number): Mention[] {
  let start = at
  return names.split('、').map((mention) => {
    const found = { mention, start, end: start + mention.length }
    start = found.end + 1
    return found
  })
}

const isRemit = (name: string): boolean =>
  ['局', '厅', '委'].some((end) => readName(`市${name}${end}`).known) || (readName(name).known && readName(name).kind !== 'class')
/** A body of a division that the registry does not have counts beside offices that it has: 市日报社. */
const ofDivision = /^[省市州县区旗盟](?![县区乡]|.*(?:部门|单位|机构|企业)$)[\u4e00-\u9fff]{2,12}$/
/** How the name of an office ends. */
const officeName = /(?:[局厅委办部署]|(?:办公|督查|督导|研究)室|银行|联社|总站|[良种控广测疫理作]站|中心|派出所|分局|[总支大]队)$/
const officeEnd = /[局厅委办部院会署]/

/** Whether a name is that of an office of a division, which the registry need not have: 市考评办. */
export const isOfficeOfDivision = (mention: string): boolean => ofDivision.test(mention) && officeName.test(mention)

/** The length of the office that opens a sentence or is named behind 会同 or in a list, whatever is said of it next: 会同市审计局每年抽查. */
function officeLengthAt(words: string, start: number): number {
  if (start > 0 && !/[同商、]/.test(words.charAt(start - 1))) return 0
  const listed = words.charAt(start - 1) === '、'
  const stop = words.slice(start, start + 16).search(/[，。；：、]/)
  for (let end = Math.min(words.length, start + (stop < 0 ? 16 : stop)); end > start + 2; end--) {
    if (!officeEnd.test(words.charAt(end - 1)) || words.startsWith('部门', end - 1)) continue
    const name = words.slice(start, end)
    if (isOneOffice(name) || (listed && isOfficeOfDivision(name))) return end - start
  }
  return 0
}

/** Whether a name is that of one office, not of a class or group of bodies: what may be told to act in a sentence. */
export function isOneOffice(mention: string): boolean {
  const { known, kind, rank, place, base } = readName(mention)
  if (base === '人民政府' && !/政府$/.test(mention)) return false
  if (kind === 'group') return known && rank !== undefined && mention.endsWith('办公室')
  return known && kind !== 'class' && (rank !== undefined || place !== undefined || kind === 'department')
}

/** 国资委, 金融办: an organ that a list names without its place. */
function isOrgan(mention: string): boolean {
  const { known, kind, base } = readName(mention)
  return known && kind === 'organ' && /(?:委员会|办公室|局)$/.test(base)
}
