import { useSharedTasks } from '../../api.ts'
import { useText } from '../../i18n/define.ts'
import { EvidenceQuote } from '../../parts/evidence-quote.tsx'
import { ExportMenu } from '../../parts/export-menu.tsx'
import { exploreHref, Link } from '../../parts/link.tsx'
import { RoleMark } from '../../parts/role-mark.tsx'
import { SidePanel } from '../../parts/side-panel.tsx'
import { Answered, Empty } from '../../parts/states.tsx'
import { filterSharedTasks } from './policy-pairs.ts'
import { texts } from './texts.ts'

interface Props {
  readonly a: string
  readonly b: string
  readonly policy: string | undefined
  readonly role: string | undefined
  readonly onClose: () => void
}

const nameOf = (id: string) => id.slice(id.lastIndexOf('/') + 1)

/** The tasks of one pair, each with the sentences that give it to both. */
export function PairPanel({ a, b, policy, role, onClose }: Props) {
  const text = useText(texts)
  const shared = useSharedTasks(a, b)
  return (
    <SidePanel
      title={
        <>
          <Link href={`/departments?id=${encodeURIComponent(a)}`}>{nameOf(a)}</Link>
          <br />
          <Link href={`/departments?id=${encodeURIComponent(b)}`}>{nameOf(b)}</Link>
        </>
      }
      onClose={onClose}
    >
      <Answered query={shared}>
        {(all) => {
          const tasks = filterSharedTasks(all, policy ? new Set([policy]) : undefined, role)
          if (tasks.length === 0) return <Empty title={text.none} />
          return (
            <div className="stack">
              <div className="row">
                <p className="muted">{text.pairTitle(tasks.length)}</p>
                <ExportMenu
                  name="zhengtu-shared-tasks"
                  rows={tasks}
                  columns={[
                    { key: 'task', head: text.task, value: (t) => t.title },
                    { key: 'policy', head: text.policy, value: (t) => t.policyTitle },
                    { key: 'aRole', head: text.aRole, value: (t) => t.aRole },
                    { key: 'bRole', head: text.bRole, value: (t) => t.bRole },
                    { key: 'aQuote', head: text.aQuote, value: (t) => t.aEvidence.quote },
                    { key: 'bQuote', head: text.bQuote, value: (t) => t.bEvidence.quote },
                  ]}
                />
              </div>
              <ol className="shared-tasks">
                {tasks.map((task) => {
                  const one = task.aEvidence.start === task.bEvidence.start && task.aEvidence.end === task.bEvidence.end
                  return (
                    <li key={`${task.task} ${task.aRole} ${task.bRole}`}>
                      <h3>
                        <Link href={exploreHref(task.task)}>{task.title}</Link>
                      </h3>
                      <p className="roles">
                        <RoleMark role={task.aRole} /> {nameOf(a)}
                      </p>
                      {!one && <EvidenceQuote {...task.aEvidence} policy={task.policy} policyTitle={task.policyTitle} issuedOn="" />}
                      <p className="roles">
                        <RoleMark role={task.bRole} /> {nameOf(b)}
                      </p>
                      <EvidenceQuote {...task.bEvidence} policy={task.policy} policyTitle={task.policyTitle} issuedOn="" />
                      {one && <p className="muted small">{text.sameSentence}</p>}
                    </li>
                  )
                })}
              </ol>
            </div>
          )
        }}
      </Answered>
    </SidePanel>
  )
}
