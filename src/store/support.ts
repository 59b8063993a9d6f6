import { canonical, type Properties } from './canonical.ts'

/**
 * Who supports a shared node: how many documents say it, and for each value that they give how many give it. The relationships that lead
 * from it to other shared nodes are values of it as well. A document's own claim is kept with its policy, so that it can be taken back; what
 * a shared node costs does not grow with its documents. What it shows is a function of the votes alone, so that the order of documents does
 * not matter.
 */
export interface Support {
  readonly supporters: number
  /** By `key\tJSON of the value`; a list votes once for itself, as `key[]`, and once for each item. */
  readonly votes: ReadonlyMap<string, number>
}

/** A relationship from a shared node as that node's documents say it; `kind` is its type and the label of its other end. */
export interface Outgoing {
  readonly kind: string
  readonly to: string
  readonly properties: Properties
}

/** What one document says of one shared node and of what leads from it: canonical JSON without the id. */
export function claimOf({ id: _id, ...properties }: Properties, outgoing: readonly Outgoing[] = []): string {
  const said: Record<string, unknown> = { ...properties }
  for (const { kind, ...end } of outgoing) said[arrow + kind] = [...((said[arrow + kind] ?? []) as readonly unknown[]), end]
  return canonical(said)
}

/** Begins the keys that stand for relationships; no property begins so. */
const arrow = '->'

/** Reads the support out of stored properties; none where nothing is stored. */
export function supportOf(properties: Properties | undefined): Support {
  const votes = (properties?.votes ?? []) as readonly string[]
  const counts = (properties?.voteCounts ?? []) as readonly number[]
  return { supporters: Number(properties?.supporters ?? 0), votes: new Map(votes.map((vote, index) => [vote, counts[index] ?? 0])) }
}

/** A support after one document says `after` where it said `before`; undefined is nothing at all. */
export function revised(support: Support, before: string | undefined, after: string | undefined): Support {
  const votes = new Map(support.votes)
  for (const vote of votesOf(before)) votes.set(vote, (votes.get(vote) ?? 0) - 1)
  for (const vote of votesOf(after)) votes.set(vote, (votes.get(vote) ?? 0) + 1)
  for (const [vote, count] of votes) if (count <= 0) votes.delete(vote)
  return { supporters: support.supporters - Number(before !== undefined) + Number(after !== undefined), votes }
}

/** The support as stored properties; nothing where nobody supports. */
export function storedSupport({ supporters, votes }: Support): Properties {
  if (supporters === 0) return {}
  if (votes.size === 0) return { supporters }
  const names = [...votes.keys()].sort()
  return { supporters, votes: names, voteCounts: names.map((vote) => votes.get(vote) ?? 0) }
}

/** What the claims say together: lists are united, `core` holds where one says so, elsewhere the value that most give, or the first of them. */
export function agreed(support: Support): Properties {
  return parsed(settled(support))
}

/** What to set so that a node shows the second support where it showed the first: only what differs is read. */
export function agreedChange(before: Support, after: Support): Properties {
  const [old, now] = [settled(before), settled(after)]
  const set = [...now].filter(([key, json]) => old.get(key) !== json)
  const gone = [...old.keys()].filter((key) => !now.has(key))
  return { ...parsed(new Map(set)), ...Object.fromEntries(gone.map((key) => [key, null])) }
}

/** By property the JSON of the value that is shown. */
function settled({ votes }: Support): ReadonlyMap<string, string> {
  const shown = new Map<string, string>()
  const most = new Map<string, number>()
  for (const [key, json, count] of sortedVotes(votes)) {
    if (key.startsWith(arrow)) continue
    if (key.endsWith('[]')) {
      const name = key.slice(0, -2)
      const items = shown.get(name)?.slice(1, -1) ?? ''
      shown.set(name, `[${[items, json ?? ''].filter((part) => part !== '').join(',')}]`)
    } else if (key === 'core') shown.set(key, shown.get(key) === 'true' ? 'true' : (json ?? 'false'))
    else if (count > (most.get(key) ?? 0)) {
      most.set(key, count)
      shown.set(key, json ?? 'null')
    }
  }
  return shown
}

function parsed(shown: ReadonlyMap<string, string>): Properties {
  return Object.fromEntries([...shown].map(([key, json]) => [key, JSON.parse(json) as Properties[string]]))
}

/** The relationships that the claims give together, by kind and end; of two ways to say one, that which most give. */
export function outgoingOf({ votes }: Support): ReadonlyMap<string, Outgoing> {
  const ends = new Map<string, Outgoing & { readonly count: number }>()
  for (const [key, json, count] of sortedVotes(votes)) {
    if (!key.startsWith(arrow) || json === undefined) continue
    const kind = key.slice(arrow.length, -2)
    const end = JSON.parse(json) as Pick<Outgoing, 'to' | 'properties'>
    const name = `${kind}\t${end.to}`
    if (count > (ends.get(name)?.count ?? 0)) ends.set(name, { kind, ...end, count })
  }
  return ends
}

function sortedVotes(votes: Support['votes']): (readonly [key: string, json: string | undefined, count: number])[] {
  const names = [...votes.keys()].sort()
  return names.map((vote) => {
    const at = vote.indexOf('\t')
    return [at < 0 ? vote : vote.slice(0, at), at < 0 ? undefined : vote.slice(at + 1), votes.get(vote) ?? 0]
  })
}

function votesOf(claim: string | undefined): string[] {
  if (claim === undefined) return []
  return Object.entries(JSON.parse(claim) as Record<string, unknown>).flatMap(([key, value]) =>
    Array.isArray(value)
      ? [`${key}[]`, ...new Set(value.map((item) => `${key}[]\t${JSON.stringify(item)}`))]
      : [`${key}\t${JSON.stringify(value)}`],
  )
}
