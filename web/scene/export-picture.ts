import type { ExportFile } from '../parts/export-files.ts'
import { labelRequests, lineHeight, placeLabels, widthOf } from './labels.ts'
import { extentOf } from './layers.ts'
import { edgeStyle, type Look } from './look.ts'
import { markPaths, paintEdges, paintLabels, paintNodes } from './paint.ts'
import type { Scene, SceneNode, ToView } from './scene.ts'
import { escapeXml } from './xml.ts'

/** Pixels to a unit of the graph, and the room around it for labels. */
const unit = 72
const room = { x: 120, y: 60 }

/** How large the picture of a scene is, and where each node stands in it. */
function frameOf(scene: Scene): { readonly width: number; readonly height: number; readonly toView: ToView } {
  const { x, y } = extentOf(scene.nodes)
  return {
    width: (x[1] - x[0]) * unit + 2 * room.x,
    height: (y[1] - y[0]) * unit + 2 * room.y,
    toView: (node) => ({ x: (node.x - x[0]) * unit + room.x, y: (y[1] - node.y) * unit + room.y, radius: node.size }),
  }
}

/** The scene as a picture of its own, in the colours of the page, with the labels that fit; every node keeps its whole name as title. */
export function toSvg(scene: Scene, look: Look): ExportFile {
  const { width, height, toView } = frameOf(scene)
  const at = new Map(scene.nodes.map((node) => [node.id, toView(node)]))
  const edges = scene.edges.map(({ from, to, role, onPath }) => {
    const [a, b] = [at.get(from), at.get(to)]
    if (a === undefined || b === undefined) return ''
    const { width: line, dash } = edgeStyle(role)
    const dashes = dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : ''
    return `<line x1="${short(a.x)}" y1="${short(a.y)}" x2="${short(b.x)}" y2="${short(b.y)}" stroke="${onPath ? look.ink : look.rule}" stroke-width="${onPath ? line + 1.5 : line}"${dashes}/>`
  })
  const nodes = scene.nodes.map((node) => {
    const { x, y } = toView(node)
    return `<g transform="translate(${short(x)} ${short(y)})"><title>${escapeXml(node.title)}</title>${shapeOf(node, look)}</g>`
  })
  const view = { left: 0, top: 0, right: width, bottom: height }
  const labels = placeLabels(labelRequests(scene, {}, toView), widthOf, view).map(({ lines, box }) => {
    const middle = short((box.left + box.right) / 2)
    const spans = lines.map(
      (line, index) => `<tspan x="${middle}" y="${short(box.top + 12 + index * lineHeight)}">${escapeXml(line)}</tspan>`,
    )
    return `<text text-anchor="middle" paint-order="stroke" stroke="${look.paper}" stroke-width="4">${spans.join('')}</text>`
  })
  const size = `viewBox="0 0 ${short(width)} ${short(height)}" width="${short(width)}" height="${short(height)}"`
  const body = [`<rect width="100%" height="100%" fill="${look.paper}"/>`, ...edges, ...nodes, ...labels].join('')
  const content = `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${escapeXml(look.font)}" font-size="12" fill="${look.ink}">${body}</svg>`
  return { name: 'zhengtu.svg', type: 'image/svg+xml', content }
}

const short = (value: number) => String(Math.round(value * 10) / 10)

function shapeOf({ kind, size }: SceneNode, look: Look): string {
  const mark = markPaths[kind]
  const colour = look.kinds[kind]
  if (typeof mark !== 'string')
    return `<polygon points="${mark.map(([x, y]) => `${short(x * size)},${short(y * size)}`).join(' ')}" fill="${colour}"/>`
  if (mark === 'circle') return `<circle r="${short(size * 0.9)}" fill="${colour}"/>`
  const ring = `<circle r="${short(size * 0.8)}" fill="none" stroke="${colour}" stroke-width="${short(size * 0.3)}"/>`
  return ring + (mark === 'target' ? `<circle r="${short(size * 0.42)}" fill="${colour}"/>` : '')
}

/** The scene as pixels, at twice its size where a canvas holds that, with the labels that fit. */
export async function toPng(scene: Scene, look: Look): Promise<ExportFile> {
  const { width, height, toView } = frameOf(scene)
  const ratio = Math.min(2, 8000 / Math.max(width, height))
  const canvas = document.createElement('canvas')
  canvas.width = width * ratio
  canvas.height = height * ratio
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('This browser has no 2D canvas.')
  context.scale(ratio, ratio)
  context.fillStyle = look.paper
  context.fillRect(0, 0, width, height)
  const plain = { ...look, scale: 1 }
  paintEdges(context, scene, {}, plain, toView)
  paintNodes(context, scene, {}, plain, toView)
  paintLabels(context, scene, {}, plain, toView, { left: 0, top: 0, right: width, bottom: height })
  const blob = await new Promise<Blob>((resolve, reject) =>
    canvas.toBlob((made) => (made ? resolve(made) : reject(new Error('The picture is too large.'))), 'image/png'),
  )
  return { name: 'zhengtu.png', type: 'image/png', content: blob }
}
