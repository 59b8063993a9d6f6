import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical, digestOf } from '../../../src/store/canonical.ts'
import { agreed, claimOf, outgoingOf, revised, type Support, storedSupport, supportOf } from '../../../src/store/support.ts'

const said = fc.record({
  name: fc.constantFrom('甲', '乙'),
  core: fc.boolean(),
  aliases: fc.uniqueArray(fc.constantFrom('a', 'b', 'c\t[]'), { maxLength: 3 }),
  unit: fc.option(fc.constantFrom('%', '个'), { nil: undefined }),
})
const claim = said.map((properties) => claimOf(properties as never))
const none = supportOf(undefined)
const all = (claims: readonly string[]): Support => claims.reduce((sum, each) => revised(sum, undefined, each), none)
const shown = (support: Support): string => canonical({ ...agreed(support), ...storedSupport(support) })

describe('support', () => {
  it('comes back from the store as it went in', () => {
    fc.assert(
      fc.property(fc.array(claim), (claims) => {
        const support = all(claims)
        expect(shown(supportOf(storedSupport(support)))).toBe(shown(support))
      }),
    )
  })

  it('is the same in any order, and after claims that were taken back', () => {
    fc.assert(
      fc.property(fc.array(claim), fc.array(claim), (kept, gone) => {
        const history = [...gone, ...[...kept].reverse()].reduce((sum, each) => revised(sum, undefined, each), none)
        const after = gone.reduce((sum, each) => revised(sum, each, undefined), history)
        expect(shown(after)).toBe(shown(all(kept)))
      }),
    )
  })

  it('shows what one document says as that document says it', () => {
    fc.assert(
      fc.property(said, (properties) => {
        const wanted = { ...properties, aliases: [...properties.aliases].sort() }
        expect(canonical(agreed(all([claimOf(properties as never)])))).toBe(canonical(wanted))
      }),
    )
  })

  it('unites aliases, takes core from any, and the name that most say', () => {
    const [first, second, third] = [
      { name: '乙', core: false, aliases: ['b'] },
      { name: '乙', core: true, aliases: ['a'] },
      { name: '甲', core: false, aliases: [] },
    ].map((said) => claimOf(said)) as [string, string, string]
    const support = all([first, second, third])
    expect(agreed(support)).toEqual({ name: '乙', core: true, aliases: ['a', 'b'] })
    expect(agreed(revised(support, second, undefined))).toEqual({ name: '乙', core: false, aliases: ['b'] })
  })
})

describe('what leads from a shared node', () => {
  const end = (to: string, kind: string) => ({ kind: 'SUCCEEDED_BY Department', to, properties: { kind } })
  const merged = claimOf({ id: 'a', name: '甲' }, [end('b', 'merge')])
  const renamed = claimOf({ id: 'a', name: '甲' }, [end('b', 'rename'), end('c', 'split')])
  const ends = (support: Support) => [...outgoingOf(support).values()].map(({ to, properties }) => [to, properties.kind])

  it('is there as long as one document says it, in the way that most say it', () => {
    expect(ends(all([renamed, merged, merged]))).toEqual([
      ['b', 'merge'],
      ['c', 'split'],
    ])
    expect(ends(revised(all([renamed, merged]), renamed, undefined))).toEqual([['b', 'merge']])
    expect(ends(revised(all([merged]), merged, undefined))).toEqual([])
  })

  it('is no property of the node', () => {
    expect(agreed(all([merged, renamed]))).toEqual({ name: '甲' })
  })
})

describe('digest', () => {
  it('changes with any word and with nothing else', () => {
    const node = { label: 'Province', properties: { id: 'province:620000', name: '甘肃省', shortName: '甘肃' } } as const
    const other = { ...node, properties: { shortName: '甘肃', name: '甘肃省', id: 'province:620000' } }
    const graph = { policy: 'policy:1', nodes: [node], relationships: [] }
    expect(digestOf({ ...graph, nodes: [other] })).toBe(digestOf(graph))
    expect(digestOf({ ...graph, nodes: [{ ...node, properties: { ...node.properties, name: '甘肅省' } }] })).not.toBe(digestOf(graph))
  })
})
