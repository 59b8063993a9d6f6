import type { Highlight, PolicyDocument } from '../../../src/api/shapes.ts'
import { useNode } from '../../api.ts'
import { aboutOf, terms } from '../../i18n/core.ts'
import { useText } from '../../i18n/define.ts'
import { KindMark } from '../../parts/kind-mark.tsx'
import { departmentHref, exploreHref, hrefOf, Link } from '../../parts/link.tsx'
import { RoleMark } from '../../parts/role-mark.tsx'
import { SidePanel } from '../../parts/side-panel.tsx'
import { Loading } from '../../parts/states.tsx'
import { byRole } from '../roles.ts'
import { texts } from './texts.ts'

interface Props {
  readonly node: string
  readonly policy: PolicyDocument
  readonly marks: readonly Highlight[]
  readonly mark: string
  readonly onSelect: (mark: Highlight) => void
  readonly onClose: () => void
}

/** The node behind a highlight, all its places in this policy, and the way on. */
export function NodePanel({ node, policy, marks, mark, onSelect, onClose }: Props) {
  const text = useText(texts)
  const words = useText(terms)
  const own = marks.filter((h) => h.node === node)
  const first = own[0]
  const isProblem = first?.kind === 'problem'
  const detail = useNode(isProblem ? undefined : node)
  const known = detail.data?.node
  return (
    <SidePanel
      title={
        <>
          {known && <KindMark kind={known.label} />} {known?.title ?? first?.title ?? node}
        </>
      }
      onClose={onClose}
    >
      <div className="stack">
        {!isProblem && detail.isPending && <Loading lines={8} />}
        {known && <p className="muted">{described(words[known.label], aboutOf(words, known.subtitle))}</p>}
        {detail.error && !isProblem ? <p className="muted">{text.gone}</p> : null}
        {known && (
          <p className="row">
            {known.label === 'Department' && <Link href={hrefOf(known)}>{text.departmentPage}</Link>}
            <Link href={exploreHref(known.id)}>{text.inGraph}</Link>
          </p>
        )}
        {known && <TaskDepartments policy={policy} task={known.id} />}
        {detail.data && detail.data.relations.length > 0 && (
          <ul className="relations small">
            {detail.data.relations.map((r) => (
              <li key={`${r.type} ${r.direction} ${r.label}`}>
                <span>
                  <KindMark kind={r.label as 'Task'} silent /> {words[r.type as 'CITES'] ?? r.type}
                </span>
                <span className="number">{r.count}</span>
              </li>
            ))}
          </ul>
        )}
        <p className="muted">{text.sentences(own.length)}</p>
        <ol className="places">
          {own.map((h) => {
            const key = `${h.start}-${h.end}`
            return (
              <li key={key}>
                <button
                  type="button"
                  className="text"
                  lang="zh-Hans"
                  aria-current={key === mark ? 'true' : undefined}
                  onClick={() => onSelect(h)}
                >
                  {h.role && <RoleMark role={h.role} />}
                  <span>
                    {around(policy.text, h.start - 24, h.start)}
                    <strong>{around(policy.text, h.start, Math.min(h.end, h.start + 80))}</strong>
                    {around(policy.text, h.end, h.end + 24)}
                  </span>
                </button>
              </li>
            )
          })}
        </ol>
      </div>
    </SidePanel>
  )
}

/** The departments of a task of this policy. */
function TaskDepartments({ policy, task }: { policy: PolicyDocument; task: string }) {
  const text = useText(texts)
  const found = policy.tasks.find((t) => t.id === task)
  if (found === undefined) return null
  return (
    <>
      {found.deadline && <p className="small">{text.deadline(found.deadline)}</p>}
      <ul className="task-departments">
        {[...found.departments].sort(byRole).map((d) => (
          <li key={`${d.id} ${d.role}`}>
            <RoleMark role={d.role} /> <Link href={departmentHref(d.id)}>{d.name}</Link>
            {d.inherited && <span className="muted small"> {text.inherited}</span>}
          </li>
        ))}
      </ul>
    </>
  )
}

/** The kind and what tells it from its namesakes; some say their kind themselves. */
const described = (kind: string, subtitle: string) =>
  subtitle.toLowerCase().startsWith(kind.toLowerCase()) ? kind + subtitle.slice(kind.length) : [kind, subtitle].filter(Boolean).join(' · ')

const around = (text: string, start: number, end: number) => text.slice(Math.max(0, start), end).replace(/\s+/gu, '')
