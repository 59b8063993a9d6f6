import { isRole } from '../2-normalise/columns.ts'
import type { Section } from '../3-outline/outline.ts'
import type { Placed } from './responsibility-statement.ts'

/** （责任单位同上）, 责任单位：同上, and a cell 同上. */
const ditto = /(?<=^|[（〔【\n。；])(?:(?:牵头|责任|配合|主办|承办)(?:单位|部门)：?)?均?同上(?:一?[条项])?(?=[）〕】\n。；]|$)/

/** Whether words say that who has the task before has this one too. */
export const saysDitto = (words: string): boolean => ditto.exec(words)?.[0] === words

/**
 * The statements of the task before that a task takes over by 同上: all of them where it has none of its own (`stated`), in a table those of
 * the roles whose cells say so.
 */
export function asAbove(text: string, { cells, span }: Section, stated: boolean, above: readonly Placed[]): readonly Placed[] {
  if (cells === undefined) return !stated && ditto.test(text.slice(span.start, span.end)) ? above : []
  const roles = cells.flatMap((cell) => (isRole(cell.column) && saysDitto(text.slice(cell.span.start, cell.span.end)) ? [cell.column] : []))
  if (roles.length === 0) return []
  return above.map((placed) => {
    const bodies = placed.statement.bodies.filter(({ role }) => roles.some((column) => column === role))
    return { ...placed, statement: { ...placed.statement, bodies } }
  })
}
