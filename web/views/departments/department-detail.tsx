import { useState } from 'react'
import type { DepartmentPage } from '../../../src/api/shapes.ts'
import { useDepartment } from '../../api.ts'
import { termOf, terms } from '../../i18n/core.ts'
import { useText } from '../../i18n/define.ts'
import { EvidenceQuote } from '../../parts/evidence-quote.tsx'
import { ExportMenu } from '../../parts/export-menu.tsx'
import { KindMark } from '../../parts/kind-mark.tsx'
import { exploreHref, Link } from '../../parts/link.tsx'
import { RoleMark } from '../../parts/role-mark.tsx'
import { KeyFigures } from '../../parts/side-panel.tsx'
import { Answered } from '../../parts/states.tsx'
import { roles } from './state.ts'
import { texts } from './texts.ts'

const href = (id: string) => `/departments?id=${encodeURIComponent(id)}`
const pairHref = (a: string, b: string) => `/departments?province=all&a=${encodeURIComponent(a)}&b=${encodeURIComponent(b)}`

/** One department: what it must do, with whom, what it does elsewhere, and what it was before. */
export function DepartmentDetail({ id }: { id: string }) {
  const text = useText(texts)
  const page = useDepartment(id)
  return (
    <div className="page departments">
      <p>
        <Link href="/departments">← {text.back}</Link>
      </p>
      <Answered query={page} lines={20}>
        {(department) => <Page page={department} />}
      </Answered>
    </div>
  )
}

function Page({ page }: { page: DepartmentPage }) {
  const text = useText(texts)
  const words = useText(terms)
  return (
    <>
      <header className="department-head">
        <h1>
          <KindMark kind="Department" /> {page.node.title}
        </h1>
        <p>{[page.node.subtitle, termOf(text as unknown as Record<string, string>, page.level)].filter(Boolean).join(' · ')}</p>
        {page.unresolved && <p className="notice">{text.unresolved}</p>}
        {page.aliases.length > 0 && (
          <p>
            {text.aliases}: {page.aliases.join('、')}
          </p>
        )}
        <div className="row">
          <KeyFigures
            figures={roles.map((role) => ({ label: termOf(words, role), value: page.tasks.filter((t) => t.role === role).length }))}
          />
          <Link href={exploreHref(page.node.id)}>{text.inGraph}</Link>
        </div>
      </header>
      <div className="department-grid">
        <Tasks page={page} />
        <div className="stack">
          <section>
            <h2>{text.partners}</h2>
            <ol className="top-pairs">
              {page.partners.map((partner) => (
                <li key={partner.id}>
                  <Link href={href(partner.id)}>{partner.name}</Link>
                  <Link
                    className="number"
                    href={pairHref(page.node.id, partner.id)}
                    aria-label={`${text.matrixWith}: ${partner.name}, ${partner.tasks}`}
                  >
                    {partner.tasks}
                  </Link>
                </li>
              ))}
            </ol>
          </section>
          <section>
            <h2>{text.functions}</h2>
            {page.functions.length === 0 && <p className="muted">{text.noFunctions}</p>}
            {page.functions.map((f) => (
              <div key={f.id} className="function">
                <h3>
                  <KindMark kind="Function" /> <Link href={exploreHref(f.id)}>{f.name}</Link>
                </h3>
                <ul>
                  {f.peers.map((peer) => (
                    <li key={peer.id}>
                      <Link href={href(peer.id)}>{peer.name}</Link>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </section>
          <Succession page={page} />
        </div>
      </div>
    </>
  )
}

function Tasks({ page }: { page: DepartmentPage }) {
  const text = useText(texts)
  const words = useText(terms)
  const [shown, setShown] = useState(12)
  const rank = (role: string) => roles.indexOf(role as (typeof roles)[number])
  const tasks = [...page.tasks].sort((p, q) => rank(p.role) - rank(q.role))
  return (
    <section>
      <div className="section-head">
        <h2>
          {text.tasksByRole} <span className="muted">{tasks.length}</span>
        </h2>
        <ExportMenu
          name="zhengtu-department-tasks"
          rows={tasks}
          columns={[
            { key: 'task', head: text.task, value: (t) => t.title },
            { key: 'role', head: text.role, value: (t) => termOf(words, t.role) },
            { key: 'mention', head: text.aliases, value: (t) => t.mention },
            { key: 'policy', head: text.policy, value: (t) => t.policyTitle },
            { key: 'quote', head: text.aQuote, value: (t) => t.evidence.quote },
          ]}
        />
      </div>
      <ol className="shared-tasks">
        {tasks.slice(0, shown).map((task) => (
          <li key={`${task.id} ${task.role}`}>
            <h3 className="roles">
              <RoleMark role={task.role} /> <Link href={exploreHref(task.id)}>{task.title}</Link>
            </h3>
            <EvidenceQuote {...task.evidence} policy={task.policy} policyTitle={task.policyTitle} issuedOn="" />
          </li>
        ))}
      </ol>
      {tasks.length > shown && (
        <button type="button" onClick={() => setShown(shown + 24)}>
          {text.moreTasks(Math.min(24, tasks.length - shown))}
        </button>
      )}
    </section>
  )
}

function Succession({ page }: { page: DepartmentPage }) {
  const text = useText(texts)
  const terms = text as unknown as Record<string, string>
  const list = (title: string, bodies: DepartmentPage['predecessors']) =>
    bodies.length > 0 && (
      <section>
        <h2>{title}</h2>
        <ol className="succession">
          {[...bodies]
            .sort((p, q) => (p.from < q.from ? -1 : 1))
            .map((body) => (
              <li key={body.id + body.from}>
                <time className="muted small">{body.from}</time>
                <Link href={href(body.id)}>{body.name}</Link>
                <span className="muted small">
                  {termOf(terms, body.kind)}，{termOf(terms, body.certainty)}
                </span>
              </li>
            ))}
        </ol>
      </section>
    )
  if (page.predecessors.length + page.successors.length === 0) return <p className="muted">{text.noSuccession}</p>
  return (
    <>
      {list(text.predecessors, page.predecessors)}
      {list(text.successors, page.successors)}
    </>
  )
}
