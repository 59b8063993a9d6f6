import type { NodeSummary } from '../../src/api/shapes.ts'
import { kindLook } from '../parts/kind-mark.tsx'

/** The colours of the current theme, read from the tokens. */
export interface Look {
  readonly paper: string
  readonly ink: string
  readonly muted: string
  readonly rule: string
  readonly link: string
  readonly font: string
  /** How much larger than usual marks and labels stand: 1, more on a very large screen. */
  readonly scale: number
  readonly kinds: Readonly<Record<NodeSummary['label'], string>>
}

/** Reads the tokens of the page as it is themed now. */
export function readLook(): Look {
  const style = getComputedStyle(document.documentElement)
  const token = (name: string) => style.getPropertyValue(name).trim()
  const kinds = Object.fromEntries(Object.entries(kindLook).map(([kind, look]) => [kind, token(look.token)])) as Look['kinds']
  return {
    paper: token('--paper'),
    ink: token('--ink'),
    muted: token('--muted'),
    rule: token('--rule-strong'),
    link: token('--link'),
    font: token('--font'),
    scale: Number(token('--graph-scale')) || 1,
    kinds,
  }
}

/** How an edge is drawn: width in pixels and dashes. A lead is heavy, support broken, the rest plain; so the role never hangs on colour. */
export function edgeStyle(role: string | undefined): { readonly width: number; readonly dash: readonly number[] } {
  if (role === 'lead') return { width: 2.6, dash: [] }
  if (role === 'support') return { width: 1.2, dash: [6, 4] }
  if (role === 'implement') return { width: 1.2, dash: [1.5, 3] }
  return { width: role === 'responsible' ? 1.4 : 1, dash: [] }
}
