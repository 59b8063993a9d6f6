import { termOf, terms } from '../../i18n/core.ts'
import { useText } from '../../i18n/define.ts'
import { KindMark } from '../../parts/kind-mark.tsx'
import { edgeStyle } from '../../scene/look.ts'
import { type ExploreAction, type ExploreState, type Kind, type Role, roles } from '../../state/explore.ts'
import type { Gathered } from '../../state/gather.ts'
import { exploreText } from './text.ts'

const kinds: readonly Kind[] = ['Policy', 'Section', 'Task', 'Department', 'Function', 'Indicator', 'Target', 'BrandProgram', 'Province']

/** The kinds and the roles that are there, with their numbers; each a switch, and the key to marks and lines. */
export function Legend({ state, gathered, act }: { state: ExploreState; gathered: Gathered; act: (action: ExploreAction) => void }) {
  const text = useText(exploreText)
  const words = useText(terms)
  const nodes = countBy(gathered.nodes, ({ label }) => label)
  const lines = countBy(gathered.edges, ({ properties }) => String(properties.role ?? ''))
  return (
    <div className="legends">
      <fieldset className="legend">
        <legend className="hidden-visually">{text.legend}</legend>
        {kinds
          .filter((kind) => nodes.has(kind))
          .map((kind) => (
            <label key={kind}>
              <input type="checkbox" checked={!state.off.includes(kind)} onChange={() => act({ do: 'toggleKind', kind })} />
              <KindMark kind={kind} silent /> {termOf(words, kind)} <span className="muted number">{nodes.get(kind)}</span>
            </label>
          ))}
      </fieldset>
      {roles.some((role) => lines.has(role)) && (
        <fieldset className="legend">
          <legend className="hidden-visually">{text.roleLegend}</legend>
          {roles
            .filter((role) => lines.has(role))
            .map((role) => (
              <label key={role}>
                <input type="checkbox" checked={!state.offRoles.includes(role)} onChange={() => act({ do: 'toggleRole', role })} />
                <LineMark role={role} /> {termOf(words, role)} <span className="muted number">{lines.get(role)}</span>
              </label>
            ))}
        </fieldset>
      )}
    </div>
  )
}

/** The line of a role as the stage draws it. */
function LineMark({ role }: { role: Role }) {
  const { width, dash } = edgeStyle(role)
  return (
    <svg className="line-mark" viewBox="0 0 26 8" width="26" height="8" aria-hidden="true">
      <line x1="1" x2="25" y1="4" y2="4" stroke="currentColor" strokeWidth={width} strokeDasharray={dash.join(' ') || undefined} />
    </svg>
  )
}

function countBy<T>(list: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const one of list) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1)
  return counts
}
