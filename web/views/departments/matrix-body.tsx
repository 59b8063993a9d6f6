import { Printer } from 'lucide-react'
import { useCallback, useMemo } from 'react'
import { useText } from '../../i18n/define.ts'
import type { Column } from '../../parts/data-table.tsx'
import { ExportMenu } from '../../parts/export-menu.tsx'
import { KeyFigures } from '../../parts/side-panel.tsx'
import { useUrlState } from '../../state/url.ts'
import { buildMatrix, type MatrixOptions, matrixOrders, type Pair, thresholdCounts } from './matrix.ts'
import { MatrixTable } from './matrix-table.tsx'
import { Network } from './network.tsx'
import { departmentsCodec } from './state.ts'
import { texts } from './texts.ts'

/** Beyond this many departments the table no longer fits an A3 sheet. */
const budget = 60

/** Figures, threshold, matrix, and beside it the network and the pairs that share most. */
export function MatrixBody({ pairs, describe }: { pairs: readonly Pair[]; describe: MatrixOptions['describe'] }) {
  const text = useText(texts)
  const [state, set] = useUrlState(departmentsCodec)
  const counts = useMemo(() => thresholdCounts(pairs), [pairs])
  const threshold = Math.min(Math.max(1, Number(state.min) || 1), counts.length)
  const order = matrixOrders.find((o) => o === state.order) ?? 'community'
  const matrix = useMemo(() => buildMatrix(pairs, { order, threshold, budget, describe }), [pairs, order, threshold, describe])
  const choose = useCallback((a: string, b: string) => set((s) => ({ ...s, a, b })), [set])
  const kept = counts[threshold - 1]
  const words = text.kept(kept?.pairs ?? 0, kept?.departments ?? 0)
  const columns: Column<Pair>[] = [
    { key: 'a', head: text.a, value: (p) => p.aName },
    { key: 'b', head: text.b, value: (p) => p.bName },
    { key: 'tasks', head: text.tasks, value: (p) => p.tasks, number: true },
    { key: 'aLeads', head: text.aLeads, value: (p) => p.aLeads, number: true },
    { key: 'bLeads', head: text.bLeads, value: (p) => p.bLeads, number: true },
  ]
  const best = [...matrix.pairs].sort((p, q) => q.tasks - p.tasks)
  return (
    <>
      <KeyFigures
        figures={[
          { label: text.members, value: kept?.departments ?? 0 },
          { label: text.pairs, value: kept?.pairs ?? 0 },
          { label: text.shared, value: best[0]?.tasks ?? 0 },
        ]}
      />
      <div className="matrix-tools">
        <label className="threshold">
          <span>{text.threshold(threshold)}</span>
          <input
            type="range"
            min={1}
            max={counts.length}
            value={threshold}
            aria-valuetext={`${text.threshold(threshold)}: ${words}`}
            onChange={(event) => set((s) => ({ ...s, min: event.target.value }), { replace: true })}
          />
          <output className="muted small">{words}</output>
        </label>
        <div className="row">
          <button type="button" onClick={() => window.print()}>
            <Printer size={16} aria-hidden="true" /> {text.print}
          </button>
          <ExportMenu name="zhengtu-departments" columns={columns} rows={best} />
        </div>
      </div>
      {matrix.omitted > 0 && <p className="muted small">{text.omitted(matrix.members.length, matrix.members.length + matrix.omitted)}</p>}
      <div className="matrix-layout">
        <MatrixTable matrix={matrix} chosen={[state.a, state.b]} onOpen={choose} />
        <Network matrix={matrix} chosen={[state.a, state.b]} onOpen={choose} />
        <section aria-labelledby="top-pairs">
          <h2 id="top-pairs">{text.topPairs}</h2>
          <ol className="top-pairs">
            {best.slice(0, 12).map((pair) => (
              <li key={pair.a + pair.b}>
                <button type="button" className="text" onClick={() => choose(pair.a, pair.b)}>
                  {pair.aName} · {pair.bName}
                </button>
                <span className="number">{text.open(pair.tasks)}</span>
              </li>
            ))}
          </ol>
        </section>
      </div>
    </>
  )
}
