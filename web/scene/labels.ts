import { litBy, type Marks, type Scene, type ToView } from './scene.ts'

/** A rectangle in pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface LabelRequest {
  readonly id: string
  readonly title: string
  /** The node's middle and radius in pixels. */
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Higher is placed first. */
  readonly weight: number
  /** What is pointed at is named even where that covers a node. */
  readonly must?: boolean
}

export interface Label {
  readonly id: string
  readonly lines: readonly string[]
  readonly box: Box
}

/** Pixels from one line of a label to the next, at scale 1. */
export const lineHeight = 15
const han = '\\u2E80-\\u9FFF\\uF900-\\uFAFF\\uFF00-\\uFF60\\u3000-\\u303F“”—…'
const wide = new RegExp(`[${han}]`, 'u')
const words = new RegExp(`[${han}]|[^\\s${han}]+\\s*|\\s+`, 'gu')

/** At most two lines of eight Han (a Latin letter counts half and a Latin word stays whole where it fits a line); what is cut ends in `…`. */
export function wrap(title: string, perLine = 8): readonly string[] {
  const pieces = piecesOf(title, perLine)
  const lines: string[] = []
  let line = ''
  for (const [index, piece] of pieces.entries()) {
    if (line === '' || emsOf(line) + emsOf(piece.trimEnd()) <= perLine) {
      line += piece
      continue
    }
    if (lines.length === 1) return [...lines, `${cut(line, perLine)}…`]
    if (index === pieces.length - 1 && emsOf(line + piece) <= perLine + 1) return [...lines, line + piece]
    lines.push(line.trimEnd())
    line = piece
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}

/** What a line may be broken between: Han one by one, Latin words with the blank behind them, too long words in parts. */
function piecesOf(title: string, perLine: number): readonly string[] {
  const most = Math.floor(perLine / latin)
  return (title.match(words) ?? []).flatMap((word) => {
    const characters = [...word]
    const parts = Math.ceil([...word.trimEnd()].length / most) || 1
    return Array.from({ length: parts }, (_, part) =>
      characters.slice(part * most, part === parts - 1 ? undefined : (part + 1) * most).join(''),
    )
  })
}

const latin = 0.55
const emsOf = (text: string): number => [...text].reduce((sum, character) => sum + (wide.test(character) ? 1 : latin), 0)

/** A line with room for one more mark. */
const cut = (line: string, perLine: number): string => {
  const characters = [...line.trimEnd()]
  while (emsOf(characters.join('')) + 1 > perLine) characters.pop()
  return characters.join('')
}

/** A function that remembers its last answers: labels are the same from frame to frame. */
export function remembered<T>(ask: (text: string) => T, most = 8000): (text: string) => T {
  const answers = new Map<string, T>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    if (answers.size >= most) answers.clear()
    const answer = ask(text)
    answers.set(text, answer)
    return answer
  }
}

const linesOf = remembered((title) => wrap(title))

/** About how wide a line is at 12 pixels, where nothing can measure it. */
export const widthOf = (line: string): number => emsOf(line) * 12.5

/** What is to be labelled: first what is pointed at, then roots, what is lit, and the large. */
export function labelRequests(scene: Scene, marks: Marks, toView: ToView): readonly LabelRequest[] {
  const lit = litBy(scene, marks)
  return scene.nodes.map((node) => {
    const first = node.id === marks.hovered || node.id === marks.active || node.id === marks.selected
    const weight = (first ? 1000 : 0) + (node.root ? 500 : 0) + (lit?.has(node.id) ? 200 : 0) + node.size
    return { id: node.id, title: node.title, weight, must: first || node.root === true, ...toView(node) }
  })
}

/**
 * Greedy placing: by weight, to the right of its node, else left, below, above; a label that would touch another or cover
 * a node is left out, unless it must stand. `measure` gives the width of a line in pixels, `scale` how much larger than usual lines stand.
 */
export function placeLabels(requests: readonly LabelRequest[], measure: (line: string) => number, view: Box, scale = 1): readonly Label[] {
  const grid = new BoxGrid()
  for (const { id, x, y, radius } of requests) grid.add({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }, id)
  const labels: Label[] = []
  for (const request of [...requests].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))) {
    const lines = linesOf(request.title)
    if (lines.length === 0) continue
    const width = Math.max(...lines.map(measure))
    const height = lines.length * lineHeight * scale
    const places = candidates(request, width, height).filter((candidate) => inside(candidate, view))
    const box =
      places.find((place) => grid.isFree(place, request.id)) ??
      (request.must ? places.findLast((place) => !labels.some((label) => overlap(label.box, place))) : undefined)
    if (box === undefined) continue
    grid.add(box, `${request.id} label`)
    labels.push({ id: request.id, lines, box })
  }
  return labels
}

function candidates({ x, y, radius }: LabelRequest, width: number, height: number): readonly Box[] {
  const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height })
  const off = radius + 4
  return [at(x + off, y - height / 2), at(x - off - width, y - height / 2), at(x - width / 2, y + off), at(x - width / 2, y - off - height)]
}

const inside = (box: Box, view: Box) => box.left >= view.left && box.right <= view.right && box.top >= view.top && box.bottom <= view.bottom

/** Whether two boxes share a pixel. */
export const overlap = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

class BoxGrid {
  private readonly cells = new Map<string, { box: Box; id: string }[]>()

  add(box: Box, id: string): void {
    for (const key of this.keys(box)) {
      const cell = this.cells.get(key)
      if (cell === undefined) this.cells.set(key, [{ box, id }])
      else cell.push({ box, id })
    }
  }

  isFree(box: Box, own: string): boolean {
    for (const key of this.keys(box))
      for (const other of this.cells.get(key) ?? []) if (other.id !== own && overlap(box, other.box)) return false
    return true
  }

  private *keys({ left, top, right, bottom }: Box): Generator<string> {
    for (let i = Math.floor(left / 64); i <= Math.floor(right / 64); i++)
      for (let j = Math.floor(top / 64); j <= Math.floor(bottom / 64); j++) yield `${i},${j}`
  }
}
