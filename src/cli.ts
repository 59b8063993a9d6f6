import { Command, CommanderError, Option } from 'commander'
import type { Engine } from '../graph/engine.ts'
import { exitCodeOf, exitCodes } from './cli/exit-codes.ts'
import { sayFailure } from './cli/say.ts'
import type { Settings } from './settings.ts'
import { Failure } from './text/failure.ts'

/** The edge: arguments in, exit code out. What a command needs is loaded when it runs, so that `extract` starts at once. */
const program = new Command('zhengtu')
  .description('政图：从政策原文到知识图谱 · a knowledge graph of government policies, read from the documents themselves')
  .version('0.1.0')
  .showHelpAfterError()
  .exitOverride()
  .addHelpText(
    'after',
    `
Examples:
  zhengtu extract seeds/*.txt --format json
  zhengtu ingest seeds --json
  zhengtu query shared-responsibilities --json
  zhengtu query -c "MATCH (p:Policy) RETURN p.title AS title"
  zhengtu serve --port 8080

Exit codes: ${Object.entries(exitCodes)
      .map(([name, code]) => `${code} ${name}`)
      .join(', ')}`,
  )

let exitCode: number = exitCodes.ok

// Options that several commands take, said once.
const json = new Option('--json', '结果为 JSON · results as JSON')
const port = new Option('--port <n>', '端口 · port')

program
  .command('extract')
  .description('读取文件并打印事实，不入库 · read documents and print their facts')
  .argument('<file...>')
  .option('--format <format>', 'json', 'json')
  .option('--report', '每份文件读到多少 · how much of each document was read')
  .action(async (files: string[], options: { format: string; report?: boolean }) => {
    if (options.format !== 'json') throw new Failure('BAD_ARGUMENT', `--format ${options.format}: 只有 json · only json.`, '--format json')
    const { extractCommand } = await import('./cli/extract.ts')
    exitCode = await extractCommand(files, options)
  })

program
  .command('ingest')
  .description('读取文件和文件夹并入库 · read files and folders into the graph')
  .argument('<path...>')
  .addOption(json)
  .action((paths: string[], options: { json?: boolean }) =>
    withEngine({}, async (engine) => {
      const { ingestCommand } = await import('./cli/ingest.ts')
      return ingestCommand(engine, paths, options)
    }),
  )

program
  .command('serve')
  .description('提供网页与 API · serve the explorer and the API on 127.0.0.1')
  .addOption(port)
  .action((options: { port?: string }) =>
    withEngine(portOf(options), async (engine, settings) => {
      const { serveCommand } = await import('./cli/serve.ts')
      return serveCommand(engine, settings)
    }),
  )

program
  .command('start')
  .description('图为空则读取文档，构建网页，提供服务 · read the seeds when the graph is empty, build the pages, serve')
  .addOption(port)
  .option('--seeds <dir>', '文档所在 · where the documents are', 'seeds')
  .action((options: { port?: string; seeds: string }) =>
    withEngine(portOf(options), async (engine, settings) => {
      const { startCommand } = await import('./cli/start.ts')
      return startCommand(engine, settings, options)
    }),
  )

program
  .command('query')
  .description('运行命名查询或一条只读 Cypher；不给名称则列出 · run a named query or one reading Cypher text; lists them without a name')
  .argument('[name]')
  .option('-c, --cypher <text>', 'Cypher')
  .option('-p, --param <k=v>', '参数，可重复 · a parameter, repeatable', (value: string, before: string[]) => [...before, value], [])
  .addOption(json)
  .action(async (name: string | undefined, options: { cypher?: string; param: string[]; json?: boolean }) => {
    const query = await import('./cli/query.ts')
    if (name !== undefined && options.cypher !== undefined) {
      throw new Failure('BAD_ARGUMENT', '名称与 -c 只能选一 · A name or -c, not both.', '见 · See: zhengtu query --help')
    }
    if (name === undefined && options.cypher === undefined) exitCode = await query.listQueries(options)
    else await withEngine({}, (engine) => query.queryCommand(engine, name, options))
  })

program
  .command('eval')
  .description('对照标注评分 · score the reading of files against annotations')
  .argument('<file...>')
  .requiredOption('--gold <dir>', '标注所在 · where the annotations are')
  .addOption(json)
  .action(async (files: string[], options: { gold: string; json?: boolean }) => {
    const { evalCommand } = await import('./cli/eval.ts')
    exitCode = await evalCommand(files, options)
  })

program
  .command('doctor')
  .description('哪个引擎、有什么、缺什么、怎么办 · which engine, what is in it, what is missing and how to mend it')
  .addOption(json)
  .action(async (options: { json?: boolean }) => {
    const { readSettings } = await import('./settings.ts')
    const { doctorCommand } = await import('./cli/doctor.ts')
    exitCode = await doctorCommand(readSettings(), options)
  })

function portOf(options: { port?: string }): { PORT?: string } {
  return options.port === undefined ? {} : { PORT: options.port }
}

async function withEngine(flags: { PORT?: string }, work: (engine: Engine, settings: Settings) => Promise<number>): Promise<void> {
  const { readSettings } = await import('./settings.ts')
  const { openEngine } = await import('../graph/open.ts')
  const settings = readSettings(flags)
  const engine = await openEngine(settings)
  try {
    exitCode = await work(engine, settings)
  } finally {
    await engine.close()
  }
}

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) exitCode = error.exitCode === 0 ? exitCodes.ok : exitCodes.usage
  else {
    sayFailure(error)
    exitCode = error instanceof Failure ? exitCodeOf(error.code) : exitCodes.files
  }
}
process.exitCode = exitCode
