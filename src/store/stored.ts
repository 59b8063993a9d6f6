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
    for (const link of links.filter(({ owner }) => owner === label))
      for (const row of await inBatches(owners, (ids) => runner.run(readLink(link), { ids }))) {
        const other = link.owner === link.from ? link.to : link.from
        if (isOwned(other)) nodes.push({ label: other, id: String(row.other), properties: row.node as unknown as Properties })
        relationships.push(relationshipFrom(link, row))
      }
  }
  return { nodes: byKey(nodes, nodeKey), relationships: byKey(relationships, relationshipKey) }
}

/** Nodes of one label by id, as stored; absent ones are not in the answer. */
export async function readNodes(runner: Runner, label: Label, ids: readonly string[]): Promise<readonly NodeRecord[]> {
  const text = `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN n.id AS id, properties(n) AS node`
  const rows = await inBatches(ids, (batch) => runner.run(text, { ids: batch }))
  return rows.map((row) => ({ label, id: String(row.id), properties: row.node as unknown as Properties }))
}

/** Relationships of one kind by their ends, as stored. */
export async function readRelationships(
  runner: Runner,
  link: Link,
  ends: readonly { readonly from: string; readonly to: string }[],
): Promise<readonly RelationshipRecord[]> {
  const text = `UNWIND $rows AS row MATCH (a:${link.from} {id: row.from})-[r:${link.type}]->(b:${link.to} {id: row.to})
RETURN a.id AS owner, b.id AS other, properties(r) AS relationship`
  const rows = await inBatches(ends, (batch) => runner.run(text, { rows: batch.map(({ from, to }) => ({ from, to })) }))
  return rows.map((row) => relationshipFrom({ ...link, owner: link.from }, row))
}

/** Runs a statement over slices of a list, one after the other, and joins the rows. */
export async function inBatches<T>(all: readonly T[], run: (batch: readonly T[]) => Promise<readonly Row[]>): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (let at = 0; at < all.length; at += batchSize) rows.push(...(await run(all.slice(at, at + batchSize))))
  return rows
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
