import { readName } from '../../lexicon/department-name.ts'
import { type Column, isDayCell, isRole } from './columns.ts'
import { opensGroup } from './mark.ts'
import { cellNameEnds } from './table-lines.ts'
import type { CellToken } from './table-tokens.ts'

const end = `(?:${cellNameEnds}|[组所库乡股馆]|银行|海关|部门|(?:各|有关|相关|成员|所属)[^，。；：、]{0,6}(?:机构|企业))(?:[（(][^（()）]{1,12}[）)])?`
const names = new RegExp(`^[^，。；：]{0,20}${end}(?:[、，,；].*(?:${end}|[市州县区旗]))?等?[、，,。；]?$`)
/** Places that are to be built, no bodies: 口袋公园2处, 新建泵站. */
const counted =
  /\d[处所站院库馆][。；]?$|^(?:新建|改建|扩建|建成|完成|改造|新增|增设|实施|创建|打造|培育|修缮|修复|维修|整治|治理|升级|加固|疏浚|续建|配建|启动|建设(?!局|厅|委|办|和|工程|指挥|集团|开发))[^、]*$/
const nothing = /^(?:[-—–/／]+|无)$/
const person = /^[一-鿿]{2,4}(?:[、，,][一-鿿]{2,4})*$/
const dueFirst = /^(?:\d|[第上下年全今当每本按已各于在到至截拟力争长持常]|分步|立即|适时|[一二三四五六七八九十两]{1,3}[季月年])/
const dueWords = /\d{1,2}月|年底|年内|季度|半年|长期|持续|常态|全年|每年|20\d\d年|^20\d\d[.．]\d{1,2}$/
const integer = /^\d{1,4}[.．、]?$/
/** Numbers of rows that do not count them. */
const oddNumber =
  /^(?:[（(#＃]?(?:[A-Z]{0,2}\d{1,4}|[一二三四五六七八九十百]{1,4})[）)]?|[一-鿿A-Z]{1,2}[-—]?\d{1,3}|\d{1,3}[-.．]\d{1,3}|[（(]20\d\d[）)].{1,4})[.．、]?$/
const longestFit = 240

/** Whether words are the names of bodies alone. */
export function areNames(words: string): boolean {
  return words.length <= longestFit && names.test(words) && !counted.test(words)
}

/** What only ends a name: 各县市 ⏎ 人民政府, 区新兴产业 ⏎ 服务中心. */
const rest =
  /^(?:(?:人?民)?政府(?:办公[厅室])?|(?:服务|执法|管理|监督|监管|事务|保障|办公|委员|指挥|有限|协调|促进|运营|监测|救助|救援|督导|推进|领导)[一-鿿]{0,4}(?:局|厅|室|办|部|院|会|中心|队|组|所|站|处|公司|集团))(?:$|[、，,])/

/** The sign that a break stands for between the lines of a cell. */
export function jointOf(kind: Kind, { words: last }: CellToken, { words, gap, paragraph }: CellToken): string {
  if (/[、，,；;。：:]$/.test(last) || /^[、，,；;。（(]/.test(words)) return ''
  if (kind === 'role')
    return labelled.test(words) ? '；' : isWhole(last) && isWhole(words) && !rest.test(words) && !isBroken(last, words) ? '、' : ''
  if (kind === 'person') return person.test(last) && person.test(words) && !areNames(words) ? '、' : ''
  if (kind !== 'task') return ''
  if (item.test(words)) return '；'
  // A line that the next is wider than was not full: it is the title of what stands below it.
  const title = gap === 'line' && last.length <= longestTitle && !/[，”》）)]/.test(last)
  return title && (paragraph || widthOf(words) > widthOf(last) + slack) ? '。' : ''
}

/** No title of a task in a cell is longer; how much wider than a full line another may be, for signs that hang over its end. */
const longestTitle = 16
export const slack = 4

/** How wide words are in print: a Han character is two. */
export function widthOf(words: string): number {
  let width = 0
  for (let at = 0; at < words.length; at++) width += words.charCodeAt(at) > 0x2e7f ? 2 : 1
  return width
}

const item = /^(?:\d{1,2}[.．、]|[（(][一二三四五六七八九十\d]{1,2}[）)]|[一二三四五六七八九十]{1,2}、)(?!\d)/

/** Whether a break parts one name, of which the halves alone are not both known: 市住房和城乡 ⏎ 建设局. */
function isBroken(last: string, words: string): boolean {
  const [first = ''] = words.split(/[、，,；;]/, 1)
  const open = last.split(/[、，,；;]/).at(-1) ?? ''
  return readName(open + first).known && !(readName(open).known && readName(first).known)
}

/** Whether words are whole names, as far as their ends tell. */
function isWhole(words: string): boolean {
  const parts = words.split(/[、，,；;]/)
  return sureness(parts[0] ?? '') >= byItsEnd && sureness(parts.at(-1) ?? '') >= byItsEnd
}

/** What a column asks of its cells. */
export type Kind = 'number' | 'group' | 'task' | 'goal' | 'role' | 'due' | 'person' | 'free' | 'note'

/** What a column holds, by its name and the words of its head. */
export function kindOf(column: Column, head: string): Kind {
  if (column === 'number' || column === 'group' || column === 'task') return column
  if (isRole(column)) return 'role'
  if (column === 'deadline') return 'due'
  if (column === 'result') return 'goal'
  if (/备\s*注|说明/.test(head)) return 'note'
  return /领导|人$|人（/.test(head) ? 'person' : /目标|要求|内容|标准|措施|季度|计划/.test(head) ? 'goal' : 'free'
}

/** How badly words fit a column, in points: less than nothing where they are what it holds. */
export function misfit(kind: Kind, words: string): number {
  switch (kind) {
    case 'number':
      if (integer.test(words)) return 4
      return oddNumber.test(words) ? 0.5 : 15
    case 'group':
      return groupMisfit(words)
    case 'task':
      return taskMisfit(words)
    case 'goal':
      return words.length >= 6 && !areNames(words) ? -0.8 : areNames(words) ? 1.5 : nothing.test(words) ? -0.3 : 0
    case 'role':
      return roleMisfit(words)
    case 'due':
      if (nothing.test(words)) return -0.5
      if (areNames(words)) return 4
      if (
        isDayCell(words) ||
        (words.length <= 24 && dueFirst.test(words) && dueWords.test(words) && !/[。；]|[局厅委办部院府](?!门)/.test(words))
      )
        return -1.6
      return words.length <= 3 ? 0.5 : 4
    case 'person':
      if (areNames(words)) return 1
      return person.test(words) || /(?:领导|[市县区州省]长|主任|书记|委员|主席)(?:$|[、，,])/.test(words) ? -1 : words.length <= 6 ? 0 : 3
    case 'free':
      return areNames(words) || isDayCell(words) ? 0.3 : -0.3
    case 'note':
      return areNames(words) ? 1.5 : isDayCell(words) ? 0.6 : 0
  }
}

/** The label of a group without its name. */
export const labelAlone = /^(?:[一二三四五六七八九十]{1,3}|[（(][一二三四五六七八九十]{1,3}[）)])、?$/

function groupMisfit(words: string): number {
  if (opensGroup(words, 0)) return words.length > 30 ? 0 : -1.5
  if (labelAlone.test(words)) return -0.5
  if (areNames(words) || isDayCell(words) || integer.test(words)) return 2
  return words.length <= 10 && !/[，。；：]/.test(words) ? 0.3 : words.length <= 20 && !/[：《》]/.test(words) ? 1.6 : 4
}

function taskMisfit(words: string): number {
  if (integer.test(words)) return 4
  if (areNames(words)) return 4
  if (isDayCell(words)) return 3
  if (nothing.test(words)) return 1
  return words.length >= 6 ? -1 : words.length >= 3 ? -0.3 : 0.6
}

const ofClass =
  /^(?:各|[^、，要应须]{0,6}(?:有关|相关|成员))[^、，要应须]{0,12}(?:[市州县区盟旗乡镇]|街道|单位|部门|[局厅委办院校府]|企业|机构|组|等地|各地)$/
/** The shortest words that end like a body. */
const oneName = new RegExp(`[^，。；：、\\d]{1,12}?${end}`, 'y')
/** The label of who has a task too, in a cell of bodies. */
export const ownLabel = '[省市县区]?级?(?:牵头|责任|配合)(?:单位|部门)'
const labelled = new RegExp(`^${ownLabel}[：:].`)
const placed = /^[省市县区旗州国](?![级内域际])[一-鿿]{1,10}$/

/** How sure the end of words makes it that they are a body. */
const byItsEnd = 1.4

/** How sure it is that words are one body: 2 where it is known, 1.4 by its end, 0.5 by its beginning, 0.3 for the end of one alone, 0 else. */
function sureness(part: string): number {
  if (part.length > 40) return 0
  if (ofClass.test(part)) return 2
  if (rest.test(part)) return 0.3
  if (part.length > 1 && readName(part).known) return 2
  if (/(?:产业|高新|工业|科技|物流|软件|经开)园(?:[（(].*)?$/.test(part)) return byItsEnd
  if (areNames(part)) return part.length > 2 ? byItsEnd : 0.3
  return placed.test(part) ? 0.5 : 0
}

function roleMisfit(words: string): number {
  if (nothing.test(words)) return -0.8
  if (words.length > longestFit || opensGroup(words, 0)) return 4
  const own = words.split('；').filter((part) => !labelled.test(part))
  if (own.length < words.split('；').length) return own.length === 0 ? -1 : roleMisfit(own.join('；'))
  if (/[。：]|\d/.test(words.replace(/。$/, '')) || isDayCell(words)) return 4
  const parts = words
    .replace(/等?[。；;]$/, '')
    .split(/[、，,；;]/)
    .filter((part) => part !== '')
  const sure = parts.map(sureness)
  const least = Math.min(...sure)
  if (least >= byItsEnd) return -sure.reduce((sum, one) => sum + one, 0) / sure.length
  const known = sure.filter((one) => one >= byItsEnd).length
  if (known * 2 >= parts.length - 1 && known > 0) return -1.1
  if (words.endsWith('。')) return 2
  if (areRunTogether(words)) return -byItsEnd
  if (parts.length === 1) return least > 0 ? -least : words.length <= 12 ? 0 : words.length <= 16 ? 1.5 : 3
  return words.length <= 16 ? 1.5 : 3
}

/** Whether words are names that nothing parts: 区农业农村局区委宣传部城东镇. */
function areRunTogether(words: string): boolean {
  let count = 0
  for (oneName.lastIndex = 0; oneName.lastIndex < words.length; count++) if (!oneName.test(words)) return false
  return count > 1
}
