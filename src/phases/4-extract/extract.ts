import type { Outline } from '../3-outline/outline.ts'
import { walk } from '../3-outline/outline.ts'
import { findBrands } from './brands.ts'
import { findCitations } from './citations.ts'
import type { Findings } from './findings.ts'
import { findHeader } from './header.ts'
import { findResponsibilities } from './responsibilities.ts'
import { findTargets } from './targets.ts'

/** Outline → Findings: all that the text says, each with its place; what looks like a fact and is none is told with the rule that says so. */
export function extract(outline: Outline): Findings {
  const { header, problems } = findHeader(outline)
  const owners = findResponsibilities(outline)
  const numbers = findTargets(outline, header)
  const cited = findCitations(outline, header)
  const named = findBrands(outline)
  return {
    outline,
    header,
    responsibilities: owners.responsibilities,
    deadlines: owners.deadlines,
    targets: numbers.targets,
    citations: cited.citations,
    brands: named.brands,
    problems: [...problems, ...taskless(outline), ...owners.problems, ...numbers.problems, ...cited.problems, ...named.problems],
    rejections: [...owners.rejections, ...numbers.rejections, ...cited.rejections, ...named.rejections],
  }
}

function taskless(outline: Outline): Findings['problems'] {
  for (const { section } of walk(outline.sections)) if (section.task) return []
  return [
    {
      code: 'no-tasks',
      message: 'No numbered task was found.',
      hint: 'Targets and citations are read from the whole text.',
      span: undefined,
    },
  ]
}
