import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { nodeOf, queryClient } from '../../api.ts'
import { termOf, terms } from '../../i18n/core.ts'
import { useText } from '../../i18n/define.ts'
import { GraphStage, type StageHandle } from '../../scene/graph-stage.tsx'
import { neighbourIndex } from '../../scene/scene.ts'
import { canvasLimit } from '../../scene/stage.ts'
import { drawnOf } from '../../state/drawn.ts'
import type { Expansion, ExploreAction, ExploreState } from '../../state/explore.ts'
import { countAbove, type Gathered } from '../../state/gather.ts'
import { useNameSubject } from '../../state/subject.ts'
import { Details } from './details.tsx'
import { Legend } from './legend.tsx'
import { NeighbourList } from './neighbour-list.tsx'
import { NodeMenu } from './node-menu.tsx'
import { PairMatrix } from './pair-matrix.tsx'
import { exploreText } from './text.ts'
import { TextFace } from './text-face.tsx'
import { Toolbar } from './toolbar.tsx'
import { Twin } from './twin.tsx'
import { useScene } from './use-graph.ts'

/** What the graph is drawn on. */
type Drawing = 'webgl' | 'canvas' | 'table' | 'lost'

interface Props {
  readonly state: ExploreState
  readonly gathered: Gathered
  readonly busy: boolean
  readonly act: (action: ExploreAction) => void
}

/** Stage or table in the middle, the legend beneath the tools, the panel with the evidence on the right. */
export function Workspace({ state, gathered, busy, act }: Props) {
  const text = useText(exploreText)
  const words = useText(terms)
  const { focus, path, off, offRoles } = state
  const drawn = useMemo(() => drawnOf({ focus, path, off, offRoles }, gathered), [focus, path, off, offRoles, gathered])
  const scene = useScene(state, gathered, drawn)
  const [stage, setStage] = useState<StageHandle>()
  const [drawing, setDrawing] = useState<Drawing>('webgl')
  const [menu, setMenu] = useState<{ node: string; x: number; y: number }>()
  const [listed, setListed] = useState<Expansion>()
  const body = useRef<HTMLDivElement>(null)
  const panel = useRef<HTMLElement>(null)
  const before = useRef(state.selected)
  useEffect(() => {
    // What was pressed in the panel is gone with what it showed: the focus stays in the panel.
    if (before.current !== state.selected && document.activeElement === document.body) panel.current?.focus({ preventScroll: true })
    before.current = state.selected
  }, [state.selected])
  const close = useCallback((giveBack: boolean) => {
    setMenu(undefined)
    if (giveBack) body.current?.querySelector<HTMLElement>('[role=application]')?.focus()
  }, [])
  const tooMany = drawing === 'canvas' && scene.nodes.length > canvasLimit
  const drawable = drawing !== 'table' && !tooMany
  const titles = gathered.nodes.filter(({ id }) => focus.includes(id)).map(({ title }) => title)
  useNameSubject(titles.join('、'))
  const countOf = (id: string) => gathered.counts.find((count) => count.id === id)
  const select = (id: string | undefined) => {
    const count = id === undefined ? undefined : countOf(id)
    if (count) setListed(count.expansion)
    else if (id === undefined || !id.endsWith(' edge')) act({ do: 'select', id })
  }
  const expand = async (id: string) => {
    const count = countOf(id)
    if (count) return setListed(count.expansion)
    const { relations } = await queryClient.fetchQuery(nodeOf(id))
    const small = relations.filter((one) => one.count <= countAbove)
    act({
      do: 'expandAll',
      expansions: (small.length > 0 ? small : relations).map(({ type, direction, label }) => ({ node: id, type, direction, label })),
    })
  }
  const neighbours = neighbourIndex(scene.edges)
  const announce = (id: string, place: { index: number; of: number } | undefined) => {
    const node = scene.nodes.find((one) => one.id === id)
    if (node === undefined) return ''
    return [node.title, termOf(words, node.kind), text.degree(neighbours.get(id)?.size ?? 0), place && text.place(place.index, place.of)]
      .filter(Boolean)
      .join('，')
  }
  return (
    <div className={state.selected === undefined ? 'explore' : 'explore with-panel'} data-ready={!busy} aria-busy={busy}>
      <h1 className="hidden-visually">{text.title}</h1>
      <Toolbar
        state={state}
        drawn={drawn}
        total={gathered.total}
        full={gathered.nodes.length >= state.budget}
        scene={scene}
        stage={stage}
        drawable={drawable}
        act={act}
      />
      <Legend state={state} gathered={gathered} act={act} />
      <Notices missing={gathered.missing} drawing={drawing} tooMany={tooMany} />
      <div className="explore-body" id="explore-body" ref={body}>
        {state.view === 'matrix' ? (
          <PairMatrix state={state} drawn={drawn} act={act} />
        ) : state.view === 'text' ? (
          <TextFace state={state} drawn={drawn} act={act} />
        ) : state.view === 'graph' && drawable ? (
          <GraphStage
            scene={scene}
            selected={state.selected}
            entry={state.selected ?? state.focus[0]}
            label={text.stageLabel}
            hint={text.stageHint}
            announce={announce}
            onSelect={select}
            onOpen={(id) => void expand(id)}
            onMenu={(node) => {
              const at = stage?.at(node)
              if (at && !countOf(node)) setMenu({ node, x: at.x, y: at.y })
            }}
            onMove={(node, x, y) => act({ do: 'pin', node, x, y })}
            onState={setDrawing}
            onReady={setStage}
          />
        ) : (
          <Twin state={state} drawn={drawn} act={act} />
        )}
        {menu && <NodeMenu node={menu.node} at={menu} act={act} close={close} />}
      </div>
      <aside ref={panel} className="panel" aria-label={text.panel} tabIndex={-1}>
        <button type="button" className="sheet-close" onClick={() => act({ do: 'select', id: undefined })}>
          {text.close}
        </button>
        <Details state={state} gathered={gathered} drawn={drawn} scene={scene} act={act} />
      </aside>
      {listed && <NeighbourList expansion={listed} close={() => setListed(undefined)} act={act} />}
    </div>
  )
}

function Notices({ missing, drawing, tooMany }: { missing: readonly string[]; drawing: Drawing; tooMany: boolean }) {
  const text = useText(exploreText)
  const notice = { webgl: undefined, canvas: tooMany ? text.tooMany(canvasLimit) : text.canvas, table: text.noGraph, lost: text.lost }[
    drawing
  ]
  return (
    <div className="notices" role="status" data-drawing={drawing}>
      {missing.length > 0 && <p>{text.missing(missing.join('、'))}</p>}
      {notice !== undefined && <p>{notice}</p>}
    </div>
  )
}
