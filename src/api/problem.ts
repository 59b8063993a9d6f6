import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { Failure, type FailureCode } from '../text/failure.ts'
import type { ProblemJson } from './shapes.ts'

/** What each kind of refusal is called, by HTTP status. */
const titles = {
  400: ['The request is not of its form', '请求的形式不对'],
  403: ['Only this machine may ask', '只接受本机的请求'],
  404: ['Nothing is here', '没有找到'],
  409: ['Another writer was first', '另一写入者在先'],
  500: ['The server failed', '服务器出错'],
  503: ['The engine does not answer', '图数据库没有应答'],
} as const

type Status = keyof typeof titles

const statusOf: Partial<Record<FailureCode, Status>> = {
  BAD_ARGUMENT: 400,
  BAD_QUERY: 400,
  VALUE_REFUSED: 400,
  NOT_FOUND: 404,
  ENGINE_CONFLICT: 409,
  ENGINE_UNREACHABLE: 503,
  ENGINE_AUTH: 503,
  ENGINE_BROKEN: 503,
}

const detailsZh: Partial<Record<FailureCode, string>> = {
  BAD_ARGUMENT: '参数的名称或取值不对。',
  BAD_QUERY: '查询不能运行。',
  NOT_FOUND: '图中没有这个编号的节点或资源。',
  ENGINE_UNREACHABLE: '图数据库没有应答。',
  ENGINE_CONFLICT: '另一写入者在先，本次没有写入。',
}

/** A refusal as RFC 9457 says it, in both languages. */
export function problemResponse(
  context: Context,
  status: Status,
  detail: string,
  detailZh: string,
  hint: string,
  code = 'about:blank',
): Response {
  const [title, titleZh] = titles[status]
  const body: ProblemJson = { type: code, title, titleZh, status, detail, detailZh, hint }
  return context.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json; charset=utf-8' })
}

/** Whatever a route throws. Only a `Failure` shows its words: other errors may hold what is not for the network. */
export function problemOfError(error: unknown, context: Context): Response {
  if (error instanceof HTTPException && error.status < 500)
    return problemResponse(context, 400, error.message, '请求的内容不是合格的 JSON。', 'See /api/openapi.json for what this route takes.')
  if (!(error instanceof Failure))
    return problemResponse(context, 500, 'An unexpected error stopped this request.', '意外错误中止了本次请求。', 'See the server log.')
  const zh = detailsZh[error.code] ?? titles[statusOf[error.code] ?? 500][1]
  return problemResponse(context, statusOf[error.code] ?? 500, error.message, zh, error.hint, `urn:zhengtu:${error.code}`)
}
