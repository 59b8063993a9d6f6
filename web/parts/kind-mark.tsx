import type { NodeSummary } from '../../src/api/shapes.ts'
import { termOf, terms } from '../i18n/core.ts'
import { useText } from '../i18n/define.ts'

export type Kind = NodeSummary['label']

/** The shape and the colour token of each kind; never the colour alone. */
export const kindLook: Readonly<Record<Kind, { readonly mark: string; readonly token: string }>> = {
  Policy: { mark: '■', token: '--kind-policy' },
  Task: { mark: '●', token: '--kind-task' },
  Department: { mark: '◆', token: '--kind-department' },
  Function: { mark: '▲', token: '--kind-function' },
  Indicator: { mark: '▬', token: '--kind-indicator' },
  Target: { mark: '◉', token: '--kind-target' },
  BrandProgram: { mark: '★', token: '--kind-brand' },
  Province: { mark: '○', token: '--kind-neutral' },
  Section: { mark: '○', token: '--kind-neutral' },
}

/** The mark of a kind, read aloud as its name unless `silent` (when the name stands beside it). */
export function KindMark({ kind, silent = false }: { kind: Kind; silent?: boolean }) {
  const words = useText(terms)
  const { mark, token } = kindLook[kind]
  return (
    <span
      className="kind-mark"
      style={{ color: `var(${token})` }}
      {...(silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': termOf(words, kind) })}
    >
      {mark}
    </span>
  )
}
