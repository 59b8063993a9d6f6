import { useState } from 'react'
import { useText } from '../../i18n/define.ts'
import { SearchBox } from '../../panels/search-box.tsx'
import type { ExploreAction, ExploreState } from '../../state/explore.ts'
import type { Gathered } from '../../state/gather.ts'
import { exploreText } from './text.ts'

/** All shortest paths from the chosen node to another one that is searched for. */
export function PathPicker({
  from,
  state,
  gathered,
  act,
}: {
  from: string
  state: ExploreState
  gathered: Gathered
  act: (action: ExploreAction) => void
}) {
  const text = useText(exploreText)
  const [open, setOpen] = useState(false)
  const found = gathered.path
  return (
    <section className="path">
      {state.path !== undefined && found !== undefined && (
        <p className="row">
          <span>{found.length === null ? text.pathNone : text.pathFound(found.count, found.length)}</span>
          <button type="button" onClick={() => act({ do: 'clearPath' })}>
            {text.pathClear}
          </button>
        </p>
      )}
      {open ? (
        <SearchBox label={text.pathPick} onPick={(node) => act({ do: 'path', from, to: node.id })} />
      ) : (
        <button type="button" onClick={() => setOpen(true)}>
          {text.pathFrom}
        </button>
      )}
    </section>
  )
}
