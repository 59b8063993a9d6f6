import type { Row, Runner } from '../../graph/engine.ts'
import type { Label } from '../../graph/schema.ts'
import type { Properties } from './canonical.ts'
import {
  byKey,
  isOwned,
  type Link,
  links,
  type NodeRecord,
  nodeKey,
  type RelationshipRecord,
  relationshipKey,
  walkOrder,
} from './records.ts'

/** Rows a statement, for reads and writes alike: batches of this size stay below 100 ms. */
export const batchSize = 1000

/** What a store holds of one document alone. */
export interface StoredDocument {
  readonly nodes: ReadonlyMap<string, NodeRecord>
  readonly relationships: ReadonlyMap<string, RelationshipRecord>
}

/** Walks from the policy to everything that belongs to its document. */
export async function readDocument(runner: Runner, policy: string): Promise<StoredDocument> {
  const nodes: NodeRecord[] = []
  const relationships: RelationshipRecord[] = []
  for (const label of walkOrder) {
    const owners = label === 'Policy' ? [policy] : [...new Set(nodes.filter((node) => node.label === label).map(({ id }) => id))]
    const outward = links.filter(({ owner }) => owner === label)
    const found = await Promise.all(outward.map((link) => inBatches(owners, (ids) => runner.run(readLink(link), { ids }))))
    outward.forEach((link, index) => {
      const other = link.owner === link.from ? link.to : link.from
      for (const row of found[index] ?? []) {
        if (isOwned(other)) nodes.push({ label: other, id: String(row.other), properties: row.node as unknown as Properties })
        relationships.push(relationshipFrom(link, row))
      }
    })
  }
  return { nodes: byKey(nodes, nodeKey), relationships: byKey(relationships, relationshipKey) }
}

/** What a store keeps of the support of shared nodes of one label, by id; absent ones are not in the answer. */
export async function readShared(runner: Runner, label: Label, ids: readonly string[]): Promise<ReadonlyMap<string, Properties>> {
  const fields = ['supporters', 'votes', 'voteCounts', ...(label === 'Policy' ? ['digest'] : [])]
  const returned = fields.map((field) => `n.${field} AS ${field}`).join(', ')
  const text = `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN n.id AS id, ${returned}`
  const found = await inBatches(ids, (batch) => runner.run(text, { ids: batch }))
  return new Map(found.map(({ id, ...properties }) => [String(id), properties as unknown as Properties]))
}

/** Runs a statement over slices of a list, none waiting for another, and joins the rows. */
export async function inBatches<T>(all: readonly T[], run: (batch: readonly T[]) => Promise<readonly Row[]>): Promise<readonly Row[]> {
  const batches: Promise<readonly Row[]>[] = []
  for (let at = 0; at < all.length; at += batchSize) batches.push(run(all.slice(at, at + batchSize)))
  return (await Promise.all(batches)).flat()
}

function readLink({ type, from, to, owner }: Link): string {
  const outward = owner === from
  const other = outward ? to : from
  const node = isOwned(other) ? ', properties(b) AS node' : ''
  const arrow = outward ? `-[r:${type}]->` : `<-[r:${type}]-`
  return `UNWIND $ids AS id MATCH (a:${owner} {id: id})${arrow}(b:${other}) RETURN a.id AS owner, b.id AS other, properties(r) AS relationship${node}`
}

function relationshipFrom({ type, from, to, owner }: Link, row: Row): RelationshipRecord {
  const [head, tail] = owner === from ? [row.owner, row.other] : [row.other, row.owner]
  return { type, fromLabel: from, from: String(head), toLabel: to, to: String(tail), properties: row.relationship as unknown as Properties }
}
