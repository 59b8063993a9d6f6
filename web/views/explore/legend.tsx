import { termOf, terms } from '../../i18n/core.ts'
import { useText } from '../../i18n/define.ts'
import { KindMark } from '../../parts/kind-mark.tsx'
import type { ExploreAction, ExploreState, Kind } from '../../state/explore.ts'
import type { Gathered } from '../../state/gather.ts'
import { exploreText } from './text.ts'

const kinds: readonly Kind[] = ['Policy', 'Section', 'Task', 'Department', 'Function', 'Indicator', 'Target', 'BrandProgram', 'Province']

/** The kinds that are there, with their numbers; each a switch. */
export function Legend({ state, gathered, act }: { state: ExploreState; gathered: Gathered; act: (action: ExploreAction) => void }) {
  const text = useText(exploreText)
  const words = useText(terms)
  const counts = new Map<string, number>()
  for (const { label } of gathered.nodes) counts.set(label, (counts.get(label) ?? 0) + 1)
  return (
    <fieldset className="legend">
      <legend className="hidden-visually">{text.legend}</legend>
      {kinds
        .filter((kind) => counts.has(kind))
        .map((kind) => (
          <label key={kind}>
            <input type="checkbox" checked={!state.off.includes(kind)} onChange={() => act({ do: 'toggleKind', kind })} />
            <KindMark kind={kind} silent /> {termOf(words, kind)} <span className="muted number">{counts.get(kind)}</span>
          </label>
        ))}
    </fieldset>
  )
}
