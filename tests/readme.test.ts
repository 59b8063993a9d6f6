import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { failureCodes } from '../src/text/failure.ts'
import { problemCodes } from '../src/text/problem.ts'

const readme = readFileSync('README.md', 'utf8')

/** The rows `| \`code\` | meaning |` of the table under a heading. */
function codesUnder(heading: string): Record<string, string> {
  const part = readme.split(`### ${heading}\n`)[1]?.split(/\n#{2,3} /)[0] ?? ''
  return Object.fromEntries([...part.matchAll(/^\| `([^`]+)` \| (.+?) \|$/gm)].map((row) => [row[1], row[2]]))
}

describe('README', () => {
  it('lists every doubt with its meaning', () => {
    expect(codesUnder('Doubts about a document')).toEqual(problemCodes)
  })

  it('lists every failure with its meaning', () => {
    expect(codesUnder('Failures of a run')).toEqual(failureCodes)
  })

  it('names scripts that exist', () => {
    const scripts = JSON.parse(readFileSync('package.json', 'utf8')).scripts as Record<string, string>
    const named = [...readme.matchAll(/npm run (?:-s )?([a-z]+)/g)].map((m) => m[1] ?? '')
    expect(named.length).toBeGreaterThan(3)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})
