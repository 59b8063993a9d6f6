import '../departments/departments.css'
import { useCallback, useMemo } from 'react'
import { useText } from '../../i18n/define.ts'
import { Empty } from '../../parts/states.tsx'
import type { Drawn } from '../../state/drawn.ts'
import type { ExploreAction, ExploreState } from '../../state/explore.ts'
import { buildMatrix } from '../departments/matrix.ts'
import { MatrixTable } from '../departments/matrix-table.tsx'
import { pairId, pairsOf } from './pairs.ts'
import { exploreText } from './text.ts'

/** More than this no longer reads as a table. */
const budget = 60

/** The departments of what is shown against each other, by the tasks of what is shown. */
export function PairMatrix({ state, drawn, act }: { state: ExploreState; drawn: Drawn; act: (action: ExploreAction) => void }) {
  const text = useText(exploreText)
  const { pairs, matrix } = useMemo(() => {
    const found = pairsOf(drawn)
    return { pairs: found, matrix: buildMatrix(found, { order: 'community', threshold: 1, budget, describe: () => undefined }) }
  }, [drawn])
  const open = useCallback((a: string, b: string) => act({ do: 'select', id: pairId(a, b) }), [act])
  const chosen = pairs.find(({ id }) => id === state.selected)
  if (pairs.length === 0)
    return (
      <div className="twin">
        <Empty title={text.noPairs}>
          <p className="muted">{text.noPairsHint}</p>
          {state.depth < 3 && (
            <button type="button" onClick={() => act({ do: 'depth', depth: state.depth === 1 ? 2 : 3 })}>
              {text.deeper(state.depth + 1)}
            </button>
          )}
        </Empty>
      </div>
    )
  return (
    <div className="twin stack">
      {matrix.omitted > 0 && <p className="muted small">{text.omitted(matrix.members.length, matrix.members.length + matrix.omitted)}</p>}
      <MatrixTable matrix={matrix} chosen={[chosen?.a ?? '', chosen?.b ?? '']} onOpen={open} />
    </div>
  )
}
