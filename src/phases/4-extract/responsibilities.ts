import type { OffsetMap } from '../../text/offset-map.ts'
import type { Problem, Rejection } from '../../text/problem.ts'
import { inText, type Span, touching } from '../../text/span.ts'
import { isRole } from '../2-normalise/columns.ts'
import { type Outline, type Section, walk } from '../3-outline/outline.ts'
import { deadlineOf } from './deadline.ts'
import type { Deadline, Responsibility } from './findings.ts'
import { bodyLengthAt } from './responsibility-bodies.ts'
import { findCandidates } from './responsibility-candidates.ts'
import { asAbove, saysDitto } from './responsibility-ditto.ts'
import { headedBy, headedDuties } from './responsibility-headed.ts'
import { type Duty, readDuty } from './responsibility-prose.ts'
import {
  applyOrder,
  applyStanding,
  type OrderRule,
  ofSeveral,
  orderBook,
  orderRulesOutside,
  othersSupport,
  type Standing,
  standingIn,
  withoutRepeats,
  yearOf,
} from './responsibility-rules.ts'
import { type Placed, type Reading, readStatement } from './responsibility-statement.ts'
import type { Apart } from './responsibility-tokens.ts'
import { isRoomsOf } from './responsibility-words.ts'

/** What a document says about who does what, and every candidate that was turned down or not understood. */
export interface ResponsibilityFindings {
  readonly responsibilities: readonly Responsibility[]
  readonly deadlines: readonly Deadline[]
  readonly problems: readonly Problem<'text'>[]
  readonly rejections: readonly Rejection<'text'>[]
}

interface State {
  readonly text: string
  readonly origin: OffsetMap
  readonly found: Map<string, Placed[]>
  /** What stands above a group of tasks, by the path of each; the nearest one counts. */
  readonly above: Map<string, readonly Placed[]>
  /** The bodies whose work a heading says the tasks under it are. */
  readonly headed: ReadonlyMap<Section, readonly Duty[]>
  readonly standing: Standing[]
  readonly rules: OrderRule[]
  readonly used: Set<OrderRule>
  readonly problems: Problem<'text'>[]
  readonly rejections: Rejection<'text'>[]
  readonly damaged: readonly Span<'text'>[]
  /** Whether the document speaks of the 处室 of the office that issues it. */
  readonly parts: boolean
}

/**
 * Reads every statement of responsibility (DOMAIN 3): brackets, labelled lines, table cells, sentences, order rules and standing
 * instructions. Spans count in the normalised text.
 */
export function findResponsibilities(outline: Outline): ResponsibilityFindings {
  const { text, damaged, origin } = outline.text
  const state: State = {
    text,
    origin,
    found: new Map(),
    above: new Map(),
    headed: headedBy(outline),
    standing: [],
    rules: [],
    used: new Set(),
    problems: [],
    rejections: [],
    damaged,
    parts: ofParts.test(text),
  }
  const tasks: Section[] = []
  for (const { section } of walk(outline.sections)) {
    if (section.task !== undefined) tasks.push(section)
  }
  let above: readonly Placed[] = []
  for (const { section } of walk(outline.sections)) {
    if (section.task !== undefined) {
      readTask(state, section, above)
      above = statedIn(state, section)
    } else readOutside(state, inText(section.span.start, section.body.end), leavesOf(section))
  }
  shareGroups(state, outline)
  readOutside(state, outline.front, [])
  readOutside(state, outline.back, [])
  const placed = [...state.found.values(), ...state.above.values()].flat()
  for (const rule of orderRulesOutside(outline, placed)) state.rules.push(rule)
  const orderAt = orderBook(state.rules)
  const loose = placed.every(({ statement }) => statement.bodies.length === 0)
  const told = { ...state, standing: [...withoutRepeats(state.standing)] }
  const responsibilities = tasks.flatMap((task) => factsOf(told, task, orderAt, loose))
  for (const rule of state.rules) if (!state.used.has(rule)) state.problems.push(unused(rule, text))
  const year = yearOf(outline)
  const deadlines = tasks.flatMap((task) =>
    withDeadlines(state, task).flatMap(({ statement, offset }) =>
      statement.deadlines.flatMap((piece) => deadlineOf(task.path, piece, offset, year) ?? []),
    ),
  )
  return { responsibilities, deadlines, problems: state.problems, rejections: state.rejections }
}

/** Lists and addresses of the parts of one office: 牵头处室, 局机关各处室. */
const ofParts = /(?:牵头|责任|主办|承办|配合|各)(?:相关|有关|业务|职能)?(?:处室|科室|股室)/

/** What tells when a task is due: its own statements, else those above it. */
function withDeadlines(state: State, task: Section): readonly Placed[] {
  const own = state.found.get(task.path) ?? []
  return own.some(({ statement }) => statement.deadlines.length > 0) ? own : [...own, ...(state.above.get(task.path) ?? [])]
}

function unused({ span }: OrderRule, text: string): Problem<'text'> {
  return {
    code: 'order-rule-unused',
    message: `“${text.slice(span.start, span.end)}” orders no list.`,
    hint: 'The lists that it speaks of are not in the text, or name their leads.',
    span,
  }
}

function leavesOf(section: Section): Section[] {
  return walk(section.children)
    .map((entry) => entry.section)
    .filter((child) => child.task !== undefined)
}

function readTask(state: State, task: Section, above: readonly Placed[]): void {
  const found: Placed[] = []
  for (const cell of task.cells ?? []) {
    const role = isRole(cell.column) ? cell.column : undefined
    const words = state.text.slice(cell.span.start, cell.span.end)
    if (cell.column === 'deadline' && words.trim() !== '')
      found.push({
        statement: { bodies: [], deadlines: [{ text: words, start: 0, end: words.length }], orderRules: [], standing: [] },
        offset: cell.span.start,
        end: cell.span.end,
      })
    if (role !== undefined && words.trim() !== '' && !saysDitto(words))
      take(state, readStatement(words, { bare: true, column: role, apart: apartIn(state, cell.span) }), cell.span, true, found)
    else if (cell.column === 'task' || cell.column === 'other') readStretch(state, cell.span, found)
  }
  if (task.cells === undefined) readStretch(state, inText(task.span.start, task.children.length > 0 ? task.body.end : task.span.end), found)
  const own = found.some(({ statement }) => statement.bodies.length > 0)
  state.found.set(task.path, [...found, ...asAbove(state.text, task, own, above)])
}

/** A statement above tasks belongs to each of them that has none; elsewhere it belongs to nobody. */
function readOutside(state: State, within: Span<'text'>, tasks: readonly Section[]): void {
  const found: Placed[] = []
  readStretch(state, within, found)
  const stated = found.filter(({ statement }) => statement.bodies.length > 0)
  const due = found.filter(({ statement }) => statement.bodies.length === 0 && statement.deadlines.length > 0)
  if (stated.length > 0) for (const task of tasks) state.above.set(task.path, [...stated, ...due])
  if (tasks.length > 0) return
  for (const { offset, end } of stated) state.rejections.push({ kind: 'responsibility', rule: 'outside-task', span: inText(offset, end) })
}

/** No document says once for a group who has it, and for no other group. */
const fewestGroups = 2

/**
 * A statement on a line of its own behind the last task of a group belongs to all of the group, where no other task of it has one and the
 * document does so again:
 *
 *     （一）改造茶园 ⏎ 1.更新品种。… ⏎ 2.修建水渠。… ⏎ （省农业农村厅、省水利厅负责）
 */
function shareGroups(state: State, outline: Outline): void {
  const groups = walk(outline.sections).flatMap(({ section: { children } }) => {
    const last = children.at(-1)
    if (last === undefined || children.length < 2 || children.some(({ task }) => task === undefined)) return []
    const stated = statedIn(state, last)
    const alone = stated.length === 1 && stated.every((placed) => standsAlone(state.text, placed, last))
    return alone && children.every((child) => child === last || statedIn(state, child).length === 0) ? [{ children, stated }] : []
  })
  if (groups.length < fewestGroups) return
  for (const { children, stated } of groups) for (const child of children) state.above.set(child.path, stated)
}

function statedIn(state: State, { path }: Section): readonly Placed[] {
  return (state.found.get(path) ?? []).filter(({ statement }) => statement.bodies.length > 0)
}

/** Whether a statement is the last line of a task, and all of that line. */
function standsAlone(text: string, { offset, end }: Placed, { span }: Section): boolean {
  return /\n[（〔【[(]?$/.test(text.slice(offset - 2, offset)) && /^[）〕】\])。]*\s*$/.test(text.slice(end, span.end))
}

/** A name in brackets behind an organ is another name of it: …领导小组办公室（省农业厅）. */
const organ = /(?:办公室|领导小组|指挥部|人民政府|委员会|[局厅])$/
/** Bodies that a line addresses are told nothing yet: 责任部门：综合处 省直各部门： of a page's labels above a letter. */
const addressed = /[^：]：$/
/** The number of a heading is no statement: （一）. */
const number = /^[一二三四五六七八九十百\d]{1,4}$/

function readStretch(state: State, within: Span<'text'>, found: Placed[]): void {
  for (const { span, kind } of findCandidates(state.text, within)) {
    const words = state.text.slice(span.start, span.end)
    if (number.test(words) || saysDitto(words) || (kind === 'line' && addressed.test(words))) continue
    if (isRoomsOf(words, state.text.slice(within.start, within.end))) continue
    if (kind === 'sentence') {
      standingIn(state, words, span.start)
      continue
    }
    const reading = readStatement(words, {
      parts: state.parts,
      bare: kind === 'bracket' && !organ.test(state.text.slice(Math.max(0, span.start - 7), span.start - 1)),
      apart: apartIn(state, span),
    })
    take(state, reading, span, kind !== 'inline', found)
  }
}

/** Tells of the words at `span` where a blank of the source stood in them; undefined where none did. */
function apartIn({ origin }: State, span: Span<'text'>): Apart | undefined {
  const whole = origin.toSource(span)
  if (whole.end - whole.start === span.end - span.start) return undefined
  const edge = (at: number) => origin.toSource(inText(span.start + at - 1, span.start + at)).end
  return (at) => at > 0 && edge(at) < origin.toSource(inText(span.start + at, span.start + at + 1)).start
}

function take(state: State, reading: Reading, span: Span<'text'>, doubtful: boolean, found: Placed[]): void {
  if (touching(state.damaged, span)) {
    state.rejections.push({ kind: 'responsibility', rule: 'damaged', span })
    return
  }
  if ('rejected' in reading) {
    const plain = reading.rejected === 'no-statement-words'
    if (!plain) state.rejections.push({ kind: 'responsibility', rule: reading.rejected, span })
    else if (bodyLengthAt(state.text, span.start) > 0) state.rejections.push({ kind: 'responsibility', rule: 'inside-sentence', span })
    return
  }
  if ('unread' in reading) {
    const words = state.text.slice(span.start, Math.min(span.end, span.start + 40))
    if (doubtful)
      state.problems.push({
        code: 'unread-responsibility',
        message: `“${words}” looks like a responsibility.`,
        hint: 'Read the sentence; no body was taken from it.',
        span,
      })
    else state.rejections.push({ kind: 'responsibility', rule: 'inside-sentence', span })
    return
  }
  found.push({ statement: reading.statement, offset: span.start, end: span.end })
  for (const piece of reading.statement.standing) standingIn(state, piece.text, span.start + piece.start)
  const rule = reading.statement.orderRules
  const first = rule.find((piece) => !/^以?下/.test(piece.text))
  if (first === undefined) return
  const before = state.text.slice(span.start, span.start + first.start).slice(-16)
  const on = rule.some((piece) => /下(?:均)?同/.test(piece.text)) || /以下[^，。；（）]{0,12}，?$/.test(before)
  state.rules.push({
    span: inText(span.start + first.start, span.start + first.end),
    from: span.start,
    until: on ? Number.POSITIVE_INFINITY : span.end,
    others: othersSupport(first.text),
    several: ofSeveral(state.text, span.start + first.start, span.start + first.end),
  })
}

function factsOf(state: State, task: Section, orderAt: ReturnType<typeof orderBook>, loose: boolean): Responsibility[] {
  const facts: Responsibility[] = []
  const own = statedIn(state, task)
  const duties = own.length === 0 && task.cells === undefined ? readDuty(state.text, task, loose) : []
  const above = (state.above.get(task.path) ?? []).filter(({ statement }) => statement.bodies.length > 0)
  const stated = own.length > 0 ? own : duties.some((duty) => says(state.text, duty)) ? [] : above
  if (stated.every(({ statement }) => statement.bodies.every(({ role }) => role !== 'lead')))
    for (const duty of headedDuties(state.text, task, state.headed.get(task) ?? []))
      push(facts, { task: task.path, ...duty, inherited: task.span.start > duty.span.start })
  const led = stated.some(({ statement }) => statement.bodies.some(({ role }) => role === 'lead'))
  for (const placed of stated) {
    for (const { body, role, rule } of applyOrder(placed, orderAt, led)) {
      if (rule !== undefined) state.used.add(rule)
      const span = rule?.span ?? inText(placed.offset + body.start, placed.offset + body.end)
      push(facts, { task: task.path, mention: body.mention, role, span, inherited: rule !== undefined })
    }
  }
  if (stated.length === 0) for (const duty of duties) push(facts, { task: task.path, ...duty, inherited: false })
  for (const fact of applyStanding(task, facts, state.standing)) push(facts, fact)
  return facts
}

/** Whether a sentence tells who has a task, as 省水利厅牵头，省农垦局配合 does; it then counts more than what stands above the task. */
function says(text: string, { span }: Duty): boolean {
  return /^[^。；\n]*(?:牵头|负责|配合)/.test(text.slice(span.end, span.end + 60))
}

/** A body named twice with one role in one task is one fact; named as lead or support, it is not also responsible. */
function push(facts: Responsibility[], fact: Responsibility): void {
  const same = facts.filter((known) => known.mention === fact.mention)
  if (same.length === 0) facts.push(fact)
  else if (fact.role === 'lead' && same.every((known) => known.role !== 'lead')) {
    const plain = facts.findIndex((known) => known.mention === fact.mention && known.role === 'responsible')
    if (plain < 0) facts.push(fact)
    else facts[plain] = fact
  }
}
