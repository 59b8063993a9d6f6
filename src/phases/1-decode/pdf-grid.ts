import { type Glyphs, glue, type Line, linesOf } from './pdf-lines.ts'
import { joinCell, namesBodies, type TableCell, tableLines } from './table.ts'

/** A box that a page draws, in the units of its glyphs. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
}

interface Grid {
  readonly rules: readonly Box[]
  /** Edges of the columns from the left, of the rows from the top. */
  readonly columns: readonly number[]
  readonly rows: readonly number[]
}

/** Ruled lines are drawn as boxes this thin. */
const thin = 3
/** Lines that meet may miss each other by this much. */
const slack = 4

/** Lines of a page of which the ruled tables are read by their cells: a line for each row, marked as such. */
export function linesWithTables(glyphs: readonly Glyphs[], boxes: readonly Box[]): Line[] {
  let rest = glyphs
  const lines: Line[] = []
  for (const grid of gridsOf(boxes)) {
    const inside = (glyph: Glyphs): boolean => placeOf(grid, glyph) !== undefined
    const rows = rowsOf(
      grid,
      rest.filter(inside).flatMap((glyph) => partsOf(grid, glyph)),
    )
    if (rows.length === 0) continue
    rest = rest.filter((glyph) => !inside(glyph))
    rows.forEach((text, at) => {
      lines.push({ text, left: grid.columns[0] ?? 0, right: 0, y: (grid.rows[0] ?? 0) - at * 0.01, size: 1, cells: [], row: true })
    })
  }
  return [...linesOf(rest), ...lines].sort((a, b) => b.y - a.y)
}

/** Tables stand where vertical rules touch each other on the page; they need two columns and two rows, or three columns and one row, as a page may end behind it. */
function gridsOf(boxes: readonly Box[]): Grid[] {
  const upright = boxes.filter((box) => box.right - box.left <= thin && box.top - box.bottom > 6).sort((a, b) => b.top - a.top)
  const level = boxes.filter((box) => box.top - box.bottom <= thin && box.right - box.left > 6)
  const groups: Box[][] = []
  let bottom = Number.NEGATIVE_INFINITY
  for (const rule of upright) {
    const group = groups.at(-1)
    if (group !== undefined && rule.top >= bottom - slack) group.push(rule)
    else groups.push([rule])
    bottom = groups.at(-1)?.length === 1 ? rule.bottom : Math.min(bottom, rule.bottom)
  }
  return groups.flatMap((group) => {
    const top = Math.max(...group.map((rule) => rule.top))
    const low = Math.min(...group.map((rule) => rule.bottom))
    const across = level.filter((rule) => rule.bottom >= low - slack && rule.top <= top + slack)
    const columns = distinct(group.map(({ left, right }) => (left + right) / 2))
    const rows = distinct([top, low, ...across.map((rule) => (rule.top + rule.bottom) / 2)]).reverse()
    const huge = columns.length > 60 || rows.length > 400
    return columns.length < 3 || rows.length < 2 || (rows.length === 2 && columns.length < 4) || huge
      ? []
      : [{ rules: [...group, ...across], columns, rows }]
  })
}

/** Glyphs that a writer puts into one run over the rules between cells, apart: each cell's share of the run. */
function partsOf(grid: Grid, glyph: Glyphs): Glyphs[] {
  const { x, y, width, size, text } = glyph
  const height = y + size * 0.3
  const crossed = grid.columns.filter(
    (edge) =>
      edge > x + size * 0.5 &&
      edge < x + width - size * 0.5 &&
      grid.rules.some((rule) => rule.bottom <= height && rule.top >= height && near(rule.left, rule.right, edge)),
  )
  if (crossed.length === 0) return [glyph]
  const signs = Array.from(text)
  const advances = signs.map((sign) => (/[ -~]/.test(sign) ? 0.5 : 1))
  const unit = width / advances.reduce((sum, one) => sum + one, 0)
  const parts: Glyphs[] = []
  let at = x
  let passed = 0
  signs.forEach((sign, i) => {
    const advance = (advances[i] ?? 1) * unit
    const left = crossed.filter((edge) => edge < at + advance / 2).length
    const open = parts.at(-1)
    if (open === undefined || left > passed) parts.push({ text: sign, x: at, y, width: advance, size })
    else parts[parts.length - 1] = { ...open, text: open.text + sign, width: at + advance - open.x }
    at += advance
    passed = left
  })
  return parts
}

function rowsOf(grid: Grid, glyphs: readonly Glyphs[]): string[] {
  const cells = new Map<string, Glyphs[]>()
  for (const glyph of glyphs) {
    const place = placeOf(grid, glyph)
    if (place === undefined) continue
    const [row, column] = originOf(grid, place.row, place.column)
    const key = `${row} ${column}`
    cells.set(key, [...(cells.get(key) ?? []), glyph])
  }
  const rows: TableCell[][] = []
  for (let row = 0; row + 1 < grid.rows.length; row += 1) {
    const cellsOfRow: TableCell[] = []
    for (let column = 0; column + 1 < grid.columns.length; column += 1) {
      const [top, left] = originOf(grid, row, column)
      if (top !== row || left !== column) continue
      let down = 1
      while (row + down + 1 < grid.rows.length && originOf(grid, row + down, column)[0] === row) down += 1
      let along = 1
      while (column + along + 1 < grid.columns.length && originOf(grid, row, column + along)[1] === column) along += 1
      cellsOfRow.push({ lines: [cellText(cells.get(`${row} ${column}`) ?? [])], rows: down, columns: along })
    }
    rows.push(cellsOfRow)
  }
  return tableLines(rows)
}

/** The lines of a cell are wrapped words, unless each names a body. */
function cellText(glyphs: readonly Glyphs[]): string {
  const lines = linesOf(glyphs).map(({ text }) => text)
  return namesBodies(lines) ? joinCell(lines) : lines.reduce(glue, '')
}

/** Row and column of the cell that a place belongs to: where no rule parts it from its neighbour, the neighbour's. */
function originOf({ rules, columns, rows }: Grid, row: number, column: number): [number, number] {
  const middle = (edges: readonly number[], at: number): number => ((edges[at] ?? 0) + (edges[at + 1] ?? 0)) / 2
  let left = column
  const y = middle(rows, row)
  while (left > 0 && !rules.some((rule) => rule.bottom <= y && rule.top >= y && near(rule.left, rule.right, columns[left]))) left -= 1
  let top = row
  const x = middle(columns, column)
  while (top > 0 && !rules.some((rule) => rule.left <= x && rule.right >= x && near(rule.bottom, rule.top, rows[top]))) top -= 1
  return [top, left]
}

function near(from: number, to: number, edge: number | undefined): boolean {
  return edge !== undefined && Math.abs((from + to) / 2 - edge) <= slack
}

function placeOf({ columns, rows }: Grid, { x, y, width, size }: Glyphs): { row: number; column: number } | undefined {
  const middle = x + Math.min(width, size) / 2
  const height = y + size * 0.3
  const column = columns.findIndex((edge, at) => edge <= middle && middle < (columns[at + 1] ?? Number.NEGATIVE_INFINITY))
  const row = rows.findIndex((edge, at) => edge >= height && height > (rows[at + 1] ?? Number.POSITIVE_INFINITY))
  return column < 0 || row < 0 ? undefined : { row, column }
}

/** Edges in rising order, those that stand within the slack as one. */
function distinct(values: readonly number[]): number[] {
  const edges: number[] = []
  for (const value of [...values].sort((a, b) => a - b)) {
    if (edges.length === 0 || value - (edges.at(-1) ?? 0) > slack) edges.push(value)
  }
  return edges
}
