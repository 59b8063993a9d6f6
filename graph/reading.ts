import { Failure } from '../src/text/failure.ts'

const writes = /\b(CREATE|MERGE|DELETE|DETACH|SET|REMOVE|DROP|FOREACH|ALTER|GRANT|DENY|REVOKE|LOAD)\b/i

/** The text without what stands in quotes, backticks and comments, and without `.property`, `:Label` and `$parameter` names. Lengths change. */
export function bare(cypher: string): string {
  return cypher
    .replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:``|[^`])*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, (part) =>
      part.startsWith('/') ? ' ' : part.startsWith('`') ? 'quoted' : "''",
    )
    .replace(/[.:$]\s*[\p{L}_][\p{L}\p{N}_]*/gu, (part) => `${part[0]}x`)
}

/** Throws `BAD_QUERY` for a text that writes; both engines refuse such a text in `read`. */
export function refuseWrites(cypher: string): void {
  const word = writes.exec(bare(cypher))?.[1]
  if (word !== undefined) {
    throw new Failure(
      'BAD_QUERY',
      `${word.toUpperCase()}: 此处只能读取 · only reading is possible here.`,
      '用 ingest 写入文档 · Documents are written by `ingest`.',
    )
  }
}
