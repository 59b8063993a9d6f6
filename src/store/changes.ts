import type { Runner } from '../../graph/engine.ts'
import type { Properties } from './canonical.ts'
import { groupBy, type NodeRecord, type RelationshipRecord } from './records.ts'
import { inBatches } from './stored.ts'

/** What one document changes in a store: records to delete, to make, and to set (with null for what goes). */
export interface Changes {
  readonly deletedNodes: NodeRecord[]
  readonly deletedRelationships: RelationshipRecord[]
  readonly nodes: NodeRecord[]
  readonly createdRelationships: RelationshipRecord[]
  readonly changedRelationships: RelationshipRecord[]
}

/** No change. */
export function noChanges(): Changes {
  return { deletedNodes: [], deletedRelationships: [], nodes: [], createdRelationships: [], changedRelationships: [] }
}

/** How many nodes and relationships are created, changed or deleted. */
export function countOf(changes: Changes): number {
  return Object.values(changes).reduce((sum: number, list: readonly unknown[]) => sum + list.length, 0)
}

/** Kept by a node whatever its document says: written by the layout. */
const layoutKeys = ['x', 'y', 'layout']

/** What to set so that the stored properties become the wanted ones, null for what goes; undefined where they are equal. */
export function propertyChange(stored: Properties | undefined, wanted: Properties): Properties | undefined {
  if (stored === undefined) return wanted
  const same = (key: string) => JSON.stringify(stored[key]) === JSON.stringify(wanted[key])
  const set = Object.entries(wanted).filter(([key]) => !same(key))
  const gone = Object.keys(stored).filter((key) => !(key in wanted) && !layoutKeys.includes(key))
  if (set.length === 0 && gone.length === 0) return undefined
  return Object.fromEntries([...set, ...gone.map((key) => [key, null] as const)])
}

/** Runs the changes inside a transaction: deletions first, then nodes, then relationships, in batches a label or type. */
export async function applyChanges(runner: Runner, changes: Changes): Promise<void> {
  for (const [kind, records] of groupBy(changes.deletedRelationships, linkOf))
    await send(
      runner,
      `${matchLink(records[0] as RelationshipRecord)}${kind.startsWith('RESPONSIBLE_FOR') ? ' WHERE r.role = row.role' : ''} DELETE r`,
      records.map(endsOf),
    )
  for (const [label, records] of groupBy(changes.deletedNodes, (node) => node.label))
    await send(
      runner,
      `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) DETACH DELETE n`,
      records.map(({ id }) => ({ id })),
    )
  for (const [label, records] of groupBy(changes.nodes, (node) => node.label))
    await send(
      runner,
      `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n += row.properties`,
      records.map(({ id, properties }) => ({ id, properties })),
    )
  for (const [, records] of groupBy(changes.createdRelationships, linkOf)) {
    const { type, fromLabel, toLabel } = records[0] as RelationshipRecord
    // The end with few relationships stands first: matching from a hub is slow.
    const text = `UNWIND $rows AS row MATCH (b:${toLabel} {id: row.to}) MATCH (a:${fromLabel} {id: row.from}) CREATE (a)-[r:${type}]->(b) SET r += row.properties`
    await send(
      runner,
      text,
      records.map((each) => ({ ...endsOf(each), properties: each.properties })),
    )
  }
  for (const [kind, records] of groupBy(changes.changedRelationships, linkOf)) {
    const where = kind.startsWith('RESPONSIBLE_FOR') ? ' WHERE r.role = row.role' : ''
    await send(
      runner,
      `${matchLink(records[0] as RelationshipRecord)}${where} SET r += row.properties`,
      records.map((each) => ({ ...endsOf(each), properties: each.properties })),
    )
  }
}

/** The ends matched from the one with few relationships: a task's side, not a department's. */
function matchLink({ type, fromLabel, toLabel }: RelationshipRecord): string {
  return fromLabel === 'Department' && toLabel === 'Task'
    ? `UNWIND $rows AS row MATCH (b:Task {id: row.to})<-[r:${type}]-(a:Department {id: row.from})`
    : `UNWIND $rows AS row MATCH (a:${fromLabel} {id: row.from})-[r:${type}]->(b:${toLabel} {id: row.to})`
}

function linkOf({ type, fromLabel, toLabel }: RelationshipRecord): string {
  return `${type}\t${fromLabel}\t${toLabel}`
}

function endsOf({ from, to, properties }: RelationshipRecord): { from: string; to: string; role: string } {
  return { from, to, role: typeof properties.role === 'string' ? properties.role : '' }
}

async function send(runner: Runner, text: string, rows: readonly { readonly [key: string]: string | Properties }[]): Promise<void> {
  await inBatches(rows, (batch) => runner.run(text, { rows: batch }))
}
