import { useText } from '../../i18n/define.ts'
import { ExportMenu } from '../../parts/export-menu.tsx'
import { Link, readerHref } from '../../parts/link.tsx'
import { Tabs } from '../../parts/tabs.tsx'
import { useUrlState } from '../../state/url.ts'
import type { SideTask } from './sets.ts'
import type { matchTitles } from './similarity.ts'
import { compareCodec, leastLike } from './state.ts'
import { texts } from './texts.ts'

interface Row {
  readonly a?: SideTask
  readonly b?: SideTask
  readonly score?: number
}
interface Props {
  readonly found: ReturnType<typeof matchTitles<SideTask, SideTask>>
  readonly names: { readonly a: string; readonly b: string }
}

/** Tasks with like headings beside one another, and those that only one side has. */
export function MatchedTasks({ found, names }: Props) {
  const text = useText(texts)
  const [state, set] = useUrlState(compareCodec)
  const like = leastLike(state.like)
  const show = state.show === 'a' || state.show === 'b' ? state.show : 'both'
  const rows: Row[] =
    show === 'a' ? found.onlyA.map((task) => ({ a: task })) : show === 'b' ? found.onlyB.map((task) => ({ b: task })) : [...found.matched]
  return (
    <section>
      <div className="section-head">
        <h2>{text.tasks}</h2>
        <ExportMenu
          name="zhengtu-compare-tasks"
          rows={
            [...found.matched, ...found.onlyA.map((task): Row => ({ a: task })), ...found.onlyB.map((task): Row => ({ b: task }))] as Row[]
          }
          columns={[
            { key: 'a', head: names.a, value: (r) => r.a?.title },
            { key: 'b', head: names.b, value: (r) => r.b?.title },
            { key: 'score', head: text.similarity, value: (r) => (r.score === undefined ? undefined : Math.round(r.score * 100)) },
          ]}
        />
      </div>
      <p className="muted small">{text.tasksHint(like)}</p>
      <div className="facets">
        <Tabs
          label={text.presence}
          value={show}
          choices={[
            { key: 'both', label: `${text.both} ${found.matched.length}` },
            { key: 'a', label: `${text.onlyA} ${found.onlyA.length}` },
            { key: 'b', label: `${text.onlyB} ${found.onlyB.length}` },
          ]}
          onChange={(next) => set((s) => ({ ...s, show: next === 'both' ? '' : next }))}
        />
        <label className="facet">
          <span>
            {text.threshold} {like}%
          </span>
          <input
            type="range"
            min={20}
            max={90}
            step={5}
            value={like}
            onChange={(event) => set((s) => ({ ...s, like: event.target.value }), { replace: true })}
          />
        </label>
      </div>
      {rows.length === 0 ? (
        <p className="muted">{text.noTasks}</p>
      ) : (
        <div className="scroll-x">
          <table className="matched">
            <thead>
              <tr>
                <th scope="col">{names.a}</th>
                <th scope="col">{names.b}</th>
                <th scope="col" className="number">
                  {text.similarity}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={`${row.a?.id ?? ''} ${row.b?.id ?? ''}`}>
                  <td>{row.a ? <TaskLink task={row.a} /> : '—'}</td>
                  <td>{row.b ? <TaskLink task={row.b} /> : '—'}</td>
                  <td className="number">{row.score === undefined ? '—' : `${Math.round(row.score * 100)}%`}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

function TaskLink({ task }: { task: SideTask }) {
  return (
    <>
      <Link lang="zh-Hans" href={readerHref(task.policy, task.start, task.end)}>
        {task.title}
      </Link>
      <span className="muted small task-bodies">{[...new Set(task.departments.map((d) => d.name))].slice(0, 4).join('、')}</span>
    </>
  )
}
