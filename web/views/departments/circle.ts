import type { Matrix } from './matrix.ts'

/** The network beside the matrix: members on a circle in the matrix's order, so that both read alike and no label can overlap. */

export interface Spot {
  readonly id: string
  /** The short name; the full one is told on pointing at it. */
  readonly name: string
  readonly fullName: string
  readonly x: number
  readonly y: number
  /** Degrees to turn the label so that it reads outwards and never upside down. */
  readonly turn: number
  readonly anchor: 'start' | 'end'
  readonly radius: number
}

export interface Arc {
  readonly a: string
  readonly b: string
  readonly tasks: number
  readonly path: string
  readonly width: number
}

/** Places the members on a circle of the given radius around 0,0 and bends each pair through the middle. */
export function circleOf(matrix: Matrix, radius: number): { readonly spots: readonly Spot[]; readonly arcs: readonly Arc[] } {
  const most = Math.max(1, ...matrix.members.map((member) => member.sum))
  const spots = matrix.members.map((member, index): Spot => {
    const angle = (index / matrix.members.length) * 2 * Math.PI - Math.PI / 2
    const left = Math.cos(angle) < -1e-9
    const degrees = (angle * 180) / Math.PI
    return {
      id: member.id,
      name: member.shortName,
      fullName: member.name,
      x: Math.cos(angle) * radius,
      y: Math.sin(angle) * radius,
      turn: left ? degrees + 180 : degrees,
      anchor: left ? 'end' : 'start',
      radius: 2.5 + 4.5 * Math.sqrt(member.sum / most),
    }
  })
  const places = new Map(spots.map((spot) => [spot.id, spot]))
  const heaviest = Math.max(1, ...matrix.pairs.map((pair) => pair.tasks))
  const arcs = matrix.pairs.flatMap((pair): Arc[] => {
    const [from, to] = [places.get(pair.a), places.get(pair.b)]
    if (!from || !to) return []
    const middle = { x: (from.x + to.x) * 0.15, y: (from.y + to.y) * 0.15 }
    const path = `M${round(from.x)} ${round(from.y)}Q${round(middle.x)} ${round(middle.y)} ${round(to.x)} ${round(to.y)}`
    return [{ a: pair.a, b: pair.b, tasks: pair.tasks, path, width: 0.6 + 4.4 * (pair.tasks / heaviest) }]
  })
  return { spots, arcs: arcs.sort((p, q) => p.tasks - q.tasks) }
}

const round = (n: number) => Math.round(n * 10) / 10
