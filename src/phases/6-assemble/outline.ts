import { type Section, walk } from '../3-outline/outline.ts'
import type { Deadline } from '../4-extract/findings.ts'
import type { Facts } from '../5-resolve/facts.ts'
import type { Collector, End } from './collector.ts'

/** Headings become sections and tasks; gives the tasks by the path of their heading. */
export function addOutline(graph: Collector, facts: Facts, policy: End): ReadonlyMap<string, End> {
  const { outline, deadlines } = facts.findings
  const tasks = new Map<string, End>()
  const sections = new Map<Section, End>()
  const deadlinesOf = new Map<string, Deadline[]>()
  for (const deadline of deadlines) deadlinesOf.set(deadline.task, [...(deadlinesOf.get(deadline.task) ?? []), deadline])
  let order = 0
  for (const { section, above } of walk(outline.sections)) {
    order += 1
    const id = `${facts.policyId}#${section.path}`
    if (section.task === undefined) {
      if (section.style === 'row') continue
      const { number, title } = section
      const end = graph.node('Section', { id, number, title: title || section.path, level: above.length + 1, order })
      graph.relate('HAS_SECTION', policy, end, { order })
      sections.set(section, end)
      continue
    }
    const { start, end } = outline.text.origin.toSource(section.span)
    const words = outline.text.text.slice(section.span.start, section.span.end)
    const own = deadlinesOf.get(section.path) ?? []
    const task = graph.node('Task', {
      id,
      number: section.number,
      title: section.title || words.slice(0, 40),
      kind: section.task,
      order,
      path: above.map((heading) => heading.title).filter((title) => title !== ''),
      text: words,
      start,
      end,
      deadline: [...new Set(own.map((deadline) => deadline.text))].join('；') || undefined,
      due: own
        .flatMap((deadline) => deadline.due ?? [])
        .sort()
        .at(-1),
    })
    tasks.set(section.path, task)
    graph.relate('HAS_TASK', policy, task, { order })
    const parent = above.findLast((heading) => sections.has(heading))
    if (parent !== undefined) graph.relate('HAS_TASK', sections.get(parent) as End, task, { order })
  }
  return tasks
}

/** What a fact hangs on: its task, or the policy where it stands in no task. */
export function holderOf(task: string | undefined, place: { readonly policy: End; readonly tasks: ReadonlyMap<string, End> }): End {
  return (task === undefined ? undefined : place.tasks.get(task)) ?? place.policy
}
