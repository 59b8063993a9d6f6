import { lastFrom } from '../../text/last-from.ts'
import type { Section } from '../3-outline/outline.ts'
import type { Force, Reader } from './target-state.ts'
import { yearsIn } from './target-years.ts'

/** The year that a task is due by: in its cell of deadlines, or after the label 完成时限. */
export function deadlineYear(reader: Reader, { cells, span, titleSpan, body }: Section): Force {
  const cell = cells?.find(({ column }) => column === 'deadline')?.span
  if (cells !== undefined)
    return (cell === undefined ? undefined : yearsIn(reader.text, reader.masked, cell.start, cell.end).at(-1)) ?? monthOf(reader, cells)
  if (body.end - span.start > LONGEST_TASK) return undefined
  const said = DUE.exec(reader.text.slice(titleSpan.start, body.end))
  if (said === null) return undefined
  const from = titleSpan.start + said.index
  return yearsIn(reader.text, reader.text, from, from + said[0].length).at(-1)
}

/** The year of a stage that its heading dates: （一）摸底阶段（2030年1月至6月）. */
export function stageYear({ title, titleSpan }: Section): Force {
  const year = STAGE.exec(title)?.[1]
  return year === undefined ? undefined : { year: Number(year), span: titleSpan, years: [] }
}
const STAGE = /（(20\d\d)年\d{1,2}月(?:\d{1,2}日|底|初|[上中下]旬)?(?:[至到—–~-]+(?:\1年)?\d{1,2}月[^（）年]{0,4})?）$/u

/** The year of the document or of the table, where a row says by which month it is done: 9月底前完成. */
function monthOf({ text, plan: { thisYear, lists } }: Reader, cells: NonNullable<Section['cells']>): Force {
  const dated = ({ column, span }: (typeof cells)[number]) =>
    (column === 'deadline' || column === 'task' || column === 'other') && MONTH.test(text.slice(span.start, span.end))
  return cells.some(dated) ? (thisYear ?? lastFrom(lists, cells[0]?.span.start ?? 0, ({ span }) => span.start)) : undefined
}
const MONTH = /(?<![年\d])\d{1,2}月(?:底|末|中旬|\d{1,2}日)?之?前(?!.*每年)|^(?:1[0-2]|[1-9])月(?:底|份|\d{1,2}日|[上中下]旬)?$/u
const LONGEST_TASK = 4000
const DUE = /(?:(?:完成|办结|落实)(?:时间|时限|期限|时间节点|日期)|(?:时限|时间|进度)要求)[：:][^\n。；）]{0,24}/u
