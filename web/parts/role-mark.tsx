import { termOf, terms } from '../i18n/core.ts'
import { useText } from '../i18n/define.ts'

/** One character for each role of a department in a task. */
export const roleMarks: Readonly<Record<string, string>> = { lead: '牵', responsible: '责', support: '配', implement: '实' }

/** The role's character in a frame whose line tells it too: solid, double, dashed, dotted. */
export function RoleMark({ role }: { role: string }) {
  const words = useText(terms)
  return (
    <span className={`role-mark role-${role}`} role="img" aria-label={termOf(words, role)} title={termOf(words, role)}>
      {roleMarks[role] ?? '·'}
    </span>
  )
}
