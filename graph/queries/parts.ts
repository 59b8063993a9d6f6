import { z } from 'zod'

/** Pieces that the queries share: shapes of parameters and cells, and the opening that takes a province or all policies. */
export const text = z.string()
export const texts = z.array(z.string())
export const flag = z.boolean()
export const count = z.number().int()
export const maybe = z.string().nullable()
export const maybeNumber = z.number().nullable()
export const properties = z.record(z.string(), z.unknown())

/** A parameter that must be given. */
export const requiredText = z.string().min(1)
/** A filter: empty takes all. */
export const optionalText = z.string().default('')
/** A filter by year: 0 takes all. */
export const optionalYear = z.coerce.number().int().min(0).default(0)
/** A threshold of at least one. */
export const positive = z.coerce.number().int().min(1).default(1)
/** A filter by role: empty takes all. */
export const roleParameter = z.enum(['', 'lead', 'responsible', 'support', 'implement']).default('')

/** The columns of a sentence: its words and its range in the policy's text. */
export const evidenceRow = { quote: text, evidenceStart: count, evidenceEnd: count }

/** Policies `p` of the province `$province` (`v`), or all of them, also those of no province. */
export const policiesInProvince = `MATCH (p:Policy)
OPTIONAL MATCH (p)-[:COVERS]->(v:Province)
WITH p, v WHERE $province = '' OR v.id = $province`

/** Policies `p` of the scope: a province, one policy, a year that the policy plans for or was issued in. Each may be left open. */
export const policiesInScope = `${policiesInProvince}
WITH p WHERE ($policy = '' OR p.id = $policy) AND ($year = 0 OR coalesce(p.issuedOn, '') STARTS WITH toString($year)
  OR (coalesce(p.periodStart, 0) <= $year AND coalesce(p.periodEnd, 0) >= $year))`
/** What `policiesInScope` is asked with. */
export const scopeParameters = { province: optionalText, policy: optionalText, year: optionalYear }
