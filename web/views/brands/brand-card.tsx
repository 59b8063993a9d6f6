import { termOf, terms } from '../../i18n/core.ts'
import { useText } from '../../i18n/define.ts'
import { KindMark } from '../../parts/kind-mark.tsx'
import { type Brand, policiesOf, yearsOf } from './gallery.ts'
import { LocalGraphThumbnail } from './local-graph.tsx'
import { texts } from './texts.ts'

interface Props {
  readonly brand: Brand
  readonly chosen: boolean
  readonly ticked: boolean
  readonly onOpen: () => void
  readonly onTick: () => void
}

/** One brand programme at a glance. */
export function BrandCard({ brand, chosen, ticked, onOpen, onTick }: Props) {
  const text = useText(texts)
  const kinds = useText(terms)
  const years = yearsOf(brand)
  return (
    <li className={`card${chosen ? ' chosen' : ''}`}>
      <h2>
        <button type="button" className="text" aria-expanded={chosen} onClick={onOpen}>
          {brand.name}
        </button>
        {brand.core && (
          <span className="core">
            <KindMark kind="BrandProgram" silent /> {text.coreMark}
          </span>
        )}
      </h2>
      <p className="muted small">
        {[brand.provinceName ?? text.noProvince, termOf(kinds, brand.category), years.join('、')].filter(Boolean).join(' · ')}
      </p>
      <div className="carriers small">
        <p>
          {brand.carriers
            .slice(0, 3)
            .map((c) => c.name)
            .join('、') || <span className="muted">{text.noCarriers}</span>}
          {brand.carriers.length > 3 ? ` ${text.more(brand.carriers.length - 3)}` : ''}
        </p>
        {brand.carriers.length > 0 && <LocalGraphThumbnail brand={brand} />}
      </div>
      <p className="card-foot small muted">
        <span>
          {text.mentions(brand.mentions.length)} · {text.policies(policiesOf(brand))}
        </span>
        <label>
          <input type="checkbox" checked={ticked} aria-label={text.compareThis(brand.name)} onChange={onTick} />
          {text.compare}
        </label>
      </p>
    </li>
  )
}
