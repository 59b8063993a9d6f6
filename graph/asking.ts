import { Failure } from '../src/text/failure.ts'
import { bare, refuseWrites } from './reading.ts'

/** Bounds of a query that a person types. */
export const askLimits = { ms: 10_000, bytes: 1.5 * 1024 ** 3, rows: 5000 } as const

/** Refuses a typed text that writes or reads files. Throws `BAD_QUERY`. */
export function guardText(cypher: string): void {
  if (/load/i.test(cypher))
    throw new Failure(
      'BAD_QUERY',
      'LOAD: 不读取文件 · files are not read.',
      '含 load 的文字请作参数传入 · Pass a text with “load” in it as --param.',
    )
  refuseWrites(cypher)
}

const aggregate = /\b(?:count|sum|avg|min|max|collect|stdev|stdevp|percentilecont|percentiledisc)\s*\(/i
const hop = /<?-\s*(?:\[[^\]]*\])?\s*->?/g

/**
 * Refuses the shapes that the embedded engine answers wrongly, and names the form that it answers rightly:
 * chains of two hops over a joined input, EXISTS or COUNT in the WHERE of an OPTIONAL MATCH, aggregates without an alias.
 * It also refuses some texts that would be answered rightly. Throws `BAD_QUERY`.
 */
export function guardShapes(cypher: string): void {
  let joined = false
  for (const clause of clausesOf(cypher)) {
    const head = /^\w+/.exec(clause)?.[0]?.toUpperCase()
    if (head === 'OPTIONAL_MATCH' && /\bWHERE\b[\s\S]*(?:\bPREDICATE\b|\)\s*<?-)/i.test(clause)) refusePredicate()
    if (head === 'MATCH' || head === 'OPTIONAL_MATCH') {
      for (const pattern of splitTop(clause.split(/\bWHERE\b/i)[0] ?? '')) {
        if (joined && (pattern.match(hop) ?? []).length > 1) refuseChain()
        joined = true
      }
    }
    if (head === 'UNWIND') joined = true
    if (head === 'UNION') joined = false
    if (head === 'RETURN' || head === 'WITH') {
      const items = splitTop(clause.replace(/^\w+(\s+DISTINCT)?/i, ''))
      if (items.some((item) => aggregate.test(item) && !/\bAS\s+\S+/i.test(item))) refuseAggregate()
    }
  }
}

/** The clauses in order; maps are dropped, EXISTS and COUNT subqueries stand as `PREDICATE`. */
function clausesOf(cypher: string): string[] {
  let text = bare(cypher)
  for (let before = ''; before !== text; ) {
    before = text
    text = text
      .replace(/\b(?:EXISTS|COUNT)\s*\{[^{}]*\}/gi, ' PREDICATE ')
      .replace(/\{[^{}]*\}/g, (map) => (/\b(?:MATCH|RETURN)\b/i.test(map) ? map : ' '))
  }
  return text
    .replace(/\bOPTIONAL\s+MATCH\b/gi, 'OPTIONAL_MATCH')
    .split(/\b(?=(?:OPTIONAL_MATCH|MATCH|UNWIND|WITH|RETURN|CALL|UNION|ORDER\s+BY|SKIP|LIMIT)\b)/i)
}

function refusePredicate(): never {
  return refuse(
    'OPTIONAL MATCH 的 WHERE 中有模式 · a pattern in the WHERE of OPTIONAL MATCH',
    '把条件写进可选模式 · Put the condition into the optional pattern.',
  )
}

function refuseChain(): never {
  return refuse(
    '多跳链接在其他子句之后 · a chain of hops after another part',
    '每个逗号段只写一跳 · Write one hop a comma part: (a)-[:X]->(b), (b)-[:Y]->(c).',
  )
}

function refuseAggregate(): never {
  return refuse('未命名的聚合 · an aggregate without a name', '加上 AS 名称 · Write count(t) AS tasks.')
}

function refuse(what: string, hint: string): never {
  throw new Failure(
    'BAD_QUERY',
    `内嵌引擎会答错此写法 · The embedded engine answers this shape wrongly: ${what}.`,
    `${hint} 或改用 Neo4j · Or use Neo4j.`,
  )
}

/** The parts between the commas that stand in no bracket. */
function splitTop(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let part = ''
  for (const character of text) {
    if ('([{'.includes(character)) depth++
    if (')]}'.includes(character)) depth--
    if (character === ',' && depth === 0) {
      parts.push(part)
      part = ''
    } else part += character
  }
  return [...parts, part]
}
