export interface Placed {
  readonly x: number
  readonly y: number
}

/** A node to be placed: `anchor` is what it was expanded from; `group` keeps relations of one sort together. */
export interface ToPlace {
  readonly id: string
  readonly anchor?: string | undefined
  readonly group: string
  /** Where the reader put it. */
  readonly pinned?: Placed | undefined
  /** The stored position of the whole graph's layout: gives the direction, so that neighbours there are neighbours here. */
  readonly stored?: Placed | undefined
}

const gap = 1
const golden = Math.PI * (3 - Math.sqrt(5))

/**
 * Positions for nodes in the order they were loaded. Each goes around its anchor, outwards, to the first place that keeps its
 * distance; those placed before never move. Same nodes in the same order, same picture.
 */
export function place(nodes: readonly ToPlace[]): ReadonlyMap<string, Placed> {
  const placed = new Map<string, Placed>()
  const taken = new Grid()
  const put = (id: string, at: Placed) => {
    placed.set(id, at)
    taken.add(at)
  }
  for (const { id, pinned } of nodes) if (pinned !== undefined) put(id, pinned)
  const families = new Map<string | undefined, ToPlace[]>()
  const order: (string | undefined)[] = []
  for (const node of nodes) {
    if (placed.has(node.id)) continue
    const family = families.get(node.anchor)
    if (family === undefined) {
      families.set(node.anchor, [node])
      order.push(node.anchor)
    } else family.push(node)
  }
  const anchors = new Map(nodes.map(({ id, anchor }) => [id, anchor]))
  for (const anchor of order) {
    const family = families.get(anchor) ?? []
    const centre = anchor === undefined ? undefined : placed.get(anchor)
    if (centre === undefined) {
      for (const [index, { id }] of family.entries()) put(id, free(taken, { x: 0, y: 0 }, index * golden, index === 0 ? 0 : 4))
      continue
    }
    const above = anchors.get(anchor ?? '')
    const parent = above === undefined ? undefined : placed.get(above)
    if (parent === undefined) ring(family, centre, taken, put)
    else fan(family, centre, Math.atan2(centre.y - parent.y, centre.x - parent.x), taken, put)
  }
  return placed
}

/** All around: every group a sector of its share, filled from the inside outwards. */
function ring(family: readonly ToPlace[], centre: Placed, taken: Grid, put: (id: string, at: Placed) => void): void {
  const groups = new Map<string, ToPlace[]>()
  for (const node of family) groups.set(node.group, [...(groups.get(node.group) ?? []), node])
  let start = Math.PI / 2
  for (const members of groups.values()) {
    const share = (2 * Math.PI * members.length) / family.length
    let radius = 2
    let left = byDirection(members)
    while (left.length > 0) {
      const room = Math.max(1, Math.floor((share * radius) / (gap * 1.15)))
      const row = left.slice(0, room)
      left = left.slice(room)
      for (const [index, { id }] of row.entries()) put(id, free(taken, centre, start - (share * (index + 0.5)) / row.length, radius))
      radius += gap * 1.2
    }
    start -= share
  }
}

/** Away from where the anchor itself came from, alternating to both sides. */
function fan(family: readonly ToPlace[], centre: Placed, outward: number, taken: Grid, put: (id: string, at: Placed) => void): void {
  let radius = 1.5
  let left = byDirection(family)
  while (left.length > 0) {
    const room = Math.max(1, Math.floor((2.1 * radius) / gap))
    const row = left.slice(0, room)
    left = left.slice(room)
    for (const [index, { id }] of row.entries())
      put(id, free(taken, centre, outward + ((index - (row.length - 1) / 2) / Math.max(1, row.length)) * 2.1, radius))
    radius += gap
  }
}

function byDirection(members: readonly ToPlace[]): readonly ToPlace[] {
  const angle = (at: Placed | undefined) => (at === undefined ? 0 : -Math.atan2(at.y, at.x))
  return [...members].sort((a, b) => angle(a.stored) - angle(b.stored))
}

/** The first free place from a radius outwards at about that angle. */
function free(taken: Grid, centre: Placed, angle: number, radius: number): Placed {
  for (let step = 0; step < 400; step++) {
    const r = radius + Math.floor(step / 8) * gap * 0.5
    const turn = [0, 0.08, -0.08, 0.16, -0.16, 0.3, -0.3, 0.45][step % 8] ?? 0
    const at = { x: round(centre.x + r * Math.cos(angle + turn)), y: round(centre.y + r * Math.sin(angle + turn)) }
    if (taken.isFree(at)) return at
  }
  return { x: round(centre.x + radius * Math.cos(angle)), y: round(centre.y + radius * Math.sin(angle)) }
}

const round = (value: number) => Math.round(value * 1000) / 1000

class Grid {
  private readonly cells = new Map<string, Placed[]>()

  add(at: Placed): void {
    const key = this.key(Math.floor(at.x), Math.floor(at.y))
    this.cells.set(key, [...(this.cells.get(key) ?? []), at])
  }

  isFree({ x, y }: Placed): boolean {
    for (let i = Math.floor(x) - 1; i <= Math.floor(x) + 1; i++)
      for (let j = Math.floor(y) - 1; j <= Math.floor(y) + 1; j++)
        for (const other of this.cells.get(this.key(i, j)) ?? []) if (Math.hypot(other.x - x, other.y - y) < gap * 0.8) return false
    return true
  }

  private key(i: number, j: number): string {
    return `${i},${j}`
  }
}
