import type { Edge } from '../../../src/api/shapes.ts'
import { termOf, terms } from '../../i18n/core.ts'
import { useText } from '../../i18n/define.ts'
import { type Column, DataTable } from '../../parts/data-table.tsx'
import { KindMark } from '../../parts/kind-mark.tsx'
import type { ExploreAction, ExploreState } from '../../state/explore.ts'
import type { Gathered } from '../../state/gather.ts'
import { roleOf } from './details.tsx'
import { exploreText } from './text.ts'

type Node = Gathered['nodes'][number]

/** The columns of the nodes, for the table and for export. */
export function useNodeColumns(): readonly Column<Node>[] {
  const text = useText(exploreText)
  const words = useText(terms)
  return [
    {
      key: 'name',
      head: text.name,
      value: ({ title }) => title,
      cell: ({ title, label }) => (
        <>
          <KindMark kind={label} silent /> {title}
        </>
      ),
    },
    { key: 'kind', head: text.kind, value: ({ label }) => termOf(words, label) },
    { key: 'about', head: text.about, value: ({ subtitle }) => subtitle },
    { key: 'degree', head: text.degreeHead, value: ({ degree }) => degree, number: true },
  ]
}

/** The graph as two tables: what is shown, and how it is joined, with the sentences. */
export function Twin({ state, gathered, act }: { state: ExploreState; gathered: Gathered; act: (action: ExploreAction) => void }) {
  const text = useText(exploreText)
  const words = useText(terms)
  const columns = useNodeColumns()
  const nodes = gathered.nodes.filter(({ label }) => !state.off.includes(label))
  const title = new Map(nodes.map((node) => [node.id, node.title]))
  const edges = gathered.edges.filter(({ from, to }) => title.has(from) && title.has(to))
  const joined: readonly Column<Edge>[] = [
    { key: 'from', head: text.from, value: ({ from }) => title.get(from) },
    { key: 'relation', head: text.relation, value: (edge) => roleOf(edge, words) },
    { key: 'to', head: text.to, value: ({ to }) => title.get(to) },
    { key: 'quote', head: text.mention, value: ({ evidence }) => evidence?.quote },
  ]
  return (
    <div className="twin stack">
      <DataTable
        caption={text.name}
        columns={columns}
        rows={nodes}
        rowKey={({ id }) => id}
        selected={state.selected}
        onSelect={({ id }) => act({ do: 'select', id })}
      />
      <h2>{text.relations}</h2>
      <DataTable
        caption={text.relations}
        columns={joined}
        rows={edges}
        rowKey={({ id }) => id}
        selected={state.selected}
        onSelect={({ id }) => act({ do: 'select', id })}
      />
    </div>
  )
}
