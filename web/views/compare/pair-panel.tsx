import { useCallback } from 'react'
import type { PolicyTasks } from '../../../src/api/shapes.ts'
import { useText } from '../../i18n/define.ts'
import { KindMark } from '../../parts/kind-mark.tsx'
import { exploreHref, Link } from '../../parts/link.tsx'
import { SidePanel } from '../../parts/side-panel.tsx'
import { useUrlState } from '../../state/url.ts'
import { PolicySentence } from '../policy-sentence.tsx'
import { type FunctionsOf, type SideTask, tasksOfPair } from './sets.ts'
import { compareCodec } from './state.ts'
import { texts } from './texts.ts'

interface Props {
  readonly documents: readonly PolicyTasks[]
  readonly left: readonly SideTask[]
  readonly right: readonly SideTask[]
  readonly names: { readonly a: string; readonly b: string }
  readonly functionsOf: FunctionsOf
}

/** The tasks of both sides in which the two functions of the chosen cell occur, each with its sentence. */
export function PairPanel({ documents, left, right, names, functionsOf }: Props) {
  const text = useText(texts)
  const [state, set] = useUrlState(compareCodec)
  const close = useCallback(() => set((s) => ({ ...s, cell: '' })), [set])
  const [one = '', other = ''] = state.cell.split('|')
  return (
    <SidePanel
      title={
        <>
          <KindMark kind="Function" /> {one} · {other}
        </>
      }
      onClose={close}
    >
      {(
        [
          [text.a, names.a, left],
          [text.b, names.b, right],
        ] as const
      ).map(([mark, name, all]) => {
        const tasks = tasksOfPair(all, functionsOf, [one, other])
        return (
          <section key={mark} className="compare-side">
            <h3>
              <b>{mark}</b> {name} <span className="muted">{tasks.length}</span>
            </h3>
            {tasks.length === 0 && <p className="muted">{text.noSuchTasks}</p>}
            <ol>
              {tasks.map((task) => {
                const document = documents.find(({ id }) => id === task.policy)
                const places = task.departments.filter((d) => functionsOf(d).some((name) => name === one || name === other))
                return (
                  <li key={task.id}>
                    <h4>
                      <Link lang="zh-Hans" href={exploreHref(task.id)}>
                        {task.title}
                      </Link>
                    </h4>
                    <PolicySentence
                      policy={task.policy}
                      policyTitle={document?.title ?? ''}
                      task={task.id}
                      places={places.map(({ evidence }) => evidence)}
                    />
                  </li>
                )
              })}
            </ol>
          </section>
        )
      })}
    </SidePanel>
  )
}
