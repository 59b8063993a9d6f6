import type { PolicyList } from '../../../src/api/shapes.ts'
import { usePolicies } from '../../api.ts'
import { useText } from '../../i18n/define.ts'
import { collator } from '../../i18n/language.ts'
import { type Column, DataTable } from '../../parts/data-table.tsx'
import { ExportMenu } from '../../parts/export-menu.tsx'
import { Link } from '../../parts/link.tsx'
import { Facet, KeyFigures, WordsFacet } from '../../parts/side-panel.tsx'
import { Answered, Empty } from '../../parts/states.tsx'
import { useUrlState } from '../../state/url.ts'
import { readSort, writeSort } from '../sort-state.ts'
import { policiesCodec } from './state.ts'
import { texts } from './texts.ts'

type Policy = PolicyList[number]

/** All policies, those read first, then those that are only cited; by title, province and year. */
export function PolicyTable() {
  const text = useText(texts)
  const policies = usePolicies()
  return (
    <div className="page policies">
      <header>
        <h1>{text.title}</h1>
        <p>{text.intro}</p>
      </header>
      <Answered query={policies} lines={12}>
        {(all) =>
          all.length === 0 ? (
            <Empty title={text.none}>
              <p className="muted">{text.noneHint}</p>
            </Empty>
          ) : (
            <Lists all={all} />
          )
        }
      </Answered>
    </div>
  )
}

function Lists({ all }: { all: PolicyList }) {
  const text = useText(texts)
  const [state, set] = useUrlState(policiesCodec)
  const columns: Column<Policy>[] = [
    {
      key: 'title',
      head: text.name,
      value: (p) => p.title,
      cell: (p) => (
        <Link lang="zh-Hans" href={`/policies?id=${encodeURIComponent(p.id)}`}>
          {p.title}
        </Link>
      ),
    },
    { key: 'province', head: text.province, value: (p) => p.provinceName, nowrap: true },
    { key: 'number', head: text.number, value: (p) => p.docNumber, nowrap: true },
    { key: 'date', head: text.date, value: (p) => p.issuedOn, cell: (p) => p.issuedOn ?? text.undated, nowrap: true },
    { key: 'tasks', head: text.tasks, value: (p) => p.tasks, number: true },
    { key: 'departments', head: text.departments, value: (p) => p.departments, number: true },
    { key: 'targets', head: text.targets, value: (p) => p.targets, number: true },
    { key: 'problems', head: text.problems, value: (p) => p.problems, number: true },
  ]
  const words = state.words.trim()
  const kept = all.filter(
    (p) =>
      (p.title.includes(words) || (p.docNumber ?? '').includes(words)) &&
      (state.province === '' || p.provinceName === state.province) &&
      (state.year === '' || (p.issuedOn?.slice(0, 4) ?? text.undated) === state.year),
  )
  const [own, cited] = [kept.filter((p) => !p.external), kept.filter((p) => p.external)]
  const counted = (value: (p: Policy) => string | undefined) => {
    const groups = Object.groupBy(
      all.filter((p) => !p.external && value(p) !== undefined),
      (p) => value(p) ?? '',
    )
    return Object.entries(groups).map(([key, group]) => ({ value: key, label: `${key} ${group?.length ?? 0}` }))
  }
  return (
    <>
      <div className="facets">
        <WordsFacet label={text.words} value={state.words} onChange={(words) => set((s) => ({ ...s, words }), { replace: true })} />
        <Facet
          label={text.province}
          value={state.province}
          options={counted((p) => p.provinceName).sort((p, q) => collator.compare(p.value, q.value))}
          onChange={(province) => set((s) => ({ ...s, province }))}
        />
        <Facet
          label={text.year}
          value={state.year}
          options={counted((p) => p.issuedOn?.slice(0, 4) ?? text.undated)}
          onChange={(year) => set((s) => ({ ...s, year }))}
        />
        <div className="end">
          <ExportMenu name="zhengtu-policies" columns={columns} rows={kept} />
        </div>
      </div>
      {kept.length === 0 ? (
        <Empty title={text.noneMatch}>
          <p className="muted">{text.noneMatchHint}</p>
          <button type="button" onClick={() => set(policiesCodec.read(new URLSearchParams()))}>
            {text.clear}
          </button>
        </Empty>
      ) : (
        <>
          <KeyFigures
            figures={[
              { label: text.count, value: own.length },
              { label: text.provinces, value: new Set(own.flatMap((p) => p.province ?? [])).size },
              { label: text.tasks, value: sum(own, 'tasks') },
              { label: text.targets, value: sum(own, 'targets') },
              { label: text.problems, value: sum(own, 'problems') },
              { label: text.citedCount, value: cited.length },
            ]}
          />
          {own.length > 0 && (
            <DataTable
              caption={text.title}
              columns={columns}
              rows={own}
              rowKey={(p) => p.id}
              sort={readSort(state.sort)}
              onSort={(sort) => set((s) => ({ ...s, sort: writeSort(sort) }), { replace: true })}
            />
          )}
          {cited.length > 0 && (
            <section className="cited">
              <h2>{text.cited}</h2>
              <p className="muted small">{text.citedHint}</p>
              <DataTable caption={text.cited} columns={columns.slice(0, 4)} rows={cited} rowKey={(p) => p.id} page={20} />
            </section>
          )}
        </>
      )}
    </>
  )
}

const sum = (policies: readonly Policy[], key: 'tasks' | 'targets' | 'problems') => policies.reduce((total, p) => total + p[key], 0)
