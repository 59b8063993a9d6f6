import { type Box, type Label, labelRequests, lineHeight, placeLabels, remembered } from './labels.ts'
import { edgeStyle, type Look } from './look.ts'
import { litBy, type Marks, type Scene, type SceneNode, type ToView } from './scene.ts'

type Context = CanvasRenderingContext2D

/** Lines beneath the nodes, styled by role, with a small arrow head at the end. */
export function paintEdges(context: Context, scene: Scene, marks: Marks, look: Look, toView: ToView): void {
  const nodes = new Map(scene.nodes.map((node) => [node.id, toView(node)]))
  const centre = marks.hovered ?? marks.active ?? marks.selected
  const lit = litBy(scene, marks)
  for (const edge of scene.edges) {
    const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)]
    if (from === undefined || to === undefined) continue
    const chosen = edge.id === marks.selected
    const near = edge.onPath || lit === undefined || edge.from === centre || edge.to === centre
    const { width: line, dash } = edgeStyle(edge.role)
    const width = (edge.onPath ? line + 1.5 : line) * look.scale
    const head = 7 * look.scale
    context.globalAlpha = chosen || edge.onPath ? 1 : near ? (lit === undefined ? 0.6 : 0.9) : 0.18
    context.strokeStyle = context.fillStyle = chosen
      ? look.link
      : edge.onPath
        ? look.ink
        : near && lit !== undefined
          ? look.muted
          : look.rule
    context.lineWidth = chosen ? width + 1.5 : width
    context.setLineDash([...dash])
    const angle = Math.atan2(to.y - from.y, to.x - from.x)
    const [ex, ey] = [to.x - Math.cos(angle) * (to.radius + 2), to.y - Math.sin(angle) * (to.radius + 2)]
    context.beginPath()
    context.moveTo(from.x + Math.cos(angle) * (from.radius + 1), from.y + Math.sin(angle) * (from.radius + 1))
    context.lineTo(ex, ey)
    context.stroke()
    context.setLineDash([])
    context.beginPath()
    context.moveTo(ex, ey)
    context.lineTo(ex - head * Math.cos(angle - 0.38), ey - head * Math.sin(angle - 0.38))
    context.lineTo(ex - head * Math.cos(angle + 0.38), ey - head * Math.sin(angle + 0.38))
    context.fill()
  }
  context.globalAlpha = 1
}

const measures = new Map<string, (line: string) => number>()

/** The width of a line in the font that the context has now. */
function measureIn(context: Context): (line: string) => number {
  const { font } = context
  const known = measures.get(font)
  if (known !== undefined) return known
  const ruler = document.createElement('canvas').getContext('2d') ?? context
  const measure = remembered((line) => {
    ruler.font = font
    return ruler.measureText(line).width
  })
  measures.set(font, measure)
  return measure
}

/** Rings around what is chosen, and the labels with a halo; returns the labels so that a click on one finds its node. */
export function paintLabels(context: Context, scene: Scene, marks: Marks, look: Look, toView: ToView, view: Box): readonly Label[] {
  const lit = litBy(scene, marks)
  for (const node of scene.nodes) {
    const ring = node.id === marks.active || node.id === marks.selected
    if (!ring && !node.pinned) continue
    const { x, y, radius } = toView(node)
    context.beginPath()
    context.arc(x, y, radius + (ring ? 4 : 3), 0, 2 * Math.PI)
    context.lineWidth = ring ? 2 : 1
    context.setLineDash(ring ? [] : [2, 2])
    context.strokeStyle = ring ? look.link : look.muted
    context.stroke()
  }
  context.setLineDash([])
  context.font = `${12 * look.scale}px ${look.font}`
  const labels = placeLabels(labelRequests(scene, marks, toView), measureIn(context), view, look.scale)
  context.textBaseline = 'middle'
  context.textAlign = 'center'
  context.lineJoin = 'round'
  for (const label of labels) {
    const back = lit !== undefined && !lit.has(label.id)
    const x = (label.box.left + label.box.right) / 2
    for (const [index, line] of label.lines.entries()) {
      const y = label.box.top + (index + 0.5) * lineHeight * look.scale
      context.globalAlpha = back ? 0.5 : 1
      context.strokeStyle = look.paper
      context.lineWidth = 4
      context.strokeText(line, x, y)
      context.fillStyle = look.ink
      context.fillText(line, x, y)
    }
  }
  context.globalAlpha = 1
  return labels
}

/** The outline of each kind's mark in a circle of radius 1, for the 2D canvas and for SVG; the WebGL program draws the same. */
export const markPaths: Readonly<Record<SceneNode['kind'], readonly (readonly [number, number])[] | 'circle' | 'ring' | 'target'>> = {
  Policy: [
    [-0.8, -0.8],
    [0.8, -0.8],
    [0.8, 0.8],
    [-0.8, 0.8],
  ],
  Task: 'circle',
  Department: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  Function: [
    [0, -1],
    [0.9, 0.7],
    [-0.9, 0.7],
  ],
  Indicator: [
    [-1, -0.42],
    [1, -0.42],
    [1, 0.42],
    [-1, 0.42],
  ],
  Target: 'target',
  BrandProgram: Array.from(
    { length: 10 },
    (_, i) => [Math.sin((i * Math.PI) / 5) * (i % 2 === 0 ? 1 : 0.45), -Math.cos((i * Math.PI) / 5) * (i % 2 === 0 ? 1 : 0.45)] as const,
  ),
  Province: 'ring',
  Section: 'ring',
}

/** The nodes themselves, where WebGL does not draw them. */
export function paintNodes(context: Context, scene: Scene, marks: Marks, look: Look, toView: ToView): void {
  const lit = litBy(scene, marks)
  for (const node of scene.nodes) {
    const { x, y, radius } = toView(node)
    const mark = markPaths[node.kind]
    context.globalAlpha = lit !== undefined && !lit.has(node.id) ? 0.35 : 1
    context.fillStyle = context.strokeStyle = look.kinds[node.kind]
    context.beginPath()
    if (typeof mark !== 'string') {
      for (const [index, [px, py]] of mark.entries()) context[index === 0 ? 'moveTo' : 'lineTo'](x + px * radius, y + py * radius)
      context.closePath()
      context.fill()
      continue
    }
    context.lineWidth = radius * 0.3
    context.arc(x, y, mark === 'circle' ? radius * 0.9 : radius * 0.8, 0, 2 * Math.PI)
    if (mark === 'circle') context.fill()
    else context.stroke()
    if (mark === 'target') {
      context.beginPath()
      context.arc(x, y, radius * 0.42, 0, 2 * Math.PI)
      context.fill()
    }
  }
  context.globalAlpha = 1
}

/** The edge within `reach` pixels of a point, the nearest first. */
export function edgeAt(scene: Scene, toView: ToView, x: number, y: number, reach = 6): string | undefined {
  const nodes = new Map(scene.nodes.map((node) => [node.id, toView(node)]))
  let best: { id: string; far: number } | undefined
  for (const edge of scene.edges) {
    const [a, b] = [nodes.get(edge.from), nodes.get(edge.to)]
    if (a === undefined || b === undefined) continue
    const square = (b.x - a.x) ** 2 + (b.y - a.y) ** 2
    const t = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - a.x) * (b.x - a.x) + (y - a.y) * (b.y - a.y)) / square))
    const far = Math.hypot(a.x + t * (b.x - a.x) - x, a.y + t * (b.y - a.y) - y)
    if (far <= reach && (best === undefined || far < best.far)) best = { id: edge.id, far }
  }
  return best?.id
}
