import { coverageOf } from '../coverage.ts'
import { extractFile } from '../extraction.ts'
import { read } from '../ingest.ts'
import { isolatedDecode } from '../isolated-decode.ts'
import { Failure } from '../text/failure.ts'
import { exitCodes } from './exit-codes.ts'
import { readBytes } from './read-files.ts'
import { print, say, sayFailure } from './say.ts'

/** `extract FILE…`: prints the facts of each file, or with `report` how much of each was read. Gives the exit code. */
export async function extractCommand(files: readonly string[], options: { readonly report?: boolean }): Promise<number> {
  if (options.report === true) return report(files)
  let failed = false
  const elements: string[] = []
  for (const file of files) {
    const result = await extractFile(file, await readBytes(file))
    if ('error' in result) {
      failed = true
      say(`${file}: ${result.error.code}: ${result.error.message}\n  → ${result.error.hint}`)
    }
    elements.push(JSON.stringify(result, null, 1))
  }
  await print(`[${elements.join(',\n')}]`)
  return failed ? exitCodes.files : exitCodes.ok
}

async function report(files: readonly string[]): Promise<number> {
  let failed = false
  const reports = []
  for (const file of files) {
    try {
      const bytes = await readBytes(file)
      if (bytes instanceof Failure) throw bytes
      reports.push({ file, coverage: coverageOf(read(await isolatedDecode(bytes))) })
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      failed = true
      sayFailure(error, file)
      reports.push({ file, error: { code: error.code, message: error.message, hint: error.hint } })
    }
  }
  await print(JSON.stringify(reports, null, 1))
  return failed ? exitCodes.files : exitCodes.ok
}
