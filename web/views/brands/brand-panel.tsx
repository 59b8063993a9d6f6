import { termOf } from '../../i18n/core.ts'
import { useText } from '../../i18n/define.ts'
import { EvidenceQuote } from '../../parts/evidence-quote.tsx'
import { KindMark } from '../../parts/kind-mark.tsx'
import { departmentHref, exploreHref, Link } from '../../parts/link.tsx'
import { SidePanel } from '../../parts/side-panel.tsx'
import { type Brand, localGraph, yearsOf } from './gallery.ts'
import { texts } from './texts.ts'

const shownCarriers = 8

/** One brand programme: who carries it, drawn and listed, and every sentence that names it. */
export function BrandPanel({ brand, onClose }: { brand: Brand; onClose: () => void }) {
  const text = useText(texts)
  return (
    <SidePanel
      title={
        <>
          <KindMark kind="BrandProgram" /> {brand.name}
        </>
      }
      onClose={onClose}
    >
      <div className="stack">
        <p className="muted">
          {[
            brand.provinceName ?? text.noProvince,
            termOf(text as unknown as Record<string, string>, brand.category),
            brand.core ? text.coreMark : '',
            yearsOf(brand).join('、'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p>
          <Link href={exploreHref(brand.id)}>{text.inGraph}</Link>
        </p>
        <section>
          <h3>{text.carriers}</h3>
          {brand.carriers.length === 0 ? <p className="muted">{text.noCarriers}</p> : <LocalGraph brand={brand} />}
          <ol className="carrier-list">
            {brand.carriers.map((carrier) => (
              <li key={carrier.id}>
                <Link href={departmentHref(carrier.id)}>{carrier.name}</Link>
                <span className="number">{carrier.tasks}</span>
              </li>
            ))}
          </ol>
        </section>
        <section>
          <h3>{text.quotes}</h3>
          {brand.mentions.map((mention) => (
            <EvidenceQuote
              key={`${mention.policy} ${mention.evidence.start} ${mention.task ?? ''}`}
              {...mention.evidence}
              policy={mention.policy}
              policyTitle={mention.policyTitle}
              issuedOn={mention.issuedOn}
              section={mention.taskTitle ? [mention.taskTitle] : []}
            />
          ))}
        </section>
      </div>
    </SidePanel>
  )
}

function LocalGraph({ brand }: { brand: Brand }) {
  const text = useText(texts)
  const places = localGraph(brand, { x: 110, y: 84 }, shownCarriers)
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
