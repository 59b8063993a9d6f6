import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guardShapes, guardText } from '../../graph/asking.ts'
import type { Engine, Parameters, Row } from '../../graph/engine.ts'
import { queries } from '../../graph/queries/registry.ts'
import { listFiles } from '../../src/cli/read-files.ts'
import { ingest } from '../../src/ingest.ts'
import { syncDocument } from '../../src/store/sync.ts'
import { cleanEngine, engines } from '../support/engines.ts'

/** Values for parameters by their name, found in the graph itself, so that no query is asked about nothing. */
async function samples(engine: Engine): Promise<Record<string, readonly unknown[]>> {
  const ids = async (cypher: string): Promise<unknown[]> => (await engine.read(cypher)).map((row) => row.id)
  // One scope: the policy that names most bodies, its province and year, and the bodies of its tasks.
  const scopes = await engine.read(
    `MATCH (p:Policy)-[:COVERS]->(v:Province), (p)-[:HAS_TASK]->(t:Task), (t)<-[r:RESPONSIBLE_FOR]-(d:Department)
     RETURN p.id AS policy, v.id AS province, p.issuedOn AS issuedOn, count(d) AS named ORDER BY named DESC, policy LIMIT 2`,
  )
  const policies = scopes.map(({ policy }) => policy)
  const provinces = scopes.map(({ province }) => province)
  const years = scopes.map(({ issuedOn }) => (typeof issuedOn === 'string' ? Number(issuedOn.slice(0, 4)) : 0))
  const departments = (
    await engine.read(
      `MATCH (p:Policy {id: $policy})-[:HAS_TASK]->(t:Task), (t)<-[r:RESPONSIBLE_FOR]-(d:Department)
       WITH d, count(t) AS tasks RETURN d.id AS id ORDER BY tasks DESC, id LIMIT 3`,
      { policy: String(policies[0]) },
    )
  ).map((row) => row.id)
  const tasks = await ids('MATCH (d:Department)-[r:RESPONSIBLE_FOR]->(t:Task) RETURN DISTINCT t.id AS id ORDER BY id LIMIT 2')
  const indicators = await ids('MATCH (t:Target)-[:MEASURES]->(i:Indicator) RETURN DISTINCT i.id AS id ORDER BY id LIMIT 2')
  const brands = await ids('MATCH (b:BrandProgram) RETURN b.id AS id ORDER BY id LIMIT 2')
  const functions = await ids('MATCH (f:Function) RETURN f.id AS id ORDER BY id LIMIT 2')
  return {
    department: departments,
    a: departments,
    b: departments.slice(1),
    from: departments,
    to: departments.slice(1),
    id: [...departments, ...tasks],
    ids: [departments],
    task: tasks,
    policy: policies,
    indicator: indicators,
    province: provinces,
    year: years,
    brand: brands,
    function: functions,
    text: ['市场', '质量'],
  }
}

/** Sets of parameters for one query: its defaults, and one for each sample of what it needs. */
function parameterSets(query: (typeof queries)[number], known: Record<string, readonly unknown[]>): Parameters[] {
  const sets: Parameters[] = []
  for (const turn of [undefined, 0, 1]) {
    const given = Object.fromEntries(
      Object.keys(query.parameters.shape).flatMap((key) => {
        const value = turn === undefined ? undefined : known[key]?.[turn]
        return value === undefined ? [] : [[key, value]]
      }),
    )
    const parsed = query.parameters.safeParse(given)
    if (parsed.success) sets.push(parsed.data as Parameters)
  }
  return sets
}

/** The same text of every engine's numbers: both give JavaScript numbers. */
const answers = new Map<string, readonly Row[]>()

for (const { name, open, skip } of engines) {
  describe.skipIf(skip)(`queries on ${name} ${skip}`, () => {
    let engine: Engine
    let known: Record<string, readonly unknown[]>
    const empty = new Map<string, readonly Row[]>()
    beforeAll(async () => {
      engine = await open()
      await engine.ensureSchema()
      const nothing = {
        department: ['none'],
        a: ['none'],
        b: ['none'],
        from: ['none'],
        to: ['none'],
        id: ['none'],
        ids: [['none']],
        task: ['none'],
        policy: ['none'],
        indicator: ['none'],
        province: ['none'],
        brand: ['none'],
        function: ['none'],
        text: ['无'],
      }
      for (const query of queries)
        for (const set of parameterSets(query, nothing).slice(-1)) empty.set(query.name, await engine.read(query.cypher, set))
      for (const file of await listFiles(['seeds'])) await syncDocument(engine, (await ingest(readFileSync(file), file)).graph)
      known = await samples(engine)
    })
    afterAll(async () => {
      await cleanEngine(engine)
      await engine.close()
    })

    it.each(queries.map((query) => [query.name, query] as const))('%s', async (_, query) => {
      const sets = parameterSets(query, known)
      expect(sets, `parameters for ${Object.keys(query.parameters.shape)}`).not.toEqual([])
      expect(empty.get(query.name), 'on an empty graph').toEqual([])
      for (const set of sets) {
        const rows = await engine.read(query.cypher, set)
        for (const row of rows) query.row.parse(row)
        const key = `${query.name} ${JSON.stringify(set)}`
        const other = answers.get(key)
        if (other === undefined) answers.set(key, rows)
        else expect(rows).toEqual(other)
      }
    })

    it('the scope of a policy, its province and its year holds what the policy says', () => {
      const scoped = ['departments', 'shared-responsibilities', 'shared-tasks'].flatMap((name) =>
        [...answers].filter(([key]) => key.startsWith(`${name} `) && key.includes(`"policy":${JSON.stringify(known.policy?.[0])}`)),
      )
      expect(scoped.map(([, rows]) => rows.length > 0)).toEqual([true, true, true])
    })

    it('most queries find something in the seeds', () => {
      const filled = new Set([...answers].filter(([, rows]) => rows.length > 0).map(([key]) => key.split(' ')[0]))
      expect(filled.size).toBeGreaterThan(queries.length / 2)
    })
  })
}

describe('the texts of the queries', () => {
  it.each(queries.map((query) => [query.name, query] as const))('%s keeps to the dialect of both engines', (_, query) => {
    expect(() => guardShapes(query.cypher)).not.toThrow()
    expect(() => guardText(query.cypher)).not.toThrow()
    const columns = /\bRETURN\b(?![\s\S]*\bRETURN\b)([\s\S]*?)(?:\bORDER BY\b|\bLIMIT\b|$)/.exec(query.cypher)?.[1] ?? ''
    expect(columns).toMatch(/\bAS\b/)
    expect(query.cypher).toMatch(/\bORDER BY\b/)
  })

  it('has a name of its own for each', () => {
    expect(new Set(queries.map(({ name }) => name)).size).toBe(queries.length)
    expect(queries.length).toBeGreaterThan(8)
  })
})
