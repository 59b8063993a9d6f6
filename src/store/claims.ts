import type { Properties } from './canonical.ts'
import { canonical } from './canonical.ts'

/**
 * Who supports a shared node or relationship, and what each says of it: policy id → canonical JSON of the properties as that document
 * sees them. Stored as three lists that both engines hold: `sources` (policy ids), `claims` (distinct JSON), `claimOf` (which claim is whose).
 * What the node shows is a function of the claims alone, so that the order of documents does not matter.
 */
export type Support = ReadonlyMap<string, string>

/** Reads the support out of stored properties; empty where there is none. */
export function supportOf(properties: Properties | undefined): Support {
  const sources = (properties?.sources ?? []) as readonly string[]
  const claims = (properties?.claims ?? []) as readonly string[]
  const claimOf = (properties?.claimOf ?? []) as readonly number[]
  return new Map(sources.map((source, index) => [source, claims[claimOf[index] ?? -1] ?? '{}']))
}

/** A support with one document's claim set, or taken away where it claims nothing. */
export function withClaim(support: Support, policy: string, claim: Properties | undefined): Support {
  const next = new Map(support)
  if (claim === undefined) next.delete(policy)
  else next.set(policy, canonical(claim))
  return next
}

/** The support as stored properties; nothing where nobody supports. */
export function storedSupport(support: Support): Properties {
  if (support.size === 0) return {}
  const sources = [...support.keys()].sort()
  const claims = [...new Set(support.values())].sort()
  return { sources, claims, claimOf: sources.map((source) => claims.indexOf(support.get(source) ?? '')) }
}

/** What the claims say together: lists are united, `core` holds where one says so, elsewhere the most supported value wins. */
export function agreed(support: Support): Properties {
  const votes = new Map<string, Map<string, number>>()
  const claims = [...support.values()].map((claim) => JSON.parse(claim) as Record<string, unknown>)
  for (const claim of claims)
    for (const [key, value] of Object.entries(claim)) {
      const counts = votes.get(key) ?? new Map<string, number>()
      votes.set(key, counts.set(JSON.stringify(value), (counts.get(JSON.stringify(value)) ?? 0) + 1))
    }
  return Object.fromEntries([...votes].map(([key, counts]) => [key, settle(key, counts)])) as Properties
}

function settle(key: string, counts: ReadonlyMap<string, number>): unknown {
  const values = [...counts.keys()].map((value) => JSON.parse(value) as unknown)
  if (values.every(Array.isArray)) return [...new Set(values.flat())].sort()
  if (key === 'core') return values.includes(true)
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return JSON.parse(first?.[0] ?? 'null')
}
