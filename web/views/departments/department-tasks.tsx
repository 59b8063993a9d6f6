import { useState } from 'react'
import type { DepartmentPage } from '../../../src/api/shapes.ts'
import { core, termOf, terms } from '../../i18n/core.ts'
import { useText } from '../../i18n/define.ts'
import { ExportMenu } from '../../parts/export-menu.tsx'
import { exploreHref, Link } from '../../parts/link.tsx'
import { RoleMark } from '../../parts/role-mark.tsx'
import { Empty, Loading } from '../../parts/states.tsx'
import { Tabs } from '../../parts/tabs.tsx'
import { useUrlState } from '../../state/url.ts'
import { PolicySentence, useSentencesHere } from '../policy-sentence.tsx'
import { roles } from '../roles.ts'
import { departmentsCodec } from './state.ts'
import { texts } from './texts.ts'

const step = 10

/** A department's tasks, those it leads first, each with its sentence; the role can be chosen. */
export function DepartmentTasks({ page }: { page: DepartmentPage }) {
  const text = useText(texts)
  const words = useText(terms)
  const { all } = useText(core)
  const [state, set] = useUrlState(departmentsCodec)
  const [shown, setShown] = useState(step)
  const groups = roles.flatMap((role) => {
    const own = Object.groupBy(
      page.tasks.filter((t) => t.role === role),
      ({ id }) => id,
    )
    return Object.values(own).flatMap((places = []) =>
      places[0] ? [{ ...places[0], task: places[0].id, places: places.map(({ evidence }) => evidence) }] : [],
    )
  })
  const present = roles.filter((role) => groups.some((t) => t.role === role))
  const role = present.find((r) => r === state.role)
  const tasks = role === undefined ? groups : groups.filter((t) => t.role === role)
  const visible = tasks.slice(0, shown)
  const here = useSentencesHere(visible)
  return (
    <section>
      <div className="section-head">
        <h2>{text.tasksByRole}</h2>
        <ExportMenu
          name="zhengtu-department-tasks"
          rows={tasks}
          columns={[
            { key: 'task', head: text.task, value: (t) => t.title },
            { key: 'role', head: text.role, value: (t) => termOf(words, t.role) },
            { key: 'mention', head: text.mention, value: (t) => t.mention },
            { key: 'policy', head: text.policy, value: (t) => t.policyTitle },
            { key: 'quote', head: text.quote, value: (t) => t.evidence.quote },
          ]}
        />
      </div>
      {groups.length === 0 && <Empty title={text.noTasks} />}
      {present.length > 1 && (
        <Tabs
          label={text.role}
          value={role ?? 'all'}
          choices={[
            { key: 'all', label: `${all} ${groups.length}` },
            ...present.map((r) => ({ key: r, label: `${termOf(words, r)} ${groups.filter((t) => t.role === r).length}` })),
          ]}
          onChange={(next) => set((s) => ({ ...s, role: next === 'all' ? '' : next }))}
        />
      )}
      {!here && <Loading lines={40} />}
      <ol className="shared-tasks">
        {(here ? visible : []).map((task) => (
          <li key={`${task.id} ${task.role}`}>
            <h3 className="roles">
              <RoleMark role={task.role} /> <Link href={exploreHref(task.id)}>{task.title}</Link>
            </h3>
            <PolicySentence policy={task.policy} policyTitle={task.policyTitle} task={task.id} places={task.places} />
          </li>
        ))}
      </ol>
      {tasks.length > shown && (
        <button type="button" onClick={() => setShown(shown + 2 * step)}>
          {text.moreTasks(Math.min(2 * step, tasks.length - shown))}
        </button>
      )}
    </section>
  )
}
