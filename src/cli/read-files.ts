import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from '../text/failure.ts'

/** No policy is larger; a larger file is refused before its bytes are read. */
const largest = 100 * 1024 * 1024

/** The bytes of a file, or why they cannot be read. Never throws. */
export async function readBytes(file: string): Promise<Uint8Array | Failure> {
  try {
    const found = await stat(file)
    if (found.isDirectory()) return new Failure('FILE_UNREADABLE', `${file}: 是文件夹 · is a folder.`, '请给出文件 · Name the files in it.')
    if (found.size > largest) {
      return new Failure(
        'FILE_TOO_LARGE',
        `${file}: ${found.size} 字节，最多 ${largest} · bytes, at most ${largest} are read.`,
        '拆分文件 · Split the file.',
      )
    }
    return await readFile(file)
  } catch (error) {
    return failureOf(error, file)
  }
}

/**
 * The files of paths: files as they are, folders with all they hold, in the order of their names; what starts with a dot is passed over.
 * A path where nothing stands is kept, and fails when it is read. Throws `SEEDS_MISSING` where a folder holds no file.
 */
export async function listFiles(paths: readonly string[]): Promise<string[]> {
  const files: string[] = []
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined)
    if (found?.isDirectory() !== true) {
      files.push(path)
      continue
    }
    const within = await filesIn(path)
    if (within.length === 0)
      throw new Failure(
        'SEEDS_MISSING',
        `${path}: 没有文件 · No document stands there.`,
        '把文件放进去，或换一个文件夹 · Put documents there, or name another folder.',
      )
    files.push(...within)
  }
  return [...new Set(files)]
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const files: string[] = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) files.push(...(await filesIn(path)))
    else if (entry.isFile()) files.push(path)
  }
  return files
}

function failureOf(error: unknown, file: string): Failure {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new Failure('FILE_MISSING', `${file}: 文件不存在 · no such file.`, '核对路径 · Check the path.', error)
  return new Failure(
    'FILE_UNREADABLE',
    `${file}: 读不到 · cannot be read (${code ?? String(error)}).`,
    '核对权限 · Check its permissions.',
    error,
  )
}
