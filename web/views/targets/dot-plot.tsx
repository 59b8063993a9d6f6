import { useText } from '../../i18n/define.ts'
import { KindMark } from '../../parts/kind-mark.tsx'
import { exploreHref, Link } from '../../parts/link.tsx'
import { type Dot, formatTarget, type Panel, type Target } from './plot.ts'
import { texts } from './texts.ts'

const laneHeight = 20
const left = 112
/** Width of the scale in units of the drawing, which grows with its column. */
export const plotWidth = 300

/** One indicator and unit: a row per province, a glyph per target; each glyph is a button. */
export function DotPlot({
  panel,
  fills,
  chosen,
  onChoose,
}: {
  panel: Panel
  fills: ReadonlyMap<number, number>
  chosen: string
  onChoose: (target: Target) => void
}) {
  const text = useText(texts)
  const tops: number[] = []
  let height = 4
  for (const row of panel.rows) {
    tops.push(height)
    height += Math.max(1, row.lanes) * laneHeight + 6
  }
  const count = panel.rows.reduce((sum, row) => sum + row.dots.length, 0)
  const kind = panel.change === undefined ? undefined : text[panel.change as 'increase' | 'decrease' | 'annual_growth']
  return (
    <figure className="plot">
      <figcaption>
        <h2>
          <KindMark kind="Indicator" silent /> <Link href={exploreHref(panel.indicatorId)}>{panel.indicator}</Link>
        </h2>
        <span className="muted small">
          {[panel.unit, kind, panel.provinces > 1 ? text.provinces(panel.provinces) : undefined].filter(Boolean).join(' · ')}
        </span>
      </figcaption>
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset. */}
      <svg viewBox={`0 0 ${left + plotWidth + 24} ${height + 22}`} role="group" aria-label={text.chart(panel.indicator, count)}>
        {panel.ticks.map((tick) => (
          <g key={tick.x} className="tick" transform={`translate(${left + tick.x} 0)`}>
            <line y1={0} y2={height} />
            <text y={height + 15} textAnchor="middle">
              {tick.label}
            </text>
          </g>
        ))}
        {panel.rows.map((row, index) => (
          <g key={row.province} transform={`translate(0 ${tops[index] ?? 0})`}>
            <text className="province" x={left - 12} y={laneHeight / 2} textAnchor="end" dominantBaseline="central">
              {row.province || text.noProvince}
            </text>
            {row.dots.map((dot) => (
              <Glyph
                key={dot.target.id}
                dot={dot}
                y={dot.lane * laneHeight + laneHeight / 2}
                fill={dot.target.year === undefined ? undefined : (fills.get(dot.target.year) ?? 1)}
                chosen={dot.target.id === chosen}
                onChoose={onChoose}
              />
            ))}
          </g>
        ))}
      </svg>
      {panel.absent.length > 0 && <p className="muted small">{text.absent(panel.absent.join('、'))}</p>}
    </figure>
  )
}

function Glyph({
  dot,
  y,
  fill,
  chosen,
  onChoose,
}: {
  dot: Dot
  y: number
  fill: number | undefined
  chosen: boolean
  onChoose: (target: Target) => void
}) {
  const text = useText(texts)
  const { target } = dot
  const label = text.dot(
    target.provinceName ?? text.noProvince,
    formatTarget(target),
    target.year === undefined ? text.noYear : text.yearOf(target.year),
  )
  const style = { ['--fill' as string]: fill === undefined ? '0%' : `${Math.round(25 + 75 * fill)}%` }
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no button element.
    <g
      className={`glyph${chosen ? ' chosen' : ''}`}
      style={style}
      transform={`translate(${left + dot.x} ${y})`}
      role="button"
      tabIndex={0}
      aria-label={label}
      aria-pressed={chosen}
      onClick={() => onChoose(target)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onChoose(target)
      }}
    >
      <title>{label}</title>
      <rect className="hit" x={-12} y={-12} width={24 + (dot.xHigh === undefined ? 0 : dot.xHigh - dot.x)} height={24} />
      <Shape op={dot.xHigh === undefined ? target.op : 'range'} length={dot.xHigh === undefined ? 0 : dot.xHigh - dot.x} />
    </g>
  )
}

/** ● = ▷ ≥ ◁ ≤ ├┤ range ~ about. */
function Shape({ op, length }: { op: string; length: number }) {
  if (op === '>=') return <path className="mark" d="M-5-6L7 0L-5 6Z" />
  if (op === '<=') return <path className="mark" d="M5-6L-7 0L5 6Z" />
  if (op === 'range') return <path className="line" d={`M0-6V6M0 0H${Math.max(4, length)}M${Math.max(4, length)}-6V6`} />
  if (op === '~') return <path className="line" d="M-7 2C-4-6 -1-2 0 0S4 6 7-2" />
  return <circle className="mark" r={5.5} />
}

/** What the glyphs and fills mean. */
export function Legend({ fills }: { fills: ReadonlyMap<number, number> }) {
  const text = useText(texts)
  const kinds = [
    ['=', text.eq],
    ['>=', text.ge],
    ['<=', text.le],
    ['range', text.range],
    ['~', text.about],
  ] as const
  return (
    <ul className="legend" aria-label={text.legend}>
      {kinds.map(([op, label]) => (
        <li key={op}>
          <svg viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true" style={{ ['--fill' as string]: '60%' }}>
            <Shape op={op} length={9} />
          </svg>
          {label}
        </li>
      ))}
      {[...fills].map(([year, fill]) => (
        <li key={year}>
          <svg
            viewBox="-10 -10 20 20"
            width="20"
            height="20"
            aria-hidden="true"
            style={{ ['--fill' as string]: `${Math.round(25 + 75 * fill)}%` }}
          >
            <Shape op="=" length={0} />
          </svg>
          {year}
        </li>
      ))}
      <li>
        <svg viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true" style={{ ['--fill' as string]: '0%' }}>
          <Shape op="=" length={0} />
        </svg>
        {text.noYear}
      </li>
    </ul>
  )
}
