import { Printer } from 'lucide-react'
import { useCallback, useMemo } from 'react'
import { useDepartments, usePolicies, usePolicy, useShared, useStats } from '../../api.ts'
import { termOf, terms } from '../../i18n/core.ts'
import { useText } from '../../i18n/define.ts'
import { type Column, DataTable } from '../../parts/data-table.tsx'
import { ExportMenu } from '../../parts/export-menu.tsx'
import { Link } from '../../parts/link.tsx'
import { Facet, KeyFigures } from '../../parts/side-panel.tsx'
import { Answered, Empty } from '../../parts/states.tsx'
import { useUrlState } from '../../state/url.ts'
import { buildMatrix, type MatrixOrder, matrixOrders, type Pair, thresholdCounts } from './matrix.ts'
import { MatrixTable } from './matrix-table.tsx'
import { Network } from './network.tsx'
import { PairPanel } from './pair-panel.tsx'
import { pairsOfPolicies } from './policy-pairs.ts'
import { departmentsCodec, readScope, roles } from './state.ts'
import { texts } from './texts.ts'

/** Beyond this many departments the table no longer fits an A3 sheet. */
const budget = 60

/** The matrix with its facets, the network beside it, and the panel of the chosen pair. */
export function MatrixPage() {
  const text = useText(texts)
  const words = useText(terms)
  const [state, set] = useUrlState(departmentsCodec)
  const stats = useStats()
  const policies = usePolicies()
  const scope = readScope(state.scope)
  const busiest = [...(stats.data?.provinces ?? [])].sort((p, q) => q.departments - p.departments)[0]?.id ?? ''
  const province = scope.policy !== undefined || state.province === 'all' ? '' : state.province || busiest
  const ready = stats.data !== undefined || stats.isError
  const shared = useShared({
    ...(province && { province }),
    ...(state.role && { role: state.role }),
    ...(scope.year && { year: scope.year }),
  })
  const policy = usePolicy(scope.policy)
  const departments = useDepartments()
  const fromPolicy = useMemo(() => policy.data && pairsOfPolicies([policy.data], state.role || undefined), [policy.data, state.role])
  const answer =
    scope.policy === undefined
      ? { ...shared, data: ready ? shared.data : undefined }
      : { data: fromPolicy, error: policy.error, refetch: policy.refetch }
  const places = useMemo(() => new Map(departments.data?.map((d) => [d.id, d.provinceName ?? ''])), [departments.data])
  const close = useCallback(() => set((s) => ({ ...s, a: '', b: '' })), [set])
  const open = state.a !== '' && state.b !== ''
  const years = [...new Set(policies.data?.flatMap((p) => (p.issuedOn && !p.external ? [p.issuedOn.slice(0, 4)] : [])))].sort()

  return (
    <div className={`page with-panel departments${open ? ' open' : ''}`}>
      <div className="departments-body">
        <header className="departments-head">
          <h1>{text.title}</h1>
          <p>{text.intro}</p>
        </header>
        <div className="facets">
          <Facet
            label={text.province}
            all=""
            value={scope.policy ? 'all' : state.province || busiest}
            options={[...(stats.data?.provinces ?? []).map((p) => ({ value: p.id, label: p.name })), { value: 'all', label: '…' }].map(
              (o) => (o.value === 'all' ? { ...o, label: words.Province === '省份' ? '全部' : 'All' } : o),
            )}
            onChange={(value) =>
              set((s) => ({ ...s, province: value, scope: readScope(s.scope).policy ? '' : s.scope, min: '1', a: '', b: '' }))
            }
          />
          <Facet
            label={text.document}
            value={state.scope}
            options={[
              ...years.map((year) => ({ value: year, label: text.year(year) })),
              ...(policies.data ?? []).filter((p) => !p.external).map((p) => ({ value: p.id, label: p.title })),
            ]}
            onChange={(value) => set((s) => ({ ...s, scope: value, min: '1', a: '', b: '' }))}
          />
          <Facet
            label={text.role}
            value={state.role}
            options={roles.map((role) => ({ value: role, label: termOf(words, role) }))}
            onChange={(value) => set((s) => ({ ...s, role: value }))}
          />
          <Facet
            label={text.order}
            all=""
            value={state.order}
            options={matrixOrders.map((order) => ({ value: order, label: order === 'province' ? text.byProvince : text[order] }))}
            onChange={(value) => set((s) => ({ ...s, order: value }))}
          />
        </div>
        <Answered query={answer} lines={24}>
          {(pairs) => <Body pairs={pairs} placeOf={(id) => places.get(id) ?? ''} />}
        </Answered>
      </div>
      {open && <PairPanel a={state.a} b={state.b} policy={scope.policy} role={state.role || undefined} onClose={close} />}
    </div>
  )
}

function Body({ pairs, placeOf }: { pairs: readonly Pair[]; placeOf: (id: string) => string }) {
  const text = useText(texts)
  const [state, set] = useUrlState(departmentsCodec)
  const counts = useMemo(() => thresholdCounts(pairs), [pairs])
  const threshold = Math.min(Math.max(1, Number(state.min) || 1), counts.length)
  const order = matrixOrders.find((o) => o === state.order) ?? ('community' as MatrixOrder)
  const matrix = useMemo(() => buildMatrix(pairs, { order, threshold, budget, provinceOf: placeOf }), [pairs, order, threshold, placeOf])
  const choose = useCallback((a: string, b: string) => set((s) => ({ ...s, a, b })), [set])
  if (pairs.length === 0)
    return (
      <Empty title={text.none}>
        <p className="muted">{text.noneHint}</p>
        <button type="button" onClick={() => set(departmentsCodec.read(new URLSearchParams('province=all')))}>
          {text.clear}
        </button>
      </Empty>
    )
  const now = counts[threshold - 1]
  const columns: Column<Pair>[] = [
    { key: 'a', head: text.a, value: (p) => p.aName },
    { key: 'b', head: text.b, value: (p) => p.bName },
    { key: 'tasks', head: text.tasks, value: (p) => p.tasks, number: true },
    { key: 'aLeads', head: text.aLeads, value: (p) => p.aLeads, number: true },
    { key: 'bLeads', head: text.bLeads, value: (p) => p.bLeads, number: true },
  ]
  const best = [...matrix.pairs].sort((p, q) => q.tasks - p.tasks)
  return (
    <>
      <div className="matrix-tools">
        <label className="threshold">
          <span>{text.threshold(threshold)}</span>
          <input
            type="range"
            min={1}
            max={counts.length}
            value={threshold}
            aria-valuetext={`${text.threshold(threshold)}: ${text.kept(now?.pairs ?? 0, now?.departments ?? 0)}`}
            onChange={(event) => set((s) => ({ ...s, min: event.target.value }), { replace: true })}
          />
          <output className="muted small">{text.kept(now?.pairs ?? 0, now?.departments ?? 0)}</output>
        </label>
        <div className="row">
          <button type="button" onClick={() => window.print()}>
            <Printer size={16} aria-hidden="true" /> {text.print}
          </button>
          <ExportMenu name="zhengtu-departments" columns={columns} rows={best} />
        </div>
      </div>
      {matrix.omitted > 0 && <p className="muted small">{text.omitted(matrix.members.length, matrix.members.length + matrix.omitted)}</p>}
      <MatrixTable matrix={matrix} chosen={[state.a, state.b]} onOpen={choose} />
      <div className="matrix-beside">
        <Network matrix={matrix} chosen={[state.a, state.b]} onOpen={choose} />
        <section aria-labelledby="top-pairs">
          <h2 id="top-pairs">{text.topPairs}</h2>
          <ol className="top-pairs">
            {best.slice(0, 12).map((pair) => (
              <li key={pair.a + pair.b}>
                <button type="button" className="text" onClick={() => choose(pair.a, pair.b)}>
                  {pair.aName} · {pair.bName}
                </button>
                <span className="number">{text.open(pair.tasks)}</span>
              </li>
            ))}
          </ol>
        </section>
      </div>
      <Loads ids={new Set(pairs.flatMap((p) => [p.a, p.b]))} />
      <KeyFigures
        figures={[
          { label: text.members, value: matrix.members.length + matrix.omitted },
          { label: text.pairs, value: now?.pairs ?? 0 },
          { label: text.shared, value: best[0]?.tasks ?? 0 },
        ]}
      />
    </>
  )
}

function Loads({ ids }: { ids: ReadonlySet<string> }) {
  const text = useText(texts)
  const words = useText(terms)
  const departments = useDepartments()
  type Row = NonNullable<typeof departments.data>[number]
  const rows = (departments.data ?? []).filter((d) => ids.has(d.id))
  if (rows.length === 0) return null
  const columns: Column<Row>[] = [
    {
      key: 'name',
      head: words.Department,
      value: (d) => d.name,
      cell: (d) => <Link href={`/departments?id=${encodeURIComponent(d.id)}`}>{d.name}</Link>,
    },
    { key: 'province', head: words.Province, value: (d) => d.provinceName },
    { key: 'tasks', head: words.Task, value: (d) => d.tasks, number: true },
    ...roles.map((role): Column<Row> => ({ key: role, head: termOf(words, role), value: (d) => d[role], number: true })),
  ]
  return (
    <section className="loads">
      <h2>{text.load}</h2>
      <p className="muted small">{text.loadHint}</p>
      <DataTable caption={text.load} columns={columns} rows={rows} rowKey={(d) => d.id} page={20} sort={{ key: 'tasks', down: true }} />
    </section>
  )
}
