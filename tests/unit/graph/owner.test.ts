import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '../../../graph/engine.ts'
import { openEngine } from '../../../graph/open.ts'

describe('the owner of a data folder', () => {
  let data: string
  const opened: Engine[] = []
  const open = async (): Promise<Engine> => {
    const engine = await openEngine({ data, neo4j: undefined })
    opened.push(engine)
    return engine
  }
  const address = (): { pid: number; token: string } => JSON.parse(readFileSync(join(data, 'owner.json'), 'utf8'))
  const create = (engine: Engine, id: string): Promise<unknown> =>
    engine.write((transaction) => transaction.run('CREATE (p:Policy {id: $id})', { id }))
  const ids = async (engine: Engine): Promise<unknown[]> =>
    (await engine.read('MATCH (p:Policy) RETURN p.id AS id ORDER BY id')).map(({ id }) => id)

  beforeAll(() => {
    data = mkdtempSync(join(tmpdir(), 'zhengtu-owner-'))
  })
  afterAll(async () => {
    for (const engine of opened) await engine.close()
    rmSync(data, { recursive: true, force: true })
  })

  it('is one for many that open at once, and tells its address to this user alone', async () => {
    const engines = await Promise.all(Array.from({ length: 5 }, open))
    for (const [index, engine] of engines.entries()) await create(engine, `p${index}`)
    for (const engine of engines) expect(await ids(engine)).toEqual(['p0', 'p1', 'p2', 'p3', 'p4'])
    expect(statSync(join(data, 'owner.json')).mode & 0o777).toBe(0o600)
  })

  it('is replaced when it dies, nothing committed is lost and nothing half-written stays', async () => {
    const engine = await open()
    const { pid } = address()
    const work = engine.write(async (transaction) => {
      await transaction.run('CREATE (p:Policy {id: $id})', { id: 'half' })
      process.kill(pid, 'SIGKILL')
      await sleep(50)
    })
    await expect(work).rejects.toMatchObject({ code: 'ENGINE_UNREACHABLE' })
    expect(await ids(engine)).toEqual(['p0', 'p1', 'p2', 'p3', 'p4'])
    expect(address().pid).not.toBe(pid)
  })

  it('rolls back what a client leaves unfinished, and lets the next writer in', async () => {
    const leaver = await open()
    const stayer = await open()
    const left = leaver.write(async (transaction) => {
      await transaction.run('CREATE (p:Policy {id: $id})', { id: 'left' })
      await leaver.close()
    })
    await expect(left).rejects.toMatchObject({ code: 'ENGINE_UNREACHABLE' })
    await create(stayer, 'p5')
    expect(await ids(stayer)).toEqual(['p0', 'p1', 'p2', 'p3', 'p4', 'p5'])
  })

  it('goes when nobody needs it, and the data stay', async () => {
    for (const engine of opened.splice(0)) await engine.close()
    for (let waited = 0; existsSync(join(data, 'owner.json')) && waited < 15_000; waited += 100) await sleep(100)
    expect(existsSync(join(data, 'owner.json'))).toBe(false)
    expect(await ids(await open())).toHaveLength(6)
  })

  it('says which folder is damaged and what to do', async () => {
    const broken = mkdtempSync(join(tmpdir(), 'zhengtu-broken-'))
    writeFileSync(join(broken, 'graph.grafeo'), 'no database')
    await expect(openEngine({ data: broken, neo4j: undefined })).rejects.toMatchObject({
      code: 'ENGINE_BROKEN',
      message: expect.stringContaining(broken),
    })
    rmSync(broken, { recursive: true, force: true })
  })
})

describe('Neo4j that cannot be had', () => {
  const at = (uri: string) => openEngine({ data: '', neo4j: { uri, username: 'neo4j', password: 'secret-word', database: undefined } })

  it('is unreachable, with what to do and without the password', async () => {
    const failure = await at('bolt://127.0.0.1:1').catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'ENGINE_UNREACHABLE', hint: expect.stringContaining('NEO4J_URI') })
    expect(JSON.stringify(failure) + String(failure)).not.toContain('secret-word')
  })
})
