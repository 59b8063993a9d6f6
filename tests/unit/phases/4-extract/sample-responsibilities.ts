import { isolatedDecode as decode } from '../../../../src/isolated-decode.ts'
import { normalise } from '../../../../src/phases/2-normalise/normalise.ts'
import { outline } from '../../../../src/phases/3-outline/outline.ts'
import { findResponsibilities } from '../../../../src/phases/4-extract/responsibilities.ts'

/** What a document says about who does what; `facts` as `path mention role`. */
export async function read(text: string) {
  const tree = outline(normalise(await decode(new TextEncoder().encode(text))))
  const found = findResponsibilities(tree)
  const facts = found.responsibilities.map((fact) => `${fact.task} ${fact.mention} ${fact.role}${fact.inherited ? ' inherited' : ''}`)
  return { ...found, facts, words: tree.text.text }
}

/** A plan up to its tasks. */
export const head = '关于加快茶园建设的实施方案\n\n一、总体要求\n坚持质量第一。\n二、重点任务\n'
