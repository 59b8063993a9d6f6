import { neighbourIndex, type Scene } from './scene.ts'

export type Direction = 'up' | 'down' | 'left' | 'right'

/** One step each way, y upwards. */
export const unit = { up: [0, 1], down: [0, -1], left: [-1, 0], right: [1, 0] } as const

/**
 * The node that an arrow leads to: the nearest within 60° of the direction, distance across counting double.
 * Undefined where nothing lies that way.
 */
export function nearest(scene: Scene, from: string, direction: Direction): string | undefined {
  const here = scene.nodes.find(({ id }) => id === from)
  if (here === undefined) return scene.nodes[0]?.id
  const [ux, uy] = unit[direction]
  let best: { id: string; far: number } | undefined
  for (const { id, x, y } of scene.nodes) {
    if (id === from) continue
    const along = (x - here.x) * ux + (y - here.y) * uy
    const across = Math.abs((x - here.x) * uy - (y - here.y) * ux)
    if (along <= 0 || across > along * 1.73) continue
    const far = along + 2 * across
    if (best === undefined || far < best.far) best = { id, far }
  }
  return best?.id
}

/** The neighbours that Tab cycles through, clockwise from the top. */
export function cycle(scene: Scene, around: string): readonly string[] {
  const centre = scene.nodes.find(({ id }) => id === around)
  if (centre === undefined) return []
  const ids = neighbourIndex(scene.edges).get(around) ?? new Set()
  const clock = (x: number, y: number) => (Math.atan2(x - centre.x, y - centre.y) + 2 * Math.PI) % (2 * Math.PI)
  return scene.nodes
    .filter(({ id }) => ids.has(id))
    .sort((a, b) => clock(a.x, a.y) - clock(b.x, b.y) || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)
}
