import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openEngine } from '../../graph/open.ts'
import type { Settings } from '../settings.ts'
import { Failure } from '../text/failure.ts'
import { exitCodeOf, exitCodes } from './exit-codes.ts'
import { print } from './say.ts'
import { dist } from './serve.ts'

interface Finding {
  readonly what: string
  readonly mend: string
}

/** `doctor`: which engine, where, what is in it, every setting with its source, what is missing and how to mend it. Gives the exit code. */
export async function doctorCommand(settings: Settings, options: { readonly json?: boolean }): Promise<number> {
  const missing: Finding[] = []
  let where = settings.neo4j?.uri.replace(/\/\/[^@/]*@/, '//') ?? settings.data
  let nodes: Record<string, number> = {}
  let relationships = 0
  let code: number = exitCodes.ok
  try {
    const engine = await openEngine(settings)
    try {
      where = engine.where
      nodes = Object.fromEntries(
        (await engine.read('MATCH (n) RETURN labels(n)[0] AS label, count(n) AS total ORDER BY label')).map(({ label, total }) => [
          String(label),
          Number(total),
        ]),
      )
      relationships = Number((await engine.read('MATCH ()-[r]->() RETURN count(r) AS total'))[0]?.total ?? 0)
    } finally {
      await engine.close()
    }
    if (Object.keys(nodes).length === 0) missing.push({ what: '图为空 · The graph is empty.', mend: 'npm run -s zhengtu -- ingest seeds' })
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    code = exitCodeOf(error.code)
    missing.push({ what: `${error.code}: ${error.message}`, mend: error.hint })
  }
  if (!existsSync(join(dist, 'index.html'))) missing.push({ what: '网页尚未构建 · The pages are not built.', mend: 'npm run build' })
  const engine = settings.neo4j === undefined ? 'embedded' : 'neo4j'
  const report = { engine, where, node: process.version, nodes, relationships, settings: settings.sources, missing }
  await print(options.json === true ? JSON.stringify(report, null, 1) : show(report))
  return code
}

function show(report: {
  readonly engine: string
  readonly where: string
  readonly node: string
  readonly nodes: Readonly<Record<string, number>>
  readonly relationships: number
  readonly settings: Settings['sources']
  readonly missing: readonly Finding[]
}): string {
  const counts = Object.entries(report.nodes).map(([label, total]) => `  ${label.padEnd(14)} ${total}`)
  return [
    `引擎 · engine    ${report.engine}`,
    `位置 · where     ${report.where}`,
    `Node             ${report.node}`,
    '内容 · contents',
    ...counts,
    `  relationships  ${report.relationships}`,
    '设置 · settings',
    ...report.settings.map(({ name, value, source }) => `  ${name.padEnd(20)} ${value === '' ? '-' : value}  (${source})`),
    report.missing.length === 0 ? '一切就绪 · Nothing is missing.' : '缺什么、怎么办 · What is missing, and how to mend it',
    ...report.missing.map(({ what, mend }) => `  ✗ ${what}\n    → ${mend}`),
  ].join('\n')
}
