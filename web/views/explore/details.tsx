import { useNode } from '../../api.ts'
import { aboutOf, termOf, terms } from '../../i18n/core.ts'
import { useText } from '../../i18n/define.ts'
import { EvidenceQuote } from '../../parts/evidence-quote.tsx'
import { KindMark } from '../../parts/kind-mark.tsx'
import { hrefOf, Link } from '../../parts/link.tsx'
import { Answered } from '../../parts/states.tsx'
import type { Scene } from '../../scene/scene.ts'
import type { Drawn } from '../../state/drawn.ts'
import type { ExploreAction, ExploreState } from '../../state/explore.ts'
import type { Gathered } from '../../state/gather.ts'
import { EdgeDetails, roleOf } from './edge-details.tsx'
import { PairDetails } from './pair-details.tsx'
import { pairsOf } from './pairs.ts'
import { PathPicker } from './path-picker.tsx'
import { Relations } from './relations.tsx'
import { exploreText } from './text.ts'

interface Props {
  readonly state: ExploreState
  readonly gathered: Gathered
  readonly drawn: Drawn
  readonly scene: Scene
  readonly act: (action: ExploreAction) => void
}

/** The panel that always holds the evidence of what is selected: a node, or a line between two. */
export function Details(props: Props) {
  const { state, gathered, drawn, act } = props
  const text = useText(exploreText)
  const selected = state.selected ?? state.focus[0]
  const edge = gathered.edges.find(({ id }) => id === selected)
  if (edge !== undefined) return <EdgeDetails edge={edge} gathered={gathered} act={act} />
  if (selected === undefined || selected.startsWith('count:')) return <p className="muted">{text.nothing}</p>
  const pair = selected.includes(' & ') ? pairsOf(drawn).find(({ id }) => id === selected) : undefined
  if (pair !== undefined) return <PairDetails pair={pair} drawn={drawn} act={act} />
  return <NodeDetails {...props} id={selected} />
}

function NodeDetails({ id, state, gathered, scene, act }: Props & { id: string }) {
  const text = useText(exploreText)
  const words = useText(terms)
  const query = useNode(id)
  const pinned = state.pinned.some(({ node }) => node === id)
  const at = scene.nodes.find((node) => node.id === id)
  const shown = gathered.nodes.some((node) => node.id === id)
  return (
    <Answered query={query} lines={16}>
      {({ node, relations, evidence }) => (
        <div className="stack">
          <header>
            <p className="muted small">
              <KindMark kind={node.label} silent /> {termOf(words, node.label)}
            </p>
            <h2>{node.title}</h2>
            {node.subtitle !== '' && <p className="muted">{aboutOf(words, node.subtitle)}</p>}
          </header>
          <p className="row">
            {hrefOf(node).startsWith('/explore') ? null : <Link href={hrefOf(node)}>{text.open}</Link>}
            {!state.focus.includes(id) && (
              <button type="button" onClick={() => act({ do: 'focus', node: id })}>
                {text.centre}
              </button>
            )}
            {shown ? (
              <button type="button" onClick={() => act({ do: 'hide', node: id })}>
                {text.hide}
              </button>
            ) : (
              <button type="button" onClick={() => act({ do: 'add', nodes: [id] })}>
                {text.addToGraph}
              </button>
            )}
            {pinned ? (
              <button type="button" onClick={() => act({ do: 'unpin', node: id })}>
                {text.unpin}
              </button>
            ) : (
              at && (
                <button type="button" onClick={() => act({ do: 'pin', node: id, x: at.x, y: at.y })}>
                  {text.pin}
                </button>
              )
            )}
          </p>
          <section data-part="evidence">
            {evidence.length === 0 ? (
              <p className="muted small">{text.noEvidence}</p>
            ) : (
              <>
                {evidence.slice(0, 2).map((one) => (
                  <EvidenceQuote key={`${one.policy} ${one.start} ${one.end}`} {...one} />
                ))}
                {evidence.length > 2 && (
                  <details className="more-evidence">
                    <summary>{text.more(evidence.length - 2)}</summary>
                    {evidence.slice(2).map((one) => (
                      <EvidenceQuote key={`${one.policy} ${one.start} ${one.end}`} {...one} />
                    ))}
                  </details>
                )}
              </>
            )}
          </section>
          <Relations node={id} relations={relations} state={state} act={act} />
          <Lines id={id} gathered={gathered} act={act} />
          <PathPicker from={id} state={state} gathered={gathered} act={act} />
        </div>
      )}
    </Answered>
  )
}

/** The node's lines in the graph as it is shown, those with a sentence first; each opens it. */
function Lines({ id, gathered, act }: Pick<Props, 'gathered' | 'act'> & { id: string }) {
  const text = useText(exploreText)
  const words = useText(terms)
  const lines = gathered.edges
    .filter(({ from, to }) => from === id || to === id)
    .sort((a, b) => Number(a.evidence === undefined) - Number(b.evidence === undefined))
  if (lines.length === 0) return null
  const nodes = new Map(gathered.nodes.map((node) => [node.id, node]))
  return (
    <section>
      <h3>{text.neighbours}</h3>
      <ul className="lines">
        {lines.map((edge) => {
          const other = nodes.get(edge.from === id ? edge.to : edge.from)
          return other === undefined ? null : (
            <li key={edge.id}>
              <button type="button" className="text" onClick={() => act({ do: 'select', id: edge.id })}>
                <KindMark kind={other.label} /> {other.title}
              </button>
              <span className="muted small">{roleOf(edge, words)}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
