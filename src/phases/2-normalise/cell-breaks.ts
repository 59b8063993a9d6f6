import { columnOf, headerCells, splitCells } from './columns.ts'

const reading = /\s|[（(][^()（）]{1,8}[)）]/g
/** The first half of a name, which opens with whose body it is and ends in no body and no work. */
const opens = /^[省市县区旗州](?!级|内|域|直)[一-鿿]{2,8}$/
const whole = /(?:局|厅|委|办|部|院|会|府|中心|司|队|组|所|站|处|镇|乡|街道|集团|公司|单位|部门|建设|改造|工程|项目|提升|整治|治理|行动)$/
/** What ends a name and is none by itself. */
const ends =
  /^(?:服务|执法|管理|监督|监管|事务|保障|办公|委员|指挥|有限|协调|促进|运营|监测|救助|救援|督导|推进|领导)[一-鿿]{0,4}(?:局|厅|室|办|部|院|会|中心|队|组|所|站|处|公司|集团)$/

/**
 * Whether a narrow cell breaks the name of one body after the line `first`:
 *
 *     区新兴产业
 *     服务中心
 */
function breaksName(first: string, second: string): boolean {
  if (first.length > 60 || second.length > 40) return false
  const start = first.replace(reading, '')
  return opens.test(start) && !whole.test(start) && ends.test(second.replace(reading, ''))
}

/** An opening sign at the end of a line that nothing closes, and what closes it in the next. */
const signs: readonly (readonly [RegExp, RegExp])[] = [
  [/“[^”]{0,20}$/, /^[^“”]{1,20}”/],
  [/《[^》]{0,40}$/, /^[^《》]{1,40}》/],
  // A spreadsheet quotes a cell of several lines.
  [/\t"[^"\t]{1,40}$/, /^[^"\t]{1,40}"(?:\t|$)/],
  [/[（(][^）)]{0,20}$/, /^[^（()）]{1,20}[）)]/],
]

/** Whether a narrow cell breaks after `first` inside quotation marks, a title or brackets: 新建2家“某某 ⏎ 书苑”。 */
function breaksQuoted(first: string, second: string): boolean {
  const before = first.slice(-42)
  return signs.some(([open, close]) => open.test(before) && close.test(second.slice(0, 42)))
}

const tabs = (line: string): number => line.split('\t').length - 1

/** Whether the head of a table breaks in one of its cells: 序号 → 工作任务 → 牵头 ⏎ 单位 → 完成时限. */
function breaksHead(first: string, second: string): boolean {
  if (second.length > 60 || tabs(first) === 0 || tabs(second) === 0) return false
  const [opening = ''] = second.split('\t', 1)
  const last = first.slice(first.lastIndexOf('\t') + 1)
  return headerCells(splitCells(first)) > 1 && headFirst.test(last) && headRest.test(opening) && columnOf(last + opening) !== undefined
}
const headFirst = /^(?:牵头|主办|责任|配合|协办|参与|承办|落实|实施|主管|完成|办结|工作|重点|主要|时间)$/
const headRest = /^(?:单位|部门|时限|时间|期限|节点|进度|任务|内容|事项|措施|要求)$/

const numbered = /^\d{1,3}[.．、]?\t/
const lasting = /\t(?:持续|长期|常态化?|分步|稳步|立即)$/

/** Whether a row of a table with so many columns breaks in one of its cells, whose halves together make it whole, or in the last: 持续 ⏎ 推进. */
function breaksRow(first: string, second: string, columns: number): boolean {
  if (columns < 3 || !numbered.test(first) || numbered.test(second)) return false
  const parted = tabs(first)
  const more = tabs(second)
  if (parted === columns - 1 && more === 0) return lasting.test(first) && /^(?:推进|实施|坚持|开展|落实|整改)$/.test(second)
  if (/[局厅委办部]$/.test(first) && /^[省市县区州]/.test(second)) return false
  return more > 0 && parted + more === columns - 1 && !/[。；;\t]$/.test(first)
}

/** 市体育局、市委宣传部、 ⏎ 新区管委会: a list that goes on in the next line, where each line is one cell's alone. */
function breaksList(first: string, second: string): boolean {
  return first.endsWith('、') && !/[\t|]/.test(first + second)
}

/** How many columns the head of a table has; undefined where a line is none, or parts its cells by no tabs. */
export function columnsOf(line: string): number | undefined {
  const cells = line.includes('\t') && line.length < 120 ? line.split('\t') : []
  return headerCells(cells.map((cell) => cell.trim())) > 1 ? cells.length : undefined
}

/** Whether the break between two lines of a table with so many columns stands inside a name, a sign pair or the words of one cell. */
export function breaksCell(first: string, second: string, columns: number): boolean {
  return (
    breaksList(first, second) ||
    breaksName(first, second) ||
    breaksQuoted(first, second) ||
    breaksHead(first, second) ||
    breaksRow(first, second, columns)
  )
}
