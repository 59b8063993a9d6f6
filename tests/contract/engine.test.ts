import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Engine } from '../../graph/engine.ts'
import { cleanEngine, engines } from '../support/engines.ts'

for (const { name, open, skip } of engines) describe.skipIf(skip)(`engine ${name} ${skip}`, () => contract(open))

const put = 'UNWIND $rows AS row MERGE (p:Policy {id: row.id}) SET p += row.properties'

function contract(open: () => Promise<Engine>): void {
  let engine: Engine
  const count = async (): Promise<unknown> => (await engine.read('MATCH (n) RETURN count(n) AS total'))[0]?.total
  const create = (id: string): Promise<unknown> => engine.write((transaction) => transaction.run('CREATE (p:Policy {id: $id})', { id }))

  beforeAll(async () => {
    engine = await open()
    await engine.ensureSchema()
  })
  beforeEach(() => cleanEngine(engine))
  afterAll(() => engine?.close())

  it('ensures its schema as often as asked, and keeps ids unique', async () => {
    await engine.ensureSchema()
    await create('a')
    await expect(create('a')).rejects.toMatchObject({ code: 'VALUE_REFUSED' })
    expect(await count()).toBe(1)
  })

  it('gives values back as they were written', async () => {
    const properties = {
      title: '甘味𠮷 “引号” \\ \n',
      whole: 42,
      zero: 0,
      negative: -7,
      half: 1.5,
      large: 9_007_199_254_740_991,
      yes: true,
      no: false,
      texts: ['甲', '乙'],
      numbers: [1, 2, 3],
      decimals: [0.5, 1.25],
      empty: [],
    }
    await engine.write((transaction) => transaction.run(put, { rows: [{ id: 'a', properties }] }))
    const rows = await engine.read('MATCH (p:Policy {id: $id}) RETURN p{.*} AS p, p.absent AS absent', { id: 'a' })
    expect(rows).toEqual([{ p: { id: 'a', ...properties }, absent: null }])
  })

  it('runs the texts of a transaction in the order asked, also where none is awaited', async () => {
    const rows = await engine.write(async (transaction) => {
      const asked = [
        transaction.run('CREATE (p:Policy {id: $id, n: 0})', { id: 'a' }),
        ...Array.from({ length: 30 }, (_, n) =>
          transaction.run('MATCH (p:Policy {id: $id}) WHERE p.n = $n SET p.n = $next', { id: 'a', n, next: n + 1 }),
        ),
        transaction.run('MATCH (p:Policy {id: $id}) RETURN p.n AS n', { id: 'a' }),
      ]
      return (await Promise.all(asked)).at(-1)
    })
    expect(rows).toEqual([{ n: 30 }])
  })

  it('keeps nothing of a transaction whose texts were asked at once and one of which failed', async () => {
    const work = engine.write((transaction) =>
      Promise.all([
        transaction.run('CREATE (p:Policy {id: $id})', { id: 'a' }),
        transaction.run('CREATE (p:Policy {id: $id})', { id: 'a' }),
        transaction.run('CREATE (p:Policy {id: $id})', { id: 'b' }),
      ]),
    )
    await expect(work).rejects.toMatchObject({ code: 'VALUE_REFUSED' })
    expect(await count()).toBe(0)
    await create('a')
    expect(await count()).toBe(1)
  })

  it('keeps integers integers: in LIMIT, in division, in comparison', async () => {
    await engine.write((transaction) =>
      transaction.run(put, {
        rows: [
          { id: 'a', properties: { n: 7 } },
          { id: 'b', properties: { n: 8 } },
        ],
      }),
    )
    expect(await engine.read('MATCH (p:Policy) RETURN p.id AS id, p.n / 2 AS half ORDER BY id LIMIT $limit', { limit: 1 })).toEqual([
      { id: 'a', half: 3 },
    ])
  })

  it('tags nodes, relationships and paths', async () => {
    await engine.write(async (transaction) => {
      await transaction.run("CREATE (a:Policy {id: 'a'}), (b:Policy {id: 'b'})")
      await transaction.run("MATCH (a:Policy {id: 'a'}), (b:Policy {id: 'b'}) CREATE (a)-[:CITES {quote: '《乙》', start: 3}]->(b)")
    })
    const a = { '~': 'node', id: 'a', labels: ['Policy'], properties: { id: 'a' } }
    const b = { '~': 'node', id: 'b', labels: ['Policy'], properties: { id: 'b' } }
    const r = { '~': 'relationship', type: 'CITES', from: 'a', to: 'b', properties: { quote: '《乙》', start: 3 } }
    const rows = await engine.read("MATCH p = (a:Policy {id: 'a'})-[r:CITES]->(b) RETURN a AS a, r AS r, p AS p, [r] AS list")
    expect(rows).toEqual([{ a, r, p: { '~': 'path', nodes: [a, b], relationships: [r] }, list: [r] }])
  })

  it('upserts and deletes', async () => {
    const write = (n: number): Promise<unknown> =>
      engine.write((transaction) => transaction.run(put, { rows: [{ id: 'a', properties: { n } }] }))
    await write(1)
    await write(2)
    expect(await engine.read('MATCH (p:Policy) RETURN p.n AS n')).toEqual([{ n: 2 }])
    await engine.write((transaction) => transaction.run('MATCH (p:Policy {id: $id}) DETACH DELETE p', { id: 'a' }))
    expect(await count()).toBe(0)
  })

  it('sees its own writes inside a transaction, and nobody else does before the end', async () => {
    const seen = await engine.write(async (transaction) => {
      await transaction.run('CREATE (p:Policy {id: $id})', { id: 'a' })
      const inside = await transaction.run('MATCH (p:Policy) RETURN p.id AS id')
      return { inside, outside: await count() }
    })
    expect(seen).toEqual({ inside: [{ id: 'a' }], outside: 0 })
    expect(await count()).toBe(1)
  })

  it('rolls back all where the work throws, and hands its error on', async () => {
    const error = new Error('halfway')
    const work = engine.write(async (transaction) => {
      await transaction.run('CREATE (p:Policy {id: $id})', { id: 'a' })
      throw error
    })
    await expect(work).rejects.toBe(error)
    expect(await count()).toBe(0)
  })

  it('rolls back all where one statement fails, even when the work goes on', async () => {
    const work = engine.write(async (transaction) => {
      await transaction.run('CREATE (p:Policy {id: $id})', { id: 'a' })
      await transaction.run('MATCH (p RETURN p').catch(() => undefined)
    })
    await expect(work).rejects.toBeInstanceOf(Error)
    expect(await count()).toBe(0)
    await create('b')
    expect(await count()).toBe(1)
  })

  it('loses no write of twenty at once', async () => {
    await engine.write((transaction) => transaction.run(put, { rows: [{ id: 'a', properties: { n: 0 } }] }))
    const increment = (): Promise<void> =>
      engine.write(async (transaction) => {
        const [row] = await transaction.run("MATCH (p:Policy {id: 'a'}) RETURN p.n AS n")
        await transaction.run("MATCH (p:Policy {id: 'a'}) SET p.n = $n", { n: Number(row?.n) + 1 })
      })
    await Promise.all(Array.from({ length: 20 }, increment))
    expect(await engine.read('MATCH (p:Policy) RETURN p.n AS n')).toEqual([{ n: 20 }])
  })

  it.each([
    "CREATE (p:Policy {id: 'x'})",
    "MERGE (p:Policy {id: 'x'}) RETURN p.id AS id",
    'MATCH (p:Policy) SET p.n = 1',
    'MATCH (p:Policy) DETACH DELETE p',
    'MATCH (p:Policy) REMOVE p.id',
    'MATCH (p:Policy)\nset p.n = 1',
    "MATCH (p:Policy) WITH p /* '*/ DETACH DELETE p",
    'CREATE INDEX x IF NOT EXISTS FOR (n:Policy) ON (n.title)',
  ])('read and ask refuse %s', async (cypher) => {
    await create('a')
    await expect(engine.read(cypher)).rejects.toMatchObject({ code: 'BAD_QUERY' })
    await expect(engine.ask(cypher)).rejects.toMatchObject({ code: 'BAD_QUERY' })
    expect(await engine.read('MATCH (p:Policy) RETURN p{.*} AS p')).toEqual([{ p: { id: 'a' } }])
  })

  it('reads words that write where they are only names and texts', async () => {
    expect(
      await engine.read("MATCH (p:Policy) WHERE p.title = $words OR p.title = 'DELETE' RETURN p.id AS `merge`", { words: 'x' }),
    ).toEqual([])
  })

  it.each([
    ['a syntax error', 'MATCH (p RETURN p'],
    ['a missing parameter', 'RETURN $nowhere AS x'],
    ['an unknown function', 'RETURN nofunction(1) AS x'],
  ])('says BAD_QUERY with a hint for %s', async (_, cypher) => {
    await expect(engine.read(cypher)).rejects.toMatchObject({ code: 'BAD_QUERY', hint: expect.stringMatching(/\S/) })
  })

  it.each([
    ['a list with null', { tags: ['a', null] }],
    ['a mixed list', { tags: ['a', 1] }],
    ['a map', { map: { a: 1 } }],
    ['a number beyond 2^53', { n: 2 ** 60 }],
    ['not a number', { n: Number.NaN }],
  ])('refuses %s', async (_, properties) => {
    const rows = [{ id: 'a', properties }] as never
    await expect(engine.write((transaction) => transaction.run(put, { rows }))).rejects.toMatchObject({ code: 'VALUE_REFUSED' })
    expect(await count()).toBe(0)
  })

  it('refuses an id that is not a text', async () => {
    for (const id of [null, 7, ''])
      await expect(engine.write((transaction) => transaction.run(put, { rows: [{ id, properties: {} }] }))).rejects.toMatchObject({
        code: 'VALUE_REFUSED',
      })
  })

  it('answers what a person asks, at most 5,000 rows', async () => {
    await create('a')
    expect(await engine.ask('MATCH (p:Policy) WHERE p.id = $id RETURN p.id AS id', { id: 'a' })).toEqual([{ id: 'a' }])
    expect(await engine.ask('UNWIND range(1, 6000) AS x RETURN x AS x')).toHaveLength(5000)
  })

  it('does not read files: LOAD CSV in any spelling', async () => {
    for (const load of ['LOAD CSV', 'load/**/csv', 'LOAD //x\nCSV']) {
      await expect(engine.ask(`${load} FROM '/etc/hostname' AS row RETURN row AS row`)).rejects.toMatchObject({ code: 'BAD_QUERY' })
    }
  })
}
