/** A run of glyphs as the PDF places it; units of the page, y upwards. */
export interface Glyphs {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

export interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** Where wide gaps split the line, as in a table: the left edges of its parts. */
  readonly cells: readonly { readonly text: string; readonly left: number; readonly right: number }[]
  /** Set where it is a whole row of a ruled table. */
  readonly row?: true
}

const ascii = /[!-~]$/

/** 中共某省委　某省人民政府: names that a full-width blank parts. */
const names = /^\p{Script=Han}{4,}(?:政府|[委会厅局部院])$/u

/** Puts the glyphs of a page into lines from top to bottom, each read from left to right. */
export function linesOf(glyphs: readonly Glyphs[]): Line[] {
  const sorted = glyphs.filter(({ text }) => text.trim() !== '').sort((a, b) => b.y - a.y || a.x - b.x)
  const rows: Glyphs[][] = []
  let row: Glyphs[] = []
  let base = 0
  for (const glyph of sorted) {
    if (row.length > 0 && Math.abs(base - glyph.y) > Math.max(2, glyph.size * 0.4)) {
      rows.push(row)
      row = []
    }
    if (row.length === 0) base = glyph.y
    row.push(glyph)
  }
  if (row.length > 0) rows.push(row)
  return rows.map(lineOf)
}

function lineOf(row: readonly Glyphs[]): Line {
  const sorted = [...row].sort((a, b) => a.x - b.x)
  const cells: { text: string; left: number; right: number }[] = []
  let size = 0
  for (const glyph of sorted) {
    size = Math.max(size, glyph.size)
    const open = cells.at(-1)
    const gap = open === undefined ? 0 : glyph.x - open.right
    if (open === undefined || gap > glyph.size) {
      cells.push({ text: glyph.text.trimStart(), left: glyph.x, right: glyph.x + glyph.width })
      continue
    }
    // Bold print is drawn twice by some writers, a hair apart.
    if (glyph.x < open.left + (open.right - open.left) * 0.98 && gap < -glyph.width * 0.7 && open.text.endsWith(glyph.text)) continue
    const spaced = gap > glyph.size * 0.2 && ascii.test(open.text) && /^[!-~]/.test(glyph.text)
    const parted = gap > glyph.size * 0.8 && names.test(open.text) && /^\p{Script=Han}/u.test(glyph.text)
    open.text += (spaced ? ' ' : parted ? '　' : '') + glyph.text
    open.right = Math.max(open.right, glyph.x + glyph.width)
  }
  const parts = cells.map((cell) => ({ ...cell, text: cell.text.trim() })).filter(({ text }) => text !== '')
  return {
    text: parts.map(({ text }) => text).join(' '),
    left: parts[0]?.left ?? 0,
    right: parts.at(-1)?.right ?? 0,
    y: sorted[0]?.y ?? 0,
    size,
    cells: parts,
  }
}

/** `- 3 -`, `— 12 —`, `第3页 共20页`, `3/20`. */
const pageNumber = /^[\s\-—–―~·.]*(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*[,，/]?\s*(?:共\s*)?\d{0,4}(?:\s*页)?)?[\s\-—–―~·.]*$/

/** Digits alone may be a figure that a page begins or ends with. */
const bareNumber = /^\s*\d{1,4}\s*$/

/** Drops page numbers and the heads and feet that pages repeat: the same words, but for numbers, at the same edge of several pages. */
export function dropFurniture(pages: readonly (readonly Line[])[]): Line[][] {
  const seen = new Map<string, number>()
  for (const lines of pages) {
    for (const key of new Set(edges(lines).map(({ key }) => key))) seen.set(key, (seen.get(key) ?? 0) + 1)
  }
  const least = pages.length < 6 ? 2 : Math.max(3, Math.ceil(pages.length / 4))
  return pages.map((lines, at) => {
    const dropped = new Set<Line>()
    for (const { line, key, depth } of edges(lines)) {
      const times = seen.get(key) ?? 0
      const numbered = !bareNumber.test(line.text) || times > 1 || Number(line.text) === at + 1
      if ((depth === 0 && numbered && pageNumber.test(line.text)) || times >= least) dropped.add(line)
    }
    return lines.filter((line) => !dropped.has(line))
  })
}

/** The two lines at either end of a page. */
function edges(lines: readonly Line[]): { line: Line; key: string; depth: number }[] {
  const found: { line: Line; key: string; depth: number }[] = []
  for (const depth of [0, 1]) {
    const top = lines[depth]
    const bottom = lines[lines.length - 1 - depth]
    if (top !== undefined && top.row === undefined) found.push({ line: top, key: `top ${mask(top)}`, depth })
    if (bottom !== undefined && bottom !== top && bottom.row === undefined)
      found.push({ line: bottom, key: `bottom ${mask(bottom)}`, depth })
  }
  return found
}

function mask(line: Line): string {
  return `${Math.round(line.y / 4)} ${line.text.replace(/\d+/g, '#').replace(/\s/g, '')}`
}

/** Words and those of the line below as one: no gap between Han, one between words. */
export function glue(text: string, more: string): string {
  return /[A-Za-z0-9,.;]$/.test(text) && /^[A-Za-z]/.test(more) ? `${text} ${more}` : text + more
}
