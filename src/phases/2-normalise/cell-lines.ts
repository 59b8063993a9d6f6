import { type CellPrint, columnOf, isDayCell, isRowNumber } from './columns.ts'
import { opensGroup } from './mark.ts'
import { cellNameEnds } from './table-lines.ts'

const name = `(?:${cellNameEnds})(?:[（(][^（()）]{1,12}[）)])?`
/** A list of names from its first one on, and one of whole names. */
const opensNames = new RegExp(`^[^，,。；：:、\\d]{2,24}?${name}(?:[、，,]|$)`)
const wholeNames = new RegExp(`^(?:[^，,。；：:\\d]{2,24}?${name}(?:[、，,]|$))+$`)
/** What only ends a name: 各县市 ⏎ 人民政府. */
const organ = /^(?:人民)?政府(?:办公[厅室])?(?:$|[、，,])/
const note = /^(?:注|备\s?注|说明|附\s?件)[:：\d一]?/
/** The name of a group, and a part of it in a narrow column. */
const group = /^[一-鿿]{1,8}$/
const part = /^[一-鿿]{1,4}$/
const longestGroup = 8

/** No print wraps a cell of words at fewer characters. */
const leastWidth = 14

/**
 * Whether a cell goes on in the line below it, in a table that prints a cell a line and breaks its cells where they are full: words up to the
 * names behind them, names up to the end of the last.
 *
 *     改造茶园9万亩，冷链运输比 ⏎ 例提高到60%以上。 ⏎ 州农业农村局、州财政 ⏎ 局、州商务局
 *
 * @param cell its words so far; `last`, those of its last line
 * @param first whether it stands right behind the number of its row
 */
export function cellGoesOn(cell: string, last: string, below: string, print: CellPrint, first: boolean): boolean {
  if (isRowNumber(cell) || isRowNumber(below) || isDayCell(cell) || isDayCell(below) || note.test(cell) || note.test(below)) return false
  if (print === 2 && first && group.test(cell))
    return cell.length < longestGroup && part.test(last) && part.test(below) && !opensNames.test(below)
  if (columnOf(below) !== undefined || columnOf(cell) !== undefined || opensGroup(below, 0) || opensGroup(cell, 0)) return false
  if (opensNames.test(cell)) return !wholeNames.test(cell) || /[、，,]$/.test(cell) || organ.test(below)
  return (last.length >= leastWidth || cell.length > last.length) && !opensNames.test(below)
}
