import { termOf, terms } from '../../i18n/core.ts'
import { useText } from '../../i18n/define.ts'
import { KindMark } from '../../parts/kind-mark.tsx'
import type { Drawn } from '../../state/drawn.ts'
import type { ExploreAction } from '../../state/explore.ts'
import { roleOf } from './edge-details.tsx'
import type { DrawnPair } from './pairs.ts'
import { exploreText } from './text.ts'

/** What two departments share in what is shown; each role opens its sentence. */
export function PairDetails({ pair, drawn, act }: { pair: DrawnPair; drawn: Drawn; act: (action: ExploreAction) => void }) {
  const text = useText(exploreText)
  const words = useText(terms)
  const titles = new Map(drawn.nodes.map(({ id, title }) => [id, title]))
  const bodies = [
    { id: pair.a, name: pair.aName },
    { id: pair.b, name: pair.bName },
  ]
  return (
    <div className="stack">
      <header>
        <p className="muted small">{termOf(words, 'RESPONSIBLE_FOR')}</p>
        <h2>
          {pair.aName} · {pair.bName}
        </h2>
        <p className="muted">{text.pairTasks(pair.tasks)}</p>
      </header>
      <ul className="shared-lines">
        {pair.shared.map((task) => (
          <li key={task}>
            <button type="button" className="text" onClick={() => act({ do: 'select', id: task })}>
              <KindMark kind="Task" silent /> {titles.get(task)}
            </button>
            {bodies.map(({ id, name }) =>
              drawn.edges
                .filter((edge) => edge.type === 'RESPONSIBLE_FOR' && edge.from === id && edge.to === task)
                .map((edge) => (
                  <button key={edge.id} type="button" className="text small" onClick={() => act({ do: 'select', id: edge.id })}>
                    {name} {roleOf(edge, words)}
                  </button>
                )),
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
