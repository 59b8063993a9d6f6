import type { Problem, Rejection } from '../../text/problem.ts'
import type { Span } from '../../text/span.ts'
import { type Outline, type Section, walk, type Zone } from '../3-outline/outline.ts'
import type { Header, TargetFinding } from './findings.ts'
import { hideBrackets, type Range, splitSentences } from './target-clauses.ts'
import { type Force, newReader, type Reader, readSentence } from './target-reader.ts'
import { hiddenNumbers } from './target-scan.ts'
import { periodYears, planYear } from './target-years.ts'

interface Region {
  readonly range: Range
  readonly zone: Zone
  readonly task: string | undefined
}

/**
 * The numbers that the document commits to (DOMAIN 4), in document order. Every number that could be a target is one,
 * a rejection with its rule's name, or the problem `unread-target`. Linear in the text.
 */
export function findTargets(
  outline: Outline,
  header: Header,
): { targets: TargetFinding[]; problems: Problem<'text'>[]; rejections: Rejection<'text'>[] } {
  const text = outline.text.text
  const { masked, hidden } = hideBrackets(text)
  const plan = planYear(outline, header)
  const reader = newReader(text, masked, outline.text.damaged, {
    planYear: plan,
    periodYears: periodYears(header),
    firstYear:
      header.period?.value[0] ?? plan?.year ?? (header.issuedOn === undefined ? undefined : Number(header.issuedOn.value.slice(0, 4))),
  })
  readFront(reader, outline)
  const forces = new Map<Section, Force>()
  let goals: Force
  let zone: Zone | undefined
  for (const { section, above } of walk(outline.sections)) {
    if (section.zone !== zone && !(isGoal(section.zone) && zone !== undefined && isGoal(zone))) goals = undefined
    zone = section.zone
    const parent = above.at(-1)
    let force: Force = isGoal(section.zone) ? goals : parent === undefined ? undefined : forces.get(parent)
    for (const region of regionsOf(section)) force = readRegion(reader, region, force)
    forces.set(section, force)
    if (isGoal(section.zone)) goals = force
  }
  readRegion(reader, { range: outline.back, zone: 'closing', task: undefined }, undefined)
  for (const number of hiddenNumbers(text, hidden)) reader.refuse(number.rule, number.start, number.end)
  const byPlace = (a: { span: Span<'text'> | undefined }, b: { span: Span<'text'> | undefined }) =>
    (a.span?.start ?? 0) - (b.span?.start ?? 0)
  return { targets: reader.targets, problems: reader.problems, rejections: [...reader.rejections].sort(byPlace) }
}

const isGoal = (zone: Zone) => zone === 'goals' || zone === 'general'

/** The preamble may state goals; its last lines do, the head (title, number, addressees) does not. */
function readFront(reader: Reader, outline: Outline): void {
  readRegion(reader, { range: outline.front, zone: 'goals', task: undefined }, undefined)
}

function regionsOf(section: Section): Region[] {
  const task = section.task === undefined ? undefined : section.path
  if (section.cells !== undefined)
    return section.cells
      .filter((cell) => cell.column === 'task' || cell.column === 'other' || cell.column === 'group')
      .map((cell) => ({ range: cell.span, zone: section.zone, task }))
  const regions: Region[] = []
  if (section.titleSpan.end > section.titleSpan.start) regions.push({ range: section.titleSpan, zone: section.zone, task })
  if (section.body.end > section.body.start) regions.push({ range: section.body, zone: section.zone, task })
  return regions
}

/** Reads a region sentence by sentence; gives the year in force at its end. */
function readRegion(reader: Reader, region: Region, force: Force): Force {
  let current = force
  for (const sentence of splitSentences(reader.masked, region.range)) {
    if (!/[\d百千万亿零一二三四五六七八九十番]/u.test(reader.text.slice(sentence.start, sentence.end))) continue
    current = readSentence(reader, sentence, region.zone, region.task, current)
  }
  return current
}
