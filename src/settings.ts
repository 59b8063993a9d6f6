import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { EngineSettings } from '../graph/open.ts'
import { Failure } from './text/failure.ts'

const text = z.string().trim().min(1)

/** Every setting, by the name of its environment variable. */
const shape = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(4173),
  ZHENGTU_DATA: text.default('.zhengtu'),
  NEO4J_URI: text.regex(/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/\S+$/, 'bolt:// or neo4j://').optional(),
  NEO4J_USERNAME: text.optional(),
  NEO4J_PASSWORD: z.string().min(1).optional(),
  NEO4J_PASSWORD_FILE: text.optional(),
  NEO4J_DATABASE: text.optional(),
})
type Name = keyof typeof shape.shape

export interface Settings extends EngineSettings {
  readonly port: number
  /** Whether the port was asked for; else the next free one may be taken. */
  readonly portAsked: boolean
  /** Each setting with what it came from, for people: a secret is only said to be set. */
  readonly sources: readonly {
    readonly name: string
    readonly value: string
    readonly source: 'flag' | 'environment' | 'default' | 'unset'
  }[]
}

/** Flags win over the environment, the environment over defaults; an empty variable counts as unset. Throws `BAD_ARGUMENT`. */
export function readSettings(
  flags: Partial<Record<'PORT' | 'ZHENGTU_DATA', string>> = {},
  environment: NodeJS.ProcessEnv = process.env,
): Settings {
  const names = Object.keys(shape.shape) as Name[]
  const flag = (name: Name): string | undefined => (flags as Partial<Record<Name, string>>)[name]
  const given = Object.fromEntries(names.map((name) => [name, flag(name) ?? (environment[name] || undefined)]))
  const parsed = shape.safeParse(given)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new Failure(
      'BAD_ARGUMENT',
      `${String(issue?.path[0])}: 设置不合规 · the setting is not of its form: ${issue?.message}`,
      '见 doctor 与 README · See `doctor` and the README.',
    )
  }
  const values = parsed.data
  const password = values.NEO4J_PASSWORD ?? (values.NEO4J_PASSWORD_FILE === undefined ? undefined : readSecret(values.NEO4J_PASSWORD_FILE))
  return {
    port: values.PORT,
    portAsked: given.PORT !== undefined,
    data: values.ZHENGTU_DATA,
    neo4j:
      values.NEO4J_URI === undefined
        ? undefined
        : { uri: values.NEO4J_URI, username: values.NEO4J_USERNAME, password, database: values.NEO4J_DATABASE },
    sources: names.map((name) => {
      const value = values[name]
      const source =
        flag(name) !== undefined ? 'flag' : given[name] !== undefined ? 'environment' : value !== undefined ? 'default' : 'unset'
      return { name, value: show(name, value), source }
    }),
  }
}

function show(name: Name, value: string | number | undefined): string {
  if (value === undefined) return ''
  if (name === 'NEO4J_PASSWORD') return '(set)'
  return String(value).replace(/\/\/[^@/]*@/, '//')
}

function readSecret(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch (cause) {
    throw new Failure(
      'BAD_ARGUMENT',
      `NEO4J_PASSWORD_FILE: 读不到 · cannot be read: ${path}`,
      '核对路径与权限 · Check the path and its permissions.',
      cause,
    )
  }
}
