import { type KeyboardEvent, memo, useRef, useState } from 'react'
import { useText } from '../../i18n/define.ts'
import { departmentHref, Link } from '../../parts/link.tsx'
import { type Cell, cellKey, type Matrix, moveInGrid } from './matrix.ts'
import { texts } from './texts.ts'

interface Props {
  readonly matrix: Matrix
  readonly chosen: readonly [string, string]
  readonly onOpen: (a: string, b: string) => void
}

/** The matrix as a real table with one tab stop: arrow keys move through the cells, Enter opens one. */
export const MatrixTable = memo(function MatrixTable({ matrix, chosen, onOpen }: Props) {
  const text = useText(texts)
  const table = useRef<HTMLTableElement>(null)
  const [at, setAt] = useState({ row: 0, column: 1 })
  const { members, cells } = matrix
  const most = Math.max(1, ...matrix.pairs.map((pair) => pair.tasks))
  const stop = { row: Math.min(at.row, members.length - 1), column: Math.min(at.column, members.length - 1) }
  const move = (event: KeyboardEvent) => {
    const next = moveInGrid(stop, event.key, members.length)
    if (next === undefined) return
    event.preventDefault()
    setAt(next)
    table.current?.querySelector<HTMLElement>(`[data-at="${next.row}-${next.column}"]`)?.focus()
  }
  return (
    <div className="matrix-scroll">
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells take the focus is a grid (APG grid pattern). */}
      <table ref={table} className="matrix" role="grid" aria-describedby="matrix-keys" onKeyDown={move}>
        <caption>
          {text.caption}
          <span className="small muted" id="matrix-keys">
            {text.lower} {matrix.led ? text.upper : text.unled} {text.keys}
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col" className="corner">
              {text.corner}
            </th>
            {members.map((member, column) => (
              <th key={member.id} scope="col" className="column-head" title={member.name} data-column={column}>
                <span>{member.shortName}</span>
              </th>
            ))}
            <th scope="col" className="number">
              {text.sum}
            </th>
          </tr>
        </thead>
        <tbody>
          {members.map((row, r) => (
            <tr key={row.id} className={r > 0 && row.community !== members[r - 1]?.community ? 'block' : undefined}>
              <th scope="row" title={row.name}>
                <Link href={departmentHref(row.id)} tabIndex={-1}>
                  {row.name}
                </Link>
              </th>
              {members.map((column, c) => {
                const cell = cells.get(cellKey(row.id, column.id))
                const leads = cell === undefined ? 0 : cell.rowLeads + cell.columnLeads
                const shown = cell === undefined ? 0 : c > r ? leads : cell.tasks
                const isChosen = chosen.includes(row.id) && chosen.includes(column.id) && r !== c
                const kind = r === c ? 'diagonal' : c > r ? `upper${ledBy(cell)}` : 'lower'
                return (
                  <td
                    key={column.id}
                    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the cell of a grid (APG grid pattern).
                    role="gridcell"
                    data-at={`${r}-${c}`}
                    tabIndex={stop.row === r && stop.column === c ? 0 : -1}
                    className={`${kind}${isChosen ? ' chosen' : ''}${cell ? ' filled' : ''}`}
                    style={shown > 0 ? { ['--level' as string]: `${Math.round(12 + 60 * (shown / most))}%` } : undefined}
                    aria-label={
                      cell
                        ? text.cell(row.name, column.name, cell.tasks, cell.rowLeads, cell.columnLeads)
                        : r === c
                          ? row.name
                          : `${row.name}, ${column.name}: 0`
                    }
                    onFocus={() => setAt({ row: r, column: c })}
                    onClick={cell ? () => onOpen(row.id, column.id) : undefined}
                    onKeyDown={(event) => {
                      if (cell && (event.key === 'Enter' || event.key === ' ')) {
                        event.preventDefault()
                        onOpen(row.id, column.id)
                      }
                    }}
                  >
                    {shown > 0 ? shown : cell && c > r ? '·' : ''}
                  </td>
                )
              })}
              <td className="number sum">{row.sum}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
})

/** Which edges of an upper cell are thick: the row's, the column's, or both. */
const ledBy = (cell: Cell | undefined) => `${cell?.rowLeads ? ' row-leads' : ''}${cell?.columnLeads ? ' column-leads' : ''}`
