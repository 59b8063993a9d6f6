import './compare.css'
import { ArrowLeftRight } from 'lucide-react'
import { useMemo } from 'react'
import type { PolicyList } from '../../../src/api/shapes.ts'
import { usePolicies } from '../../api.ts'
import { useText } from '../../i18n/define.ts'
import { Facet } from '../../parts/side-panel.tsx'
import { Answered, Empty } from '../../parts/states.tsx'
import { Tabs } from '../../parts/tabs.tsx'
import { useUrlState } from '../../state/url.ts'
import { Sides } from './sides.tsx'
import { compareCodec, type Side, sidesOf } from './state.ts'
import { texts } from './texts.ts'

/** Two provinces, years or policies: what only one does, what both do. */
export function Compare() {
  const [state] = useUrlState(compareCodec)
  const policies = usePolicies()
  return (
    <div className={`page with-panel compare${state.cell ? ' open' : ''}`}>
      <Answered query={policies} lines={20}>
        {(all) => <Chosen all={all} />}
      </Answered>
    </div>
  )
}

function Chosen({ all }: { all: PolicyList }) {
  const text = useText(texts)
  const [state, set] = useUrlState(compareCodec)
  const by = state.by === 'year' || state.by === 'policy' ? state.by : 'province'
  const sides = useMemo(() => sidesOf(all, by), [all, by])
  const a = sides.find((s) => s.value === state.a) ?? sides.find((s) => s.value !== state.b)
  const b = sides.find((s) => s.value === state.b) ?? sides.find((s) => s !== a)
  const options = sides.map((s) => ({ value: s.value, label: s.label }))
  const choose = (one: Side | undefined, other: Side | undefined) =>
    set((s) => ({ ...s, a: one?.value ?? '', b: other?.value ?? '', cell: '' }))
  const sideOf = (value: string) => sides.find((s) => s.value === value)
  const head = (
    <>
      <header>
        <h1>{text.title}</h1>
        <p>{text.intro}</p>
      </header>
      <div className="facets">
        <Tabs
          label={text.kind}
          value={by}
          choices={[
            { key: 'province', label: text.province },
            { key: 'year', label: text.year },
            { key: 'policy', label: text.policy },
          ]}
          onChange={(next) => set((s) => ({ ...s, by: next, a: '', b: '', cell: '' }))}
        />
        <Facet label={text.a} all="" value={a?.value ?? ''} options={options} onChange={(value) => choose(sideOf(value), b)} />
        <button type="button" disabled={b === undefined} onClick={() => choose(b, a)}>
          <ArrowLeftRight size={16} aria-hidden="true" /> {text.swap}
        </button>
        <Facet label={text.b} all="" value={b?.value ?? ''} options={options} onChange={(value) => choose(a, sideOf(value))} />
      </div>
    </>
  )
  if (a !== undefined && b !== undefined && a !== b) return <Sides a={a} b={b} head={head} />
  return (
    <div>
      {head}
      <Empty title={a === undefined || b === undefined ? text.none : text.same}>
        <p className="muted">{text.noneHint}</p>
      </Empty>
    </div>
  )
}
