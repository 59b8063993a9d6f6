import { useMemo, useState } from 'react'
import { useText } from '../../i18n/define.ts'
import { exploreHref, Link } from '../../parts/link.tsx'
import { KeyFigures } from '../../parts/side-panel.tsx'
import { DotPlot, Legend, plotWidth } from './dot-plot.tsx'
import { formatTarget, type Panel, panelsOf, type Target, yearFills } from './plot.ts'
import { texts } from './texts.ts'

const firstCharts = 24
const firstSingles = 60

interface Props {
  readonly targets: readonly Target[]
  /** All provinces that could have set a target. */
  readonly provinces: readonly string[]
  readonly chosen: string
  readonly onChoose: (target: Target) => void
}

/** Figures, a chart for each indicator with more than one target, and the values of the rest as a list. */
export function Plots({ targets, provinces, chosen, onChoose }: Props) {
  const text = useText(texts)
  const [charts, setCharts] = useState(firstCharts)
  const panels = useMemo(() => panelsOf(targets, provinces, plotWidth), [targets, provinces])
  const fills = useMemo(() => yearFills(targets), [targets])
  const plotted = panels.length === 1 ? panels : panels.filter(({ count }) => count > 1)
  const singles = panels.filter((panel) => !plotted.includes(panel))
  return (
    <>
      <KeyFigures
        figures={[
          { label: text.targets, value: targets.length },
          { label: text.indicators, value: new Set(targets.map((t) => t.indicatorId)).size },
          { label: text.sharedIndicators, value: panels.filter((p) => p.provinces > 1).length },
        ]}
      />
      {plotted.length > 0 && <Legend fills={fills} />}
      <div className="plots">
        {plotted.slice(0, charts).map((panel) => (
          <DotPlot key={panel.key} panel={panel} fills={fills} chosen={chosen} onChoose={onChoose} />
        ))}
      </div>
      {plotted.length > charts && (
        <button type="button" onClick={() => setCharts(charts + 2 * firstCharts)}>
          {text.moreCharts(Math.min(2 * firstCharts, plotted.length - charts))}
        </button>
      )}
      {singles.length > 0 && <Singles panels={singles} chosen={chosen} onChoose={onChoose} />}
    </>
  )
}

function Singles({ panels, chosen, onChoose }: { panels: readonly Panel[]; chosen: string; onChoose: Props['onChoose'] }) {
  const text = useText(texts)
  const [shown, setShown] = useState(firstSingles)
  const rows = panels.flatMap(({ key, indicatorId, indicator, rows: [row] }) => {
    const target = row?.dots[0]?.target
    return target === undefined ? [] : [{ key, indicatorId, indicator, target }]
  })
  return (
    <section className="singles">
      <h2>
        {text.singles} <span className="muted">{rows.length}</span>
      </h2>
      <p className="muted small">{text.singlesHint}</p>
      <ol>
        {rows.slice(0, shown).map(({ key, indicatorId, indicator, target }) => (
          <li key={key}>
            <Link lang="zh-Hans" href={exploreHref(indicatorId)}>
              {indicator}
            </Link>
            <button type="button" className="text number" aria-pressed={target.id === chosen} onClick={() => onChoose(target)}>
              {formatTarget(target)}
            </button>
            <span className="muted small">{[target.provinceName, target.year].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ol>
      {rows.length > shown && (
        <button type="button" onClick={() => setShown(shown + 2 * firstSingles)}>
          {text.moreSingles(Math.min(2 * firstSingles, rows.length - shown))}
        </button>
      )}
    </section>
  )
}
