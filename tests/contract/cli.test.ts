import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Engine } from '../../graph/engine.ts'
import { engines } from '../support/engines.ts'

const files = readdirSync('seeds')
  .sort()
  .slice(0, 2)
  .map((name) => `seeds/${name}`)

for (const { name, open, skip, environment } of engines) {
  describe.skipIf(skip)(`the command line on ${name} ${skip}`, () => {
    let engine: Engine
    beforeAll(async () => {
      engine = await open()
    })
    afterAll(() => engine?.close())

    const run = (args: readonly string[], more: NodeJS.ProcessEnv = {}): Promise<{ code: number | null; out: string; err: string }> => {
      const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...args], {
        env: { ...process.env, ...environment(engine), ...more },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      let [out, err] = ['', '']
      child.stdout.on('data', (chunk: Buffer) => {
        out += chunk
      })
      child.stderr.on('data', (chunk: Buffer) => {
        err += chunk
      })
      return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })))
    }

    it('ingests files, writes nothing the second time, and answers queries', async () => {
      const first = await run(['ingest', ...files, '--json'])
      expect(first.code, first.err).toBe(0)
      expect(JSON.parse(first.out)).toMatchObject({ read: 2, changed: 2, failed: 0 })
      const second = await run(['ingest', ...files, '--json'])
      expect(JSON.parse(second.out)).toMatchObject({ read: 2, unchanged: 2, changed: 0, writes: 0 })
      const query = await run(['query', '-c', 'MATCH (p:Policy {external: false}) RETURN count(p) AS policies', '--json'])
      expect(JSON.parse(query.out)).toEqual([{ policies: 2 }])
      const doctor = await run(['doctor', '--json'])
      expect(JSON.parse(doctor.out)).toMatchObject({ engine: name, nodes: { Policy: expect.any(Number) } })
    }, 240_000)

    if (name === 'neo4j')
      it('says who is refused and which database is missing, and keeps the password to itself', async () => {
        const refused = await run(['query', 'stats'], { NEO4J_PASSWORD: 'a wrong word' })
        expect([refused.code, refused.out]).toEqual([3, ''])
        expect(refused.err).toContain('ENGINE_AUTH')
        expect(refused.err).not.toContain('a wrong word')
        const missing = await run(['query', 'stats'], { NEO4J_DATABASE: 'nosuchdatabase' })
        expect(missing.code).toBe(3)
        expect(missing.err).toContain('NEO4J_DATABASE')
        const named = await run(['query', 'stats', '--json'], { NEO4J_DATABASE: 'neo4j' })
        expect(named.code, named.err).toBe(0)
      }, 120_000)
  })
}
