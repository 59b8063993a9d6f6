import './columns.css'
import { Fragment, useMemo, useState } from 'react'
import type { PolicyDocument } from '../../../src/api/shapes.ts'
import { termOf, terms } from '../../i18n/core.ts'
import { useText } from '../../i18n/define.ts'
import { departmentHref, Link, readerHref } from '../../parts/link.tsx'
import { roleMarks } from '../../parts/role-mark.tsx'
import { Empty } from '../../parts/states.tsx'
import { useUrlState } from '../../state/url.ts'
import { columnsOf } from './columns.ts'
import { policiesCodec } from './state.ts'
import { TaskList } from './task-list.tsx'
import { texts } from './texts.ts'

const rowHeight = 34

/** Tasks in document order, departments beside them, a line for each responsibility; its style and mark tell the role. */
export function TaskColumns({ policy }: { policy: PolicyDocument }) {
  const text = useText(texts)
  const words = useText(terms)
  const [state, set] = useUrlState(policiesCodec)
  const [near, setNear] = useState<string>()
  const open = useMemo(() => new Set(state.open.split(' ').filter(Boolean)), [state.open])
  const columns = useMemo(() => columnsOf(policy.tasks, open), [policy.tasks, open])
  const { tasks, departments, lines, hubs } = columns
  if (tasks.length === 0)
    return (
      <Empty title={text.noOwners}>
        <p className="muted">{text.noOwnersHint}</p>
      </Empty>
    )
  const height = Math.max(tasks.length, departments.length) * rowHeight
  const taskY = (i: number) => ((i + 0.5) * height) / tasks.length
  const departmentY = (i: number) => ((i + 0.5) * height) / departments.length
  const starts = new Map(policy.tasks.map((task) => [task.id, task]))
  const toggle = (id: string) => {
    const next = new Set(open)
    if (!next.delete(id)) next.add(id)
    set((s) => ({ ...s, open: [...next].sort().join(' ') }))
  }
  return (
    <section className="task-columns">
      {hubs.length > 0 && (
        <p className="row small">
          {text.hubs}
          {hubs.map((hub) => (
            <button key={hub.id} type="button" aria-pressed={open.has(hub.id)} onClick={() => toggle(hub.id)}>
              {text.unfold(hub.name, hub.tasks)}
            </button>
          ))}
        </p>
      )}
      <p className="muted small">{text.lineKinds}</p>
      <div className="columns-stage" style={{ height }}>
        <ol>
          {tasks.map((task, i) => {
            const place = starts.get(task.id)
            return (
              <li
                key={task.id}
                style={{ top: taskY(i) }}
                className={near === task.id ? 'lit' : undefined}
                onPointerEnter={() => setNear(task.id)}
                onPointerLeave={() => setNear(undefined)}
              >
                <Link href={readerHref(policy.id, place?.start ?? 0, place?.end ?? 1)}>
                  {task.number} {task.title}
                </Link>
                <span className="hidden-visually">{place?.departments.map((d) => `${termOf(words, d.role)} ${d.name}`).join('、')}</span>
                {task.hubs > 0 && <span className="muted small"> {text.more(task.hubs)}</span>}
              </li>
            )
          })}
        </ol>
        <svg
          viewBox={`0 0 300 ${height}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={text.columnsLabel(tasks.length, departments.length)}
        >
          {lines.map((line) => {
            const [y, z] = [taskY(line.task), departmentY(line.department)]
            const lit = near !== undefined && (tasks[line.task]?.id === near || departments[line.department]?.id === near)
            return (
              <Fragment key={`${line.task} ${line.department} ${line.role}`}>
                <path
                  className={`line-${line.role}${lit ? ' lit' : ''}${near !== undefined && !lit ? ' dim' : ''}`}
                  vectorEffect="non-scaling-stroke"
                  d={`M0 ${y}C150 ${y} 150 ${z} 300 ${z}`}
                />
              </Fragment>
            )
          })}
        </svg>
        <ol>
          {departments.map((department, i) => {
            const roles = [
              ...new Set(lines.filter((l) => l.department === i && (near === undefined || tasks[l.task]?.id === near)).map((l) => l.role)),
            ]
            return (
              <li
                key={department.id}
                style={{ top: departmentY(i) }}
                className={near === department.id ? 'lit' : undefined}
                onPointerEnter={() => setNear(department.id)}
                onPointerLeave={() => setNear(undefined)}
              >
                <span className="marks">{roles.map((role) => roleMarks[role] ?? '').join('')}</span>
                <Link href={departmentHref(department.id)}>{department.name}</Link> <span className="muted small">{department.tasks}</span>
              </li>
            )
          })}
        </ol>
      </div>
      <TaskList policy={policy} />
    </section>
  )
}
