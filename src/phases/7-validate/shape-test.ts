import { z } from 'zod'

type Test = (value: unknown) => boolean

/** Whether an object is of a shape. */
export type ShapeTest = (value: object) => boolean

/**
 * A shape as a test that says what `safeParse` would, without making a copy of the value: nearly everything fits, and zod is then asked
 * only for what is wrong. What a field demands beyond its kind is left to zod.
 */
export function shapeTest(shape: z.ZodObject): ShapeTest {
  const fields = Object.entries(shape.shape).map(([key, field]) => [key, fieldTest(field)] as const)
  return (value) => {
    const properties = value as Readonly<Record<string, unknown>>
    for (const [key, fits] of fields) if (!fits(properties[key])) return false
    return true
  }
}

function fieldTest(field: unknown): Test {
  if (field instanceof z.ZodOptional) {
    const inner = fieldTest(field.unwrap())
    return (value) => value === undefined || inner(value)
  }
  if (field instanceof z.ZodString && checksOf(field).every((check) => check === 'min_length')) {
    const least = field.minLength ?? 0
    return (value) => typeof value === 'string' && value.length >= least
  }
  if (field instanceof z.ZodNumber && checksOf(field).length === 0) return Number.isFinite
  if (field instanceof z.ZodNumber && checksOf(field).length === 1 && field.format === 'safeint') return Number.isSafeInteger
  if (field instanceof z.ZodBoolean) return (value) => typeof value === 'boolean'
  if (field instanceof z.ZodEnum) {
    const options = new Set<unknown>(field.options)
    return (value) => options.has(value)
  }
  if (field instanceof z.ZodArray && checksOf(field).length === 0) {
    const element = fieldTest(field.element)
    return (value) => Array.isArray(value) && value.every(element)
  }
  return (value) => (field as z.ZodType).safeParse(value).success
}

function checksOf(field: z.ZodType): readonly string[] {
  return (field.def.checks ?? []).map((check) => check._zod.def.check)
}
