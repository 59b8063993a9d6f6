import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { cruise, type IForbiddenRuleType } from 'dependency-cruiser'
import { describe, expect, it } from 'vitest'

/**
 * The folders are the flow: who may import whom.
 * A phase imports lower phases, text, lexicon and graph/schema; adapters alone know their driver; the page knows the API by types only.
 */
const phases = ['1-decode', '2-normalise', '3-outline', '4-extract', '5-resolve', '6-assemble', '7-validate']

const forbidden: IForbiddenRuleType[] = [
  ...phases.map((phase, index) => ({
    name: `${phase} imports no later phase`,
    severity: 'error' as const,
    from: { path: `^src/phases/${phase}/` },
    to: { path: `^src/phases/(${phases.slice(index + 1).join('|') || 'none'})/` },
  })),
  {
    name: 'phases import phases, text, lexicon and graph/schema only',
    severity: 'error' as const,
    from: { path: '^src/phases/' },
    to: { path: '^(src|graph|web|tests)/', pathNot: '^src/(phases|text|lexicon)/|^graph/schema\\.ts$' },
  },
  {
    name: 'text and lexicon import only themselves',
    severity: 'error' as const,
    from: { path: '^src/(text|lexicon)/' },
    to: { path: '^(src|graph|web|tests)/', pathNot: '^src/(text|lexicon)/' },
  },
  { name: 'phases are pure', severity: 'error' as const, from: { path: '^src/(phases|text|lexicon)/' }, to: { dependencyTypes: ['core'] } },
  {
    name: 'bytes are decoded apart from the run',
    severity: 'error' as const,
    from: { path: '^src/', pathNot: '^src/(phases/1-decode/|isolated-decode)' },
    to: { path: '^src/phases/1-decode/decode\\.ts$' },
  },
  {
    name: 'only the embedded adapter knows grafeo',
    severity: 'error' as const,
    from: { pathNot: '^(graph/embedded|tests)/' },
    to: { path: '@grafeo-db' },
  },
  {
    name: 'only the neo4j adapter knows its driver',
    severity: 'error' as const,
    from: { pathNot: '^(graph/neo4j|tests)/' },
    to: { path: 'node_modules/neo4j-driver' },
  },
  {
    name: 'only the scene knows sigma',
    severity: 'error' as const,
    from: { path: '^(src|graph|web)/', pathNot: '^web/scene/' },
    to: { path: 'node_modules/sigma' },
  },
  {
    name: 'graph imports no src, web or tests',
    severity: 'error' as const,
    from: { path: '^graph/' },
    to: { path: '^(src|web|tests)/', pathNot: '^src/text/' },
  },
  {
    name: 'the page imports types from the API only',
    severity: 'error' as const,
    from: { path: '^web/' },
    to: { path: '^(src|graph)/', dependencyTypesNot: ['type-only'] },
  },
  { name: 'products import no tests', severity: 'error' as const, from: { path: '^(src|graph|web)/' }, to: { path: '^tests/' } },
  { name: 'no cycles', severity: 'error' as const, from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
]

/** What the root holds: the files that tools and readers look for there, and the folders of the flow. */
const root = [
  '.biome.json .ci .dockerignore .gitignore Dockerfile LICENSE README.md docker-compose.yml',
  'graph package-lock.json package.json seeds src tests tsconfig.json vite.config.ts web',
].flatMap((line) => line.split(' '))

/** Files under version control, or nothing where this is no clone (an unpacked archive). */
const tracked = (): string[] => {
  try {
    return execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .split('\0')
      .filter(Boolean)
  } catch {
    return []
  }
}

describe('architecture', async () => {
  const { output } = await cruise(['src', 'graph', 'web', 'tests'], {
    ruleSet: { forbidden },
    validate: true,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  })
  if (typeof output === 'string') throw new Error('dependency-cruiser gave text instead of a result')
  const { modules, summary } = output

  it('reads the files it judges', () => {
    const own = modules.filter((m) => /^(src|graph|web|tests)\//.test(m.source)).map((m) => m.source)
    expect(own.length).toBeGreaterThan(60)
    expect(own).toContain('src/ingest.ts')
    expect(modules.flatMap((m) => m.dependencies).length).toBeGreaterThan(100)
  })

  it('follows the dependency direction', () => {
    expect(summary.violations.map((v) => `${v.rule.name}: ${v.from} → ${v.to}`)).toEqual([])
  })

  it('resolves every import', () => {
    const unresolved = modules.flatMap((m) => m.dependencies.filter((d) => d.couldNotResolve).map((d) => `${m.source} → ${d.module}`))
    expect(unresolved.filter((line) => !line.includes('virtual:'))).toEqual([])
  })

  it('keeps in the root what belongs there alone', (context) => {
    const files = tracked()
    if (files.length === 0) context.skip('no clone: git lists no files here')
    expect([...new Set(files.map((file) => file.split('/')[0] ?? file))].filter((name) => !root.includes(name))).toEqual([])
  })

  it('keeps every file under 300 lines, or says in it why not', () => {
    const own = ['src', 'graph', 'web', 'tests'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
    )
    const long = own.filter((file) => {
      if (!/\.(tsx?|css)$/.test(file)) return false
      const text = readFileSync(file, 'utf8')
      return text.split('\n').length > 301 && !/Longer than 300 lines: \S+/.test(text)
    })
    expect(long).toEqual([])
  })
})
