import { type ReactNode, useMemo, useState } from 'react'
import { core } from '../i18n/core.ts'
import { useText } from '../i18n/define.ts'
import { collator } from '../i18n/language.ts'

export interface Column<R> {
  readonly key: string
  readonly head: string
  /** What is sorted by and exported; absent values come last. */
  readonly value: (row: R) => string | number | undefined
  /** What is shown, when it is more than the value. */
  readonly cell?: (row: R) => ReactNode
  readonly number?: boolean
  /** Short words that never break. */
  readonly nowrap?: boolean
}

export interface Sort {
  readonly key: string
  readonly down: boolean
}

export interface DataTableProps<R> {
  readonly caption: string
  readonly columns: readonly Column<R>[]
  readonly rows: readonly R[]
  readonly rowKey: (row: R) => string
  readonly selected?: string | undefined
  readonly onSelect?: (row: R) => void
  readonly sort?: Sort | undefined
  /** Told when a header is pressed, so that an address can hold it. */
  readonly onSort?: (sort: Sort) => void
  /** Rows before "show more". */
  readonly page?: number
}

/** On a phone a row is laid out as a card, and a browser no longer takes the elements for a table: their roles say so. */
const roles = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const

/** A real table: header cells, sorting by them, the first column names the row. On a phone each row is a card whose cells tell their heads. */
export function DataTable<R>({ caption, columns, rows, rowKey, selected, onSelect, sort: initial, onSort, page = 200 }: DataTableProps<R>) {
  const text = useText(core)
  const [sort, setSort] = useState(initial)
  const [shown, setShown] = useState(page)
  const sorted = useMemo(() => sortRows(rows, columns, sort), [rows, columns, sort])
  const visible = sorted.slice(0, shown)
  return (
    <div className="data-table scroll-x">
      <table {...roles.table}>
        <caption className="hidden-visually">{caption}</caption>
        <thead {...roles.rowgroup}>
          <tr {...roles.row}>
            {columns.map((column) => {
              const active = sort?.key === column.key
              return (
                <th
                  key={column.key}
                  scope="col"
                  {...roles.columnheader}
                  className={column.number ? 'number' : undefined}
                  aria-sort={active ? (sort.down ? 'descending' : 'ascending') : 'none'}
                >
                  <button
                    type="button"
                    className="sort"
                    title={text.sortBy(column.head)}
                    onClick={() => {
                      const next = { key: column.key, down: active ? !sort.down : column.number === true }
                      setSort(next)
                      onSort?.(next)
                    }}
                  >
                    {column.head}
                    <span aria-hidden="true">{active ? (sort.down ? ' ↓' : ' ↑') : ''}</span>
                  </button>
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody {...roles.rowgroup}>
          {visible.map((row) => (
            <Row key={rowKey(row)} row={row} columns={columns} selected={rowKey(row) === selected} {...(onSelect ? { onSelect } : {})} />
          ))}
        </tbody>
      </table>
      <p className="table-foot muted small">
        {text.rows(visible.length, rows.length)}
        {visible.length < rows.length && (
          <button type="button" className="text" onClick={() => setShown(shown + page)}>
            {text.more(Math.min(page, rows.length - visible.length))}
          </button>
        )}
      </p>
    </div>
  )
}

function Row<R>({
  row,
  columns,
  selected,
  onSelect,
}: {
  row: R
  columns: readonly Column<R>[]
  selected: boolean
  onSelect?: (row: R) => void
}) {
  return (
    <tr {...roles.row} aria-selected={onSelect ? selected : undefined}>
      {columns.map((column, index) => {
        const own = column.cell?.(row) ?? column.value(row)
        const content = own ?? '—'
        const kind = column.number ? 'number' : column.nowrap ? 'nowrap' : ''
        if (index > 0)
          return (
            <td
              key={column.key}
              {...roles.cell}
              className={own === undefined || own === '' ? `${kind} absent` : kind}
              data-head={column.head}
            >
              {content}
            </td>
          )
        return (
          <th key={column.key} scope="row" {...roles.rowheader}>
            {onSelect ? (
              <button type="button" className="text" onClick={() => onSelect(row)}>
                {content}
              </button>
            ) : (
              content
            )}
          </th>
        )
      })}
    </tr>
  )
}

function sortRows<R>(rows: readonly R[], columns: readonly Column<R>[], sort: DataTableProps<R>['sort']): readonly R[] {
  const column = columns.find(({ key }) => key === sort?.key)
  if (column === undefined || sort === undefined) return rows
  const sign = sort.down ? -1 : 1
  return [...rows].sort((one, other) => {
    const [a, b] = [column.value(one), column.value(other)]
    if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b)))
  })
}
