import type { DepartmentList } from '../../../src/api/shapes.ts'
import { type Scope, useDepartments } from '../../api.ts'
import { termOf, terms } from '../../i18n/core.ts'
import { useText } from '../../i18n/define.ts'
import { type Column, DataTable } from '../../parts/data-table.tsx'
import { ExportMenu } from '../../parts/export-menu.tsx'
import { departmentHref, Link } from '../../parts/link.tsx'
import { useUrlState } from '../../state/url.ts'
import { roles } from '../roles.ts'
import { readSort, writeSort } from '../sort-state.ts'
import { departmentsCodec } from './state.ts'
import { texts } from './texts.ts'

type Row = DepartmentList[number]

/** Every department of the matrix with its tasks by role within the scope. */
export function Loads({ scope, ids }: { scope: Scope; ids: ReadonlySet<string> }) {
  const text = useText(texts)
  const words = useText(terms)
  const [state, set] = useUrlState(departmentsCodec)
  const { province, policy, year } = scope
  const departments = useDepartments({ ...(province && { province }), ...(policy && { policy }), ...(year && { year }) })
  const rows = (departments.data ?? []).filter((d) => ids.has(d.id))
  if (rows.length === 0) return null
  const columns: Column<Row>[] = [
    { key: 'name', head: words.Department, value: (d) => d.name, cell: (d) => <Link href={departmentHref(d.id)}>{d.name}</Link> },
    { key: 'functions', head: words.Function, value: (d) => d.functions.join('、') || undefined },
    { key: 'province', head: words.Province, value: (d) => d.provinceName },
    { key: 'tasks', head: words.Task, value: (d) => d.tasks, number: true },
    ...roles.map((role): Column<Row> => ({ key: role, head: termOf(words, role), value: (d) => d[role] || undefined, number: true })),
  ]
  return (
    <section className="loads">
      <div className="section-head">
        <div>
          <h2>{text.load}</h2>
          <p className="muted small">{text.loadHint}</p>
        </div>
        <ExportMenu name="zhengtu-department-loads" columns={columns} rows={rows} />
      </div>
      <DataTable
        caption={text.load}
        columns={columns}
        rows={rows}
        rowKey={(d) => d.id}
        page={20}
        sort={readSort(state.sort)}
        onSort={(sort) => set((s) => ({ ...s, sort: writeSort(sort) }), { replace: true })}
      />
    </section>
  )
}
