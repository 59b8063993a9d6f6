import type { MiddlewareHandler } from 'hono'
import { problemResponse } from './problem.ts'

const loopback = new Set(['localhost', '127.0.0.1', '[::1]', '::1'])

/**
 * Refuses names and origins other than this machine's: a page elsewhere cannot read the graph through a name that it points here
 * (DNS rebinding), nor post to it.
 */
export const onlyThisMachine: MiddlewareHandler = async (context, next) => {
  const origin = context.req.header('origin')
  const hosts = [new URL(context.req.url).hostname, ...(origin === undefined ? [] : [hostOf(origin)])]
  if (hosts.every((host) => loopback.has(host))) return next()
  return problemResponse(
    context,
    403,
    'The host or origin is not this machine.',
    '主机名或来源不是本机。',
    'Open http://localhost or http://127.0.0.1.',
  )
}

/** What browsers are told: own scripts only, no frames, no guessing of types. */
export const safeHeaders: MiddlewareHandler = async (context, next) => {
  await next()
  const headers = {
    'content-security-policy':
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; worker-src 'self' blob:; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; form-action 'self'",
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'x-frame-options': 'DENY',
  }
  for (const [name, value] of Object.entries(headers)) context.header(name, value)
}

function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).hostname : ''
}
