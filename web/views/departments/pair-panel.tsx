import { type Scope, useSharedTasks } from '../../api.ts'
import { termOf, terms } from '../../i18n/core.ts'
import { useText } from '../../i18n/define.ts'
import { ExportMenu } from '../../parts/export-menu.tsx'
import { departmentHref, exploreHref, Link } from '../../parts/link.tsx'
import { RoleMark } from '../../parts/role-mark.tsx'
import { SidePanel } from '../../parts/side-panel.tsx'
import { Answered, Empty } from '../../parts/states.tsx'
import { nameOfId } from '../department-name.ts'
import { PolicySentence } from '../policy-sentence.tsx'
import { texts } from './texts.ts'

interface Props {
  readonly a: string
  readonly b: string
  readonly filter: Scope & { readonly role?: string }
  readonly onClose: () => void
}

/** The tasks of one pair within the scope, each with the sentences that give it to both. */
export function PairPanel({ a, b, filter, onClose }: Props) {
  const text = useText(texts)
  const words = useText(terms)
  const shared = useSharedTasks(a, b, filter)
  return (
    <SidePanel
      title={
        <>
          <Link href={departmentHref(a)}>{nameOfId(a)}</Link>
          <br />
          <Link href={departmentHref(b)}>{nameOfId(b)}</Link>
        </>
      }
      onClose={onClose}
    >
      <Answered query={shared}>
        {(rows) => {
          if (rows.length === 0) return <Empty title={text.none} />
          const tasks = Object.values(Object.groupBy(rows, ({ task }) => task)).flatMap((group = []) =>
            group[0] ? [{ ...group[0], group }] : [],
          )
          const rolesOf = (group: typeof rows, key: 'aRole' | 'bRole') => [...new Set(group.map((row) => row[key]))]
          return (
            <>
              <div className="section-head">
                <p className="muted">{text.pairTitle(tasks.length)}</p>
                <ExportMenu
                  name="zhengtu-shared-tasks"
                  rows={rows}
                  columns={[
                    { key: 'task', head: text.task, value: (t) => t.title },
                    { key: 'policy', head: text.policy, value: (t) => t.policyTitle },
                    { key: 'aRole', head: text.aRole, value: (t) => termOf(words, t.aRole) },
                    { key: 'bRole', head: text.bRole, value: (t) => termOf(words, t.bRole) },
                    { key: 'aQuote', head: text.aQuote, value: (t) => t.aEvidence.quote },
                    { key: 'bQuote', head: text.bQuote, value: (t) => t.bEvidence.quote },
                  ]}
                />
              </div>
              <ol className="shared-tasks">
                {tasks.map(({ task, title, policy, policyTitle, group }) => (
                  <li key={task}>
                    <h3>
                      <Link href={exploreHref(task)}>{title}</Link>
                    </h3>
                    <ul className="pair-roles">
                      {(
                        [
                          [a, 'aRole'],
                          [b, 'bRole'],
                        ] as const
                      ).map(([id, key]) => (
                        <li key={id}>
                          {rolesOf(group, key).map((role) => (
                            <RoleMark key={role} role={role} />
                          ))}
                          {nameOfId(id)}
                        </li>
                      ))}
                    </ul>
                    <PolicySentence
                      policy={policy}
                      policyTitle={policyTitle}
                      task={task}
                      places={group.flatMap(({ aEvidence, bEvidence }) => [aEvidence, bEvidence])}
                    />
                  </li>
                ))}
              </ol>
            </>
          )
        }}
      </Answered>
    </SidePanel>
  )
}
