import type { Engine } from '../../graph/engine.ts'
import { Evidence } from '../../graph/schema.ts'
import type { Catalogue } from './catalogue.ts'
import { edgesOf } from './edges.ts'
import { paragraphsAround } from './paragraphs.ts'
import type { Edge, NodeDetail, NodeSummary } from './shapes.ts'
import { policyOf } from './summary.ts'

type NodeEvidence = NodeDetail['evidence'][number]
type Sentence = Evidence & { readonly policy: string; readonly task: string | undefined }

/** As many as a panel shows. */
const atMost = 30

/** Where a node stands in the documents: a target and a task themselves, the others by their mentions, each in its paragraph. */
export async function nodeEvidence(
  engine: Engine,
  catalogue: Catalogue,
  node: NodeSummary,
  properties: Readonly<Record<string, unknown>>,
): Promise<readonly NodeEvidence[]> {
  const own = Evidence.safeParse(properties)
  const edges = (await edgesOf(engine, catalogue, node.id)).map(({ edge }) => edge)
  const sentences = own.success
    ? [{ ...own.data, policy: policyOf(node.id, node.label), task: taskOf(catalogue, edges) }]
    : mentions(catalogue, node, edges)
  const policies = [...new Set([...sentences.map(({ policy }) => policy), ...(node.label === 'Task' ? [policyOf(node.id, 'Task')] : [])])]
  const texts = new Map<string, PolicyRow>()
  const columns = 'p.id AS id, p.title AS title, p.docNumber AS docNumber, p.issuedOn AS issuedOn, p.text AS text'
  for (const row of await engine.read(`UNWIND $policies AS policy MATCH (p:Policy {id: policy}) RETURN ${columns}`, { policies }))
    texts.set(String(row.id), row as unknown as PolicyRow)
  const heading = node.label === 'Task' ? headingOf(node, properties, texts.get(policyOf(node.id, 'Task'))) : []
  const paths = await pathsOf(engine, [...new Set([...sentences, ...heading].flatMap(({ task }) => task ?? []))])
  return [...heading, ...sentences].flatMap((sentence) => {
    const policy = texts.get(sentence.policy)
    return policy === undefined ? [] : [inParagraph(sentence, policy, paths, catalogue)]
  })
}

interface PolicyRow {
  readonly title: string
  readonly docNumber: string | null
  readonly issuedOn: string | null
  readonly text: string | null
}

function mentions(catalogue: Catalogue, node: NodeSummary, edges: readonly Edge[]): readonly Sentence[] {
  return edges
    .flatMap((edge) => {
      const { evidence } = edge
      if (evidence === undefined || (node.label === 'Policy' && edge.type !== 'CITES')) return []
      return [{ ...evidence, task: taskOf(catalogue, [edge]) }]
    })
    .filter(
      (each, index, all) =>
        all.findIndex(({ policy, start, end }) => policy === each.policy && start === each.start && end === each.end) === index,
    )
    .sort((a, b) => (a.policy < b.policy ? -1 : a.policy > b.policy ? 1 : a.start - b.start))
    .slice(0, atMost)
}

function taskOf(catalogue: Catalogue, edges: readonly Edge[]): string | undefined {
  return edges.flatMap(({ from, to }) => [from, to]).find((id) => catalogue.nodes.get(id)?.label === 'Task')
}

/** A task's own sentence is its heading. */
function headingOf(node: NodeSummary, properties: Readonly<Record<string, unknown>>, policy: PolicyRow | undefined): readonly Sentence[] {
  const text = policy?.text ?? ''
  const start = Number(properties.start)
  const end = headingEnd(text, start, Number(properties.end))
  return end > start ? [{ quote: text.slice(start, end), start, end, policy: policyOf(node.id, 'Task'), task: node.id }] : []
}

/** Where the heading of a task ends: at its line's end, or at its first full stop where the heading runs into the text. */
export function headingEnd(text: string, start: number, end: number): number {
  const line = text.slice(start, end).split('\n', 1)[0] ?? ''
  const stop = line.search(/[。．]/u)
  return start + (stop > 0 ? stop : Math.min(line.length, 80))
}

/** The headings above tasks, outermost first, by task. */
export async function pathsOf(engine: Engine, tasks: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await engine.read('UNWIND $tasks AS task MATCH (t:Task {id: task}) RETURN t.id AS id, t.path AS path', { tasks })
  return new Map(rows.map((row) => [String(row.id), row.path as readonly string[]]))
}

function inParagraph(
  sentence: Sentence,
  policy: PolicyRow,
  paths: ReadonlyMap<string, readonly string[]>,
  catalogue: Catalogue,
): NodeEvidence {
  const [paragraph] = paragraphsAround(policy.text ?? '', [sentence])
  const { quote, start, end, policy: id, task } = sentence
  return {
    ...{ quote, start, end, policy: id, policyTitle: policy.title },
    ...(policy.docNumber === null ? {} : { docNumber: policy.docNumber }),
    ...(policy.issuedOn === null ? {} : { issuedOn: policy.issuedOn }),
    ...(task === undefined ? {} : { task: catalogue.nodes.get(task)?.title ?? task }),
    section: [...((task === undefined ? undefined : paths.get(task)) ?? [])],
    paragraph: paragraph?.text ?? sentence.quote,
    paragraphStart: paragraph?.start ?? sentence.start,
  }
}
