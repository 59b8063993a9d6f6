import type { Problem } from '../../text/problem.ts'
import { inText, type Span, touching } from '../../text/span.ts'
import { type Outline, type Section, walk } from '../3-outline/outline.ts'
import type { Responsibility, Role } from './findings.ts'
import { splitShared } from './responsibility-shared.ts'
import { type Body, type Placed, readStatement } from './responsibility-statement.ts'
import { tokenise } from './responsibility-tokens.ts'
import { findOrderRules, theTasks } from './responsibility-words.ts'

/** The first body of each list leads, from `from` up to `until` in the normalised text. `all`: whoever is responsible leads where nobody does. */
export interface OrderRule {
  readonly span: Span<'text'>
  readonly from: number
  readonly until: number
  readonly all?: boolean
  /** It speaks of lists of several bodies: 涉及多个部门的，列第一位者牵头. */
  readonly several?: boolean
  /** The rule says that the others support the first. */
  readonly others?: boolean
}

/** Bodies that carry out every task after (以下) or before (以上) the instruction. */
export interface Standing {
  readonly span: Span<'text'>
  readonly bodies: readonly { readonly mention: string; readonly role: Role }[]
  readonly backwards: boolean
}

const instruction = new RegExp(
  `${theTasks}(?:均|都|由|不再|不一一|不另)|(?:本方案|本意见|各项|各(?:任务|措施|事项)|(?:具体|所有|全部|上述)(?:任务|工作|措施|事项))[^。；]*?(?:均需|均须|均由|均要|均应|都由|都要|都需|均为|均涉及|都涉及|不再|不一一|不另)`,
)
/** What the named bodies are to do, or that they will not be named again. */
const carryOut = /落实|负责(?!解释)|实施|牵头|配合|不再|不一一|不另|列出/
const noLead =
  /(?:没有|无|未明确|未列|未标明)(?:明确)?牵头(?:责任)?(?:单位|部门)的[^。；]{0,20}责任(?:单位|部门)[^。；]{0,6}(?:即为|为|视为|就是)牵头/

/** An office that every list holds is as responsible as its others: 以下均含省林业局，不再列出. */
const inList = /(?:均含|均包括)$/

/** No policy has more instructions for its tasks; a text that repeats one over and over costs no more than this. */
const mostStanding = 100

/** Adds the standing instruction that a sentence or a clause states: 以下措施均需各市州政府落实，不再一一列出. */
export function standingIn(
  state: { readonly standing: Standing[]; readonly problems: Problem<'text'>[] },
  words: string,
  offset: number,
): void {
  if (words.length > 200) return
  const hit = instruction.exec(words)
  if (hit === null || !carryOut.test(words.slice(hit.index))) return
  const lead =
    /^.*?(?:均需|均须|均由|均要|均应|都由|都要|都需|均涉及|都涉及|均含|均包括|涉及|由|需|须)(?:要|由|请)?/.exec(words.slice(hit.index))?.[0]
      .length ?? 0
  const behind = bodiesIn(words.slice(hit.index + lead))
  const told = behind.length > 0 ? behind : bodiesIn(words.slice(hit.index).replace(/^[^各省市州县]*/, ''))
  const listed = inList.test(words.slice(hit.index, hit.index + lead)) && told.every(({ mention }) => !isLocal.test(mention))
  const bodies = listed ? told.map((body) => ({ ...body, role: 'responsible' as const })) : told
  if (bodies.length === 0) return
  const span = inText(offset + hit.index, offset + words.length)
  if (state.standing.length === mostStanding) {
    state.problems.push({
      code: 'unread-responsibility',
      message: `“${words.slice(hit.index, hit.index + 40)}” is the instruction after ${mostStanding} others.`,
      hint: 'It was given to no task; a document with so many repeats itself.',
      span,
    })
    return
  }
  state.standing.push({
    span,
    bodies,
    backwards: /^(?:以上|上述)/.test(hit[0]),
  })
}

/** The bodies that an instruction names: they carry it out, unless it tells who leads and who supports. */
function bodiesIn(words: string): { mention: string; role: Role }[] {
  const mentions: string[] = []
  for (const token of tokenise(words)) {
    if (token.letter === 'B')
      mentions.push(...splitShared({ ...token, mention: words.slice(token.start, token.end) }).map(({ mention }) => mention))
    else if (!'JCeh'.includes(token.letter)) break
  }
  const reading = mentions.length > 0 && /牵头|配合/.test(words) ? readStatement(words, { bare: false }) : undefined
  if (reading !== undefined && 'statement' in reading && reading.statement.bodies.length > 0)
    return reading.statement.bodies.map(({ mention, role }) => ({ mention, role: role === 'responsible' ? 'implement' : role }))
  return mentions.map((mention) => ({ mention, role: 'implement' }))
}

/** Rules that stand outside every statement hold for the whole document: a note under a table, a sentence of the cover. */
export function orderRulesOutside(outline: Outline, placed: readonly Placed[]): OrderRule[] {
  const { text } = outline.text
  const statements = placed.map(({ offset, end }) => inText(offset, end)).sort((a, b) => a.start - b.start)
  const first = findOrderRules(text)
    .filter(({ start }) => touching(statements, inText(start, start + 1)) === undefined)
    .map(
      (hit): OrderRule => ({
        span: inText(hit.start, hit.end),
        from: 0,
        until: Number.POSITIVE_INFINITY,
        others: othersSupport(text.slice(hit.start, hit.end)),
        several: ofSeveral(text, hit.start, hit.end),
      }),
    )
  const none = noLead.exec(text)
  return none === null
    ? first
    : [...first, { span: inText(none.index, none.index + none[0].length), from: 0, until: Number.POSITIVE_INFINITY, all: true }]
}

/** Whether an order rule goes on: …，其他为配合单位. */
export function othersSupport(words: string): boolean {
  return /(?:其他|其它|其余).*(?:配合|协助|参与|参加|协办|支持)/.test(words)
}

/** Bodies under one name lead nobody. */
const manyBodies = /(?:部门|单位)$/
const several = /(?:多个|两个(?:及|或)?以上|几个)[^，。；]{0,8}(?:部门|单位)/

/** Whether an order rule, or the sentence before it, limits it to lists of several bodies. */
export function ofSeveral(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  return several.test(before.slice(before.search(/[^。；\n]*$/)) + text.slice(start, end))
}

/** Finds the rule that holds where a statement begins: the first that was read. Most hold for one statement alone. */
export function orderBook(rules: readonly OrderRule[]): (offset: number) => OrderRule | undefined {
  const alone = new Map<number, number>()
  const onwards: number[] = []
  rules.forEach(({ from, until }, index) => {
    if (until === Number.POSITIVE_INFINITY) onwards.push(index)
    else if (!alone.has(from)) alone.set(from, index)
  })
  return (offset) => {
    const onward = onwards.find((index) => (rules[index]?.from ?? 0) <= offset) ?? rules.length
    return rules[Math.min(alone.get(offset) ?? rules.length, onward)]
  }
}

/** The bodies of a statement, each with the rule that gives it its role, where one does; `led` where another statement names the task's lead. */
export function applyOrder(
  placed: Placed,
  orderAt: (offset: number) => OrderRule | undefined,
  led: boolean,
): { readonly body: Body; readonly role: Role; readonly rule: OrderRule | undefined }[] {
  const { bodies } = placed.statement
  const known = bodies.some((body) => body.role === 'lead') ? undefined : orderAt(placed.offset)
  const alone = bodies.length === 1 && (known?.several || manyBodies.test(bodies[0]?.mention ?? ''))
  const rule = (led && known?.all) || alone ? undefined : known
  return bodies.map((body, index) => {
    if (rule === undefined || body.role !== 'responsible') return { body, role: body.role, rule: undefined }
    if (index === 0 || rule.all === true) return { body, role: 'lead', rule }
    return rule.others === true ? { body, role: 'support', rule } : { body, role: body.role, rule: undefined }
  })
}

const isLocal = /(?:各|区|县|市|州|属地|当地).{0,12}(?:政府|管委会|党委)|^各(?:地|市|州|县|区)/

/** Standing instructions without those whose bodies an earlier one has given to all that follows already, as a text that repeats itself has many. */
export function withoutRepeats(standing: readonly Standing[]): readonly Standing[] {
  const given = new Set<string>()
  const repeats = new Set<Standing>()
  for (const rule of [...standing].sort((a, b) => a.span.start - b.span.start)) {
    if (rule.backwards) continue
    const names = rule.bodies.map(({ mention, role }) => `${role} ${mention}`)
    if (names.every((name) => given.has(name))) repeats.add(rule)
    for (const name of names) given.add(name)
  }
  return standing.filter((rule) => !repeats.has(rule))
}

/** What standing instructions add to a task; nothing where it is the task they stand in and that names its own implementers. */
export function applyStanding(task: Section, own: readonly Responsibility[], standing: readonly Standing[]): Responsibility[] {
  return standing.flatMap((rule) => {
    const here = rule.span.start >= task.span.start && rule.span.end <= task.span.end
    const covered = here || (rule.backwards ? task.span.end <= rule.span.start : task.span.start >= rule.span.end)
    if (!covered) return []
    if (here && own.some((fact) => fact.role === 'implement' || isLocal.test(fact.mention))) return []
    return rule.bodies.map(({ mention, role }): Responsibility => ({ task: task.path, mention, role, span: rule.span, inherited: true }))
  })
}

/** The year of a one-year work plan, from its front or first headings; used for deadlines that print none. */
export function yearOf(outline: Outline): number | undefined {
  const { text } = outline.text
  const head = text.slice(outline.front.start, outline.front.end)
  const plan = /(20\d\d)年(?!.{0,2}[—-])[^。\n]{0,30}(?:要点|计划|安排|任务|工作)/.exec(head) ?? /(20\d\d)年\d{1,2}月\d{1,2}日/.exec(head)
  if (plan !== null) return Number(plan[1])
  for (const { section } of walk(outline.sections)) {
    const year = /(20\d\d)年/.exec(section.title)
    if (year !== null) return Number(year[1])
  }
  return undefined
}
