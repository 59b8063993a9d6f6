/** A cell as read from a document: its paragraphs, and how many rows and columns it covers. */
export interface TableCell {
  readonly lines: readonly string[]
  readonly rows: number
  readonly columns: number
}

/** Columns whose merged cells hold for every row they cover; others (number, group, task) are printed once. */
const repeated = /单位|單位|部门|部門|责任|責任|牵头|牽頭|配合|时限|時限|时间|時間|进度|進度/

/** A paragraph of a cell that names one body and nothing else. */
const body =
  /^[^\s，。；：、,;:]{2,24}(?:厅|廳|局|委|办|辦|部|院|会|會|府|心|司|行|署|校|社|馆|館|所|队|隊|团|團|处|處|区|區|县|縣|市|州|）|\))$/

/** Rows as lines with a tab between cells. A merged cell keeps its column: repeated where it holds for each row, else left empty. */
export function tableLines(rows: readonly (readonly TableCell[])[]): string[] {
  const carried = new Map<number, { left: number; text: string }>()
  const lines: string[] = []
  let header: readonly string[] = []
  for (const row of rows) {
    const cells: string[] = []
    const heads: string[] = []
    const skip = (): void => {
      for (let over = carried.get(cells.length); over !== undefined; over = carried.get(cells.length)) {
        const column = cells.length
        if (over.left <= 1) carried.delete(column)
        else carried.set(column, { left: over.left - 1, text: over.text })
        cells.push(repeated.test(header[column] ?? '') ? over.text : '')
      }
    }
    for (const cell of row) {
      skip()
      const text = joinCell(cell.lines)
      const column = cells.length
      if (cell.rows > 1) carried.set(column, { left: Math.min(cell.rows, 1000) - 1, text })
      cells.push(text)
      heads[column] = text.replace(/\s/g, '')
      for (let extra = 1; extra < Math.min(cell.columns, 64); extra += 1) {
        if (cell.rows > 1) carried.set(cells.length, { left: Math.min(cell.rows, 1000) - 1, text: '' })
        heads[cells.length] = heads[column] ?? ''
        cells.push('')
      }
    }
    skip()
    if (header.length === 0 && cells.filter((text) => text !== '').length > 1) header = heads
    const line = cells.join('\t').replace(/\t+$/, '')
    if (line.trim() !== '') lines.push(line)
  }
  return lines
}

/** The paragraphs of a cell as one line; bodies that stand one below the other become a list. */
export function joinCell(lines: readonly string[]): string {
  const kept = lines.flatMap((line) => line.split('\n')).map((line) => line.replace(/\s+/g, ' ').trim())
  const words: string[] = []
  for (const line of kept.filter((line) => line !== '')) {
    const above = words.at(-1)
    if (above !== undefined && secondName.test(line) && body.test(above)) words[words.length - 1] = above + line
    else words.push(line)
  }
  if (namesBodies(words)) return words.join('、')
  return words.join(words.length > 1 && words.length <= 3 && words.every((line) => narrow.test(line)) ? '' : ' ')
}

/** The second name of a body, on the line below it: （市委人才办）. */
const secondName = /^（[^（）]{2,20}）$/
/** A line of a column so narrow that it breaks words: 完成 ⏎ 时间. */
const narrow = /^\p{Script=Han}{1,4}(?<!单位|部门)$/u

/** Whether each of several lines names one body and nothing else. */
export function namesBodies(lines: readonly string[]): boolean {
  return lines.length > 1 && lines.every((line) => body.test(line.trim()))
}
