import '../policies/policies.css'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Highlight, PolicyDocument } from '../../../src/api/shapes.ts'
import { usePolicy } from '../../api.ts'
import { core } from '../../i18n/core.ts'
import { useText } from '../../i18n/define.ts'
import { hrefOf, Link } from '../../parts/link.tsx'
import { Answered, Empty } from '../../parts/states.tsx'
import type { Drawn } from '../../state/drawn.ts'
import type { ExploreAction, ExploreState } from '../../state/explore.ts'
import { inDocumentOrder, stepHighlight } from '../policies/segments.ts'
import { TextView } from '../policies/text-view.tsx'
import { markOf, type Place, placeOf } from './reading.ts'
import { exploreText } from './text.ts'

interface Props {
  readonly state: ExploreState
  readonly drawn: Drawn
  readonly act: (action: ExploreAction) => void
}

/** The text that the graph was read from, opened where the selected thing stands; a mark selects its node, n and p go on to the next. */
export function TextFace({ state, drawn, act }: Props) {
  const text = useText(exploreText)
  const { focus, selected } = state
  const [reached, setReached] = useState<Reached>()
  const found = useMemo(() => placeOf(drawn, selected ?? focus[0]), [drawn, selected, focus])
  const place = reached !== undefined && reached.node === selected ? reached : found
  const policy = usePolicy(place?.policy)
  const reach = useCallback(
    (next: Reached) => {
      setReached(next)
      act({ do: 'select', id: next.node })
    },
    [act],
  )
  if (place === undefined)
    return (
      <div className="twin">
        <Empty title={text.noText}>
          <p className="muted">{text.noTextHint}</p>
        </Empty>
      </div>
    )
  return (
    <div className="twin text-face">
      <Answered query={policy} lines={20}>
        {(document) => <Document document={document} place={place} state={state} reach={reach} />}
      </Answered>
    </div>
  )
}

/** A mark that the reader went to: its node is selected, and of its many sentences this one is open. */
type Reached = Place & { readonly node: string }

interface DocumentProps {
  readonly document: PolicyDocument
  readonly place: Place
  readonly state: ExploreState
  readonly reach: (reached: Reached) => void
}

function Document({ document, place, state, reach }: DocumentProps) {
  const words = useText(core)
  const { off, selected } = state
  const marks = useMemo(() => inDocumentOrder(document.highlights).filter(({ kind }) => !off.some((one) => one === kind)), [document, off])
  const chosen = markOf(marks, place.at, selected)
  const policy = document.id
  const select = useCallback(({ node, start, end }: Highlight) => reach({ policy, node, at: { start, end } }), [policy, reach])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLElement && event.target.closest('input, textarea, select, dialog')) return
      if (event.ctrlKey || event.metaKey || event.altKey || (event.key !== 'n' && event.key !== 'p')) return
      const next = marks[stepHighlight(marks.length, chosen, event.key === 'n' ? 1 : -1) ?? -1]
      if (next) select(next)
    }
    window.document.addEventListener('keydown', press)
    return () => window.document.removeEventListener('keydown', press)
  }, [marks, chosen, select])
  return (
    <>
      <p className="row small text-face-head">
        <Link href={hrefOf({ id: policy, label: 'Policy' })}>{document.title}</Link>
        <span className="muted">{[document.docNumber, document.issuedOn ?? words.undated].filter(Boolean).join(' · ')}</span>
      </p>
      <TextView
        text={document.text}
        marks={marks}
        place={place.at ?? (chosen === undefined ? undefined : marks[chosen])}
        chosen={chosen}
        node={selected ?? ''}
        onSelect={select}
      />
    </>
  )
}
