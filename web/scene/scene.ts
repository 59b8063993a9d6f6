import type { Edge, NodeSummary } from '../../src/api/shapes.ts'

/** A node as it is drawn. Positions are in the graph's own units, y upwards. */
export interface SceneNode {
  readonly id: string
  readonly kind: NodeSummary['label']
  readonly title: string
  readonly x: number
  readonly y: number
  /** Radius in pixels. */
  readonly size: number
  /** A node that stands for this many neighbours that are not drawn. */
  readonly count?: number
  readonly pinned?: boolean
  /** In the middle of the view, or an end of a path. */
  readonly root?: boolean
}

export interface SceneEdge {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly type: Edge['type']
  readonly role?: string
  /** On a path that was asked for. */
  readonly onPath?: boolean
}

/** Everything that a stage draws. */
export interface Scene {
  readonly nodes: readonly SceneNode[]
  readonly edges: readonly SceneEdge[]
}

/** What the reader points at: `active` by keyboard, `selected` by choice (a node or an edge), `hovered` by pointer. */
export interface Marks {
  readonly active?: string | undefined
  readonly selected?: string | undefined
  readonly hovered?: string | undefined
}

const indexes = new WeakMap<readonly SceneEdge[], ReadonlyMap<string, ReadonlySet<string>>>()

/** Neighbours of each node, in the order of the edges; kept for as long as the edges are, since every frame asks. */
export function neighbourIndex(edges: readonly SceneEdge[]): ReadonlyMap<string, ReadonlySet<string>> {
  const known = indexes.get(edges)
  if (known !== undefined) return known
  const index = new Map<string, Set<string>>()
  const add = (one: string, other: string) => {
    const others = index.get(one)
    if (others === undefined) index.set(one, new Set([other]))
    else others.add(other)
  }
  for (const { from, to } of edges) {
    add(from, to)
    add(to, from)
  }
  indexes.set(edges, index)
  return index
}

/** Where a node of the scene is in pixels, and how large there. */
export type ToView = (node: SceneNode) => { readonly x: number; readonly y: number; readonly radius: number }

/** What is pointed at, its edges and its neighbours; the rest is drawn back. Undefined when nothing is pointed at. */
export function litBy(scene: Scene, { active, hovered, selected }: Marks): ReadonlySet<string> | undefined {
  const centre = hovered ?? active ?? selected
  if (centre === undefined || !scene.nodes.some(({ id }) => id === centre)) return undefined
  return new Set([centre, ...(neighbourIndex(scene.edges).get(centre) ?? [])])
}
