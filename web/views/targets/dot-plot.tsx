import { useText } from '../../i18n/define.ts'
import { KindMark } from '../../parts/kind-mark.tsx'
import { exploreHref, Link } from '../../parts/link.tsx'
import { type Dot, formatTarget, type Panel, type Target } from './plot.ts'
import { texts } from './texts.ts'

const laneHeight = 22
/** Room for the names of provinces. */
const left = 56
/** Width of the scale in units of the drawing, which grows with its column. */
export const plotWidth = 256

/** One indicator and unit: a row per province, a glyph per target with its value beside it; each glyph is a button. */
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
    height += Math.max(1, row.lanes) * laneHeight + 4
  }
  return (
    <figure className="plot">
      <figcaption>
        <h2>
          <KindMark kind="Indicator" silent /> <Link href={exploreHref(panel.indicatorId)}>{panel.indicator}</Link>
        </h2>
        <span className="muted small">
          {[
            panel.unit,
            panel.change === undefined ? undefined : text.change(panel.change),
            panel.provinces > 1 ? text.provinces(panel.provinces) : undefined,
            panel.year === undefined ? undefined : text.yearOf(panel.year),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </figcaption>
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset. */}
      <svg viewBox={`0 0 ${left + plotWidth + 24} ${height + 20}`} role="group" aria-label={text.chart(panel.indicator, panel.count)}>
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
              {shortProvince(row.province) || '—'}
            </text>
            {row.dots.map((dot) => (
              <Glyph
                key={dot.target.id}
                dot={dot}
                y={dot.lane * laneHeight + laneHeight / 2}
                fill={dot.target.year === undefined ? undefined : (fills.get(dot.target.year) ?? 1)}
                chosen={dot.target.id === chosen}
                withYear={panel.year === undefined}
                onChoose={onChoose}
              />
            ))}
          </g>
        ))}
      </svg>
      {panel.provinces > 1 && panel.absent.length > 0 && (
        <p className="muted small">{text.absent(panel.absent.map(shortProvince).join('、'))}</p>
      )}
    </figure>
  )
}

/** 甘肃省 → 甘肃, 新疆维吾尔自治区 → 新疆. */
const shortProvince = (name: string) => name.replace(/(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)$/u, '')

function Glyph({
  dot,
  y,
  fill,
  chosen,
  withYear,
  onChoose,
}: {
  dot: Dot
  y: number
  fill: number | undefined
  chosen: boolean
  withYear: boolean
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
      {dot.alone && <Value dot={dot} withYear={withYear} />}
      <Shape op={dot.xHigh === undefined ? target.op : 'range'} length={dot.xHigh === undefined ? 0 : dot.xHigh - dot.x} />
    </g>
  )
}

/** The value in words, on the side where there is room. */
function Value({ dot, withYear }: { dot: Dot; withYear: boolean }) {
  const { target, x, xHigh } = dot
  const leftwards = (xHigh ?? x) > plotWidth * 0.62
  const year = withYear && target.year !== undefined ? ` ${target.year}` : ''
  return (
    <text
      className="value"
      x={leftwards ? -12 : 12 + (xHigh === undefined ? 0 : xHigh - x)}
      textAnchor={leftwards ? 'end' : 'start'}
      dominantBaseline="central"
    >
      {formatTarget({ ...target, unit: target.unit === '%' ? '%' : undefined })}
      {year && <tspan className="year">{year}</tspan>}
    </text>
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
