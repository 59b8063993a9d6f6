import './start.css'
import type { PolicyList, Stats } from '../../src/api/shapes.ts'
import { usePolicies, useStats } from '../api.ts'
import { core, termOf, terms } from '../i18n/core.ts'
import { useText } from '../i18n/define.ts'
import { formatNumber, useLanguage } from '../i18n/language.ts'
import { SearchBox } from '../panels/search-box.tsx'
import { type Column, DataTable } from '../parts/data-table.tsx'
import { type Kind, KindMark } from '../parts/kind-mark.tsx'
import { exploreHref, Link } from '../parts/link.tsx'
import { Answered, Empty } from '../parts/states.tsx'
import { navigate } from '../state/url.ts'
import { Questions } from './start-questions.tsx'
import { startText } from './start-text.ts'

const facts: readonly Kind[] = ['Policy', 'Task', 'Department', 'Function', 'Indicator', 'Target', 'BrandProgram', 'Province']

/** The way in: a search, six questions with their numbers, what has been read and what has not. */
export function Start() {
  const text = useText(startText)
  const stats = useStats()
  return (
    <div className="page start stack" data-ready={stats.data !== undefined}>
      <header className="start-head">
        <h1>{text.title}</h1>
        <p>{text.lead}</p>
      </header>
      <SearchBox large onPick={({ id }) => navigate(exploreHref(id))} />
      <Answered query={stats} lines={20}>
        {(data) => ((data.labels.Policy ?? 0) === 0 ? <Nothing /> : <Corpus stats={data} />)}
      </Answered>
    </div>
  )
}

function Nothing() {
  const text = useText(startText)
  return (
    <Empty title={text.emptyTitle}>
      <p>{text.emptyHint}</p>
      <pre>npx tsx src/cli.ts ingest FOLDER</pre>
    </Empty>
  )
}

function Corpus({ stats }: { stats: Stats }) {
  const text = useText(startText)
  const words = useText(terms)
  const language = useLanguage()
  const columns: readonly Column<Stats['provinces'][number]>[] = [
    { key: 'name', head: text.province, value: ({ name }) => name, cell: ({ id, name }) => <Link href={exploreHref(id)}>{name}</Link> },
    ...(['policies', 'tasks', 'departments', 'targets', 'brands'] as const).map((key) => ({
      key,
      head: termOf(words, { policies: 'Policy', tasks: 'Task', departments: 'Department', targets: 'Target', brands: 'BrandProgram' }[key]),
      value: (row: Stats['provinces'][number]) => row[key],
      number: true,
    })),
  ]
  return (
    <>
      <Questions stats={stats} />
      <section>
        <h2>{text.corpus}</h2>
        <dl className="facts">
          {facts.map((kind) => (
            <div key={kind}>
              <dt>
                <KindMark kind={kind} silent /> {termOf(words, kind)}
              </dt>
              <dd>{formatNumber(stats.labels[kind] ?? 0, language)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <div className="start-tables">
        <section>
          <h2>{text.provinces}</h2>
          <DataTable caption={text.provinces} columns={columns} rows={stats.provinces} rowKey={({ id }) => id} />
        </section>
        <Gaps />
      </div>
    </>
  )
}

type Policy = PolicyList[number]

/** What was not found where it is usual: dates, numbers, targets; and every doubt of the reading. */
function Gaps() {
  const text = useText(startText)
  const words = useText(core)
  const policies = usePolicies()
  const gapsOf = ({ issuedOn, docNumber, targets, problems }: Policy) =>
    [
      issuedOn === undefined && text.gapDate,
      docNumber === undefined && text.gapNumber,
      targets === 0 && text.gapTargets,
      problems > 0 && text.gapProblems(problems),
    ].filter((gap) => gap !== false)
  return (
    <section>
      <h2>{text.gaps}</h2>
      <Answered query={policies} lines={8}>
        {(list) => {
          const rows = list.filter((policy) => !policy.external && gapsOf(policy).length > 0)
          if (rows.length === 0) return <p className="muted">{text.gapNone}</p>
          const columns: readonly Column<Policy>[] = [
            {
              key: 'title',
              head: text.gapHead,
              value: ({ title }) => title,
              cell: ({ id, title }) => <Link href={`/policies?id=${encodeURIComponent(id)}`}>{title || words.undated}</Link>,
            },
            { key: 'gaps', head: text.gapWhat, value: (policy) => gapsOf(policy).join(' · ') },
          ]
          return <DataTable caption={text.gaps} columns={columns} rows={rows} rowKey={({ id }) => id} />
        }}
      </Answered>
      <p className="muted small">{text.gapNote}</p>
    </section>
  )
}
