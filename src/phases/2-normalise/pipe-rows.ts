import type { Script } from '../../text/script.ts'
import { columnOf, isRole } from './columns.ts'

/** A line of the source without its blanks, which ends at `to`; `stop` is the break behind it. */
interface PipeLine {
  readonly words: string
  readonly to: number
  readonly stop: number
}

/** Breaks that stand inside rows, and where the rows end. */
interface Rows {
  readonly inside: readonly number[]
  /** Breaks before the pipe that ends a row of one cell, which then ends an empty cell too. */
  readonly lone: readonly number[]
  /** Pipes of cells that the head leaves empty. */
  readonly empty: readonly number[]
  readonly next: number
}

const fewestColumns = 3
/** A head and as many rows are no chance. */
const fewestRows = 3
/** No row has more lines. */
const longestRow = 40
const longestHead = 20

/** Puts the rows of tables on lines of their own where a copy breaks them at every cell or inside one. Unit for unit. */
export function withPipeRows(script: Script): Script {
  const { plain } = script
  if (!/\|[ \t\u3000\r]*\n/.test(plain)) return script
  const lines = linesOf(plain)
  let units: string[] | undefined
  for (let i = 0; i < lines.length; ) {
    const rows = endedRows(lines, i) ?? openedRows(lines, i) ?? fencedRows(lines, i)
    if (rows === undefined) {
      i++
      continue
    }
    units ??= plain.split('')
    for (const at of rows.inside) units[at] = ' '
    for (const at of rows.lone) units[at] = '|'
    for (const at of rows.empty) units[at] = ' '
    i = rows.next
  }
  return units === undefined ? script : { ...script, plain: units.join('') }
}

function linesOf(text: string): PipeLine[] {
  const lines: PipeLine[] = []
  for (let from = 0; from <= text.length; ) {
    let stop = text.indexOf('\n', from)
    if (stop < 0) stop = text.length
    const words = text.slice(from, stop)
    lines.push({ words: words.trim(), to: from + words.trimEnd().length, stop })
    from = stop + 1
  }
  return lines
}

function pipesOf(words: string): number {
  let count = 0
  for (let at = words.indexOf('|'); at >= 0; at = words.indexOf('|', at + 1)) count++
  return count
}

function isHead(words: string): boolean {
  return words.length <= longestHead && columnOf(words) !== undefined
}

/** Whether a head is that of tasks and who has them. */
function aboutTasks(heads: readonly string[]): boolean {
  const columns = heads.map((head) => columnOf(head))
  return columns.length >= fewestColumns && columns.includes('task') && columns.some(isRole)
}

/** Whether the rows below a head open with their numbers; where nothing but breaks tells rows apart they are read a cell a line. */
function isNumbered(heads: readonly string[]): boolean {
  return columnOf(heads[0] ?? '') === 'number'
}

const body = /(?:[局厅委办部院会署]|公司|政府|中心)(?:、|[ \t\u3000]|\||$)/

/**
 * A pipe ends each cell, empty ones too; so many as the head has make a row. The pipes of empty cells may stand behind the head, and the name
 * of a group on a line above its rows, where bodies are in their column only without it.
 *
 *     工作任务 | ⏎ 牵头单位 | ⏎ 责任单位 | || ⏎ 保障供水 | ⏎ 改造管网 | ⏎ 市水务局 | ⏎ 各街道 | ⏎ 建设水厂 | ||
 */
function endedRows(lines: readonly PipeLine[], i: number): Rows | undefined {
  let at = i
  while (at < lines.length && at < i + 12) {
    const words = lines[at]?.words ?? ''
    if (!words.endsWith('|') || !isHead(headOf(words)) || /[^|\s]/.test(words.slice(words.indexOf('|')))) break
    at++
    if (pipesOf(words) > 1) break
  }
  const columns = at - i
  const heads = lines.slice(i, at)
  const names = heads.map(({ words }) => headOf(words))
  if (lines[i - 1]?.words.endsWith('|') || isNumbered(names) || !aboutTasks(names)) return undefined
  const role = names.findIndex((name) => isRole(columnOf(name)))
  const inside = breaksOf(lines.slice(i, at - 1))
  let rows = 1
  let next = at
  let open: PipeLine[] = []
  for (let pipes = 0; at < lines.length && open.length < longestRow; at++) {
    const line = lines[at] as PipeLine
    if (open.length === 0 && isGroup(lines, at, role)) continue
    pipes += pipesOf(line.words)
    if (pipes > columns) break
    if (pipes < columns || !line.words.endsWith('|')) {
      open.push(line)
      continue
    }
    inside.push(...breaksOf(open))
    rows++
    next = at + 1
    open = []
    pipes = 0
  }
  return rows < fewestRows ? undefined : { inside, lone: [], empty: heads.slice(-1).flatMap(emptyBehind), next }
}

/** Whether a line is the name of a group, no cell of the row that begins below it. */
function isGroup(lines: readonly PipeLine[], at: number, role: number): boolean {
  const owned = (k: number) => body.test(lines[k]?.words ?? '')
  const cells = lines.slice(at, at + role + 2)
  return role > 0 && cells.every(({ words }) => pipesOf(words) === 1 && words.endsWith('|')) && !owned(at + role) && owned(at + role + 1)
}

/** The pipes behind the first of a head that ends in them. */
function emptyBehind({ words, to }: PipeLine): number[] {
  const first = words.indexOf('|')
  return [...words.slice(first)].flatMap((unit, at) => (unit === '|' && at > 0 ? [to - words.length + first + at] : []))
}

/** The words of a head before its pipe. */
function headOf(words: string): string {
  const pipe = words.indexOf('|')
  return words.slice(0, pipe < 0 ? words.length : pipe).trim()
}

/**
 * A pipe opens each cell but the first, and stands alone behind a row; a row lacks the cells on its left that one above spans too.
 *
 *     牵头单位 ⏎ | 目标任务 ⏎ | 责任单位 ⏎ | ⏎ 市水 ⏎ 务局 ⏎ | 改造管网 ⏎ | 各街道 ⏎ | ⏎ 建设水厂 ⏎ | 各区 ⏎ |
 */
function openedRows(lines: readonly PipeLine[], i: number): Rows | undefined {
  if (!isHead(lines[i]?.words ?? '')) return undefined
  const inside: number[] = []
  const lone: number[] = []
  let columns = 0
  let rows = 0
  let next = i
  let open: PipeLine[] = []
  let cells = 1
  for (let at = i; at < lines.length && open.length < longestRow; at++) {
    const line = lines[at] as PipeLine
    const head = line.words.startsWith('|') ? line.words.slice(1).trim() : line.words
    if (rows === 0 && (at === i + 1 || head !== '') && !((at === i || line.words.startsWith('|')) && isHead(head))) return undefined
    if (line.words !== '|') {
      cells += pipesOf(line.words)
      open.push(line)
      continue
    }
    if (rows === 0) {
      const names = open.map(({ words }) => words.replace('|', '').trim())
      if (isNumbered(names) || !aboutTasks(names)) return undefined
      columns = cells
    }
    if (cells > columns) break
    const last = open.pop()
    inside.push(...breaksOf(open))
    if (last) (cells === 1 ? lone : inside).push(last.stop)
    rows++
    next = at + 1
    open = []
    cells = 1
  }
  return rows < fewestRows ? undefined : { inside, lone, empty: [], next }
}

/**
 * A pipe stands alone before each row, and one ends each cell.
 *
 *     | ⏎ 序号 | ⏎ 目标任务 | ⏎ 责任单位 | ⏎ | ⏎ 1 | ⏎ 改造 ⏎ 管网 | ⏎ 市水务局 | ⏎
 */
function fencedRows(lines: readonly PipeLine[], i: number): Rows | undefined {
  const head = lines[i]?.words === '|' ? fencedRow(lines, i, 0) : undefined
  if (head === undefined) return undefined
  const names = cellsOf(head)
  if (names.some((name) => name.length > longestHead) || !aboutTasks(names)) return undefined
  const inside: number[] = []
  let next = i
  let rows = 0
  for (let row: readonly PipeLine[] | undefined = head; row !== undefined; row = fencedRow(lines, next, names.length)) {
    inside.push(lines[next]?.stop ?? 0, ...breaksOf(row.slice(0, -1)))
    next += row.length + 1
    rows++
  }
  return rows < fewestRows ? undefined : { inside, lone: [], empty: [], next }
}

/** The lines behind the lone pipe at `i` up to the next, or until they have so many cells as the table, or the text is cut; undefined where they are no row. */
function fencedRow(lines: readonly PipeLine[], i: number, columns: number): readonly PipeLine[] | undefined {
  if (lines[i]?.words !== '|') return undefined
  let pipes = 0
  let at = i + 1
  for (; at < lines.length && at < i + longestRow && lines[at]?.words !== '|'; at++) {
    pipes += pipesOf(lines[at]?.words ?? '')
    if (columns > 0 && pipes >= columns) break
  }
  const row = lines.slice(i + 1, columns > 0 ? at + 1 : at)
  const whole = row.at(-1)?.words.endsWith('|') && (columns === 0 || pipes === columns)
  return whole || (columns > 0 && pipes > 0 && at === lines.length) ? row : undefined
}

/** The words of the cells that pipes end, breaks inside them closed. */
function cellsOf(row: readonly PipeLine[]): string[] {
  return row
    .map(({ words }) => words)
    .join('')
    .split('|')
    .slice(0, -1)
    .map((words) => words.trim())
}

function breaksOf(lines: readonly PipeLine[]): number[] {
  return lines.map(({ stop }) => stop)
}
