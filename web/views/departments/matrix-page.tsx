import './matrix.css'
import { useCallback, useMemo } from 'react'
import { type Scope, useDepartments, usePolicies, useShared, useStats } from '../../api.ts'
import { core, termOf, terms } from '../../i18n/core.ts'
import { useText } from '../../i18n/define.ts'
import { Facet } from '../../parts/side-panel.tsx'
import { Answered, Empty } from '../../parts/states.tsx'
import { useUrlState } from '../../state/url.ts'
import { withoutProvince } from '../department-name.ts'
import { roles } from '../roles.ts'
import { Loads } from './loads.tsx'
import { matrixOrders } from './matrix.ts'
import { MatrixBody } from './matrix-body.tsx'
import { PairPanel } from './pair-panel.tsx'
import { departmentsCodec, readScope } from './state.ts'
import { texts } from './texts.ts'

/** The matrix with its facets, the network beside it, the load of each department, and the panel of the chosen pair. */
export function MatrixPage() {
  const text = useText(texts)
  const [state, set] = useUrlState(departmentsCodec)
  const { filter, province, provinces, ready } = useFilter()
  const shared = useShared(filter, ready)
  const departments = useDepartments()
  const known = useMemo(() => new Map(departments.data?.map((d) => [d.id, d])), [departments.data])
  const describe = useCallback(
    (id: string) => {
      const department = known.get(id)
      if (department === undefined) return undefined
      const { provinceName = '', shortName } = department
      return { province: provinceName, shortName: province === '' ? shortName : withoutProvince(shortName, provinceName) }
    },
    [known, province],
  )
  const close = useCallback(() => set((s) => ({ ...s, a: '', b: '' })), [set])
  const open = state.a !== '' && state.b !== ''
  return (
    <div className={`page with-panel departments matrix-page${open ? ' open' : ''}`}>
      <div>
        <header>
          <h1>{text.title}</h1>
          <p>{text.intro}</p>
        </header>
        <Facets province={province} provinces={provinces} />
        <Answered query={shared} lines={24}>
          {(pairs) =>
            pairs.length === 0 ? (
              <Empty title={text.none}>
                <p className="muted">{text.noneHint}</p>
                <button type="button" onClick={() => set(departmentsCodec.read(new URLSearchParams('province=all')))}>
                  {text.clear}
                </button>
              </Empty>
            ) : (
              <>
                <MatrixBody pairs={pairs} describe={describe} />
                <Loads scope={filter} ids={new Set(pairs.flatMap((p) => [p.a, p.b]))} />
              </>
            )
          }
        </Answered>
      </div>
      {open && <PairPanel a={state.a} b={state.b} filter={filter} onClose={close} />}
    </div>
  )
}

/** What the address asks of the server; without a province the one with most departments, so that the first picture is whole. */
function useFilter() {
  const [state] = useUrlState(departmentsCodec)
  const stats = useStats()
  const provinces = useMemo(() => [...(stats.data?.provinces ?? [])].sort((p, q) => q.departments - p.departments), [stats.data])
  const scope = readScope(state.scope)
  const province = scope.policy !== undefined || state.province === 'all' ? '' : state.province || (provinces[0]?.id ?? '')
  const filter: Scope & { role?: string } = {
    ...(province && { province }),
    ...(scope.policy !== undefined && { policy: scope.policy }),
    ...(scope.year !== undefined && { year: scope.year }),
    ...(state.role && { role: state.role }),
  }
  return { filter, province, provinces, ready: stats.data !== undefined || stats.isError }
}

function Facets({
  province,
  provinces,
}: {
  province: string
  provinces: readonly { readonly id: string; readonly name: string; readonly departments: number }[]
}) {
  const text = useText(texts)
  const words = useText(terms)
  const { all } = useText(core)
  const [state, set] = useUrlState(departmentsCodec)
  const own = (usePolicies().data ?? []).filter((p) => !p.external)
  const years = [...new Set(own.flatMap((p) => p.issuedOn?.slice(0, 4) ?? []))].sort()
  const fresh = { min: '1', a: '', b: '' }
  return (
    <div className="facets">
      <Facet
        label={text.province}
        all=""
        value={province || 'all'}
        options={[
          ...provinces.filter((p) => p.departments > 0).map((p) => ({ value: p.id, label: `${p.name} ${p.departments}` })),
          { value: 'all', label: all },
        ]}
        onChange={(value) =>
          set((s) => ({ ...s, ...fresh, province: value, scope: readScope(s.scope).policy === undefined ? s.scope : '' }))
        }
      />
      <Facet
        label={text.document}
        value={state.scope}
        options={[
          ...years.map((year) => ({ value: year, label: text.year(year) })),
          ...own.filter((p) => p.departments > 1).map((p) => ({ value: p.id, label: p.title })),
        ]}
        onChange={(value) => set((s) => ({ ...s, ...fresh, scope: value }))}
      />
      <Facet
        label={text.role}
        value={state.role}
        options={roles.map((role) => ({ value: role, label: termOf(words, role) }))}
        onChange={(value) => set((s) => ({ ...s, ...fresh, role: value }))}
      />
      <Facet
        label={text.order}
        all=""
        value={state.order}
        options={matrixOrders.map((order) => ({ value: order, label: order === 'province' ? text.byProvince : text[order] }))}
        onChange={(value) => set((s) => ({ ...s, order: value }))}
      />
    </div>
  )
}
