import type { Engine, Row } from '../../graph/engine.ts'
import { type Label, labels, relationshipTypes } from '../../graph/schema.ts'
import { Failure } from '../text/failure.ts'
import { buildSearch, type Search } from './search-index.ts'
import type { NodeSummary } from './shapes.ts'
import { coresOf, namesOf, placeOf, subtitleOf, titleOf } from './summary.ts'

/** Every node of the graph in brief, kept in memory for as long as the stored documents stay the same. */
export interface Catalogue {
  readonly nodes: ReadonlyMap<string, NodeSummary>
  readonly search: Search
  /** The summary of a node; throws `Failure` NOT_FOUND. */
  get(id: string): NodeSummary
}

const columns =
  'title name shortName aliases docNumber issuedOn external kind level indicator op value valueHigh unit year category x y'.split(' ')

/** Gives the catalogue of what is stored now; one small query tells whether the last one still holds. */
export function catalogueOf(engine: Engine): () => Promise<Catalogue> {
  let version: string | undefined
  let current: Promise<Catalogue> | undefined
  return async () => {
    const rows = await engine.read('MATCH (p:Policy) RETURN p.id AS id, p.digest AS digest, p.layout AS layout ORDER BY id')
    const now = JSON.stringify(rows)
    if (current === undefined || now !== version) {
      version = now
      current = load(engine)
      current.catch(() => {
        current = undefined
      })
    }
    return current
  }
}

async function load(engine: Engine): Promise<Catalogue> {
  const rows = new Map<string, { label: Label; row: Row }>()
  const wanted = columns.map((column) => `n.${column} AS ${column}`).join(', ')
  for (const label of labels)
    for (const row of await engine.read(`MATCH (n:${label}) RETURN n.id AS id, ${wanted} ORDER BY id`))
      rows.set(String(row.id), { label, row })
  const places = new Map<string, string>()
  const degrees = new Map<string, number>()
  for (const type of relationshipTypes)
    for (const { a, b } of await engine.read(`MATCH (a)-[r:${type}]->(b) RETURN a.id AS a, b.id AS b ORDER BY a, b`)) {
      for (const id of [a, b]) degrees.set(String(id), (degrees.get(String(id)) ?? 0) + 1)
      if (type === 'COVERS' || type === 'BELONGS_TO') places.set(String(a), String(rows.get(String(b))?.row.name ?? ''))
    }
  const nodes = new Map<string, NodeSummary>()
  for (const [id, { label, row }] of rows) {
    const place = places.get(id) ?? placeOf(id, label)
    const policy = rows.get(id.slice(0, id.lastIndexOf('#')))?.row
    const position = typeof row.x === 'number' && typeof row.y === 'number' ? { x: row.x, y: row.y } : {}
    nodes.set(id, {
      id,
      label,
      title: titleOf(label, row),
      subtitle: subtitleOf(label, row, place, policy),
      ...position,
      degree: degrees.get(id) ?? 0,
    })
  }
  const search = buildSearch(
    [...nodes.values()].map((node) => {
      const row = rows.get(node.id)?.row ?? {}
      return { node, names: namesOf(node.label, row), cores: coresOf(node.label, row) }
    }),
  )
  return {
    nodes,
    search,
    get(id) {
      const node = nodes.get(id)
      if (node === undefined)
        throw new Failure('NOT_FOUND', `No node has the id ${id}.`, 'Search for its name; the document that had it may be gone.')
      return node
    },
  }
}
