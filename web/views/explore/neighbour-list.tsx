import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { neighboursOf } from '../../api.ts'
import { aboutOf, termOf, terms } from '../../i18n/core.ts'
import { useText } from '../../i18n/define.ts'
import { Dialog } from '../../parts/dialog.tsx'
import { KindMark } from '../../parts/kind-mark.tsx'
import { Answered } from '../../parts/states.tsx'
import type { Expansion, ExploreAction } from '../../state/explore.ts'
import { exploreText } from './text.ts'

/** The many neighbours behind a count, as a list to pick from. */
export function NeighbourList({
  expansion,
  close,
  act,
}: {
  expansion: Expansion
  close: () => void
  act: (action: ExploreAction) => void
}) {
  const text = useText(exploreText)
  const words = useText(terms)
  const [limit, setLimit] = useState(100)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const { node, ...relation } = expansion
  const query = useQuery(neighboursOf(node, relation, 0, limit))
  const toggle = (id: string) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
  }
  return (
    <Dialog title={`${termOf(words, relation.type)} · ${termOf(words, relation.label)}`} close={close}>
      <Answered query={query} lines={12}>
        {({ nodes, total }) => (
          <>
            <ul className="picks">
              {nodes.map((neighbour) => (
                <li key={neighbour.id}>
                  <label>
                    <input type="checkbox" checked={chosen.has(neighbour.id)} onChange={() => toggle(neighbour.id)} />
                    <KindMark kind={neighbour.label} silent /> {neighbour.title}{' '}
                    <span className="muted small">{aboutOf(words, neighbour.subtitle)}</span>
                  </label>
                </li>
              ))}
            </ul>
            <p className="row picks-foot">
              <button
                type="button"
                disabled={chosen.size === 0}
                onClick={() => {
                  act({ do: 'add', nodes: [...chosen] })
                  close()
                }}
              >
                {text.member} {chosen.size > 0 ? chosen.size : ''}
              </button>
              {nodes.length < total && (
                <button type="button" onClick={() => setLimit(limit + 100)}>
                  {text.more(Math.min(100, total - nodes.length))}
                </button>
              )}
              <span className="muted small">{text.shown(nodes.length, total)}</span>
            </p>
          </>
        )}
      </Answered>
    </Dialog>
  )
}
