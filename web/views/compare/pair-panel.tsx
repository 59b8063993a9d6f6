import { useCallback } from 'react'
import type { PolicyDocument } from '../../../src/api/shapes.ts'
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
  readonly documents: readonly PolicyDocument[]
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
                const places = placesOf(document, task, functionsOf, [one, other])
                return (
                  <li key={task.id}>
                    <h4>
                      <Link lang="zh-Hans" href={exploreHref(task.id)}>
                        {task.title}
                      </Link>
                    </h4>
                    <PolicySentence policy={task.policy} policyTitle={document?.title ?? ''} task={task.id} places={places} />
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

/** Where the task's text names the departments of the two functions; its heading where the text names them elsewhere. */
function placesOf(document: PolicyDocument | undefined, task: SideTask, functionsOf: FunctionsOf, pair: readonly string[]) {
  const text = document?.text ?? ''
  const bodies = new Set(task.departments.filter((d) => functionsOf(d).some((name) => pair.includes(name))).map(({ id }) => id))
  const named = (document?.highlights ?? []).filter(
    (h) => h.kind === 'Department' && bodies.has(h.node) && h.start >= task.start && h.end <= task.end,
  )
  const heading = { start: task.start, end: task.start + (text.slice(task.start, task.end).split('\n', 1)[0]?.length ?? 0) }
  return (named.length > 0 ? named : [heading]).map(({ start, end }) => ({ start, end, quote: text.slice(start, end) }))
}
