import { readdirSync, readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import { ingest } from '../../src/ingest.ts'

const seeds = new URL('../../seeds/', import.meta.url)

interface Sample {
  readonly name: string
  readonly texts: readonly string[]
  readonly rounds: number
}

/** Characters a second of the whole reading, bytes to graph, against jieba cutting the same text into words. */
export async function benchReading(print: (line: string) => void): Promise<void> {
  const texts = readdirSync(seeds)
    .sort()
    .map((name) => readFileSync(new URL(name, seeds), 'utf8'))
  const jieba = Jieba.withDict(dict)
  print('reading                     characters/s     jieba cut        ratio')
  for (const sample of [
    { name: 'seeds', texts, rounds: 40 },
    { name: '10 MB mix', texts: mix(texts, 10 * 1024 * 1024), rounds: 3 },
  ] satisfies Sample[]) {
    await warm(sample, jieba)
    const length = sample.texts.reduce((sum, text) => sum + text.length, 0)
    const [reading, cutting] = await best(sample.rounds, [
      { texts: sample.texts, run: read },
      { texts: sample.texts, run: (text) => void jieba.cut(text, true) },
    ])
    const ours = length / (reading ?? 0)
    const theirs = length / (cutting ?? 0)
    print(`${sample.name.padEnd(28)}${whole(ours)}  ${whole(theirs)}  ${(ours / theirs).toFixed(2).padStart(11)}`)
  }
  await growth(texts, print)
  print(`peak memory                 ${whole(process.resourceUsage().maxRSS / 1024)} MB`)
}

/**
 * Ten times the text should take ten times as long: all seeds over and over, as one document, against ten documents of a tenth each, so
 * that both sides run as long and meet the same unrest of the machine.
 */
async function growth(texts: readonly string[], print: (line: string) => void): Promise<void> {
  const short = inTurns(texts, 4)
  const long = inTurns(texts, 40)
  const [apart, together] = await best(5, [
    { texts: Array.from({ length: 10 }, () => short), run: read },
    { texts: [long], run: read },
  ])
  print(
    `time for 10 x the text      ${((10 * (together ?? 0)) / (apart ?? 0)).toFixed(1).padStart(12)} x  (${whole(long.length)} characters in one document)`,
  )
}

/** All texts so many times, each time in another order: a page that prints its document twice would be read once. */
function inTurns(texts: readonly string[], times: number): string {
  const turns = Array.from({ length: times }, (_, turn) => texts.map((_, at) => texts[(at + turn) % texts.length]))
  return turns.flat().join('\n')
}

/** Documents of the seeds in turn, each with its own head, until they make up so many bytes. */
function mix(texts: readonly string[], bytes: number): string[] {
  const documents: string[] = []
  for (let size = 0, at = 0; size < bytes; at += 1) {
    const text = `${texts[at % texts.length] ?? ''}\n`
    documents.push(text)
    size += Buffer.byteLength(text)
  }
  return documents
}

async function read(text: string): Promise<void> {
  await ingest(Buffer.from(text))
}

/** Both sides run until the engine has compiled them. */
async function warm({ texts }: Sample, jieba: Jieba): Promise<void> {
  for (let round = 0; round < 25; round += 1) {
    for (const text of texts.slice(0, 5)) {
      await read(text)
      jieba.cut(text, true)
    }
  }
}

/** Texts, and what is run on each of them. */
interface Side {
  readonly texts: readonly string[]
  readonly run: (text: string) => void | Promise<void>
}

/** Seconds of the fastest round of each side; the sides take turns, so that all meet the same unrest of the machine. */
async function best(rounds: number, sides: readonly Side[]): Promise<readonly number[]> {
  const fastest = sides.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < rounds; round += 1)
    for (const [side, { texts, run }] of sides.entries()) {
      const start = performance.now()
      for (const text of texts) await run(text)
      fastest[side] = Math.min(fastest[side] ?? 0, (performance.now() - start) / 1000)
    }
  return fastest
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en').padStart(12)
}
