import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Engine } from '../../graph/engine.ts'
import { type Graph, labels, nodeShapes, relationshipShapes, relationshipTypes } from '../../graph/schema.ts'
import { updatePositions } from '../../src/store/positions.ts'
import { removeDocument, syncDocument } from '../../src/store/sync.ts'
import { engines, type TestEngine } from '../support/engines.ts'
import { dump, graphOf, renumbered, replaced, samples, textOf } from './store-sample.ts'

const { quality, brands, older } = samples
const cited = 'policy:国发〔2017〕24号'

for (const one of engines) describe.skipIf(one.skip)(`store on ${one.name} ${one.skip}`, () => contract(one))

function contract({ open, beside }: TestEngine): void {
  let engine: Engine
  beforeAll(async () => {
    engine = await open()
    await engine.ensureSchema()
  })
  beforeEach(() => empty(engine))
  afterAll(() => engine?.close())

  it('stores every node and relationship of a graph, then writes nothing', async () => {
    const first = await syncDocument(engine, quality)
    expect(first).toEqual({ status: 'changed', writes: quality.nodes.length + quality.relationships.length, policy: quality.policy })
    const [nodes] = await engine.read('MATCH (n) RETURN count(n) AS total')
    const [relationships] = await engine.read('MATCH ()-[r]->() RETURN count(r) AS total')
    expect([nodes?.total, relationships?.total]).toEqual([quality.nodes.length, quality.relationships.length])
    expect(await syncDocument(engine, quality)).toEqual({ status: 'unchanged', writes: 0, policy: quality.policy })
    const shuffled = { ...quality, nodes: [...quality.nodes].reverse(), relationships: [...quality.relationships].reverse() }
    expect(await syncDocument(engine, shuffled)).toMatchObject({ status: 'unchanged', writes: 0 })
  })

  it('keeps nothing that the schema does not name', async () => {
    for (const graph of Object.values(samples)) await syncDocument(engine, graph)
    await updatePositions(engine)
    for (const label of labels)
      for (const { properties } of await engine.read(`MATCH (n:${label}) RETURN properties(n) AS properties`))
        expect(nodeShapes[label].strict().safeParse(properties).error, JSON.stringify(properties)).toBeUndefined()
    for (const type of relationshipTypes)
      for (const { properties } of await engine.read(`MATCH ()-[r:${type}]->() RETURN properties(r) AS properties`))
        expect(relationshipShapes[type].shape.strict().safeParse(properties).error, JSON.stringify(properties)).toBeUndefined()
  })

  it('keeps integers, decimals, zero and empty lists as they were', async () => {
    await syncDocument(engine, brands)
    const rows = await engine.read('MATCH (t:Target) RETURN t.value AS value, t.year AS year ORDER BY value')
    expect(rows).toEqual([
      { value: 0, year: 2025 },
      { value: 95.5, year: 2025 },
    ])
  })

  it('writes only what changed', async () => {
    await syncDocument(engine, quality)
    const [task] = quality.nodes.filter(({ label }) => label === 'Task')
    const changed = replaced(quality, task?.properties.id ?? '', { title: '新任务' })
    // The task itself, and the policy's digest.
    expect(await syncDocument(engine, changed)).toMatchObject({ status: 'changed', writes: 2 })
    expect(await syncDocument(engine, quality)).toMatchObject({ status: 'changed', writes: 2 })
  })

  it('changes the relationship of one role and leaves the other', async () => {
    const [lead] = quality.relationships.filter(({ type }) => type === 'RESPONSIBLE_FOR')
    if (lead === undefined) throw new Error('the sample names a body')
    const support = { ...lead, id: `${lead.id} support`, properties: { ...lead.properties, role: 'support' } }
    const two = { ...quality, relationships: [...quality.relationships, support] }
    await syncDocument(engine, two)
    const renamed = { ...support, properties: { ...support.properties, mention: '别称' } }
    expect(await syncDocument(engine, { ...two, relationships: [...quality.relationships, renamed] })).toMatchObject({ writes: 2 })
    const rows = await engine.read(
      'MATCH (t:Task {id: $task})<-[r:RESPONSIBLE_FOR]-(d:Department {id: $body}) RETURN r.role AS role, r.mention AS mention ORDER BY role',
      { task: lead.to.id, body: lead.from.id },
    )
    expect(rows).toEqual([
      { role: 'lead', mention: lead.properties.mention },
      { role: 'support', mention: '别称' },
    ])
    expect(await syncDocument(engine, quality)).toMatchObject({ writes: 2 })
  })

  it('takes a property away that is no longer there', async () => {
    const due = replaced(quality, `${quality.policy}#0.1`, { due: '2025-06-30' })
    await syncDocument(engine, due)
    await syncDocument(engine, quality)
    const [row] = await engine.read('MATCH (t:Task {id: $id}) RETURN t.due AS due', { id: `${quality.policy}#0.1` })
    expect(row).toEqual({ due: null })
  })

  it('deletes the facts that are gone and the bodies that nobody names any more', async () => {
    await syncDocument(engine, quality)
    const gone = (id: string) => id === `${quality.policy}#0.2` || id.includes('工业和信息化厅')
    await syncDocument(engine, {
      policy: quality.policy,
      nodes: quality.nodes.filter(({ properties }) => !gone(properties.id) && properties.id !== 'function:工业和信息化厅'),
      relationships: quality.relationships.filter(({ from, to }) => !gone(from.id) && !gone(to.id)),
    })
    expect(
      (await dump(engine)).filter((line) => line.includes('工业和信息化厅') && !line.startsWith('Policy') && !line.startsWith('Task')),
    ).toEqual([])
  })

  it('keeps what another document still supports, and unites aliases', async () => {
    await syncDocument(engine, quality)
    await syncDocument(engine, brands)
    const aliases = 'MATCH (d:Department {id: $id}) RETURN d.aliases AS aliases'
    const id = 'department:620000/甘肃省市场监管局'
    const [both] = await engine.read(aliases, { id })
    expect(both?.aliases).toEqual([`市场监管局（${brands.policy}）`, `市场监管局（${quality.policy}）`])
    await removeDocument(engine, quality.policy)
    const [one] = await engine.read(aliases, { id })
    expect(one?.aliases).toEqual([`市场监管局（${brands.policy}）`])
    const alone = await dump(engine)
    await empty(engine)
    await syncDocument(engine, brands)
    expect(alone).toEqual(await dump(engine))
  })

  it('a cited policy becomes its document and is cited again when that goes', async () => {
    const title = 'MATCH (p:Policy {id: $id}) RETURN p.external AS external, p.title AS title, p.text IS NULL AS bare'
    await syncDocument(engine, quality)
    const [before] = await engine.read(title, { id: brands.policy })
    await syncDocument(engine, brands)
    const [read] = await engine.read(title, { id: brands.policy })
    await removeDocument(engine, brands.policy)
    const [after] = await engine.read(title, { id: brands.policy })
    expect(before).toEqual({ external: true, title: `《${brands.policy}》`, bare: true })
    expect(read).toEqual({ external: false, title: `${brands.policy}方案`, bare: false })
    expect(after).toEqual(before)
    await removeDocument(engine, quality.policy)
    expect(await dump(engine)).toEqual([])
    expect(await removeDocument(engine, cited)).toMatchObject({ status: 'unchanged', writes: 0 })
  })

  it('leaves nothing half done when it is stopped between two statements', async () => {
    await syncDocument(engine, brands)
    const before = await dump(engine)
    for (const statements of [1, 6, 12, 20])
      await expect(syncDocument(stoppedAfter(engine, statements), quality)).rejects.toThrow('stopped')
    expect(await dump(engine)).toEqual(before)
    await syncDocument(engine, quality)
    const after = await dump(engine)
    await empty(engine)
    await syncDocument(engine, quality)
    await syncDocument(engine, brands)
    expect(after).toEqual(await dump(engine))
  })

  it('any history of documents ends in the graph of a clean run', async () => {
    const absorbed = older.relationships.map((each) =>
      each.type === 'SUCCEEDED_BY' ? { ...each, properties: { ...each.properties, kind: 'absorb' } } : each,
    )
    const variants = [
      quality,
      replaced(quality, `${quality.policy}#0.1`, { title: '别的' }),
      brands,
      older,
      { ...older, relationships: absorbed },
      renumbered(older, 'policy:甘政发〔2017〕9号'),
    ]
    const step = fc.record({ document: fc.nat(variants.length - 1), remove: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 7 }), async (steps) => {
        await empty(engine)
        const last = new Map<string, Graph>()
        for (const { document, remove } of steps) {
          const graph = variants[document] as Graph
          if (remove) await removeDocument(engine, graph.policy)
          else await syncDocument(engine, graph)
          last.delete(graph.policy)
          if (!remove) last.set(graph.policy, graph)
        }
        await updatePositions(engine)
        const history = await dump(engine, { positions: true })
        await empty(engine)
        for (const graph of [...last.values()].reverse()) await syncDocument(engine, graph)
        await updatePositions(engine)
        expect(history).toEqual(await dump(engine, { positions: true }))
      }),
      { numRuns: 12 },
    )
  }, 60_000)

  it('of two files that give one policy the fuller stands, whatever the order, and the other is told', async () => {
    const at = (path: string, more: string) =>
      replaced(quality, quality.policy, { path, sha256: `hash of ${path}`, text: `${textOf(quality)}${more}`, title: path })
    const [short, long] = [at('b.txt', ''), at('a.pdf', '附则')]
    expect(await syncDocument(engine, short)).not.toHaveProperty('sameAs')
    expect(await syncDocument(engine, long)).toMatchObject({ status: 'changed', sameAs: 'b.txt' })
    const first = await dump(engine)
    // A second run over both writes nothing, and still tells.
    expect(await syncDocument(engine, short)).toMatchObject({ status: 'unchanged', writes: 0, sameAs: 'a.pdf' })
    expect(await syncDocument(engine, long)).toEqual({ status: 'unchanged', writes: 0, policy: quality.policy })
    await empty(engine)
    await syncDocument(engine, long)
    expect(await syncDocument(engine, short)).toMatchObject({ status: 'unchanged', writes: 1, sameAs: 'a.pdf' })
    expect(await dump(engine)).toEqual(first)
    const [policy] = await engine.read('MATCH (p:Policy {id: $id}) RETURN p.title AS title, p.problems AS problems', { id: quality.policy })
    expect(policy?.title).toBe('a.pdf')
    expect(JSON.parse(String(policy?.problems))).toMatchObject([{ code: 'several-files', message: expect.stringContaining('b.txt') }])
    // The file that stands is read again: the other stays told.
    await syncDocument(engine, at('a.pdf', '附则二'))
    const [again] = await engine.read('MATCH (p:Policy {id: $id}) RETURN p.problems AS problems', { id: quality.policy })
    expect(again?.problems).toBe(policy?.problems)
  })

  it('the same bytes at two places are one document', async () => {
    const at = (path: string) => replaced(quality, quality.policy, { path, sha256: 'one hash' })
    await syncDocument(engine, at('b.txt'))
    expect(await syncDocument(engine, at('a.txt'))).toEqual({ status: 'changed', writes: 1, policy: quality.policy })
    expect(await syncDocument(engine, at('b.txt'))).toEqual({ status: 'unchanged', writes: 0, policy: quality.policy })
    expect(await syncDocument(engine, at('a.txt'))).toEqual({ status: 'unchanged', writes: 0, policy: quality.policy })
  })

  it('two writers at once give the graph of one after the other', async () => {
    const second = await beside(engine)
    try {
      const documents = Array.from({ length: 6 }, (_, index) =>
        graphOf({
          policy: `policy:某政发〔2024〕${index}号`,
          text: '市场监管局、财政厅。合格率。',
          tasks: [['市场监管局', '财政厅'], ['财政厅']],
          targets: [{ indicator: '合格率', value: 90 + index }],
        }),
      )
      for (const graph of documents) await syncDocument(engine, graph)
      const apart = await dump(engine)
      await empty(engine)
      // Both write every document, each from its own end.
      await Promise.all([
        (async () => {
          for (const graph of documents) await syncDocument(engine, graph)
        })(),
        (async () => {
          for (const graph of [...documents].reverse()) await syncDocument(second, graph)
        })(),
      ])
      expect(await dump(engine)).toEqual(apart)
    } finally {
      await second.close()
    }
  }, 120_000)

  it('places every node once', async () => {
    for (const graph of Object.values(samples)) await syncDocument(engine, graph)
    const [{ total } = { total: 0 }] = await engine.read('MATCH (n) RETURN count(n) AS total')
    expect(await updatePositions(engine)).toBe(total)
    expect(await updatePositions(engine)).toBe(0)
    expect(await engine.read('MATCH (n) WHERE n.x IS NULL OR n.y IS NULL RETURN n.id AS id')).toEqual([])
    expect(await syncDocument(engine, quality)).toMatchObject({ writes: 0 })
  })
}

async function empty(engine: Engine): Promise<void> {
  await engine.write((transaction) => transaction.run('MATCH (n) DETACH DELETE n'))
}

/** The same engine, whose transactions die after some statements, as in a kill. */
function stoppedAfter(engine: Engine, statements: number): Engine {
  return {
    ...engine,
    read: (cypher, parameters) => engine.read(cypher, parameters),
    write: (work) =>
      engine.write((transaction) => {
        let left = statements
        return work({
          run(cypher, parameters) {
            left -= 1
            if (left < 0) throw new Error('stopped')
            return transaction.run(cypher, parameters)
          },
        })
      }),
  }
}

describe('the samples', () => {
  it('have their quotes where they say', () => {
    const text = '甲局'
    const [relationship] = graphOf({ policy: 'policy:x', text, tasks: [['甲局']] }).relationships.filter(
      ({ type }) => type === 'RESPONSIBLE_FOR',
    )
    expect(relationship?.properties).toMatchObject({ quote: '甲局', start: 0, end: 2 })
  })
})
