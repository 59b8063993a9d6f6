import { useState } from 'react'
import type { NodeDetail } from '../../../src/api/shapes.ts'
import { termOf, terms } from '../../i18n/core.ts'
import { useText } from '../../i18n/define.ts'
import { type Kind, KindMark } from '../../parts/kind-mark.tsx'
import type { Expansion, ExploreAction, ExploreState } from '../../state/explore.ts'
import { countAbove } from '../../state/gather.ts'
import { NeighbourList } from './neighbour-list.tsx'
import { exploreText } from './text.ts'

/** What can be unfolded from a node: every relation with its count, before anything is loaded. */
export function Relations({
  node,
  relations,
  state,
  act,
}: {
  node: string
  relations: NodeDetail['relations']
  state: ExploreState
  act: (action: ExploreAction) => void
}) {
  const text = useText(exploreText)
  const words = useText(terms)
  const [listed, setListed] = useState<Expansion>()
  const whole = state.focus.includes(node) && !state.collapsed.includes(node)
  const opened = (one: Expansion, count: number) =>
    (whole && count <= countAbove) ||
    state.expanded.some(
      (other) => other.node === node && other.type === one.type && other.direction === one.direction && other.label === one.label,
    )
  return (
    <section className="relations">
      <h3>{text.relations}</h3>
      <ul>
        {relations.map(({ type, direction, label, count }) => {
          const expansion: Expansion = { node, type, direction, label }
          return (
            <li key={`${type} ${direction} ${label}`}>
              <span>
                {direction === 'in' ? '←' : '→'} {termOf(words, type)} <KindMark kind={label as Kind} silent /> {termOf(words, label)}
              </span>
              <span className="number">{count}</span>
              <span className="row">
                <button
                  type="button"
                  disabled={opened(expansion, count)}
                  aria-label={`${text.expand} ${termOf(words, type)} ${termOf(words, label)} ${count}`}
                  onClick={() => act({ do: 'expand', expansion })}
                >
                  {text.expand}
                </button>
                {count > countAbove && (
                  <button type="button" onClick={() => setListed(expansion)}>
                    {text.list}
                  </button>
                )}
              </span>
            </li>
          )
        })}
      </ul>
      <p className="row">
        <button
          type="button"
          onClick={() =>
            act({
              do: 'expandAll',
              expansions: relations
                .filter(({ count }) => count <= countAbove)
                .map(({ type, direction, label }) => ({ node, type, direction, label })),
            })
          }
        >
          {text.expandAll}
        </button>
        <button type="button" onClick={() => act({ do: 'collapse', node })}>
          {text.collapse}
        </button>
      </p>
      {listed && <NeighbourList expansion={listed} close={() => setListed(undefined)} act={act} />}
    </section>
  )
}
