import { useMemo } from 'react'
import { useText } from '../../i18n/define.ts'
import { ExportMenu } from '../../parts/export-menu.tsx'
import { KeyFigures } from '../../parts/side-panel.tsx'
import { useUrlState } from '../../state/url.ts'
import type { FunctionMatrix, functionLoads, Presence } from './sets.ts'
import { compareCodec } from './state.ts'
import { texts } from './texts.ts'

const marks: Record<Presence, string> = { a: '◧', both: '■', b: '◨' }

interface Props {
  readonly matrix: FunctionMatrix
  readonly loads: ReturnType<typeof functionLoads>
  readonly limit: number
}

/** Function × function: which work together on side A, on side B, on both; a cell opens its tasks. */
export function FunctionCells({ matrix, loads, limit }: Props) {
  const text = useText(texts)
  const [state, set] = useUrlState(compareCodec)
  const loadOf = useMemo(() => new Map(loads.map((load) => [load.name, load])), [loads])
  const cells = useMemo(
    () => new Map(matrix.pairs.flatMap((p) => [[`${p.left}|${p.right}`, p] as const, [`${p.right}|${p.left}`, p] as const])),
    [matrix],
  )
  const label: Record<Presence, string> = { a: text.onlyA, both: text.both, b: text.onlyB }
  return (
    <section>
      <div className="section-head">
        <h2>{text.matrix}</h2>
        <ExportMenu
          name="zhengtu-compare-functions"
          rows={matrix.pairs}
          columns={[
            { key: 'left', head: text.function, value: (p) => p.left },
            { key: 'right', head: text.function, value: (p) => p.right },
            { key: 'a', head: text.a, value: (p) => p.a },
            { key: 'b', head: text.b, value: (p) => p.b },
            { key: 'presence', head: text.presence, value: (p) => label[p.presence] },
          ]}
        />
      </div>
      <p className="muted small">
        {text.matrixHint} {matrix.names.length >= limit ? text.limited(limit) : ''}
      </p>
      <KeyFigures
        figures={(['a', 'both', 'b'] as const).map((presence) => ({
          label: `${marks[presence]} ${label[presence]}`,
          value: matrix.counts[presence],
        }))}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard (WCAG 2.1.1). */}
      <section className="scroll-x" tabIndex={0} aria-label={text.matrix}>
        <table className="cells">
          <thead>
            <tr>
              <th scope="col">{text.corner}</th>
              <th scope="col" className="number">
                {text.a} | {text.b}
              </th>
              {matrix.names.slice(0, -1).map((name) => (
                <th key={name} scope="col" className="column-head">
                  <span>{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {matrix.names.map((row, r) => (
              <tr key={row}>
                <th scope="row">{row}</th>
                <td className="number">
                  {loadOf.get(row)?.a ?? 0} | {loadOf.get(row)?.b ?? 0}
                </td>
                {matrix.names.slice(0, -1).map((column, c) => {
                  if (c >= r) return <td key={column} className="empty" />
                  const cell = cells.get(`${row}|${column}`)
                  if (cell === undefined) return <td key={column} />
                  const words = text.cell(row, column, cell.a, cell.b)
                  return (
                    <td key={column} className={`has-${cell.presence}`}>
                      <button
                        type="button"
                        title={words}
                        aria-label={words}
                        aria-pressed={state.cell === `${row}|${column}`}
                        onClick={() => set((s) => ({ ...s, cell: `${row}|${column}` }))}
                      >
                        <span aria-hidden="true">{marks[cell.presence]}</span>
                        <span className="counts" aria-hidden="true">
                          {cell.a}|{cell.b}
                        </span>
                      </button>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
