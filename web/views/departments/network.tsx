import { memo, useState } from 'react'
import { useText } from '../../i18n/define.ts'
import { circleOf } from './circle.ts'
import type { Matrix } from './matrix.ts'
import { texts } from './texts.ts'

interface Props {
  readonly matrix: Matrix
  readonly chosen: readonly [string, string]
  readonly onOpen: (a: string, b: string) => void
}

/** The thresholded network in the matrix's order; pointing at a department shows its lines. The table says the same to those who do not see it. */
export const Network = memo(function Network({ matrix, chosen, onOpen }: Props) {
  const text = useText(texts)
  const [near, setNear] = useState<string>()
  const { spots, arcs } = circleOf(matrix, 190)
  const lit = (a: string, b: string) => (near === undefined ? chosen.includes(a) && chosen.includes(b) : a === near || b === near)
  return (
    <section className="network" aria-labelledby="network">
      <h2 id="network">{text.network}</h2>
      <p className="muted small">{text.networkHint}</p>
      <svg
        viewBox="-320 -320 640 640"
        role="img"
        aria-label={text.networkLabel(spots.length, arcs.length)}
        className={near ? 'pointing' : undefined}
      >
        <g className="arcs">
          {arcs.map((arc) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: a pointer's shortcut; the matrix and the list do the same by keyboard.
            <path
              key={`${arc.a} ${arc.b}`}
              d={arc.path}
              strokeWidth={arc.width}
              className={lit(arc.a, arc.b) ? 'lit' : undefined}
              onClick={() => onOpen(arc.a, arc.b)}
            />
          ))}
        </g>
        {spots.map((spot) => (
          <g
            key={spot.id}
            onPointerEnter={() => setNear(spot.id)}
            onPointerLeave={() => setNear(undefined)}
            className={near === spot.id ? 'lit' : undefined}
          >
            <circle cx={spot.x} cy={spot.y} r={spot.radius} />
            <text
              transform={`translate(${spot.x} ${spot.y}) rotate(${spot.turn})`}
              x={spot.anchor === 'start' ? 12 : -12}
              textAnchor={spot.anchor}
              dominantBaseline="central"
            >
              {spot.name.length > 10 ? `${spot.name.slice(0, 9)}…` : spot.name}
              <title>{spot.fullName}</title>
            </text>
          </g>
        ))}
      </svg>
    </section>
  )
})
