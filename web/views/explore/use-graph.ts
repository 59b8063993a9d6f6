import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { ApiError, neighboursOf, nodeOf, pathsOf, subgraphOf } from '../../api.ts'
import { termOf, terms } from '../../i18n/core.ts'
import { useText } from '../../i18n/define.ts'
import { place } from '../../scene/place.ts'
import type { Scene, SceneEdge, SceneNode } from '../../scene/scene.ts'
import type { Drawn } from '../../state/drawn.ts'
import type { ExploreState } from '../../state/explore.ts'
import { type Gathered, gather, groupOf, stepOf } from '../../state/gather.ts'
import { exploreText } from './text.ts'

const stages = { staleTime: Number.POSITIVE_INFINITY }

/** A node that is not there is an answer; a server that is not there is none. */
function gone(error: unknown): undefined {
  if (error instanceof ApiError && error.problem.status === 404) return undefined
  throw error
}

/** What the recipe gives, from the cache where it was read before; the former answer stands until the next is there. */
export function useGathered(state: ExploreState) {
  const client = useQueryClient()
  const { focus, depth, expanded, collapsed, hidden, added, path, budget } = state
  const recipe = { focus, depth, expanded, collapsed, hidden, added, path, budget }
  return useQuery({
    queryKey: ['gathered', recipe],
    enabled: focus.length > 0 || path !== undefined || added.length > 0,
    placeholderData: keepPreviousData,
    queryFn: () =>
      gather(recipe, {
        node: (id) => client.fetchQuery({ ...nodeOf(id), ...stages }).catch(gone),
        neighbours: (id, relation, limit) => client.fetchQuery({ ...neighboursOf(id, relation, 0, limit), ...stages }).catch(gone),
        paths: (from, to) => client.fetchQuery({ ...pathsOf(from, to), ...stages }).catch(gone),
        subgraph: (ids) => client.fetchQuery(subgraphOf(ids)),
      }),
  })
}

/** Places what was gathered, all of it, so that a filter moves nothing; then leaves out what is switched off. */
export function useScene(state: ExploreState, gathered: Gathered, drawn: Drawn): Scene {
  const text = useText(exploreText)
  const words = useText(terms)
  const { pinned, focus, path } = state
  const places = useMemo(() => {
    const pins = new Map(pinned.map((pin) => [pin.node, pin]))
    return place([
      ...gathered.nodes.map(({ id, anchor, group, x, y }) => ({
        id,
        anchor,
        group,
        pinned: pins.get(id),
        stored: x !== undefined && y !== undefined ? { x, y } : undefined,
      })),
      ...gathered.counts.map(({ id, expansion }) => ({ id, anchor: expansion.node, group: groupOf(expansion), pinned: pins.get(id) })),
    ])
  }, [gathered, pinned])
  return useMemo(() => {
    const at = (id: string) => places.get(id) ?? { x: 0, y: 0 }
    const roots = new Set([...focus, path?.from, path?.to])
    const pins = new Set(pinned.map(({ node }) => node))
    const degrees = new Map<string, number>()
    for (const { from, to } of gathered.edges) for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1)
    const nodes: SceneNode[] = drawn.nodes.map(({ id, label, title }) => ({
      id,
      kind: label,
      title,
      ...at(id),
      size: roots.has(id) ? 13 : Math.min(11, 6 + Math.sqrt(degrees.get(id) ?? 0)),
      root: roots.has(id),
      pinned: pins.has(id),
    }))
    const edges: SceneEdge[] = drawn.edges.map(({ id, from, to, type, properties }) => ({
      id,
      from,
      to,
      type,
      ...(typeof properties.role === 'string' ? { role: properties.role } : {}),
      onPath: gathered.path?.steps.has(stepOf(from, to)) === true,
    }))
    for (const { id, expansion, count } of drawn.counts) {
      const kind = expansion.label as SceneNode['kind']
      nodes.push({ id, kind, title: text.countNode(count, termOf(words, kind)), ...at(id), size: 10, count, pinned: pins.has(id) })
      const [from, to] = expansion.direction === 'out' ? [expansion.node, id] : [id, expansion.node]
      edges.push({ id: `${id} edge`, from, to, type: expansion.type })
    }
    return { nodes, edges }
  }, [gathered, drawn, places, pinned, focus, path, text, words])
}
