import type { Engine, Runner } from '../../graph/engine.ts'
import { type Graph, type Label, nodeShapes } from '../../graph/schema.ts'
import { digestOf, type Properties } from './canonical.ts'
import { applyChanges, type Changes, countOf, noChanges, propertyChange } from './changes.ts'
import { copiesWith, editionOf, fuller, problemsWith, standingAt } from './copies.ts'
import { type DocumentRecords, groupBy, type NodeRecord, outgoingRecord, type RelationshipRecord, recordsOf } from './records.ts'
import { readDocument, readShared, type StoredDocument } from './stored.ts'
import { agreed, agreedChange, type Outgoing, outgoingOf, revised, type Support, storedSupport, supportOf } from './support.ts'

/** What a sync did: `writes` counts nodes and relationships created, changed or deleted. */
export interface SyncResult {
  readonly status: 'changed' | 'unchanged'
  readonly writes: number
  readonly policy: string
  /** Another file that gives this policy with another text: the one that stands where the status is `unchanged`, else the one replaced. */
  readonly sameAs?: string
}

/**
 * Brings a store to what one document says, in one transaction; costs one hash comparison where it says nothing new.
 * Shared nodes keep how many documents say what, and of two files that give one policy the fuller stands, so that the outcome does not
 * depend on the order of documents.
 */
export async function syncDocument(engine: Engine, graph: Graph): Promise<SyncResult> {
  const { policy } = graph
  const digest = digestOf(graph)
  const [stored] = await engine.read('MATCH (p:Policy {id: $policy}) RETURN p.digest AS digest', { policy })
  if (stored?.digest === digest) return { status: 'unchanged', writes: 0, policy }
  return engine.write(async (runner) => {
    const self = await readSelf(runner, policy)
    const { wanted, copies, sameAs } = await choose(runner, self, graph)
    const told = sameAs === undefined ? {} : { sameAs }
    const writes =
      wanted === undefined
        ? await noteCopies(runner, self, copies)
        : await replace(runner, self, { graph: wanted, digest: wanted === graph ? digest : digestOf(wanted) }, copies)
    return { status: wanted === undefined || writes === 0 ? 'unchanged' : 'changed', writes, policy, ...told }
  })
}

/** Takes a document and all that only it supports out of a store; a policy that others cite stays as an external one. */
export async function removeDocument(engine: Engine, policy: string): Promise<SyncResult> {
  const writes = await engine.write(async (runner) => {
    const self = await readSelf(runner, policy)
    return self.digest === undefined ? 0 : replace(runner, self, undefined, [])
  })
  return { status: writes === 0 ? 'unchanged' : 'changed', writes, policy }
}

/** What a store knows of a policy before its document is synced. */
interface Self {
  readonly id: string
  readonly exists: boolean
  /** The hash of all that its document said; undefined where none was read. */
  readonly digest: string | undefined
  readonly path: string | undefined
  readonly sha256: string | undefined
  readonly copies: readonly string[]
  readonly claims: ReadonlyMap<string, string>
  readonly support: Support
}

async function readSelf(runner: Runner, id: string): Promise<Self> {
  const fields = ['digest', 'path', 'sha256', 'copies', 'claims', 'supporters', 'votes', 'voteCounts']
  const returned = fields.map((field) => `p.${field} AS ${field}`).join(', ')
  const [row] = await runner.run(`MATCH (p:Policy {id: $id}) RETURN ${returned}`, { id })
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
  const claims = ((row?.claims ?? []) as readonly string[]).map((line) => {
    const at = line.lastIndexOf('\t')
    return [line.slice(0, at), line.slice(at + 1)] as const
  })
  return {
    id,
    exists: row !== undefined,
    ...{ digest: text(row?.digest), path: text(row?.path), sha256: text(row?.sha256) },
    copies: (row?.copies ?? []) as readonly string[],
    claims: new Map(claims),
    support: supportOf(row as unknown as Properties | undefined),
  }
}

interface Choice {
  /** What the store is to hold; undefined where it stays with the file that it has. */
  readonly wanted: Graph | undefined
  readonly copies: readonly string[]
  readonly sameAs?: string
}

/** The same file read again replaces what it said; of two files with one policy the fuller stands and the other is noted. */
async function choose(runner: Runner, self: Self, graph: Graph): Promise<Choice> {
  const now = editionOf(graph)
  const { path, sha256, copies } = self
  if (now === undefined || self.digest === undefined || path === undefined || sha256 === undefined || path === now.path)
    return { wanted: graph, copies }
  if (sha256 === now.sha256) return { wanted: standingAt(graph, [path, now.path].sort()[0] ?? path), copies }
  const [row] = await runner.run('MATCH (p:Policy {id: $id}) RETURN p.text AS text', { id: self.id })
  const before = { path, sha256, text: String(row?.text ?? '') }
  return fuller(now, before) === now
    ? { wanted: graph, copies: copiesWith(copies, before, now), sameAs: path }
    : { wanted: undefined, copies: copiesWith(copies, now, before), sameAs: path }
}

/** Notes the other files of a policy that stays as it is. Gives the number of writes. */
async function noteCopies(runner: Runner, self: Self, copies: readonly string[]): Promise<number> {
  if (JSON.stringify(copies) === JSON.stringify(self.copies)) return 0
  const [row] = await runner.run('MATCH (p:Policy {id: $id}) RETURN p.problems AS problems', { id: self.id })
  const problems = problemsWith(row?.problems, copies) ?? null
  await runner.run('MATCH (p:Policy {id: $id}) SET p.copies = $copies, p.problems = $problems', { id: self.id, copies, problems })
  return 1
}

/** Replaces what the store holds of a document; without one the document is gone. Gives the number of writes. */
async function replace(
  runner: Runner,
  self: Self,
  document: { readonly graph: Graph; readonly digest: string } | undefined,
  copies: readonly string[],
): Promise<number> {
  const digest = document?.digest
  if (digest !== undefined && digest === self.digest) return 0
  const wanted = recordsOf(document?.graph)
  // A policy that was never read, or was only cited, has nothing of its own.
  const stored: StoredDocument =
    self.digest === undefined ? { nodes: new Map(), relationships: new Map() } : await readDocument(runner, self.id)
  const changes = noChanges()
  diffOwn(changes, stored, wanted)
  await diffShared(changes, runner, self.claims, wanted.claims)
  diffPolicy(changes, self, wanted, digest, copies)
  await applyChanges(runner, changes)
  return countOf(changes)
}

/** Kept by a policy whatever its document says: written by the layout, and by those who cite it. */
const kept = ['id', 'x', 'y', 'layout', 'supporters', 'votes', 'voteCounts']

/** The policy itself: whole while its document is here, as its citers see it after that, gone when nobody cites it. */
function diffPolicy(changes: Changes, self: Self, wanted: DocumentRecords, digest: string | undefined, copies: readonly string[]): void {
  const { id } = self
  if (digest === undefined && self.support.supporters === 0) {
    if (self.exists) changes.deletedNodes.push({ label: 'Policy', id, properties: {} })
    return
  }
  const claims = [...wanted.claims].map(([key, claim]) => `${key}\t${claim}`).sort()
  const problems = problemsWith(wanted.policy.problems, copies)
  const noted = { ...(problems === undefined ? {} : { problems }), ...(copies.length === 0 ? {} : { copies }) }
  const own: Properties = digest === undefined ? agreed(self.support) : { ...wanted.policy, ...noted, digest, claims }
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

/** Shared nodes of which the document says something else than before, with what leads from them; what nobody says any more goes. */
async function diffShared(
  changes: Changes,
  runner: Runner,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Promise<void> {
  const keys = [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key))
  const nodes = keys.map((key) => ({ key, label: key.slice(0, key.indexOf('\t')) as Label, id: key.slice(key.indexOf('\t') + 1) }))
  const groups = [...groupBy(nodes, ({ label }) => label)]
  const read = await Promise.all(
    groups.map(async ([label, group]) => {
      const ids = group.map(({ id }) => id)
      return { label, group, stored: await readShared(runner, label, ids) }
    }),
  )
  for (const { label, group, stored } of read)
    for (const { key, id } of group) {
      const old = stored.get(id)
      const known = supportOf(old)
      const support = revised(known, before.get(key), after.get(key))
      diffOutgoing(changes, { label, id }, outgoingOf(known), outgoingOf(support))
      // A policy read from its document shows what the document says, whoever cites it.
      const isDocument = typeof old?.digest === 'string'
      if (old === undefined) changes.createdNodes.push({ label, id, properties: { ...agreed(support), ...storedSupport(support), id } })
      else if (support.supporters <= 0 && !isDocument) changes.deletedNodes.push({ label, id, properties: {} })
      else {
        const shown = isDocument ? {} : agreedChange(known, support)
        const change = { ...shown, ...propertyChange(storedSupport(known), storedSupport(support)) }
        if (Object.keys(change).length > 0) changes.changedNodes.push({ label, id, properties: change })
      }
    }
}

function diffOutgoing(
  changes: Changes,
  node: Pick<NodeRecord, 'label' | 'id'>,
  before: ReadonlyMap<string, Outgoing>,
  after: ReadonlyMap<string, Outgoing>,
): void {
  for (const [end, each] of before) if (!after.has(end)) changes.deletedRelationships.push(outgoingRecord(node, each))
  for (const [end, each] of after) {
    const old = before.get(end)
    const change = propertyChange(old?.properties ?? {}, each.properties)
    if (old === undefined) changes.createdRelationships.push(outgoingRecord(node, each))
    else if (change !== undefined) changes.changedRelationships.push(outgoingRecord(node, { ...each, properties: change }))
  }
}
