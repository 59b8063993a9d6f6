import type { Facts } from '../5-resolve/facts.ts'
import type { Collector, End } from './collector.ts'
import { problemsOf } from './problems.ts'

/** Where the facts of one document hang. */
export interface Place {
  readonly policy: End
  readonly province: End | undefined
  /** Tasks by the path of their section. */
  readonly tasks: ReadonlyMap<string, End>
}

/** The document itself, with the text that every evidence points into, and the province that it covers. */
export function addPolicy(graph: Collector, facts: Facts, path: string | undefined): Pick<Place, 'policy' | 'province'> {
  const { header, outline } = facts.findings
  const { source, script } = outline.text
  const problems = problemsOf(facts)
  const policy = graph.node('Policy', {
    id: facts.policyId,
    title: header.title?.value ?? openingWords(outline.text.text) ?? facts.policyId,
    docNumber: header.docNumber?.value,
    issuedOn: header.issuedOn?.value,
    periodStart: header.period?.value[0],
    periodEnd: header.period?.value[1],
    script,
    sha256: source.sha256,
    path,
    text: source.text,
    external: false,
    problems: problems.length === 0 ? undefined : JSON.stringify(problems),
  })
  if (facts.province === undefined) return { policy, province: undefined }
  const { code, name, shortName } = facts.province
  const province = graph.node('Province', { id: `province:${code}`, name, shortName })
  graph.relate('COVERS', policy, province)
  return { policy, province }
}

/** A text without a printed title is shown by the first clause that is more than a date or a number, at most thirty signs of it. */
function openingWords(text: string): string | undefined {
  for (const [clause] of text.matchAll(/[^\n，。；：！？]+/gu)) {
    if ((clause.match(/\p{Script=Han}/gu)?.length ?? 0) < 6 || clause.startsWith('（')) continue
    const words = clause.trim()
    return `（无标题）${words.length <= 30 ? words : `${words.slice(0, 30).replace(/[《〈（“‘]+$/, '')}…`}`
  }
  return undefined
}
