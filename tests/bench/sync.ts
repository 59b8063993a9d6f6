import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Engine } from '../../graph/engine.ts'
import { openEngine } from '../../graph/open.ts'
import type { Graph, GraphNode, GraphRelationship } from '../../graph/schema.ts'
import { syncDocument } from '../../src/store/sync.ts'
import { graphOf } from '../contract/store-sample.ts'
import { startNeo4j } from '../support/neo4j/server.ts'

/** How fast documents are synced, next to the same rows loaded bare: no diff, no claims, everything in one pass. */
interface SyncBench {
  /** Nodes and relationships in the end. */
  readonly rows: number
  readonly syncRowsPerSecond: number
  readonly bareRowsPerSecond: number
  /** Sync speed as a share of the bare load's. */
  readonly ratio: number
  /** Seconds of a second run over the same documents, which writes nothing. */
  readonly unchangedSeconds: number
}

const batch = 1000

/** Prints the speed of sync on the embedded engine and on Neo4j: the one that NEO4J_URI names, which must be empty, else one of its own. */
export async function benchSync(print: (line: string) => void): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), 'zhengtu-bench-'))
  await report(await openEngine({ data, neo4j: undefined }), print)
  await rm(data, { recursive: true, force: true })
  const neo4j = await openNeo4j().catch((error: unknown) => (error instanceof Error ? error.message : String(error)))
  if (typeof neo4j === 'string') return print(`sync on neo4j: not measured, ${neo4j.split('\n')[0]}`)
  try {
    await report(neo4j.engine, print)
  } finally {
    await neo4j.stop()
  }
}

async function openNeo4j(): Promise<{ readonly engine: Engine; readonly stop: () => Promise<void> }> {
  const { NEO4J_URI: named, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE: database } = process.env
  if (named !== undefined && named !== '') {
    const neo4j = { uri: named, username: NEO4J_USERNAME ?? 'neo4j', password: NEO4J_PASSWORD, database }
    return { engine: await openEngine({ data: '', neo4j }), stop: async () => undefined }
  }
  const { uri, username, password, stop } = await startNeo4j()
  return { engine: await openEngine({ data: '', neo4j: { uri, username, password, database: undefined } }), stop }
}

async function report(engine: Engine, print: (line: string) => void): Promise<void> {
  try {
    await engine.ensureSchema()
    // What stands in an engine is not the bench's to delete.
    if ((await countRows(engine)) > 0) return print(`sync on ${engine.name}: not measured, the engine is not empty`)
    const { rows, syncRowsPerSecond, bareRowsPerSecond, ratio, unchangedSeconds } = await measure(engine)
    print(
      `sync on ${engine.name}: ${rows} rows, ${syncRowsPerSecond.toFixed(0)} rows/s, bare load ${bareRowsPerSecond.toFixed(0)} rows/s, ratio ${ratio.toFixed(2)}`,
    )
    print(`sync on ${engine.name}: second run over the same documents ${unchangedSeconds.toFixed(2)} s, nothing written`)
  } finally {
    await engine.close()
  }
}

/** Measures on an open engine with its schema; what it held is deleted before and after. */
async function measure(engine: Engine, documents = 40): Promise<SyncBench> {
  const graphs = Array.from({ length: documents }, (_, index) => documentOf(index))
  await empty(engine)
  const bare = await seconds(() => loadBare(engine, graphs))
  const rows = await countRows(engine)
  await empty(engine)
  const sync = await seconds(async () => {
    for (const graph of graphs) await syncDocument(engine, graph)
  })
  if ((await countRows(engine)) !== rows) throw new Error('The two loads made different graphs.')
  const unchangedSeconds = await seconds(async () => {
    for (const graph of graphs) if ((await syncDocument(engine, graph)).writes !== 0) throw new Error('The second run wrote.')
  })
  await empty(engine)
  return { rows, syncRowsPerSecond: rows / sync, bareRowsPerSecond: rows / bare, ratio: bare / sync, unchangedSeconds }
}

/** A plan of 60 tasks with five bodies each out of 60, and 20 targets. */
function documentOf(index: number): Graph {
  const bodies = Array.from({ length: 60 }, (_, body) => `第${body}局`)
  const indicators = Array.from({ length: 20 }, (_, target) => `第${(index + target) % 50}项合格率`)
  const text = `${bodies.join('、')}。${indicators.join('、')}。`
  const tasks = Array.from({ length: 60 }, (_, task) =>
    Array.from({ length: 5 }, (_, place) => bodies[(index + task * 7 + place * 11) % 60] ?? ''),
  )
  return graphOf({
    policy: `policy:某政发〔2024〕${index}号`,
    text,
    tasks,
    targets: indicators.map((indicator) => ({ indicator, value: 90 })),
  })
}

async function loadBare(engine: Engine, graphs: readonly Graph[]): Promise<void> {
  const nodes = new Map<string, GraphNode>()
  const relationships = new Map<string, GraphRelationship>()
  for (const graph of graphs) {
    for (const node of graph.nodes) nodes.set(`${node.label} ${node.properties.id}`, node)
    for (const relationship of graph.relationships) relationships.set(relationship.id, relationship)
  }
  const byLabel = groups([...nodes.values()], (node) => node.label)
  const byKind = groups([...relationships.values()], ({ from, type, to }) => `${from.label} ${type} ${to.label}`)
  await engine.write(async (runner) => {
    for (const [label, members] of byLabel)
      for (const rows of batches(members.map(({ properties }) => ({ properties }))))
        await runner.run(`UNWIND $rows AS row CREATE (n:${label}) SET n = row.properties`, { rows } as never)
    for (const members of byKind.values()) {
      const { from, type, to } = members[0] as GraphRelationship
      const text = `UNWIND $rows AS row MATCH (b:${to.label} {id: row.to}) MATCH (a:${from.label} {id: row.from}) CREATE (a)-[r:${type}]->(b) SET r += row.properties`
      for (const rows of batches(members.map((each) => ({ from: each.from.id, to: each.to.id, properties: each.properties }))))
        await runner.run(text, { rows } as never)
    }
  })
}

function groups<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const all = new Map<string, T[]>()
  for (const item of items) {
    const group = all.get(key(item))
    if (group === undefined) all.set(key(item), [item])
    else group.push(item)
  }
  return all
}

function* batches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += batch) yield items.slice(at, at + batch)
}

async function countRows(engine: Engine): Promise<number> {
  const [nodes] = await engine.read('MATCH (n) RETURN count(n) AS total')
  const [relationships] = await engine.read('MATCH ()-[r]->() RETURN count(r) AS total')
  return Number(nodes?.total) + Number(relationships?.total)
}

async function empty(engine: Engine): Promise<void> {
  await engine.write((runner) => runner.run('MATCH (n) DETACH DELETE n'))
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}
