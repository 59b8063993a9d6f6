import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Failure } from '../../src/text/failure.ts'
import { type Address, type Ask, onMessages, ownerExit, type Reply, send } from './protocol.ts'

/** A line to the owner of a data folder. */
export interface Connection {
  ask(request: Ask): Promise<Reply>
  close(): void
}

const patienceMs = 30_000

/** Connects to the living owner of the folder, or starts one. Throws `ENGINE_BROKEN` where the file cannot be opened. */
export async function connectToOwner(folder: string): Promise<Connection> {
  mkdirSync(folder, { recursive: true })
  const until = Date.now() + patienceMs
  let child: { readonly exit: () => number | null | undefined } | undefined
  for (;;) {
    const connection = await tryConnect(folder)
    if (connection !== undefined) return connection
    const exit = child?.exit()
    if (exit === ownerExit.broken) throw broken(folder)
    if (child === undefined || exit !== undefined) child = startOwner(folder)
    if (Date.now() > until) throw broken(folder)
    await sleep(exit === ownerExit.locked ? 150 : 40)
  }
}

/** The address of the owner, alive or dead; undefined where none is written. */
function readAddress(folder: string): Address | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'owner.json'), 'utf8')) as Address
  } catch {
    return undefined
  }
}

async function tryConnect(folder: string): Promise<Connection | undefined> {
  const address = readAddress(folder)
  if (address === undefined) return undefined
  const socket = connect({ host: '127.0.0.1', port: address.port })
  const connection = talk(socket)
  try {
    await connection.ask({ op: 'hello', token: address.token })
    return connection
  } catch {
    connection.close()
    return undefined
  }
}

function talk(socket: Socket): Connection {
  const waiting = new Map<number, { resolve: (reply: Reply) => void; reject: (error: Failure) => void }>()
  let next = 1
  let lost: Failure | undefined
  const lose = (): void => {
    lost ??= new Failure(
      'ENGINE_UNREACHABLE',
      '与数据目录的所有者断开 · The owner of the data folder is gone.',
      '请重试 · Run it again; nothing half-written remains.',
    )
    for (const { reject } of waiting.values()) reject(lost)
    waiting.clear()
  }
  socket.setNoDelay(true)
  socket.on('error', lose)
  socket.on('close', lose)
  onMessages<Reply>(socket, (reply) => {
    const asked = waiting.get(reply.id)
    waiting.delete(reply.id)
    if (reply.error === undefined) asked?.resolve(reply)
    else asked?.reject(new Failure(reply.error.code, reply.error.message, reply.error.hint))
  })
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        if (lost !== undefined) return reject(lost)
        const id = next++
        waiting.set(id, { resolve, reject })
        send(socket, { id, ...request })
      }),
    close: () => socket.destroy(),
  }
}

/** Starts the owner in a session of its own, so that Ctrl+C in a terminal ends the command and not the data. */
function startOwner(folder: string): { readonly exit: () => number | null | undefined } {
  const log = openSync(join(folder, 'owner.log'), 'w')
  const owner = fileURLToPath(new URL('owner.ts', import.meta.url))
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), owner, folder, process.env.ZHENGTU_OWNER_IDLE_MS ?? '3000'],
    {
      detached: true,
      stdio: ['ignore', log, log],
    },
  )
  closeSync(log)
  let code: number | null | undefined
  child.on('exit', (exit) => {
    code = exit
  })
  child.on('error', () => {
    code = ownerExit.broken
  })
  child.unref()
  return { exit: () => code }
}

function broken(folder: string): Failure {
  let log = ''
  try {
    log = readFileSync(join(folder, 'owner.log'), 'utf8').trim().slice(-500)
  } catch {
    // Without a log the folder itself could not be written.
  }
  const hint = `移走 ${folder} 后重新导入，图可由文档重建 · Move ${folder} away and ingest again: the documents give all of it.`
  return new Failure('ENGINE_BROKEN', `数据目录打不开 · The data folder cannot be opened: ${folder}\n${log}`, hint)
}
