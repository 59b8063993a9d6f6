import type { Runner } from '../../graph/engine.ts'
import type { Label } from '../../graph/schema.ts'
import type { Properties } from './canonical.ts'
import { groupBy, type NodeRecord, type RelationshipRecord } from './records.ts'
import { inBatches } from './stored.ts'

/** What one document changes in a store: records to delete, to make, and to set (with null for what goes). */
export interface Changes {
  readonly deletedNodes: NodeRecord[]
  readonly deletedRelationships: RelationshipRecord[]
  readonly createdNodes: NodeRecord[]
  readonly changedNodes: NodeRecord[]
  readonly createdRelationships: RelationshipRecord[]
  readonly changedRelationships: RelationshipRecord[]
}

/** No change. */
export function noChanges(): Changes {
  return {
    deletedNodes: [],
    deletedRelationships: [],
    createdNodes: [],
    changedNodes: [],
    createdRelationships: [],
    changedRelationships: [],
  }
}

/** How many nodes and relationships are created, changed or deleted. */
export function countOf(changes: Changes): number {
  return Object.values(changes).reduce((sum: number, list: readonly unknown[]) => sum + list.length, 0)
}

/** Kept by a node whatever its document says: written by the layout. */
const layoutKeys = ['x', 'y']

/** What to set so that the stored properties become the wanted ones, null for what goes; undefined where they are equal. */
export function propertyChange(stored: Properties, wanted: Properties): Properties | undefined {
  const same = (key: string) => stored[key] === wanted[key] || JSON.stringify(stored[key]) === JSON.stringify(wanted[key])
  const set = Object.entries(wanted).filter(([key]) => !same(key))
  const gone = Object.keys(stored).filter((key) => !(key in wanted) && !layoutKeys.includes(key))
  if (set.length === 0 && gone.length === 0) return undefined
  return Object.fromEntries([...set, ...gone.map((key) => [key, null] as const)])
}

/** Runs the changes inside a transaction: deletions first, then nodes, then relationships, in batches a label or type, none waiting for another. */
export async function applyChanges(runner: Runner, changes: Changes): Promise<void> {
  await Promise.all(statementsOf(changes).map(({ text, rows }) => inBatches(rows, (batch) => runner.run(text, { rows: batch }))))
}

interface Statement {
  readonly text: string
  readonly rows: readonly { readonly [key: string]: string | Properties }[]
}

function statementsOf(changes: Changes): Statement[] {
  return [
    ...byLink(changes.deletedRelationships, (link) => `${matchLink(link)} DELETE r`, endsOf),
    ...byLabel(changes.deletedNodes, (label) => `MATCH (n:${label} {id: row.id}) DETACH DELETE n`, idOf),
    ...byLabel(changes.createdNodes, (label) => `CREATE (n:${label}) SET n = row.properties`, propertiesOf),
    ...byLabel(
      changes.changedNodes,
      (label) => `MATCH (n:${label} {id: row.id}) SET n += row.properties`,
      (node) => ({
        ...idOf(node),
        ...propertiesOf(node),
      }),
    ),
    ...byLink(changes.createdRelationships, createLink, ({ from, to, properties }) => ({ from, to, properties })),
    ...byLink(
      changes.changedRelationships,
      (link) => `${matchLink(link)} SET r += row.properties`,
      (each) => ({
        ...endsOf(each),
        ...propertiesOf(each),
      }),
    ),
  ]
}

function byLabel(nodes: readonly NodeRecord[], textOf: (label: Label) => string, rowOf: (node: NodeRecord) => Statement['rows'][number]) {
  const groups = groupBy(nodes, ({ label }) => label)
  return [...groups].map(([label, group]) => ({ text: `UNWIND $rows AS row ${textOf(label)}`, rows: group.map(rowOf) }))
}

function byLink(
  relationships: readonly RelationshipRecord[],
  textOf: (link: RelationshipRecord) => string,
  rowOf: (relationship: RelationshipRecord) => Statement['rows'][number],
) {
  const groups = groupBy(relationships, ({ type, fromLabel, toLabel }) => `${type}\t${fromLabel}\t${toLabel}`)
  return [...groups.values()].map((group) => ({
    text: `UNWIND $rows AS row ${textOf(group[0] as RelationshipRecord)}`,
    rows: group.map(rowOf),
  }))
}

/** The end with few relationships stands first: matching from a hub is slow. */
function createLink({ type, fromLabel, toLabel }: RelationshipRecord): string {
  return `MATCH (b:${toLabel} {id: row.to}) MATCH (a:${fromLabel} {id: row.from}) CREATE (a)-[r:${type}]->(b) SET r += row.properties`
}

/** The ends matched from the one with few relationships: a task's side, not a department's; the role tells relationships of a body apart. */
function matchLink({ type, fromLabel, toLabel }: RelationshipRecord): string {
  return type === 'RESPONSIBLE_FOR'
    ? 'MATCH (b:Task {id: row.to})<-[r:RESPONSIBLE_FOR]-(a:Department {id: row.from}) WHERE r.role = row.role'
    : `MATCH (a:${fromLabel} {id: row.from})-[r:${type}]->(b:${toLabel} {id: row.to})`
}

function idOf({ id }: NodeRecord): { id: string } {
  return { id }
}

function propertiesOf({ properties }: NodeRecord | RelationshipRecord): { properties: Properties } {
  return { properties }
}

function endsOf({ from, to, properties: { role } }: RelationshipRecord): { from: string; to: string; role: string } {
  return { from, to, role: typeof role === 'string' ? role : '' }
}
