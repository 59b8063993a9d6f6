import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labels, nodeShapes, relationshipShapes, relationshipTypes } from '../../../../graph/schema.ts'
import { shapeTest } from '../../../../src/phases/7-validate/shape-test.ts'

const shapes = [
  ...labels.map((label) => ({ name: label, shape: nodeShapes[label] })),
  ...relationshipTypes.map((type) => ({ name: type, shape: relationshipShapes[type].shape })),
]

/** Values that some field of some shape takes, and that others refuse. */
const value = fc.oneof(
  fc.constantFrom('', '责任', 'task', 'up', '>=', 'year', 'lead', 'certain', 'county'),
  fc.constantFrom(0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, true, false, null, undefined),
  fc.array(fc.constantFrom('甲', '', 1, undefined), { maxLength: 2 }),
  fc.constant({}),
)

describe.each(shapes)('the shape of $name', ({ shape }) => {
  const fits = shapeTest(shape)
  const keys = Object.keys(shape.shape)

  it('takes what zod takes and nothing else', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...keys, 'more'), value), { maxLength: keys.length + 4 }), (entries) => {
        const properties = Object.fromEntries(entries)
        expect(fits(properties)).toBe(shape.safeParse(properties).success)
      }),
      { numRuns: 400 },
    )
  })

  it('agrees with zod one wrong field away from what fits', () => {
    const candidates = [
      '责任',
      1,
      true,
      ['甲'],
      'task',
      'up',
      '>=',
      'year',
      'lead',
      'certain',
      'county',
      'brand',
      'merge',
      'hans',
      'increase',
    ]
    const right = Object.fromEntries(
      Object.entries(shape.shape).map(([key, field]) => [key, candidates.find((one) => field.safeParse(one).success)]),
    )
    expect(shape.safeParse(right).success).toBe(true)
    expect(fits(right)).toBe(true)
    fc.assert(
      fc.property(fc.constantFrom('more', ...keys), value, (key, other) => {
        const properties = { ...right, [key]: other }
        expect(fits(properties)).toBe(shape.safeParse(properties).success)
      }),
    )
  })
})
