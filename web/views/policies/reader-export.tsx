import type { Highlight, PolicyDocument } from '../../../src/api/shapes.ts'
import { termOf, terms } from '../../i18n/core.ts'
import { useText } from '../../i18n/define.ts'
import { ExportMenu } from '../../parts/export-menu.tsx'
import { texts } from './texts.ts'

/** What the reader shows, as files: the marks of the text, the responsibilities, or the doubts; the JSON is the whole document. */
export function ReaderExport({ policy, view, marks }: { policy: PolicyDocument; view: string; marks: readonly Highlight[] }) {
  const text = useText(texts)
  const words = useText(terms)
  if (view === 'columns')
    return (
      <ExportMenu
        name="zhengtu-responsibilities"
        rows={policy.tasks.flatMap((task) => task.departments.map((department) => ({ task, department })))}
        columns={[
          { key: 'task', head: text.task, value: (r) => r.task.title },
          { key: 'department', head: text.department, value: (r) => r.department.name },
          { key: 'role', head: text.role, value: (r) => termOf(words, r.department.role) },
          { key: 'mention', head: text.mention, value: (r) => r.department.mention },
        ]}
        json={policy.tasks}
      />
    )
  if (view === 'problems')
    return (
      <ExportMenu
        name="zhengtu-doubts"
        rows={policy.problems}
        columns={[
          { key: 'code', head: text.code, value: (p) => p.code },
          { key: 'message', head: text.problem, value: (p) => p.message },
          { key: 'place', head: text.place, value: (p) => p.span?.join('–') },
          { key: 'words', head: text.quoted, value: (p) => p.span && policy.text.slice(...p.span) },
        ]}
      />
    )
  return (
    <ExportMenu
      name="zhengtu-marks"
      rows={marks}
      columns={[
        { key: 'kind', head: text.kind, value: (h) => (h.kind === 'problem' ? text.problem : words[h.kind]) },
        { key: 'title', head: text.name, value: (h) => h.title },
        { key: 'role', head: text.role, value: (h) => h.role && termOf(words, h.role) },
        { key: 'place', head: text.place, value: (h) => `${h.start}–${h.end}` },
        { key: 'words', head: text.quoted, value: (h) => policy.text.slice(h.start, h.end) },
      ]}
      json={policy}
    />
  )
}
