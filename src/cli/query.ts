import type { Engine, Parameters, Row } from '../../graph/engine.ts'
import { queries } from '../../graph/queries/registry.ts'
import { runQuery } from '../../graph/queries/run.ts'
import { Failure } from '../text/failure.ts'
import { exitCodes } from './exit-codes.ts'
import { print } from './say.ts'

interface QueryOptions {
  readonly cypher?: string
  readonly param: readonly string[]
  readonly json?: boolean
}

/** The list of named queries, for `query` without a name. */
export async function listQueries(options: { readonly json?: boolean }): Promise<number> {
  const list = queries.map(({ name, title, parameters }) => ({
    name,
    title: `${title.zh} · ${title.en}`,
    parameters: Object.keys(parameters.shape).join(', '),
  }))
  await print(options.json === true ? JSON.stringify(list, null, 1) : table(list))
  return exitCodes.ok
}

/** `query NAME` or `query -c CYPHER`: prints rows. Gives the exit code. Throws `BAD_ARGUMENT`, `BAD_QUERY`. */
export async function queryCommand(engine: Engine, name: string | undefined, options: QueryOptions): Promise<number> {
  const rows =
    options.cypher === undefined ? await named(engine, name ?? '', options.param) : await engine.ask(options.cypher, typed(options.param))
  await print(options.json === true ? JSON.stringify(rows, null, 1) : table(rows as readonly Row[]))
  return exitCodes.ok
}

async function named(engine: Engine, name: string, given: readonly string[]): Promise<readonly object[]> {
  const query = queries.find((each) => each.name === name)
  if (query === undefined) {
    throw new Failure(
      'BAD_ARGUMENT',
      `没有名为 ${name} 的查询 · No query is named ${name}.`,
      '运行 query 列出全部 · Run `query` without a name to list them.',
    )
  }
  const takes = Object.keys(query.parameters.shape)
  const parameters = Object.fromEntries(given.map(split))
  const unknown = Object.keys(parameters).find((key) => !takes.includes(key))
  if (unknown !== undefined) {
    throw new Failure(
      'BAD_ARGUMENT',
      `${name}: 没有参数 ${unknown} · takes no parameter ${unknown}.`,
      `可用 · It takes: ${takes.join(', ') || 'none'}.`,
    )
  }
  // Texts come first; where a query takes a list or a boolean, the value is read as JSON.
  const asText = query.parameters.safeParse(parameters)
  return runQuery(engine, query, asText.success ? parameters : typed(given))
}

function split(parameter: string): [string, string] {
  const at = parameter.indexOf('=')
  if (at < 1) throw new Failure('BAD_ARGUMENT', `--param ${parameter}: 应为 k=v · wants k=v.`, '例如 · For example: --param role=lead')
  return [parameter.slice(0, at), parameter.slice(at + 1)]
}

/** Values as JSON where they are JSON (12, true, ["a"]), else as text. */
function typed(given: readonly string[]): Parameters {
  return Object.fromEntries(
    given.map(split).map(([key, value]) => {
      try {
        return [key, JSON.parse(value)]
      } catch {
        return [key, value]
      }
    }),
  )
}

/** Columns side by side, Han counted as two. */
function table(rows: readonly object[]): string {
  const first = rows[0]
  if (first === undefined) return '（无 · none）'
  const columns = Object.keys(first)
  const cells = rows.map((row) => columns.map((column) => show((row as Record<string, unknown>)[column])))
  const widths = columns.map((column, index) => Math.min(60, Math.max(width(column), ...cells.map((line) => width(line[index] ?? '')))))
  const line = (values: readonly string[]): string =>
    values
      .map((value, index) => value + ' '.repeat(Math.max(0, (widths[index] ?? 0) - width(value))))
      .join('  ')
      .trimEnd()
  return [line(columns), line(widths.map((size) => '-'.repeat(size))), ...cells.map(line)].join('\n')
}

function show(value: unknown): string {
  const text = value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)
  const flat = text.replace(/\s+/g, ' ')
  return flat.length > 80 ? `${flat.slice(0, 79)}…` : flat
}

function width(text: string): number {
  let size = 0
  for (const character of text) size += /[\u2e80-\uffef]/.test(character) ? 2 : 1
  return size
}
