import type { Socket } from 'node:net'
import type { FailureCode } from '../../src/text/failure.ts'
import type { Parameters, Row } from '../engine.ts'

/** What a client asks of the owner of the data folder; `tx` is a transaction begun over the same connection. */
export type Request = { readonly id: number } & (
  | { readonly op: 'hello'; readonly token: string }
  | { readonly op: 'read'; readonly cypher: string; readonly parameters: Parameters }
  | { readonly op: 'begin' }
  | { readonly op: 'run'; readonly tx: number; readonly cypher: string; readonly parameters: Parameters }
  | { readonly op: 'commit' | 'rollback'; readonly tx: number }
  | { readonly op: 'schema' }
  | { readonly op: 'copy'; readonly to: string }
)

/** A request as its sender writes it: the connection adds the id. */
export type Ask = Request extends infer R ? (R extends Request ? Omit<R, 'id'> : never) : never

export interface Reply {
  readonly id: number
  readonly rows?: readonly Row[]
  readonly tx?: number
  readonly error?: { readonly code: FailureCode; readonly message: string; readonly hint: string }
}

/** Where the owner listens, as written in the data folder (mode 0600). */
export interface Address {
  readonly pid: number
  readonly port: number
  readonly token: string
}

/** Exit codes of the owner that its starter tells apart. */
export const ownerExit = { locked: 10, broken: 11 } as const

/** Calls `take` with every message of a socket: one JSON text a line. */
export function onMessages<T>(socket: Socket, take: (message: T) => void): void {
  socket.setEncoding('utf8')
  let parts: string[] = []
  socket.on('data', (chunk: string) => {
    const lines = chunk.split('\n')
    const last = lines.pop() ?? ''
    for (const line of lines) {
      take(JSON.parse(parts.join('') + line) as T)
      parts = []
    }
    if (last !== '') parts.push(last)
  })
}

/** Writes one message; those of one turn go out together, so that the other side wakes once. */
export function send(socket: Socket, message: Request | Reply): void {
  if (socket.destroyed) return
  if (socket.writableCorked === 0) {
    socket.cork()
    setImmediate(() => socket.uncork())
  }
  socket.write(`${JSON.stringify(message)}\n`)
}
