import './brands.css'
import { useCallback, useMemo, useState } from 'react'
import { useBrands } from '../../api.ts'
import { termOf, terms } from '../../i18n/core.ts'
import { useText } from '../../i18n/define.ts'
import { ExportMenu } from '../../parts/export-menu.tsx'
import { Facet, KeyFigures, WordsFacet } from '../../parts/side-panel.tsx'
import { Answered, Empty } from '../../parts/states.tsx'
import { useUrlState } from '../../state/url.ts'
import { BrandCard } from './brand-card.tsx'
import { BrandPanel } from './brand-panel.tsx'
import { Comparison } from './comparison.tsx'
import { type Brand, facetCounts, filterBrands, yearsOf } from './gallery.ts'
import { brandsCodec } from './state.ts'
import { texts } from './texts.ts'

const firstCards = 60

/** The gallery of brand programmes with facets, a panel for one and a comparison of two. */
export function Brands() {
  const text = useText(texts)
  const [state, set] = useUrlState(brandsCodec)
  const brands = useBrands()
  const all = brands.data ?? []
  const chosen = all.find((b) => b.id === state.id)
  const close = useCallback(() => set((s) => ({ ...s, id: '' })), [set])
  return (
    <div className={`page with-panel brands${chosen ? ' open' : ''}`}>
      <div>
        <header>
          <h1>{text.title}</h1>
          <p>{text.intro}</p>
        </header>
        {state.id !== '' && brands.data !== undefined && chosen === undefined && (
          <p className="notice" role="status">
            {text.gone(state.id)}
          </p>
        )}
        <Answered query={brands} lines={24}>
          {(data) => <Gallery all={data} />}
        </Answered>
      </div>
      {chosen && <BrandPanel brand={chosen} onClose={close} />}
    </div>
  )
}

function Gallery({ all }: { all: readonly Brand[] }) {
  const text = useText(texts)
  const kinds = useText(terms)
  const [state, set] = useUrlState(brandsCodec)
  const [cards, setCards] = useState(firstCards)
  const filter = useMemo(
    () => ({ province: state.province || undefined, category: state.category || undefined, core: state.core === '1', words: state.words }),
    [state.province, state.category, state.core, state.words],
  )
  const shown = useMemo(() => filterBrands(all, filter), [all, filter])
  const ticked = state.compare.split(' ').filter(Boolean)
  const pair = ticked.flatMap((id) => all.find((b) => b.id === id) ?? [])
  const tick = (id: string) =>
    set((s) => {
      const before = s.compare.split(' ').filter(Boolean)
      const after = before.includes(id) ? before.filter((other) => other !== id) : [...before.slice(-1), id]
      return { ...s, compare: after.join(' ') }
    })
  return (
    <>
      <div className="facets">
        <WordsFacet label={text.words} value={state.words} onChange={(words) => set((s) => ({ ...s, words }), { replace: true })} />
        <Facet
          label={text.province}
          value={state.province}
          options={facetCounts(all, filter, 'province').map(([value, count]) => ({ value, label: `${value || text.noProvince} ${count}` }))}
          onChange={(province) => set((s) => ({ ...s, province }))}
        />
        <Facet
          label={text.category}
          value={state.category}
          options={facetCounts(all, filter, 'category').map(([value, count]) => ({
            value,
            label: `${termOf(kinds, value)} ${count}`,
          }))}
          onChange={(category) => set((s) => ({ ...s, category }))}
        />
        <label className="only-core">
          <input
            type="checkbox"
            checked={filter.core}
            onChange={(event) => set((s) => ({ ...s, core: event.target.checked ? '1' : '' }))}
          />
          {text.core}
        </label>
        <div className="end">
          <ExportMenu
            name="zhengtu-brands"
            rows={shown}
            columns={[
              { key: 'name', head: text.name, value: (b) => b.name },
              { key: 'category', head: text.category, value: (b) => termOf(kinds, b.category) },
              { key: 'core', head: text.coreMark, value: (b) => (b.core ? text.yes : '') },
              { key: 'province', head: text.province, value: (b) => b.provinceName },
              { key: 'years', head: text.years, value: (b) => yearsOf(b).join(' ') },
              { key: 'carriers', head: text.carriers, value: (b) => b.carriers.map((c) => c.name).join('、') },
              { key: 'quotes', head: text.quotes, value: (b) => b.mentions.map((m) => m.evidence.quote).join(' | ') },
            ]}
          />
        </div>
      </div>
      {pair.length === 1 && <p className="muted">{text.chooseOther}</p>}
      {pair[0] && pair[1] && <Comparison a={pair[0]} b={pair[1]} onStop={() => set((s) => ({ ...s, compare: '' }))} />}
      {shown.length === 0 ? (
        <Empty title={text.none}>
          <p className="muted">{text.noneHint}</p>
          <button type="button" onClick={() => set(brandsCodec.read(new URLSearchParams()))}>
            {text.clear}
          </button>
        </Empty>
      ) : (
        <>
          <KeyFigures
            figures={[
              { label: text.count, value: shown.length },
              { label: text.coreCount, value: shown.filter((b) => b.core).length },
              { label: text.provinces, value: new Set(shown.flatMap((b) => b.province ?? [])).size },
            ]}
          />
          <ul className="cards">
            {shown.slice(0, cards).map((brand) => (
              <BrandCard
                key={brand.id}
                brand={brand}
                chosen={brand.id === state.id}
                ticked={ticked.includes(brand.id)}
                onOpen={() => set((s) => ({ ...s, id: brand.id }))}
                onTick={() => tick(brand.id)}
              />
            ))}
          </ul>
          {shown.length > cards && (
            <button type="button" onClick={() => setCards(cards + firstCards)}>
              {text.showMore(Math.min(firstCards, shown.length - cards))}
            </button>
          )}
        </>
      )}
    </>
  )
}
