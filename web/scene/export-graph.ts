import { MultiDirectedGraph } from 'graphology'
import { write } from 'graphology-gexf'
import type { ExportFile } from '../parts/export-files.ts'
import { wrap } from './labels.ts'
import { extentOf } from './layers.ts'
import { edgeStyle, type Look } from './look.ts'
import { markPaths, paintEdges, paintLabels, paintNodes, type ToView } from './paint.ts'
import type { Scene } from './scene.ts'

/** The scene for Gephi. */
export function toGexf(scene: Scene, look: Look): ExportFile {
  const graph = new MultiDirectedGraph()
  for (const { id, title, kind, x, y, size } of scene.nodes) graph.addNode(id, { label: title, kind, x, y, size, color: look.kinds[kind] })
  for (const { id, from, to, type, role } of scene.edges) graph.addEdgeWithKey(id, from, to, { type, role: role ?? '' })
  const content = write(graph, {
    formatNode: (_, { label, kind, x, y, size, color }) => ({ label, attributes: { kind }, viz: { x, y, size, color } }),
    formatEdge: (_, { type, role }) => ({ label: type, attributes: { type, role } }),
  })
  return { name: 'zhengtu.gexf', type: 'application/gexf+xml', content }
}

const escapeXml = (text: string) => text.replace(/[<>&"]/g, (character) => `&#${character.charCodeAt(0)};`)

/** The scene as GraphML. */
export function toGraphml(scene: Scene): ExportFile {
  const data = (key: string, value: string | number) => `<data key="${key}">${typeof value === 'number' ? value : escapeXml(value)}</data>`
  const key = (id: string, of: string, type: string) => `<key id="${id}" for="${of}" attr.name="${id}" attr.type="${type}"/>`
  const nodes = scene.nodes.map(
    ({ id, title, kind, x, y }) =>
      `<node id="${escapeXml(id)}">${data('label', title)}${data('kind', kind)}${data('x', x)}${data('y', y)}</node>`,
  )
  const edges = scene.edges.map(
    ({ id, from, to, type, role }) =>
      `<edge id="${escapeXml(id)}" source="${escapeXml(from)}" target="${escapeXml(to)}">${data('type', type)}${role === undefined ? '' : data('role', role)}</edge>`,
  )
  const keys = [
    key('label', 'node', 'string'),
    key('kind', 'node', 'string'),
    key('x', 'node', 'double'),
    key('y', 'node', 'double'),
    key('type', 'edge', 'string'),
    key('role', 'edge', 'string'),
  ]
  const body = [...keys, '<graph edgedefault="directed">', ...nodes, ...edges, '</graph>'].join('\n')
  const content = `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${body}\n</graphml>\n`
  return { name: 'zhengtu.graphml', type: 'application/graphml+xml', content }
}

/** The scene as a picture of its own, in the colours of the page. */
export function toSvg(scene: Scene, look: Look): ExportFile {
  const scale = 72
  const xs = scene.nodes.map(({ x }) => x * scale)
  const ys = scene.nodes.map(({ y }) => -y * scale)
  const [left, top] = [Math.min(0, ...xs) - 120, Math.min(0, ...ys) - 60]
  const [width, height] = [Math.max(0, ...xs) + 120 - left, Math.max(0, ...ys) + 60 - top]
  const at = new Map(scene.nodes.map((node) => [node.id, { x: node.x * scale, y: -node.y * scale }]))
  const edges = scene.edges.map(({ from, to, role }) => {
    const [a, b] = [at.get(from), at.get(to)]
    if (a === undefined || b === undefined) return ''
    const { width: line, dash } = edgeStyle(role)
    return `<line x1="${a.x}" y1="${a.y}" x2="${b.x}" y2="${b.y}" stroke="${look.rule}" stroke-width="${line}" stroke-dasharray="${dash.join(' ')}"/>`
  })
  const nodes = scene.nodes.map(({ kind, title, size, id }) => {
    const { x, y } = at.get(id) ?? { x: 0, y: 0 }
    const mark = markPaths[kind]
    const colour = look.kinds[kind]
    const ring = `<circle r="${size * 0.8}" fill="none" stroke="${colour}" stroke-width="${size * 0.3}"/>`
    const shape =
      typeof mark !== 'string'
        ? `<polygon points="${mark.map(([px, py]) => `${(px * size).toFixed(1)},${(py * size).toFixed(1)}`).join(' ')}" fill="${colour}"/>`
        : mark === 'circle'
          ? `<circle r="${size * 0.9}" fill="${colour}"/>`
          : ring + (mark === 'target' ? `<circle r="${size * 0.42}" fill="${colour}"/>` : '')
    const lines = wrap(title).map((line, index) => `<tspan x="0" dy="${index === 0 ? size + 14 : 15}">${escapeXml(line)}</tspan>`)
    return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)})"><title>${escapeXml(title)}</title>${shape}<text text-anchor="middle" paint-order="stroke" stroke="${look.paper}" stroke-width="4">${lines.join('')}</text></g>`
  })
  const content = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}" font-family="${escapeXml(look.font)}" font-size="12" fill="${look.ink}"><rect x="${left}" y="${top}" width="100%" height="100%" fill="${look.paper}"/>${edges.join('')}${nodes.join('')}</svg>`
  return { name: 'zhengtu.svg', type: 'image/svg+xml', content }
}

/** The scene as pixels, at twice its size, with the labels that fit. */
export async function toPng(scene: Scene, look: Look): Promise<ExportFile> {
  const scale = 72
  const { x, y } = extentOf(scene.nodes)
  const [width, height] = [(x[1] - x[0]) * scale + 240, (y[1] - y[0]) * scale + 120]
  const ratio = Math.min(2, 8000 / Math.max(width, height))
  const canvas = document.createElement('canvas')
  canvas.width = width * ratio
  canvas.height = height * ratio
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('This browser has no 2D canvas.')
  context.scale(ratio, ratio)
  context.fillStyle = look.paper
  context.fillRect(0, 0, width, height)
  const toView: ToView = (node) => ({ x: (node.x - x[0]) * scale + 120, y: (y[1] - node.y) * scale + 60, radius: node.size })
  paintEdges(context, scene, {}, look, toView)
  paintNodes(context, scene, {}, look, toView)
  paintLabels(context, scene, {}, look, toView, { left: 0, top: 0, right: width, bottom: height })
  const blob = await new Promise<Blob>((resolve, reject) =>
    canvas.toBlob((made) => (made ? resolve(made) : reject(new Error('The picture is too large.'))), 'image/png'),
  )
  return { name: 'zhengtu.png', type: 'image/png', content: blob }
}
