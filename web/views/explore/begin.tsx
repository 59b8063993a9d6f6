import './begin.css'
import type { ReactNode } from 'react'
import { useDepartments, useIndicators, usePolicies, useStats } from '../../api.ts'
import { termOf, terms } from '../../i18n/core.ts'
import { useText } from '../../i18n/define.ts'
import { SearchBox } from '../../panels/search-box.tsx'
import { type Kind, KindMark } from '../../parts/kind-mark.tsx'
import { exploreHref, Link } from '../../parts/link.tsx'
import { Answered } from '../../parts/states.tsx'
import { exploreText } from './text.ts'

interface Example {
  readonly id: string
  readonly name: string
  readonly count: number
}

/** The graph before there is one: never everything at once, always from one node. */
export function Begin({ onPick }: { onPick: (node: string) => void }) {
  const text = useText(exploreText)
  const stats = useStats()
  const departments = useDepartments()
  const indicators = useIndicators()
  const policies = usePolicies()
  return (
    <div className="page stack" data-ready="true">
      <header>
        <h1>{text.title}</h1>
        <p>{text.lead}</p>
      </header>
      <SearchBox large label={text.find} onPick={({ id }) => onPick(id)} />
      <div className="begin">
        <Examples title={text.examples} counted="Task">
          <Answered query={stats} lines={8}>
            {({ provinces }) => <List kind="Province" items={provinces.map(({ id, name, tasks }) => ({ id, name, count: tasks }))} />}
          </Answered>
        </Examples>
        <Examples title={text.busiest} counted="Task">
          <Answered query={departments} lines={8}>
            {(list) => <List kind="Department" items={list.map(({ id, name, tasks }) => ({ id, name, count: tasks }))} />}
          </Answered>
        </Examples>
        <Examples title={text.indicators} counted="Province">
          <Answered query={indicators} lines={8}>
            {(list) => (
              <List
                kind="Indicator"
                items={list.filter(({ provinces }) => provinces > 1).map(({ id, name, provinces }) => ({ id, name, count: provinces }))}
              />
            )}
          </Answered>
        </Examples>
        <Examples title={text.policies} counted="Task">
          <Answered query={policies} lines={8}>
            {(list) => (
              <List
                kind="Policy"
                items={list.filter(({ external }) => !external).map(({ id, title, tasks }) => ({ id, name: title, count: tasks }))}
              />
            )}
          </Answered>
        </Examples>
      </div>
    </div>
  )
}

function Examples({ title, counted, children }: { title: string; counted: Kind; children: ReactNode }) {
  const words = useText(terms)
  return (
    <section>
      <header className="row begin-head">
        <h2>{title}</h2>
        <span className="muted small">{termOf(words, counted)}</span>
      </header>
      {children}
    </section>
  )
}

/** The six with most, each the start of a graph. */
function List({ kind, items }: { kind: Kind; items: readonly Example[] }) {
  return (
    <ul>
      {[...items]
        .sort((a, b) => b.count - a.count)
        .slice(0, 6)
        .map(({ id, name, count }) => (
          <li key={id}>
            <KindMark kind={kind} silent />
            <Link href={exploreHref(id)}>{name}</Link>
            <span className="muted number">{count}</span>
          </li>
        ))}
    </ul>
  )
}
