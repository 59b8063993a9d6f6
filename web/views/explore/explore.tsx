import './explore.css'
import { useCallback, useEffect } from 'react'
import { useText } from '../../i18n/define.ts'
import { ErrorState, Loading } from '../../parts/states.tsx'
import { type ExploreAction, reduceExplore } from '../../state/explore.ts'
import { exploreCodec } from '../../state/explore-url.ts'
import { useUrlState } from '../../state/url.ts'
import { Begin } from './begin.tsx'
import { exploreText } from './text.ts'
import { useGathered } from './use-graph.ts'
import { Workspace } from './workspace.tsx'

/** The free graph: a recipe in the address, the picture that follows from it, and the evidence of what is selected. */
export function Explore() {
  const text = useText(exploreText)
  const [state, setState] = useUrlState(exploreCodec)
  const gathered = useGathered(state)
  const act = useCallback(
    (action: ExploreAction) => setState((before) => reduceExplore(before, action), { replace: action.do === 'select' }),
    [setState],
  )
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLElement && event.target.closest('input, textarea, select, dialog')) return
      const undo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z'
      const table = event.key === 't' && !event.ctrlKey && !event.metaKey && !event.altKey
      if (!undo && !table) return
      event.preventDefault()
      if (table) setState((before) => reduceExplore(before, { do: 'view', view: before.view === 'table' ? 'graph' : 'table' }))
      else if (event.shiftKey) history.forward()
      else history.back()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [setState])
  const empty = state.focus.length === 0 && state.path === undefined && state.added.length === 0
  if (empty) return <Begin onPick={(node) => act({ do: 'focus', node })} />
  if (gathered.data === undefined)
    return (
      <div className="page">
        <h1 className="hidden-visually">{text.title}</h1>
        {gathered.error ? <ErrorState error={gathered.error} retry={() => void gathered.refetch()} /> : <Loading lines={20} />}
      </div>
    )
  return <Workspace state={state} gathered={gathered.data} busy={gathered.isFetching} act={act} />
}
