import { type Column, columnOf, isRole, mostColumns } from './columns.ts'
import { opensGroup } from './mark.ts'
import { labelAlone } from './table-fit.ts'
import type { Token } from './table-tokens.ts'

/** The head of a table: the words of its columns, what they hold, and the tokens they were read from. */
export interface TableHead {
  readonly names: readonly string[]
  readonly columns: readonly Column[]
  readonly cells: readonly (readonly Token[])[]
  /** How many tokens it takes up. */
  readonly length: number
}

/** No head of a column is longer. */
const longestHead = 24
/** Nor has one that tables do not use more characters, where only its neighbours tell that it is one. */
const longestUnknown = 14
/** So far behind an unknown head the next known one stands. */
const unknownRun = 3

/** The head that begins at token `at`: names of columns of a table of tasks, on one line or on several; undefined where none is. */
export function readHead(tokens: readonly Token[], at: number): TableHead | undefined {
  return headOfTwo(tokens, at) ?? headOfOne(tokens, at) ?? headOfParts(tokens, at)
}

function headOfOne(tokens: readonly Token[], at: number): TableHead | undefined {
  const names: string[] = []
  const cells: Token[][] = []
  let k = at
  for (; names.length <= mostColumns; k++) {
    const token = tokens[k]
    if (token === undefined || token.words.length > longestHead) break
    const words = wordsOf(token)
    const last = names.at(-1)
    if (names.length > 1 && words === names[0]) break
    if (last !== undefined && goesOn(last, words, wordsOf(tokens[k + 1]))) {
      names[names.length - 1] = last + words
      cells.at(-1)?.push(token)
      continue
    }
    if (columnOf(words) === undefined && !(names.length > 0 && standsAmongHeads(tokens, k, at))) break
    names.push(words)
    cells.push([token])
  }
  const columns = headColumns(names)
  return names.length > 1 && names.length <= mostColumns && aboutTasks(columns) ? { names, columns, cells, length: k - at } : undefined
}

/** No name of a column is broken into more parts. */
const mostParts = 6
/** What a name costs for each of its parts, and one that no table uses. */
const price = { part: 0.3, unknown: 3 }

/** A head whose columns are so narrow that their names are broken into parts, a line each: 序 ⏎ 号 ⏎ 任 ⏎ 务 ⏎ 类 ⏎ 别. The parts that make the fewest names. */
function headOfParts(tokens: readonly Token[], at: number): TableHead | undefined {
  const costs = [0]
  const parts: number[] = []
  let length = 0
  for (let end = 1; end <= mostColumns * mostParts && tokens[at + end - 1] !== undefined; end++) {
    costs[end] = Number.POSITIVE_INFINITY
    for (let count = 1; count <= Math.min(mostParts, end); count++) {
      const cost = (costs[end - count] ?? 0) + nameCost(tokens, at, at + end - count, count)
      if (cost >= (costs[end] ?? 0)) continue
      costs[end] = cost
      parts[end] = count
    }
    if (Number.isFinite(costs[end])) length = end
    else if (end - length >= mostParts) break
  }
  const cells: Token[][] = []
  for (let end = length; end > 0; end -= parts[end] ?? end) cells.unshift(tokens.slice(at + end - (parts[end] ?? end), at + end))
  const names = cells.map((cell) => cell.map(wordsOf).join(''))
  const columns = headColumns(names)
  const broken = cells.some((cell) => cell.length > 1)
  return broken && names.length > 2 && names.length <= mostColumns && aboutTasks(columns) ? { names, columns, cells, length } : undefined
}

/** What it costs that so many tokens are one name of a head that begins at token `first`. */
function nameCost(tokens: readonly Token[], first: number, from: number, count: number): number {
  const own = tokens.slice(from, from + count)
  if (own.slice(1).some(({ gap, words }) => gap !== 'line' || labelAlone.test(words))) return Number.POSITIVE_INFINITY
  const name = own.map(wordsOf).join('')
  if (columnOf(name) !== undefined) return 1 + price.part * (count - 1)
  return count === 1 && from > first && standsAmongHeads(tokens, from, first) ? price.unknown : Number.POSITIVE_INFINITY
}

/** The words of a token without the quotes that a spreadsheet sets around a cell. */
function wordsOf(token: Token | undefined): string {
  return token?.words.replaceAll('"', '') ?? ''
}

/**
 * A head of two lines between tabs or pipes, of which the lower parts what the upper spans:
 *
 *     序号 → 工作任务 → 责任分工 →          → 完成时限
 *          →          → 牵头单位 → 配合单位 →
 */
function headOfTwo(tokens: readonly Token[], at: number): TableHead | undefined {
  const upper = placed(tokens, at)
  const lower = upper && placed(tokens, at + upper.length)
  if (upper === undefined || lower === undefined || (lower[0]?.place ?? 0) === 0 || lower.length < 2) return undefined
  const named = lower.filter(({ token }) => columnOf(token.words) !== undefined)
  if (named.length * 2 < lower.length || upper.some(({ token }) => token.words.length > longestHead)) return undefined
  const width = 1 + Math.max(...upper.map(({ place }) => place), ...lower.map(({ place }) => place))
  const cells = Array.from({ length: width }, (_, place): Token[] => {
    const own = lower.find((one) => one.place === place) ?? upper.find((one) => one.place === place)
    return own === undefined ? [] : [own.token]
  })
  const names = cells.map((cell) => wordsOf(cell[0]))
  const columns = headColumns(names)
  return width <= mostColumns && aboutTasks(columns) ? { names, columns, cells, length: upper.length + lower.length } : undefined
}

/** The tokens of a line that tabs or pipes part, each with how many cells stand before it; undefined where something else does. */
function placed(tokens: readonly Token[], at: number): { readonly token: Token; readonly place: number }[] | undefined {
  const found: { token: Token; place: number }[] = []
  let place = 0
  for (let k = at; tokens[k] !== undefined && tokens[k]?.line === tokens[at]?.line; k++) {
    const token = tokens[k] as Token
    if (k > at && token.gap !== 'tab' && token.gap !== 'pipe') return undefined
    place += token.marks
    found.push({ token, place })
  }
  return found.length > 1 ? found : undefined
}

/** Whether a table tells tasks and who or when beside them. */
export function aboutTasks(columns: readonly Column[]): boolean {
  return columns.includes('task') && columns.some((column) => isRole(column) || column === 'deadline')
}

/** Whether words that no table heads its columns with do so here: few, no sentence, with heads on either side or on their line. */
function standsAmongHeads(tokens: readonly Token[], at: number, first: number): boolean {
  const words = wordsOf(tokens[at])
  const nextLine = tokens[at]?.gap === 'line' && /tab|pipe/.test(tokens[first + 1]?.gap ?? '')
  if (nextLine || opensGroup(words, 0)) return false
  if (words.length > longestUnknown || /[，。；：、]|^\d|^[一二三四五六七八九十]{1,3}、/.test(words.replace(/^20\d\d年/, ''))) return false
  for (let k = at + 1; k <= at + unknownRun; k++) {
    const next = tokens[k]
    if (next === undefined) return false
    if (columnOf(next.words) !== undefined) return true
    if (columnOf(tokens[first]?.words ?? '') === 'number' && /^1[.．、]?$/.test(next.words)) return true
    if (next.words.length > longestUnknown) return false
  }
  return false
}

/** What stands in brackets below the words of a head: 进展情况 ⏎ （7月）. */
function isNote(words: string): boolean {
  return /^[（(].*[）)]$/.test(words)
}

/** Whether words go on with those of a head above them, in a narrow column: 牵头 ⏎ 部门. */
function goesOn(last: string, words: string, next = ''): boolean {
  if (labelAlone.test(words)) return false
  const note = isNote(words)
  if (!note && columnOf(last + words) === undefined) return false
  if (
    !note &&
    columnOf(last) !== undefined &&
    columnOf(words + next) !== undefined &&
    columnOf(last + words + next) === undefined &&
    columnOf(words) === undefined
  )
    return false
  const own = columnOf(words)
  return (
    columnOf(last) === undefined ||
    note ||
    (words.length <= 4 && last.length <= 5 && (own === undefined || /^(?:名称|单位|部门)$/.test(words)))
  )
}

/**
 * The columns by their heads. Where none is the task by name, what stands behind the number is: 民生实事, 2024年预期目标; before the task, its
 * 名称 is its title, and other words, 指标, are the head of its group; right behind it, 目标要求 is what the task comes to. A column of goals
 * is the task where none else is: 责任单位, 主要工作目标; so is one of 指标 that bodies have.
 */
export function headColumns(heads: readonly string[]): Column[] {
  const columns = heads.map((head) => columnOf(head))
  const [first, second] = columns
  const named = first === 'number' && columns[2] === 'task'
  if (named && heads[1] === '名称') columns[1] = 'task'
  else if (named && (second === undefined || heads[1] === '指标')) columns[1] = 'group'
  const unnamed = !columns.includes('task')
  const behind = unnamed && first === 'number' && (second === undefined || /目标$/.test(heads[1] ?? '') || ownedMeasure(heads, columns))
  const aim = behind ? 1 : unnamed ? heads.findIndex((head) => /目标$/.test(head)) : -1
  const goes = (at: number) => columns[at] === 'other' && columns[at - 1] === 'task' && /目标|要求/.test(heads[at] ?? '')
  return ownersOf(
    heads,
    columns.map((column, at) => (at === aim || goes(at) ? 'task' : (column ?? 'other'))),
  )
}

/** Whether the second column holds measures, and those behind it who sees to them. */
function ownedMeasure(heads: readonly string[], columns: readonly (Column | undefined)[]): boolean {
  return /^(?:主要|重点|考核|工作|经济|具体)*指标(?:名称|内容)?$/.test(heads[1] ?? '') && columns.slice(2).some(isRole)
}

/**
 * Offices inside a body and persons are no owners beside the column of the bodies: 牵头单位 | 负责科室 | 责任人. 主要责任单位 lead those of
 * another column, and 实施单位 carry out what those lead; alone they share the task.
 */
function ownersOf(heads: readonly string[], columns: readonly Column[]): Column[] {
  const inner = heads.map((head) => /[科处股]室|人(?:[（(]|$)/.test(head))
  const bodies = columns.some((column, at) => isRole(column) && !inner[at])
  const owners = columns.map((column, at) => (bodies && inner[at] && isRole(column) ? 'other' : column))
  const alone = owners.filter(isRole).length === 1
  const share = (column: Column, head = '') => column === 'implement' || (column === 'lead' && head.startsWith('主要责任'))
  return owners.map((column, at) => (alone && share(column, heads[at]) ? 'responsible' : column))
}
