import { type Expansion, type ExploreState, exploreViews, initialExplore, type Kind, mostNodes, roles } from './explore.ts'
import type { UrlCodec } from './url.ts'

const kinds: readonly Kind[] = ['Province', 'Policy', 'Section', 'Task', 'Department', 'Function', 'Indicator', 'Target', 'BrandProgram']

/**
 * The recipe in the address: `focus=…&depth=2&open=RESPONSIBLE_FOR.out.Task@department:…&pin=1.5,2@…`. Ids stand last in
 * their value, since they may hold any character. What cannot be read is left out, and the rest opens.
 */
export const exploreCodec: UrlCodec<ExploreState> = {
  read(parameters) {
    const all = (key: string) => parameters.getAll(key).filter((value) => value !== '')
    const [from, to] = [parameters.get('from'), parameters.get('to')]
    const depth = Number(parameters.get('depth'))
    const budget = Number(parameters.get('most'))
    return {
      focus: all('focus'),
      depth: depth === 2 || depth === 3 ? depth : 1,
      expanded: all('open').flatMap(readExpansion),
      collapsed: all('shut'),
      hidden: all('hide'),
      added: all('add'),
      pinned: all('pin').flatMap(readPin),
      path: from && to ? { from, to } : undefined,
      off: someOf(kinds, parameters.get('off')),
      offRoles: someOf(roles, parameters.get('offroles')),
      selected: parameters.get('sel') ?? undefined,
      view: exploreViews.find((view) => view === parameters.get('view')) ?? initialExplore.view,
      budget: Number.isInteger(budget) && budget >= 50 ? Math.min(mostNodes, budget) : initialExplore.budget,
    }
  },
  write(state) {
    const parameters = new URLSearchParams()
    const all = (key: string, values: readonly string[]) => {
      for (const value of values) parameters.append(key, value)
    }
    all('focus', state.focus)
    if (state.depth !== 1) parameters.set('depth', String(state.depth))
    all(
      'open',
      state.expanded.map(({ node, type, direction, label }) => `${type}.${direction}.${label}@${node}`),
    )
    all('shut', state.collapsed)
    all('add', state.added)
    all('hide', state.hidden)
    all(
      'pin',
      state.pinned.map(({ node, x, y }) => `${x},${y}@${node}`),
    )
    if (state.path) {
      parameters.set('from', state.path.from)
      parameters.set('to', state.path.to)
    }
    if (state.off.length > 0) parameters.set('off', state.off.join(','))
    if (state.offRoles.length > 0) parameters.set('offroles', state.offRoles.join(','))
    if (state.view !== initialExplore.view) parameters.set('view', state.view)
    if (state.budget !== initialExplore.budget) parameters.set('most', String(state.budget))
    if (state.selected !== undefined) parameters.set('sel', state.selected)
    return parameters
  },
}

const someOf = <T extends string>(choices: readonly T[], value: string | null): readonly T[] =>
  (value ?? '').split(',').flatMap((name) => choices.find((choice) => choice === name) ?? [])

function readExpansion(value: string): Expansion[] {
  const match = /^([A-Z_]+)\.(in|out)\.(\w+)@(.+)$/s.exec(value)
  if (match === null) return []
  const [, type = '', direction, label = '', node = ''] = match
  return [{ node, type, direction: direction === 'in' ? 'in' : 'out', label }]
}

function readPin(value: string): ExploreState['pinned'] {
  const match = /^(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)@(.+)$/s.exec(value)
  if (match === null) return []
  return [{ x: Number(match[1]), y: Number(match[2]), node: match[3] ?? '' }]
}
