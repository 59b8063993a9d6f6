import { MultiDirectedGraph } from 'graphology'
import Sigma from 'sigma'
import type { Label } from './labels.ts'
import { createLayer, extentOf, labelAt, observeSize, stillness } from './layers.ts'
import type { Look } from './look.ts'
import { MarkProgram } from './node-program.ts'
import { edgeAt, paintEdges, paintLabels } from './paint.ts'
import { litBy, type Marks, type Scene, type SceneNode, type ToView } from './scene.ts'
import type { Camera, Stage, StageEvents } from './stage.ts'

/** Sigma draws and picks the nodes; edges and labels are painted on 2D layers below and above it. Edges never enter sigma. */
export function openWebglStage(host: HTMLDivElement): Stage {
  const graph = new MultiDirectedGraph()
  const [under, over] = [createLayer('edges'), createLayer('labels')]
  let scene: Scene = { nodes: [], edges: [] }
  let marks: Marks = {}
  let look: Look | undefined
  let events: StageEvents | undefined
  let labels: readonly Label[] = []
  let dragged: { id: string; moved: boolean } | undefined
  /** The click that a browser reports at the end of a drag is none. */
  let dropped = false
  let sigma = open()

  function open(camera?: Camera): Sigma {
    const next = new Sigma(graph, host, {
      allowInvalidContainer: true,
      defaultNodeType: 'mark',
      nodeProgramClasses: { mark: MarkProgram },
      renderLabels: false,
      renderEdgeLabels: false,
      defaultDrawNodeHover: () => {},
      stagePadding: 56,
      minCameraRatio: 0.05,
      maxCameraRatio: 6,
      zoomDuration: stillness() ? 0 : 160,
      inertiaDuration: stillness() ? 0 : 160,
    })
    host.prepend(under.canvas)
    host.append(over.canvas)
    if (camera) next.getCamera().setState(camera)
    next.setCustomBBox(extentOf(scene.nodes))
    next.on('afterRender', paint)
    next.on('clickNode', ({ node }) => {
      if (!dropped) events?.node(node)
    })
    next.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
      preventSigmaDefault()
      events?.open(node)
    })
    next.on('rightClickNode', ({ node, event }) => {
      event.original.preventDefault()
      events?.menu(node)
    })
    next.on('enterNode', ({ node }) => events?.hover(node))
    next.on('leaveNode', () => events?.hover(undefined))
    next.on('clickStage', ({ event }) => {
      if (dropped) return
      const node = labelAt(labels, event.x, event.y)
      const edge = node === undefined ? edgeAt(scene, toView, event.x, event.y) : undefined
      if (node !== undefined) events?.node(node)
      else if (edge !== undefined) events?.edge(edge)
      else events?.nothing()
    })
    next.on('downNode', ({ node }) => {
      dragged = { id: node, moved: false }
      dropped = false
    })
    next.on('downStage', () => {
      dropped = false
    })
    next.on('moveBody', ({ event, preventSigmaDefault }) => {
      if (dragged === undefined) return
      const at = next.viewportToGraph(event)
      graph.mergeNodeAttributes(dragged.id, at)
      dragged.moved = true
      preventSigmaDefault()
    })
    const drop = () => {
      dropped = dragged?.moved === true
      if (dragged?.moved) events?.moved(dragged.id, graph.getNodeAttribute(dragged.id, 'x'), graph.getNodeAttribute(dragged.id, 'y'))
      dragged = undefined
    }
    next.on('upNode', drop)
    next.on('upStage', drop)
    for (const canvas of Object.values(next.getCanvases())) canvas.addEventListener('webglcontextlost', lost)
    return next
  }

  /** The browser took the context: keep where we look, end this sigma, open another. */
  function lost(event: Event): void {
    event.preventDefault()
    for (const canvas of Object.values(sigma.getCanvases())) canvas.removeEventListener('webglcontextlost', lost)
    events?.context('lost')
    setTimeout(() => {
      try {
        reopen()
        events?.context('recovered')
      } catch {
        events?.context('gone')
      }
    }, 0)
  }

  function reopen(): void {
    const camera = sigma.getCamera().getState()
    for (const canvas of Object.values(sigma.getCanvases())) canvas.removeEventListener('webglcontextlost', lost)
    sigma.kill()
    host.replaceChildren()
    sigma = open(camera)
    restyle()
  }

  const toView: ToView = (node) => {
    const attributes = graph.hasNode(node.id) ? graph.getNodeAttributes(node.id) : node
    const { x, y } = sigma.graphToViewport({ x: attributes.x as number, y: attributes.y as number })
    return { x, y, radius: sigma.scaleSize(node.size * (look?.scale ?? 1)) }
  }

  function paint(): void {
    if (look === undefined) return
    const { width, height } = sigma.getDimensions()
    const below = under.begin(width, height)
    const above = over.begin(width, height)
    if (below) paintEdges(below, scene, marks, look, toView)
    if (above) labels = paintLabels(above, scene, marks, look, toView, { left: 0, top: 0, right: width, bottom: height })
  }

  function restyle(): void {
    const theme = look
    if (theme === undefined) return
    const lit = litBy(scene, marks)
    const faded = new Map(Object.entries(theme.kinds).map(([kind, colour]) => [kind, blend(colour, theme.paper, 0.6)]))
    const style = (node: SceneNode) => ({
      x: node.x,
      y: node.y,
      size: node.size * theme.scale,
      kind: node.kind,
      color: lit === undefined || lit.has(node.id) ? theme.kinds[node.kind] : faded.get(node.kind),
    })
    const wanted = new Set(scene.nodes.map(({ id }) => id))
    for (const id of graph.nodes()) if (!wanted.has(id)) graph.dropNode(id)
    for (const node of scene.nodes) graph.mergeNode(node.id, style(node))
    sigma.refresh()
  }

  const endSize = observeSize(
    host,
    () => sigma.resize().scheduleRender(),
    () => reopen(),
  )

  return {
    kind: 'webgl',
    show(nextScene, nextMarks, nextLook) {
      const changed = nextScene.nodes !== scene.nodes
      scene = nextScene
      marks = nextMarks
      look = nextLook
      if (changed) sigma.setCustomBBox(extentOf(scene.nodes))
      restyle()
    },
    fit: () => void sigma.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1 }, { duration: stillness() ? 0 : 200 }),
    zoom: (factor) => void sigma.getCamera().animate({ ratio: sigma.getCamera().ratio / factor }, { duration: stillness() ? 0 : 160 }),
    reveal(id) {
      const data = sigma.getNodeDisplayData(id)
      const at = this.at(id)
      const { width, height } = sigma.getDimensions()
      if (data && at && (at.x < 40 || at.y < 40 || at.x > width - 40 || at.y > height - 40))
        sigma.getCamera().animate({ x: data.x, y: data.y }, { duration: stillness() ? 0 : 160 })
    },
    camera: () => sigma.getCamera().getState(),
    listen(next) {
      events = next
    },
    at(id) {
      const node = scene.nodes.find((one) => one.id === id)
      return node && toView(node)
    },
    close() {
      endSize()
      for (const canvas of Object.values(sigma.getCanvases())) canvas.removeEventListener('webglcontextlost', lost)
      sigma.kill()
    },
  }
}

/** A colour between two `#rrggbb`: `share` of the second. */
function blend(one: string, other: string, share: number): string {
  const parts = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  const [a, b] = [parts(one), parts(other)]
  return `#${a
    .map((value, i) =>
      Math.round(value * (1 - share) + (b[i] ?? value) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}
