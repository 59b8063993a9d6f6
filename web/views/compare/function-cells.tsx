import { useMemo } from 'react'
import type { PolicyDocument } from '../../../src/api/shapes.ts'
import { useText } from '../../i18n/define.ts'
import { ExportMenu } from '../../parts/export-menu.tsx'
import { KeyFigures } from '../../parts/side-panel.tsx'
import { type FunctionsOf, functionLoads, functionMatrix, type Presence } from './sets.ts'
import { texts } from './texts.ts'

const limit = 28
const marks: Record<Presence, string> = { a: '◧', both: '■', b: '◨' }

/** Function × function: which work together on side A, on side B, on both. */
export function FunctionCells({ a, b, functionsOf }: { a: PolicyDocument['tasks']; b: PolicyDocument['tasks']; functionsOf: FunctionsOf }) {
  const text = useText(texts)
  const matrix = useMemo(() => functionMatrix(a, b, functionsOf, limit), [a, b, functionsOf])
  const loads = useMemo(() => new Map(functionLoads(a, b, functionsOf).map((load) => [load.name, load])), [a, b, functionsOf])
  const cells = useMemo(
    () => new Map(matrix.pairs.flatMap((p) => [[`${p.left}\n${p.right}`, p] as const, [`${p.right}\n${p.left}`, p] as const])),
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
                  {loads.get(row)?.a ?? 0} | {loads.get(row)?.b ?? 0}
                </td>
                {matrix.names.slice(0, -1).map((column, c) => {
                  if (c >= r) return <td key={column} className="empty" />
                  const cell = cells.get(`${row}\n${column}`)
                  if (cell === undefined) return <td key={column} />
                  const words = text.cell(row, column, cell.a, cell.b)
                  return (
                    <td key={column} className={`has-${cell.presence}`} title={words}>
                      <span role="img" aria-label={words}>
                        {marks[cell.presence]}
                      </span>
                      <span className="counts" aria-hidden="true">
                        {cell.a}|{cell.b}
                      </span>
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
