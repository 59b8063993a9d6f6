import { Failure } from '../../src/text/failure.ts'

/** What the driver throws, as a failure that says what to do. A `Failure` of our own passes through. */
export function asFailure(error: unknown, where: string): Error {
  if (error instanceof Failure) return error
  const message = error instanceof Error ? error.message : String(error)
  const code = (error as { code?: unknown }).code
  const name = typeof code === 'string' ? code : ''
  if (/Security\.|TokenExpired/.test(name) || /unauthorized/i.test(message)) {
    return new Failure(
      'ENGINE_AUTH',
      `${where} 拒绝该用户或密码 · refuses the user or password.`,
      '核对 NEO4J_USERNAME 与 NEO4J_PASSWORD · Check NEO4J_USERNAME and NEO4J_PASSWORD.',
      error,
    )
  }
  if (/DatabaseNotFound/.test(name)) {
    return new Failure(
      'ENGINE_UNREACHABLE',
      `${where}: 数据库不存在 · no such database. ${message}`,
      '核对 NEO4J_DATABASE · Check NEO4J_DATABASE.',
      error,
    )
  }
  if (name === 'ServiceUnavailable' || name === 'SessionExpired' || /ECONNREFUSED|ENOTFOUND|acquisition timed out/i.test(message)) {
    return new Failure(
      'ENGINE_UNREACHABLE',
      `${where} 没有应答 · does not answer. ${message}`,
      '启动 Neo4j（docker compose up -d），核对 NEO4J_URI，或清除 NEO4J_URI 改用内嵌引擎 · Start Neo4j, check NEO4J_URI, or unset it to use the embedded engine.',
      error,
    )
  }
  if (/ConstraintValidationFailed|TypeError|Statement\.ArgumentError/.test(name) || /Property values can only be/.test(message)) {
    return new Failure(
      'VALUE_REFUSED',
      `该值不能存入 · The value cannot be stored: ${message}`,
      '检查 id 是否重复、值的类型 · Check for a duplicate id and the type of the value.',
      error,
    )
  }
  if (/TransientError/.test(name))
    return new Failure('ENGINE_CONFLICT', `另一写入在先 · Another writer was first: ${message}`, '请重试 · Run it again.', error)
  if (/TransactionTimedOut/.test(name)) {
    return new Failure(
      'BAD_QUERY',
      '查询超过上限，已停止 · The query was stopped at its time limit.',
      '加上标签、条件与 LIMIT · Add labels, conditions and LIMIT.',
      error,
    )
  }
  if (/^Neo\.ClientError/.test(name))
    return new Failure(
      'BAD_QUERY',
      `查询不能执行 · The query does not run: ${message}`,
      '核对语法与参数 · Check syntax and parameters.',
      error,
    )
  if (/URI|scheme|protocol/i.test(message) && name === '') {
    return new Failure('BAD_ARGUMENT', `NEO4J_URI: ${where}: ${message}`, '例如 · For example: bolt://localhost:7687', error)
  }
  // What the work of a transaction threw is its own affair.
  return error instanceof Error && name === ''
    ? error
    : new Failure('ENGINE_UNREACHABLE', `${where}: ${message}`, '运行 doctor · Run `doctor`.', error)
}
