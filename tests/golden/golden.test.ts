import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { extractFile } from '../../src/extraction.ts'

const seeds = new URL('../../seeds/', import.meta.url)
const files = readdirSync(seeds).filter((file) => file.endsWith('.txt'))

/** Golden says what we do, not what is right: `npm run golden` rewrites it, and the diff is reviewed. */
describe('what is read from the seeds', () => {
  it('has seeds to read', () => expect(files.length).toBeGreaterThan(0))

  it.each(files)('%s', async (file) => {
    const bytes = new Uint8Array(readFileSync(new URL(file, seeds)))
    const found = `${JSON.stringify(await extractFile(`seeds/${file}`, bytes), null, 1)}\n`
    const folder = new URL(`./${file.replace(/\.txt$/, '')}/`, import.meta.url)
    const expected = new URL('expected.json', folder)
    if (process.env.GOLDEN === 'write') {
      mkdirSync(folder, { recursive: true })
      writeFileSync(expected, found)
    }
    expect(found).toBe(readFileSync(expected, 'utf8'))
    expect(`${JSON.stringify(await extractFile(`seeds/${file}`, bytes), null, 1)}\n`).toBe(found)
  })

  it.each(files)('every quote of %s stands at its span', async (file) => {
    const bytes = new Uint8Array(readFileSync(new URL(file, seeds)))
    const text = new TextDecoder('utf-8').decode(bytes)
    let places = 0
    const check = (value: unknown): void => {
      if (value === null || typeof value !== 'object') return
      if ('span' in value && 'quote' in value && Array.isArray(value.span)) {
        places++
        expect(text.slice(value.span[0], value.span[1])).toBe(value.quote)
      }
      for (const inner of Object.values(value)) check(inner)
    }
    check(await extractFile(file, bytes))
    expect(places).toBeGreaterThan(20)
  })
})
