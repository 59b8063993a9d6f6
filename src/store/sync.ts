import type { Engine, Runner } from '../../graph/engine.ts'
import type { Graph } from '../../graph/schema.ts'
import { digestOf, type Properties } from './canonical.ts'
import { applyChanges, type Changes, countOf, noChanges, propertyChange } from './changes.ts'
import { agreed, storedSupport, supportOf, withClaim } from './claims.ts'
import {
  type DocumentRecords,
  groupBy,
  links,
  type NodeRecord,
  nodeKey,
  type RelationshipRecord,
  recordsOf,
  relationshipKey,
} from './records.ts'
import { readDocument, readNodes, readRelationships, type StoredDocument } from './stored.ts'

/** What a sync did: `writes` counts nodes and relationships created, changed or deleted. */
export interface SyncResult {
  readonly status: 'changed' | 'unchanged'
  readonly writes: number
  readonly policy: string
}

/**
 * Brings a store to what one document says, in one transaction; costs one hash comparison where it says nothing new.
 * Shared nodes keep the claims of every document, so that the outcome does not depend on the order of documents.
 */
export async function syncDocument(engine: Engine, graph: Graph): Promise<SyncResult> {
  const { policy } = graph
  const digest = digestOf(graph)
  const [stored] = await engine.read('MATCH (p:Policy {id: $policy}) RETURN p.digest AS digest', { policy })
  if (stored?.digest === digest) return { status: 'unchanged', writes: 0, policy }
  return { status: 'changed', writes: await engine.write((runner) => replace(runner, policy, recordsOf(graph), digest)), policy }
}

/** Takes a document and all that only it supports out of a store; a policy that others cite stays as an external one. */
export async function removeDocument(engine: Engine, policy: string): Promise<SyncResult> {
  const [stored] = await engine.read('MATCH (p:Policy {id: $policy}) WHERE p.digest IS NOT NULL RETURN p.id AS id', { policy })
  if (stored === undefined) return { status: 'unchanged', writes: 0, policy }
  return { status: 'changed', writes: await engine.write((runner) => replace(runner, policy, recordsOf(undefined), undefined)), policy }
}

/** Replaces what the store holds of a document; without a digest the document is gone. Gives the number of writes. */
async function replace(runner: Runner, policy: string, wanted: DocumentRecords, digest: string | undefined): Promise<number> {
  const [self] = await readNodes(runner, 'Policy', [policy])
  // A policy that was never read, or was only cited, has nothing of its own.
  const stored: StoredDocument =
    self?.properties.digest === undefined ? { nodes: new Map(), relationships: new Map() } : await readDocument(runner, policy)
  const changes = noChanges()
  diffOwn(changes, stored, wanted)
  const shared = ((self?.properties.shared ?? []) as readonly string[]).map((line) => line.split('\t'))
  await diffSharedRelationships(changes, runner, policy, wanted, shared)
  await diffSharedNodes(changes, runner, policy, wanted, shared)
  diffPolicy(changes, policy, self, wanted, digest)
  await applyChanges(runner, changes)
  return countOf(changes)
}

/** The policy itself: whole while its document is here, as its citers see it after that, gone when nobody cites it. */
function diffPolicy(
  changes: Changes,
  policy: string,
  self: NodeRecord | undefined,
  wanted: DocumentRecords,
  digest: string | undefined,
): void {
  const support = supportOf(self?.properties)
  const record = (properties: Properties): NodeRecord => ({ label: 'Policy', id: policy, properties })
  if (digest === undefined && support.size === 0) {
    if (self !== undefined) changes.deletedNodes.push(self)
    return
  }
  const shared = [...wanted.sharedNodes.keys(), ...wanted.sharedRelationships.keys()].sort()
  const own = digest === undefined ? agreed(support) : { ...wanted.policy, digest, shared }
  const change = propertyChange(self?.properties, { ...own, ...storedSupport(support) })
  if (change !== undefined) changes.nodes.push(record(change))
}

function diffOwn(changes: Changes, stored: StoredDocument, wanted: DocumentRecords): void {
  for (const [key, node] of stored.nodes) if (!wanted.ownNodes.has(key)) changes.deletedNodes.push(node)
  for (const [key, each] of stored.relationships) if (!wanted.ownRelationships.has(key)) changes.deletedRelationships.push(each)
  for (const [key, node] of wanted.ownNodes) {
    const change = propertyChange(stored.nodes.get(key)?.properties, node.properties)
    if (change !== undefined) changes.nodes.push({ ...node, properties: change })
  }
  for (const [key, each] of wanted.ownRelationships) setRelationship(changes, stored.relationships.get(key), each)
}

async function diffSharedNodes(
  changes: Changes,
  runner: Runner,
  policy: string,
  wanted: DocumentRecords,
  before: readonly (readonly string[])[],
): Promise<void> {
  const keys = new Set([...before.filter((parts) => parts.length === 2).map((parts) => parts.join('\t')), ...wanted.sharedNodes.keys()])
  for (const [label, group] of groupBy(keys, (key) => key.split('\t')[0] as NodeRecord['label'])) {
    const ids = group.map((key) => key.slice(label.length + 1))
    const stored = new Map((await readNodes(runner, label, ids)).map((node) => [node.id, node]))
    for (const id of ids) {
      const old = stored.get(id)
      const support = withClaim(supportOf(old?.properties), policy, wanted.sharedNodes.get(nodeKey({ label, id }))?.properties)
      const isDocument = old?.properties.digest !== undefined
      if (support.size === 0 && !isDocument) {
        if (old !== undefined) changes.deletedNodes.push(old)
        continue
      }
      const shown = isDocument ? withoutSupport(old.properties) : agreed(support)
      const change = propertyChange(old?.properties, { ...shown, ...storedSupport(support) })
      if (change !== undefined) changes.nodes.push({ label, id, properties: change })
    }
  }
}

async function diffSharedRelationships(
  changes: Changes,
  runner: Runner,
  policy: string,
  wanted: DocumentRecords,
  before: readonly (readonly string[])[],
): Promise<void> {
  const olds = before
    .filter((parts) => parts.length === 5)
    .map(([type, fromLabel, from, toLabel, to]) => ({ type, fromLabel, from, toLabel, to }))
  const all = [...olds, ...wanted.sharedRelationships.values()] as RelationshipRecord[]
  for (const link of links.filter(({ owner }) => owner === undefined)) {
    const group = all.filter((each) => each.type === link.type && each.fromLabel === link.from && each.toLabel === link.to)
    const ends = new Map(group.map((each) => [relationshipKey({ ...each, properties: {} }), each]))
    const stored = new Map((await readRelationships(runner, link, [...ends.values()])).map((each) => [relationshipKey(each), each]))
    for (const [key, each] of ends) {
      const old = stored.get(key)
      const support = withClaim(supportOf(old?.properties), policy, wanted.sharedRelationships.get(key)?.properties)
      if (support.size > 0) setRelationship(changes, old, { ...each, properties: { ...agreed(support), ...storedSupport(support) } })
      else if (old !== undefined) changes.deletedRelationships.push(old)
    }
  }
}

function setRelationship(changes: Changes, stored: RelationshipRecord | undefined, wanted: RelationshipRecord): void {
  if (stored === undefined) changes.createdRelationships.push(wanted)
  else {
    const change = propertyChange(stored.properties, wanted.properties)
    if (change !== undefined) changes.changedRelationships.push({ ...wanted, properties: { ...change, ...roleOf(wanted.properties) } })
  }
}

/** The role tells relationships between the same ends apart. */
function roleOf({ role }: Properties): Properties {
  return role === undefined ? {} : { role }
}

/** A policy read from its document keeps what the document says, whoever cites it. */
function withoutSupport(properties: Properties): Properties {
  const { sources: _sources, claims: _claims, claimOf: _claimOf, x: _x, y: _y, layout: _layout, ...shown } = properties
  return shown
}
