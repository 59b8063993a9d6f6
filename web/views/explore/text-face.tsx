import '../policies/policies.css'
import { useCallback, useMemo } from 'react'
import type { PolicyDocument } from '../../../src/api/shapes.ts'
import { usePolicy } from '../../api.ts'
import { core } from '../../i18n/core.ts'
import { useText } from '../../i18n/define.ts'
import { Link } from '../../parts/link.tsx'
import { Answered, Empty } from '../../parts/states.tsx'
import type { Drawn } from '../../state/drawn.ts'
import type { ExploreAction, ExploreState } from '../../state/explore.ts'
import { inDocumentOrder } from '../policies/segments.ts'
import { TextView } from '../policies/text-view.tsx'
import { markOf, type Place, placeOf } from './reading.ts'
import { exploreText } from './text.ts'

interface Props {
  readonly state: ExploreState
  readonly drawn: Drawn
  readonly act: (action: ExploreAction) => void
}

/** The text that the graph was read from, opened where the selected thing stands; a mark selects its node. */
export function TextFace({ state, drawn, act }: Props) {
  const text = useText(exploreText)
  const place = useMemo(() => placeOf(drawn, state.selected ?? state.focus[0]), [drawn, state.selected, state.focus])
  const policy = usePolicy(place?.policy)
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
        {(document) => <Document document={document} place={place} state={state} act={act} />}
      </Answered>
    </div>
  )
}

function Document({ document, place, state, act }: Omit<Props, 'drawn'> & { document: PolicyDocument; place: Place }) {
  const words = useText(core)
  const { off, selected } = state
  const marks = useMemo(() => inDocumentOrder(document.highlights).filter(({ kind }) => !off.some((one) => one === kind)), [document, off])
  const chosen = markOf(marks, place.at, selected)
  const select = useCallback((mark: { readonly node: string }) => act({ do: 'select', id: mark.node }), [act])
  return (
    <>
      <p className="row small text-face-head">
        <Link href={`/policies?id=${encodeURIComponent(document.id)}`}>{document.title}</Link>
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
