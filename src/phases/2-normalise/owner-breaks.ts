/** Line breaks inside what states who is responsible. */
import { readName } from '../../lexicon/department-name.ts'
import type { BareLine } from './table-lines.ts'

const stating = /^[（(〔[【](?:牵头|责任|主办|承办|配合|协办|落实)[一-鿿]{0,4}[：:]/

/** Whether a bracket that states who is responsible goes on in the next line and closes soon: （牵头单位：甲局； ⏎ 责任单位：乙局）. */
export function statesOn(text: string, open: number, next: number): boolean {
  return (
    next - open < 200 && stating.test(text.slice(open, open + 10)) && /^[^（(〔[【。]{2,200}[）)〕\]】]/.test(text.slice(next, next + 200))
  )
}

const owner = '(?:牵头|责任|主办|承办|配合|协办|协同|参与|参加|落实)(?:单位|部门)[：:]'
const ownersBehind = new RegExp(`[。；;][ 　]*${owner}$`)
const ownersAlone = new RegExp(`^${owner}`)

/** Whether a line is the list of a label, which the label of the next line ends, whatever commas it has. */
export const isOfOwners = (text: string, { start, end }: BareLine): boolean => ownersAlone.test(text.slice(start, end))

/** The last name of a list behind a label, and the first words of the line below. */
const lastOwner = new RegExp(`${owner}(?:[^。；;：:\\s]*[、，,])?([^，,。；;：:、\\s]{1,14})$`)
const firstName = /^[^，。；;：:、\s]{1,14}(?=$|[、，。；;\s])/

/**
 * Whether the bodies that a label names go on in the next line: where the print broke right behind a label that stands in the middle of a
 * line, set the rest of the bodies under the first, or cut a name in two:
 *
 *     责任单位：甲局、乙局 ⏎ 　　　　　丙局          协办单位：市规划局、市 ⏎ 国土资源局、城东区政府
 */
export function listsOn(text: string, line: BareLine, next: BareLine): boolean {
  const words = text.slice(line.start, line.end)
  if (ownersBehind.test(words.slice(-8))) return true
  const last = lastOwner.exec(words)?.[1]
  const first = last === undefined ? undefined : firstName.exec(text.slice(next.start, next.end))?.[0]
  if (first !== undefined && !readName(last ?? '').known && readName(last + first).known) return true
  return next.indent >= line.indent + 4 && ownersAlone.test(words) && /^[^，。；：:]{2,60}$/.test(text.slice(next.start, next.end))
}

/** Whether the list of a label ends with its line though no stop says so: its last name is whole, and the line below tells of the document. */
export function listsNoMore(text: string, line: BareLine, next: BareLine): boolean {
  if (!ofDocument.test(text.slice(next.start, next.end))) return false
  const last = lastOwner.exec(text.slice(line.start, line.end))?.[1]
  return last !== undefined && readName(last).known
}
/** 本方案自印发之日起施行: who explains a document and from when it holds. */
const ofDocument = /^本(?:方案|意见|办法|通知|规定|细则|计划|措施|规划|要点|清单)/
