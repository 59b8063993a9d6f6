import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ExploreAction, type ExploreState, exploreViews, initialExplore, reduceExplore, roles } from '../../../../web/state/explore.ts'
import { exploreCodec } from '../../../../web/state/explore-url.ts'

const task = { node: 'department:620000/省工信厅', type: 'RESPONSIBLE_FOR', direction: 'out', label: 'Task' } as const
const run = (...actions: ExploreAction[]) => actions.reduce(reduceExplore, initialExplore)

describe('the recipe of the free graph', () => {
  it('starts anew at another focus, keeping the filters', () => {
    const state = run(
      { do: 'focus', node: 'a' },
      { do: 'expand', expansion: task },
      { do: 'toggleKind', kind: 'Section' },
      { do: 'toggleRole', role: 'support' },
      { do: 'focus', node: 'b' },
    )
    expect(state).toEqual({ ...initialExplore, focus: ['b'], selected: 'b', off: ['Section'], offRoles: ['support'] })
  })
  it('makes no step of what changes nothing', () => {
    const once = run({ do: 'focus', node: 'a' }, { do: 'expand', expansion: task })
    expect(reduceExplore(once, { do: 'expand', expansion: { ...task } })).toBe(once)
    expect(reduceExplore(once, { do: 'depth', depth: 1 })).toBe(once)
    expect(reduceExplore(once, { do: 'path', from: 'a', to: 'a' })).toBe(once)
  })
  it('collapses what a node unfolded, and unfolds it again', () => {
    const shut = run({ do: 'focus', node: task.node }, { do: 'expand', expansion: task }, { do: 'collapse', node: task.node })
    expect([shut.expanded, shut.collapsed]).toEqual([[], [task.node]])
    expect(reduceExplore(shut, { do: 'expand', expansion: task }).collapsed).toEqual([])
  })
  it('deselects what is hidden, and brings it back when it is added', () => {
    const hidden = run({ do: 'focus', node: 'a' }, { do: 'hide', node: 'a' })
    expect([hidden.hidden, hidden.selected]).toEqual([['a'], undefined])
    expect(reduceExplore(hidden, { do: 'add', nodes: ['a'] }).hidden).toEqual([])
  })
  it('never shows more than 2,000', () => {
    expect(run({ do: 'budget', budget: 50_000 }).budget).toBe(2000)
  })
})

const id = fc.string({ unit: 'binary', minLength: 1, maxLength: 24 }).filter((text) => text.isWellFormed())
const expansion = fc.record({
  node: id,
  type: fc.constantFrom('HAS_TASK', 'SETS'),
  direction: fc.constantFrom('in' as const, 'out' as const),
  label: fc.constantFrom('Task', 'Target'),
})
const hundredth = fc.integer({ min: -9999, max: 9999 }).map((n) => n / 100)
const states: fc.Arbitrary<ExploreState> = fc.record({
  focus: fc.array(id, { maxLength: 2 }),
  depth: fc.constantFrom(1, 2, 3),
  expanded: fc.array(expansion, { maxLength: 3 }),
  collapsed: fc.array(id, { maxLength: 2 }),
  hidden: fc.array(id, { maxLength: 2 }),
  added: fc.array(id, { maxLength: 2 }),
  pinned: fc.array(fc.record({ node: id, x: hundredth, y: hundredth }), { maxLength: 2 }),
  path: fc.option(fc.record({ from: id, to: id }), { nil: undefined }),
  off: fc.subarray(['Task', 'Section', 'Target'] as const).map((list) => [...list]),
  offRoles: fc.subarray([...roles]),
  selected: fc.option(id, { nil: undefined }),
  view: fc.constantFrom(...exploreViews),
  budget: fc.integer({ min: 50, max: 2000 }),
})

describe('the address', () => {
  it('holds every state', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(exploreCodec.read(new URLSearchParams(exploreCodec.write(state).toString()))).toEqual(state)
      }),
    )
  })
  it('is empty for an empty graph', () => {
    expect(exploreCodec.write(initialExplore).toString()).toBe('')
  })
  it('opens the rest when a part cannot be read', () => {
    const state = exploreCodec.read(new URLSearchParams('focus=a&open=nonsense&pin=x,y@a&depth=9&most=lots&off=Task,Nothing'))
    expect(state).toEqual({ ...initialExplore, focus: ['a'], off: ['Task'] })
  })
})
