import type { Label } from './labels.ts'
import { createLayer, extentOf, labelAt, observeSize } from './layers.ts'
import type { Look } from './look.ts'
import { edgeAt, paintEdges, paintLabels, paintNodes } from './paint.ts'
import type { Marks, Scene, ToView } from './scene.ts'
import type { Camera, Stage, StageEvents } from './stage.ts'

const padding = 56

/** The same picture without WebGL: one 2D canvas, for graphs of a few hundred nodes. */
export function openCanvasStage(host: HTMLDivElement): Stage {
  const layer = createLayer('all')
  host.append(layer.canvas)
  layer.canvas.style.pointerEvents = 'auto'
  let scene: Scene = { nodes: [], edges: [] }
  let marks: Marks = {}
  let look: Look | undefined
  let events: StageEvents | undefined
  let labels: readonly Label[] = []
  let camera: Camera = { x: 0.5, y: 0.5, ratio: 1 }
  let extent = extentOf([])
  let moved: { id: string; x: number; y: number } | undefined

  const scale = () => {
    const { clientWidth: width, clientHeight: height } = host
    const wide = Math.max(1e-6, extent.x[1] - extent.x[0])
    const high = Math.max(1e-6, extent.y[1] - extent.y[0])
    const perUnit = Math.max(1, Math.min((width - 2 * padding) / wide, (height - 2 * padding) / high)) / camera.ratio
    const [cx, cy] = [extent.x[0] + camera.x * wide, extent.y[0] + camera.y * high]
    return { width, height, wide, high, perUnit, cx, cy }
  }
  const toView: ToView = (node) => {
    const { width, height, perUnit, cx, cy } = scale()
    const at = moved?.id === node.id ? moved : node
    return {
      x: width / 2 + (at.x - cx) * perUnit,
      y: height / 2 - (at.y - cy) * perUnit,
      radius: (node.size * (look?.scale ?? 1)) / Math.sqrt(camera.ratio),
    }
  }
  const toGraph = (x: number, y: number) => {
    const { width, height, perUnit, cx, cy } = scale()
    return { x: cx + (x - width / 2) / perUnit, y: cy - (y - height / 2) / perUnit }
  }
  const paint = () => {
    const { clientWidth: width, clientHeight: height } = host
    const context = look && width > 0 ? layer.begin(width, height) : undefined
    if (context === undefined || look === undefined) return
    paintEdges(context, scene, marks, look, toView)
    paintNodes(context, scene, marks, look, toView)
    labels = paintLabels(context, scene, marks, look, toView, { left: 0, top: 0, right: width, bottom: height })
  }
  const lookAt = (next: Camera) => {
    camera = { ...next, ratio: Math.min(6, Math.max(0.05, next.ratio)) }
    paint()
  }
  const nodeAt = (x: number, y: number) =>
    scene.nodes.findLast((node) => {
      const at = toView(node)
      return Math.hypot(at.x - x, at.y - y) <= Math.max(12, at.radius)
    })?.id ?? labelAt(labels, x, y)

  pointer(layer.canvas, {
    nodeAt,
    hover: (id) => {
      if (id !== marks.hovered) events?.hover(id)
    },
    click: (x, y) => {
      const node = nodeAt(x, y)
      const edge = node === undefined ? edgeAt(scene, toView, x, y) : undefined
      if (node !== undefined) events?.node(node)
      else if (edge !== undefined) events?.edge(edge)
      else events?.nothing()
    },
    open: (x, y) => {
      const node = nodeAt(x, y)
      if (node !== undefined) events?.open(node)
    },
    menu: (x, y) => {
      const node = nodeAt(x, y)
      if (node !== undefined) events?.menu(node)
      return node !== undefined
    },
    pan: (dx, dy) => {
      const { wide, high, perUnit } = scale()
      lookAt({ ...camera, x: camera.x - dx / perUnit / wide, y: camera.y + dy / perUnit / high })
    },
    drag: (id, x, y) => {
      moved = { id, ...toGraph(x, y) }
      paint()
    },
    drop: () => {
      if (moved) events?.moved(moved.id, moved.x, moved.y)
      moved = undefined
    },
    wheel: (factor) => lookAt({ ...camera, ratio: camera.ratio * factor }),
  })
  const endSize = observeSize(host, paint, paint)

  return {
    kind: 'canvas',
    show(nextScene, nextMarks, nextLook) {
      if (nextScene.nodes !== scene.nodes) extent = extentOf(nextScene.nodes)
      scene = nextScene
      marks = nextMarks
      look = nextLook
      paint()
    },
    fit: () => lookAt({ x: 0.5, y: 0.5, ratio: 1 }),
    zoom: (factor) => lookAt({ ...camera, ratio: camera.ratio / factor }),
    reveal(id) {
      const node = scene.nodes.find((one) => one.id === id)
      const { width, height, wide, high } = scale()
      const at = node && toView(node)
      if (node && at && (at.x < 40 || at.y < 40 || at.x > width - 40 || at.y > height - 40))
        lookAt({ ...camera, x: (node.x - extent.x[0]) / wide, y: (node.y - extent.y[0]) / high })
    },
    camera: () => camera,
    listen(next) {
      events = next
    },
    at(id) {
      const node = scene.nodes.find((one) => one.id === id)
      return node && toView(node)
    },
    close() {
      endSize()
      layer.canvas.remove()
    },
  }
}

interface Gestures {
  readonly nodeAt: (x: number, y: number) => string | undefined
  readonly hover: (id: string | undefined) => void
  readonly click: (x: number, y: number) => void
  readonly open: (x: number, y: number) => void
  /** Whether there was something to open a menu on. */
  readonly menu: (x: number, y: number) => boolean
  readonly pan: (dx: number, dy: number) => void
  readonly drag: (id: string, x: number, y: number) => void
  readonly drop: () => void
  readonly wheel: (factor: number) => void
}

/** Pointer, touch and wheel on a canvas, as gestures in its own pixels. */
function pointer(canvas: HTMLCanvasElement, gestures: Gestures): void {
  let down: { x: number; y: number; node: string | undefined; far: boolean } | undefined
  canvas.style.touchAction = 'pan-y'
  canvas.addEventListener('pointerdown', ({ offsetX: x, offsetY: y }) => {
    down = { x, y, node: gestures.nodeAt(x, y), far: false }
  })
  canvas.addEventListener('pointermove', ({ offsetX: x, offsetY: y }) => {
    if (down === undefined) return gestures.hover(gestures.nodeAt(x, y))
    if (!down.far && Math.hypot(x - down.x, y - down.y) < 4) return
    if (down.node !== undefined) gestures.drag(down.node, x, y)
    else gestures.pan(x - down.x, y - down.y)
    down = { x, y, node: down.node, far: true }
  })
  canvas.addEventListener('pointerup', ({ offsetX: x, offsetY: y }) => {
    if (down?.far) gestures.drop()
    else if (down) gestures.click(x, y)
    down = undefined
  })
  canvas.addEventListener('pointerleave', () => {
    down = undefined
    gestures.hover(undefined)
  })
  canvas.addEventListener('contextmenu', (event) => {
    if (gestures.menu(event.offsetX, event.offsetY)) event.preventDefault()
  })
  canvas.addEventListener('dblclick', ({ offsetX: x, offsetY: y }) => gestures.open(x, y))
  canvas.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      gestures.wheel(event.deltaY > 0 ? 1.2 : 1 / 1.2)
    },
    { passive: false },
  )
}
