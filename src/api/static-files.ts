import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import type { MiddlewareHandler } from 'hono'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webmanifest': 'application/manifest+json',
  '.map': 'application/json',
}

/** Files of one folder and nothing outside it; a path without a file is a page of the single-page app. */
export function staticFiles(folder: string): MiddlewareHandler {
  const root = normalize(folder)
  return async (context, next) => {
    if (context.req.method !== 'GET' && context.req.method !== 'HEAD') return next()
    const path = context.req.path === '/' ? '/index.html' : context.req.path
    const file = normalize(join(root, path))
    const inside = file.startsWith(root.endsWith(sep) ? root : root + sep) && !file.includes('\0')
    const found = inside ? await read(file) : undefined
    const body = found ?? (extname(path) === '' ? await read(join(root, 'index.html')) : undefined)
    if (body === undefined) return next()
    const type = types[found === undefined ? '.html' : extname(file)] ?? 'application/octet-stream'
    // Built assets carry a hash in their names.
    const cache = found !== undefined && path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
    return context.body(new Uint8Array(body), 200, { 'content-type': type, 'cache-control': cache })
  }
}

async function read(file: string): Promise<Buffer | undefined> {
  return readFile(file).catch(() => undefined)
}
