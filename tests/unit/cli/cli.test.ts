import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

const seed = 'seeds/000_ab8f209c4b148ee8.txt'

describe('the command line', () => {
  let data: string
  const start = (...args: string[]): ChildProcess =>
    spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...args], {
      env: { ...process.env, ZHENGTU_DATA: data, NEO4J_URI: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  const ended = (child: ChildProcess): Promise<Ran> =>
    new Promise((resolve) => {
      let out = ''
      let err = ''
      child.stdout?.on('data', (chunk) => {
        out += chunk
      })
      child.stderr?.on('data', (chunk) => {
        err += chunk
      })
      child.on('close', (code) => resolve({ code, out, err }))
    })
  const run = (...args: string[]): Promise<Ran> => ended(start(...args))

  beforeAll(() => {
    data = mkdtempSync(join(tmpdir(), 'zhengtu-cli-'))
  })
  afterAll(() => rmSync(data, { recursive: true, force: true, maxRetries: 5 }))

  it('extract prints an element a file in order, names what failed, and ends with 1', async () => {
    const empty = join(data, 'empty.txt')
    writeFileSync(empty, '')
    const { code, out, err } = await run('extract', empty, seed, '/no/such.txt', '--format', 'json')
    const elements = JSON.parse(out) as { file: string; tasks?: unknown[]; error?: { code: string; hint: string } }[]
    expect(elements.map(({ file, error }) => [file, error?.code])).toEqual([
      [empty, 'FILE_EMPTY'],
      [seed, undefined],
      ['/no/such.txt', 'FILE_MISSING'],
    ])
    expect(elements[1]?.tasks?.length).toBeGreaterThan(0)
    expect(err).toContain(empty)
    expect(err).toContain('/no/such.txt')
    expect(code).toBe(1)
  })

  it('ingest counts what it did, and writes nothing the second time', async () => {
    const bad = join(data, 'bad.txt')
    writeFileSync(bad, Buffer.from([0, 1, 2, 3, 0, 255, 254, 0, 0, 7]))
    const first = await run('ingest', seed, bad, '--json')
    const summary = JSON.parse(first.out)
    expect(summary).toMatchObject({
      read: 1,
      changed: 1,
      unchanged: 0,
      failed: 1,
      files: [
        { file: seed, status: 'changed', error: null },
        { file: bad, status: 'failed', policy: null },
      ],
    })
    expect(summary.writes).toBeGreaterThan(50)
    expect(first.code).toBe(1)
    const second = await run('ingest', seed, '--json')
    expect(JSON.parse(second.out)).toMatchObject({ read: 1, changed: 0, unchanged: 1, failed: 0, writes: 0 })
    expect(second.code).toBe(0)
  })

  it('serve answers, and query, ingest and doctor work beside it', async () => {
    const server = start('serve', '--port', '0')
    const done = ended(server)
    const address = await new Promise<string>((resolve, reject) => {
      server.stdout?.on('data', (chunk: Buffer) => resolve(chunk.toString().trim()))
      server.on('close', () => reject(new Error('serve ended')))
    })
    expect((await fetch(`${address}/api/health`)).status).toBe(200)
    const query = await run('query', '-c', 'MATCH (t:Task) RETURN count(t) AS tasks', '--json')
    expect(JSON.parse(query.out)).toEqual([{ tasks: expect.any(Number) }])
    const doctor = await run('doctor', '--json')
    expect(JSON.parse(doctor.out)).toMatchObject({ engine: 'embedded', nodes: { Task: JSON.parse(query.out)[0].tasks } })
    expect(doctor.out).toContain('"source": "environment"')
    expect((await run('ingest', seed)).code).toBe(0)
    server.kill('SIGINT')
    expect((await done).code).toBe(0)
  })

  it.each([
    [['query', 'no-such-query'], 'no-such-query'],
    [['query', 'stats', '--param', 'colour=red'], 'colour'],
    [['query', '-c', 'MATCH (n) DETACH DELETE n'], 'DE'],
    [['nonsense'], 'nonsense'],
    [['extract'], 'file'],
    [['serve', '--port', 'eighty'], 'PORT'],
  ])('%j is called wrongly: 2', async (args, word) => {
    const { code, out, err } = await run(...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(word)
  })

  it('an engine that does not answer: 3, and what to do', async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'query', 'stats'], {
      env: { ...process.env, NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'secret-word' },
    })
    const { code, err } = await ended(child)
    expect(code).toBe(3)
    expect(err).toContain('ENGINE_UNREACHABLE')
    expect(err).not.toContain('secret-word')
  })
})
