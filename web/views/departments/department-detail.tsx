import type { DepartmentPage } from '../../../src/api/shapes.ts'
import { useDepartment } from '../../api.ts'
import { aboutOf, termOf, terms } from '../../i18n/core.ts'
import { useText } from '../../i18n/define.ts'
import { KindMark } from '../../parts/kind-mark.tsx'
import { departmentHref, exploreHref, Link } from '../../parts/link.tsx'
import { KeyFigures } from '../../parts/side-panel.tsx'
import { Answered } from '../../parts/states.tsx'
import { useNameSubject } from '../../state/subject.ts'
import { roles } from '../roles.ts'
import { DepartmentTasks } from './department-tasks.tsx'
import { Partners } from './partners.tsx'
import { texts } from './texts.ts'

/** One department: what it must do, with whom, what it does elsewhere, and what it was before. */
export function DepartmentDetail({ id }: { id: string }) {
  const text = useText(texts)
  const page = useDepartment(id)
  return (
    <div className="page departments">
      <p className="small">
        <Link href="/departments">← {text.back}</Link>
      </p>
      <Answered query={page} lines={20}>
        {(department) => <Page key={id} page={department} />}
      </Answered>
    </div>
  )
}

function Page({ page }: { page: DepartmentPage }) {
  const text = useText(texts)
  const words = useText(terms)
  useNameSubject(page.node.title)
  const tasks = new Set(page.tasks.map(({ id }) => id)).size
  const figures = roles.flatMap((role) => {
    const value = new Set(page.tasks.filter((t) => t.role === role).map(({ id }) => id)).size
    return value === 0 ? [] : [{ label: termOf(words, role), value }]
  })
  return (
    <>
      <header className="department-head">
        <h1>
          <KindMark kind="Department" /> {page.node.title}
        </h1>
        <p>
          {aboutOf(words, page.node.subtitle)} · <Link href={exploreHref(page.node.id)}>{text.inGraph}</Link>
        </p>
        {page.aliases.length > 0 && (
          <p lang="zh-Hans">
            {text.aliases}
            {page.aliases.join('、')}
          </p>
        )}
        {page.unresolved && <p className="notice">{text.unresolved}</p>}
        <KeyFigures
          figures={[
            { label: words.Task, value: tasks },
            ...figures,
            { label: text.partners, value: page.partners.length },
            { label: text.policies, value: new Set(page.tasks.map(({ policy }) => policy)).size },
          ]}
        />
      </header>
      <div className="department-grid">
        <DepartmentTasks page={page} />
        <div className="department-side">
          <Partners page={page} />
          <Functions page={page} />
          <Succession page={page} />
        </div>
      </div>
    </>
  )
}

function Functions({ page }: { page: DepartmentPage }) {
  const text = useText(texts)
  return (
    <section>
      <h2>{text.functions}</h2>
      {page.functions.length === 0 && <p className="muted">{text.noFunctions}</p>}
      {page.functions.map((f) => (
        <div key={f.id} className="function">
          <h3>
            <KindMark kind="Function" /> <Link href={exploreHref(f.id)}>{f.name}</Link>
          </h3>
          {f.peers.length === 0 && <p className="muted small">{text.noPeers}</p>}
          <ul>
            {[...f.peers]
              .sort((p, q) => ((p.province ?? '') < (q.province ?? '') ? -1 : 1))
              .map((peer) => (
                <li key={peer.id}>
                  <span className="muted">{peer.province ?? (peer.id.startsWith('department:000000/') ? text.central : '—')}</span>{' '}
                  <Link href={departmentHref(peer.id)}>{peer.name}</Link>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

/** What became this department and what it became, by date: one line of time. */
function Succession({ page }: { page: DepartmentPage }) {
  const text = useText(texts)
  const list = (bodies: DepartmentPage['predecessors']) =>
    [...bodies]
      .sort((p, q) => (p.from < q.from ? -1 : 1))
      .map((body) => (
        <li key={body.id + body.from}>
          <time className="muted">{body.from}</time>
          <span>
            <Link href={departmentHref(body.id)}>{body.name}</Link>{' '}
            <span className="muted small">
              {text.reform(body.kind)} · {text.certainty(body.certainty)}
            </span>
          </span>
        </li>
      ))
  return (
    <section>
      <h2>{text.succession}</h2>
      {page.predecessors.length + page.successors.length === 0 ? (
        <p className="muted">{text.noSuccession}</p>
      ) : (
        <ol className="succession">
          {list(page.predecessors)}
          <li className="now">
            <span />
            <b>{page.node.title}</b>
          </li>
          {list(page.successors)}
        </ol>
      )}
    </section>
  )
}
