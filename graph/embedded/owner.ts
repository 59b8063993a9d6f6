import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import type { Transaction } from '@grafeo-db/js'
import { Failure } from '../../src/text/failure.ts'
import { type Database, openDatabase } from './database.ts'
import { type Address, onMessages, ownerExit, type Reply, type Request, send } from './protocol.ts'

/**
 * The owner of a data folder: a process of its own that holds the engine's file and serves every other process over a local socket.
 * The engine's lock on the file, which dies with its process, decides who owns it; so two owners at once are impossible and the lock of a
 * dead owner is free. `owner.json` only says where the living owner listens.
 */
const folder = process.argv[2] ?? '.'
const idleMs = Number(process.argv[3] ?? 3000)
const addressFile = join(folder, 'owner.json')
const token = randomBytes(24).toString('hex')

mkdirSync(folder, { recursive: true })
const database = open()
const clients = new Set<Socket>()
let idle: NodeJS.Timeout | undefined
let settle: NodeJS.Timeout | undefined

/** Writers stand in line: the tail of the line is the end of the last transaction asked for. */
let line: Promise<void> = Promise.resolve()

interface OpenTransaction {
  readonly transaction: Transaction
  failed: boolean
  /** Statements asked for and not yet answered. */
  busy: number
  /** The end of the last of them: statements run in the order in which they were asked for. */
  last: Promise<unknown>
  readonly end: () => void
}

const server = createServer({ noDelay: true }, (socket) => {
  socket.on('error', () => socket.destroy())
  const transactions = new Map<number, OpenTransaction>()
  let next = 1
  let greeted = false
  let gone = false
  const patience = setTimeout(() => socket.destroy(), 5000)
  const finish = (tx: number, commit: boolean): void => {
    const open = transactions.get(tx)
    if (open === undefined) throw new Failure('ENGINE_CONFLICT', '事务已结束 · The transaction has ended.', '请重试 · Run it again.')
    transactions.delete(tx)
    try {
      if (commit && !open.failed) database.commit(open.transaction)
      else open.transaction.rollback()
    } finally {
      open.end()
    }
    if (commit && open.failed)
      throw new Failure(
        'BAD_QUERY',
        '事务中有语句失败，已全部撤销 · A statement failed, so the transaction was rolled back.',
        '见前一个错误 · See the error before.',
      )
    if (commit) settleSoon()
  }
  const answer = async (request: Request): Promise<Omit<Reply, 'id'>> => {
    if (request.op === 'hello') {
      if (request.token !== token) socket.destroy()
      else greet()
      return {}
    }
    if (!greeted) {
      socket.destroy()
      return {}
    }
    switch (request.op) {
      case 'read':
        return { rows: await database.read(request.cypher, request.parameters) }
      case 'begin': {
        const turn = line
        let end: () => void = () => undefined
        line = new Promise((resolve) => {
          end = resolve
        })
        await turn
        if (gone) {
          end()
          return {}
        }
        const tx = next++
        transactions.set(tx, { transaction: database.begin(), failed: false, busy: 0, last: Promise.resolve(), end })
        return { tx }
      }
      case 'run': {
        const open = transactions.get(request.tx)
        if (open === undefined) throw failedBefore()
        open.busy++
        const done = open.last.then(() => {
          if (open.failed) throw failedBefore()
          return database.run(open.transaction, request.cypher, request.parameters)
        })
        open.last = done.catch(() => {
          open.failed = true
        })
        try {
          return { rows: await done }
        } finally {
          open.busy--
          if (gone && open.busy === 0 && transactions.has(request.tx)) finish(request.tx, false)
        }
      }
      case 'commit':
      case 'rollback':
        await transactions.get(request.tx)?.last
        finish(request.tx, request.op === 'commit')
        return {}
      case 'schema':
        await inLine(() => database.ensureSchema())
        return {}
      case 'copy':
        database.copy(request.to)
        return {}
    }
  }
  const greet = (): void => {
    greeted = true
    clearTimeout(patience)
    clients.add(socket)
    clearTimeout(idle)
  }
  onMessages<Request>(socket, (request) => {
    answer(request).then(
      (reply) => send(socket, { id: request.id, ...reply }),
      (error: unknown) => send(socket, { id: request.id, error: asError(error) }),
    )
  })
  socket.on('close', () => {
    gone = true
    clearTimeout(patience)
    for (const [tx, open] of transactions) if (open.busy === 0) finish(tx, false)
    if (clients.delete(socket) && clients.size === 0) leaveSoon()
  })
})

function failedBefore(): Failure {
  return new Failure('BAD_QUERY', '事务已失败 · The transaction has failed.', '见前一个错误 · See the error before.')
}

/** Runs one change that is no transaction when its turn has come. */
function inLine(work: () => Promise<void>): Promise<void> {
  const done = line.then(work)
  line = done.catch(() => undefined)
  return done
}

/** Brings the last commits to the disk once writing pauses. */
function settleSoon(): void {
  clearTimeout(settle)
  settle = setTimeout(() => database.checkpoint(), 250)
}

function leaveSoon(): void {
  clearTimeout(idle)
  idle = setTimeout(leave, idleMs)
}

function leave(): void {
  if (clients.size > 0) return
  removeAddress()
  server.close()
  clearTimeout(settle)
  database.close()
  process.exit(0)
}

/** Takes away the address only where it is ours. */
function removeAddress(): void {
  try {
    if (existsSync(addressFile) && readFileSync(addressFile, 'utf8').includes(token)) rmSync(addressFile)
  } catch {
    // Another owner has replaced it in between: then it is not ours to remove.
  }
}

function asError(error: unknown): NonNullable<Reply['error']> {
  if (error instanceof Failure) return { code: error.code, message: error.message, hint: error.hint }
  return { code: 'ENGINE_BROKEN', message: String(error), hint: '运行 doctor 查看 · Run `doctor`.' }
}

function open(): Database {
  try {
    return openDatabase(join(folder, 'graph.grafeo'))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(/lock/i.test(String(error)) ? ownerExit.locked : ownerExit.broken)
  }
}

for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => undefined)
process.on('SIGTERM', () => {
  for (const client of clients) client.destroy()
  clients.clear()
  setImmediate(leave)
})
leaveSoon()
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address === null || typeof address === 'string') return
  const written = `${addressFile}.${process.pid}`
  const content: Address = { pid: process.pid, port: address.port, token }
  writeFileSync(written, JSON.stringify(content), { mode: 0o600 })
  renameSync(written, addressFile)
})
