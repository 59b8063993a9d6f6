import { useText } from '../../i18n/define.ts'
import { type Brand, localGraph } from './gallery.ts'
import { texts } from './texts.ts'

/** The brand in the middle of the departments that carry it; those beyond the limit stand in the list below. */
export function LocalGraph({ brand }: { brand: Brand }) {
  const text = useText(texts)
  const places = localGraph(brand, { x: 110, y: 84 }, 8)
  return (
    <svg className="local" viewBox="-170 -112 340 224" role="img" aria-label={text.local(brand.name, places.length)}>
      {places.map((place) => (
        <line key={place.id} x1={0} y1={0} x2={place.x} y2={place.y} />
      ))}
      {places.map((place) => (
        <g key={place.id} transform={`translate(${place.x} ${place.y})`}>
          <path d="M0-6L6 0L0 6L-6 0Z" />
          <text y={place.y < 0 ? -11 : 20} textAnchor="middle">
            {place.name.length > 9 ? `${place.name.slice(0, 8)}…` : place.name}
          </text>
        </g>
      ))}
      <circle r={9} />
    </svg>
  )
}

/** The same without words, as big as a thumbnail: how many carry it. */
export function LocalGraphThumbnail({ brand }: { brand: Brand }) {
  const places = localGraph(brand, { x: 20, y: 20 }, 12)
  return (
    <svg className="local thumbnail" viewBox="-25 -25 50 50" aria-hidden="true">
      {places.map((place) => (
        <line key={place.id} x1={0} y1={0} x2={place.x} y2={place.y} />
      ))}
      {places.map((place) => (
        <path key={place.id} transform={`translate(${place.x} ${place.y})`} d="M0-3.5L3.5 0L0 3.5L-3.5 0Z" />
      ))}
      <circle r={5} />
    </svg>
  )
}
