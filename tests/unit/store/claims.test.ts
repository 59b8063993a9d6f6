import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical, digestOf } from '../../../src/store/canonical.ts'
import { agreed, storedSupport, supportOf, withClaim } from '../../../src/store/claims.ts'

const claim = fc.record({ name: fc.constantFrom('甲', '乙'), core: fc.boolean(), aliases: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')) })
const claims = fc.uniqueArray(fc.tuple(fc.constantFrom('policy:1', 'policy:2', 'policy:3', 'policy:4'), claim), {
  selector: ([policy]) => policy,
})

describe('claims', () => {
  it('come back from the store as they went in', () => {
    fc.assert(
      fc.property(claims, (all) => {
        const support = all.reduce((sum, [policy, each]) => withClaim(sum, policy, each), supportOf(undefined))
        expect([...supportOf(storedSupport(support))].sort()).toEqual([...support].sort())
      }),
    )
  })

  it('say the same in any order', () => {
    fc.assert(
      fc.property(claims, (all) => {
        const [forth, back] = [all, [...all].reverse()].map((list) =>
          list.reduce((sum, [policy, each]) => withClaim(sum, policy, each), supportOf(undefined)),
        )
        expect(canonical(agreed(forth as never))).toBe(canonical(agreed(back as never)))
        expect(storedSupport(forth as never)).toEqual(storedSupport(back as never))
      }),
    )
  })

  it('unite aliases, take core from any, and the name that most say', () => {
    const three = [
      ['policy:1', { name: '乙', core: false, aliases: ['b'] }],
      ['policy:2', { name: '乙', core: true, aliases: ['a'] }],
      ['policy:3', { name: '甲', core: false, aliases: [] }],
    ] as const
    const support = three.reduce((sum, [policy, each]) => withClaim(sum, policy, each), supportOf(undefined))
    expect(agreed(support)).toEqual({ name: '乙', core: true, aliases: ['a', 'b'] })
    expect(agreed(withClaim(support, 'policy:2', undefined))).toEqual({ name: '乙', core: false, aliases: ['b'] })
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
