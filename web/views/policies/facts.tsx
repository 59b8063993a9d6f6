import type { NodeSummary, PolicyDocument } from '../../../src/api/shapes.ts'
import { useText } from '../../i18n/define.ts'
import { hrefOf, Link } from '../../parts/link.tsx'
import { texts } from './texts.ts'

/** What the document says of itself, in the margin: number, date, issuers, citations both ways. */
export function Facts({ policy }: { policy: PolicyDocument }) {
  const text = useText(texts)
  const issued = policy.issuers.length === 0 ? <span className="muted">{text.noIssuer}</span> : <Nodes nodes={policy.issuers} />
  const entries = [
    [text.number, policy.docNumber ?? '—'],
    [text.date, policy.issuedOn ?? text.undated],
    [text.province, policy.province?.title ?? '—'],
    [text.issuers, issued],
    [text.tasks, policy.tasks.length],
    [text.targets, new Set(policy.highlights.filter((h) => h.kind === 'Target').map((h) => h.node)).size],
    [text.problems, policy.problems.length],
  ] as const
  return (
    <aside className="policy-facts" aria-label={text.facts}>
      <h2>{text.facts}</h2>
      <dl>
        {entries.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {policy.cites.length > 0 && (
        <>
          <h3>
            {text.cites} <span className="muted">{policy.cites.length}</span>
          </h3>
          <Nodes nodes={policy.cites} />
        </>
      )}
      {policy.citedBy.length > 0 && (
        <>
          <h3>
            {text.citedBy} <span className="muted">{policy.citedBy.length}</span>
          </h3>
          <Nodes nodes={policy.citedBy} />
        </>
      )}
    </aside>
  )
}

function Nodes({ nodes }: { nodes: readonly NodeSummary[] }) {
  return (
    <ul>
      {nodes.map((node) => (
        <li key={node.id}>
          <Link href={hrefOf(node)}>{node.title}</Link>
        </li>
      ))}
    </ul>
  )
}
