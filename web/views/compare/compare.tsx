import './compare.css'
import { useQueries } from '@tanstack/react-query'
import { ArrowLeftRight } from 'lucide-react'
import { useMemo } from 'react'
import { policyOf, useDepartments, usePolicies, useTargets } from '../../api.ts'
import { useText } from '../../i18n/define.ts'
import { Facet } from '../../parts/side-panel.tsx'
import { Answered, Empty, Loading } from '../../parts/states.tsx'
import { Tabs } from '../../parts/tabs.tsx'
import { useUrlState } from '../../state/url.ts'
import { withoutProvince } from '../department-name.ts'
import { FunctionCells } from './function-cells.tsx'
import { MatchedTasks } from './matched-tasks.tsx'
import type { FunctionsOf } from './sets.ts'
import { compareCodec, type Side, sidesOf } from './state.ts'
import { TargetSides } from './target-sides.tsx'
import { texts } from './texts.ts'

/** Two provinces, years or policies: what only one does, what both do. */
export function Compare() {
  const text = useText(texts)
  const [state, set] = useUrlState(compareCodec)
  const policies = usePolicies()
  const by = state.by === 'year' || state.by === 'policy' ? state.by : 'province'
  return (
    <div className="page compare">
      <header>
        <h1>{text.title}</h1>
        <p>{text.intro}</p>
      </header>
      <Answered query={policies} lines={20}>
        {(all) => {
          const sides = sidesOf(all, by)
          const a = sides.find((s) => s.value === state.a) ?? sides[0]
          const b = sides.find((s) => s.value === state.b) ?? sides.find((s) => s !== a)
          const options = sides.map((s) => ({ value: s.value, label: s.label }))
          return (
            <>
              <div className="facets">
                <Tabs
                  label={text.kind}
                  value={by}
                  choices={[
                    { key: 'province', label: text.province },
                    { key: 'year', label: text.year },
                    { key: 'policy', label: text.policy },
                  ]}
                  onChange={(next) => set((s) => ({ ...s, by: next, a: '', b: '' }))}
                />
                <Facet
                  label={text.a}
                  all=""
                  value={a?.value ?? ''}
                  options={options}
                  onChange={(value) => set((s) => ({ ...s, a: value, b: b?.value ?? '' }))}
                />
                <button type="button" onClick={() => set((s) => ({ ...s, a: b?.value ?? '', b: a?.value ?? '' }))}>
                  <ArrowLeftRight size={16} aria-hidden="true" /> {text.swap}
                </button>
                <Facet
                  label={text.b}
                  all=""
                  value={b?.value ?? ''}
                  options={options}
                  onChange={(value) => set((s) => ({ ...s, b: value, a: a?.value ?? '' }))}
                />
              </div>
              {a === undefined || b === undefined ? (
                <Empty title={text.none}>
                  <p className="muted">{text.noneHint}</p>
                </Empty>
              ) : a.value === b.value ? (
                <Empty title={text.same} />
              ) : (
                <Sides a={a} b={b} />
              )}
            </>
          )
        }}
      </Answered>
    </div>
  )
}

function Sides({ a, b }: { a: Side; b: Side }) {
  const text = useText(texts)
  const departments = useDepartments()
  const targets = useTargets()
  const loaded = useQueries({ queries: [...a.policies, ...b.policies].map((id) => policyOf(id)) })
  const documents = loaded.flatMap((query) => query.data ?? [])
  const failed = loaded.filter((query) => query.isError)
  const waiting = loaded.some((query) => query.isPending)
  const functionsOf = useMemo((): FunctionsOf => {
    const known = new Map(departments.data?.map((d) => [d.id, d]))
    return ({ id, name }) => {
      const found = known.get(id)
      return found?.functions?.length ? found.functions : [withoutProvince(name, found?.provinceName)]
    }
  }, [departments.data])
  if (waiting || departments.isPending) return <Loading lines={20} />
  const of = (side: Side) =>
    documents.filter((d) => side.policies.includes(d.id)).flatMap((d) => d.tasks.map((task) => ({ ...task, policy: d.id })))
  const names = { a: a.label, b: b.label }
  return (
    <div className="stack">
      <p className="sides">
        <span>
          <b>{text.a}</b> {a.label}
        </span>
        <span>
          <b>{text.b}</b> {b.label}
        </span>
      </p>
      {failed.length > 0 && (
        <p role="alert">
          {text.partial} {failed.length}
        </p>
      )}
      <FunctionCells a={of(a)} b={of(b)} functionsOf={functionsOf} />
      <MatchedTasks a={of(a)} b={of(b)} names={names} />
      <Answered query={targets}>
        {(all) => (
          <TargetSides
            a={all.filter((t) => a.policies.includes(t.policy))}
            b={all.filter((t) => b.policies.includes(t.policy))}
            names={names}
          />
        )}
      </Answered>
    </div>
  )
}
