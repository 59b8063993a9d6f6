import { listNumeral } from './numerals.ts'
import { childOf, setting, type XmlNode } from './office.ts'

interface Level {
  readonly format: string
  readonly pattern: string
  readonly start: number
  readonly spaced: boolean
  readonly restartAfter: number | undefined
  readonly legal: boolean
}

interface List {
  /** Lists of one abstract definition go on counting together. */
  readonly counters: (number | undefined)[]
  readonly levels: Map<number, Level>
  /** Levels that this list starts anew, once. */
  readonly restarts: Map<number, number>
}

interface Style {
  readonly basedOn: string | undefined
  readonly numId: string | undefined
  readonly level: string | undefined
  readonly name: string
}

/** Restores the labels that Word prints before numbered paragraphs and does not store: 一、 （一） 1. ①. */
export interface Numbering {
  /** The label of the next paragraph with these properties, with what separates it from the text; '' where it has none. Counts. */
  label(properties: XmlNode | undefined): string
  /** Whether the paragraph is a line of a table of contents. */
  inContents(properties: XmlNode | undefined): boolean
}

/** Reads `numbering.xml` and `styles.xml`, either of which may be missing. */
export function readNumbering(numbering: XmlNode | undefined, styles: XmlNode | undefined): Numbering {
  const lists = readLists(childOf(numbering, 'numbering'))
  const named = readStyles(childOf(styles, 'styles'))
  return {
    label(properties) {
      const place = placeOf(properties, named)
      const list = place === undefined ? undefined : lists.get(place.numId)
      return place === undefined || list === undefined ? '' : next(list, place.level)
    },
    inContents(properties) {
      const id = setting(properties, 'pStyle')
      return id !== undefined && /^toc\s*(?:\d|heading)/i.test(named.get(id)?.name ?? id)
    },
  }
}

function readLists(root: XmlNode | undefined): Map<string, List> {
  const lists = new Map<string, List>()
  if (root === undefined) return lists
  const abstracts = new Map<string, List>()
  for (const node of root.children.filter(({ name }) => name === 'abstractNum')) {
    abstracts.set(node.attributes.abstractNumId ?? '', { counters: [], levels: readLevels(node), restarts: new Map() })
  }
  for (const node of root.children.filter(({ name }) => name === 'num')) {
    const abstract = abstracts.get(setting(node, 'abstractNumId') ?? '')
    if (abstract === undefined) continue
    const levels = new Map(abstract.levels)
    const restarts = new Map<number, number>()
    for (const override of node.children.filter(({ name }) => name === 'lvlOverride')) {
      const at = Number(override.attributes.ilvl ?? 0)
      const start = setting(override, 'startOverride')
      if (start !== undefined) restarts.set(at, whole(start, 1))
      for (const [level, read] of readLevels(override)) levels.set(level, read)
    }
    lists.set(node.attributes.numId ?? '', { counters: abstract.counters, levels, restarts })
  }
  return lists
}

function readLevels(parent: XmlNode): Map<number, Level> {
  const levels = new Map<number, Level>()
  for (const node of parent.children.filter(({ name }) => name === 'lvl')) {
    const restart = setting(node, 'lvlRestart')
    levels.set(Number(node.attributes.ilvl ?? 0), {
      format: setting(node, 'numFmt') ?? 'decimal',
      pattern: setting(node, 'lvlText') ?? '',
      start: whole(setting(node, 'start'), 1),
      spaced: setting(node, 'suff') !== 'nothing',
      restartAfter: restart === undefined ? undefined : Number(restart),
      legal: childOf(node, 'isLgl') !== undefined,
    })
  }
  return levels
}

function readStyles(root: XmlNode | undefined): Map<string, Style> {
  const styles = new Map<string, Style>()
  for (const node of root?.children ?? []) {
    if (node.name !== 'style' || node.attributes.type === 'character') continue
    const list = childOf(childOf(node, 'pPr'), 'numPr')
    styles.set(node.attributes.styleId ?? '', {
      basedOn: setting(node, 'basedOn'),
      numId: setting(list, 'numId'),
      level: setting(list, 'ilvl'),
      name: setting(node, 'name') ?? '',
    })
  }
  return styles
}

/** The list and level of a paragraph: its own, or what its style and the styles below it say. */
function placeOf(properties: XmlNode | undefined, styles: ReadonlyMap<string, Style>): { numId: string; level: number } | undefined {
  const own = childOf(properties, 'numPr')
  let numId = setting(own, 'numId')
  let level = setting(own, 'ilvl')
  let id = setting(properties, 'pStyle')
  for (let depth = 0; id !== undefined && depth < 20 && (numId === undefined || level === undefined); depth += 1) {
    const style = styles.get(id)
    numId ??= style?.numId
    level ??= style?.level
    id = style?.basedOn
  }
  return numId === undefined || numId === '0' ? undefined : { numId, level: whole(level, 0) }
}

/** Counts one item and prints its label. */
function next(list: List, at: number): string {
  const level = list.levels.get(at)
  if (level === undefined) return ''
  const restart = list.restarts.get(at)
  list.restarts.delete(at)
  const before = restart === undefined ? list.counters[at] : undefined
  list.counters[at] = before === undefined ? (restart ?? level.start) : before + 1
  for (let below = at + 1; below < 9; below += 1) {
    const after = list.levels.get(below)?.restartAfter
    if (after !== 0 && (after === undefined || at < after)) list.counters[below] = undefined
  }
  if (level.format === 'bullet' || level.format === 'none') return level.pattern.startsWith('—') ? '——' : ''
  const label = level.pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1
    const shown = list.levels.get(index)
    const format = level.legal ? 'decimal' : (shown?.format ?? 'decimal')
    return listNumeral(format, list.counters[index] ?? shown?.start ?? 1)
  })
  return level.spaced && !/[、．.）)①-⓿㉑-㊿\s]$/.test(label) ? `${label} ` : label
}

function whole(text: string | undefined, otherwise: number): number {
  const value = Number(text)
  return text !== undefined && Number.isInteger(value) && value >= 0 && value < 100_000 ? value : otherwise
}
