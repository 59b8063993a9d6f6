import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Annotation, evaluate, type Score } from '../eval.ts'
import { extractFile } from '../extraction.ts'
import { Failure } from '../text/failure.ts'
import { exitCodes } from './exit-codes.ts'
import { readBytes } from './read-files.ts'
import { print, say } from './say.ts'

/** `eval --gold DIR FILE…`: scores the reading of the files against their annotations. Gives the exit code. Throws `SEEDS_MISSING`, `FILE_BROKEN`. */
export async function evalCommand(files: readonly string[], options: { readonly gold: string; readonly json?: boolean }): Promise<number> {
  const gold = await readGold(options.gold)
  const output: Annotation[] = []
  let failed = false
  for (const file of files) {
    const result = await extractFile(file, await readBytes(file))
    if ('error' in result) {
      failed = true
      say(`${file}: ${result.error.code}: ${result.error.message}\n  → ${result.error.hint}`)
    } else output.push(Annotation.parse(result))
  }
  const scores = evaluate(gold, output)
  await print(options.json === true ? JSON.stringify(scores, null, 1) : show(scores))
  return failed ? exitCodes.files : exitCodes.ok
}

async function readGold(folder: string): Promise<Annotation[]> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new Failure('FILE_MISSING', `${folder}: 文件夹不存在 · no such folder.`, '核对 --gold · Check --gold.', cause)
  })
  const annotations: Annotation[] = []
  for (const name of names.filter((each) => each.endsWith('.json')).sort()) annotations.push(await readAnnotation(join(folder, name)))
  if (annotations.length === 0)
    throw new Failure('SEEDS_MISSING', `${folder}: 没有标注 · No annotation stands there.`, '核对 --gold · Check --gold.')
  return annotations
}

async function readAnnotation(file: string): Promise<Annotation> {
  try {
    return Annotation.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch (cause) {
    throw new Failure(
      'FILE_BROKEN',
      `${file}: 不是标注 · is no annotation: ${cause instanceof Error ? cause.message : cause}`,
      '核对其格式 · Check its form.',
      cause,
    )
  }
}

function show(scores: readonly Score[]): string {
  const number = (value: number): string => value.toFixed(3).padStart(9)
  const lines = [`${'kind'.padEnd(18)}${['precision', 'recall', 'F1', 'macro F1'].map((name) => name.padStart(9)).join(' ')}`]
  for (const { kind, precision, recall, f1, macro } of scores)
    lines.push(`${kind.padEnd(18)}${[precision, recall, f1, macro].map(number).join(' ')}`)
  for (const { kind, documents, missed, extra } of scores) {
    lines.push(
      '',
      `${kind}: ${Object.entries(documents)
        .map(([doc, f1]) => `${doc} ${f1.toFixed(3)}`)
        .join(', ')}`,
    )
    for (const { doc, what } of missed) lines.push(`  漏 missed  ${doc}  ${what}`)
    for (const { doc, what } of extra) lines.push(`  多 extra   ${doc}  ${what}`)
  }
  return lines.join('\n')
}
