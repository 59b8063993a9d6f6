import { MultiDirectedGraph } from 'graphology'
import { write } from 'graphology-gexf'
import type { ExportFile } from '../parts/export-files.ts'
import type { Look } from './look.ts'
import type { Scene } from './scene.ts'
import { escapeXml, printable } from './xml.ts'

/** What a file of data holds: what is drawn, without the marks that stand for a count. */
function dataOf({ nodes, edges }: Scene): Scene {
  const kept = nodes.filter(({ count }) => count === undefined)
  const ids = new Set(kept.map(({ id }) => id))
  return { nodes: kept, edges: edges.filter(({ from, to }) => ids.has(from) && ids.has(to)) }
}

/** The scene for Gephi. */
export function toGexf(drawn: Scene, look: Look): ExportFile {
  const scene = dataOf(drawn)
  const graph = new MultiDirectedGraph()
  for (const { id, title, kind, x, y, size } of scene.nodes)
    graph.addNode(id, { label: printable(title), kind, x, y, size, color: look.kinds[kind] })
  for (const { id, from, to, type, role } of scene.edges) graph.addEdgeWithKey(id, from, to, { type, role: role ?? '' })
  const content = write(graph, {
    formatNode: (_, { label, kind, x, y, size, color }) => ({ label, attributes: { kind }, viz: { x, y, size, color } }),
    formatEdge: (_, { type, role }) => ({ label: type, attributes: { type, role } }),
  })
  return { name: 'zhengtu.gexf', type: 'application/gexf+xml', content }
}

/** The scene as GraphML. */
export function toGraphml(drawn: Scene): ExportFile {
  const scene = dataOf(drawn)
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
