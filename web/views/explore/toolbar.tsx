import { Redo2, Undo2 } from 'lucide-react'
import { useText } from '../../i18n/define.ts'
import { ExportMenu } from '../../parts/export-menu.tsx'
import { Tabs } from '../../parts/tabs.tsx'
import { toGexf, toGraphml } from '../../scene/export-graph.ts'
import { toPng, toSvg } from '../../scene/export-picture.ts'
import type { StageHandle } from '../../scene/graph-stage.tsx'
import { readLook } from '../../scene/look.ts'
import type { Scene } from '../../scene/scene.ts'
import type { Drawn } from '../../state/drawn.ts'
import { type ExploreAction, type ExploreState, exploreViews, mostNodes } from '../../state/explore.ts'
import { useHistory } from '../../state/url.ts'
import { exploreText } from './text.ts'
import { useExportColumns } from './twin.tsx'

interface Props {
  readonly state: ExploreState
  readonly drawn: Drawn
  /** What there would be without a limit. */
  readonly total: number
  readonly full: boolean
  readonly scene: Scene
  readonly stage: StageHandle | undefined
  readonly drawable: boolean
  readonly act: (action: ExploreAction) => void
}

/** Steps back and forth, depth, how much is shown, as graph or table, and export. */
export function Toolbar({ state, drawn, total, full, scene, stage, drawable, act }: Props) {
  const text = useText(exploreText)
  const steps = useHistory()
  const columns = useExportColumns()
  const next = Math.min(mostNodes, state.budget * 2)
  return (
    <div className="toolbar row">
      <span className="row tight">
        <button type="button" aria-label={text.undo} title={text.undo} disabled={!steps.back} onClick={() => history.back()}>
          <Undo2 size={16} aria-hidden="true" />
        </button>
        <button type="button" aria-label={text.redo} title={text.redo} disabled={!steps.forward} onClick={() => history.forward()}>
          <Redo2 size={16} aria-hidden="true" />
        </button>
      </span>
      <label className="row tight">
        {text.depth}
        <select value={state.depth} onChange={(event) => act({ do: 'depth', depth: Number(event.target.value) as 1 | 2 | 3 })}>
          <option>1</option>
          <option>2</option>
          <option>3</option>
        </select>
      </label>
      <span data-part="shown">{text.shown(drawn.nodes.length, total)}</span>
      {full && state.budget < mostNodes && (
        <button type="button" onClick={() => act({ do: 'budget', budget: next })}>
          {text.raise(next)}
        </button>
      )}
      {full && state.budget >= mostNodes && <span className="muted small">{text.atMost(mostNodes)}</span>}
      {state.hidden.length > 0 && (
        <button type="button" onClick={() => act({ do: 'showHidden' })}>
          {text.hiddenCount(state.hidden.length)} · {text.showHidden}
        </button>
      )}
      <span className="row tight end">
        {state.view === 'graph' && drawable && (
          <>
            <button type="button" className="zoom" aria-label={text.zoomIn} title={text.zoomIn} onClick={() => stage?.zoom(1.4)}>
              +
            </button>
            <button type="button" className="zoom" aria-label={text.zoomOut} title={text.zoomOut} onClick={() => stage?.zoom(1 / 1.4)}>
              −
            </button>
            <button type="button" onClick={() => stage?.fit()}>
              {text.fit}
            </button>
          </>
        )}
        <Tabs
          label={text.view}
          value={!drawable && state.view === 'graph' ? 'table' : state.view}
          onChange={(view) => act({ do: 'view', view })}
          panel="explore-body"
          choices={exploreViews.filter((view) => drawable || view !== 'graph').map((key) => ({ key, label: text[`${key}View`] }))}
        />
        <ExportMenu
          name="zhengtu-graph"
          columns={columns}
          rows={drawn.nodes}
          json={{ nodes: drawn.nodes, edges: drawn.edges }}
          others={[
            { label: 'GEXF', make: () => toGexf(scene, readLook()) },
            { label: 'GraphML', make: () => toGraphml(scene) },
            { label: 'SVG', make: () => toSvg(scene, readLook()) },
            { label: 'PNG', make: () => toPng(scene, readLook()) },
          ]}
        />
      </span>
    </div>
  )
}
