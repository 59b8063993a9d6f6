import type { PolicyList } from '../../../src/api/shapes.ts'
import { usePolicies } from '../../api.ts'
import { useText } from '../../i18n/define.ts'
import { type Column, DataTable } from '../../parts/data-table.tsx'
import { ExportMenu } from '../../parts/export-menu.tsx'
import { Link } from '../../parts/link.tsx'
import { Answered, Empty } from '../../parts/states.tsx'
import { texts } from './texts.ts'

type Policy = PolicyList[number]

/** All policies, those read first, then those that are only cited. */
export function PolicyTable() {
  const text = useText(texts)
  const policies = usePolicies()
  const columns: Column<Policy>[] = [
    {
      key: 'title',
      head: text.name,
      value: (p) => p.title,
      cell: (p) => <Link href={`/policies?id=${encodeURIComponent(p.id)}`}>{p.title}</Link>,
    },
    { key: 'province', head: text.province, value: (p) => p.provinceName },
    { key: 'number', head: text.number, value: (p) => p.docNumber },
    { key: 'date', head: text.date, value: (p) => p.issuedOn, cell: (p) => <span className="nowrap">{p.issuedOn ?? text.undated}</span> },
    { key: 'tasks', head: text.tasks, value: (p) => p.tasks, number: true },
    { key: 'departments', head: text.departments, value: (p) => p.departments, number: true },
    { key: 'targets', head: text.targets, value: (p) => p.targets, number: true },
    { key: 'problems', head: text.problems, value: (p) => p.problems, number: true },
  ]
  return (
    <div className="page policies">
      <header>
        <h1>{text.title}</h1>
        <p>{text.intro}</p>
      </header>
      <Answered query={policies} lines={12}>
        {(all) => {
          const [own, cited] = [all.filter((p) => !p.external), all.filter((p) => p.external)]
          if (all.length === 0)
            return (
              <Empty title={text.none}>
                <p className="muted">{text.noneHint}</p>
              </Empty>
            )
          return (
            <>
              <div className="policies-tools">
                <ExportMenu name="zhengtu-policies" columns={columns} rows={all} />
              </div>
              <DataTable caption={text.title} columns={columns} rows={own} rowKey={(p) => p.id} />
              {cited.length > 0 && (
                <section className="cited">
                  <h2>{text.cited}</h2>
                  <p className="muted small">{text.citedHint}</p>
                  <DataTable
                    caption={text.cited}
                    columns={[{ key: 'title', head: text.name, value: (p: Policy) => p.title }, ...columns.slice(2, 4)]}
                    rows={cited}
                    rowKey={(p) => p.id}
                    page={20}
                  />
                </section>
              )}
            </>
          )
        }}
      </Answered>
    </div>
  )
}
