import type { Edge, NodeSummary } from '../../../src/api/shapes.ts'
import { usePolicies } from '../../api.ts'
import { termOf, terms } from '../../i18n/core.ts'
import { useText } from '../../i18n/define.ts'
import { KindMark } from '../../parts/kind-mark.tsx'
import type { ExploreAction } from '../../state/explore.ts'
import type { Gathered } from '../../state/gather.ts'
import { PolicySentence } from '../policy-sentence.tsx'
import { exploreText } from './text.ts'

/** What a line means in a word: the role where it has one, else the relation. */
export const roleOf = (edge: Edge, words: Readonly<Record<string, string>>): string =>
  termOf(words, String(edge.properties.role ?? edge.type))

interface Props {
  readonly edge: Edge
  readonly gathered: Gathered
  readonly act: (action: ExploreAction) => void
}

/** A line between two nodes: what it means, and the sentence that says so, in its paragraph. */
export function EdgeDetails({ edge, gathered, act }: Props) {
  const text = useText(exploreText)
  const words = useText(terms)
  const policies = usePolicies()
  const nodes = new Map(gathered.nodes.map((node) => [node.id, node]))
  const policy = policies.data?.find(({ id }) => id === edge.evidence?.policy)
  const { mention, inherited } = edge.properties
  return (
    <div className="stack">
      <header>
        <p className="muted small">{termOf(words, edge.type)}</p>
        <h2>{roleOf(edge, words)}</h2>
      </header>
      <dl className="pairs">
        <dt>{text.from}</dt>
        <dd>
          <End node={nodes.get(edge.from)} act={act} />
        </dd>
        <dt>{text.to}</dt>
        <dd>
          <End node={nodes.get(edge.to)} act={act} />
        </dd>
        {typeof mention === 'string' && (
          <>
            <dt>{text.mention}</dt>
            <dd>{mention}</dd>
          </>
        )}
      </dl>
      {inherited === true && <p className="muted small">{text.inherited}</p>}
      <section data-part="evidence">
        {edge.evidence === undefined ? (
          <p className="muted small">{text.noEvidence}</p>
        ) : (
          <PolicySentence
            policy={edge.evidence.policy}
            policyTitle={policy?.title ?? edge.evidence.policy}
            places={[edge.evidence]}
            task={[edge.from, edge.to].find((id) => nodes.get(id)?.label === 'Task')}
          />
        )}
      </section>
    </div>
  )
}

function End({ node, act }: { node: NodeSummary | undefined; act: Props['act'] }) {
  if (node === undefined) return null
  return (
    <button type="button" className="text" onClick={() => act({ do: 'select', id: node.id })}>
      <KindMark kind={node.label} /> {node.title}
    </button>
  )
}
