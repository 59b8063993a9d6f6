import { readName } from '../../lexicon/department-name.ts'
import { inText, type Span } from '../../text/span.ts'
import type { Section } from '../3-outline/outline.ts'
import type { Role } from './findings.ts'
import { bodyLengthAt } from './responsibility-bodies.ts'
import { acts, apart, done, dutyWords, responsible, supports, withinGroup } from './responsibility-duty-words.ts'
import { byLeader, byPerson, carriesOut, classOf, groupFrom, rolesOf, townsThat } from './responsibility-led.ts'
import { bodiesFrom, classes, isOfficeOfDivision, isOneOffice, listOf, type Mention, remitsFrom } from './responsibility-offices.ts'
import { readStatement } from './responsibility-statement.ts'

/** A body with a duty in running text. */
export interface Duty {
  readonly mention: string
  readonly role: Role
  readonly span: Span<'text'>
}

/**
 * Reads who has a duty in a task without a statement: 省市场监管局要会同有关部门…, 由省财政厅牵头，省审计厅配合。 and, in the safeguards of
 * a document that states nothing in brackets or lines (`loose`), 各级党委和政府要… and 发挥省质量工作领导小组作用.
 */
export function readDuty(text: string, task: Section, loose: boolean): Duty[] {
  const lines = readLines(text, task)
  if (lines.length > 0) return lines
  const duties: Duty[] = []
  if (loose) {
    const bodies = titled(task)
    for (const body of bodies) duties.push(dutyOf(body, 'lead', task.titleSpan.start))
    if (bodies.length > 0) duties.push(...partnersIn(text, task))
  }
  // An item without a heading has its first sentence for a title, and the duty may stand in it, or before it.
  const before = text.slice(task.span.start, task.titleSpan.start).search(owned)
  const start =
    before >= 0
      ? task.span.start + before
      : /^由|负责|牵头/.test(task.title) || (loose && opensWithBody(task))
        ? task.titleSpan.start
        : task.body.start
  const { end } = task.body
  let at = start
  for (const sentence of text.slice(start, end).split(/(?<=[。；\n])/)) {
    const words = sentence.replace(/[。；\n]+$/, '')
    const offset = at
    at += sentence.length
    const own = readSentence(words, offset, loose, loose || task.task === 'safeguard')
    const beside = own.some(({ role, span }) => role === 'lead' && span.start === offset)
    for (const duty of [...own, ...readClauses(words, offset, beside)]) duties.push(duty)
    if (own.length === 0) for (const duty of readBy(words, offset)) duties.push(duty)
    if (loose && task.task === 'safeguard')
      for (const duty of [
        ...rolesOf(words).map((body) => dutyOf(body, 'lead', offset)),
        ...classOf(words).map((body) => dutyOf(body, 'implement', offset)),
      ])
        duties.push(duty)
  }
  return duties.length > 0 ? duties : readTail(text, task)
}

/** With whom the body that a heading names does what stands under it: 会同市生态环境局开展整治. */
export function partnersIn(text: string, { body }: Section): Duty[] {
  const words = text.slice(body.start, body.end)
  return [...words.matchAll(/(?<=^|[，；。\n])会同/g)].flatMap(({ index }) =>
    bodiesFrom(words, index + 2).map((one) => dutyOf(one, 'responsible', body.start)),
  )
}

/** The offices that a heading is made of, whose duties stand under it: 3.市规划局、市建委：编制规划. */
function titled({ title }: Section): Mention[] {
  const names = title.replace(/等(?:有关|相关)?(?:部门|单位)$/, '')
  const bodies = bodiesFrom(names, 0)
  return bodies.at(-1)?.end === names.length ? bodies : []
}

/** Whether a title is a sentence that tells someone to act, for want of a heading. */
function opensWithBody({ title }: Section): boolean {
  const rest = title.slice(bodiesFrom(title, 0, true).at(-1)?.end ?? title.length)
  return dutyWords.test(rest) || acts.test(rest)
}

/** The duties of one office a line, as a division of work prints them: 市财政局：保障经费。市审计局：开展审计。 */
function readLines(text: string, { body }: Section): Duty[] {
  const words = text.slice(body.start, body.end)
  const named = [...words.matchAll(/^[^：，。；\n]{2,60}(?=：[^\n])/gmu)].flatMap((hit) => {
    const bodies = bodiesFrom(hit[0], 0)
    return bodies.at(-1)?.end === hit[0].length ? [bodies.map((one) => dutyOf(one, 'responsible', body.start + hit.index))] : []
  })
  return named.length > 1 ? named.flat() : []
}

/** Who has an item, before its words. */
const owned = /由?[省市县区州国].*(?:负责|牵头|承办|主办)，/

const officesOnly = /^[省市州县区各国][^；：]{1,78}[局厅委办部府会心司院署处]$/

/** Offices alone behind the last sentence, as tables and lists leave them where their rules are lost: …达到98%。市水务局、各区政府 */
function readTail(text: string, { body, titleSpan }: Section): Duty[] {
  const words = text.slice(body.start, body.end)
  if (text.slice(titleSpan.end, body.start).includes('\n')) return []
  const from = words.lastIndexOf('。', words.length - 2) + 1
  if (words.length - from > 80 || words.includes('\n', from) || (from === 0 && titleSpan.end === titleSpan.start)) return []
  const last = words.slice(from).replace(/。$/, '')
  if (!officesOnly.test(last)) return []
  const reading = readStatement(last, { bare: true })
  if (
    !('statement' in reading) ||
    reading.statement.bodies.some(({ mention, stated }) => stated || mention.length > 14 || !isOneOffice(mention))
  )
    return []
  return reading.statement.bodies.map((one) => dutyOf(one, one.role, body.start + from))
}

/** What tells that a sentence states duties as a bracket would. */
const stating = /牵头|负责|配合|[承主协]办|按照?(?:各自)?的?(?:工作)?(?:职责|分工)/
/** What several do together: 由甲、乙研究提出意见. */
const jointly =
  /^(?:等(?:有关|相关)?(?:部门|单位))?(?:共同|联合|分别|抓紧|尽快|具体)*(?:研究|提出|制定|制订|落实|实施|办理|承担|编制|推进|建立|完善|指导|抓好|开展|执行|审核|审批)/
/** Whom the body acts with: 要会同…, 要履行职责，会同…. */
const acting = /^[^。；]{0,24}?(?:会同|会商)/

/** Reads who a sentence tells to act: offices, where `every` says so those of a division that no registry has, where `loose` classes too. */
function readSentence(told: string, offset: number, loose: boolean, every: boolean): Duty[] {
  const led = byLeader.exec(told)?.[0].length ?? 0
  if (led > 0) return readSentence(told.slice(led), offset + led, loose, every)
  const words = told.replace(byPerson, '')
  const towns = townsThat.exec(words)
  if (towns !== null)
    return listOf(towns[1] ?? '', 0).map((body) => dutyOf(body, towns[2] === undefined ? 'implement' : 'responsible', offset))
  const by = (/^(?:(?:具体|日常|[此该本这](?:[两二三四五几])?项)(?:工作|任务)?)?由/.exec(words)?.[0] ?? '').length
  const whole = by > 0 ? wholeStatement(words.slice(by - 1), offset + by - 1) : []
  if (whole.length > 0) return whole
  const group = groupFrom(words, by)
  if (group !== undefined) return [dutyOf(group, 'lead', offset)]
  const named = bodiesFrom(words, by, every)
  const offices = loose || named.every(({ mention }) => readName(mention).kind !== 'class') ? named : bodiesFrom(words, by)
  const subjects = offices.length > 0 ? offices : remitsFrom(words, by)
  const last = subjects.at(-1)
  if (last === undefined) return []
  const rest = words.slice(last.end)
  if (apart.test(rest) || withinGroup.test(rest)) return []
  const from = Math.max(0, by - 1)
  const stated = statedIn(words.slice(from), offset + from)
  if (stated.length > 0) return stated
  if (done.test(rest)) return []
  if (by > 0 && jointly.test(rest)) return subjects.map((body) => dutyOf(body, 'responsible', offset))
  if (!dutyWords.test(rest) && !(by === 0 && acts.test(rest))) return []
  const joined = bodiesFrom(words, last.end + (acting.exec(rest)?.[0].length ?? rest.length), loose)
  const role = responsible.test(rest) ? 'responsible' : supports.test(rest) ? 'support' : 'lead'
  return [...subjects.map((body) => dutyOf(body, role, offset)), ...joined.map((body) => dutyOf(body, 'responsible', offset))]
}

/** 会同有关部门 names nobody. */
function isKnown(mention: string, before: string): boolean {
  const { known, kind } = readName(mention)
  return (
    known &&
    !(
      kind === 'class' &&
      (/(?:会同|会商|联合)$/.test(before) ||
        (!classes.test(mention) &&
          !lower.test(mention) &&
          !/^(?!牵头|主办|责任|配合|业务|行业|上级|同级|其他)[^的其原第受本]{2,8}部门$/.test(mention)))
    )
  )
}

/** 相关乡镇, 有关县区: who carries it out where it falls to some places alone. */
const lower = /^(?:有关|相关|沿线)(?:市州|州市|市县|县市|县市区|县区|区县|旗县|乡镇|镇街|镇乡|街道|乡镇街道)$/

/** Whom a sentence names as a bracket would. */
function statedIn(words: string, offset: number): Duty[] {
  if (words.length > 120 || !stating.test(words)) return []
  const reading = readStatement(words, { bare: false })
  const bodies = 'statement' in reading ? reading.statement.bodies : []
  const known = bodies.filter(({ mention, stated, start }) => stated && isKnown(mention, words.slice(0, start)))
  return bodies
    .filter(
      (body) =>
        known.includes(body) || (known.length > 0 && body.stated && (isOfficeOfDivision(body.mention) || school.test(body.mention))),
    )
    .map((body) => dutyOf(body, body.role, offset))
}

/** 华中农业大学: beside bodies that are known, though no registry has it. */
const school = /^[^、，；。]{2,12}(?:大学|学院|研究院)$/

/** A sentence that is a statement from 由 to its verb names bodies that no registry has as well: 由某某铁路公司、市发展改革委负责落实. */
function wholeStatement(words: string, offset: number): Duty[] {
  if (words.length > 200 || !/(?:负责(?:落实|实施|办理|组织实施)?|牵头|配合|分头落实|协同(?:推进|落实)|参与|参加|协助|协办)$/.test(words))
    return []
  const reading = readStatement(words, { bare: false })
  if (!('statement' in reading)) return []
  const { bodies } = reading.statement
  const classed =
    words.startsWith('由') &&
    bodies.length > 0 &&
    bodies.every(({ mention }) => readName(mention).kind === 'class' && mention.includes('各'))
  const placed = words.startsWith('由') && bodies.every(({ mention }) => isOfficeOfDivision(mention))
  return (classed || placed || bodies.some(({ mention }) => isOneOffice(mention))) && bodies.every(({ stated }) => stated)
    ? bodies.map((body) => dutyOf(body, body.role, offset))
    : []
}

/** What stands behind the matter of a sentence: 交通安全整治，由公安部门负责，有关部门配合; 建设工程由省教育厅牵头组织实施，省财政厅配合. */
function readBy(words: string, offset: number): Duty[] {
  const at = words.search(/，由[^，。]{2,60}?(?:负责(?!解释)|牵头)/)
  if (at >= 0) return /[的后时前]$/.test(words.slice(0, at)) ? [] : statedIn(words.slice(at + 1), offset + at + 1)
  const duties: Duty[] = []
  if (!words.includes('由')) return duties
  const joint = matterWith.exec(words)
  if (joint !== null) {
    const from = joint.index + joint[0].indexOf('由') + 1
    const behind = from + (joint[1] ?? '').length
    const leads = bodiesFrom(words, from)
    if (leads.at(-1)?.end === behind)
      return [
        ...leads.map((body) => dutyOf(body, 'lead', offset)),
        ...bodiesFrom(words, behind + '会同'.length).map((body) => dutyOf(body, 'responsible', offset)),
      ]
  }
  for (const { index } of words.matchAll(matterBy)) {
    const from = words.indexOf('由', index)
    if (bodiesFrom(words, from + 1).length === 0) continue
    const clauses = clausesFrom(words, from)
    const stated = statedIn(clauses, offset + from)
    duties.push(...(stated.length > 0 ? stated : wholeStatement(clauses, offset + from)))
  }
  return duties
}
/** The matter and who has it, in one clause. */
const matterBy =
  /(?<=^|，)(?!以上|上述)[^，。；]{2,30}(?<![的理自经其])由[^，。；由]{2,40}?(?:负责(?!解释|人|同志)|牵头)(?!人|单位|起草|制定的)/g

/** 考核办法由省督查室会同省财政厅制定: the matter, who has it and with whom. */
const matterWith =
  /(?<=^|，)[^，。；]{2,30}(?<![的理自经其])由([^，。；由]{2,30}?)会同[^，。；]{2,60}?(?:制定|编制|研究|组织|提出|实施|办理|另行|负责(?!解释))/

/** A clause and those behind it, up to the next 由. */
function clausesFrom(words: string, from: number): string {
  const next = words.indexOf('由', from + 1)
  return next < 0 ? words.slice(from) : words.slice(from, Math.max(from, words.lastIndexOf('，', next)))
}

/** The duty of a body whose words begin at `offset`. */
export const dutyOf = ({ mention, start, end }: Mention, role: Role, offset: number): Duty => ({
  mention,
  role,
  span: inText(offset + start, offset + end),
})

/**
 * A body that comes in after a comma leads where it is told to act with others, …机制，省市场监管局要会同有关部门…, and `beside` one that
 * opens the sentence where it acts as that does: 县财政局安排资金，县林草局积极争取上级资金.
 */
function readClauses(words: string, offset: number, beside: boolean): Duty[] {
  const duties: Duty[] = []
  if (!beside && !/会同|会商|牵头|负责|[要应须]|落实|实施|统筹/.test(words)) return duties
  const first = bodiesFrom(words, 0, true)
  if (first.length > 0 && carriesOut.test(words.slice(first.at(-1)?.end)))
    for (const body of first) duties.push(dutyOf(body, 'implement', offset))
  for (let comma = words.indexOf('，'); comma >= 0; comma = words.indexOf('，', comma + 1)) {
    const at = words.startsWith('由', comma + 1) ? comma + 2 : comma + 1
    const remits = remitsFrom(words, at)
    const told = remits.length > 0 ? remits : bodiesFrom(words, at)
    const rest = words.slice(told.at(-1)?.end ?? words.length).replace(/^等(?:有关|相关)?部门/, '')
    if (/^(?:要|应当?(?!急)|须)(?=[^，。；]{3})/.test(rest)) for (const body of told) duties.push(dutyOf(body, 'lead', offset))
    else if (/^负责(?!解释|人|制|同志)(?=[^，。；]{3})/.test(rest) && !done.test(rest))
      for (const body of told) duties.push(dutyOf(body, 'responsible', offset))
    const list = bodiesFrom(words, at, true)
    const deed = words.slice(list.at(-1)?.end ?? words.length)
    const role = roleOfDeed(deed, at > comma + 1, beside && list.every(({ mention }) => isOneOffice(mention)))
    if (role !== undefined) for (const body of list) duties.push(dutyOf(body, role, offset))
    const length = bodyLengthAt(words, at)
    if (length === 0 || !/^(?:要|应|应当|负责)?(?:会同|会商|牵头|负责牵头)/.test(words.slice(at + length))) continue
    const mention = words.slice(at, at + length)
    const name = readName(mention)
    if (!name.known || name.kind === 'class' || (name.rank === undefined && name.place === undefined)) continue
    duties.push({ mention, role: 'lead', span: inText(offset + at, offset + at + length) })
    const joint = /^(?:要|应|应当|负责)?会[同商]/.exec(words.slice(at + length))?.[0]
    if (joint !== undefined)
      for (const body of bodiesFrom(words, at + length + joint.length)) duties.push(dutyOf(body, 'responsible', offset))
  }
  return duties
}

/** The role of those who do a deed, which 由 names, `by`, or which acts `beside` others; undefined where it tells none. */
function roleOfDeed(deed: string, by: boolean, beside: boolean): Role | undefined {
  if (carriesOut.test(deed)) return 'implement'
  if (/^按照?(?:各自)?的?(?:工作)?(?:职责|职能)/.test(deed)) return 'responsible'
  return (by && /^统筹(?!推进|兼顾|资金)/.test(deed)) || (beside && acts.test(deed) && !done.test(deed)) ? 'lead' : undefined
}
