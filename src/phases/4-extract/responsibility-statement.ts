import { readName } from '../../lexicon/department-name.ts'
import type { Role } from './findings.ts'
import { type Group, parseStatement } from './responsibility-grammar.ts'
import { splitShared } from './responsibility-shared.ts'
import { type Apart, localEnd, officeEnd, opensName, type Token, tokenise } from './responsibility-tokens.ts'

/** A body in a statement; `start` and `end` count in the statement. */
export interface Body {
  readonly mention: string
  readonly role: Role
  /** Whether a label or a verb gives the role; otherwise it is by position. */
  readonly stated: boolean
  readonly start: number
  readonly end: number
}

/** A stretch of a statement with its range in it. */
export interface Piece {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** What a statement says. */
export interface Statement {
  readonly bodies: readonly Body[]
  readonly deadlines: readonly Piece[]
  readonly orderRules: readonly Piece[]
  readonly standing: readonly Piece[]
}

/** A statement with its place: `offset` leads from it to the normalised text. */
export interface Placed {
  readonly statement: Statement
  readonly offset: number
  readonly end: number
}

export type Reading = { readonly statement: Statement } | { readonly rejected: string } | { readonly unread: true }

const statementWords =
  /牵头|责任(?:单位|部门|主体|处室|科室|股室|站所|机构|：)|负责|配合|(?:主办|承办|协办)(?!者|方|人|地|权)|(?:参加|参与|实施|落实|成员|协同|协作|协助|支持|指导)(?:责任)?(?:单位|部门)|会同|分工|分头|按照?(?:各自)?的?(?:工作)?职责|(?:时限|期限|时间)：/
const falseFriends: readonly (readonly [RegExp, string])[] = [
  [/(?:龙头)?企业(?:集团)?(?:等)?牵头|龙头企业|高校牵头|院所牵头/, 'company-leads'],
  [/首席.{0,6}官|负责人|责任人|负责制|终身|法定代表人|主要负责/, 'person-or-rule'],
]

/** How strict a reading is: whether a list without label or verb may be a statement, and whether unknown words may be bodies. */
export interface Strictness {
  /** A list of bodies alone counts. */
  readonly bare: boolean
  /** Parts of the office that issues the document count as offices: its 处室. */
  readonly parts?: boolean
  /** The role of a list without label or verb, in a table column. */
  readonly column?: Role | undefined
  /** Whether a blank of the source stood before a unit of the words. */
  readonly apart?: Apart | undefined
}

/** Reads the words of a bracket, line or cell as a statement of responsibility; a rejection names the rule. */
export function readStatement(text: string, strict: Strictness): Reading {
  if (strict.column === undefined && glossing.test(text)) return { rejected: 'gloss' }
  const looks = statementWords.test(text)
  if (!looks && strict.column === undefined && !strict.bare) return { rejected: 'no-statement-words' }
  const tokens = tokenise(text, strict.apart)
  const groups = parseStatement(tokens.map((token) => token.letter).join(''))
  if (groups === undefined) return looks ? refuse(text) : { rejected: 'not-a-list' }
  const of = (letter: string) => tokens.filter((token) => token.letter === letter).map((token) => piece(text, token))
  const bodies = splitRun(bodiesOf(text, tokens, groups, strict)).flatMap(splitShared)
  const statement: Statement = { bodies, deadlines: of('d'), orderRules: of('o'), standing: of('t') }
  if (bodies.length === 0) {
    if (statement.standing.length > 0 || (statement.orderRules.length > 0 && looks)) return { statement }
    if (groups.some((group) => group.label === 'person')) return { rejected: 'persons' }
    if (statement.deadlines.length > 0 && /完成|办结|(?:时限|时间|期限)[^，；]{0,6}：/.test(text)) return { statement }
    return looks ? refuse(text) : { rejected: 'no-body' }
  }
  const stated = groups.some((group) => group.label !== undefined || group.verb !== undefined)
  const ordered = statement.orderRules.length > 0
  if (!stated && !ordered && strict.column === undefined && !(bareList(groups, bodies, strict.parts === true) && strict.bare))
    return looks ? refuse(text) : { rejected: 'gloss' }
  return { statement }
}

function refuse(text: string): Reading {
  const friend = falseFriends.find(([pattern]) => pattern.test(text))
  return friend === undefined ? { unread: true } : { rejected: friend[1] }
}

function piece(text: string, token: Token): Piece {
  return { text: text.slice(token.start, token.end), start: token.start, end: token.end }
}

/** A list without verb is a statement only where each item is a body and one of them an office that the registry knows. */
function bareList(groups: readonly Group[], bodies: readonly Body[], parts: boolean): boolean {
  const items = groups.flatMap((group) => group.items)
  return items.every((item) => item.known) && bodies.some(({ mention }) => meansOffice(mention) || (parts && ownPart.test(mention)))
}

const ownPart = /^(?:[\u4e00-\u9fff]{1,10}(?:处|室|科|所|站|中队|事务中心|服务中心)|机关党委|[\u4e00-\u9fff]{0,4}纪工委)$/

const someClass = /^(?:各|有关|相关|所有|其他|全?[省市州盟县区]|自治区|地方|属地|行业)/

/** An office that no registry has, by whose it is or what it joins: 市重建委, 党工委宣传部, 教育文体局. */
const ranked = /^[省市县区州盟旗][\u4e00-\u9fff]{2,8}[局委办]$|^[党工]{1,2}委[\u4e00-\u9fff]{2,4}[部办]$|^[\u4e00-\u9fff]{4,8}局$/

/** Whether a name without a verb means an office: 市科技馆 and 财政局, not 科技馆, not a place alone. */
function meansOffice(mention: string): boolean {
  const { known, kind, base, rank, place, central } = readName(mention)
  if (!known) return ranked.test(mention)
  if (base === '人民政府' && !/政府$/.test(mention)) return false
  if (kind === 'class') return someClass.test(mention) || mention.endsWith('成员单位')
  return kind !== 'department' || central || rank !== undefined || place !== undefined || /(?:局|厅|委员会|办公室|署)$/.test(base)
}

function roleOf(group: Group, strict: Strictness): { role: Role; stated: boolean } {
  if (group.label === 'person')
    return group.verb === undefined ? { role: 'responsible', stated: false } : { role: group.verb, stated: true }
  if (group.label === 'lead') return { role: group.verb === 'support' ? 'support' : 'lead', stated: true }
  if (group.label === 'support') return { role: group.verb === 'lead' ? 'lead' : 'support', stated: true }
  const role = group.verb ?? group.label ?? strict.column
  return role === undefined ? { role: 'responsible', stated: false } : { role, stated: true }
}

function bodiesOf(text: string, tokens: readonly Token[], groups: readonly Group[], strict: Strictness): Body[] {
  const bodies: Body[] = []
  for (const group of groups) {
    const role = roleOf(group, strict)
    const local =
      role.role === 'implement' &&
      strict.column !== 'implement' &&
      !/具体(?:组织)?实施/.test(text) &&
      group.items.some((item) => !isLocal(text, tokens[item.at]))
    for (const item of group.items) {
      const token = tokens[item.at]
      if (token === undefined) continue
      const mention = text.slice(token.start, token.end).replace(comprised, '')
      if (!accepts(mention, item.known, group)) continue
      const end = token.start + mention.length
      bodies.push({ mention, role: local ? 'responsible' : role.role, stated: role.stated, start: token.start, end })
    }
  }
  return bodies
}

/**
 * What a class comprises is no part of its name, nor what an office does, nor which of its rooms, nor its share:
 *
 *     各区人民政府（含开发区管委会，下同）    州财政局（资金整合）    市建委（市政部分）    省卫生健康委（医政处、人事处）
 */
const comprised =
  /(?<=[局委办厅部府会社站]|集团|公司)[（〔](?:[^（）〔〕]{1,12}(?:部分|区域|范围|方面|业务|环节|路段|片区|职责)|(?:[\u4e00-\u9fff]{2,10}[处科]、?)+)[）〕]$|(?<=政府|管委会)[（(〔〈](?:不?含|包括)[^（）()〔〕〈〉]*[）)〕〉]$|(?<=[局委办厅部府]|集团|公司)（(?![^（）]*(?:[局委办厅部会院所队站社处室司府组署]|公司|集团|中心|[市县区镇乡州]）))[\u4e00-\u9fff]{2,10}）$/

function isLocal(text: string, token: Token | undefined): boolean {
  const name = token === undefined ? '' : text.slice(token.start, token.end)
  return (
    /政府|管委会|各地|[市州县区]$|街道|乡镇|镇街|街镇|镇乡|行署|[一-鿿]{2}[镇乡村]$/.test(name) && !/政府各?(?:有关|相关)?部门$/.test(name)
  )
}

/** What tells of those before it whom they comprise, or how to go about it: （含技工学校，下同）, （凭证件到市教育局办理）. */
const glossing = /^(?:不?(?:含|包括)|包含|凭|须|需|具有|有的|本项目)/

/** Words that come before a name, or that introduce a short form. */
const notNames =
  /^(?:(?:责任|牵头|配合)(?:单位|部门)(?:即|均|就是|视)?[为是]|以下|标注?有?[★☆※*▲△]|其他为|成员单位包括|其中包括|打通|按照|证明|并配合|转发|报(?=.{0,2}[省市县科财教]))/
const notBodies =
  /龙头企业|^企业|本级|含|负责|责任|进行|推进|建设|开展|加强|完成|实施|^\d|^[其各]中|领导$|同志$|(?:副?[省市县区州盟旗]长|秘书长|书记|主席)$|分管|主要/

function accepts(mention: string, known: boolean, group: Group): boolean {
  if (group.label === 'person') return readName(mention).known && known && !/[科股]$/.test(mention)
  if (known) return !notNames.test(mention)
  if (mention.length < 2 || notBodies.test(mention) || notNames.test(mention)) return false
  return group.label !== undefined || readName(mention).known
}

/** Known bodies run together where a space was lost: 市教育局市财政局各区政府. */
function splitRun(bodies: readonly Body[]): Body[] {
  return bodies.flatMap((body) => splitBody(body) ?? [body])
}

function splitBody(body: Body, inner = false): Body[] | undefined {
  const { mention, start } = body
  if (mention.length < 6 || (readName(mention).known && !(inner && isTwoTowns(mention)))) return undefined
  for (let cut = 3; cut <= mention.length - 3; cut++) {
    const left = mention.slice(0, cut)
    const right = mention.slice(cut)
    const local = localEnd.test(right) && (officeEnd.test(left) ? readName(left).rank !== undefined : inner && localEnd.test(left))
    if (!local && !(officeEnd.test(left) && opensName(right))) continue
    if (!readName(left).known || isTwoTowns(left)) continue
    const next = { ...body, mention: right, start: start + cut }
    const rest = splitBody(next, local) ?? (readName(right).known ? [next] : undefined)
    if (rest !== undefined) return [{ ...body, mention: left, end: start + cut }, ...rest]
  }
  return undefined
}

/** 城东镇城西镇, 城东街道城西镇: no one's name. */
function isTwoTowns(mention: string): boolean {
  return /^[一-鿿]{2,4}(?:镇|乡|街道)[一-鿿]{2,4}(?:镇|乡|街道)$/.test(mention) && !/^(?:景德镇|各)/.test(mention)
}
