import type { NodeSummary } from '../../src/api/shapes.ts'

export type Kind = NodeSummary['label']

/** The four faces of one graph: they share selection and filter. */
export const exploreViews = ['graph', 'table', 'matrix', 'text'] as const
export type ExploreView = (typeof exploreViews)[number]

/** What a body is in a task: who leads, who answers for it, who helps, who carries it out on the spot. */
export const roles = ['lead', 'responsible', 'support', 'implement'] as const
export type Role = (typeof roles)[number]

/** One group of neighbours of a node, as the expansion menu lists them. */
export interface Expansion {
  readonly node: string
  readonly type: string
  readonly direction: 'in' | 'out'
  readonly label: string
}

/**
 * The free graph as a recipe: what was asked for, not what came. The picture follows from it and the stored graph, so an
 * address holds it, back is undo, and a link opens the same.
 */
export interface ExploreState {
  /** In the middle: one node, or several. */
  readonly focus: readonly string[]
  readonly depth: 1 | 2 | 3
  readonly expanded: readonly Expansion[]
  readonly collapsed: readonly string[]
  readonly hidden: readonly string[]
  /** Picked one by one from a list of neighbours. */
  readonly added: readonly string[]
  readonly pinned: readonly { readonly node: string; readonly x: number; readonly y: number }[]
  readonly path: { readonly from: string; readonly to: string } | undefined
  /** Kinds switched off in the legend. */
  readonly off: readonly Kind[]
  /** Roles whose lines are switched off there. */
  readonly offRoles: readonly Role[]
  /** A node or an edge. */
  readonly selected: string | undefined
  readonly view: ExploreView
  readonly budget: number
}

export const initialExplore: ExploreState = {
  focus: [],
  depth: 1,
  expanded: [],
  collapsed: [],
  hidden: [],
  added: [],
  pinned: [],
  path: undefined,
  off: [],
  offRoles: [],
  selected: undefined,
  view: 'graph',
  budget: 300,
}

export const mostNodes = 2000

export type ExploreAction =
  | { readonly do: 'focus'; readonly node: string }
  | { readonly do: 'expand'; readonly expansion: Expansion }
  | { readonly do: 'expandAll'; readonly expansions: readonly Expansion[] }
  | { readonly do: 'collapse'; readonly node: string }
  | { readonly do: 'hide'; readonly node: string }
  | { readonly do: 'showHidden' }
  | { readonly do: 'add'; readonly nodes: readonly string[] }
  | { readonly do: 'pin'; readonly node: string; readonly x: number; readonly y: number }
  | { readonly do: 'unpin'; readonly node: string }
  | { readonly do: 'path'; readonly from: string; readonly to: string }
  | { readonly do: 'clearPath' }
  | { readonly do: 'depth'; readonly depth: 1 | 2 | 3 }
  | { readonly do: 'toggleKind'; readonly kind: Kind }
  | { readonly do: 'toggleRole'; readonly role: Role }
  | { readonly do: 'select'; readonly id: string | undefined }
  | { readonly do: 'view'; readonly view: ExploreView }
  | { readonly do: 'budget'; readonly budget: number }

const same = (a: Expansion, b: Expansion) => a.node === b.node && a.type === b.type && a.direction === b.direction && a.label === b.label
const toggled = <T>(list: readonly T[], one: T): readonly T[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one]
const without = (list: readonly string[], id: string) => list.filter((one) => one !== id)

/** The next state; the same object when nothing changes, so that no empty step enters the history. */
export function reduceExplore(state: ExploreState, action: ExploreAction): ExploreState {
  switch (action.do) {
    case 'focus':
      return {
        ...initialExplore,
        view: state.view,
        off: state.off,
        offRoles: state.offRoles,
        budget: state.budget,
        focus: [action.node],
        selected: action.node,
      }
    case 'expand':
      return reduceExplore(state, { do: 'expandAll', expansions: [action.expansion] })
    case 'expandAll': {
      const fresh = action.expansions.filter((one) => !state.expanded.some((other) => same(one, other)))
      const opened = new Set(action.expansions.map(({ node }) => node))
      const collapsed = state.collapsed.filter((id) => !opened.has(id))
      if (fresh.length === 0 && collapsed.length === state.collapsed.length) return state
      return { ...state, expanded: [...state.expanded, ...fresh], collapsed }
    }
    case 'collapse':
      return {
        ...state,
        expanded: state.expanded.filter(({ node }) => node !== action.node),
        collapsed: [...without(state.collapsed, action.node), action.node],
      }
    case 'hide':
      return {
        ...state,
        hidden: [...without(state.hidden, action.node), action.node],
        added: without(state.added, action.node),
        selected: state.selected === action.node ? undefined : state.selected,
      }
    case 'showHidden':
      return state.hidden.length === 0 ? state : { ...state, hidden: [] }
    case 'add':
      return {
        ...state,
        added: [...new Set([...state.added, ...action.nodes])],
        hidden: state.hidden.filter((id) => !action.nodes.includes(id)),
      }
    case 'pin': {
      const [x, y] = [Math.round(action.x * 100) / 100, Math.round(action.y * 100) / 100]
      return { ...state, pinned: [...state.pinned.filter(({ node }) => node !== action.node), { node: action.node, x, y }] }
    }
    case 'unpin':
      return { ...state, pinned: state.pinned.filter(({ node }) => node !== action.node) }
    case 'path':
      return action.from === action.to ? state : { ...state, path: { from: action.from, to: action.to } }
    case 'clearPath':
      return { ...state, path: undefined }
    case 'depth':
      return action.depth === state.depth ? state : { ...state, depth: action.depth }
    case 'toggleKind':
      return { ...state, off: toggled(state.off, action.kind) }
    case 'toggleRole':
      return { ...state, offRoles: toggled(state.offRoles, action.role) }
    case 'select':
      return action.id === state.selected ? state : { ...state, selected: action.id }
    case 'view':
      return action.view === state.view ? state : { ...state, view: action.view }
    case 'budget':
      return { ...state, budget: Math.min(mostNodes, Math.max(50, action.budget)) }
  }
}
