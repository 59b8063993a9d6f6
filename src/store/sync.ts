import type { Engine, Runner } from '../../graph/engine.ts'
import { type Graph, nodeShapes } from '../../graph/schema.ts'
import { digestOf, type Properties } from './canonical.ts'
import { applyChanges, type Changes, countOf, noChanges, propertyChange } from './changes.ts'
import { type DocumentRecords, groupBy, kindOf, type RelationshipRecord, recordsOf, sharedRecord } from './records.ts'
import { readDocument, readShared, type StoredDocument } from './stored.ts'
import { agreed, revised, type Support, storedSupport, supportOf } from './support.ts'

/** What a sync did: `writes` counts nodes and relationships created, changed or deleted. */
export interface SyncResult {
  readonly status: 'changed' | 'unchanged'
  readonly writes: number
  readonly policy: string
}

/**
 * Brings a store to what one document says, in one transaction; costs one hash comparison where it says nothing new.
 * Shared nodes keep how many documents say what, so that the outcome does not depend on the order of documents.
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

/** What a store knows of a policy before its document is synced. */
interface Self {
  readonly exists: boolean
  /** The document was read, not only cited. */
  readonly read: boolean
  readonly claims: ReadonlyMap<string, string>
  readonly support: Support
}

/** Replaces what the store holds of a document; without a digest the document is gone. Gives the number of writes. */
async function replace(runner: Runner, policy: string, wanted: DocumentRecords, digest: string | undefined): Promise<number> {
  const self = await readSelf(runner, policy)
  // A policy that was never read, or was only cited, has nothing of its own.
  const stored: StoredDocument = self.read ? await readDocument(runner, policy) : { nodes: new Map(), relationships: new Map() }
  const changes = noChanges()
  diffOwn(changes, stored, wanted)
  await diffShared(changes, runner, self.claims, wanted.claims)
  diffPolicy(changes, policy, self, wanted, digest)
  await applyChanges(runner, changes)
  return countOf(changes)
}

async function readSelf(runner: Runner, policy: string): Promise<Self> {
  const [row] = await runner.run(
    'MATCH (p:Policy {id: $policy}) RETURN p.digest AS digest, p.claims AS claims, p.supporters AS supporters, p.votes AS votes, p.voteCounts AS voteCounts',
    { policy },
  )
  const claims = ((row?.claims ?? []) as readonly string[]).map((line) => {
    const at = line.lastIndexOf('\t')
    return [line.slice(0, at), line.slice(at + 1)] as const
  })
  return {
    exists: row !== undefined,
    read: typeof row?.digest === 'string',
    claims: new Map(claims),
    support: supportOf(row as unknown as Properties | undefined),
  }
}

/** Kept by a policy whatever its document says: written by the layout, and by those who cite it. */
const kept = ['id', 'x', 'y', 'layout', 'supporters', 'votes', 'voteCounts']

/** The policy itself: whole while its document is here, as its citers see it after that, gone when nobody cites it. */
function diffPolicy(changes: Changes, id: string, self: Self, wanted: DocumentRecords, digest: string | undefined): void {
  if (digest === undefined && self.support.supporters === 0) {
    if (self.exists) changes.deletedNodes.push({ label: 'Policy', id, properties: {} })
    return
  }
  const claims = [...wanted.claims].map(([key, claim]) => `${key}\t${claim}`).sort()
  const own: Properties = digest === undefined ? agreed(self.support) : { ...wanted.policy, digest, claims }
  if (!self.exists) changes.createdNodes.push({ label: 'Policy', id, properties: { ...own, id } })
  else {
    const gone = Object.keys(nodeShapes.Policy.shape).filter((key) => !(key in own) && !kept.includes(key))
    changes.changedNodes.push({ label: 'Policy', id, properties: { ...own, ...Object.fromEntries(gone.map((key) => [key, null])) } })
  }
}

function diffOwn(changes: Changes, stored: StoredDocument, wanted: DocumentRecords): void {
  for (const [key, node] of stored.nodes) if (!wanted.ownNodes.has(key)) changes.deletedNodes.push(node)
  for (const [key, each] of stored.relationships) if (!wanted.ownRelationships.has(key)) changes.deletedRelationships.push(each)
  for (const [key, node] of wanted.ownNodes) {
    const old = stored.nodes.get(key)
    const change = propertyChange(old?.properties ?? {}, node.properties)
    if (old === undefined) changes.createdNodes.push(node)
    else if (change !== undefined) changes.changedNodes.push({ ...node, properties: change })
  }
  for (const [key, each] of wanted.ownRelationships) {
    const old = stored.relationships.get(key)
    const change = propertyChange(old?.properties ?? {}, each.properties)
    if (old === undefined) changes.createdRelationships.push(each)
    else if (change !== undefined) changes.changedRelationships.push({ ...each, properties: { ...change, ...roleOf(each) } })
  }
}

/** The role tells relationships between the same ends apart. */
function roleOf({ properties: { role } }: RelationshipRecord): Properties {
  return role === undefined ? {} : { role }
}

/** Shared nodes and relationships of which the document says something else than before; one that nobody says any more goes. */
async function diffShared(
  changes: Changes,
  runner: Runner,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Promise<void> {
  const keys = [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key))
  const groups = [...groupBy(keys, kindOf)]
  for (const stored of await Promise.all(groups.map(([kind, group]) => readShared(runner, kind, group)))) {
    for (const [key, old] of stored) {
      const known = supportOf(old)
      const support = revised(known, before.get(key), after.get(key))
      // A policy read from its document shows what the document says, whoever cites it.
      const isDocument = typeof old?.digest === 'string'
      const shows = (each: Support): Properties => ({ ...(isDocument ? {} : agreed(each)), ...storedSupport(each) })
      const change = propertyChange(shows(known), shows(support))
      const record = sharedRecord(key, old === undefined ? shows(support) : (change ?? {}))
      const gone = support.supporters <= 0 && !isDocument
      if ('label' in record) {
        if (old === undefined) changes.createdNodes.push({ ...record, properties: { ...record.properties, id: record.id } })
        else if (gone) changes.deletedNodes.push(record)
        else if (change !== undefined) changes.changedNodes.push(record)
      } else if (old === undefined) changes.createdRelationships.push(record)
      else if (gone) changes.deletedRelationships.push(record)
      else if (change !== undefined) changes.changedRelationships.push(record)
    }
  }
}
